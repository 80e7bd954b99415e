import type { Run } from '../../../../src/local/google/emulated';
import type { SheetObject } from '../../../../src/local/google/spreadsheet/sheet';
import type { SpreadsheetObject } from '../../../../src/local/google/spreadsheet/spreadsheet';
import { SpreadsheetAppService } from '../../../../src/local/google/spreadsheet/spreadsheetApp';
import { SpreadsheetFile } from '../../../../src/local/google/spreadsheet/spreadsheetFile';
import type { SheetEdit, Tab } from '../../../../src/local/host.types';

export const OWNER = 'lead@school.example';
export const COLLEAGUE = 'dsl@school.example';

/** A run by some person at 09:00 on 23 November 2026. */
export const runOf = (email: string): Run => ({
  user: { email, domain: 'school.example', locale: 'en_GB' },
  authMode: 'FULL',
  scriptZone: 'Europe/London',
  now: () => Date.UTC(2026, 10, 23, 9),
  pass: () => undefined,
  needScope: () => undefined,
});

/** A new file with the services of one run by its owner, and an editor beside. */
export function opened(options: { locale?: string; zone?: string; writeMode?: 'immediate' | 'deferred' } = {}) {
  const file = new SpreadsheetFile('file-1', 'Plan', OWNER, options.locale, options.zone);
  file.modes.writeMode = options.writeMode ?? 'immediate';
  file.state.people.set(COLLEAGUE, 'editor');
  return {
    file,
    ...as(file, OWNER),
    edit: (...edits: SheetEdit[]) => {
      for (const one of edits) file.edit(one, OWNER);
    },
  };
}

/** The services of another run on a file. */
export function as(file: SpreadsheetFile, email: string) {
  const run = runOf(email);
  const app = file.services(run).SpreadsheetApp;
  if (!(app instanceof SpreadsheetAppService)) throw new Error('no SpreadsheetApp');
  const book: SpreadsheetObject = app.getActiveSpreadsheet();
  const sheet = book.getSheets()[0] as SheetObject;
  return { run, app, book, sheet };
}

/** A tab of the file's snapshot by name. */
export function tabOf(file: SpreadsheetFile, name = 'Sheet1'): Tab {
  const found = file.contents().tabs.find((tab) => tab.name === name);
  if (!found) throw new Error(`no tab ${name}`);
  return found;
}

/** The file's contents as a snapshot to restore. */
export const snapshotOf = (file: SpreadsheetFile) => ({
  ...file.contents(),
  id: file.state.id,
  name: file.state.name,
  locale: file.state.locale,
  zone: file.state.zone,
  people: {},
  stores: { document: {}, user: {}, script: {} },
});
