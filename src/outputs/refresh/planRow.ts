import { commonWords } from '../../content/sheetWords';
import { type RowModel, type SheetModel, UPDATE_COLUMN } from '../sheets/sheetModel';
import { fillIn } from '../sheets/sheetParts';
import { safeText } from './canonicalText';
import { type CellPast, type CellPlan, chosenOver, isSettled, nowWritten, planCell } from './planRefreshCell';
import { type KnownRow, plannerColumnsOf } from './planRefreshRows';
import { type Heard, hearUpdate, planUpdate } from './planUpdate';
import { encodeRowId, hashOf, isTypedText, rememberedIn, type Written } from './rowKeys';
import type { CellChange, KeyChange, ReportLine, TabState } from './tabState';

const KEPT = { edit: 'kept-edit', formula: 'kept-formula', empty: 'kept-empty', refused: 'kept-refused' } as const;

/** What to do to one row that stands. */
export type RowPlan = {
  readonly cells: readonly CellChange[];
  /** Cells of ours that stand exactly as we would write them. */
  readonly still: readonly CellChange[];
  readonly key: KeyChange | null;
  readonly report: readonly ReportLine[];
};

/** One cell with its plan; `ours` is what we would write. */
export type PlannedCell = {
  readonly column: string;
  readonly ours: string;
  readonly plan: CellPlan;
  /** The person gives up their text for ours. */
  readonly givesUp?: true;
};

/** What we know of a cell of this row. */
export function pastOf(row: KnownRow, column: string): CellPast {
  return row.written[column] ?? (row.unsure && column !== UPDATE_COLUMN ? 'unknown' : 'never');
}

/** The planner columns of a row that are ours to write, but for the update column. */
export function columnsFor(model: SheetModel, tab: TabState, row: RowModel | undefined): readonly string[] {
  const ours = plannerColumnsOf(model).filter((column) => column in tab.columns && column !== UPDATE_COLUMN);
  return row === undefined ? [] : ours.filter((column) => !(row.theirs ?? []).includes(column));
}

/** Is there an update column, and is it ours? */
export function tellsUpdates(model: SheetModel, tab: TabState): boolean {
  return UPDATE_COLUMN in tab.columns && plannerColumnsOf(model).includes(UPDATE_COLUMN);
}

/** Plans the cells of one row, each for itself. */
export function planCells(row: KnownRow, columns: readonly string[], ours: RowModel | undefined): PlannedCell[] {
  return columns.map((column) => {
    const text = safeText(ours?.cells[column] ?? '');
    return { column, ours: text, plan: planCell(row.tabRow.cells[column], pastOf(row, column), text) };
  });
}

/** A kept cell where we have something else to say than when we last wrote there. */
function isNews({ plan, ours }: PlannedCell): boolean {
  return plan.do === 'keep' && ours !== '' && plan.written?.last !== hashOf(ours);
}

/** The report says everything that was kept; the update column only where we would now say something else. */
function keptNotes(model: SheetModel, cells: readonly PlannedCell[]): readonly string[] {
  const note = model.keptNote;
  if (note === undefined) return [];
  const header = (key: string) => model.columns.find((column) => column.key === key)?.header ?? key;
  const notes = cells.filter(isNews).map(({ column, ours }) => fillIn(note, { header: header(column), ours }));
  return notes.length === 0 ? [] : [...notes, commonWords.choose];
}

/** What the update column is to tell of a row: what the row itself brings, then what was kept. */
export function updateText(model: SheetModel, own: string, cells: readonly PlannedCell[]): string {
  return safeText([own, ...keptNotes(model, cells)].filter((part) => part !== '').join('\n'));
}

/** Our text over a person's, because they asked for it. */
export function planOurs(row: KnownRow, column: string, text: string): CellPlan & { readonly do: 'write' } {
  const over = row.tabRow.cells[column] !== undefined;
  return { do: 'write', text, over, written: nowWritten(pastOf(row, column), text) };
}

/** The person's text stays, and it is noted that they chose it over ours. */
export function planTheirs({ plan, ours }: PlannedCell): CellPlan {
  return plan.do === 'keep' ? { ...plan, written: chosenOver(ours) } : plan;
}

/** The cells once a choice in the update column is carried out: it is about those that were told there. */
function afterChoice(row: KnownRow, cells: readonly PlannedCell[], heard: Heard): readonly PlannedCell[] {
  if (heard !== 'ours' && heard !== 'theirs') return cells;
  return cells.map((cell) => {
    if (!isNews(cell)) return cell;
    if (heard === 'theirs') return { ...cell, plan: planTheirs(cell) };
    return { ...cell, plan: planOurs(row, cell.column, cell.ours), givesUp: true };
  });
}

/** The changes that plans come to. `late`: the update cell is written when everything else of it is done. */
export function changesOf(row: KnownRow, cells: readonly PlannedCell[], late: boolean): readonly CellChange[] {
  return cells.flatMap(({ column, plan, givesUp }): readonly CellChange[] => {
    if (plan.do !== 'write') return [];
    const change = { row: row.tabRow.row, column, text: plan.text, over: plan.over, ...(givesUp ? { givesUp } : {}) };
    return [late && column === UPDATE_COLUMN ? { ...change, late } : change];
  });
}

/** Cells of ours that stand letter by letter as we would write them: nothing is lost where they are written once more. */
function stillStanding({ tabRow }: KnownRow, cells: readonly PlannedCell[]): readonly CellChange[] {
  return cells.flatMap(({ column, ours, plan }): readonly CellChange[] => {
    const there = tabRow.cells[column];
    const isSame = there === undefined ? ours === '' : there.formula === '' && there.value === ours;
    const stands = plan.do === 'nothing' && isSame && there?.refuses !== true;
    return stands ? [{ row: tabRow.row, column, text: ours, over: there !== undefined }] : [];
  });
}

/** What the hidden cell says so far; where the model tells what it is to remember, that instead of what it remembered. */
function standingRecord(model: SheetModel, { written }: KnownRow, ours: RowModel | undefined): KnownRow['written'] {
  if (ours?.remembers === undefined) return written;
  const kept = Object.entries(written).filter(([column]) => model.remembered?.includes(column) !== true);
  return { ...Object.fromEntries(kept), ...rememberedIn(ours.remembers) };
}

/** The row's hidden cell after these plans; null where it stays. */
export function keyChange(
  model: SheetModel,
  row: KnownRow,
  ours: RowModel | undefined,
  cells: readonly PlannedCell[],
): KeyChange | null {
  const written: { [column: string]: Written } = { ...standingRecord(model, row, ours) };
  for (const { column, plan } of cells) if (plan.written !== null) written[column] = plan.written;
  const text = encodeRowId({ key: row.key, written });
  const stays = row.lent === true || isTypedText(row.tabRow.keyCell);
  return stays || text === row.tabRow.keyCell.trim() ? null : { row: row.tabRow.row, text };
}

function keptLines(row: KnownRow, cells: readonly PlannedCell[]): readonly ReportLine[] {
  return cells.flatMap(({ column, ours, plan }): readonly ReportLine[] => {
    if (plan.do !== 'keep') return [];
    const line = { code: KEPT[plan.because], row: row.tabRow.row, column, text: ours };
    return [isSettled(plan.written, ours) ? { ...line, settled: true } : line];
  });
}

/** The update cell of a row, and the row's other cells once what a person chose there is carried out. */
function planNews(model: SheetModel, row: KnownRow, body: readonly PlannedCell[], own: string) {
  const there = row.tabRow.cells[UPDATE_COLUMN];
  const past = pastOf(row, UPDATE_COLUMN);
  const heard = hearUpdate(there, past, updateText(model, own, body), body.some(isNews));
  const cells = afterChoice(row, body, heard);
  const told = updateText(model, own, cells);
  const update: PlannedCell = { column: UPDATE_COLUMN, ours: told, plan: planUpdate(there, past, told, heard) };
  return { cells, update, heard };
}

/** One row that stands in the tab: its own columns first, then what the update column has to say about them. */
export function planRow(
  model: SheetModel,
  tab: TabState,
  row: KnownRow,
  ours: RowModel | undefined,
  closed: string,
): RowPlan {
  const body = planCells(row, columnsFor(model, tab, ours), ours);
  const own = ours ? (ours.cells[UPDATE_COLUMN] ?? '') : closed;
  const news = tellsUpdates(model, tab) ? planNews(model, row, body, own) : { cells: body, update: null, heard: null };
  const cells = news.update === null ? news.cells : [...news.cells, news.update];
  const isNewlyClosed = ours === undefined && closed !== '' && news.update?.plan.do === 'write';
  const at = { row: row.tabRow.row, column: UPDATE_COLUMN };
  return {
    cells: changesOf(row, cells, news.heard !== null),
    still: news.heard === null ? stillStanding(row, cells) : [],
    key: keyChange(model, row, ours, cells),
    report: [
      ...keptLines(row, cells),
      ...(news.heard === 'nothing' ? [{ code: 'nothing-to-choose' as const, ...at, text: '' }] : []),
      ...(isNewlyClosed ? [{ code: 'closed' as const, ...at, column: '', text: closed }] : []),
    ],
  };
}
