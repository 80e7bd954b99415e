import { CURRENT_LAYOUT } from '../../outputs/layout/layout';
import type { CellChange, TabCell, TabRow } from '../../outputs/refresh/tabState';
import type { ColumnModel } from '../../outputs/sheets/sheetModel';
import { boundsOf } from '../rectangles';
import type { FoundTab, TabReading } from '../services';
import { headerPlace } from './headerPlace';
import { asTexts, inOurLayout, type Value } from './layoutReader';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Everything one tab was read as, row by row from the first. `formulas` and `formats` are empty where not asked for. */
type Grid = {
  readonly values: readonly (readonly Value[])[];
  readonly shown: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
};

/** How much of a tab is read: texts; formulas too; number formats too, which only a writer needs. */
export type Closeness = 'text' | 'formulas' | 'everything';

/** Displayed text costs a call, and is needed only where Sheets made something else of a text in a column of ours. */
function isText(values: readonly (readonly Value[])[], columns: readonly number[]): boolean {
  return values.every((row) => columns.every((column) => typeof (row[column] ?? '') === 'string'));
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
      header: at + 1,
      columns: columnNumbers(found),
      rows: rows.map((row) => readRow(grid, row, key, found)),
    },
    headers: headerTexts(grid.shown[at] ?? [], found),
    hasIdHeader: key >= 0 && (grid.shown[at]?.[key] ?? '').trim() !== '',
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
  const stands: Value[][] = range.getValues();
  const values = tab.layout < CURRENT_LAYOUT ? inOurLayout(sheet, tab, stands) : stands;
  const texts = asTexts(values);
  const { row: at, key, found } = headerPlace(sheet, texts, columns);
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
export function isRich(text: RichText | null): boolean {
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
