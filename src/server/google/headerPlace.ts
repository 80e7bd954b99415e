import { tabWords } from '../../content/messages';
import { canonicalText } from '../../outputs/refresh/canonicalText';
import type { ColumnModel } from '../../outputs/sheets/sheetModel';
import { columnOfNote } from './columnNotes';
import { isMarkNote } from './tabMarks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Texts = readonly (readonly string[])[];

/** People may put rows above the header; further down than this it is not looked for. */
const DEEPEST_HEADER = 10;

const sameHeader = (text: string): string => canonicalText(text).toLowerCase();

/** What a cell of the hidden column looks like, whatever happened to the letters in it. */
export const LIKE_AN_ID = /^[^|\s]+\|[^|]*\|[^|]*$/;

/** Index of the header row: where the row-id header stands, else the first. */
function headerRow(shown: Texts): number {
  const rows = shown.slice(0, DEEPEST_HEADER);
  return Math.max(
    0,
    rows.findIndex((texts) => idsByHeader(texts) >= 0),
  );
}

const idsByHeader = (header: readonly string[]): number => {
  const wanted = sameHeader(tabWords.rowIdHeader);
  return header.findIndex((text) => sameHeader(text) === wanted);
};

/**
 * Where the header of the hidden column was edited: the column that carries our note, else the first one; either only if
 * ids stand in it or nothing at all does.
 */
function idsWithoutHeader(shown: Texts, notes: readonly string[]): number {
  const isOurs = (column: number): boolean => {
    const texts = shown.map((row) => row[column] ?? '');
    return texts.some((text) => LIKE_AN_ID.test(text)) || texts.every((text) => text === '');
  };
  return [notes.findIndex(isMarkNote), 0].find((column) => column >= 0 && isOurs(column)) ?? -1;
}

/** Column index by key, from header texts and aliases. The first of two equal headers counts. */
function byHeader(header: readonly string[], columns: readonly ColumnModel[]): Map<string, number> {
  const found = new Map<string, number>();
  const texts = header.map(sameHeader);
  for (const names of [(c: ColumnModel) => [c.header], (c: ColumnModel) => c.aliases ?? []]) {
    for (const column of columns.filter(({ key }) => !found.has(key))) {
      const index = texts.findIndex(
        (text, at) => text !== '' && names(column).some((n) => sameHeader(n) === text) && !isTaken(found, at),
      );
      if (index >= 0) found.set(column.key, index);
    }
  }
  return found;
}

function isTaken(found: ReadonlyMap<string, number>, index: number): boolean {
  return [...found.values()].includes(index);
}

/** A renamed header is still known by the note we left on it. */
function addRenamed(notes: readonly string[], found: Map<string, number>, missing: readonly string[]) {
  notes.forEach((note, index) => {
    const key = columnOfNote(note);
    if (key !== null && missing.includes(key) && !found.has(key) && !isTaken(found, index)) found.set(key, index);
  });
}

/** Indexes from 0: the header row, the column of the ids (-1: there is no such column), and our columns by key. */
export type Places = { readonly row: number; readonly key: number; readonly found: ReadonlyMap<string, number> };

/**
 * Finds our columns by header text, by alias, by the note of a renamed header. Notes are looked up, by one call, only where a
 * header is missing.
 */
export function headerPlace(sheet: Sheet, shown: Texts, columns: readonly ColumnModel[]): Places {
  const row = headerRow(shown);
  const header = shown[row] ?? [];
  const found = byHeader(header, columns);
  const named = idsByHeader(header);
  const missing = columns.filter(({ key }) => !found.has(key)).map(({ key }) => key);
  if (named >= 0 && missing.length === 0) return { row, key: named, found };
  const [notes = []] = sheet.getRange(row + 1, 1, 1, Math.max(1, header.length)).getNotes();
  addRenamed(notes, found, missing);
  return { row, key: named >= 0 ? named : idsWithoutHeader(shown, notes), found };
}
