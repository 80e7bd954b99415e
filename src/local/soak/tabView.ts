import type { Cell, Snapshot, Tab } from '../host.types';

/** An open spreadsheet as a snapshot tells it. */
export type Book = Extract<Snapshot, { kind: 'sheet' }>;

/** Column number of letters, from 1. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Letters of a column number, from 1. */
export function columnLetters(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

/** A cell with its place. Rows and columns count from 1. */
export type Placed = { readonly row: number; readonly column: number; readonly at: string; readonly cell: Cell };

const placed = new WeakMap<Tab, readonly Placed[]>();

/** Every cell a snapshot tells of, with its place. */
export function placedCells(tab: Tab): readonly Placed[] {
  const known = placed.get(tab) ?? place(tab);
  placed.set(tab, known);
  return known;
}

function place(tab: Tab): readonly Placed[] {
  return Object.entries(tab.cells).map(([at, cell]) => {
    const letters = at.replace(/\d+$/, '');
    return { row: Number(at.slice(letters.length)), column: columnNumber(letters), at, cell };
  });
}

/** Does a cell hold anything that people see or wrote? */
export const isFilled = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && (cell.kind !== 'empty' || cell.formula !== undefined);

/** Where a tab's own content ends; 0 and 0 where there is none. */
export function extentOf(tab: Tab): { readonly rows: number; readonly columns: number } {
  const filled = placedCells(tab).filter(({ cell }) => isFilled(cell));
  return filled.reduce(
    (most, { row, column }) => ({ rows: Math.max(most.rows, row), columns: Math.max(most.columns, column) }),
    { rows: 0, columns: 0 },
  );
}

const MARK = /\[([a-z]+)\|(\d+)\|[^\]]*\]\s*$/;
const COLUMN = /\[column: ([A-Za-z0-9:-]+)\]\s*$/;

/** The note of a tab of the planner's on its hidden column: which kind, and the id of the tab it was made as. */
export function markOf(
  tab: Tab,
): { readonly kind: string; readonly id: number; readonly row: number; readonly column: number } | null {
  for (const { cell, row, column } of placedCells(tab)) {
    const found = MARK.exec(cell.note ?? '');
    if (found !== null) return { kind: found[1] ?? '', id: Number(found[2]), row, column };
  }
  return null;
}

/**
 * The columns of the planner by their notes on the header: number to key. Where a sort took the header apart, its row is the
 * one with the most notes, and a column it lacks is known by the note that stands elsewhere. `row` is 0 where no header is left.
 */
export function headerOf(tab: Tab): { readonly row: number; readonly keys: ReadonlyMap<number, string> } {
  const noted = placedCells(tab).flatMap(({ row, column, cell }) => {
    const key = COLUMN.exec(cell.note ?? '')?.[1];
    return key === undefined ? [] : [{ row, column, key }];
  });
  const counts = new Map<number, number>();
  for (const { row } of noted) counts.set(row, (counts.get(row) ?? 0) + 1);
  const row = markOf(tab)?.row ?? [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
  const inHeaderLast = [...noted].sort((a, b) => Number(a.row === row) - Number(b.row === row));
  return { row, keys: new Map(inHeaderLast.map(({ column, key }) => [column, key])) };
}
