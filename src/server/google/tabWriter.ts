import { safeText } from '../../outputs/refresh/canonicalText';
import { readRowId, rowKeyFor } from '../../outputs/refresh/rowKeys';
import type { Insert, KeyChange, NewRow, TabChanges } from '../../outputs/refresh/tabState';
import type { RowLook, SheetModel } from '../../outputs/sheets/sheetModel';
import { blocksOf } from '../rectangles';
import type { CellText, Misplaced } from '../services';
import { asText, dressRows, looksOf, setOwnChoices } from './tabCreator';
import type { SheetReading } from './tabReader';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Parsed by nobody, whatever the cell's format: text, in the cell's own look. */
function richText(text: string) {
  return SpreadsheetApp.newRichTextValue().setText(safeText(text)).build();
}

/** Writes texts that Sheets may not read as anything else, one call for each block of neighbours. */
function writeTexts(sheet: Sheet, cells: readonly CellText[]): void {
  for (const { row, column, texts } of blocksOf(cells))
    sheet.getRange(row, column, texts.length, texts[0]?.length ?? 1).setValues(texts.map((line) => line.map(asText)));
}

/** The same as rich text: for cells set to plain text, where an apostrophe would stay visible. */
export function writeRichTexts(sheet: Sheet, cells: readonly CellText[]): void {
  for (const { row, column, texts } of blocksOf(cells))
    sheet
      .getRange(row, column, texts.length, texts[0]?.length ?? 1)
      .setRichTextValues(texts.map((line) => line.map(richText)));
}

type Placed = CellText & { readonly plain: boolean };

function writePlaced(sheet: Sheet, cells: readonly Placed[]): void {
  writeTexts(
    sheet,
    cells.filter(({ plain }) => !plain),
  );
  writeRichTexts(
    sheet,
    cells.filter(({ plain }) => plain),
  );
}

/** The cells of one new row, empty ones too, so that neighbours make one block. */
function cellsOfRow(reading: SheetReading, newRow: NewRow, row: number, plainLike: number): Placed[] {
  return Object.entries(reading.state.columns).map(([key, column]) => ({
    row,
    column,
    text: newRow.cells[key] ?? '',
    plain: reading.isPlainText(plainLike, key),
  }));
}

function changedCells(reading: SheetReading, changes: TabChanges, late: boolean): Placed[] {
  return [...changes.cells, ...(changes.again ?? [])].flatMap(({ row, column, text, late: isLate = false }) => {
    if (isLate !== late) return [];
    const number = reading.state.columns[column];
    return number === undefined ? [] : [{ row, column: number, text, plain: reading.isPlainText(row, column) }];
  });
}

/** The look of a row that stands, as we made it; null for the header and for rows that are not ours. */
function lookAt(model: SheetModel, reading: SheetReading, row: number): RowLook | null {
  const standing = reading.state.rows.find((one) => one.row === row);
  const id = standing === undefined ? null : readRowId(model.kind, standing.keyCell, []);
  if (id?.kind !== 'ok') return null;
  const own = model.rows.find((one) => rowKeyFor(model.kind, one.id) === id.key);
  return own === undefined ? null : (own.look ?? 'plain');
}

/** The last row that holds anything; the header's where no other does. */
const lastRow = (reading: SheetReading): number =>
  reading.state.rows[reading.state.rows.length - 1]?.row ?? reading.headerRow;

/** Below the last row everything is empty, drop-downs ready: there only the grid may have to grow. */
function makeRows(sheet: Sheet, reading: SheetReading, after: number, count: number): void {
  if (after < lastRow(reading)) {
    sheet.insertRowsAfter(after, count);
    return;
  }
  const grid = sheet.getMaxRows();
  if (after + count > grid) sheet.insertRowsAfter(grid, after + count - grid);
}

function dressInsert(sheet: Sheet, model: SheetModel, reading: SheetReading, { after, rows }: Insert): void {
  const above = after < lastRow(reading) ? lookAt(model, reading, after) : 'nothing';
  dressRows(sheet, looksOf(model, rows), after + 1, widthOf(reading), above);
  setOwnChoices(sheet, model, rows, after + 1, reading.state.columns);
}

/** Makes rows after a row, dresses them, then fills them: a stop between leaves blank rows, which the next refresh fills. */
function writeInsert(sheet: Sheet, model: SheetModel, reading: SheetReading, insert: Insert, undressed?: true): void {
  const { after, rows } = insert;
  makeRows(sheet, reading, after, rows.length);
  if (undressed !== true) dressInsert(sheet, model, reading, { after, rows });
  writePlaced(
    sheet,
    rows.flatMap((row, index) => cellsOfRow(reading, row, after + 1 + index, after)),
  );
}

const widthOf = (reading: SheetReading): number => Math.max(reading.keyColumn, ...Object.values(reading.state.columns));

/** Looks of filled rows. Those between others were made by a refresh that stopped, and look like the row above. */
function dressFills(sheet: Sheet, model: SheetModel, reading: SheetReading, changes: TabChanges): void {
  for (const { row, newRow } of changes.fills) {
    dressRows(sheet, looksOf(model, [newRow]), row, widthOf(reading), row < lastRow(reading) ? null : 'nothing');
    setOwnChoices(sheet, model, [newRow], row, reading.state.columns);
  }
}

/** Writes the cells that were planned, then inserts rows from the lowest up. */
export function writeCells(sheet: Sheet, model: SheetModel, reading: SheetReading, changes: TabChanges): void {
  const fills = changes.fills.flatMap(({ row, newRow }) => cellsOfRow(reading, newRow, row, row));
  if (changes.undressed !== true) dressFills(sheet, model, reading, changes);
  writePlaced(sheet, [...changedCells(reading, changes, false), ...fills]);
  writePlaced(sheet, changedCells(reading, changes, true));
  for (const insert of [...changes.inserts].sort((a, b) => b.after - a.after))
    writeInsert(sheet, model, reading, insert, changes.undressed);
}

/** Writes hidden keys by row number. */
export function writeKeys(sheet: Sheet, reading: SheetReading, keys: readonly KeyChange[]): void {
  writeTexts(
    sheet,
    keys.map(({ row, text }) => ({ row, column: reading.keyColumn, text })),
  );
}

/** Puts back what was read: formulas as formulas, texts as texts, numbers and dates as themselves. */
export function putBack(sheet: Sheet, reading: SheetReading, misplaced: readonly Misplaced[]): void {
  for (const { row, from, column } of misplaced) {
    const number = reading.state.columns[column];
    if (number === undefined) continue;
    const range = sheet.getRange(row, number);
    const was = from === 0 ? { value: '' } : reading.valueAt(from, column);
    if ('formula' in was) range.setFormula(was.formula);
    else range.setValue(typeof was.value === 'string' ? asText(was.value) : was.value);
  }
}
