import { safeText } from '../../outputs/canonicalText';
import type { SheetModel } from '../../outputs/sheetModel';
import type { Insert, NewRow, TabChanges } from '../../outputs/tabState';
import { blocksOf } from '../rectangles';
import type { CellText } from '../services';
import { asText, looksOf, setLooks } from './tabCreator';
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

const keyCell = (reading: SheetReading, row: number, text: string): CellText => ({
  row,
  column: reading.keyColumn,
  text,
});

function changedCells(reading: SheetReading, changes: TabChanges): Placed[] {
  return changes.cells.flatMap(({ row, column, text }) => {
    const number = reading.state.columns[column];
    return number === undefined ? [] : [{ row, column: number, text, plain: reading.isPlainText(row, column) }];
  });
}

/** New rows take over the look of the row above, which may be a heading's: set back first. */
function dressRows(sheet: Sheet, model: SheetModel, rows: readonly NewRow[], first: number, width: number): void {
  sheet
    .getRange(first, 2, rows.length, width - 1)
    .setBackground(null)
    .setFontWeight('normal')
    .setFontColor(null);
  setLooks(sheet, looksOf(model, rows), first, width);
}

/** Inserts rows after a row and fills them, keys last. */
function writeInsert(sheet: Sheet, model: SheetModel, reading: SheetReading, { after, rows }: Insert): void {
  sheet.insertRowsAfter(after, rows.length);
  const width = Math.max(reading.keyColumn, ...Object.values(reading.state.columns));
  writePlaced(
    sheet,
    rows.flatMap((row, index) => cellsOfRow(reading, row, after + 1 + index, after)),
  );
  dressRows(sheet, model, rows, after + 1, width);
  writeTexts(
    sheet,
    rows.map((row, index) => keyCell(reading, after + 1 + index, row.keyCell)),
  );
}

/** Looks of filled rows: blank rows were never dressed. */
function dressFills(sheet: Sheet, model: SheetModel, reading: SheetReading, changes: TabChanges): void {
  const width = Math.max(reading.keyColumn, ...Object.values(reading.state.columns));
  for (const { row, newRow } of changes.fills) setLooks(sheet, looksOf(model, [newRow]), row, width);
}

/**
 * Writes what was planned. Cells go before the keys that record them, and rows are inserted from the lowest up, so that a
 * stop after any call leaves what people typed whole and the next refresh can finish.
 */
export function writeChanges(sheet: Sheet, model: SheetModel, reading: SheetReading, changes: TabChanges): void {
  const fills = changes.fills.flatMap(({ row, newRow }) => cellsOfRow(reading, newRow, row, row));
  writePlaced(sheet, [...changedCells(reading, changes), ...fills]);
  dressFills(sheet, model, reading, changes);
  writeTexts(sheet, [
    ...changes.keys.map(({ row, text }) => keyCell(reading, row, text)),
    ...changes.fills.map(({ row, newRow }) => keyCell(reading, row, newRow.keyCell)),
  ]);
  for (const insert of [...changes.inserts].sort((a, b) => b.after - a.after))
    writeInsert(sheet, model, reading, insert);
}
