import { content } from '../content/index';
import type { IsoDate, Vocabulary } from '../domain/catalogue';
import type { ActionRecord, AnswerRow, ProvisionRow } from '../domain/plan';
import { buildActionPlanSheet } from '../outputs/actionPlanSheet';
import { buildAnswersSheet } from '../outputs/answersSheet';
import { closedGapNotes } from '../outputs/closedGaps';
import { buildGapAnalysisSheet } from '../outputs/gapAnalysisSheet';
import { buildProvisionMapSheet } from '../outputs/provisionMapSheet';
import { buildProvisionSheet } from '../outputs/provisionSheet';
import type { SheetModel } from '../outputs/sheetModel';
import { vocabularyOf } from '../outputs/sheetParts';
import { buildStartSheet } from '../outputs/startSheet';
import { nextStepFor } from './nextStep';
import type { Understood } from './understand';

/** The tabs a plan is shown in, as models. */

/** Version that Start here shows. */
const VERSION = '0.1';

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

/** The Action plan without records: enough to know its columns and rows. */
export function blankActions({ findings }: Pick<Understood, 'findings'>, today: IsoDate): SheetModel {
  return buildActionPlanSheet(findings, today);
}

/** The gap analysis; `actions` say which gaps were closed by an action. */
export function gapsModel(plan: Understood, actions: readonly ActionRecord[]): SheetModel {
  return buildGapAnalysisSheet(plan.findings, content, actions, {
    vocabulary: wordsOf(plan),
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
};

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

/** Every tab of a plan, in the order they stand in a new workbook. */
export function modelsOf(picture: Picture): readonly SheetModel[] {
  const { understood, answers, provision, actions, today } = picture;
  const { nation, setting } = understood.answers;
  const vocabulary = wordsOf(understood);
  return [
    startModel(picture),
    buildAnswersSheet(content.questions, answers, vocabulary, { nation, setting }),
    buildProvisionSheet(content, provision),
    buildProvisionMapSheet(understood.findings, understood.provision, content, { vocabulary, nation, setting }),
    gapsModel(understood, actions),
    buildActionPlanSheet(understood.findings, today, actions, { vocabulary, nation, setting }),
  ];
}
