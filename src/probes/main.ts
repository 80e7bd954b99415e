import { docProbes } from './docProbes';
import type { Outcome } from './probe';
import { runProbes } from './probe';
import { sheetProbes } from './sheetProbes';
import { storeProbes } from './storeProbes';

/** Runs the probes of Sheets on a scratch tab of the open spreadsheet, and removes the tab. */
export function probeSheet(): Outcome[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const scratch = spreadsheet.insertSheet('SMHL probe');
  try {
    return [...runProbes(sheetProbes(scratch)), ...runProbes(storeProbes)];
  } finally {
    spreadsheet.deleteSheet(scratch);
  }
}

/** Runs the probes of Docs at the end of the open document. What they add stays: use an empty document. */
export function probeDocument(): Outcome[] {
  const tab = DocumentApp.getActiveDocument().getTabs()[0];
  return tab === undefined ? [] : runProbes(docProbes(tab.asDocumentTab()));
}

/** Adds the two probe items to the menu. */
export function onOpen(): void {
  const sheets = (() => {
    try {
      return SpreadsheetApp.getUi();
    } catch {
      return null;
    }
  })();
  const ui = sheets ?? DocumentApp.getUi();
  ui.createAddonMenu()
    .addItem('Run probes', sheets === null ? 'showDocumentProbes' : 'showSheetProbes')
    .addToUi();
}

function told(outcomes: readonly Outcome[]): string {
  return outcomes
    .map(({ id, expected, actual, agrees }) => `${agrees ? 'PASS' : 'FAIL'} ${id}: ${actual} (expected ${expected})`)
    .join('\n');
}

/** Menu item in Sheets. */
export function showSheetProbes(): void {
  SpreadsheetApp.getUi().alert(told(probeSheet()));
}

/** Menu item in Docs. */
export function showDocumentProbes(): void {
  DocumentApp.getUi().alert(told(probeDocument()));
}
