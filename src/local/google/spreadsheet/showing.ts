import { CellError, type CellState } from './cell';
import type { LocaleRules } from './locales';
import { type WallClock, wallClock } from './zones';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const dateFormats = new Map<string, boolean>();

/** Whether a number in this format is a date or a time, and so reads back as a Date (V2, F2). */
export function isDateFormat(format: string | null): boolean {
  if (format === null) return false;
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const bare = format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, '');
  const is = !/^(general|@)$/i.test(format) && !/[0#?]/.test(bare) && /[ymdhs]/i.test(bare);
  dateFormats.set(format, is);
  return is;
}

/** A number as an automatic cell shows it: at most 10 significant places, the locale's decimal sign. */
export function generalNumber(value: number, locale: LocaleRules): string {
  const text = Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-9) ? scientific(value) : decimals(value);
  return text.replace('.', locale.decimal);
}

const decimals = (value: number): string => String(Number(value.toPrecision(10)));

function scientific(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(2).split('e');
  const size = Math.abs(Number(exponent));
  return `${mantissa}E${exponent.startsWith('-') ? '-' : '+'}${String(size).padStart(2, '0')}`;
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

function monthText(at: WallClock, length: number, locale: LocaleRules): string {
  const name = locale.months[at.month - 1]?.[0] ?? '';
  const capital = locale.order === 'dmy' && locale.decimal === ',' ? name : name[0]?.toUpperCase() + name.slice(1);
  return length === 3 ? capital.slice(0, 3) : capital;
}

const weekday = (serial: number): string => DAYS[(((Math.floor(serial) + 6) % 7) + 7) % 7] ?? '';

type Shown = { at: WallClock; serial: number; half: boolean; locale: LocaleRules };

function datePart(token: string, minutes: boolean, shown: Shown): string {
  const { at } = shown;
  const length = token.length;
  const kind = token[0]?.toLowerCase();
  if (kind === 'y') return length <= 2 ? padded(at.year % 100, 2) : padded(at.year, 4);
  if (kind === 'd') return length <= 2 ? padded(at.day, length) : weekday(shown.serial).slice(0, length === 3 ? 3 : 9);
  if (kind === 'h') return padded(shown.half ? at.hour % 12 || 12 : at.hour, Math.min(length, 2));
  if (kind === 's') return padded(at.second, Math.min(length, 2));
  if (minutes) return padded(at.minute, Math.min(length, 2));
  return length <= 2 ? padded(at.month, length) : monthText(at, length, shown.locale);
}

/** Shows a serial number by a date pattern; "m" after hours or before seconds is minutes. */
export function shownDate(serial: number, format: string, locale: LocaleRules): string {
  const tokens = format.match(/\[h+\]|am\/pm|y+|m+|d+|h+|s+|"[^"]*"|\\.|./gi) ?? [];
  const shown: Shown = { at: wallClock(serial), serial, half: /am\/pm/i.test(format), locale };
  const letters = tokens.filter((token) => /^(\[h+\]|[ymdhs]+)$/i.test(token));
  let seen = -1;
  return tokens
    .map((token) => {
      if (/^am\/pm$/i.test(token)) return shown.at.hour < 12 ? 'AM' : 'PM';
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith('\\')) return token.slice(1);
      if (!/^(\[h+\]|[ymdhs]+)$/i.test(token)) return token;
      seen += 1;
      if (token.startsWith('[')) return String(Math.floor(serial * 24 + 1e-9));
      const minutes = /^\[?h/i.test(letters[seen - 1] ?? '') || /^s/i.test(letters[seen + 1] ?? '');
      return datePart(token, minutes, shown);
    })
    .join('');
}

function grouped(digits: string, mark: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
}

/** Shows a number by a pattern such as "#,##0.00", "0%", "[$£]#,##0". */
function shownNumber(value: number, format: string, locale: LocaleRules): string {
  const pattern = /[0#?][0#?,.]*/.exec(format)?.[0] ?? '0';
  const places = pattern.includes('.') ? (pattern.split('.')[1] ?? '') : '';
  const scaled = Math.abs(value) * (format.includes('%') ? 100 : 1);
  const [whole = '0', fraction = ''] = scaled.toFixed(Math.min(places.length, 20)).split('.');
  const least = places.replaceAll('#', '').length;
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  const digits = pattern.includes(',') ? grouped(whole, locale.group) : whole;
  const text = kept === '' ? digits : `${digits}${locale.decimal}${kept}`;
  const dressed = format.replace(pattern, () => text).replace(/\[\$([^\]-]*)[^\]]*\]|"([^"]*)"|\\(.)/g, '$1$2$3');
  return value < 0 ? `-${dressed}` : dressed;
}

function shownFraction(value: number): string {
  const whole = Math.trunc(value);
  const rest = Math.abs(value - whole);
  for (let below = 1; below < 10; below += 1) {
    const above = Math.round(rest * below);
    if (Math.abs(rest - above / below) < 0.01) return above === 0 ? String(whole) : `${whole} ${above}/${below}`;
  }
  return String(whole);
}

function shownByFormat(value: number, format: string | null, locale: LocaleRules): string {
  if (format === null || format === '@' || /^general$/i.test(format)) return generalNumber(value, locale);
  if (isDateFormat(format)) return shownDate(value, format, locale);
  if (/E\+0+/i.test(format)) return scientific(value).replace('.', locale.decimal);
  return format.includes('?/?') ? shownFraction(value) : shownNumber(value, format.split(';')[0] ?? format, locale);
}

/** The text a cell shows (V12). */
export function shownText(cell: CellState, locale: LocaleRules): string {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (value instanceof CellError) return value.text;
  if (typeof value === 'boolean') return (value ? locale.words.yes : locale.words.no).at(-1) ?? '';
  return shownByFormat(value, cell.format.numberFormat, locale);
}
