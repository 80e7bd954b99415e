import { ServiceError } from '../emulated';
import type { Book, ProtectionState, SheetState } from './book';
import { type Axis, type Box, contains, intersects, spanOf } from './box';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const isOwner = (book: Book, person: string): boolean => book.state.people.get(person) === 'owner';

/** Whether a person may edit what a protection covers: the owner always, editors named, and all when it only warns (V10). */
export const mayPass = (book: Book, protection: ProtectionState, person: string): boolean =>
  protection.warningOnly || isOwner(book, person) || protection.editors.has(person);

/** Throws unless a person may edit the file at all. */
export function requireEditor(book: Book, person: string): void {
  const role = book.state.people.get(person) ?? 'none';
  if (role !== 'owner' && role !== 'editor') {
    throw new ServiceError('You do not have permission to perform that action.');
  }
}

const covers = (protection: ProtectionState, box: Box): boolean =>
  protection.box === null
    ? !protection.unprotected.some((open) => contains(open, box))
    : intersects(protection.box, box);

/** Throws unless a person may edit every cell of a box (V10). */
export function requireCells(book: Book, sheet: SheetState, box: Box, person: string): void {
  requireEditor(book, person);
  const barrier = sheet.protections.find((each) => covers(each, box) && !mayPass(book, each, person));
  if (barrier) throw new ServiceError(REFUSED);
}

/** Throws unless a person may change a tab as a whole: its name, order, widths, filter. Range protections do not stop that. */
export function requireSheet(book: Book, sheet: SheetState, person: string): void {
  requireEditor(book, person);
  const barrier = sheet.protections.find((each) => each.box === null && !mayPass(book, each, person));
  if (barrier) throw new ServiceError(REFUSED);
}

/** Throws unless a person may remove a tab: no protection on it may stop them. */
export function requireWholeSheet(book: Book, sheet: SheetState, person: string): void {
  requireEditor(book, person);
  if (sheet.protections.some((each) => !mayPass(book, each, person))) throw new ServiceError(REFUSED);
}

/** Throws unless a person may put lines in at `at`: not inside a range that is closed to them. */
export function requireInsert(book: Book, sheet: SheetState, axis: Axis, at: number, person: string): void {
  requireSheet(book, sheet, person);
  const inside = sheet.protections.some((each) => {
    if (each.box === null || mayPass(book, each, person)) return false;
    const [start, end] = spanOf(each.box, axis);
    return start < at && at < end;
  });
  if (inside) throw new ServiceError(REFUSED);
}
