import type { TypeMatcher } from './matchType';
import type { TierSaid } from './pasteOffer';
import type { TierHeadings } from './tierHeadings';

/** One offer in a line or cell: its name as typed, what stood after it, and a tier if that was one. */
export type OfferWords = {
  readonly name: string;
  readonly detail: string | null;
  readonly tier: TierSaid | null;
};

const BULLETS = '\u2022\u25cf\u25aa\u25e6\u25cb\u00b7\u2023\u27a2\u2713\u2714\u25ba\u25b6\uf0b7\uf0a7';
const BULLET = new RegExp(
  `^\\s*(?:[${BULLETS}*\u2013\u2014-]+\\s*(?=\\S)|o\\s{2,}|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)]\\s+)`,
);
const INLINE_BULLET = new RegExp(`\\s+[${BULLETS}]\\s*`);
const DASH = /\s+[-\u2013\u2014]\s+|\s*\u2014\s*|\s+\u2013\s*|\s*\u2013\s+|:\s+/;
const BRACKET_AT_END = /^(.*\S)\s*\(([^()]+)\)$/s;
/** Two halves of one word or phrase, whatever stands between them. */
const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [/\d$/, /^\d/],
  [/\bhome$/i, /^school\b/i],
  [/^(?:pre|re|co|non|self|anti|mid|post|multi)$/i, /^\w/],
  [/^(?:check|drop|sign|time|buddy|catch|warm|meet)$/i, /^(?:ins?|outs?|up|ups|offs?)\b/i],
];
/** Longer parts are sentences with a semicolon, not names. */
const LONGEST_NAME = 8;
const LONGEST_IN_COMMAS = 6;

/** Text without the bullet or number it begins with. */
export const withoutBullet = (text: string): string => text.replace(BULLET, '');

const tidyEnd = (text: string): string => text.trim().replace(/\s*[;,]+$/, '');
const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** Where a name ends and its detail begins; null where there is none or the halves belong together. */
function splitAtDash(text: string): readonly [string, string] | null {
  const found = DASH.exec(text);
  if (found === null) return null;
  const name = text.slice(0, found.index).trim();
  const detail = text.slice(found.index + found[0].length).trim();
  const joined = HALVES.some(([left, right]) => left.test(name) && right.test(detail));
  return joined || detail === '' || !/\p{L}{2}/u.test(name) ? null : [name, detail];
}

function tierIn(text: string, headings: TierHeadings): TierSaid | null {
  const heading = headings.alone(text);
  return heading === null ? null : { code: 'tier', tiers: heading.tiers, word: text };
}

/** "ELSA (Wave 2)", "ELSA - weekly, with a TA", "ELSA: targeted": the name, and what stands after it. */
export function offerWords(text: string, match: TypeMatcher, headings: TierHeadings): OfferWords {
  const bare = tidyEnd(withoutBullet(text)).replace(/(\S):$/, '$1');
  const typed = /[\p{L}\p{N}]/u.test(bare) ? bare : text.trim();
  const [, before, inside] = BRACKET_AT_END.exec(typed) ?? [];
  const bracket = inside === undefined ? null : tierIn(inside, headings);
  const whole = bracket === null || before === undefined ? typed : before;
  const split = splitAtDash(whole);
  if (split === null) return { name: whole, detail: null, tier: bracket };
  const [name, detail] = split;
  if (match(name) === null && match(whole) !== null) return { name: whole, detail: null, tier: bracket };
  const tier = bracket ?? tierIn(detail, headings);
  return { name, detail: tier !== null && tier !== bracket ? null : detail, tier };
}

/** Parts at commas: only where they are names we know, or three or more short ones of which most are. */
function atCommas(text: string, match: TypeMatcher): readonly string[] {
  const parts = text
    .split(/,\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || /[()]/.test(text) || parts.some((part) => wordsIn(part) > LONGEST_IN_COMMAS)) return [text];
  const known = parts.flatMap((part) => match(part)?.id ?? []);
  const distinct = new Set(known).size === known.length;
  const enough = known.length === parts.length || (parts.length >= 3 && known.length * 2 > parts.length);
  return distinct && enough ? parts : [text];
}

/** Parts at semicolons, where they are short and no detail has begun before the first of them. */
function atSemicolons(text: string): readonly string[] {
  const parts = text
    .split(/;/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = ''] = parts;
  const sentence = parts.some((part) => wordsIn(part) > LONGEST_NAME) || splitAtDash(withoutBullet(first)) !== null;
  return parts.length < 2 || sentence ? [text] : parts;
}

/** The offers on one line: parted by bullets, semicolons or, where it is plain, commas. */
export function offersOnLine(line: string, match: TypeMatcher): readonly string[] {
  if (match(withoutBullet(line)) !== null) return [line];
  return line
    .split(INLINE_BULLET)
    .flatMap((part) => atSemicolons(part))
    .flatMap((part) => (part.includes(';') ? [part] : atCommas(part, match)))
    .filter((part) => withoutBullet(part).trim() !== '');
}

const linesOf = (cell: string): readonly string[] => cell.split('\n').filter((line) => line.trim() !== '');

/** The offers in a cell that is known to hold several. */
export function offersInCell(cell: string, match: TypeMatcher): readonly string[] {
  const oneName = match(cell.replace(/\s+/g, ' ')) !== null;
  return oneName ? [cell] : linesOf(cell).flatMap((line) => offersOnLine(line, match));
}

/** The offers in a cell with one name, unless its lines are plainly a list: bullets, or names we know. */
export function offersInNameCell(cell: string, match: TypeMatcher): readonly string[] {
  const lines = linesOf(cell);
  if (lines.length < 2 || match(cell.replace(/\s+/g, ' ')) !== null) return [cell];
  const bullets = lines.filter((line) => BULLET.test(line)).length;
  const types = lines.map((line) => match(withoutBullet(line))?.id ?? null);
  const known = !types.includes(null) && new Set(types).size === types.length;
  return bullets === lines.length || known ? lines : [cell];
}
