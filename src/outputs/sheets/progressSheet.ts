import { progressWords } from '../../content/planSheetWords';
import { tabNames } from '../../content/sheetWords';
import type { Answers } from '../../domain/answers';
import type { IsoDate, NationId } from '../../domain/catalogue';
import { longDate } from '../../domain/dates';
import type { Findings, LaneId } from '../../domain/findings';
import { ratedValue } from '../../domain/rating';
import { canonicalText } from '../refresh/canonicalText';
import { hashOf, UNKNOWN_HASH } from '../refresh/rowKeys';
import type { ColumnModel, RowModel, SheetModel } from './sheetModel';
import { fillIn, peopleColumn, plannerColumn } from './sheetParts';

const LANES: readonly LaneId[] = ['A', 'B', 'C', 'D'];
const STEPS = ['3', '2', '1', '0', 'dk'] as const;
type Step = (typeof STEPS)[number];

/**
 * One row of Progress as it stands or is about to: texts by key of the columns that are there. `key` is the row's own;
 * `written` holds the hashes of what we wrote, as far as they are known.
 */
export type Snapshot = {
  readonly key: string;
  readonly cells: { readonly [column: string]: string };
  readonly written?: { readonly [column: string]: string };
};

/** What a snapshot is taken of. */
export type Moment = {
  readonly today: IsoDate;
  readonly answers: Pick<Answers, 'ratings' | 'nation'>;
  readonly findings: Pick<Findings, 'counts'>;
  readonly checksConfirmed: number;
  readonly running: number;
  readonly actionsDone: number;
};

/** Columns that are compared: a row is added only when one of them reads differently. */
const FIGURES: readonly string[] = [
  'checks',
  ...LANES.map((lane) => `lane${lane}`),
  ...STEPS.map((step) => `rated${step}`),
  'offers',
  'done',
];

/** Statements rated at one step; those derived from the safety answers are not among them. */
function ratedAt(step: Step, { ratings }: Moment['answers']): number {
  return Object.values(ratings).filter((rating) =>
    step === 'dk' ? rating.kind === 'dont-know' : String(ratedValue(rating)) === step,
  ).length;
}

function figuresOf(moment: Moment): { readonly [column: string]: string } {
  const lanes = LANES.map((lane) => [`lane${lane}`, moment.findings.counts[lane]] as const);
  const rated = STEPS.map((step) => [`rated${step}`, ratedAt(step, moment.answers)] as const);
  const figures = [...lanes, ...rated, ['offers', moment.running] as const, ['done', moment.actionsDone] as const];
  const checks = fillIn(progressWords.checksOf, { n: moment.checksConfirmed });
  return { checks, ...Object.fromEntries(figures.map(([column, n]) => [column, String(n)])) };
}

/** School terms by month; in Scotland the year begins in the middle of August. */
function termOf(date: IsoDate, nation: NationId): string {
  const month = Number(date.slice(5, 7));
  const autumnFrom = nation === 'scotland' ? 8 : 9;
  const { autumn, spring, summer } = progressWords.terms;
  const term = month >= autumnFrom ? autumn : month <= 3 ? spring : summer;
  return fillIn(progressWords.term, { term, year: date.slice(0, 4) });
}

/** "Autumn 2026 baseline" first, then "Spring 2027"; later rows of a term bear their day. */
function nameFor(rows: readonly Snapshot[], { today, answers }: Moment): string {
  const term = termOf(today, answers.nation);
  if (rows.length === 0) return fillIn(progressWords.baseline, { term });
  const taken = new Set(rows.map(({ cells }) => canonicalText(cells.snapshot ?? '')));
  const dated = fillIn(progressWords.dated, { term, date: longDate(today) });
  const free = [term, dated].find((name) => !taken.has(name));
  if (free !== undefined) return free;
  for (let n = 2; ; n += 1) {
    const again = fillIn(progressWords.again, { name: dated, n });
    if (!taken.has(again)) return again;
  }
}

/** The last snapshot that was taken: rows may have been sorted. */
function lastOf(rows: readonly Snapshot[], order: (row: Snapshot) => number): Snapshot | undefined {
  return [...rows].sort((a, b) => order(b) - order(a))[0];
}

/** Snapshots are numbered by id, so that the latest is known whatever the order of rows. */
const ID = /^snapshot:(\d+)$/;
const numberOf = ({ key }: Snapshot): number => Number(ID.exec(key)?.[1] ?? 0);

/**
 * Does the figure say nothing new: it stands there, or we wrote it last time? What people did to it since says nothing of the
 * school; a column that they took away, or a cell of which we no longer know what we wrote, is no news at each refresh.
 */
function isNoNews({ cells, written = {} }: Snapshot, column: string, figure: string): boolean {
  const hash = written[column];
  if (!(column in cells) || canonicalText(cells[column] ?? '') === figure) return true;
  return hash === UNKNOWN_HASH || hash === hashOf(figure);
}

/** How many snapshots a workbook is looked through for: far more than there are refreshes that change something. */
export const MOST_SNAPSHOTS = 500;

/** Ids that snapshots have, in the order they are taken. */
export const snapshotId = (n: number): string => `snapshot:${n}`;

/**
 * Is this the row of today, as the planner left it? A row with a note beside it or a name of somebody's own is a point that
 * somebody means to keep.
 */
function isStillOpen({ cells }: Snapshot, rows: readonly Snapshot[], moment: Moment): boolean {
  const others = rows.filter((row) => row.cells !== cells);
  const says = (column: string, text: string) => canonicalText(cells[column] ?? '') === canonicalText(text);
  return says('date', longDate(moment.today)) && says('notes', '') && says('snapshot', nameFor(others, moment));
}

/**
 * The snapshot to write, or null where no figure changed since the last one. `rows` by their ids ('snapshot:3'). There is one
 * for a day: it has the id of today's row while that is still open, else a new one. Rows of other days are never rewritten.
 * Today's own row stays ours though no figure changed: a refresh that was cut short may have written it and not its id.
 */
export function nextSnapshot(rows: readonly Snapshot[], moment: Moment): Snapshot | null {
  const figures = figuresOf(moment);
  const last = lastOf(rows, numberOf);
  if (last !== undefined && isStillOpen(last, rows, moment))
    return { key: last.key, cells: { ...last.cells, ...figures } };
  if (last !== undefined && FIGURES.every((column) => isNoNews(last, column, figures[column] ?? ''))) return null;
  const next = Math.max(0, ...rows.map(numberOf)) + 1;
  return {
    key: snapshotId(next),
    cells: { snapshot: nameFor(rows, moment), date: longDate(moment.today), ...figures },
  };
}

const figure = (key: string, header: string, note?: string): ColumnModel =>
  plannerColumn(key, header, 90, note === undefined ? {} : { note });

const columns: readonly ColumnModel[] = [
  plannerColumn('snapshot', progressWords.snapshot, 160, { note: progressWords.snapshotNote }),
  figure('date', progressWords.date),
  figure('checks', progressWords.checks),
  ...LANES.map((lane) => figure(`lane${lane}`, progressWords.lanes[lane], progressWords.lanesNote)),
  ...STEPS.map((step) => figure(`rated${step}`, progressWords.ratings[step], progressWords.ratingsNote)),
  figure('offers', progressWords.offers),
  figure('done', progressWords.done),
  peopleColumn('notes', progressWords.notes, 250, { note: progressWords.notesNote }),
];

const PLANNER = columns.filter(({ owner }) => owner === 'planner').map(({ key }) => key);

/** A row that stands is people's from then on: nothing in it is ever written again. */
const standing = ({ key, cells }: Snapshot): RowModel => ({ id: key, cells, theirs: PLANNER, section: 'rows' });

const fresh = ({ key, cells }: Snapshot): RowModel => ({ id: key, cells, section: 'rows' });

/** Progress: the snapshots that stand, and the next one if there is one; it may be today's, brought up to date. */
export function buildProgressSheet(rows: readonly Snapshot[], next: Snapshot | null): SheetModel {
  return {
    kind: 'progress',
    name: tabNames.progress,
    columns,
    rows: [...rows.filter(({ key }) => key !== next?.key).map(standing), ...(next === null ? [] : [fresh(next)])],
    frozenColumns: 1,
    anchors: ['snapshot'],
  };
}
