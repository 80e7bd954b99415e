import { tabWords } from '../../content/messages';
import { canonicalText } from '../../outputs/refresh/canonicalText';
import type { ColumnModel } from '../../outputs/sheets/sheetModel';
import { columnOfNote } from './columnNotes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** People may put rows above the header; further down than this it is not looked for. */
const DEEPEST_HEADER = 10;

const sameHeader = (text: string): string => canonicalText(text).toLowerCase();

/** What a cell of the hidden column looks like, whatever happened to the letters in it. */
const LIKE_AN_ID = /^[^|\s]+\|[^|]*\|[^|]*$/;

/** Index of the header row and of the key column: where the row-id header stands, else the first row. -1: there is no such column. */
export function headerPlace(shown: readonly (readonly string[])[]): { readonly row: number; readonly key: number } {
  const wanted = sameHeader(tabWords.rowIdHeader);
  const row = shown.slice(0, DEEPEST_HEADER).findIndex((texts) => texts.some((text) => sameHeader(text) === wanted));
  const at = Math.max(0, row);
  return { row: at, key: keyColumn(shown, at) };
}

/** By its header; where that was edited, the first column if ids stand in it or nothing at all does. */
function keyColumn(shown: readonly (readonly string[])[], at: number): number {
  const wanted = sameHeader(tabWords.rowIdHeader);
  const index = (shown[at] ?? []).findIndex((text) => sameHeader(text) === wanted);
  const first = shown.map(([text = '']) => text);
  const isOurs = first.some((text) => LIKE_AN_ID.test(text)) || first.every((text) => text === '');
  return index < 0 && isOurs ? 0 : index;
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

/** A renamed header is still known by the note we left on it: looked up only when a column is missing. */
function addRenamed(sheet: Sheet, row: number, width: number, found: Map<string, number>, missing: readonly string[]) {
  const [notes = []] = sheet.getRange(row, 1, 1, width).getNotes();
  notes.forEach((note, index) => {
    const key = columnOfNote(note);
    if (key !== null && missing.includes(key) && !found.has(key) && !isTaken(found, index)) found.set(key, index);
  });
}

/** Column index by key: by header text, by alias, by the note of a renamed header. */
export function columnsOfHeader(
  sheet: Sheet,
  shown: readonly (readonly string[])[],
  at: number,
  columns: readonly ColumnModel[],
): Map<string, number> {
  const header = shown[at] ?? [];
  const found = byHeader(header, columns);
  const missing = columns.filter(({ key }) => !found.has(key)).map(({ key }) => key);
  if (missing.length > 0) addRenamed(sheet, at + 1, header.length, found, missing);
  return found;
}
