import type { HiddenBy } from '../services';

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
