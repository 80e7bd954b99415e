import { Emulated, ServiceError } from '../emulated';
import { boxAddress, type Whole } from './a1';
import type { SheetState } from './book';
import { type Box, contains } from './box';
import type { CellState } from './cell';
import type { RangeObject } from './range';
import type { Session } from './session';
import type { SheetObject } from './sheet';

/** Checks that a block of values has the range's shape (V1). */
export function requireShape(block: readonly (readonly unknown[])[], box: Box, method: string): void {
  if (block.length === 0 || block.some((row) => !Array.isArray(row))) {
    throw new ServiceError(
      `The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  }
  const [rows, columns] = [box.bottom - box.top, box.right - box.left];
  const compare = (what: string, has: number, wants: number): void => {
    if (has === wants) return;
    throw new ServiceError(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
    );
  };
  compare('rows', block.length, rows);
  for (const row of block) compare('columns', row.length, columns);
}

/** Where a range is, and the ways its methods read and change cells. */
export abstract class RangeBase extends Emulated {
  constructor(
    readonly session: Session,
    readonly state: SheetState,
    readonly box: Box,
    readonly whole: Whole,
  ) {
    super();
  }

  /** Reads something of every cell, after buffered writes have landed. */
  protected block<T>(take: (cell: CellState, row: number, column: number) => T): T[][] {
    this.settle();
    return this.state.grid.read(this.box, take);
  }

  /** Reads something of the top-left cell. */
  protected first<T>(take: (cell: CellState) => T): T {
    this.settle();
    return take(this.state.grid.cell(this.box.top, this.box.left));
  }

  protected settle(): void {
    this.session.settle(this.state);
    this.session.requireInside(this.state, this.box);
  }

  /** Changes every cell, now or with the other buffered writes. */
  protected change(make: (cell: CellState, row: number, column: number) => CellState): this {
    this.session.write(this.state, this.box, () => this.state.grid.change(this.box, make));
    return this;
  }

  /** Changes every cell by the value of the block that stands where it does. */
  protected changeBy<T>(
    block: readonly (readonly T[])[],
    method: string,
    make: (cell: CellState, value: T) => CellState,
  ): this {
    requireShape(block, this.box, method);
    const { top, left } = this.box;
    const rows = block.map((row) => row.slice());
    return this.change((cell, row, column) => {
      const value = rows[row - top]?.[column - left];
      return value === undefined ? cell : make(cell, value);
    });
  }

  getRow(): number {
    return this.box.top + 1;
  }
  getRowIndex(): number {
    return this.getRow();
  }
  getColumn(): number {
    return this.box.left + 1;
  }
  getLastRow(): number {
    return this.box.bottom;
  }
  getLastColumn(): number {
    return this.box.right;
  }
  getNumRows(): number {
    return this.box.bottom - this.box.top;
  }
  getNumColumns(): number {
    return this.box.right - this.box.left;
  }
  getHeight(): number {
    return this.getNumRows();
  }
  getWidth(): number {
    return this.getNumColumns();
  }
  getA1Notation(): string {
    return boxAddress(this.box, this.whole);
  }
  getGridId(): number {
    return this.state.id;
  }
  getSheet(): SheetObject {
    return this.session.make.sheet(this.state);
  }

  /** A cell of the range, counted from its top-left from 1. */
  getCell(row: number, column: number): RangeObject {
    const box = {
      top: this.box.top + row - 1,
      left: this.box.left + column - 1,
      bottom: this.box.top + row,
      right: this.box.left + column,
    };
    if (row < 1 || column < 1 || !contains(this.box, box)) throw new ServiceError('Cell reference out of range');
    return this.session.make.range(this.state, box);
  }

  offset(
    down: number,
    right: number,
    rows: number = this.getNumRows(),
    columns: number = this.getNumColumns(),
  ): RangeObject {
    return this.getSheet().getRange(this.getRow() + down, this.getColumn() + right, rows, columns);
  }
}
