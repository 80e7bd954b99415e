import type { Axis, Box } from './box';
import { type CellState, hasContent, isNewCell, NEW_CELL } from './cell';

/** A key and value a script attached to a place (F15). Id is unique in its file. */
export type MetadataEntry = {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
};

/** What a row or a column carries with it when it moves. `size` is pixels, null the usual. */
export type Line = { size: number | null; hidden: boolean; depth: number; metadata: MetadataEntry[] };
/** A row with its cells; cells past the end of the array, and holes, are new ones. */
export type RowLine = Line & { cells: (CellState | undefined)[] };

const newLine = (): Line => ({ size: null, hidden: false, depth: 0, metadata: [] });
const newRow = (): RowLine => ({ ...newLine(), cells: [] });
const copyLine = (line: Line): Line => ({ ...line, metadata: line.metadata.map((entry) => ({ ...entry })) });

/** Moves `count` items from `from` to stand before what is now at `to`. */
function moveItems<T>(items: T[], from: number, count: number, to: number): void {
  const moved = items.splice(from, count);
  items.splice(to > from ? to - count : to, 0, ...moved);
}

/** The cells, rows and columns of one tab. Addresses are 0-based. */
export class Grid {
  rows: RowLine[];
  columns: Line[];

  constructor(rows: number, columns: number) {
    this.rows = Array.from({ length: rows }, newRow);
    this.columns = Array.from({ length: columns }, newLine);
  }

  /** A grid of its own, sharing the cells, which never change in place. */
  copy(): Grid {
    const copy = new Grid(0, 0);
    copy.rows = this.rows.map((row) => ({ ...copyLine(row), cells: row.cells.slice() }));
    copy.columns = this.columns.map(copyLine);
    return copy;
  }

  get box(): Box {
    return { top: 0, left: 0, bottom: this.rows.length, right: this.columns.length };
  }

  cell(row: number, column: number): CellState {
    return this.rows[row]?.cells[column] ?? NEW_CELL;
  }

  put(row: number, column: number, cell: CellState): void {
    const line = this.rows[row];
    if (!line || column >= this.columns.length) throw new Error(`no cell ${row},${column}`);
    if (isNewCell(cell)) {
      if (column < line.cells.length) line.cells[column] = undefined;
      return;
    }
    while (line.cells.length < column) line.cells.push(undefined);
    line.cells[column] = cell;
  }

  /** Something of every cell of a box, row by row. */
  read<T>(box: Box, take: (cell: CellState, row: number, column: number) => T): T[][] {
    const found: T[][] = [];
    for (let row = box.top; row < box.bottom; row += 1) {
      const cells = this.rows[row]?.cells ?? [];
      const line: T[] = [];
      for (let column = box.left; column < box.right; column += 1) {
        line.push(take(cells[column] ?? NEW_CELL, row, column));
      }
      found.push(line);
    }
    return found;
  }

  /** Changes every cell of a box. */
  change(box: Box, make: (cell: CellState, row: number, column: number) => CellState): void {
    for (let row = box.top; row < box.bottom; row += 1) {
      for (let column = box.left; column < box.right; column += 1) {
        const cell = this.cell(row, column);
        const next = make(cell, row, column);
        if (next !== cell) this.put(row, column, next);
      }
    }
  }

  /** Last row and column with content, as counts; 0 and 0 when there is none (S8). */
  lastContent(): { rows: number; columns: number } {
    let [rows, columns] = [0, 0];
    this.rows.forEach((row, index) => {
      for (let column = row.cells.length - 1; column >= 0; column -= 1) {
        if (!hasContent(row.cells[column] ?? NEW_CELL)) continue;
        rows = index + 1;
        columns = Math.max(columns, column + 1);
        break;
      }
    });
    return { rows, columns };
  }

  line(axis: Axis, index: number): Line {
    const found = (axis === 'rows' ? this.rows : this.columns)[index];
    if (!found) throw new Error(`no line ${index} among the ${axis}`);
    return found;
  }

  /** Puts new lines before line `at`; each takes look and rules, not notes or content, from line `like`. */
  insert(axis: Axis, at: number, count: number, like: number | null): void {
    const look = (cell: CellState | undefined): CellState | undefined => {
      if (!cell) return undefined;
      const { format, validation } = cell;
      return validation ? { ...NEW_CELL, format, validation } : { ...NEW_CELL, format };
    };
    if (axis === 'rows') {
      const model = like === null ? [] : (this.rows[like]?.cells ?? []).map(look);
      const made = Array.from({ length: count }, () => ({ ...newRow(), cells: model.slice() }));
      this.rows.splice(at, 0, ...made);
      return;
    }
    this.columns.splice(at, 0, ...Array.from({ length: count }, newLine));
    for (const row of this.rows) {
      const model = like === null ? undefined : look(row.cells[like]);
      if (at > row.cells.length) {
        if (!model) continue;
        while (row.cells.length < at) row.cells.push(undefined);
      }
      row.cells.splice(at, 0, ...Array.from({ length: count }, () => model));
    }
  }

  remove(axis: Axis, at: number, count: number): void {
    if (axis === 'rows') {
      this.rows.splice(at, count);
      return;
    }
    this.columns.splice(at, count);
    for (const row of this.rows) row.cells.splice(at, count);
  }

  move(axis: Axis, from: number, count: number, to: number): void {
    if (axis === 'rows') {
      moveItems(this.rows, from, count, to);
      return;
    }
    moveItems(this.columns, from, count, to);
    for (const row of this.rows) {
      while (row.cells.length < this.columns.length) row.cells.push(undefined);
      moveItems(row.cells, from, count, to);
    }
  }
}
