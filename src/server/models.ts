import { content } from '../content/index';
import { rulesContent } from '../content/rulesContent';
import type { IsoDate, Vocabulary } from '../domain/catalogue';
import { countOffers } from '../domain/offerCounts';
import type { OpenPlace } from '../domain/openPlaces';
import type { ActionRecord, AnswerRow, ProvisionRow } from '../domain/plan';
import { closedGapNotes, countDone } from '../outputs/refresh/closedGaps';
import { buildActionPlanSheet } from '../outputs/sheets/actionPlanSheet';
import { buildAnswersSheet } from '../outputs/sheets/answersSheet';
import { type ChangeDays, changedRuleLines } from '../outputs/sheets/changedRules';
import { buildGapAnalysisSheet } from '../outputs/sheets/gapAnalysisSheet';
import { buildOverviewSheet, checksConfirmed } from '../outputs/sheets/overviewSheet';
import { buildProgressSheet, nextSnapshot, type Snapshot } from '../outputs/sheets/progressSheet';
import { buildProvisionMapSheet } from '../outputs/sheets/provisionMapSheet';
import { buildProvisionSheet } from '../outputs/sheets/provisionSheet';
import type { SheetModel, TabKind } from '../outputs/sheets/sheetModel';
import { vocabularyOf } from '../outputs/sheets/sheetParts';
import { buildStartSheet } from '../outputs/sheets/startSheet';
import { nextStepFor } from './nextStep';
import { type Understood, understand } from './understand';

/** The tabs a plan is shown in, as models. */

/** Version that Start here shows. */
const VERSION = '0.3';

/** The words this school's nation and setting use. */
export function wordsOf({ answers }: Pick<Understood, 'answers'>): Vocabulary {
  return vocabularyOf(content.nations[answers.nation], answers.setting);
}

/** The Answers tab before anything is known: enough to know its columns and rows. */
export function blankAnswers(): SheetModel {
  return buildAnswersSheet(content.questions, [], content.nations.england.words);
}

/** The register without rows: enough to know its columns and to tell which row is which. */
export function blankProvision(): SheetModel {
  return buildProvisionSheet(content, []);
}

/** The Action plan as far as its columns and rows need to be known; `records` are the rows read so far. */
export function blankActions(
  { findings }: Pick<Understood, 'findings'>,
  today: IsoDate,
  records: readonly ActionRecord[] = [],
): SheetModel {
  return buildActionPlanSheet(findings, today, records);
}

/** Progress without rows: enough to know its columns. */
export function blankProgress(): SheetModel {
  return buildProgressSheet([], null);
}

/** A tab's model as it is before anything but these answers is known: enough to know its columns. */
export function blankModel(kind: TabKind, answers: readonly AnswerRow[], today: IsoDate): SheetModel {
  if (kind === 'answers') return blankAnswers();
  if (kind === 'provision') return blankProvision();
  const understood = understand({ answers, provision: [], decisions: {} }, today);
  const picture: Picture = { understood, answers, provision: [], actions: [], today };
  return modelsOf(picture).find((model) => model.kind === kind) ?? blankProgress();
}

/** Adjusted rules as lines for "How this was worked out". */
const rulesOf = (plan: Understood, days: ChangeDays = {}): readonly string[] =>
  changedRuleLines(plan.settings, content.questions, days);

/** The map, with what was said of its open places. */
export function mapModel(plan: Understood, said: readonly OpenPlace[] = [], days: ChangeDays = {}): SheetModel {
  const { nation, setting } = plan.answers;
  const words = { vocabulary: wordsOf(plan), nation, setting };
  const changedRules = rulesOf(plan, days);
  return buildProvisionMapSheet(plan.findings, plan.provision, content, { ...words, said, changedRules });
}

/** The gap analysis; `actions` say which gaps were closed by an action. */
export function gapsModel(plan: Understood, actions: readonly ActionRecord[], days: ChangeDays = {}): SheetModel {
  return buildGapAnalysisSheet(plan.findings, content, actions, {
    vocabulary: wordsOf(plan),
    settings: plan.settings,
    changedRules: rulesOf(plan, days),
    nation: plan.answers.nation,
    setting: plan.answers.setting,
    provision: plan.provision,
  });
}

/** Ids of every gap row that can come and go, and of those that stand now. */
export function gapIds(plan: Understood): readonly string[] {
  const known = closedGapNotes([], content, [], plan.provision).map(({ id }) => id);
  const lines = [...plan.findings.lines, ...plan.findings.held].map(({ key }) => key);
  return [...new Set([...known, ...lines])];
}

/** Ids of every action of the planner's own. */
export function actionIds(plan: Understood): readonly string[] {
  const fromGaps = gapIds(plan).map((id) => id.replace(/^gap:/, 'act:'));
  const planned = plan.findings.actions.map(({ key }) => key);
  return [...new Set(['none', 'act:safety', 'act:find-out', 'act:tidy', ...fromGaps, ...planned])];
}

/** What the tabs are built from. */
export type Picture = {
  readonly understood: Understood;
  readonly answers: readonly AnswerRow[];
  readonly provision: readonly ProvisionRow[];
  readonly actions: readonly ActionRecord[];
  readonly today: IsoDate;
  /** What was said of the open places of the map. */
  readonly said?: readonly OpenPlace[];
  /** When each adjusted rule was changed. */
  readonly ruleDays?: ChangeDays;
};

/** The Overview, with its charts. */
export function overviewModel({ understood, ruleDays }: Picture): SheetModel {
  const { answers, provision, findings, settings } = understood;
  const facts = { answers, provision, findings, settings, changedRules: rulesOf(understood, ruleDays) };
  return buildOverviewSheet(facts, content.nations[answers.nation]);
}

/** Progress with the snapshots that stand, and the next one where a figure has changed since the last. */
export function progressModel({ understood, actions, today }: Picture, snapshots: readonly Snapshot[]): SheetModel {
  const { answers, provision, findings } = understood;
  const moment = {
    today,
    answers,
    findings,
    checksConfirmed: checksConfirmed(understood),
    running: countOffers(answers, provision, rulesContent).running,
    actionsDone: countDone(actions),
  };
  return buildProgressSheet(snapshots, nextSnapshot(snapshots, moment));
}

function startModel({ understood }: Picture): SheetModel {
  const { nation, setting } = understood.answers;
  return buildStartSheet({
    nation: content.nations[nation],
    setting,
    answers: understood.answers,
    next: nextStepFor(understood, true),
    contacts: content.contacts,
    disclaimers: [],
    version: VERSION,
  });
}

/** The Action plan: the planner's own actions, and the rows that people wrote. */
export function actionsModel({ understood, actions, today, ruleDays }: Picture): SheetModel {
  const { nation, setting } = understood.answers;
  const changedRules = rulesOf(understood, ruleDays);
  return buildActionPlanSheet(understood.findings, today, actions, {
    vocabulary: wordsOf(understood),
    nation,
    setting,
    changedRules,
  });
}

/** Every tab of a plan but Progress, which goes by what stands there already. In the order of a new workbook. */
export function modelsOf(picture: Picture): readonly SheetModel[] {
  const { understood, answers, provision, actions, said, ruleDays } = picture;
  const { nation, setting } = understood.answers;
  const vocabulary = wordsOf(understood);
  return [
    startModel(picture),
    buildAnswersSheet(content.questions, answers, vocabulary, { nation, setting }),
    buildProvisionSheet(content, provision),
    mapModel(understood, said, ruleDays),
    gapsModel(understood, actions, ruleDays),
    actionsModel(picture),
    overviewModel(picture),
  ];
}
