import { type RowModel, type SheetModel, UPDATE_COLUMN } from '../sheets/sheetModel';
import { fillIn } from '../sheets/sheetParts';
import { safeText } from './canonicalText';
import { type CellPast, type CellPlan, planCell } from './planRefreshCell';
import { isBlankRow, type KnownRow, type KnownRows, keysOfModel, knowRows, plannerColumnsOf } from './planRefreshRows';
import { encodeRowId, hashOf, type RowId, type RowKey, rowKeyFor, type Written } from './rowKeys';
import type { CellChange, Fill, Insert, KeyChange, NewRow, ReportLine, TabChanges, TabRow, TabState } from './tabState';

const KEPT = { edit: 'kept-edit', formula: 'kept-formula', empty: 'kept-empty' } as const;
const FOOT = 'foot';

type RowPlan = {
  readonly cells: readonly CellChange[];
  readonly key: KeyChange | null;
  readonly report: readonly ReportLine[];
};

function pastOf(row: KnownRow, column: string): CellPast {
  return row.written[column] ?? (row.unsure && column !== UPDATE_COLUMN ? 'unknown' : 'never');
}

/** The planner columns of a row that are ours to write, the update column last. */
function columnsFor(model: SheetModel, tab: TabState, row: RowModel | undefined): readonly string[] {
  const ours = plannerColumnsOf(model).filter((column) => column in tab.columns && column !== UPDATE_COLUMN);
  return row === undefined ? [] : ours.filter((column) => !(row.theirs ?? []).includes(column));
}

/** The report says everything that was kept; the update column only where we would now say something else. */
function keptNotes(model: SheetModel, kept: readonly KeptCell[]): string {
  const note = model.keptNote;
  if (note === undefined) return '';
  const header = (key: string) => model.columns.find((column) => column.key === key)?.header ?? key;
  return kept
    .filter(({ ours, isNews }) => isNews && ours !== '')
    .map(({ column, ours }) => fillIn(note, { header: header(column), ours }))
    .join('\n');
}

type KeptCell = {
  readonly column: string;
  readonly ours: string;
  readonly because: keyof typeof KEPT;
  /** We have something else to say than when we last wrote here. */
  readonly isNews: boolean;
};

function keptCell(column: string, plan: CellPlan & { readonly do: 'keep' }, ours: string): KeptCell {
  return { column, ours, because: plan.because, isNews: plan.written?.last !== hashOf(ours) };
}

/** Plans the cells of one row and collects what had to be kept. */
function planCells(row: KnownRow, columns: readonly string[], textOf: (column: string) => string) {
  const plans = columns.map((column): readonly [string, CellPlan] => [
    column,
    planCell(row.tabRow.cells[column], pastOf(row, column), textOf(column)),
  ]);
  const kept = plans.flatMap(([column, plan]): readonly KeptCell[] =>
    plan.do === 'keep' ? [keptCell(column, plan, safeText(textOf(column)))] : [],
  );
  return { plans, kept };
}

function changesOf(row: number, plans: readonly (readonly [string, CellPlan])[]): readonly CellChange[] {
  return plans.flatMap(([column, plan]) =>
    plan.do === 'write' ? [{ row, column, text: plan.text, over: plan.over }] : [],
  );
}

function keyChange(row: KnownRow, plans: readonly (readonly [string, CellPlan])[]): KeyChange | null {
  const written: { [column: string]: Written } = { ...row.written };
  for (const [column, plan] of plans) if (plan.written !== null) written[column] = plan.written;
  const text = encodeRowId({ key: row.key, written });
  return row.lent === true || text === row.tabRow.keyCell.trim() ? null : { row: row.tabRow.row, text };
}

/** One row that stands in the tab: its own columns first, then what the update column has to say about them. */
function planRow(model: SheetModel, tab: TabState, row: KnownRow, ours: RowModel | undefined, closed: string): RowPlan {
  const at = row.tabRow.row;
  const body = planCells(row, columnsFor(model, tab, ours), (column) => ours?.cells[column] ?? '');
  const said = [ours ? (ours.cells[UPDATE_COLUMN] ?? '') : closed, keptNotes(model, body.kept)];
  const update = said.filter((part) => part !== '').join('\n');
  const tellsUpdates = UPDATE_COLUMN in tab.columns && plannerColumnsOf(model).includes(UPDATE_COLUMN);
  const news = planCells(row, tellsUpdates ? [UPDATE_COLUMN] : [], () => update);
  const plans = [...body.plans, ...news.plans];
  const isNewlyClosed = ours === undefined && closed !== '' && news.plans.some(([, plan]) => plan.do === 'write');
  return {
    cells: changesOf(at, plans),
    key: keyChange(row, plans),
    report: [
      ...[...body.kept, ...news.kept].map((kept) => keptLine(at, kept)),
      ...(isNewlyClosed ? [{ code: 'closed' as const, row: at, column: '', text: closed }] : []),
    ],
  };
}

const keptLine = (row: number, { column, ours, because }: KeptCell): ReportLine => ({
  code: KEPT[because],
  row,
  column,
  text: ours,
});

/** What to say of rows that are no longer in the model. */
function closedNotes(model: SheetModel): (key: RowKey) => string {
  const notes = new Map((model.closed ?? []).map(({ id, note }) => [rowKeyFor(model.kind, id), note]));
  return (key) => notes.get(key) ?? model.goneNote ?? '';
}

function newRow(model: SheetModel, tab: TabState, key: RowKey, row: RowModel): NewRow {
  const columns = model.columns.filter((column) => column.key in tab.columns);
  const cells: { [column: string]: string } = {};
  const written: { [column: string]: Written } = {};
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
  return used.length > 0 ? Math.max(...used) : HEADER_ROW;
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
  return {
    state: 'ok',
    cells: plans.flatMap((plan) => plan.cells),
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
