/** Are we in Sheets or Docs? Asking the wrong one may answer null or throw: both mean no. */

/** Told what was thrown: in the right editor it may say that a permission is missing. */
type Note = (error: unknown) => void;
const ignore: Note = () => {};

/** The open spreadsheet, or null. */
export function openSpreadsheet(note: Note = ignore): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  try {
    return SpreadsheetApp.getActiveSpreadsheet();
  } catch (error) {
    note(error);
    return null;
  }
}

/** The open document, or null. */
export function openDocument(note: Note = ignore): GoogleAppsScript.Document.Document | null {
  try {
    return DocumentApp.getActiveDocument();
  } catch (error) {
    note(error);
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
