import { askAround, askAroundSentences } from './askAround';
import { governorsReport, governorsReportSentences } from './governorsReport';
import { handover, handoverSentences } from './handover';
import { ourWork, ourWorkSentences } from './ourWork';
import { parentPage, parentPageSentences } from './parentPage';
import { policyOutline, policyOutlineSentences } from './policyOutline';
import { pupilPage, pupilPageSentences } from './pupilPage';
import { reportItemSentences } from './reportItems';
import { rolePage, rolePageSentences } from './rolePage';
import { sltBriefing, sltBriefingSentences } from './sltBriefing';
import { strategyBoard } from './strategyBoard';
import { strategyPage } from './strategyPage';
import { strategyReference, strategyReferenceSentences } from './strategyReference';
import type { DocumentKind } from './types';
import { wallPage, wallPageSentences } from './wallPage';
import { whereFrom, whereFromSentences } from './whereFrom';
import { worriedPage, worriedPageSentences } from './worriedPage';

/** The fifteen kinds of document, in the order they are offered. */
export const documentKinds: readonly DocumentKind[] = [
  strategyPage,
  strategyBoard,
  strategyReference,
  whereFrom,
  sltBriefing,
  governorsReport,
  rolePage,
  policyOutline,
  wallPage,
  worriedPage,
  parentPage,
  pupilPage,
  askAround,
  ourWork,
  handover,
];

/** Every sentence that belongs to one kind alone, by its id. What several kinds share is in the bank. */
export const kindSentences = {
  ...reportItemSentences,
  ...strategyReferenceSentences,
  ...whereFromSentences,
  ...sltBriefingSentences,
  ...governorsReportSentences,
  ...rolePageSentences,
  ...policyOutlineSentences,
  ...wallPageSentences,
  ...worriedPageSentences,
  ...parentPageSentences,
  ...pupilPageSentences,
  ...askAroundSentences,
  ...ourWorkSentences,
  ...handoverSentences,
} as const;
