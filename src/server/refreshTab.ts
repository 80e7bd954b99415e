import { firstRows, planRefresh } from '../outputs/refresh/planRefresh';
import {
  type CellChange,
  changesAnything,
  type TabCell,
  type TabChanges,
  type TabRow,
  type TabState,
} from '../outputs/refresh/tabState';
import type { SheetModel } from '../outputs/sheets/sheetModel';
import { landedCells, misplacedCells, misplacedKeys } from './rowsMoved';
import type { FoundTab, PlanTabs, TabReading } from './services';

/** What a refresh of one tab came to. */
export type TabOutcome =
  | { readonly how: 'created'; readonly tab: FoundTab; readonly rows: number }
  | { readonly how: 'protected'; readonly tab: FoundTab }
  /** Nothing can be recognised. `lost`: the headings with all columns, or the ids alone. */
  | { readonly how: 'keys-gone'; readonly tab: FoundTab; readonly lost: 'headings' | 'ids' }
  /** `reading` and `changes`: the last plan. `rounds`: what was written. `stands`: the tab as it was read after all of it. */
  | (Round & { readonly how: 'refreshed'; readonly rounds: readonly Round[]; readonly stands: TabReading });

/** One plan and what it was made from. */
export type Round = { readonly reading: TabReading; readonly changes: TabChanges };

/** What to do to a tab as it was read: a refresh, or less. */
export type TabPlanner = (model: SheetModel, state: TabState) => TabChanges;

/** Told of what is about to be written over what. */
export type BeforeWriting = (reading: TabReading, changes: TabChanges) => void;

/** What is done to a tab: by which plan, and what comes before each write. */
export type TabWork = { readonly plan: TabPlanner; readonly before: BeforeWriting };

const NOTHING_BEFORE: BeforeWriting = () => undefined;

/** How often a tab is planned anew: rows moved while we wrote, or what we wrote told more about which row is which. */
const TRIES = 5;

function create(tabs: PlanTabs, model: SheetModel): TabOutcome {
  const rows = firstRows(model);
  const tab = tabs.create(model, rows);
  return { how: 'created', tab, rows: rows.length };
}

/** Cells with something in them that would be written, and were not looked at closely yet. */
function unseenCells({ cells, again = [] }: TabChanges, seen: ReadonlySet<string>): readonly CellChange[] {
  return [...cells, ...again].filter((cell) => cell.over && !seen.has(placeOf(cell)));
}

const placeOf = ({ row, column }: CellChange): string => `${row} ${column}`;

/** A tab without headings whose rows still have their ids has lost nothing else. */
function lostIn({ state: { columns, rows } }: TabReading): 'headings' | 'ids' {
  const hasIds = rows.some(({ keyCell }) => keyCell.trim() !== '');
  return hasIds && Object.keys(columns).length === 0 ? 'headings' : 'ids';
}

/**
 * Plans with links, chips and mixed formatting known for every cell that would be written. What is kept for its link can
 * bring other cells into the plan (a note beside it, a block that is now written in one go): those are looked at in turn.
 */
function planClosely(tabs: PlanTabs, model: SheetModel, reading: TabReading, plan: TabPlanner): Round {
  const seen = new Set<string>();
  let round: Round = { reading, changes: plan(model, reading.state) };
  for (let over = unseenCells(round.changes, seen); over.length > 0; over = unseenCells(round.changes, seen)) {
    const closer = tabs.withRich(round.reading, over);
    for (const cell of over) seen.add(placeOf(cell));
    round = { reading: closer, changes: plan(model, closer.state) };
  }
  return round;
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

type Place = Pick<CellChange, 'row' | 'column'>;

const EMPTY_CELL: TabCell = { value: '', shown: '', formula: '' };

/** The reading with what is known of checks that refuse our texts. */
function withRefusals(reading: TabReading, refused: readonly Place[]): TabReading {
  const rows = reading.state.rows.map((row): TabRow => {
    const here = refused.filter((place) => place.row === row.row);
    const marked = here.map(({ column }) => [column, { ...(row.cells[column] ?? EMPTY_CELL), refuses: true }] as const);
    return here.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(marked) } };
  });
  return { ...reading, state: { ...reading.state, rows } };
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

/** What a failed write taught: cells that take no text of ours, and whether new rows here may not be given their looks. */
type Learnt = { readonly refused: readonly Place[]; readonly undressed?: true };

/** `landed`: what arrived of a write that failed. */
type Writing = { readonly stands: TabReading } | (Learnt & { readonly landed: readonly CellChange[] });

/** What comes next, and the cells that were tried: where some of them have landed, those that stopped it may not come again. */
const triedOrNext = ({ cells, again = [] }: TabChanges, next: TabChanges): TabChanges => ({
  ...next,
  again: [...(next.again ?? []), ...cells, ...again],
});

const NO_ROWS = { keys: [], inserts: [], fills: [], report: [], again: [] } as const;

/** The part of a round that arrived. */
const landedRound = ({ reading, changes }: Round, cells: readonly CellChange[]): readonly Round[] =>
  cells.length === 0 ? [] : [{ reading, changes: { ...changes, ...NO_ROWS, cells } }];

const bringsRows = ({ fills, inserts }: TabChanges): boolean => fills.length + inserts.length > 0;

/**
 * A text that a check of a person's did not let in is left out from then on. Where Google refuses looks for new rows (the
 * typed columns of a table), they come in without. Any other failure goes on up.
 */
function writeOrLearn(tabs: PlanTabs, model: SheetModel, { reading, changes }: Round, plan: TabPlanner): Writing {
  try {
    const stands = write(tabs, model, reading, changes);
    return stands === null ? { refused: [], landed: [] } : { stands };
  } catch (error) {
    const now = tabs.read(reading.tab, model.columns, 'everything');
    const landed = landedCells(reading.state, now.state, changes);
    const { cells, opened } = tabs.refusing(now, triedOrNext(changes, plan(model, now.state)));
    if (cells.length + opened > 0) return { refused: cells, landed };
    if (changes.undressed === true || !bringsRows(changes)) throw error;
    return { refused: [], landed, undressed: true };
  }
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
  if (planned.changes.state === 'keys-gone') return { how: 'keys-gone', tab, lost: lostIn(planned.reading) };
  if (!changesAnything(planned.changes)) return { how: 'refreshed', ...planned, rounds: [], stands: planned.reading };
  if (!tabs.mayWrite(tab)) return { how: 'protected', tab };
  return refreshInRounds(tabs, model, first, { plan, before });
}

/**
 * Plans, writes and looks again until there is nothing left to write: after the last round, another refresh would change
 * nothing. Looking again costs no call: it is the look that follows every write.
 */
function refreshInRounds(tabs: PlanTabs, model: SheetModel, first: FirstLook, { plan, before }: TabWork): TabOutcome {
  const { tab } = first.reading;
  const rounds: Round[] = [];
  let latest: Round = { reading: first.reading, changes: plan(model, first.reading.state) };
  let stands = first.reading;
  let learnt: Learnt = { refused: [] };
  for (let tried = 0; tried < TRIES; tried += 1) {
    const isFresh = tried === 0 && first.when === 'now';
    const look = isFresh ? tabs.closer(first.reading, 'everything') : tabs.read(tab, model.columns, 'everything');
    const round = planClosely(tabs, model, withRefusals(look, learnt.refused), plan);
    latest = learnt.undressed ? { ...round, changes: { ...round.changes, undressed: true } } : round;
    before(latest.reading, latest.changes);
    stands = latest.reading;
    if (!changesAnything(latest.changes)) break;
    const written = writeOrLearn(tabs, model, latest, plan);
    if ('refused' in written) {
      const { landed, ...taught } = written;
      learnt = { ...learnt, ...taught, refused: [...learnt.refused, ...written.refused] };
      rounds.push(...landedRound(latest, landed));
      continue;
    }
    rounds.push(latest);
    // Rows that came in move the others: what is refused is then found out anew.
    if (latest.changes.inserts.length > 0) learnt = { ...learnt, refused: [] };
    stands = withRefusals(written.stands, learnt.refused);
    if (!changesAnything(plan(model, stands.state))) break;
  }
  return { how: 'refreshed', ...latest, rounds, stands };
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
