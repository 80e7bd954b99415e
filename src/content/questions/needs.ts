import type { Question } from '../../domain/catalogue';
import { closedLists } from '../closedLists';
import { choice, text } from './answerKinds';

const SECTION = 'What you see most';
const ORDINAL = ['first', 'second', 'third'] as const;

function needAt(place: number, ordinal: string): readonly Question[] {
  return [
    {
      id: `needs.${place}`,
      stage: 1,
      section: SECTION,
      wording:
        place === 1 ? 'What do you see most in {pupils} here?' : `And the ${ordinal}? Leave empty if there is none.`,
      why: 'Up to three needs. They decide what is looked at first. Nothing is counted, and no {pupil} is described.',
      answer: choice(closedLists.need),
      whoKnows: 'lead',
      quick: true,
    },
    {
      id: `needs.${place}.source`,
      stage: 1,
      section: SECTION,
      wording: `How do you know about the ${ordinal}?`,
      why: 'A need that rests on records, a survey or attendance goes before one that rests on a view. A view is a fair start.',
      answer: choice(closedLists.needSource),
      whoKnows: 'lead',
      quick: true,
    },
  ];
}

/** Up to three needs and how we know. */
export const needQuestions: readonly Question[] = [
  ...ORDINAL.flatMap((ordinal, index) => needAt(index + 1, ordinal)),
  {
    id: 'needs.local',
    stage: 2,
    section: 'Your school',
    wording: 'Is there a local issue that is not on the list?',
    why: 'For example vaping or gambling. It goes into the section on your school, not on the map.',
    answer: text(12),
    whoKnows: 'lead',
  },
];
