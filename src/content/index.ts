import type { CoreContent } from '../domain/catalogue';
import { areas } from './areas';
import { closedLists } from './closedLists';
import { contacts } from './contacts';
import { indicators } from './indicators';
import { nations } from './nations';
import { needAreas } from './needAreas';
import { provisionTypes } from './provisionTypes';
import { questions } from './questions/index';
import { tickLists } from './tickLists';

/** What the rules are given: they never import content themselves. */
export const content: CoreContent = {
  areas,
  indicators,
  needAreas,
  provisionTypes,
  tickLists,
  nations,
  contacts,
  closedLists,
  questions,
};

export { auditAverages, auditNote, auditSource, auditTotal } from './amhie';
export { areaNameSources } from './areas';
export { bannedPhrases } from './bannedPhrases';
export { crisisBoxes, crisisBoxesTogether, crisisBoxWords, shortestCrisisBox } from './crisisBoxes';
export { disclaimers } from './disclaimers';
export { expectedCells, specialistRoutes } from './expectedCells';
export { measures, processMeasures } from './measures';
export {
  boundaries,
  decisionPeople,
  decisions,
  meetingRhythm,
  personWords,
  responsibilities,
  roleModels,
} from './roles';
export { seedSource, seedTable } from './seedTable';
export { statutoryHooks } from './statutoryHooks';
export { areas, closedLists, contacts, indicators, nations, needAreas, provisionTypes, questions, tickLists };
