import { foldName } from './matchType';
import type { TableRow } from './table';
import type { TierHeading, TierHeadings } from './tierHeadings';

/** Column keys of the register with the words people write above such a column. */
export type HeaderNames = {
  readonly [column: string]: { readonly header: string; readonly aliases?: readonly string[] };
};

/** The heading of a table: one row or two, and what each column is. Lists are by position of the column. */
export type Heading = {
  /** Indexes of its first and its last row among the rows. */
  readonly first: number;
  readonly last: number;
  readonly keys: readonly (string | null)[];
  readonly headers: readonly string[];
  /** The tier that stands above a column; null where none does. All null in a table with a tier in each row. */
  readonly tiers: readonly (TierHeading | null)[];
};

/** Reads the word above a column: the key of the register, or null. */
export type ColumnReader = (word: string) => string | null;

/** A header stands in one of the first lines: titles may come before it. */
const DEEPEST_HEADER = 8;
/** A header cell is a few words, never a sentence. */
const LONGEST_HEADER = 60;

/** A reader of column headers. Make it once for a list. */
export function columnReader(headers: HeaderNames): ColumnReader {
  const names = new Map<string, string>();
  for (const [key, { header, aliases = [] }] of Object.entries(headers))
    for (const word of [header, ...aliases, key]) if (!names.has(foldName(word))) names.set(foldName(word), key);
  return (word) => (word.length > LONGEST_HEADER ? null : (names.get(foldName(word)) ?? null));
}

/** The filled cells of a row. */
export const filled = (row: TableRow | undefined): readonly string[] => row?.cells.filter((cell) => cell !== '') ?? [];

/** The first column of each kind counts; a second one of the same kind is not known. */
function eachOnce(keys: readonly (string | null)[]): readonly (string | null)[] {
  return keys.map((key, at) => (key !== null && keys.indexOf(key) === at ? key : null));
}

const countKnown = (row: TableRow, read: ColumnReader): number =>
  new Set(row.cells.flatMap((cell) => (cell === '' ? [] : (read(cell) ?? [])))).size;

/** A second header row: header words, some of them below nothing, as under merged cells. */
function isSecondRow(row: TableRow | undefined, above: TableRow, read: ColumnReader): row is TableRow {
  if (row === undefined || !row.cells.some((cell, at) => cell !== '' && (above.cells[at] ?? '') === '')) return false;
  return countKnown(row, read) >= 2 || filled(row).every((word) => read(word) !== null);
}

/** Words above groups of columns, with blanks where the cells were merged. */
function isGroupRow(row: TableRow | undefined, below: TableRow): row is TableRow {
  const words = filled(row);
  if (row === undefined || words.length < 2 || words.some((word) => word.length > LONGEST_HEADER)) return false;
  return (
    below.cells.some((cell, at) => cell !== '' && (row.cells[at] ?? '') === '') && words.length < filled(below).length
  );
}

/** The cell in or left of a column: what stands above it when cells were merged. */
function mergedAbove(row: TableRow, at: number): string {
  for (let left = at; left >= 0; left -= 1) if ((row.cells[left] ?? '') !== '') return row.cells[left] ?? '';
  return '';
}

function headingOf(rows: readonly TableRow[], first: number, last: number, width: number, read: ColumnReader): Heading {
  const top = rows[first];
  const bottom = rows[last];
  const two = first !== last;
  const cells = Array.from({ length: width }, (_, at) => {
    const above = top?.cells[at] ?? '';
    const below = bottom?.cells[at] ?? '';
    const group = two && top !== undefined && below !== '' && above !== below ? mergedAbove(top, at) : '';
    const words = below === '' ? above : below;
    return { key: words === '' ? null : read(words), header: group === '' ? words : `${group}: ${words}` };
  });
  return {
    first,
    last,
    keys: eachOnce(cells.map(({ key }) => key)),
    headers: cells.map(({ header }) => header),
    tiers: cells.map(() => null),
  };
}

/** A tier counts for its column and, with merged cells, for the columns right of it that have no words of their own. */
function withTiers(
  heading: Heading,
  row: TableRow,
  read: ColumnReader,
  below: TableRow | undefined,
  tiers: TierHeadings,
) {
  let current: TierHeading | null = null;
  const above = heading.keys.map((_, at) => {
    const word = row.cells[at] ?? '';
    current = word === '' ? current : tiers.column(word);
    return current;
  });
  const keys = heading.keys.map((key, at) => {
    if (above[at] === null || above[at] === undefined) return key;
    const word = below?.cells[at] ?? '';
    return below === undefined || word === '' ? 'name' : read(word);
  });
  return { ...heading, keys, tiers: above };
}

/** Two or three different tiers, each above a column of its own. */
function isTierRow(row: TableRow, tiers: TierHeadings): boolean {
  const found = filled(row).flatMap((word) => tiers.column(word)?.tiers.join() ?? []);
  return found.length >= 2 && new Set(found).size === found.length;
}

/** Finds the heading of a table, of one row or two, in its first lines; null where it has none. */
export function findHeading(
  rows: readonly TableRow[],
  width: number,
  read: ColumnReader,
  tiers: TierHeadings,
): Heading | null {
  for (const [at, row] of rows.slice(0, DEEPEST_HEADER).entries()) {
    const next = rows[at + 1];
    const second = isSecondRow(next, row, read) ? next : undefined;
    const last = second === undefined ? at : at + 1;
    if (isTierRow(row, tiers)) return withTiers(headingOf(rows, at, last, width, read), row, read, second, tiers);
    const alone = at === 0 && width === 1 && read(row.cells[0] ?? '') === 'name';
    if (countKnown(row, read) < 2 && !alone) continue;
    const first = last === at && isGroupRow(rows[at - 1], row) ? at - 1 : at;
    return headingOf(rows, first, last, width, read);
  }
  return null;
}
