import { firstRows } from '../../src/outputs/refresh/planRefresh';
import type { NewRow, TabCell, TabChanges, TabRow, TabState } from '../../src/outputs/refresh/tabState';
import type { SheetModel } from '../../src/outputs/sheets/sheetModel';

/** A tab in memory: what Sheets would hold after a person and the planner have both been at it. */
export type Row = { key: string; cells: { [column: string]: TabCell } };
export type Tab = { model: SheetModel; columns: { [column: string]: number }; rows: Row[] };

/** A cell with text, as Sheets gives it back. */
export const text = (value: string): TabCell => ({ value, shown: value, formula: '' });

const rowOf = (row: NewRow): Row => ({
  key: row.keyCell,
  cells: Object.fromEntries(Object.entries(row.cells).map(([column, value]) => [column, text(value)])),
});

/** The tab as it is made the first time. */
export function created(model: SheetModel): Tab {
  const columns = Object.fromEntries(model.columns.map((column, at) => [column.key, at + 2]));
  return { model, columns, rows: firstRows(model).map(rowOf) };
}

/** What a reader gives: blank rows at the end are not part of the data range. */
export function read(tab: Tab): TabState {
  const rows = tab.rows.map((row, at): TabRow => ({ row: at + 2, keyCell: row.key, cells: row.cells }));
  while (rows.length > 0 && isBlank(rows[rows.length - 1] as TabRow)) rows.pop();
  return { kind: tab.model.kind, columns: tab.columns, rows };
}

function isBlank(row: TabRow): boolean {
  return row.keyCell === '' && Object.values(row.cells).every((cell) => cell.shown === '' && cell.formula === '');
}

/** Does what a plan says, in the order the plan asks for. */
export function applied(tab: Tab, changes: TabChanges): Tab {
  const rows = tab.rows.map((row) => ({ key: row.key, cells: { ...row.cells } }));
  for (const { row, column, text: words } of changes.cells) (rows[row - 2] as Row).cells[column] = text(words);
  for (const { row, newRow } of changes.fills) rows[row - 2] = rowOf(newRow);
  for (const { row, text: words } of changes.keys) (rows[row - 2] as Row).key = words;
  for (const { after, rows: added } of [...changes.inserts].reverse()) {
    while (rows.length < after - 1) rows.push({ key: '', cells: {} });
    rows.splice(after - 1, 0, ...added.map(rowOf));
  }
  return { ...tab, rows };
}

/** The text a cell shows. */
export const shown = (tab: Tab, row: number, column: string): string => tab.rows[row]?.cells[column]?.shown ?? '';
