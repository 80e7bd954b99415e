import type { Option, Question } from '../../domain/catalogue';
import { choice, DATE, REACH, text, YES_NO } from './answerKinds';

const SECTION = 'Staff session';

/** The thirteen outlines, by id. */
export const sessionTopics: readonly Option[] = [
  { id: 'inset-launch', label: 'Launching our whole-school approach', alsoTyped: ['launch'] },
  { id: 'inset-notice-respond', label: 'Noticing and listening and responding', alsoTyped: ['noticing'] },
  { id: 'inset-classroom-strategies', label: 'Everyday classroom strategies' },
  { id: 'inset-pathways', label: 'What help we have and how pupils get to it' },
  { id: 'inset-anxiety-ebsa', label: 'When coming to school is hard' },
  { id: 'inset-self-harm-suicide', label: 'Our procedure and how we respond' },
  { id: 'inset-relational-trauma', label: 'Steady adults and steady rooms' },
  { id: 'inset-staff-wellbeing', label: 'What makes work here hard and what leaders will do' },
  { id: 'inset-targeted-team', label: 'Running and ending targeted support' },
  { id: 'inset-parents', label: 'Talking with parents and carers' },
  { id: 'inset-rshe-safe-teaching', label: 'Teaching mental health safely' },
  { id: 'inset-champions', label: 'Wellbeing champions: starting safely' },
  { id: 'inset-leaders-governors', label: 'Briefing for leaders or the board' },
];

const LENGTHS = ['20', '30', '45', '60', '90', '180'].map((minutes) => ({
  id: minutes,
  label: `${minutes} minutes`,
  alsoTyped: [minutes, `${minutes} min`],
}));

function typed(part: string, wording: string, why: string, words: number, example?: string): Question {
  return {
    id: `inset.${part}`,
    stage: 2,
    section: SECTION,
    wording,
    why,
    ...(example === undefined ? {} : { example }),
    answer: text(words),
    whoKnows: 'lead',
  };
}

/** One staff session: what, when, who looks after people. */
export const sessionQuestions: readonly Question[] = [
  {
    id: 'inset.topic',
    stage: 2,
    section: SECTION,
    wording: 'Which session do you plan?',
    why: 'Sessions that fit your gaps are suggested; you may choose any.',
    answer: choice(sessionTopics),
    whoKnows: 'lead',
  },
  typed(
    'title',
    'What is it called on the invitation?',
    "Printed where your plan names the next staff session. Leave empty to use the outline's own title.",
    12,
  ),
  {
    id: 'inset.minutes',
    stage: 2,
    section: SECTION,
    wording: 'How long is it?',
    why: 'Each outline has its own lengths. A session never runs over.',
    answer: choice(LENGTHS),
    whoKnows: 'head',
  },
  {
    id: 'inset.date',
    stage: 2,
    section: SECTION,
    wording: 'On which day?',
    why: 'Gives the outline its times and the follow-up six weeks later.',
    answer: DATE,
    whoKnows: 'head',
  },
  typed('start', 'When does it start?', 'Gives each part its clock time.', 2, '15:45'),
  typed('end', 'For a whole day: when does it end?', 'Used when several sessions make a day.', 2, '15:15'),
  typed('room', 'In which room?', 'Stands on the invitation.', 6, 'the library'),
  typed('audience', 'Who is it for?', 'Support, office and site staff are invited too.', 12, 'all staff'),
  typed('facilitator', 'Who leads it? Give the role.', 'Printed as "led by".', 8),
  typed('second', 'Who leads with them? Give the role.', 'Some sessions need two.', 8),
  typed(
    'trainedFacilitator',
    'For a longer session on self-harm and suicide: who is trained to lead it, and when were they trained?',
    'Without a trained person only the short briefing on your procedure is offered.',
    16,
  ),
  typed(
    'careRole',
    'Who can people go to if something stays with them? Give the role.',
    'Somebody in the room may have lived it. Left empty, it is {dsl|the}.',
    8,
  ),
  typed(
    'careWhere',
    'Where is that person during the session and after?',
    'Said at the start and at the end.',
    10,
    'in the small office',
  ),
  typed('careUntil', 'Until when?', 'Said at the end.', 6, 'half past five'),
  {
    id: 'inset.dslPresent',
    stage: 2,
    section: SECTION,
    wording: 'Is {dsl|the} on site for the session and the hour after?',
    why: 'Sensitive sessions wait for a day when the answer is yes.',
    answer: YES_NO,
    whoKnows: 'dsl',
  },
  {
    id: 'inset.leaderPresent',
    stage: 2,
    section: SECTION,
    wording: 'Will the head or the sponsor be there?',
    wordingFor: { college: 'Will the principal or the sponsor be there?' },
    why: 'In a session on staff wellbeing, staff will ask what leaders will do.',
    answer: YES_NO,
    whoKnows: 'head',
  },
  {
    id: 'inset.recentDeath',
    stage: 2,
    section: SECTION,
    wording: 'Has there been a death by suicide or a serious incident in the community in the last eight weeks?',
    why: 'Some sessions then wait. Speak to {dsl|the} and your local authority first.',
    answer: YES_NO,
    whoKnows: 'dsl',
  },
  {
    id: 'inset.scenarioCheck',
    stage: 2,
    section: SECTION,
    wording: 'When did {dsl|the} read the made-up situations and the step table?',
    why: 'Somebody who knows your {pupils} reads them first.',
    answer: DATE,
    whoKnows: 'dsl',
  },
  {
    id: 'inset.inviteDate',
    stage: 2,
    section: SECTION,
    wording: 'When did the invitation go out that names the content?',
    why: 'People can then choose to step out.',
    answer: DATE,
    whoKnows: 'lead',
  },
  typed(
    'coverHow',
    'How is the time of support, office, site and part-time colleagues covered?',
    'They are paid or given time.',
    12,
  ),
  {
    id: 'inset.copies',
    stage: 2,
    section: SECTION,
    wording: 'How many copies of the names page do you need?',
    why: 'Stands on the list for the day before.',
    answer: { kind: 'number', least: 0, most: 2000 },
    whoKnows: 'lead',
  },
  typed(
    'couldNot',
    'When you asked staff to point to the three names: what could they not find?',
    'Said openly in the next session.',
    10,
    'where to find the deputy',
  ),
  {
    id: 'inset.sure',
    stage: 3,
    section: SECTION,
    wording: 'After the session: how many were sure they could do it tomorrow?',
    why: 'From the slips, as a word. Fewer than ten slips: leave empty.',
    answer: REACH,
    detail: 'Up to three themes from the slips',
    whoKnows: 'lead',
  },
];
