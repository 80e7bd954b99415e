import { commonWords, effortWords, gapWords, laneWords, tabNames } from '../../content/sheetWords';
import type { CoreContent, NationId, SettingId, Vocabulary } from '../../domain/catalogue';
import type { Basis, Findings, GapLine, LaneId, PriorityLine } from '../../domain/findings';
import type { ActionRecord } from '../../domain/plan';
import type { ProvisionRecord } from '../../domain/provision';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';
import { closedGapNotes } from '../refresh/closedGaps';
import { wordingOf } from './answersSheet';
import { WORD_FILLS } from './palette';
import type { ColumnModel, RowLook, RowModel, SheetModel } from './sheetModel';
import {
  askName,
  fillIn,
  howRows,
  inWordsOf,
  labelsOf,
  peopleColumn,
  plannerColumn,
  sourceLines,
  updateColumn,
} from './sheetParts';

type GapContent = Pick<
  CoreContent,
  'closedLists' | 'indicators' | 'questions' | 'nations' | 'areas' | 'provisionTypes'
>;

/** What a gap line is told with, besides the findings. */
export type GapSetting = {
  readonly vocabulary: Vocabulary;
  readonly nation?: NationId;
  readonly setting?: SettingId;
  readonly provision?: readonly ProvisionRecord[];
  /** The rules in force; the usual ones where absent. */
  readonly settings?: Settings;
  /** Adjusted rules, as lines for "How this was worked out". */
  readonly changedRules?: readonly string[];
};

const LANES: readonly LaneId[] = ['A', 'B', 'C', 'D'];
/** The most lines that show at once: our own planning rule. */
const MOST_LINES = 20;
/** Priorities that are never called a quick win, however short the first step. */
const NEVER_QUICK = ['gap:no-route', 'gap:eating-response'];

type Teller = {
  readonly say: (sentence: string) => string;
  readonly ask: (line: GapLine) => string;
  readonly source: (basis: Basis) => string;
};

/** A rating goes by the short label of its statement; another answer by its question. */
function answerName(key: string, content: GapContent, setting: GapSetting): string {
  const indicator = content.indicators.find(({ id }) => id === key.replace(/^ratings\./, ''));
  const question = content.questions.find(({ id }) => id === key);
  const name = indicator?.label ?? (question === undefined ? '' : wordingOf(question, setting));
  return inWordsOf(name, setting.vocabulary, setting);
}

/** An offer goes by the name the school gave it, letter for letter. */
function sourceName(basis: Basis, content: GapContent, setting: GapSetting): string {
  if (basis.kind === 'answer') return answerName(basis.key, content, setting);
  return setting.provision?.find(({ key }) => key === basis.key)?.name ?? '';
}

function tellerFor(content: GapContent, setting: GapSetting): Teller {
  const say = (sentence: string) => inWordsOf(sentence, setting.vocabulary, setting);
  return {
    say,
    ask: (line) => {
      if (line.lane === 'C') return '';
      return askName(line.lane === 'D' ? line.person : line.ask, setting.vocabulary, setting);
    },
    source: (basis) => sourceName(basis, content, setting),
  };
}

/** More names than this make a cell hard to read: the rest are counted. */
const MOST_SOURCES = 6;

function listSources(sentence: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length - MOST_SOURCES;
  const rest = more > 0 ? [fillIn(gapWords.moreSources, { n: more })] : [];
  return fillIn(sentence, { sources: [...names.slice(0, MOST_SOURCES), ...rest].join(commonWords.joiner) });
}

/** The answers and offers behind a line. A find-out line is its own list of questions. */
function basisText(line: GapLine, teller: Teller): string {
  if (line.lane === 'D') return '';
  const named = (kind: Basis['kind']) => {
    const names = line.basis.filter((basis) => basis.kind === kind).map(teller.source);
    return [...new Set(names)].filter((name) => name !== '');
  };
  return [listSources(gapWords.answers, named('answer')), listSources(gapWords.offers, named('provision'))]
    .filter((part) => part !== '')
    .join('\n');
}

function whyOf(line: GapLine, teller: Teller): string {
  const why = line.lane === 'A' || line.lane === 'B' ? line.why : '';
  return [why, basisText(line, teller)].filter((part) => part !== '').join('\n');
}

function actionOf(line: GapLine): string {
  if (line.lane === 'B') return fillIn(gapWords.success, { action: line.action, success: line.success });
  if (line.lane !== 'D') return line.action;
  const findOut = line.person === 'lead' ? gapWords.findOutLead : gapWords.findOut;
  if (line.items.length <= 3) return findOut;
  const items = line.items.map((item) => fillIn(gapWords.item, { item })).join('\n');
  return `${findOut}\n${fillIn(gapWords.findOutAll, { items })}`;
}

function effortOf(line: PriorityLine): string {
  const effort = effortWords[line.effort];
  return line.effort === 1 && !NEVER_QUICK.includes(line.key) ? fillIn(gapWords.quickWin, { effort }) : effort;
}

function bandOf(line: GapLine): string {
  if (line.lane === 'A') return gapWords.checkBand;
  return line.lane === 'B' ? line.band : '';
}

function lookOf(line: GapLine, held: boolean): RowLook {
  if (line.lane === 'A') return 'check';
  if (held) return 'quiet';
  return line.lane === 'B' && line.band === 'Do first' ? 'first' : 'plain';
}

function lineRow(line: GapLine, held: boolean, teller: Teller): RowModel {
  const lane = laneWords[line.lane];
  return {
    id: line.key,
    cells: {
      lane: held ? fillIn(gapWords.heldLane, { lane }) : lane,
      found: line.text,
      why: whyOf(line, teller),
      action: actionOf(line),
      band: bandOf(line),
      effort: line.lane === 'B' ? effortOf(line) : '',
      ask: teller.ask(line),
    },
    look: lookOf(line, held),
    section: held ? `held:${line.lane}` : `lane:${line.lane}`,
  };
}

/** A row of the planner's own in a lane: the kind sentence of an empty one, or how many are held back. */
function laneNote(id: string, lane: LaneId, found: string): RowModel {
  return { id: `${id}:${lane}`, cells: { lane: laneWords[lane], found }, look: 'quiet', section: `lane:${lane}` };
}

function laneRows(lane: LaneId, findings: Findings, teller: Teller): readonly RowModel[] {
  const lines = findings.lines.filter((line) => line.lane === lane);
  const held = findings.held.filter((line) => line.lane === lane);
  const empty = findings.emptyLanes[lane] ?? teller.say(gapWords.empty[lane]);
  return [
    ...(lines.length === 0 && held.length === 0 ? [laneNote('empty', lane, empty)] : []),
    ...lines.map((line) => lineRow(line, false, teller)),
    ...(held.length > 0 ? [laneNote('more', lane, fillIn(gapWords.more, { n: held.length }))] : []),
  ];
}

function worriedRow(teller: Teller): RowModel {
  const cells = { lane: gapWords.always, found: teller.say(gapWords.worried) };
  return { id: 'worried', cells, look: 'check', section: 'always' };
}

/** "Written graduated pathway 5.0; …": the numbers behind the bands, here and nowhere else. */
function scoreLine(findings: Findings): readonly string[] {
  const lines = [...findings.lines, ...findings.held].flatMap((line) => (line.lane === 'B' ? [line] : []));
  if (lines.length === 0) return [gapWords.noScores];
  const scores = lines.map((line) =>
    fillIn(gapWords.score, {
      name: line.text.split(/[:.]/)[0] ?? '',
      score: String(Math.round(line.score * 100) / 100),
    }),
  );
  return [fillIn(gapWords.scores, { scores: scores.join(commonWords.joiner) })];
}

function columnsOf(content: GapContent): readonly ColumnModel[] {
  return [
    plannerColumn('lane', gapWords.lane, 90, { note: gapWords.laneNote }),
    plannerColumn('found', gapWords.found, 250),
    plannerColumn('why', gapWords.why, 250, { note: gapWords.whyNote }),
    plannerColumn('action', gapWords.action, 250),
    plannerColumn('band', gapWords.band, 90, { note: gapWords.bandNote }),
    plannerColumn('effort', gapWords.effort, 90),
    plannerColumn('ask', gapWords.ask, 120),
    peopleColumn('decision', gapWords.decision, 90, {
      note: gapWords.decisionNote,
      choices: labelsOf(content.closedLists.decision),
    }),
    peopleColumn('reason', gapWords.reason, 160, { note: gapWords.reasonNote }),
    updateColumn,
  ];
}

/** The gap analysis: what to do when worried now, four lanes of one row per cause, what is held back, and how it was made. */
export function buildGapAnalysisSheet(
  findings: Findings,
  content: GapContent,
  actions: readonly ActionRecord[] = [],
  setting: GapSetting = { vocabulary: content.nations.england.words },
): SheetModel {
  const teller = tellerFor(content, setting);
  const held = findings.held.map((line) => lineRow(line, true, teller));
  const { settings = DEFAULT_SETTINGS, changedRules = [] } = setting;
  const figures = { doFirst: settings.doFirstFrom, thisYear: settings.thisYearFrom, months: settings.confirmMonths };
  const usual = gapWords.how.map((line) => fillIn(teller.say(line), { ...figures, total: MOST_LINES }));
  const sources = sourceLines(content.nations[setting.nation ?? 'england']);
  const how = { always: [...usual, ...sources], rules: changedRules, scores: scoreLine(findings) };
  const rows = [
    worriedRow(teller),
    ...LANES.flatMap((lane) => laneRows(lane, findings, teller)),
    ...held,
    ...howRows('lane', 'found', how),
  ];
  return {
    kind: 'gaps',
    name: tabNames.gaps,
    columns: columnsOf(content),
    rows,
    wordColours: [
      { column: 'band', word: gapWords.checkBand, background: WORD_FILLS.now },
      { column: 'band', word: 'Do first', background: WORD_FILLS.soon },
      { column: updateColumn.key, word: commonWords.closed, background: WORD_FILLS.over },
    ],
    frozenColumns: 2,
    anchors: ['found'],
    closed: closedGapNotes(rows, content, actions, setting.provision ?? [], settings.rulesOff),
    goneNote: gapWords.closed.other,
    keptNote: commonWords.kept,
  };
}
