import { tabWords } from '../../content/messages';
import { canonicalText } from '../../outputs/refresh/canonicalText';
import type { CellChange, TabCell, TabRow } from '../../outputs/refresh/tabState';
import type { ColumnModel } from '../../outputs/sheets/sheetModel';
import { boundsOf } from '../rectangles';
import type { FoundTab, TabReading } from '../services';
import { columnOfNote } from './columnNotes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Value = string | number | boolean | Date;

/** Everything one tab was read as, row by row from the first. `formulas` and `formats` are empty where not asked for. */
type Grid = {
  readonly values: readonly (readonly Value[])[];
  readonly shown: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
};

/** People may put rows above the header; further down than this it is not looked for. */
const DEEPEST_HEADER = 10;

const sameHeader = (text: string): string => canonicalText(text).toLowerCase();

/** How much of a tab is read: texts; formulas too; number formats too, which only a writer needs. */
export type Closeness = 'text' | 'formulas' | 'everything';

/** Values as texts, near enough to find the header by. */
const asTexts = (values: readonly (readonly Value[])[]): string[][] =>
  values.map((row) => row.map((value) => (typeof value === 'string' ? value : String(value))));

/** Displayed text costs a call, and is needed only where Sheets made something else of a text in a column of ours. */
function isText(values: readonly (readonly Value[])[], columns: readonly number[]): boolean {
  return values.every((row) => columns.every((column) => typeof (row[column] ?? '') === 'string'));
}

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

function readCell(grid: Grid, row: number, column: number): TabCell | null {
  const value = grid.values[row]?.[column] ?? '';
  const formula = grid.formulas[row]?.[column] ?? '';
  if (value === '' && formula === '') return null;
  const shown = grid.shown[row]?.[column] ?? '';
  return { value: value instanceof Date ? { date: true } : value, shown, formula };
}

function readRow(grid: Grid, row: number, key: number, found: ReadonlyMap<string, number>): TabRow {
  const cells: { [column: string]: TabCell } = {};
  const ours = new Set([key, ...found.values()]);
  for (const [column, index] of found) {
    const cell = readCell(grid, row, index);
    if (cell !== null) cells[column] = cell;
  }
  const otherText = (grid.values[row] ?? []).some((value, index) => value !== '' && !ours.has(index));
  return { row: row + 1, keyCell: grid.shown[row]?.[key] ?? '', cells, ...(otherText ? { otherText } : {}) };
}

function columnNumbers(found: ReadonlyMap<string, number>): { readonly [column: string]: number } {
  return Object.fromEntries([...found].map(([key, index]) => [key, index + 1]));
}

function headerTexts(header: readonly string[], found: ReadonlyMap<string, number>) {
  return Object.fromEntries([...found].map(([key, index]) => [key, header[index] ?? '']));
}

/** Days of date cells, in the file's own zone: a cell holds the wall clock there (V11). */
function dayReader(grid: Grid, found: ReadonlyMap<string, number>, zone: () => string): TabReading['dayAt'] {
  return (row, column) => {
    const value = grid.values[row - 1]?.[found.get(column) ?? -1];
    return value instanceof Date ? Utilities.formatDate(value, zone(), 'yyyy-MM-dd') : null;
  };
}

/** What stands in a cell, as it could be written back: a formula as such, a text as text. */
function valueReader(grid: Grid, found: ReadonlyMap<string, number>): SheetReading['valueAt'] {
  return (row, column) => {
    const index = found.get(column) ?? -1;
    const formula = grid.formulas[row - 1]?.[index] ?? '';
    return formula !== '' ? { formula } : { value: grid.values[row - 1]?.[index] ?? '' };
  };
}

/** What the writer needs to know beside the port's reading, and what a closer look starts from. */
export type SheetReading = TabReading & {
  readonly keyColumn: number;
  readonly headerRow: number;
  readonly source: Source;
  valueAt(row: number, column: string): { readonly formula: string } | { readonly value: Value };
};

/** What one look gave: the range, what was read of it, and where our columns were found. */
type Source = {
  readonly tab: FoundTab;
  readonly range: Range;
  readonly grid: Grid;
  /** Indexes from 0: header row, key column, our columns. */
  readonly at: number;
  readonly key: number;
  readonly found: ReadonlyMap<string, number>;
  zone(): string;
};

function readingFrom(source: Source): SheetReading {
  const { tab, grid, at, key, found, zone } = source;
  const rows = grid.values.map((_, index) => index).slice(at + 1);
  return {
    tab,
    state: {
      kind: tab.kind,
      ...(key < 0 ? { keyless: true } : {}),
      columns: columnNumbers(found),
      rows: rows.map((row) => readRow(grid, row, key, found)),
    },
    headers: headerTexts(grid.shown[at] ?? [], found),
    isPlainText: (row, column) => grid.formats[row - 1]?.[found.get(column) ?? -1] === '@',
    dayAt: dayReader(grid, found, zone),
    valueAt: valueReader(grid, found),
    keyColumn: key + 1,
    headerRow: at + 1,
    source,
  };
}

type Looking = { readonly how: Closeness; zone(): string };

function readRange(
  sheet: Sheet,
  range: Range,
  tab: FoundTab,
  columns: readonly ColumnModel[],
  { how, zone }: Looking,
): SheetReading {
  const values: Value[][] = range.getValues();
  const texts = asTexts(values);
  const { row: at, key } = headerPlace(texts);
  const found = columnsOfHeader(sheet, texts, at, columns);
  const grid: Grid = {
    values,
    shown: isText(values, [key, ...found.values()]) ? texts : range.getDisplayValues(),
    formulas: how === 'text' ? [] : range.getFormulas(),
    formats: how === 'everything' ? range.getNumberFormats() : [],
  };
  return readingFrom({ tab, range, grid, at, key, found, zone });
}

/** Reads one tab: one call for the values, one more each for formulas and number formats. */
export function readTab(sheet: Sheet, tab: FoundTab, columns: readonly ColumnModel[], looking: Looking): SheetReading {
  return readRange(sheet, sheet.getDataRange(), tab, columns, looking);
}

/** The same look taken further: what is known of the values stays, formulas (and number formats) are read now. */
export function readCloser({ source }: SheetReading, how: 'formulas' | 'everything'): SheetReading {
  const { grid, range } = source;
  const formulas = grid.formulas.length > 0 ? grid.formulas : range.getFormulas();
  const formats = how === 'everything' ? range.getNumberFormats() : grid.formats;
  return readingFrom({ ...source, grid: { ...grid, formulas, formats } });
}

/**
 * Looks at the same rows again, and at those that were added, in one call, which also sends what was written on its way.
 * Where rows were taken away meanwhile there may be fewer than we ask for: then the whole tab is read.
 */
export function readBack(
  sheet: Sheet,
  reading: SheetReading,
  columns: readonly ColumnModel[],
  added: number,
): SheetReading {
  const { grid, tab, zone } = reading.source;
  const looking: Looking = { how: 'text', zone };
  let range: Range;
  try {
    range = sheet.getRange(1, 1, grid.values.length + added, grid.values[0]?.length ?? 1);
  } catch {
    range = sheet.getDataRange();
  }
  return readRange(sheet, range, tab, columns, looking);
}

/** Does the cell hold more than one look, or a link? A chip reads as a link. */
function isRich(text: RichText | null): boolean {
  if (text === null) return false;
  const runs = text.getRuns();
  return runs.length > 1 || runs.some((run) => run.getLinkUrl() !== null);
}

function noteRich(row: TabRow, column: string, rich: boolean): TabRow {
  const cell = row.cells[column];
  return cell === undefined ? row : { ...row, cells: { ...row.cells, [column]: { ...cell, rich } } };
}

/** The same reading with links, chips and mixed formatting noted for these cells: one call for the block they span. */
export function withRich(sheet: Sheet, reading: SheetReading, cells: readonly CellChange[]): SheetReading {
  const { columns, rows } = reading.state;
  const places = cells.map(({ row, column }) => ({ row, column: columns[column] ?? 1, key: column }));
  const bounds = boundsOf(places);
  if (bounds === null) return reading;
  const rich = sheet.getRange(bounds.row, bounds.column, bounds.rows, bounds.columns).getRichTextValues();
  const noted = new Map(rows.map((row) => [row.row, row]));
  for (const { row, column, key } of places) {
    const old = noted.get(row);
    const text = rich[row - bounds.row]?.[column - bounds.column] ?? null;
    if (old !== undefined) noted.set(row, noteRich(old, key, isRich(text)));
  }
  return { ...reading, state: { ...reading.state, rows: [...noted.values()] } };
}
