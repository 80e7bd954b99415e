import { type RowModel, type SheetModel, UPDATE_COLUMN } from '../sheets/sheetModel';
import { canonicalText, safeText } from './canonicalText';
import { type CellPlan, chosenOver, chosenOverHash, isFormulaLike, saidIn } from './planRefreshCell';
import { type KnownRow, keysOfModel, knowRows, plannerColumnsOf } from './planRefreshRows';
import {
  changesOf,
  columnsFor,
  keyChange,
  type PlannedCell,
  pastOf,
  planCells,
  planOurs,
  type RowPlan,
  tellsUpdates,
  updateText,
} from './planRow';
import { planUpdate } from './planUpdate';
import { hashOf, type RowKey } from './rowKeys';
import type { TabCell, TabChanges, TabState } from './tabState';

/** Our present text over `theirs`, or `theirs` kept; `ours` is our text as they saw it, where that is known. */
export type TextChoice = {
  readonly do: 'use-ours' | 'keep-theirs';
  readonly theirs: string;
  readonly ours?: string | undefined;
};
/** `text` again, where the cell still holds what has the hash `wrote`. */
export type PutBack = { readonly do: 'put-back'; readonly text: string; readonly wrote: string };
/** What a person asked for one cell. */
export type CellWish = TextChoice | PutBack;

/** Wishes by row key, then by column key. */
export type Wishes = ReadonlyMap<RowKey, { readonly [column: string]: CellWish }>;

/** Can a wish be carried out? 'already': the cell is as wished. */
export type WishState = 'can' | 'already' | 'changed-since' | 'not-found';

function stateOfChoice(cell: TabCell | undefined, wish: TextChoice, ours: string): WishState {
  const seen = wish.ours === undefined || canonicalText(wish.ours) === canonicalText(ours);
  if (ours === '' || !seen) return 'changed-since';
  if (saidIn(cell) === canonicalText(ours)) return 'already';
  return saidIn(cell) === canonicalText(wish.theirs) ? 'can' : 'changed-since';
}

function stateOfPutBack(cell: TabCell | undefined, wish: PutBack): WishState {
  if (cell !== undefined && isFormulaLike(cell)) return 'changed-since';
  if (saidIn(cell) === canonicalText(wish.text)) return 'already';
  return hashOf(saidIn(cell)) === wish.wrote ? 'can' : 'changed-since';
}

/** Is the cell as the person saw it when they asked? `ours` is what we would write now. */
export function wishState(cell: TabCell | undefined, wish: CellWish, ours: string): WishState {
  return wish.do === 'put-back' ? stateOfPutBack(cell, wish) : stateOfChoice(cell, wish, ours);
}

/** One row of the tab that somebody wishes something for. */
type WishedRow = {
  readonly row: KnownRow;
  readonly ours: RowModel | undefined;
  readonly wishes: { readonly [column: string]: CellWish };
};

function fulfil({ row, ours, wishes }: WishedRow, column: string): PlannedCell | null {
  const wish = wishes[column];
  if (wish === undefined) return null;
  const text = safeText(ours?.cells[column] ?? '');
  const state = wishState(row.tabRow.cells[column], wish, text);
  if (state === 'changed-since' || state === 'not-found') return null;
  const plan = fulfilled(row, column, wish, { text, state });
  return { column, ours: text, plan, ...(wish.do === 'use-ours' ? { givesUp: true } : {}) };
}

function fulfilled(
  row: KnownRow,
  column: string,
  wish: CellWish,
  now: { readonly text: string; readonly state: WishState },
): CellPlan {
  const isAlready = now.state === 'already';
  if (wish.do === 'put-back') return planPutBack(row, column, wish, isAlready);
  if (isAlready) return planOursThere(row, column, now.text);
  return wish.do === 'use-ours' ? planOurs(row, column, now.text) : keptAs(chosenOver(now.text));
}

/** What is put back is the person's choice from then on, over the text that the refresh wrote. */
function planPutBack(row: KnownRow, column: string, { text, wrote }: PutBack, isAlready: boolean): CellPlan {
  const written = chosenOverHash(wrote);
  return isAlready ? keptAs(written) : { ...planOurs(row, column, text), written };
}

const keptAs = (written: CellPlan['written']): CellPlan => ({ do: 'keep', because: 'edit', written });

/** Our text stands there already: only the record may be behind. */
function planOursThere(row: KnownRow, column: string, text: string): CellPlan {
  return { do: 'nothing', written: planOurs(row, column, text).written };
}

/** What the update column is to say once the wishes are fulfilled; nothing where none of them is a choice between texts. */
function planNews(model: SheetModel, tab: TabState, wished: WishedRow, done: readonly PlannedCell[]): PlannedCell[] {
  const { row, ours, wishes } = wished;
  const chooses = done.some(({ column }) => wishes[column]?.do !== 'put-back');
  if (ours === undefined || !chooses || !tellsUpdates(model, tab)) return [];
  const others = planCells(row, columnsFor(model, tab, ours), ours);
  const cells = others.map((cell) => done.find(({ column }) => column === cell.column) ?? cell);
  const told = updateText(model, ours.cells[UPDATE_COLUMN] ?? '', cells);
  const past = pastOf(row, UPDATE_COLUMN);
  return [{ column: UPDATE_COLUMN, ours: told, plan: planUpdate(row.tabRow.cells[UPDATE_COLUMN], past, told, null) }];
}

function planWished(model: SheetModel, tab: TabState, wished: WishedRow): Omit<RowPlan, 'report' | 'still'> {
  const { row, wishes } = wished;
  const done = wishable(model, tab, wished).flatMap((column) => fulfil(wished, column) ?? []);
  const cells = [...done, ...planNews(model, tab, wished, done)];
  return { cells: changesOf(row, cells, Object.keys(wishes).length > 0), key: keyChange(model, row, undefined, cells) };
}

/** Columns that a wish may be about: ours, in the tab, and for a choice between texts ours in this very row. */
function wishable(model: SheetModel, tab: TabState, { ours, wishes }: WishedRow): readonly string[] {
  const inRow = columnsFor(model, tab, ours);
  const inTab = plannerColumnsOf(model).filter((column) => column in tab.columns && column !== UPDATE_COLUMN);
  return Object.keys(wishes).filter((column) => (wishes[column]?.do === 'put-back' ? inTab : inRow).includes(column));
}

/** Plans exactly what was wished, in the rows it was wished for, where the cells are as the person saw them. Nothing else. */
export function planWishes(model: SheetModel, tab: TabState, wishes: Wishes): TabChanges {
  const rows = keysOfModel(model);
  const { known, keysGone } = knowRows(model, tab);
  const plans = known.flatMap((row) => {
    const wished = row.lent === true ? undefined : wishes.get(row.key);
    return wished === undefined ? [] : [planWished(model, tab, { row, ours: rows.get(row.key), wishes: wished })];
  });
  return {
    state: keysGone || tab.keyless === true ? 'keys-gone' : 'ok',
    cells: plans.flatMap(({ cells }) => cells),
    keys: plans.flatMap(({ key }) => key ?? []),
    inserts: [],
    fills: [],
    report: [],
    rowKeys: new Map(known.map(({ tabRow, key }) => [tabRow.row, key])),
  };
}
