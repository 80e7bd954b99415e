import type { CheckId, ProcedureId } from '../../domain/answers';
import type { Question } from '../../domain/catalogue';
import { choice, DATE, text, when, YES_NO_NOT_SURE, YES_PARTLY_NO } from './answerKinds';

const SECTION = 'Safety checks';
const LATER = 'Safety: training and teaching';
const SPOKEN = 'Answer it with {dsl|the}. A no or a not sure goes to the top of the list, with what to do today.';

function procedure(id: ProcedureId, wording: string): Question {
  return {
    id: `safety.${id}`,
    stage: 1,
    section: SECTION,
    wording,
    why: SPOKEN,
    answer: YES_PARTLY_NO,
    whoKnows: 'dsl',
    quick: true,
  };
}

/** Where the planner notes that a confirmed answer has changed. It stands below the confirmation. */
export function changedMark(item: string, what: string, section: string): Question {
  return {
    id: `safe.changed.${item}`,
    stage: 1,
    section,
    wording: `On which day did the answer about ${what} change, after it was confirmed?`,
    why: 'The planner fills this in. While a day stands here, a confirmation of that day or earlier no longer counts. The planner clears it when you save the new confirmation.',
    answer: DATE,
    whoKnows: 'dsl',
    byPlanner: true,
  };
}

function confirmation(check: CheckId, question: string, what: string): readonly Question[] {
  return [
    {
      id: `confirmed.${check}.by`,
      stage: 1,
      section: SECTION,
      wording: `Who confirmed ${what}? Give the role, not a name.`,
      why: 'A yes counts once {dsl|the} has confirmed it. This is a record of what was agreed, not a signature.',
      example: '{dsl}',
      answer: text(6),
      showWhen: when(question, 'yes'),
      whoKnows: 'dsl',
      quick: true,
    },
    {
      id: `confirmed.${check}.on`,
      stage: 1,
      section: SECTION,
      wording: `On which day was ${what} confirmed?`,
      why: 'A confirmation lasts twelve months, or until the answer changes.',
      answer: DATE,
      showWhen: when(question, 'yes'),
      whoKnows: 'dsl',
      quick: true,
    },
    { ...changedMark(check, what, SECTION), quick: true },
  ];
}

/** The five checks and who confirmed them. */
export const safetyQuestions: readonly Question[] = [
  {
    id: 'crisisRoute',
    stage: 1,
    section: SECTION,
    wording: 'Is it agreed who to call in a crisis, in and out of school hours?',
    wordingFor: { college: 'Is it agreed who to call in a crisis, in and out of college hours?' },
    why: SPOKEN,
    answer: YES_PARTLY_NO,
    whoKnows: 'dsl',
    quick: true,
  },
  ...confirmation('crisis-route', 'crisisRoute', 'the crisis route'),
  procedure('self-harm', 'Is there an agreed procedure for when a {pupil} has hurt themselves or may do so?'),
  ...confirmation('self-harm', 'safety.self-harm', 'the self-harm procedure'),
  procedure('suicidal-thoughts', 'Is there an agreed procedure for when a {pupil} speaks of suicide?'),
  ...confirmation('suicidal-thoughts', 'safety.suicidal-thoughts', 'the procedure for suicidal thoughts'),
  procedure(
    'return-after-crisis',
    'Is there an agreed plan for a {pupil} who comes back after a crisis or a hospital stay?',
  ),
  ...confirmation('return-after-crisis', 'safety.return-after-crisis', 'the plan for a return after a crisis'),
  procedure(
    'sudden-death',
    'Is there an agreed plan for a sudden death in the community, including a suspected suicide?',
  ),
  ...confirmation('sudden-death', 'safety.sudden-death', 'the plan for a sudden death'),
];

/** Asked after the quick pass; each belongs to a safety line or to a help-seeking gap. */
export const safetyLaterQuestions: readonly Question[] = [
  {
    id: 'keyStaffTrained',
    stage: 2,
    section: LATER,
    wording: 'Have key staff been trained on self-harm and suicidal thoughts?',
    why: 'A procedure works only when the people in it know it.',
    answer: YES_PARTLY_NO,
    whoKnows: 'dsl',
  },
  {
    id: 'teachesSensitive',
    stage: 2,
    section: LATER,
    wording: 'Are self-harm or suicide prevention taught directly in lessons here?',
    why: 'Teachers are prepared before they teach these topics. How to ask for help is taught all the time.',
    answer: YES_NO_NOT_SURE,
    whoKnows: 'pshe',
  },
  {
    id: 'eatingResponse',
    stage: 2,
    section: LATER,
    wording: 'Is there an agreed early response when somebody is worried about how a {pupil} eats?',
    why: 'Early referral matters, and so does what staff say and do not say.',
    answer: YES_PARTLY_NO,
    whoKnows: 'dsl',
  },
  {
    id: 'helpSeekingTaught',
    stage: 2,
    section: LATER,
    wording: 'Is every year group taught how and where to ask for help?',
    why: 'It is the one lesson on these topics that every {pupil} needs.',
    answer: YES_PARTLY_NO,
    whoKnows: 'pshe',
  },
  {
    id: 'safe.rehearsed',
    stage: 3,
    section: LATER,
    wording: 'Which of the safety procedures has been walked through or rehearsed?',
    why: 'A question boards like to ask.',
    answer: choice([
      { id: 'none', label: 'None yet' },
      { id: 'some', label: 'Some' },
      { id: 'all', label: 'All' },
    ]),
    detail: 'Which, and when',
    whoKnows: 'dsl',
  },
];
