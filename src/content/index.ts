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

export { areas, closedLists, contacts, indicators, nations, needAreas, provisionTypes, questions, tickLists };
