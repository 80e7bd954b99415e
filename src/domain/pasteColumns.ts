import type { Option, TierId } from './catalogue';
import { foldName } from './matchType';
import { readTiers } from './options';
import { readTable, type Separator, type TableNote, type TableRow, tidyPaste } from './table';

/** Column keys of the register with the words people write above such a column. */
export type HeaderNames = {
  readonly [column: string]: { readonly header: string; readonly aliases?: readonly string[] };
};

/** Which pasted column is which. `keys` and `headers` by position; null and '' where a column is not known. */
export type PasteColumns = {
  readonly hasHeader: boolean;
  /** Index of the header among the rows; -1 where there is none. */
  readonly headerAt: number;
  readonly keys: readonly (string | null)[];
  readonly headers: readonly string[];
};

/** A header stands in one of the first lines: titles may come before it. */
const DEEPEST_HEADER = 6;
/** A header cell is a few words, never a sentence. */
const LONGEST_HEADER = 60;

function keyOfHeader(word: string, names: ReadonlyMap<string, string>): string | null {
  return word.length > LONGEST_HEADER ? null : (names.get(foldName(word)) ?? null);
}

function namesOf(headers: HeaderNames): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [key, { header, aliases = [] }] of Object.entries(headers))
    for (const word of [header, ...aliases, key]) if (!names.has(foldName(word))) names.set(foldName(word), key);
  return names;
}

/** The first column of each kind counts; a second one of the same kind is not known. */
function keysOf(cells: readonly string[], names: ReadonlyMap<string, string>): readonly (string | null)[] {
  const seen = new Set<string>();
  return cells.map((cell) => {
    const key = keyOfHeader(cell, names);
    if (key === null || seen.has(key)) return null;
    seen.add(key);
    return key;
  });
}

const knownIn = (keys: readonly (string | null)[]): number => keys.filter((key) => key !== null).length;

/** A header has two known words, or is one known word at the top of a list with one column. */
function isHeader(row: TableRow, at: number, names: ReadonlyMap<string, string>): boolean {
  const known = knownIn(keysOf(row.cells, names));
  const filled = row.cells.filter((cell) => cell !== '').length;
  return known >= 2 || (at === 0 && known === 1 && filled === 1);
}

/** Tabs if there are any; commas or semicolons only where they make a header of the first line; else one offer a line. */
export function pastedTable(pasted: string, headers: HeaderNames) {
  const { text, notes } = tidyPaste(pasted);
  const names = namesOf(headers);
  const tried: readonly Separator[] = text.includes('\t') ? ['\t'] : [',', ';'];
  const separator = tried.find((one) => one === '\t' || startsWithHeader(text, one, names)) ?? null;
  const table = readTable(text, separator);
  const all: readonly TableNote[] = [...notes, ...table.notes];
  return { rows: table.rows, notes: all };
}

function startsWithHeader(text: string, separator: Separator, names: ReadonlyMap<string, string>): boolean {
  const start = text.trimStart();
  const end = start.indexOf('\n');
  const [first] = readTable(end < 0 ? start : start.slice(0, end), separator).rows;
  return first !== undefined && knownIn(keysOf(first.cells, names)) >= 2;
}

function widthOf(rows: readonly TableRow[]): number {
  return rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
}

/** Without a header: the column whose cells are all tier words, if there is one beside the names. */
function tierColumn(rows: readonly TableRow[], tiers: readonly Option<TierId>[]): number {
  const width = widthOf(rows);
  for (let at = 0; at < width && width > 1; at += 1) {
    const words = rows.map((row) => row.cells[at] ?? '').filter((word) => word !== '');
    if (words.length > 0 && words.every((word) => readTiers(tiers, word) !== null)) return at;
  }
  return -1;
}

function withoutHeader(rows: readonly TableRow[], tiers: readonly Option<TierId>[]): PasteColumns {
  const tier = tierColumn(rows, tiers);
  const name = tier === 0 ? 1 : 0;
  const keys = Array.from({ length: widthOf(rows) }, (_, at) => (at === tier ? 'tier' : at === name ? 'name' : null));
  return { hasHeader: false, headerAt: -1, keys, headers: [] };
}

/** A table whose header names no column of offers: the first column that is not known is theirs. */
function withName(keys: readonly (string | null)[]): readonly (string | null)[] {
  if (keys.includes('name')) return keys;
  const first = keys.indexOf(null);
  return keys.map((key, at) => (at === first ? 'name' : key));
}

/** Which column is which, by the words of the header in any order, or by what stands in it. */
export function columnsOf(
  rows: readonly TableRow[],
  headers: HeaderNames,
  tiers: readonly Option<TierId>[],
): PasteColumns {
  const names = namesOf(headers);
  const headerAt = rows.slice(0, DEEPEST_HEADER).findIndex((row, at) => isHeader(row, at, names));
  const header = rows[headerAt];
  if (header === undefined) return withoutHeader(rows, tiers);
  return { hasHeader: true, headerAt, keys: withName(keysOf(header.cells, names)), headers: header.cells };
}
