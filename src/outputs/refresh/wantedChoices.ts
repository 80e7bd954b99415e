import type { ColumnModel, RowModel, SheetModel } from '../sheets/sheetModel';
import { isBlankRow, keysOfModel, knowRows } from './planRefreshRows';
import type { TabRow, TabState } from './tabState';

/** One cell that is to have a drop-down of ours. `column` is the tab's own number, from 1. */
export type WantedChoice = {
  readonly row: number;
  readonly column: number;
  readonly choices: readonly string[];
  readonly several: boolean;
};

/** Rows ready to type into, below the last one: as many as a new tab has. */
function spareRows(model: SheetModel, tab: TabState): readonly number[] {
  const last = Math.max(1, ...tab.rows.filter((row) => !isBlankRow(row)).map(({ row }) => row));
  return Array.from({ length: model.spareRows ?? 0 }, (_, at) => last + 1 + at);
}

function wanted(column: ColumnModel, row: RowModel | undefined, at: number, number: number): readonly WantedChoice[] {
  const choices = row?.choices?.[column.key] ?? column.choices ?? [];
  const several = column.several === true || (row?.several?.includes(column.key) ?? false);
  return choices.length === 0 ? [] : [{ row: at, column: number, choices, several }];
}

/** Our rows by their numbers; the ones to come have no model yet. Rows that people wrote beside ours are theirs. */
function ourRows(model: SheetModel, tab: TabState): ReadonlyMap<number, RowModel | undefined> {
  const rows = keysOfModel(model);
  const known = knowRows(model, tab).known.map(({ tabRow, key }): [number, RowModel | undefined] => [
    tabRow.row,
    rows.get(key),
  ]);
  const isTaken = new Set(tab.rows.filter((row: TabRow) => !isBlankRow(row)).map(({ row }) => row));
  const spare = spareRows(model, tab).filter((row) => !isTaken.has(row));
  return new Map([...known, ...spare.map((row): [number, undefined] => [row, undefined])]);
}

/** Every cell of a tab that a drop-down of ours belongs to, wherever people moved its column and row. */
export function wantedChoices(model: SheetModel, tab: TabState): readonly WantedChoice[] {
  const rows = [...ourRows(model, tab)].sort(([a], [b]) => a - b);
  return model.columns.flatMap((column) => {
    const number = tab.columns[column.key];
    return number === undefined ? [] : rows.flatMap(([at, row]) => wanted(column, row, at, number));
  });
}
