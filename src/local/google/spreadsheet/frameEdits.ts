import type { SheetEdit, Span } from '../../host.types';
import { columnIndex, parseReference } from './a1';
import type { Book, SheetState } from './book';
import type { Axis, Box } from './box';
import { createFilter } from './filter';
import { requireCells, requireInsert, requireSheet } from './rights';
import { deleteLines, freeze, insertLines, moveLines, requireLines } from './structure';

/** A hand edit while it is carried out: on which tab, by whom, at what instant. */
export type Hand = { readonly book: Book; readonly sheet: SheetState; readonly person: string; readonly now: number };

/** The edits of some kinds. */
export type Of<K extends SheetEdit['do']> = Extract<SheetEdit, { do: K }>;
/** Box of a range as a person names it; a mistaken one is a mistake of the control call. */
export function boxOf(sheet: SheetState, text: string): Box {
  const { rows, columns } = sheet.grid;
  const found = parseReference(text, rows.length, columns.length);
  const box = found?.box;
  if (!box || box.bottom > rows.length || box.right > columns.length)
    throw new Error(`no range ${text} on ${sheet.name}`);
  return box;
}

/** A filter view is a person's own: it hides nothing from scripts. */
function filter(hand: Hand, edit: Of<'filter' | 'filterView'>): void {
  const { book, sheet, person } = hand;
  requireSheet(book, sheet, person);
  const box = boxOf(sheet, edit.range);
  if (edit.do === 'filterView') {
    sheet.filterViews.push(box);
    return;
  }
  if (!sheet.filter) createFilter(sheet, box);
  const line = edit.hide ? sheet.grid.line('columns', columnIndex(edit.hide.column)) : null;
  if (edit.hide && line) sheet.filter?.hidden.set(line, new Set(edit.hide.values));
}

/** A span as an axis with its first line, 0-based, and its length. */
function spanOf(span: Span): { axis: Axis; at: number; count: number } {
  if ('rows' in span) return { axis: 'rows', at: span.rows[0] - 1, count: span.rows[1] };
  return { axis: 'columns', at: columnIndex(span.columns[0]), count: span.columns[1] };
}

function lineBox(sheet: SheetState, axis: Axis, at: number, count: number): Box {
  const { bottom, right } = sheet.grid.box;
  return axis === 'rows'
    ? { top: at, left: 0, bottom: at + count, right }
    : { top: 0, left: at, bottom, right: at + count };
}

function lines(hand: Hand, edit: Of<'insert' | 'delete' | 'hide' | 'show' | 'group'>): void {
  const { book, sheet, person } = hand;
  const { axis, at, count } = spanOf(edit);
  if (edit.do === 'insert') {
    requireInsert(book, sheet, axis, at, person);
    insertLines(book, sheet, axis, at, count, at < sheet.grid[axis].length ? at : at - 1);
    return;
  }
  requireLines(sheet, axis, at, count);
  if (edit.do === 'delete') {
    requireCells(book, sheet, lineBox(sheet, axis, at, count), person);
    deleteLines(book, sheet, axis, at, count);
    return;
  }
  requireSheet(book, sheet, person);
  for (let index = at; index < at + count; index += 1) {
    const line = sheet.grid.line(axis, index);
    if (edit.do === 'group') line.depth = Math.min(8, line.depth + 1);
    else line.hidden = edit.do === 'hide';
  }
}

function move(hand: Hand, edit: Of<'move'>): void {
  const { axis, at, count } = spanOf(edit);
  requireLines(hand.sheet, axis, at, count);
  requireCells(hand.book, hand.sheet, lineBox(hand.sheet, axis, at, count), hand.person);
  const before = typeof edit.before === 'number' ? edit.before - 1 : columnIndex(edit.before);
  moveLines(hand.book, hand.sheet, axis, at, count, before);
}

function protect({ book, sheet, person }: Hand, { range, editors, warningOnly }: Of<'protect'>): void {
  requireSheet(book, sheet, person);
  sheet.protections.push({
    id: book.nextId(),
    box: range === undefined ? null : boxOf(sheet, range),
    unprotected: [],
    editors: new Set(editors.map((editor) => editor.toLowerCase())),
    warningOnly,
    description: '',
  });
}

/** Looking needs no right to edit: whoever has the file open may. */
function look({ book, sheet, person }: Hand, { at }: Of<'look'>): void {
  if (at === undefined) book.active.set(person, sheet.id);
  else book.choose(person, sheet.id, boxOf(sheet, at));
}

/** Edits of lines and of the tab's frame: rows, columns, filter, frozen panes, protections. */
export type FrameEdit = Of<
  'filter' | 'filterView' | 'move' | 'freeze' | 'protect' | 'insert' | 'delete' | 'hide' | 'show' | 'group' | 'look'
>;

const FRAME = [
  'filter',
  'filterView',
  'move',
  'freeze',
  'protect',
  'insert',
  'delete',
  'hide',
  'show',
  'group',
  'look',
];

/** Whether an edit is of that sort. */
export const isFrameEdit = (edit: SheetEdit): edit is FrameEdit => FRAME.includes(edit.do);

/** Carries out an edit of rows, columns, filter, frozen panes or protections. */
export function applyFrameEdit(hand: Hand, edit: FrameEdit): void {
  if (edit.do === 'move') move(hand, edit);
  else if (edit.do === 'look') look(hand, edit);
  else if (edit.do === 'protect') protect(hand, edit);
  else if (edit.do === 'freeze') {
    requireSheet(hand.book, hand.sheet, hand.person);
    freeze(hand.sheet, 'rows', edit.rows);
    freeze(hand.sheet, 'columns', edit.columns);
  } else if ('range' in edit) filter(hand, edit);
  else lines(hand, edit);
}
