import { closedLists } from '../../content/closedLists';
import { actionWords, commonWords, tabNames } from '../../content/sheetWords';
import type { IsoDate, NationId, SettingId, Vocabulary } from '../../domain/catalogue';
import { addDays, addMonths, longDate } from '../../domain/dates';
import type { Findings, PlannedAction } from '../../domain/findings';
import type { ActionRecord } from '../../domain/plan';
import type { ColumnModel, RowModel, SheetModel } from './sheetModel';
import { askName, fillIn, howRows, labelsOf, peopleColumn, plannerColumn, updateColumn } from './sheetParts';

const columns: readonly ColumnModel[] = [
  plannerColumn('what', actionWords.what, 250, { note: actionWords.whatNote }),
  plannerColumn('why', actionWords.why, 250),
  peopleColumn('by', actionWords.by, 120, { note: actionWords.byNote }),
  peopleColumn('owner', actionWords.owner, 120, { note: actionWords.ownerNote }),
  peopleColumn('support', actionWords.support, 120),
  peopleColumn('start', actionWords.start, 90),
  peopleColumn('finish', actionWords.finish, 90),
  peopleColumn('cost', actionWords.cost, 90, { choices: labelsOf(closedLists.cost) }),
  peopleColumn('success', actionWords.success, 200, { note: actionWords.successNote }),
  peopleColumn('review', actionWords.review, 90),
  peopleColumn('status', actionWords.status, 90, {
    note: actionWords.statusNote,
    choices: labelsOf(closedLists.actionStatus),
  }),
  peopleColumn('notes', actionWords.notes, 160),
  plannerColumn('fill', actionWords.fill, 160, { note: actionWords.fillNote }),
  updateColumn,
];

type Filled = Pick<ActionRecord, 'what' | 'owner' | 'finish' | 'success' | 'status'>;

/** What a row still lacks. An action that is done or stopped lacks nothing, and one that somebody emptied asks for nothing. */
function toFill(row: Filled): string {
  if (row.what.trim() === '') return '';
  const status = row.status.trim().toLowerCase();
  const over = closedLists.actionStatus
    .filter((option) => option.id === 'done' || option.id === 'stopped')
    .some((option) => [option.label.toLowerCase(), ...(option.alsoTyped ?? [])].includes(status));
  if (over) return '';
  const wanted = ['owner', 'finish', 'success'] as const;
  const missing = wanted.filter((key) => row[key].trim() === '').map((key) => actionWords.toFill[key]);
  return missing.length === 0 ? actionWords.filled : capital(missing.join(', '));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function suggested(action: PlannedAction, today: IsoDate, recorded: ActionRecord | undefined): RowModel {
  const date = longDate(addDays(today, action.by));
  const first = {
    what: action.what,
    owner: '',
    finish: '',
    success: action.success ?? '',
    status: actionWords.firstStatus,
  };
  return {
    id: action.key,
    cells: {
      what: action.what,
      why: action.why,
      by: fillIn(actionWords.byDay[action.by], { date }),
      success: first.success,
      status: first.status,
      fill: toFill(recorded ?? first),
    },
    look: action.by === 30 ? 'check' : 'plain',
    section: 'actions',
  };
}

/** A row somebody wrote by hand: only what it lacks is ours to say. */
function handWritten(record: ActionRecord): RowModel {
  const { what, why } = record;
  return { id: record.key, cells: { what, why, fill: toFill(record) }, theirs: ['what', 'why'], section: 'hand' };
}

function noneRow(today: IsoDate): RowModel {
  const by = fillIn(actionWords.noneBy, { date: longDate(addMonths(today, 12)) });
  return { id: 'none', cells: { what: actionWords.none, by }, look: 'quiet', section: 'actions' };
}

/** How an action of the planner's that no longer comes from the answers is told from a row somebody wrote. */
const isOurs = (key: string): boolean => key.startsWith('act:');

/** Who wants the plan, so that words fit; `recorded` holds the rows as they stand. */
export type ActionSetting = {
  readonly vocabulary?: Vocabulary;
  readonly nation?: NationId;
  readonly setting?: SettingId;
  /** Adjusted rules, as lines for "How this was worked out". */
  readonly changedRules?: readonly string[];
};

/** The first year's actions, then rows people wrote. Owner, dates, status and notes are people's from the start. */
export function buildActionPlanSheet(
  findings: Pick<Findings, 'actions'>,
  today: IsoDate,
  recorded: readonly ActionRecord[] = [],
  setting: ActionSetting = {},
): SheetModel {
  const rowOf = new Map(recorded.map((record) => [record.key, record]));
  const planned = findings.actions.map((action) => {
    const row = suggested(action, today, rowOf.get(action.key));
    return withAsk(row, action, setting);
  });
  const own = new Set(findings.actions.map((action) => action.key));
  const written = recorded.filter((record) => !own.has(record.key) && record.key !== 'none' && !isOurs(record.key));
  return {
    kind: 'actions',
    name: tabNames.actions,
    columns,
    rows: [
      ...(planned.length > 0 ? planned : [noneRow(today)]),
      ...howRows('what', 'what', { always: actionWords.how, rules: setting.changedRules ?? [] }),
      ...written.map(handWritten),
    ],
    frozenColumns: 1,
    spareRows: 12,
    anchors: ['what'],
    adopts: true,
    closed: planned.length > 0 ? [{ id: 'none', note: actionWords.noneDone }] : [],
    goneNote: actionWords.gone,
    keptNote: commonWords.kept,
  };
}

/** Who could help, as a first suggestion for "Support needed". Never the owner: that is for the lead to fill. */
function withAsk(row: RowModel, action: PlannedAction, setting: ActionSetting): RowModel {
  if (action.ask === null || action.ask === 'lead' || setting.vocabulary === undefined) return row;
  return { ...row, cells: { ...row.cells, support: askName(action.ask, setting.vocabulary, setting) } };
}
