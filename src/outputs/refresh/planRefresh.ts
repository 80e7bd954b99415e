import type { RowModel, SheetModel } from '../sheets/sheetModel';
import { safeText } from './canonicalText';
import { isBlankRow, type KnownRow, type KnownRows, keysOfModel, knowRows } from './planRefreshRows';
import { planRow } from './planRow';
import { encodeRowId, hashOf, type RowId, type RowKey, rememberedIn, rowKeyFor, type Written } from './rowKeys';
import type { Fill, Insert, NewRow, ReportLine, TabChanges, TabRow, TabState } from './tabState';
import { writtenAgain } from './writtenAgain';

const FOOT = 'foot';

/** What to say of rows that are no longer in the model. */
function closedNotes(model: SheetModel): (key: RowKey) => string {
  const notes = new Map((model.closed ?? []).map(({ id, note }) => [rowKeyFor(model.kind, id), note]));
  return (key) => notes.get(key) ?? model.goneNote ?? '';
}

function newRow(model: SheetModel, tab: TabState, key: RowKey, row: RowModel): NewRow {
  const columns = model.columns.filter((column) => column.key in tab.columns);
  const cells: { [column: string]: string } = {};
  const written: { [column: string]: Written } = { ...rememberedIn(row.remembers) };
  for (const column of columns) {
    const text = safeText(row.cells[column.key] ?? '');
    if (text !== '') cells[column.key] = text;
    if (column.owner === 'planner' && !(row.theirs ?? []).includes(column.key))
      written[column.key] = { previous: null, last: hashOf(text) };
  }
  const id: RowId = { key, written };
  return { key, id: row.id, cells, keyCell: encodeRowId(id) };
}

/**
 * Where a new row goes: after the last row of its section; where none of it is left, after the nearest section before it;
 * else after the last keyed row, above the notes at the foot.
 */
function placeFor(
  row: RowModel,
  order: readonly string[],
  lastOf: ReadonlyMap<string, number>,
  bottom: number,
): number {
  const section = row.section ?? '';
  const here = lastOf.get(section);
  if (here !== undefined || section === '') return here ?? bottom;
  const before = order.slice(0, order.indexOf(section)).reverse();
  const nearest = before.map((name) => lastOf.get(name)).find((at) => at !== undefined);
  return nearest ?? bottom;
}

function lastRows(known: readonly KnownRow[], rows: ReadonlyMap<RowKey, RowModel>): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { key, tabRow } of known) {
    const section = rows.get(key)?.section;
    if (section !== undefined) last.set(section, Math.max(tabRow.row, last.get(section) ?? 0));
  }
  return last;
}

function bottomOf(tab: TabState, known: readonly KnownRow[], rows: ReadonlyMap<RowKey, RowModel>): number {
  const body = known.filter(({ key }) => rows.get(key)?.section !== FOOT).map(({ tabRow }) => tabRow.row);
  if (body.length > 0) return Math.max(...body);
  const used = tab.rows.filter((row) => !isBlankRow(row)).map((row) => row.row);
  return used.length > 0 ? Math.max(...used) : (tab.header ?? HEADER_ROW);
}

const HEADER_ROW = 1;

/** New rows by the row they follow, in the order of the model. */
function placeNewRows(model: SheetModel, tab: TabState, found: KnownRows, rows: ReadonlyMap<RowKey, RowModel>) {
  const here = new Set(found.known.map((row) => row.key));
  const lastOf = lastRows(found.known, rows);
  const bottom = bottomOf(tab, found.known, rows);
  const order = [...new Set(model.rows.map((row) => row.section ?? ''))];
  const placed = new Map<number, NewRow[]>();
  for (const [key, row] of rows) {
    if (here.has(key) || found.heldBack.has(key)) continue;
    const after = placeFor(row, order, lastOf, bottom);
    const there = placed.get(after) ?? [];
    there.push(newRow(model, tab, key, row));
    placed.set(after, there);
  }
  return placed;
}

/** Blank rows directly below `after`: left by a refresh that was stopped, or made ready to type into. */
function blanksBelow(after: number, byNumber: ReadonlyMap<number, TabRow>): readonly number[] {
  const blanks: number[] = [];
  for (let at = after + 1; ; at += 1) {
    const row = byNumber.get(at);
    if (row === undefined || !isBlankRow(row)) return blanks;
    blanks.push(at);
  }
}

function insertOrFill(tab: TabState, placed: ReadonlyMap<number, readonly NewRow[]>) {
  const byNumber = new Map(tab.rows.map((row) => [row.row, row]));
  const fills: Fill[] = [];
  const inserts: Insert[] = [];
  for (const [after, rows] of [...placed].sort(([a], [b]) => a - b)) {
    const blanks = blanksBelow(after, byNumber);
    fills.push(...rows.slice(0, blanks.length).map((row, at) => ({ row: after + 1 + at, newRow: row })));
    const rest = rows.slice(blanks.length);
    if (rest.length > 0) inserts.push({ after: after + Math.min(blanks.length, rows.length), rows: rest });
  }
  return { fills, inserts };
}

function missingColumns(model: SheetModel, tab: TabState): readonly ReportLine[] {
  const missing = model.columns.filter((column) => !(column.key in tab.columns));
  return missing.map(({ key, header }) => ({ code: 'column-missing', row: 0, column: key, text: header }));
}

const NOTHING = { cells: [], keys: [], inserts: [], fills: [], rowKeys: new Map<number, RowKey>() } as const;

/** Plans a refresh of one tab, purely. What a person typed is never in it; the same tab refreshed again gives nothing. */
export function planRefresh(model: SheetModel, tab: TabState): TabChanges {
  const rows = keysOfModel(model);
  const found = knowRows(model, tab);
  const noColumns = model.columns.every(({ key }) => !(key in tab.columns));
  if (found.keysGone || noColumns || tab.keyless === true)
    return { state: 'keys-gone', ...NOTHING, report: found.report };
  const noteFor = closedNotes(model);
  const plans = found.known.map((row) => planRow(model, tab, row, rows.get(row.key), noteFor(row.key)));
  const cells = plans.flatMap((plan) => plan.cells);
  const again = writtenAgain(
    cells,
    plans.flatMap((plan) => plan.still),
  );
  return {
    state: 'ok',
    cells,
    ...(again.length > 0 ? { again } : {}),
    keys: plans.flatMap((plan) => plan.key ?? []),
    ...(found.homecoming ? { atOnce: true } : {}),
    ...insertOrFill(tab, placeNewRows(model, tab, found, rows)),
    report: [...missingColumns(model, tab), ...found.report, ...plans.flatMap((plan) => plan.report)],
    rowKeys: new Map(found.known.map(({ tabRow, key }) => [tabRow.row, key])),
  };
}

/** All rows of a tab that is about to be created. */
export function firstRows(model: SheetModel): readonly NewRow[] {
  const columns = Object.fromEntries(model.columns.map((column, at) => [column.key, at + 2]));
  const empty: TabState = { kind: model.kind, columns, rows: [] };
  return [...keysOfModel(model)].map(([key, row]) => newRow(model, empty, key, row));
}
