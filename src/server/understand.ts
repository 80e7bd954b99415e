import { content } from '../content/index';
import { rulesContent } from '../content/rulesContent';
import type { Answers } from '../domain/answers';
import { assess } from '../domain/assess';
import type { IsoDate } from '../domain/catalogue';
import type { Findings } from '../domain/findings';
import type { ActionRecord, AnswerRow, Plan, Problem, ProvisionRow } from '../domain/plan';
import type { ProvisionRecord } from '../domain/provision';
import { pupilProblems } from '../domain/pupilSigns';
import { readAnswers } from '../domain/reading/readAnswers';
import { readProvision } from '../domain/reading/readProvision';
import { readSettings } from '../domain/reading/readSettings';
import type { Settings } from '../domain/settings';
import { lookForPupils } from './pupilNotices';

/** The lead's decisions by gap key ('gap:practice:targeted'). */
export type Decisions = Answers['decisions'];

/** A plan as it stands written: what the tabs hold, and what is mirrored for Docs. Nothing in it is worked out. */
export type WrittenPlan = {
  readonly id: string;
  readonly workbook: string;
  /** ISO date and time. */
  readonly savedAt: string;
  readonly answers: readonly AnswerRow[];
  readonly provision: readonly ProvisionRow[];
  readonly actions: readonly ActionRecord[];
  readonly decisions: Decisions;
};

/** What the written rows mean. Cells that could not be read are problems; everything else is used. */
export type Understood = {
  readonly answers: Answers;
  readonly provision: readonly ProvisionRecord[];
  readonly findings: Findings;
  /** The rules in force: the school's own where it adjusted any. */
  readonly settings: Settings;
  readonly problems: readonly Problem[];
};

/** Reads answers and register, and assesses them. */
export function understand(
  written: Pick<WrittenPlan, 'answers' | 'provision' | 'decisions'>,
  today: IsoDate,
): Understood {
  const said = readAnswers(written.answers, content.questions, today);
  const register = readProvision(written.provision, content, said.answers.nation);
  const answers: Answers = { ...said.answers, decisions: { ...said.answers.decisions, ...written.decisions } };
  const settings = readSettings(written.answers, content.questions);
  return {
    answers,
    provision: register.provision,
    findings: assess(answers, register.provision, rulesContent, settings),
    settings,
    problems: [
      ...said.problems,
      ...register.problems,
      ...pupilProblems(lookForPupils(), written.answers, written.provision),
    ],
  };
}

/** The plan a document is drafted from. */
export function planFrom(written: WrittenPlan, today: IsoDate): Plan {
  const { answers, provision, findings } = understand(written, today);
  const { id, workbook, savedAt, actions } = written;
  return { id, workbook, savedAt, answers, provision, findings, actions };
}
