import type { ClosedLists, NeedCode } from '../catalogue';
import { findOptions, readTiers } from '../reading/options';
import { foldName, type TypeMatcher } from './matchType';
import { filled } from './pasteHeading';
import type { Aside, PasteNote } from './pasteOffer';
import type { PasteSheet } from './pasteSheet';
import type { PasteWords } from './pasteWords';
import type { TableRow } from './table';
import type { TierHeading, TierHeadings } from './tierHeadings';

/** The needs that a word or phrase clearly names; null where any part of it is unclear. */
export type NeedReader = (words: string) => readonly NeedCode[] | null;

/** What the shapes read with: made once for a list. */
export type PasteReaders = {
  readonly match: TypeMatcher;
  readonly headings: TierHeadings;
  readonly needs: NeedReader;
  readonly words: PasteWords;
  readonly lists: ClosedLists;
};

const BETWEEN_NEEDS = /[,;/&+\n]|\band\b/i;

/** A reader of needs: labels of the list, then everyday words. */
export function needReader(words: PasteWords, lists: ClosedLists): NeedReader {
  const everyday = new Map<string, NeedCode>();
  for (const { id } of lists.need) for (const word of words.needs[id]) everyday.set(foldName(word), id);
  const listed = (text: string): readonly NeedCode[] | null => {
    const { ids, unread } = findOptions(lists.need, text);
    const word = everyday.get(foldName(text));
    return unread.length === 0 && ids.length > 0 ? ids : word === undefined ? null : [word];
  };
  return (text) => {
    const whole = listed(text);
    if (whole !== null) return whole;
    const parts = text.split(BETWEEN_NEEDS).filter((part) => part.trim() !== '');
    const found = parts.map((part) => listed(part));
    if (found.length < 2 || found.includes(null)) return null;
    return [...new Set(found.flatMap((needs) => needs ?? []))];
  };
}

/** "Total", "Total: 12", "Note: ...", "* delivered by ...": no offer. */
function isRemark(row: TableRow, words: PasteWords): boolean {
  const [first = '', ...others] = filled(row);
  const beginning = /^([^:]{1,20}):/.exec(first)?.[1] ?? '';
  const has = (list: readonly string[], word: string) => list.some((one) => foldName(one) === foldName(word));
  return (
    has(words.notOffers.whole, first) ||
    (beginning !== '' && has(words.notOffers.beginning, beginning)) ||
    (others.length === 0 && /^\*+\s/.test(first))
  );
}

const asideOf = (code: Aside['code'], row: TableRow): Aside => ({
  code,
  line: row.line,
  word: filled(row).join(' | '),
});

/** Rows above the heading with one cell are titles, unless they name an offer. */
function isTitle(row: TableRow, match: TypeMatcher): boolean {
  const [only = '', ...others] = filled(row);
  return others.length === 0 && match(only) === null;
}

/** A row under the heading of a tier; null before the first. */
export type BodyRow = { readonly row: TableRow; readonly heading: TierHeading | null };

/** A row that holds one heading of a tier and nothing else. */
function headingIn(row: TableRow, tierAt: number, headings: TierHeadings): TierHeading | null {
  const at = row.cells.findIndex((cell) => cell !== '');
  return filled(row).length === 1 && at !== tierAt ? headings.alone(row.cells[at] ?? '') : null;
}

/** The rows of a table that are offers, and what is said of those that are not. */
export function bodyOf(sheet: PasteSheet, readers: PasteReaders) {
  const heading = sheet.heading;
  const rows: BodyRow[] = [];
  const notes: PasteNote[] = [];
  let current: TierHeading | null = null;
  for (const [at, row] of sheet.rows.entries()) {
    if (heading !== null && at >= heading.first && at <= heading.last) continue;
    const isAbove = heading !== null && at < heading.first;
    const tier = headingIn(row, heading?.keys.indexOf('tier') ?? -1, readers.headings);
    if (isAbove && isTitle(row, readers.match)) notes.push(asideOf('title', row));
    else if (heading !== null && !isAbove && isRemark(row, readers.words)) notes.push(asideOf('total', row));
    else if (tier !== null) {
      const all = tier.tiers.length === readers.lists.tier.length;
      current = all ? null : tier;
      notes.push(
        all ? asideOf('section', row) : { code: 'heading', line: row.line, word: tier.word, tiers: tier.tiers },
      );
    } else rows.push({ row, heading: current });
  }
  return { rows, notes };
}

/** The columns left of the names whose blanks mean "as above", since their cells were merged. */
export function mergedColumns(keys: readonly (string | null)[], nameAt: number): readonly number[] {
  return keys.flatMap((key, at) => (at < nameAt && (key === 'mainNeed' || key === 'tier') ? [at] : []));
}

/** The column without a known header whose every cell clearly names needs, left of other columns; -1 for none. */
export function needColumn(rows: readonly TableRow[], keys: readonly (string | null)[], needs: NeedReader): number {
  if (keys.includes('mainNeed')) return -1;
  return keys.findIndex((key, at) => {
    const words = rows.map((row) => row.cells[at] ?? '').filter((word) => word !== '');
    return key === null && at < keys.length - 1 && words.length > 0 && words.every((word) => needs(word) !== null);
  });
}

/** The column whose every filled cell is a tier, beside others; -1 for none. */
export function tierColumn(rows: readonly TableRow[], width: number, lists: ClosedLists): number {
  for (let at = 0; at < width && width > 1; at += 1) {
    const words = rows.map((row) => row.cells[at] ?? '').filter((word) => word !== '');
    if (words.length > 0 && words.every((word) => readTiers(lists.tier, word) !== null)) return at;
  }
  return -1;
}
