import { content } from '../content/index';
import type { Decision } from '../domain/answers';
import type { ActionRecord, AnswerRow, ProvisionRow } from '../domain/plan';
import { SETTING_PREFIX } from '../domain/reading/readSettings';
import { type KnownRow, keysInTab, knowRows } from '../outputs/refresh/planRefreshRows';
import { isTypedText, readRowId, rowKeyFor } from '../outputs/refresh/rowKeys';
import type { TabRow } from '../outputs/refresh/tabState';
import type { ChangeDays } from '../outputs/sheets/changedRules';
import { MOST_SNAPSHOTS, type Snapshot, snapshotId } from '../outputs/sheets/progressSheet';
import { type SheetModel, TAB_ORDER, type TabKind } from '../outputs/sheets/sheetModel';
import { howIds } from '../outputs/sheets/sheetParts';
import type { FoundTab, PlanTabs, TabReading } from './services';
import type { Decisions } from './understand';

/** Rows of our tabs as the plain text that domain reads. Keys come from the hidden column, or from what the row says. */

/** Our tab of a kind: a bookkeeping that does not know it is checked before anybody takes it for missing. */
export function tabFor(tabs: PlanTabs, kind: TabKind): FoundTab | null {
  const of = (found: readonly FoundTab[]): FoundTab | undefined => found.find((tab) => tab.kind === kind);
  return of(tabs.found('cached')) ?? of(tabs.found('sure')) ?? null;
}

/** Kinds of tab that a refresh makes. */
const MADE: readonly TabKind[] = TAB_ORDER;

/** All our tabs, looked for where the bookkeeping does not know every one. */
export function allTabs(tabs: PlanTabs): readonly FoundTab[] {
  const known = tabs.found('cached');
  return MADE.every((kind) => known.some((tab) => tab.kind === kind)) ? known : tabs.found('sure');
}

/** The text of one cell: what the person sees, but a date as 'YYYY-MM-DD'. */
export function textIn(reading: TabReading, row: TabRow, column: string): string {
  const cell = row.cells[column];
  if (cell === undefined) return '';
  if (typeof cell.value === 'string') return cell.value;
  return reading.dayAt(row.row, column) ?? cell.shown;
}

type Keyed = { readonly key: string; readonly row: TabRow };

function keyedRows(reading: TabReading, model: SheetModel): readonly Keyed[] {
  const keys = keysInTab(model, reading.state);
  return reading.state.rows.flatMap((row) => {
    const key = keys.get(row.row);
    return key === undefined ? [] : [{ key, row }];
  });
}

/** Which row of the tab each key stands in. */
export function rowNumbers(reading: TabReading, model: SheetModel): ReadonlyMap<string, number> {
  return new Map(keyedRows(reading, model).map(({ key, row }) => [key, row.row]));
}

/** Rows of the Answers tab, in the tab's order. */
export function answerRows(reading: TabReading, model: SheetModel): readonly AnswerRow[] {
  return keyedRows(reading, model).map(({ key, row }) => ({
    key,
    answer: textIn(reading, row, 'answer'),
    detail: textIn(reading, row, 'detail'),
  }));
}

/** When each rule of the school's own was changed, as far as "Last changed" says it. */
export function ruleDays(reading: TabReading, model: SheetModel): ChangeDays {
  const rules = keyedRows(reading, model).filter(({ key }) => key.startsWith(SETTING_PREFIX));
  const days = rules.map(({ key, row }) => [key, textIn(reading, row, 'changed')] as const);
  return Object.fromEntries(days.filter(([, day]) => day !== ''));
}

/** Rows of Progress whose id was damaged: they stand all the same, under the first numbers that no other row has. */
function damagedSnapshots(reading: TabReading, keyed: readonly Keyed[], free: readonly string[]): readonly Keyed[] {
  const known = new Set(keyed.map(({ row }) => row.row));
  const isDamaged = ({ keyCell }: TabRow): boolean =>
    !isTypedText(keyCell) && readRowId('progress', keyCell, []).kind === 'damaged';
  return reading.state.rows
    .filter((row) => !known.has(row.row) && isDamaged(row))
    .flatMap((row, at) => (free[at] === undefined ? [] : [{ key: free[at], row }]));
}

/** The snapshots that stand in Progress, by their ids. */
export function snapshotRows(reading: TabReading, model: SheetModel): readonly Snapshot[] {
  const ids = Array.from({ length: MOST_SNAPSHOTS }, (_, at) => snapshotId(at + 1));
  const byKey = idByKey('progress', ids);
  const columns = model.columns.map(({ key }) => key).filter((column) => column in reading.state.columns);
  const keyed = keyedRows(reading, model);
  const used = new Set(keyed.map(({ key }) => byKey.get(key)));
  const damaged = damagedSnapshots(
    reading,
    keyed,
    ids.filter((id) => !used.has(id)),
  );
  return [...keyed, ...damaged].map(({ key, row }) => ({
    key: byKey.get(key) ?? key,
    cells: Object.fromEntries(columns.map((column) => [column, textIn(reading, row, column)])),
    written: writtenIn(row, key, columns),
  }));
}

/** Hashes of what we wrote into a row of Progress; none where its hidden cell is another row's or damaged. */
function writtenIn(row: TabRow, key: string, columns: readonly string[]): { readonly [column: string]: string } {
  const id = readRowId('progress', row.keyCell, columns);
  if (id.kind !== 'ok' || id.unsure || id.key !== key) return {};
  return Object.fromEntries(Object.entries(id.written).map(([column, { last }]) => [column, last]));
}

/** Rows of the register: those people typed or pasted have the key that the next refresh gives them. */
export function provisionRows(reading: TabReading, model: SheetModel): readonly ProvisionRow[] {
  const people = model.columns.filter(({ owner }) => owner === 'people').map(({ key }) => key);
  return keyedRows(reading, model)
    .map(({ key, row }) => ({
      key,
      cells: Object.fromEntries(
        people.map((column) => [column, textIn(reading, row, column)]).filter(([, text]) => text !== ''),
      ),
    }))
    .filter(({ cells }) => Object.keys(cells).length > 0);
}

/** The readable id behind a hidden key, where it is one of these. */
function idByKey(kind: SheetModel['kind'], ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.map((id) => [rowKeyFor(kind, id), id]));
}

/** Rows that say something about the plan and are no action: how it was made, and that there is none. */
const isRemark = (id: string): boolean => id === 'none' || id.startsWith('how:');

/** The actions of a tab that has just been made. */
export function firstActions(model: SheetModel): readonly ActionRecord[] {
  return model.rows
    .filter(({ id }) => !isRemark(id))
    .map(({ id, cells }) => actionRecord(id, (column) => cells[column] ?? ''));
}

/** Rows of the Action plan. `ids` are the planner's own; a row that is none of them was written by hand. */
export function actionRows(reading: TabReading, model: SheetModel, ids: readonly string[]): readonly ActionRecord[] {
  const byKey = idByKey('actions', [...ids, ...howIds(), 'none']);
  const idOf = ({ key, written }: KnownRow): string => byKey.get(key) ?? (wasPlanned(written) ? `act:${key}` : key);
  return knowRows(model, reading.state)
    .known.map((row) => actionRecord(idOf(row), (column) => textIn(reading, row.tabRow, column)))
    .filter(({ key }) => !isRemark(key));
}

/** Did we write what the action is? Then it was never a person's, also where its gap is no longer known by its id. */
const wasPlanned = (written: KnownRow['written']): boolean => written.what !== undefined;

function actionRecord(key: string, text: (column: string) => string): ActionRecord {
  return {
    key,
    what: text('what'),
    why: text('why'),
    owner: text('owner'),
    support: text('support'),
    start: text('start'),
    finish: text('finish'),
    cost: text('cost'),
    success: text('success'),
    review: text('review'),
    status: text('status'),
    notes: text('notes'),
  };
}

function readDecision(typed: string): Decision | null {
  const word = typed.trim().toLowerCase();
  const option = content.closedLists.decision.find(
    ({ id, label, alsoTyped }) => id === word || label.toLowerCase() === word || (alsoTyped ?? []).includes(word),
  );
  return option?.id ?? null;
}

/** The lead's decisions. Words that are none of the four decide nothing and stay as they are. */
export function decisionRows(reading: TabReading, model: SheetModel, ids: readonly string[]): Decisions {
  const byKey = idByKey('gaps', ids);
  const decided = keyedRows(reading, model).flatMap(({ key, row }) => {
    const id = byKey.get(key);
    const choice = readDecision(textIn(reading, row, 'decision'));
    return id === undefined || choice === null
      ? []
      : [[id, { choice, reason: textIn(reading, row, 'reason') }] as const];
  });
  return Object.fromEntries(decided);
}
