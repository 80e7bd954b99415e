import { firstRows, planRefresh } from '../outputs/planRefresh';
import type { SheetModel } from '../outputs/sheetModel';
import { changesAnything, type TabChanges } from '../outputs/tabState';
import { misplacedCells, misplacedKeys } from './rowsMoved';
import type { FoundTab, PlanTabs, TabReading } from './services';

/** What a refresh of one tab came to. */
export type TabOutcome =
  | { readonly how: 'created'; readonly tab: FoundTab; readonly rows: number }
  | { readonly how: 'protected'; readonly tab: FoundTab }
  | { readonly how: 'keys-gone'; readonly tab: FoundTab }
  | { readonly how: 'refreshed'; readonly reading: TabReading; readonly changes: TabChanges };

/** How often a tab is planned anew because rows moved while we wrote. */
const TRIES = 3;

function create(tabs: PlanTabs, model: SheetModel): TabOutcome {
  const rows = firstRows(model);
  const tab = tabs.create(model, rows);
  return { how: 'created', tab, rows: rows.length };
}

/** Plans with links, chips and mixed formatting known for the cells that would change. */
function planClosely(tabs: PlanTabs, model: SheetModel, reading: TabReading) {
  const over = planRefresh(model, reading.state).cells.filter((cell) => cell.over);
  const closer = over.length === 0 ? reading : tabs.withRich(reading, over);
  return { reading: closer, changes: planRefresh(model, closer.state) };
}

/** True when the keys stand where they should; puts them right where rows moved meanwhile. */
function writeKeys(tabs: PlanTabs, model: SheetModel, checked: TabReading, changes: TabChanges): void {
  tabs.writeKeys(checked, changes);
  tabs.settle();
  const after = tabs.readText(checked.tab, model.columns);
  const wrong = misplacedKeys(checked.state, after.state, changes);
  if (wrong.length > 0) tabs.fixKeys(after, wrong);
}

/** Writes cells, looks again, and only then records them in the keys. False when rows had moved: all is put back. */
function write(tabs: PlanTabs, model: SheetModel, reading: TabReading, changes: TabChanges): boolean {
  tabs.writeCells(model, reading, changes);
  tabs.settle();
  const checked = tabs.readText(reading.tab, model.columns);
  const misplaced = misplacedCells(reading.state, checked.state, changes);
  if (misplaced.length > 0) {
    tabs.putBack(reading, misplaced);
    tabs.settle();
    return false;
  }
  writeKeys(tabs, model, checked, changes);
  return true;
}

/**
 * Refreshes one tab that stands already. The whole tab is read again right before anything is written, and what to write
 * is planned from that second look: the window in which an edit could be missed is milliseconds.
 */
function refresh(tabs: PlanTabs, model: SheetModel, first: TabReading): TabOutcome {
  tabs.finish(model, first.tab);
  const planned = planRefresh(model, first.state);
  if (planned.state === 'keys-gone') return { how: 'keys-gone', tab: first.tab };
  if (!changesAnything(planned)) return { how: 'refreshed', reading: first, changes: planned };
  if (!tabs.mayWrite(first.tab)) return { how: 'protected', tab: first.tab };
  let last: TabOutcome = { how: 'refreshed', reading: first, changes: planned };
  for (let tried = 0; tried < TRIES; tried += 1) {
    const { reading, changes } = planClosely(tabs, model, tabs.read(first.tab, model.columns, 'everything'));
    last = { how: 'refreshed', reading, changes };
    if (!changesAnything(changes) || write(tabs, model, reading, changes)) break;
  }
  return last;
}

/** Makes the tab where it is missing, else brings it up to date. `first` is the tab as read at the start of the run. */
export function refreshTab(tabs: PlanTabs, model: SheetModel, first: TabReading | null): TabOutcome {
  return first === null ? create(tabs, model) : refresh(tabs, model, first);
}
