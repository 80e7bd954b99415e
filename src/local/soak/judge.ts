import type { Cell, Tab } from '../host.types';
import { identities, idsTwice } from './identity';
import { at, keyIn, type Layout, type Ledger, plain, plannerText } from './ledger';
import { type Book, columnLetters, isFilled, placedCells } from './tabView';

/** Something that is not as a person left it. `what`: lost text, a formula made of text, or a frame that changed. */
export type Loss = { readonly what: 'lost' | 'formula' | 'frame'; readonly where: string; readonly told: string };

/** What may change beside the planner's own texts. */
export type Allowed = {
  /** Answers sent over the wire: so many rows of Answers may read otherwise. */
  readonly sent?: number;
  /** Texts a colleague typed while the planner ran. */
  readonly typed?: ReadonlySet<string>;
};

const show = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
const told = (cell: Cell | undefined): string =>
  cell === undefined ? '(empty)' : JSON.stringify([show(cell.formula ?? cell.shown), cell.kind, cell.link, cell.mixed]);

/** Everything a cell says. */
const signature = (cell: Cell | undefined): string =>
  isFilled(cell) ? JSON.stringify([cell.kind, cell.formula ?? cell.shown, cell.link ?? '', cell.mixed ?? false]) : '';

/** The planner's mark at the end of a note: renewed where a file was copied or a tab took its original's place. */
const PLANNERS_MARK = /\[[a-z]+\|\d+\|[^\]]*\]\s*$/;

const dress = (cell: Cell | undefined): string => {
  const { note: noted = '', numberFormat = '', background = '', validation = null } = cell ?? {};
  const note = noted.replace(PLANNERS_MARK, '[mark]');
  return JSON.stringify([note, numberFormat, background, validation]);
};

/** One tab before and after, and what is known of it. */
type Case = {
  readonly before: Tab;
  readonly after: Tab;
  readonly rows: ReadonlyMap<number, number>;
  readonly layout: Layout | null;
  readonly ledger: Ledger;
  readonly may: ReadonlyMap<number, ReadonlySet<string>>;
  /** Ids that stand in several rows: all but one of these rows are nobody's yet. */
  readonly twice: ReadonlySet<string>;
  readonly blank: ReadonlySet<number>;
  readonly carried: ReadonlySet<string>;
  readonly allowed: Allowed;
};

const ID_LIKE = /\|/;

/** The day on which somebody changed what had been confirmed: the planner notes it in a row of Answers that is its own. */
const NOTE_OF_A_CHANGE = /^safe\.changed\./;
const DAY = /^(\d{4}-\d{2}-\d{2})?$/;

/** Answers and the map follow each other: what stands in one may come to stand in the other, and the day with it. */
function isCarried(
  { layout, carried, allowed, may }: Case,
  row: number,
  key: string | undefined,
  now: string,
): boolean {
  if (key === undefined || layout === null) return false;
  const isNote = [...(may.get(row) ?? [])].some((id) => NOTE_OF_A_CHANGE.test(id));
  if (layout.kind === 'answers' && key === 'answer' && isNote && DAY.test(now)) return true;
  if (layout.kind === 'answers' && ['answer', 'detail'].includes(key))
    return allowed.sent !== undefined || carried.has(now);
  if (layout.kind === 'answers' && key === 'changed') return true;
  return layout.kind === 'map' && ['said', 'naming'].includes(key) && carried.has(now);
}

/**
 * Where a row that somebody wrote by hand becomes a row of the plan, and is told what it was recognised as. Elsewhere a row
 * without an id that is known by what it says may get a remark.
 */
const ADOPTS = ['provision', 'actions', 'progress'];

/** The column that says what a row is about: people's notes stand beside it, and must go on standing beside it. */
const TITLES: { readonly [kind: string]: string } = {
  start: 'topic',
  answers: 'question',
  map: 'need',
  gaps: 'found',
  actions: 'what',
};

const withoutCounts = (cell: Cell | undefined): string => plain(cell?.shown ?? '').replace(/\d+/g, '');

const LINE_OF_EXPLANATION = /^How \d+$/;

/** A numbered line of "How this was worked out": a long explanation may break elsewhere when it changes. */
function isExplanation(tab: Tab, layout: Layout, row: number): boolean {
  return [...layout.planners.keys()].some((column) =>
    LINE_OF_EXPLANATION.test(plain(at(tab, row, column)?.shown ?? '')),
  );
}

/** A row that now says what another row is about. Only another count ("2 more below") is news of the same row. */
function isAnotherRow(one: Case, row: number, column: number, now: Cell | undefined): boolean {
  const { layout, ledger, may, before } = one;
  const text = plannerText(now);
  if (withoutCounts(now) === withoutCounts(at(before, row, column))) return false;
  const title = layout === null ? undefined : TITLES[layout.kind];
  if (layout === null || !text || title === undefined || !layout.planners.get(column)?.includes(title)) return false;
  if (isExplanation(before, layout, row)) return false;
  const [only, ...others] = ledger.keysOf(layout.kind, title, text);
  const ids = may.get(row);
  return only !== undefined && others.length === 0 && ids !== undefined && ids.size > 0 && !ids.has(only);
}

/** May the planner write over this cell? Only where it says what the planner itself wrote there, or was left empty by it. */
function isPlanners(
  { layout, ledger, may, twice, before }: Case,
  row: number,
  column: number,
  old: Cell | undefined,
): boolean {
  const keys = layout?.planners.get(column);
  const text = plannerText(old);
  if (layout === null || keys === undefined || text === null) return false;
  const ids = [...(may.get(row) ?? [])];
  // A row whose id is gone, damaged or overwritten by somebody's words cannot be remembered: it is met anew each time.
  const isKnown = ledger.knowsRow(layout.kind, keyIn(at(before, row, layout.idColumn)));
  const isNobodys = !isKnown || ids.every((id) => twice.has(id));
  if (isNobodys && text === '' && (ADOPTS.includes(layout.kind) || keys.includes('update'))) return true;
  if (ids.length === 0) return false;
  if (text === '' && !ids.some((id) => keys.some((key) => ledger.knows(layout.kind, id, key)))) return true;
  return ids.some((id) => keys.some((key) => ledger.has(layout.kind, id, key, text)));
}

function mayChange(one: Case, row: number, column: number, old: Cell | undefined, now: Cell | undefined): boolean {
  const { layout, blank, allowed } = one;
  if (allowed.typed?.has(now?.shown ?? '') === true) return true;
  if (layout === null || row <= layout.header) return false;
  if (blank.has(row)) return true;
  if (column === layout.idColumn) return !isFilled(old) || ID_LIKE.test(old.shown);
  return isPlanners(one, row, column, old) || isCarried(one, row, keyAt(one, column), plain(now?.shown ?? ''));
}

/** The key of a column by its header's note or words, people's columns too. */
function keyAt({ layout, before }: Case, column: number): string | undefined {
  const cell = layout === null ? undefined : at(before, layout.header, column);
  const noted = /\[column: ([^\]]+)\]\s*$/.exec(cell?.note ?? '')?.[1];
  return noted ?? layout?.planners.get(column)?.[0] ?? WORDS[plain(cell?.shown ?? '').toLowerCase()];
}

const WORDS: { readonly [header: string]: string } = {
  answer: 'answer',
  'detail or evidence': 'detail',
  'last changed': 'changed',
};

/** Every place at which something stood or stands, by rows and columns of before. */
function placesOf({ before, after, rows }: Case): readonly (readonly [row: number, column: number])[] {
  const back = new Map([...rows].map(([was, now]) => [now, was]));
  const then = placedCells(before).map(({ row, column }) => [row, column] as const);
  const now = placedCells(after).flatMap(({ row, column }) => {
    const was = back.get(row);
    return was === undefined ? [] : [[was, column] as const];
  });
  const seen = new Map([...then, ...now].map(([row, column]) => [`${row} ${column}`, [row, column] as const]));
  return [...seen.values()];
}

function cellLosses(one: Case): readonly Loss[] {
  const { before, after, rows, allowed, blank } = one;
  return placesOf(one).flatMap(([row, column]): readonly Loss[] => {
    const old = at(before, row, column);
    const nowAt = rows.get(row);
    const where = `${before.name} ${columnLetters(column)}${row}`;
    if (nowAt === undefined) return [];
    if (nowAt === 0) return isFilled(old) ? [{ what: 'lost', where, told: `the row is gone: ${told(old)}` }] : [];
    const now = at(after, nowAt, column);
    const change = (): string => `${told(old)} became ${told(now)}`;
    const wasTyped = allowed.typed?.has(now?.shown ?? '') === true;
    if (signature(old) !== signature(now)) {
      if (!mayChange(one, row, column, old, now)) return [{ what: 'lost', where, told: change() }];
      if (!blank.has(row) && isAnotherRow(one, row, column, now))
        return [{ what: 'lost', where, told: `another row's words: ${change()}` }];
      if (now?.formula !== undefined && !wasTyped) return [{ what: 'formula', where, told: change() }];
    }
    const isDressed = blank.has(row) || dress(old) === dress(now);
    return isDressed ? [] : [{ what: 'frame', where, told: `${dress(old)} became ${dress(now)}` }];
  });
}

/** Rows that are new must hold texts, never formulas. */
function newRowLosses({ before, after, rows }: Case): readonly Loss[] {
  const standing = new Set(rows.values());
  return placedCells(after)
    .filter(({ row, cell }) => !standing.has(row) && cell.formula !== undefined)
    .map(({ at: where, cell }) => ({ what: 'formula', where: `${before.name} ${where}`, told: told(cell) }));
}

/**
 * What people set beside the texts. Where rows came in, only its extent is compared; what a filter hides goes by the texts.
 * `frozen`: rows and columns that stay in sight.
 */
function frameOf(tab: Tab, exact: boolean, frozen: Tab['frozen']): string {
  const { name, hidden, hiddenColumns, widths, merges, filter, colourRules, protections, hiddenRows } = tab;
  const counted = [merges.length, filter === null, colourRules.length, protections.length];
  const placed = exact ? [merges, filter, colourRules, protections, filter === null ? hiddenRows : []] : counted;
  return JSON.stringify([name, hidden, frozen, hiddenColumns, widths, ...placed]);
}

function frameLosses({ before, after, rows }: Case): readonly Loss[] {
  const exact = [...rows].every(([was, now]) => was === now) && before.rows === after.rows;
  const [last, columns] = before.frozen;
  // A row that comes in above the last frozen one is frozen with it.
  const frozen: Tab['frozen'] = [rows.get(last) ?? last, columns];
  const [was, now] = [frameOf(before, exact, frozen), frameOf(after, exact, after.frozen)];
  return was === now ? [] : [{ what: 'frame', where: before.name, told: `${was} became ${now}` }];
}

function orderLosses({ before, rows }: Case): readonly Loss[] {
  const order = [...rows].sort(([a], [b]) => a - b).map(([, now]) => now);
  const isKept = order.every((now, index) => index === 0 || now > (order[index - 1] ?? 0));
  return isKept ? [] : [{ what: 'frame', where: before.name, told: 'rows came into another order' }];
}

const blankRows = (tab: Tab, rows: ReadonlyMap<number, number>): ReadonlySet<number> => {
  const filled = new Set(placedCells(tab).flatMap(({ row, cell }) => (isFilled(cell) ? [row] : [])));
  return new Set([...rows.keys()].filter((row) => !filled.has(row)));
};

/** A duplicate whose original stands is nobody's but the person's. */
function layoutOf(tab: Tab, book: Book, ledger: Ledger, originals: ReadonlyMap<number, number>): Layout | null {
  const original = originals.get(tab.id);
  const hasOriginal = original !== undefined && book.tabs.some(({ id }) => id === original);
  return hasOriginal ? null : ledger.layoutOf(tab);
}

/** Marks that turn the direction of writing: they are taken out of what is saved. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** What stands in Answers and in the map, where one follows the other. */
function carriedTexts(book: Book, ledger: Ledger): ReadonlySet<string> {
  const tabs = book.tabs.filter((tab) => ['answers', 'map'].includes(ledger.kindOf(tab) ?? ''));
  return new Set(tabs.flatMap((tab) => Object.values(tab.cells).map(({ shown }) => plain(shown.replace(TURNS, '')))));
}

/** What one run of the planner did to what people had made. `originals`: a duplicated tab's id to its original's. */
export type Run = {
  readonly before: Book;
  readonly after: Book;
  readonly rowsOf: (tab: Tab) => ReadonlyMap<number, number>;
  readonly ledger: Ledger;
  readonly originals: ReadonlyMap<number, number>;
  readonly allowed: Allowed;
};

/**
 * Everything that stood before must stand after, in its own row and column, unless the planner wrote it. Rows may only be
 * added; headers, notes, formats, checks, filters, merges and protections stay as people set them.
 */
export function lossesOf({ before, after, rowsOf, ledger, originals, allowed }: Run): readonly Loss[] {
  const carried = carriedTexts(before, ledger);
  return before.tabs.flatMap((tab): readonly Loss[] => {
    const now = after.tabs.find(({ id }) => id === tab.id);
    if (now === undefined) return [{ what: 'lost', where: tab.name, told: 'the tab is gone' }];
    const rows = rowsOf(now);
    const layout = layoutOf(tab, before, ledger, originals);
    const may = layout === null ? new Map() : identities(tab, layout, [...rows.keys()], ledger);
    const one: Case = {
      before: tab,
      after: now,
      rows,
      layout,
      ledger,
      may,
      twice: layout === null ? new Set() : idsTwice(tab, layout),
      blank: blankRows(tab, rows),
      carried,
      allowed,
    };
    return [...cellLosses(one), ...newRowLosses(one), ...frameLosses(one), ...orderLosses(one)];
  });
}
