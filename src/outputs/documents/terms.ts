import type { IsoDate } from '../../domain/catalogue';
import { backToWeekday, daysLater, partsOf } from './days';
import { lastOf } from './words';

/** One half-term: its first and last school day. */
export type HalfTerm = { readonly first: IsoDate; readonly last: IsoDate };

/** The school's term dates from the one typed answer: every pair of ISO dates in it, in order. */
export function halfTermsIn(typed: string): readonly HalfTerm[] {
  const dates = (typed.match(/\d{4}-\d{2}-\d{2}/g) ?? []).filter((date) => partsOf(date) !== null).sort();
  const pairs: HalfTerm[] = [];
  for (let at = 0; at + 1 < dates.length; at += 2) {
    const [first, last] = [dates[at], dates[at + 1]];
    if (first && last) pairs.push({ first, last });
  }
  return pairs;
}

/** A phrase such as "by half-term" as a date, where term dates are known; a date or another phrase comes back as it is. */
export function dateFromPhrase(typed: string, today: IsoDate, terms: readonly HalfTerm[]): string {
  const now = terms.findIndex((term) => term.last >= today);
  if (partsOf(typed) || now < 0) return typed;
  const said = typed.toLowerCase().replace(/[‐-]/g, '-');
  if (/next half-? ?term/.test(said)) return terms[now + 1]?.last ?? typed;
  if (/half-? ?term/.test(said)) return terms[now]?.last ?? typed;
  if (/christmas/.test(said)) return lastWhere(terms, today, (month) => month === 12) ?? typed;
  if (/easter/.test(said)) return lastWhere(terms, today, (month) => month === 3 || month === 4) ?? typed;
  if (/end of term/.test(said)) return terms[now % 2 === 0 ? now + 1 : now]?.last ?? typed;
  if (/this year|end of (the )?year/.test(said)) return lastOf(terms)?.last ?? typed;
  return /six weeks/.test(said) ? schoolDayAfter(daysLater(today, 42), terms) : typed;
}

function lastWhere(terms: readonly HalfTerm[], today: IsoDate, isMonth: (month: number) => boolean): string | null {
  const found = terms.find((term) => term.last >= today && isMonth(partsOf(term.last)?.month ?? 0));
  return found?.last ?? null;
}

/** The last school day on or before a date. */
export function schoolDayBefore(date: IsoDate, terms: readonly HalfTerm[]): IsoDate {
  const weekday = backToWeekday(date);
  const running = lastOf(terms.filter((term) => term.first <= weekday));
  return running && running.last < weekday ? running.last : weekday;
}

/** The school day on or before a date; a date in the holidays moves forward to the first day back. */
export function schoolDayAfter(date: IsoDate, terms: readonly HalfTerm[]): IsoDate {
  const weekday = backToWeekday(date);
  if (terms.length === 0 || terms.some((term) => term.first <= weekday && weekday <= term.last)) return weekday;
  return terms.find((term) => term.first > weekday)?.first ?? weekday;
}
