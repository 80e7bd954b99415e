import { ServiceError } from '../emulated';
import { type Book, copySheet, emptySheet, type SheetState } from './book';
import { type Axis, afterDelete, afterInsert, afterMove, type Box, contains, intersects, sameBox } from './box';
import type { Grid } from './grid';

const CELL_LIMIT = 10_000_000;

function requireRoom(book: Book, more: number): void {
  if (book.cellCount() + more <= CELL_LIMIT) return;
  throw new ServiceError(
    `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
  );
}

const lengthOf = (grid: Grid, axis: Axis): number => (axis === 'rows' ? grid.rows : grid.columns).length;

const frozenOf = (sheet: SheetState, axis: Axis): number => (axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns);

function setFrozen(sheet: SheetState, axis: Axis, count: number): void {
  if (axis === 'rows') sheet.frozenRows = count;
  else sheet.frozenColumns = count;
}

const kept = (boxes: readonly Box[], follow: (box: Box) => Box | null): Box[] =>
  boxes.map(follow).filter((box): box is Box => box !== null);

/** Moves everything that is placed by address: merges, filter, tables, rules, protections, charts, names. */
function followBoxes(book: Book, sheet: SheetState, follow: (box: Box) => Box | null): void {
  sheet.merges = kept(sheet.merges, follow).filter((box) => box.bottom - box.top > 1 || box.right - box.left > 1);
  sheet.tables = kept(sheet.tables, follow);
  sheet.filterViews = kept(sheet.filterViews, follow);
  const filterBox = sheet.filter ? follow(sheet.filter.box) : null;
  sheet.filter = sheet.filter && filterBox ? { ...sheet.filter, box: filterBox } : null;
  sheet.rules = sheet.rules
    .map((rule) => ({ ...rule, boxes: kept(rule.boxes, follow) }))
    .filter((rule) => rule.boxes.length > 0);
  sheet.protections = sheet.protections.filter((each) => {
    each.unprotected = kept(each.unprotected, follow);
    if (each.box === null) return true;
    each.box = follow(each.box);
    return each.box !== null;
  });
  followRanges(book, sheet, follow);
}

function followRanges(book: Book, sheet: SheetState, follow: (box: Box) => Box | null): void {
  book.names = book.names.flatMap((name) => {
    const box = name.sheet === sheet.id ? follow(name.box) : name.box;
    return box ? [{ ...name, box }] : [];
  });
  for (const chart of book.sheets.flatMap((each) => each.charts)) {
    chart.ranges = chart.ranges.flatMap((range) => {
      const box = range.sheet === sheet.id ? follow(range.box) : range.box;
      return box ? [{ ...range, box }] : [];
    });
  }
}

const outOfBounds = (axis: Axis): ServiceError => new ServiceError(`Those ${axis} are out of bounds.`);

/** Throws unless lines `at` to `at + count - 1` exist (S12). */
export function requireLines(sheet: SheetState, axis: Axis, at: number, count: number): void {
  if (at < 0 || count < 1 || at + count > lengthOf(sheet.grid, axis)) throw outOfBounds(axis);
}

/** Inserts lines before line `at`, looking like line `like`; everything placed by address follows. */
export function insertLines(book: Book, sheet: SheetState, axis: Axis, at: number, count: number, like: number): void {
  if (at < 0 || count < 1 || at > lengthOf(sheet.grid, axis)) throw outOfBounds(axis);
  requireRoom(book, count * lengthOf(sheet.grid, axis === 'rows' ? 'columns' : 'rows'));
  sheet.grid.insert(axis, at, count, like < 0 ? null : like);
  followBoxes(book, sheet, (box) => afterInsert(box, axis, at, count));
  if (at < frozenOf(sheet, axis)) setFrozen(sheet, axis, frozenOf(sheet, axis) + count);
}

/** Deletes lines with what is attached to them (S12). */
export function deleteLines(book: Book, sheet: SheetState, axis: Axis, at: number, count: number): void {
  requireLines(sheet, axis, at, count);
  const frozen = frozenOf(sheet, axis);
  const frozenLost = Math.max(0, Math.min(frozen, at + count) - at);
  if (lengthOf(sheet.grid, axis) - frozen - (count - frozenLost) < 1) {
    throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  }
  sheet.grid.remove(axis, at, count);
  followBoxes(book, sheet, (box) => afterDelete(box, axis, at, count));
  setFrozen(sheet, axis, frozen - frozenLost);
}

/** Moves lines to stand before line `to`, with all that is attached to them. */
export function moveLines(book: Book, sheet: SheetState, axis: Axis, from: number, count: number, to: number): void {
  requireLines(sheet, axis, from, count);
  if (to < 0 || to > lengthOf(sheet.grid, axis)) throw outOfBounds(axis);
  if (to >= from && to <= from + count) return;
  sheet.grid.move(axis, from, count, to);
  followBoxes(book, sheet, (box) => afterMove(box, axis, from, count, to));
}

/** Freezes so many lines; all of them cannot be (S12). */
export function freeze(sheet: SheetState, axis: Axis, count: number): void {
  if (count < 0 || count > lengthOf(sheet.grid, axis)) throw outOfBounds(axis);
  if (count === lengthOf(sheet.grid, axis)) {
    throw new ServiceError(`Sorry, it is not possible to freeze all visible ${axis}.`);
  }
  setFrozen(sheet, axis, count);
}

/** Makes one cell of a block; a merge that is only partly inside is refused (F7). */
export function mergeCells(sheet: SheetState, box: Box): void {
  requireWholeMerges(sheet, box);
  const [first] = sheet.merges.filter((merge) => contains(box, merge));
  if (first && sameBox(first, box)) return;
  sheet.merges = sheet.merges.filter((merge) => !contains(box, merge));
  if (box.bottom - box.top === 1 && box.right - box.left === 1) return;
  sheet.merges.push(box);
  keepFirstValue(sheet, box);
}

/** Merging keeps the top-left cell's content only. */
function keepFirstValue(sheet: SheetState, box: Box): void {
  sheet.grid.change(box, (cell, row, column) => {
    if (row === box.top && column === box.left) return cell;
    const { value: _value, formula: _formula, runs: _runs, ...rest } = cell;
    return cell.value === null && cell.formula === undefined ? cell : { ...rest, value: null };
  });
}

/** Takes merges apart (F7). */
export function unmergeCells(sheet: SheetState, box: Box): void {
  requireWholeMerges(sheet, box);
  sheet.merges = sheet.merges.filter((merge) => !contains(box, merge));
}

function requireWholeMerges(sheet: SheetState, box: Box): void {
  if (sheet.merges.some((merge) => intersects(merge, box) && !contains(box, merge))) {
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  }
}

/** Throws when a name cannot be given to a tab (S3, S4). `self` is the tab that already has it, if any. */
export function requireName(book: Book, name: string, self: SheetState | null): void {
  if (name === '') throw new ServiceError('The sheet name cannot be empty.');
  if (name.length > 100) throw new ServiceError('The sheet name cannot be greater than 100 characters.');
  const taken = book.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** A name no tab has: the first of "Sheet1", "Sheet2" … */
export function freeName(book: Book, stem: string, from: number): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = from;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}

/** Adds an empty tab, or a copy of another, at a 0-based index (S2). */
export function addSheet(book: Book, name: string, index: number, template: SheetState | null): SheetState {
  requireName(book, name, null);
  if (index < 0 || index > book.sheets.length) {
    throw new ServiceError(`Sheet index ${index} is out of bounds.`);
  }
  const size = template ? template.grid.rows.length * template.grid.columns.length : 26_000;
  requireRoom(book, size);
  const id = book.nextSheetId();
  const made = template ? duplicateOf(book, template, id, name) : emptySheet(id, name);
  book.sheets.splice(index, 0, made);
  return made;
}

/** A twin with ids of its own for all that has one; its metadata is duplicated too (F15, D). */
function duplicateOf(book: Book, sheet: SheetState, id: number, name: string): SheetState {
  const twin = copySheet(sheet, id, name);
  const renumbered = <T extends { readonly id: number }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, id: book.nextId() }));
  twin.metadata = renumbered(twin.metadata);
  for (const line of [...twin.grid.rows, ...twin.grid.columns]) line.metadata = renumbered(line.metadata);
  twin.protections = renumbered(twin.protections);
  twin.charts = renumbered(twin.charts).map((chart) => ({
    ...chart,
    ranges: chart.ranges.map((range) => (range.sheet === sheet.id ? { ...range, sheet: id } : range)),
  }));
  return { ...twin, hidden: false };
}

/** Removes a tab; the last one, or the last one in sight, stays (S6). */
export function removeSheet(book: Book, sheet: SheetState): void {
  if (book.sheets.length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
  if (!book.sheets.some((other) => other !== sheet && !other.hidden)) {
    throw new ServiceError("You can't remove all the visible sheets in a document.");
  }
  sheet.deleted = true;
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.names = book.names.filter((name) => name.sheet !== sheet.id);
}

/** Hides a tab; the last one in sight stays (S6). */
export function hideSheet(book: Book, sheet: SheetState): void {
  if (!book.sheets.some((other) => other !== sheet && !other.hidden)) {
    throw new ServiceError("You can't hide all the sheets in a document.");
  }
  sheet.hidden = true;
}

/** Moves a tab to a 0-based index. */
export function moveSheet(book: Book, sheet: SheetState, index: number): void {
  if (index < 0 || index >= book.sheets.length) throw new ServiceError(`Sheet index ${index} is out of bounds.`);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.sheets.splice(index, 0, sheet);
}
