import { canonicalText, safeText } from '../outputs/refresh/canonicalText';
import { isSettled, saidIn } from '../outputs/refresh/planRefreshCell';
import { keysOfModel, knowRows } from '../outputs/refresh/planRefreshRows';
import { type CellWish, planWishes, type Wishes, type WishState, wishState } from '../outputs/refresh/planWishes';
import type { RowKey } from '../outputs/refresh/rowKeys';
import type { SheetModel, TabKind } from '../outputs/sheets/sheetModel';
import { modelsOf } from './models';
import { readWorkbook } from './picture';
import { firstLook } from './refreshPlan';
import { changeTab, type TabOutcome } from './refreshTab';
import { addressOf } from './reports';
import type { PlanTabs, Services, TabReading } from './services';
import { allTabs } from './tabRows';
import { givenUpKeeper } from './undoRecord';
import { requireRead } from './unread';

/** Carries out what a person wished for single cells: choices between two texts, and texts to be put back. */

/** A wish for one cell of one tab. */
export type Wished = { readonly tab: TabKind; readonly key: RowKey; readonly column: string; readonly wish: CellWish };

/** 'done': carried out and read back. */
export type WishOutcome = 'done' | Exclude<WishState, 'can'> | 'protected';

/** What became of one wish. */
export type WishEnd = Wished & { readonly address: string; readonly outcome: WishOutcome };

/** The wishes of one tab by row and column; the last one for a cell counts. */
function byCell(wished: readonly Wished[]): Wishes {
  const rows = new Map<RowKey, { [column: string]: CellWish }>();
  for (const { key, column, wish } of wished) rows.set(key, { ...rows.get(key), [column]: wish });
  return rows;
}

/** Finds a row by its key in a tab as it was read. */
function rowFinder(model: SheetModel, reading: TabReading) {
  const known = new Map(knowRows(model, reading.state).known.map((row) => [row.key, row]));
  return (key: RowKey) => known.get(key) ?? null;
}

type Tab = { readonly model: SheetModel; readonly reading: TabReading; readonly stands: TabReading };

/** Does the tab, read back, hold what was wished? */
function holds({ model, stands }: Tab, { key, column, wish }: Wished, ours: string): boolean {
  const row = rowFinder(model, stands)(key);
  if (row === null) return false;
  if (wish.do === 'keep-theirs') return isSettled(row.written[column] ?? null, ours);
  return saidIn(row.tabRow.cells[column]) === canonicalText(wish.do === 'put-back' ? wish.text : ours);
}

function endOf(tab: Tab, wished: Wished): WishEnd {
  const { model, reading } = tab;
  const row = rowFinder(model, reading)(wished.key);
  if (row === null || !(wished.column in reading.state.columns))
    return { ...wished, address: '', outcome: 'not-found' };
  const address = addressOf(reading, row.tabRow.row, wished.column);
  const ours = safeText(keysOfModel(model).get(wished.key)?.cells[wished.column] ?? '');
  const state = wishState(row.tabRow.cells[wished.column], wished.wish, ours);
  if (state !== 'can') return { ...wished, address, outcome: state };
  return { ...wished, address, outcome: holds(tab, wished, ours) ? 'done' : 'changed-since' };
}

/** Where a tab could not be written at all. */
function stopped(outcome: TabOutcome, wished: readonly Wished[]): readonly WishEnd[] {
  const end = outcome.how === 'protected' ? 'protected' : 'not-found';
  return wished.map((one) => ({ ...one, address: outcome.how === 'protected' ? outcome.tab.name : '', outcome: end }));
}

type Work = { readonly services: Services; readonly tabs: PlanTabs };

function carryOutIn({ services, tabs }: Work, model: SheetModel, look: TabReading, wished: readonly Wished[]) {
  const wishes = byCell(wished);
  const plan = (one: SheetModel, state: TabReading['state']) => planWishes(one, state, wishes);
  const before = givenUpKeeper(services, tabs);
  const outcome = changeTab(tabs, model, { reading: look, when: 'earlier' }, { plan, before });
  if (outcome.how !== 'refreshed') return stopped(outcome, wished);
  const tab = { model, reading: outcome.reading, stands: outcome.stands };
  return wished.map((one) => endOf(tab, one));
}

/** Carries out wishes while nobody else writes. Every tab is read again right before it is written, and read back. */
export function carryOut(services: Services, tabs: PlanTabs, wished: readonly Wished[]): readonly WishEnd[] {
  const kinds = new Set(wished.map(({ tab }) => tab));
  const picture = readWorkbook(tabs, allTabs(tabs), services.clock().today(), { actions: true, whole: true });
  requireRead(picture);
  const ends = modelsOf(picture)
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((model) => {
      const look = firstLook(tabs, picture, model);
      const mine = wished.filter(({ tab }) => tab === model.kind);
      return look === null || look.reading.tab.isLeaving === true
        ? []
        : carryOutIn({ services, tabs }, model, look.reading, mine);
    });
  const met = new Set(ends.map(({ tab }) => tab));
  const missing = wished.filter(({ tab }) => !met.has(tab));
  return [...ends, ...missing.map((one): WishEnd => ({ ...one, address: '', outcome: 'not-found' }))];
}
