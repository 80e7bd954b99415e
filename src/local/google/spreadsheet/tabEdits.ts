import type { SheetEdit } from '../../host.types';
import type { Book, SheetState } from './book';
import { requireEditor, requireSheet, requireWholeSheet } from './rights';
import { addSheet, hideSheet, moveSheet, removeSheet, requireName } from './structure';

const KINDS = [
  'removeFilter',
  'removeTable',
  'deleteTab',
  'hideTab',
  'showTab',
  'addTab',
  'duplicateTab',
  'renameTab',
  'moveTab',
] as const;

/** Edits of whole tabs. */
export type TabEdit = Extract<SheetEdit, { do: (typeof KINDS)[number] }>;

/** Whether an edit is of a whole tab. */
export const isTabEdit = (edit: SheetEdit): edit is TabEdit => KINDS.some((kind) => kind === edit.do);

function copyName(book: Book, name: string): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let copy = `Copy of ${name}`;
  for (let number = 2; taken.has(copy.toLowerCase()); number += 1) copy = `Copy of ${name} ${number}`;
  return copy;
}

function change(book: Book, sheet: SheetState, edit: TabEdit): void {
  if (edit.do === 'removeFilter') sheet.filter = null;
  else if (edit.do === 'removeTable') sheet.tables = [];
  else if (edit.do === 'hideTab') hideSheet(book, sheet);
  else if (edit.do === 'showTab') sheet.hidden = false;
  else if (edit.do === 'moveTab') moveSheet(book, sheet, edit.index);
  else if (edit.do === 'renameTab') {
    requireName(book, edit.name, sheet);
    sheet.name = edit.name;
  }
}

/** Adds, removes, copies, moves, hides or renames a tab. A copy stands behind its model under a new id (F17); `index` is from 0. */
export function applyTabEdit(book: Book, edit: TabEdit, person: string): void {
  requireEditor(book, person);
  if (edit.do === 'addTab') {
    addSheet(book, edit.tab, book.sheets.length, null);
    return;
  }
  const sheet = book.sheetNamed(edit.tab);
  if (!sheet) throw new Error(`no tab ${edit.tab}`);
  if (edit.do === 'duplicateTab') {
    addSheet(book, copyName(book, sheet.name), book.sheets.indexOf(sheet) + 1, sheet);
  } else if (edit.do === 'deleteTab') {
    requireWholeSheet(book, sheet, person);
    removeSheet(book, sheet);
  } else {
    requireSheet(book, sheet, person);
    change(book, sheet, edit);
  }
}
