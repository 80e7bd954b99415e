import { undoWords } from '../content/messages';
import type { Input, Output } from '../contract/api';
import { fillIn } from '../outputs/sheets/sheetParts';
import { tabsToWrite } from './layouts';
import type { PlanTabs, Services } from './services';
import { packUndo, readUndo, type UndoCell, undoableOf } from './undoRecord';
import { carryOut, type WishEnd, type Wished } from './wishes';

type Undone = Output<'undo'>;
type Outcome = Undone['outcomes'][number];
type Rows = Input<'undo'>['rows'];

const wishOf = ({ tab, key, column, before, wrote }: UndoCell): Wished => ({
  tab,
  key,
  column,
  wish: { do: 'put-back', text: before, wrote },
});

function told({ tab, key, column, address, outcome: end }: WishEnd): Outcome {
  const outcome = end === 'done' ? 'put-back' : end;
  return { tab, key, column, address, outcome, words: fillIn(undoWords[outcome], { address }) };
}

const isIn =
  (rows: Rows) =>
  ({ tab, key }: UndoCell): boolean =>
    rows === undefined || rows.some((row) => row.tab === tab && row.key === key);

/** What is back is taken out of the record: undoing again finds nothing to do there. */
function forgetUndone(services: Services, tabs: PlanTabs, cells: readonly UndoCell[], ends: readonly WishEnd[]): void {
  const note = tabs.undoNote();
  const back = ends.filter(({ outcome }) => outcome === 'done' || outcome === 'already');
  if (note === null || back.length === 0) return;
  const left = cells.filter(
    (cell) => !back.some(({ tab, key, column }) => cell.tab === tab && cell.key === key && cell.column === column),
  );
  const leftOut = left.length === 0 ? 0 : note.leftOut;
  tabs.remember(packUndo(services.store(), left, { at: note.at, leftOut, before: note }));
}

function undoAlone(services: Services, rows: Rows): readonly WishEnd[] {
  const tabs = tabsToWrite(services);
  const cells = readUndo(services.store(), tabs.undoNote());
  const wanted = cells.filter(isIn(rows));
  if (wanted.length === 0) return [];
  const ends = carryOut(services, tabs, wanted.map(wishOf));
  forgetUndone(services, tabs, cells, ends);
  return ends;
}

/** Puts back the planner's texts from before the last refresh. */
export function undo(services: Services, { rows }: Input<'undo'>): Undone {
  const outcomes = services
    .lock()
    .holdToEnd(() => undoAlone(services, rows))
    .map(told);
  const restored = outcomes.filter(({ outcome }) => outcome === 'put-back').length;
  const slots = { done: restored, all: outcomes.length };
  return {
    outcomes,
    restored,
    summary: outcomes.length === 0 ? undoWords.nothing : fillIn(undoWords.summary, slots),
    undoable: undoableOf(services.tabs().undoNote(), services.clock()),
    savedAt: services.clock().instant(),
  };
}
