import type { FilteredRows, HiddenBy } from '../services';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Why a cell cannot be seen; null where it can. The header's row and a tab without a filter cost no question. */
function whyHidden(sheet: Sheet, row: number, column: number): HiddenBy | null {
  if (sheet.isRowHiddenByFilter(row)) return 'filter';
  if (sheet.isRowHiddenByUser(row)) return 'row-hidden';
  return sheet.isColumnHiddenByUser(column) ? 'column-hidden' : null;
}

/** Brings the person to a cell, or as near as it gets. A tab that somebody hid stays hidden: it is theirs to show. */
export function showCell(sheet: Sheet, row: number, column: number): HiddenBy | null {
  if (sheet.isSheetHidden()) return 'tab-hidden';
  const hidden = whyHidden(sheet, row, column);
  if (hidden === null) sheet.getRange(row, column).activate();
  else sheet.activate();
  return hidden;
}

/** Each row costs a question: so many are asked about in one tab. */
const MOST_ASKED = 300;

/** How many rows with something in them the filter of a tab hides. A tab without a filter costs one question. */
export function rowsHiddenByFilter(sheet: Sheet): FilteredRows {
  const filter = sheet.getFilter();
  if (filter === null) return { rows: 0, more: false };
  const range = filter.getRange();
  const first = range.getRow() + 1;
  const below = Math.min(range.getLastRow(), sheet.getLastRow()) - first + 1;
  const asked = Array.from({ length: Math.max(0, Math.min(below, MOST_ASKED)) }, (_, at) => first + at);
  return { rows: asked.filter((row) => sheet.isRowHiddenByFilter(row)).length, more: below > MOST_ASKED };
}
