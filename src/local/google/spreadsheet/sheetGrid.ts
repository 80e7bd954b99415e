import { Emulated, ServiceError } from '../emulated';
import { parseReference } from './a1';
import type { SheetState } from './book';
import type { Axis, Box } from './box';
import { isFilteredOut } from './filter';
import type { Line } from './grid';
import type { RangeObject } from './range';
import { RangeListObject } from './rangeList';
import { requireCells, requireInsert, requireSheet } from './rights';
import type { Session } from './session';
import { deleteLines, freeze, insertLines, moveLines, requireLines } from './structure';

const USUAL = { rows: 21, columns: 100 } as const;

/** Reads a reference on a sheet, or a named range; throws when it is neither or not on the grid (S10, S11). */
export function rangeOnSheet(session: Session, sheet: SheetState, text: string): RangeObject {
  const { grid } = sheet;
  const found = parseReference(text, grid.rows.length, grid.columns.length);
  if (found && (found.sheetName === null || found.sheetName === sheet.name)) {
    session.requireInside(sheet, found.box);
    return session.make.range(sheet, found.box, found.whole);
  }
  const named = session.book.names.find((each) => each.name === text && each.sheet === sheet.id);
  if (!named) throw new ServiceError('Range not found');
  return session.make.range(sheet, named.box);
}

/** The grid of a tab: its ranges, rows and columns. */
export abstract class SheetGrid extends Emulated {
  constructor(
    readonly session: Session,
    readonly state: SheetState,
  ) {
    super();
  }

  protected settled(): SheetState {
    this.session.settle(this.state);
    return this.state;
  }
  protected restructured(): SheetState {
    this.session.restructure(this.state);
    return this.state;
  }

  getMaxRows(): number {
    return this.settled().grid.rows.length;
  }
  getMaxColumns(): number {
    return this.settled().grid.columns.length;
  }
  getLastRow(): number {
    return this.settled().grid.lastContent().rows;
  }
  getLastColumn(): number {
    return this.settled().grid.lastContent().columns;
  }
  getDataRange(): RangeObject {
    const { rows, columns } = this.settled().grid.lastContent();
    return this.session.make.range(this.state, {
      top: 0,
      left: 0,
      bottom: Math.max(1, rows),
      right: Math.max(1, columns),
    });
  }

  getRange(
    ...given: [string] | [number, number] | [number, number, number] | [number, number, number, number]
  ): RangeObject {
    this.session.requireAlive(this.state);
    const [row, column = 1, rows = 1, columns = 1] = given;
    if (typeof row === 'string') return rangeOnSheet(this.session, this.state, row);
    requireCounts(row, column, rows, columns);
    const box = { top: row - 1, left: column - 1, bottom: row - 1 + rows, right: column - 1 + columns };
    this.session.requireInside(this.state, box);
    return this.session.make.range(this.state, box);
  }
  getRangeList(texts: readonly string[]): RangeListObject {
    return new RangeListObject(texts.map((text) => this.getRange(text)));
  }

  private insert(axis: Axis, at: number, count: number, like: number): this {
    this.settled();
    requireInsert(this.session.book, this.state, axis, at, this.session.person);
    insertLines(this.session.book, this.state, axis, at, count, like);
    return this;
  }
  private after(axis: Axis, position: number, count: number): this {
    requireLines(this.settled(), axis, position - 1, 1);
    return this.insert(axis, position, count, position - 1);
  }
  private before(axis: Axis, position: number, count: number): this {
    requireLines(this.settled(), axis, position - 1, 1);
    return this.insert(axis, position - 1, count, position - 1);
  }
  insertRowsAfter(position: number, count: number): this {
    return this.after('rows', position, count);
  }
  insertRowAfter(position: number): this {
    return this.after('rows', position, 1);
  }
  insertRowsBefore(position: number, count: number): this {
    return this.before('rows', position, count);
  }
  insertRowBefore(position: number): this {
    return this.before('rows', position, 1);
  }
  insertRows(index: number, count = 1): void {
    this.before('rows', index, count);
  }
  insertColumnsAfter(position: number, count: number): this {
    return this.after('columns', position, count);
  }
  insertColumnAfter(position: number): this {
    return this.after('columns', position, 1);
  }
  insertColumnsBefore(position: number, count: number): this {
    return this.before('columns', position, count);
  }
  insertColumnBefore(position: number): this {
    return this.before('columns', position, 1);
  }
  insertColumns(index: number, count = 1): void {
    this.before('columns', index, count);
  }

  private boxOf(axis: Axis, at: number, count: number): Box {
    const { bottom, right } = this.state.grid.box;
    return axis === 'rows'
      ? { top: at, left: 0, bottom: at + count, right }
      : { top: 0, left: at, bottom, right: at + count };
  }
  private delete(axis: Axis, position: number, count: number): void {
    requireLines(this.settled(), axis, position - 1, count);
    requireCells(this.session.book, this.state, this.boxOf(axis, position - 1, count), this.session.person);
    deleteLines(this.session.book, this.state, axis, position - 1, count);
  }
  deleteRows(position: number, count: number): void {
    this.delete('rows', position, count);
  }
  deleteRow(position: number): this {
    this.delete('rows', position, 1);
    return this;
  }
  deleteColumns(position: number, count: number): void {
    this.delete('columns', position, count);
  }
  deleteColumn(position: number): this {
    this.delete('columns', position, 1);
    return this;
  }
  moveRows(range: RangeObject, before: number): void {
    this.move('rows', range.box.top, range.box.bottom - range.box.top, before);
  }
  moveColumns(range: RangeObject, before: number): void {
    this.move('columns', range.box.left, range.box.right - range.box.left, before);
  }
  private move(axis: Axis, from: number, count: number, before: number): void {
    this.settled();
    requireCells(this.session.book, this.state, this.boxOf(axis, from, count), this.session.person);
    moveLines(this.session.book, this.state, axis, from, count, before - 1);
  }

  private hide(axis: Axis, position: number, count: number, hidden: boolean): void {
    requireLines(this.restructured(), axis, position - 1, count);
    for (let index = 0; index < count; index += 1) this.state.grid.line(axis, position - 1 + index).hidden = hidden;
  }
  hideColumns(position: number, count = 1): void {
    this.hide('columns', position, count, true);
  }
  hideColumn(range: RangeObject): void {
    this.hide('columns', range.getColumn(), range.getNumColumns(), true);
  }
  unhideColumn(range: RangeObject): void {
    this.hide('columns', range.getColumn(), range.getNumColumns(), false);
  }
  showColumns(position: number, count = 1): void {
    this.hide('columns', position, count, false);
  }
  hideRows(position: number, count = 1): void {
    this.hide('rows', position, count, true);
  }
  hideRow(range: RangeObject): void {
    this.hide('rows', range.getRow(), range.getNumRows(), true);
  }
  unhideRow(range: RangeObject): void {
    this.hide('rows', range.getRow(), range.getNumRows(), false);
  }
  showRows(position: number, count = 1): void {
    this.hide('rows', position, count, false);
  }
  /** Folds every group: its columns are out of sight, as hidden ones are, until somebody opens it. */
  collapseAllColumnGroups(): this {
    const { grid } = this.restructured();
    const columns = Array.from({ length: grid.box.right }, (_, index) => grid.line('columns', index));
    for (const column of columns) if (column.depth > 0) column.hidden = true;
    return this;
  }
  private lineAt(axis: Axis, position: number): Line {
    requireLines(this.settled(), axis, position - 1, 1);
    return this.state.grid.line(axis, position - 1);
  }
  isColumnHiddenByUser(position: number): boolean {
    return this.lineAt('columns', position).hidden;
  }
  isRowHiddenByUser(position: number): boolean {
    return this.lineAt('rows', position).hidden;
  }
  isRowHiddenByFilter(position: number): boolean {
    this.lineAt('rows', position);
    return isFilteredOut(this.session.book, this.state, position - 1);
  }
  getColumnGroupDepth(position: number): number {
    return this.lineAt('columns', position).depth;
  }
  getRowGroupDepth(position: number): number {
    return this.lineAt('rows', position).depth;
  }

  setFrozenRows(count: number): void {
    freeze(this.restructured(), 'rows', count);
  }
  setFrozenColumns(count: number): void {
    freeze(this.restructured(), 'columns', count);
  }
  getFrozenRows(): number {
    return this.settled().frozenRows;
  }
  getFrozenColumns(): number {
    return this.settled().frozenColumns;
  }

  private resize(axis: Axis, position: number, count: number, size: number): this {
    requireLines(this.settled(), axis, position - 1, count);
    requireSheet(this.session.book, this.state, this.session.person);
    if (size < 0) throw new ServiceError(`Invalid argument: ${size}`);
    for (let index = 0; index < count; index += 1) {
      this.state.grid.line(axis, position - 1 + index).size = size === USUAL[axis] ? null : Math.round(size);
    }
    return this;
  }
  setColumnWidth(position: number, width: number): this {
    return this.resize('columns', position, 1, width);
  }
  setColumnWidths(position: number, count: number, width: number): this {
    return this.resize('columns', position, count, width);
  }
  getColumnWidth(position: number): number {
    return this.lineAt('columns', position).size ?? USUAL.columns;
  }
  setRowHeight(position: number, height: number): this {
    return this.resize('rows', position, 1, height);
  }
  setRowHeights(position: number, count: number, height: number): this {
    return this.resize('rows', position, count, height);
  }
  setRowHeightsForced(position: number, count: number, height: number): this {
    return this.resize('rows', position, count, height);
  }
  getRowHeight(position: number): number {
    return this.lineAt('rows', position).size ?? USUAL.rows;
  }
  /** Widths become what the text needs; the result is not readable in a useful way (F10), so nothing changes here. */
  autoResizeColumns(position: number, count: number): this {
    requireLines(this.restructured(), 'columns', position - 1, count);
    return this;
  }
  autoResizeColumn(position: number): this {
    return this.autoResizeColumns(position, 1);
  }
  autoResizeRows(position: number, count: number): this {
    requireLines(this.restructured(), 'rows', position - 1, count);
    return this;
  }
}

/** The texts of S9, one per argument. */
function requireCounts(row: number, column: number, rows: number, columns: number): void {
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
}
