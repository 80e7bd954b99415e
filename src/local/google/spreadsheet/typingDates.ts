import type { LocaleRules } from './locales';
import { serialOf } from './zones';

/** A date or time as typed, and the format Sheets gives the cell for it. */
export type TypedDate = { readonly serial: number; readonly format: string };

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const SHORT = /^(\d{1,2})[-/](\d{1,2})$/;
const SHORT_WITH_DOT = /^(\d{1,2})[-/.](\d{1,2})$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function isDay(year: number, month: number, day: number): boolean {
  const last = month === 2 && !isLeap(year) ? 28 : (MONTH_DAYS[month - 1] ?? 0);
  return year >= 100 && year <= 9999 && day >= 1 && day <= last;
}

/** Two digits of a year are 1930 to 2029. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

const made = (year: number, month: number, day: number, format: string): TypedDate | null =>
  isDay(year, month, day) ? { serial: serialOf(year, month, day), format } : null;

function isoDate(text: string): TypedDate | null {
  const full = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (full) return made(Number(full[1]), Number(full[3]), Number(full[4]), `yyyy${full[2]}mm${full[2]}dd`);
  const month = /^(\d{4})-(\d{1,2})$/.exec(text);
  return month ? made(Number(month[1]), Number(month[2]), 1, 'yyyy-mm') : null;
}

const inOrder = (rules: LocaleRules, first: number, second: number): [day: number, month: number] =>
  rules.order === 'dmy' ? [first, second] : [second, first];

function numberedDate(text: string, rules: LocaleRules, thisYear: number): TypedDate | null {
  const full = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full) {
    const [day, month] = inOrder(rules, Number(full[1]), Number(full[3]));
    return made(fullYear(full[4] ?? ''), month, day, rules.dateFormat);
  }
  const short = (rules.decimal === '.' ? SHORT : SHORT_WITH_DOT).exec(text);
  if (short) {
    const [day, month] = inOrder(rules, Number(short[1]), Number(short[2]));
    return made(thisYear, month, day, rules.order === 'dmy' ? 'd/m' : 'm/d');
  }
  const months = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  return months ? made(Number(months[2]), Number(months[1]), 1, 'mm/yyyy') : null;
}

const monthNamed = (word: string, rules: LocaleRules): number =>
  rules.months.findIndex((names) => names.includes(word.toLowerCase().replace(/\.$/, ''))) + 1;

function worded(text: string, rules: LocaleRules, thisYear: number): TypedDate | null {
  const bare = text.replace(/^[\p{L}]+,\s*/u, '').replaceAll(',', ' ');
  const parts = bare.split(/[\s-]+/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 3) return null;
  const at = parts.findIndex((part) => monthNamed(part, rules) > 0);
  if (at < 0 || at > 1) return null;
  const month = monthNamed(parts[at] ?? '', rules);
  const rest = parts.filter((_, index) => index !== at);
  if (!rest.every((part) => /^\d{1,4}$/.test(part))) return null;
  return fromMonth(month, rest, thisYear);
}

function fromMonth(month: number, rest: readonly string[], thisYear: number): TypedDate | null {
  const [first = '', second] = rest;
  if (second !== undefined) return made(fullYear(second), month, Number(first), 'd mmm yyyy');
  if (first.length === 4) return made(Number(first), month, 1, 'mmm yyyy');
  return made(thisYear, month, Number(first), 'd mmm');
}

/** Seconds of a time of day or a longer stretch; null when the text is no time. */
function typedTime(text: string): { seconds: number; format: string } | null {
  const found = /^(\d{1,4})(?::(\d{2}))?(?::(\d{2}))?\s*([ap]\.?m\.?)?$/i.exec(text);
  if (!found) return null;
  const [, hours = '', minutes, seconds, half] = found;
  if (minutes === undefined && half === undefined) return null;
  if (Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return null;
  const hour = hourOf(Number(hours), half);
  if (hour === null) return null;
  const format = hour > 23 ? '[h]:mm:ss' : half ? 'h:mm am/pm' : seconds ? 'hh:mm:ss' : 'hh:mm';
  return { seconds: hour * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0), format };
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

const dateOnly = (text: string, rules: LocaleRules, thisYear: number): TypedDate | null =>
  isoDate(text) ?? numberedDate(text, rules, thisYear) ?? worded(text, rules, thisYear);

/** Reads a date, a time or both; a date without a year is of `thisYear`, a time alone is on day 0 (V4). */
export function typedDate(text: string, rules: LocaleRules, thisYear: number): TypedDate | null {
  const time = typedTime(text);
  if (time) return { serial: time.seconds / 86_400, format: time.format };
  const date = dateOnly(text, rules, thisYear);
  if (date) return date;
  const split = /^(.*\S)(?:T|\s+)(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)$/i.exec(text);
  const [day, clock] = split ? [dateOnly(split[1] ?? '', rules, thisYear), typedTime(split[2] ?? '')] : [null, null];
  if (!day || !clock || clock.seconds >= 86_400) return null;
  return { serial: day.serial + clock.seconds / 86_400, format: `${day.format} ${clock.format}` };
}
