import { firstRows, planRefresh } from '../outputs/refresh/planRefresh';
import { changesAnything, type TabChanges, type TabState } from '../outputs/refresh/tabState';
import type { SheetModel } from '../outputs/sheets/sheetModel';
import { misplacedCells, misplacedKeys } from './rowsMoved';
import type { FoundTab, PlanTabs, TabReading } from './services';

/** What a refresh of one tab came to. */
export type TabOutcome =
  | { readonly how: 'created'; readonly tab: FoundTab; readonly rows: number }
  | { readonly how: 'protected'; readonly tab: FoundTab }
  | { readonly how: 'keys-gone'; readonly tab: FoundTab }
  /** `stands`: the tab as it was read once everything was written. */
  | {
      readonly how: 'refreshed';
      readonly reading: TabReading;
      readonly changes: TabChanges;
      readonly stands: TabReading;
    };

/** What to do to a tab as it was read: a refresh, or less. */
export type TabPlanner = (model: SheetModel, state: TabState) => TabChanges;

/** Told of what is about to be written over what. */
export type BeforeWriting = (reading: TabReading, changes: TabChanges) => void;

/** What is done to a tab: by which plan, and what comes before each write. */
export type TabWork = { readonly plan: TabPlanner; readonly before: BeforeWriting };

const NOTHING_BEFORE: BeforeWriting = () => undefined;

/** How often a tab is planned anew because rows moved while we wrote. */
const TRIES = 3;

function create(tabs: PlanTabs, model: SheetModel): TabOutcome {
  const rows = firstRows(model);
  const tab = tabs.create(model, rows);
  return { how: 'created', tab, rows: rows.length };
}

/** Plans with links, chips and mixed formatting known for the cells that would change. */
function planClosely(tabs: PlanTabs, model: SheetModel, reading: TabReading, plan: TabPlanner) {
  const { cells, again = [] } = plan(model, reading.state);
  const over = [...cells, ...again].filter((cell) => cell.over);
  const closer = over.length === 0 ? reading : tabs.withRich(reading, over);
  return { reading: closer, changes: plan(model, closer.state) };
}

/** Puts keys right where rows moved while we wrote them. Gives the tab as it reads then. */
function writeKeys(tabs: PlanTabs, model: SheetModel, checked: TabReading, changes: TabChanges): TabReading {
  tabs.writeKeys(checked, changes);
  const after = tabs.lookBack(checked, model.columns, null);
  if (misplacedKeys(checked.state, after.state, changes).length === 0) return after;
  const whole = tabs.readText(checked.tab, model.columns);
  tabs.fixKeys(whole, misplacedKeys(checked.state, whole.state, changes));
  return whole;
}

/** Writes cells, looks again, and only then records them in the keys. Null when rows had moved: all is put back. */
function write(tabs: PlanTabs, model: SheetModel, reading: TabReading, changes: TabChanges): TabReading | null {
  tabs.writeCells(model, reading, changes);
  const checked = tabs.lookBack(reading, model.columns, changes);
  const misplaced = misplacedCells(reading.state, checked.state, changes);
  if (misplaced.length > 0) {
    tabs.putBack(reading, misplaced);
    tabs.settle();
    return null;
  }
  return writeKeys(tabs, model, checked, changes);
}

/** A tab as it was read for this run, and whether that was just now or before other tabs were read and written. */
export type FirstLook = { readonly reading: TabReading; readonly when: 'now' | 'earlier' };

/** What would be written as far as texts tell: formulas are looked at only where a person's text is kept. */
function planFirst(tabs: PlanTabs, model: SheetModel, reading: TabReading, plan: TabPlanner) {
  const changes = plan(model, reading.state);
  if (changesAnything(changes) || !changes.report.some(({ code }) => code.startsWith('kept-')))
    return { reading, changes };
  const closer = tabs.closer(reading, 'formulas');
  return { reading: closer, changes: plan(model, closer.state) };
}

/**
 * Refreshes one tab that stands already. What to write is planned from a look taken right before it is written: the tab is
 * read again where the first look is older, so that the window in which an edit could be missed is milliseconds.
 */
function refresh(tabs: PlanTabs, model: SheetModel, first: FirstLook, { plan, before }: TabWork): TabOutcome {
  const { tab } = first.reading;
  tabs.finish(model, tab);
  const planned = planFirst(tabs, model, first.reading, plan);
  if (planned.changes.state === 'keys-gone') return { how: 'keys-gone', tab };
  const unchanged = { how: 'refreshed', ...planned, stands: planned.reading } as const;
  if (!changesAnything(planned.changes)) return unchanged;
  if (!tabs.mayWrite(tab)) return { how: 'protected', tab };
  let last: TabOutcome = unchanged;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const isFresh = tried === 0 && first.when === 'now';
    const look = isFresh ? tabs.closer(first.reading, 'everything') : tabs.read(tab, model.columns, 'everything');
    const { reading, changes } = planClosely(tabs, model, look, plan);
    before(reading, changes);
    const stands = changesAnything(changes) ? write(tabs, model, reading, changes) : reading;
    last = { how: 'refreshed', reading, changes, stands: stands ?? reading };
    if (stands !== null) break;
  }
  return last;
}

/**
 * Makes the tab where it is missing, else brings it up to date. `first` is the tab as read in this run; `before` is told of
 * what is about to be written.
 */
export function refreshTab(
  tabs: PlanTabs,
  model: SheetModel,
  first: FirstLook | null,
  before: BeforeWriting = NOTHING_BEFORE,
): TabOutcome {
  return first === null ? create(tabs, model) : refresh(tabs, model, first, { plan: planRefresh, before });
}

/** Does to a tab that stands only what `work` says, with the same care. */
export function changeTab(tabs: PlanTabs, model: SheetModel, first: FirstLook, work: TabWork): TabOutcome {
  return refresh(tabs, model, first, work);
}
