import type { LocaleRules } from './locales';

/** A number as typed, and the format Sheets gives an automatic cell for it. */
export type TypedNumber = { readonly value: number; readonly format: string | null };

const LEADING_CURRENCY = /^[£$€]/;
const TRAILING_CURRENCY = /[£$€]$/;

/** Digits with the locale's separators taken out, ready for Number(); null when they are misplaced. */
function plainDigits(text: string, rules: LocaleRules): string | null {
  const [whole = '', fraction, ...more] = text.split(rules.decimal);
  if (more.length > 0 || (whole === '' && !fraction)) return null;
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return null;
  const digits = ungrouped(whole, rules);
  return digits === null ? null : fraction ? `${digits || '0'}.${fraction}` : digits;
}

function ungrouped(whole: string, rules: LocaleRules): string | null {
  if (/^\d*$/.test(whole)) return whole;
  const mark = rules.groups.find((group) => whole.includes(group));
  if (mark === undefined) return null;
  const [first = '', ...groups] = whole.split(mark);
  const fits = /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
  return fits ? first + groups.join('') : null;
}

/** The number inside sign, brackets, currency and percent signs, each of which stands at most once. */
type Dressed = { digits: string; negative: boolean; currency: string; percent: boolean };

function undress(text: string): Dressed {
  let digits = text;
  let negative = false;
  let currency = '';
  const strip = (pattern: RegExp): string | null => {
    const found = pattern.exec(digits);
    if (found) digits = digits.replace(pattern, '').trim();
    return found ? found[0].trim() : null;
  };
  if (/^\(.+\)$/.test(digits)) {
    negative = true;
    digits = digits.slice(1, -1).trim();
  } else if (strip(/^[+-]/) === '-') negative = true;
  currency = strip(LEADING_CURRENCY) ?? '';
  if (currency !== '' && !negative && strip(/^-/) !== null) negative = true;
  const percent = strip(/%$/) !== null;
  if (currency === '') currency = strip(TRAILING_CURRENCY) ?? '';
  return { digits, negative, currency, percent };
}

function formatOf(dressed: Dressed, hasFraction: boolean, grouped: boolean): string | null {
  if (dressed.percent) return hasFraction ? '0.00%' : '0%';
  if (dressed.currency !== '') return `[$${dressed.currency}]#,##0${hasFraction ? '.00' : ''}`;
  return grouped ? `#,##0${hasFraction ? '.00' : ''}` : null;
}

function scientific(text: string, rules: LocaleRules): TypedNumber | null {
  const found = /^([+-]?)(\d+(?:[.,]\d+)?)[eE]([+-]?\d{1,3})$/.exec(text);
  if (!found) return null;
  const [, sign = '', mantissa = '', exponent = ''] = found;
  const digits = plainDigits(mantissa, rules);
  const value = digits === null ? Number.NaN : Number(`${sign}${digits}e${exponent}`);
  return Number.isFinite(value) ? { value, format: '0.00E+00' } : null;
}

function fraction(text: string): TypedNumber | null {
  const found = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!found || Number(found[4]) === 0) return null;
  const size = Number(found[2]) + Number(found[3]) / Number(found[4]);
  return { value: found[1] === '-' ? -size : size, format: '# ?/?' };
}

/** Reads a number as the locale has it: grouped, in brackets, with currency, percent or exponent; null when it is none. */
export function typedNumber(text: string, rules: LocaleRules): TypedNumber | null {
  if (!/^[-+(.,£$€\d]/.test(text)) return null;
  const other = scientific(text, rules) ?? fraction(text);
  if (other) return other;
  const dressed = undress(text);
  const digits = dressed.digits === '' ? null : plainDigits(dressed.digits, rules);
  if (digits === null || digits === '') return null;
  if (dressed.percent && dressed.currency !== '') return null;
  const size = Number(digits) / (dressed.percent ? 100 : 1);
  const grouped = rules.groups.some((mark) => dressed.digits.includes(mark));
  return {
    value: dressed.negative ? -size : size,
    format: formatOf(dressed, digits.includes('.'), grouped),
  };
}
