import type { Question } from '../../domain/catalogue';
import { aimQuestions, pathwayQuestions, planQuestions, practiceQuestions, trainingQuestions } from './aims';
import { mapQuestions } from './map';
import { needQuestions } from './needs';
import { offerQuestions } from './offers';
import {
  approvalQuestions,
  commitmentQuestions,
  familyQuestions,
  laterPaperQuestions,
  priorityQuestions,
  pupilQuestions,
  safeQuestions,
  strengthQuestions,
  voiceQuestions,
  wordQuestions,
} from './papers';
import { championQuestions, leadershipQuestions, remitQuestions, roleQuestions } from './role';
import { safetyLaterQuestions, safetyQuestions } from './safety';
import { samePersonQuestions } from './samePerson';
import { contextQuestions, dateQuestions } from './school';
import { sessionQuestions } from './session';
import { settingQuestions } from './settings';
import { startQuestions } from './start';
import { basisQuestions, otherStatements, quickStatements, roleStatements } from './statements';

/** The quick pass, in the order it is asked. */
const first: readonly Question[] = [
  ...startQuestions,
  ...roleStatements,
  ...remitQuestions,
  ...needQuestions,
  ...safetyQuestions,
  ...aimQuestions,
  ...offerQuestions,
  ...quickStatements,
];

const later: readonly Question[] = [
  ...safetyLaterQuestions,
  ...safeQuestions,
  ...wordQuestions,
  ...roleQuestions,
  ...leadershipQuestions,
  ...contextQuestions,
  ...dateQuestions,
  ...otherStatements,
  ...basisQuestions,
  ...mapQuestions,
  ...samePersonQuestions,
  ...voiceQuestions,
  ...strengthQuestions,
  ...priorityQuestions,
  ...planQuestions,
  ...pathwayQuestions,
  ...trainingQuestions,
  ...championQuestions,
  ...familyQuestions,
  ...pupilQuestions,
  ...commitmentQuestions,
  ...approvalQuestions,
  ...sessionQuestions,
  ...practiceQuestions,
  ...laterPaperQuestions,
  ...settingQuestions,
];

/**
 * Every question, in the order the Answers tab and the sidebar show them: the quick pass first, then section by section.
 * No fact is asked twice, and nothing here asks about a pupil.
 */
export const questions: readonly Question[] = [
  ...first.filter((question) => question.quick === true),
  ...bySection([...later, ...first].filter((question) => question.quick !== true)),
];

/** Questions of one section stand together, where its first one stands. */
function bySection(all: readonly Question[]): readonly Question[] {
  const sections = [...new Set(all.map((question) => question.section))];
  return sections.flatMap((section) => all.filter((question) => question.section === section));
}
