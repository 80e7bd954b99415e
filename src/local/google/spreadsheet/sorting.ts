import { ServiceError } from '../emulated';
import type { SheetState } from './book';
import { type Box, intersects } from './box';
import { CellError, type CellState } from './cell';
import { shiftedFormula } from './formulas';

/** One column to sort by, 0-based on the sheet. */
export type SortKey = { readonly column: number; readonly ascending: boolean };

/** Numbers, then text, then booleans, then errors (F8). */
function rank(cell: CellState): number {
  if (typeof cell.value === 'number') return 0;
  if (typeof cell.value === 'boolean') return 2;
  return cell.value instanceof CellError ? 3 : 1;
}

const isBlank = (cell: CellState): boolean => cell.value === null || cell.value === '';

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

function compareCells(a: CellState, b: CellState, ascending: boolean): number {
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  const sign = ascending ? 1 : -1;
  if (rank(a) !== rank(b)) return sign * (rank(a) - rank(b));
  if (typeof a.value === 'string') return sign * collator.compare(a.value, String(b.value));
  return a.value instanceof CellError ? 0 : sign * (Number(a.value) - Number(b.value));
}

const carried = (cell: CellState, down: number): CellState =>
  cell.formula === undefined ? cell : { ...cell, formula: shiftedFormula(cell.formula, down, 0) };

/** Sorts exactly the rows of a box, header and all; cells go with their look, notes and rules. Blanks stand last (F8). */
export function sortBox(sheet: SheetState, box: Box, keys: readonly SortKey[]): void {
  if (sheet.merges.some((merge) => intersects(merge, box))) {
    throw new ServiceError('This operation is not allowed on a range that contains merged cells.');
  }
  const rows = sheet.grid.read(box, (cell) => cell).map((cells, index) => ({ cells, index }));
  const at = (row: { cells: CellState[] }, column: number): CellState => {
    const cell = row.cells[column - box.left];
    if (!cell) throw new ServiceError('The column to sort by is outside the range.');
    return cell;
  };
  rows.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compareCells(at(a, column), at(b, column), ascending);
      if (order !== 0) return order;
    }
    return a.index - b.index;
  });
  sheet.grid.change(box, (old, row, column) => {
    const from = rows[row - box.top];
    const cell = from?.cells[column - box.left];
    return from && cell ? carried(cell, row - box.top - from.index) : old;
  });
}
