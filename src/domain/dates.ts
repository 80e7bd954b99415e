import type { IsoDate } from './catalogue';

/** Pure calendar arithmetic on 'YYYY-MM-DD' text. No clock, no time zone: a day is a day. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

type Day = { readonly year: number; readonly month: number; readonly day: number };

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function split(date: IsoDate): Day {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function join({ year, month, day }: Day): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Days since 1 March of year 0, proleptic Gregorian (the usual civil-day count). */
function toCount({ year, month, day }: Day): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + day - 1
  );
}

function fromCount(count: number): Day {
  let year = Math.floor((10000 * count + 14780) / 3652425);
  let rest = count - (365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400));
  if (rest < 0) {
    year -= 1;
    rest = count - (365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400));
  }
  const m = Math.floor((100 * rest + 52) / 3060);
  const month = ((m + 2) % 12) + 1;
  return { year: month <= 2 ? year + 1 : year, month, day: rest - Math.floor((m * 306 + 5) / 10) + 1 };
}

/** The day if the three numbers are a real day of the years 1900 to 2199, else null. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  return day >= 1 && day <= monthLength(year, month) ? join({ year, month, day }) : null;
}

/** The day `days` later (earlier if negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return join(fromCount(toCount(split(date)) + days));
}

/** The same day of another month; 31 January plus one month is the last day of February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const from = split(date);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return join({ year, month, day: Math.min(from.day, monthLength(year, month)) });
}

/** Is the day within the last `months`, both ends included, and not in the future? */
export function isWithinMonths(date: IsoDate, today: IsoDate, months: number): boolean {
  return date <= today && date >= addMonths(today, -months);
}

/** 0 Monday to 6 Sunday. */
export function weekday(date: IsoDate): number {
  return (toCount(split(date)) + 2) % 7;
}

/** '20 November 2026'. */
export function longDate(date: IsoDate): string {
  const { year, month, day } = split(date);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** '20 Nov 2026'. */
export function shortDate(date: IsoDate): string {
  const { year, month, day } = split(date);
  return `${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)} ${year}`;
}

/** 'Friday'. */
export function weekdayName(date: IsoDate): string {
  return WEEKDAYS[weekday(date)] ?? '';
}

function monthNumber(word: string): number {
  const typed = word.toLowerCase().replace(/\.$/, '');
  if (typed.length < 3) return 0;
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(typed === 'sept' ? 'sep' : typed)) + 1;
}

/** A typed day: '2026-11-20', '20 November 2026', '20/11/2026' (day first, as in the UK), '20.11.26'. Else null. */
export function readDate(typed: string): IsoDate | null {
  const text = typed.trim().replace(/\s+/g, ' ');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  if (figures) return isoDate(fullYear(figures[3]), Number(figures[2]), Number(figures[1]));
  const words = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+\.?),?[ -](\d{4})$/i.exec(text);
  return words ? isoDate(Number(words[3]), monthNumber(words[2] ?? ''), Number(words[1])) : null;
}

function fullYear(typed = ''): number {
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
}
