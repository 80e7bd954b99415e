import type { PersonId, Question } from '../../domain/catalogue';
import { closedLists } from '../closedLists';
import { choice } from './answerKinds';

const PEOPLE: readonly (readonly [PersonId, string])[] = [
  ['dsl', '{dsl|the}'],
  ['senco', '{senco|the}'],
  ['head', 'the head'],
  ['pshe', 'whoever leads {rshe}'],
  ['attendance', 'the attendance lead'],
  ['business', 'the business manager'],
];

/** In a small school one person holds several roles: their find-out sheets are joined. */
export const samePersonQuestions: readonly Question[] = PEOPLE.map(([person, words]) => ({
  id: `samePerson.${person}`,
  stage: 2,
  section: 'Several roles, one person',
  wording: `Is ${words} the same person as somebody else on this list?`,
  why: 'Then they get one sheet of questions, not two. Leave empty if not.',
  answer: choice(closedLists.person.filter((other) => other.id !== person && other.id !== 'mhst')),
  whoKnows: 'lead',
}));
