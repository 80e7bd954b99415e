import type { PersonId, PhaseId, Question, TickListId, TickOffer } from '../../domain/catalogue';
import { closedLists } from '../closedLists';
import { provisionTypes } from '../provisionTypes';
import { tickLists } from '../tickLists';
import { choice, several } from './answerKinds';
import { withoutCommas, withSlots } from './slots';

const SECTION = 'What you offer';
const LISTS = Object.keys(tickLists) as readonly TickListId[];
const PHASE_OF: Readonly<Record<TickListId, PhaseId>> = {
  primary: 'primary',
  secondary: 'secondary',
  college: 'post16',
};

function offersOf(list: TickListId): ReadonlyMap<string, TickOffer> {
  return new Map(tickLists[list].map((offer) => [offer.type, offer]));
}

const BY_LIST = { primary: offersOf('primary'), secondary: offersOf('secondary'), college: offersOf('college') };
const ALL_TYPES = [...new Set(LISTS.flatMap((list) => tickLists[list].map((offer) => offer.type)))];

function whoKnows(offer: TickOffer): PersonId {
  if (offer.needs.includes('ATT')) return 'attendance';
  return offer.tier === 'U' ? 'pshe' : 'senco';
}

function wordings(type: string, first: TickOffer): Pick<Question, 'wording' | 'wordingFor'> {
  const secondary = BY_LIST.secondary.get(type)?.label;
  const college = BY_LIST.college.get(type)?.label;
  const others = {
    ...(secondary === undefined || secondary === first.label ? {} : { secondary: withSlots(secondary) }),
    ...(college === undefined || college === first.label
      ? {}
      : { college: withSlots(college), post16: withSlots(college) }),
  };
  return { wording: withSlots(first.label), ...(Object.keys(others).length === 0 ? {} : { wordingFor: others }) };
}

function tick(type: string): readonly Question[] {
  const lists = LISTS.filter((list) => BY_LIST[list].has(type));
  const first = lists.map((list) => BY_LIST[list].get(type)).find((offer) => offer !== undefined);
  if (first === undefined) return [];
  return [
    {
      id: `ticks.${type}`,
      stage: 1,
      section: SECTION,
      ...wordings(type, first),
      why: 'Do you have this? Yes, no or not sure. What you tick goes on the map; you can add details later.',
      answer: choice(closedLists.yesNoNotSure),
      showWhen: [{ question: 'phases', is: lists.map((list) => PHASE_OF[list]) }],
      whoKnows: whoKnows(first),
      quick: true,
    },
  ];
}

/** Run by health services or other partners as a rule, or a procedure and not an offer. */
const NOT_OUR_STAFF = [
  'mhst-anxiety-one-to-one',
  'behavioural-activation',
  'mhst-parent-led-cbt',
  'ep-consultation',
  'youth-hub',
  'online-counselling',
  'eating-early-response',
];
const TARGETED = LISTS.flatMap((list) =>
  tickLists[list].filter((offer) => offer.tier === 'T').map((offer) => offer.type),
);
const OURS = new Set(TARGETED.filter((type) => !NOT_OUR_STAFF.includes(type)));

/** Every line of the tick lists once, in the order of the first list that has it; then what rests on one person. */
export const offerQuestions: readonly Question[] = [
  ...ALL_TYPES.flatMap(tick),
  {
    id: 'stopsIfAway',
    stage: 1,
    section: SECTION,
    wording: 'Which of these stop if one person is away?',
    why: 'Only what your own staff run. It shows what rests on one colleague; it is never shown to {governors} by role.',
    answer: several(
      provisionTypes
        .filter((type) => OURS.has(type.id))
        .map((type) => ({ id: type.id, label: withoutCommas(type.name), alsoTyped: [type.id] })),
    ),
    whoKnows: 'lead',
    quick: true,
  },
];
