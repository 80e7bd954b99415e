import type { AssessContent } from '../domain/gapWords';
import { areas } from './areas';
import { expectedCells, NEVER_A_CELL, specialistRoutes } from './expectedCells';
import { findOutWords } from './findOut';
import { gapWords } from './gapRules';
import { indicators } from './indicators';
import { nations } from './nations';
import { needAreas } from './needAreas';
import { provisionTypes } from './provisionTypes';
import { tickLists } from './tickLists';

/** What `assess` is given: the shared tables and the words of the rules. */
export const rulesContent: AssessContent = {
  areas,
  indicators,
  needAreas,
  provisionTypes,
  tickLists,
  nations,
  gapWords,
  findOutWords,
  expectedCells,
  specialistRoutes,
  neverACell: NEVER_A_CELL,
};
