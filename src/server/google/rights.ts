type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Ids of the sheets in which a protection keeps this person from some cell. Two calls for the whole file. */
export function closedSheets(spreadsheet: Spreadsheet): ReadonlySet<number> {
  const types = [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE];
  const closed = types
    .flatMap((type) => spreadsheet.getProtections(type))
    .filter((protection) => !protection.isWarningOnly() && !protection.canEdit());
  return new Set(closed.map((protection) => protection.getRange().getSheet().getSheetId()));
}

/**
 * May this person edit the file at all? Nothing says so but a cell: one call where they may. A cell that is closed to them
 * may be so by a protection, and then one of a tab without any tells.
 */
export function mayEditFile(spreadsheet: Spreadsheet): boolean {
  const sheets = spreadsheet.getSheets();
  const isOpen = (sheet: (typeof sheets)[number] | undefined): boolean => sheet?.getRange(1, 1).canEdit() ?? false;
  if (isOpen(sheets[0])) return true;
  const closed = closedSheets(spreadsheet);
  return isOpen(sheets.find((sheet) => !closed.has(sheet.getSheetId())));
}
