import type { IsoDate } from '../../domain/catalogue';
import { tidy } from './words';

/** Days as they read on a page. A clock is never read here: every date is given. */

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
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
];

type Ymd = { readonly year: number; readonly month: number; readonly day: number };

/** Year, month and day of a real 'YYYY-MM-DD' (a time after it is ignored), or null. */
export function partsOf(date: string): Ymd | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(date.trim());
  if (!match) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const back = isoOf(dayNumber(parts));
  return back === date.trim().slice(0, 10) ? parts : null;
}

/** Days since 1 January 1970 in the Gregorian calendar (Hinnant's days-from-civil). */
function dayNumber({ year, month, day }: Ymd): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function isoOf(days: number): IsoDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * mp + 2) / 5) + 1, 2)}`;
}

/** Days from one date to another; null where either is not a date. */
export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [partsOf(from), partsOf(to)];
  return a && b ? dayNumber(b) - dayNumber(a) : null;
}

/** The date that many days later (earlier where negative). */
export function daysLater(date: IsoDate, days: number): IsoDate {
  const parts = partsOf(date);
  return parts ? isoOf(dayNumber(parts) + days) : date;
}

function weekdayOf(parts: Ymd): number {
  return (((dayNumber(parts) + 4) % 7) + 7) % 7;
}

/** The same day, or the Friday before where it falls on a weekend. */
export function backToWeekday(date: IsoDate): IsoDate {
  const parts = partsOf(date);
  if (!parts) return date;
  const weekday = weekdayOf(parts);
  if (weekday === 6) return daysLater(date, -1);
  return weekday === 0 ? daysLater(date, -2) : date;
}

/** A year on, moved back to a weekday: the review date nobody typed. */
export function aYearLater(date: IsoDate): IsoDate {
  const parts = partsOf(date);
  return parts ? backToWeekday(isoOf(dayNumber({ ...parts, year: parts.year + 1 }))) : date;
}

/** "Friday 13 February 2026". A typed phrase that is not a date stays as typed. */
export function longDate(date: string): string {
  const parts = partsOf(date);
  return parts ? `${WEEKDAYS[weekdayOf(parts)]} ${dayAndMonth(date)}` : tidy(date);
}

/** "13 February 2026". */
export function dayAndMonth(date: string): string {
  const parts = partsOf(date);
  return parts ? `${parts.day} ${MONTHS[parts.month - 1]} ${parts.year}` : tidy(date);
}

/** "13 Feb 2026", for tables. */
export function shortDate(date: string): string {
  const parts = partsOf(date);
  return parts ? `${parts.day} ${MONTHS[parts.month - 1]?.slice(0, 3)} ${parts.year}` : tidy(date);
}

/** "October 2026", from a date, '2026-10' or the words themselves. */
export function monthAndYear(date: string): string {
  const match = /^(\d{4})-(\d{2})\b/.exec(date.trim());
  const month = MONTHS[Number(match?.[2] ?? 0) - 1];
  return match && month ? `${month} ${match[1]}` : tidy(date);
}

/** The school year a date falls in, from September: "2026-27". */
export function schoolYearOf(date: IsoDate): string {
  const parts = partsOf(date);
  if (!parts) return '';
  const first = parts.month >= 9 ? parts.year : parts.year - 1;
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}
