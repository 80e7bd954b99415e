/** Are we in Sheets or Docs? Asking the wrong one may answer null or throw: both mean no. */

/** The open spreadsheet, or null. */
export function openSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  try {
    return SpreadsheetApp.getActiveSpreadsheet();
  } catch {
    return null;
  }
}

/** The open document, or null. */
export function openDocument(): GoogleAppsScript.Document.Document | null {
  try {
    return DocumentApp.getActiveDocument();
  } catch {
    return null;
  }
}

/** The editor's own interface, and which editor it is. Safe before anybody has granted anything. */
export function editorUi(): { readonly where: 'sheet' | 'doc'; readonly ui: GoogleAppsScript.Base.Ui } {
  try {
    return { where: 'sheet', ui: SpreadsheetApp.getUi() };
  } catch {
    return { where: 'doc', ui: DocumentApp.getUi() };
  }
}
