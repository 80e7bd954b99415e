import type { Question, VocabularyKey } from '../../domain/catalogue';
import { indicators } from '../indicators';
import { nations } from '../nations';
import { choice, DATE, several, text, when, whole, YES_NO } from './answerKinds';
import { changedMark } from './safety';
import { withoutCommas } from './slots';

const VOICE = 'What young people say';
const COMMITMENT = "The head's words";
const STRENGTHS = 'What you do well';
const SAFE = 'Who to tell';
const FAMILIES = 'Families';
const PUPILS = 'For young people';
const APPROVAL = 'Approval';

/** What pupils said, in their words. */
export const voiceQuestions: readonly Question[] = [
  ...[1, 2, 3].map(
    (place): Question => ({
      id: `voice.themes.${place}`,
      stage: 1,
      section: VOICE,
      wording:
        place === 1
          ? 'What have {pupils} said? Their words if you have them. No names.'
          : 'Something else they said? Leave empty if not.',
      why: 'A plan without what {pupils} said is hard to stand behind.',
      example: 'Lunchtime is when worries feel biggest.',
      answer: text(20),
      whoKnows: 'lead',
    }),
  ),
  {
    id: 'voice.how',
    stage: 1,
    section: VOICE,
    wording: 'How did you ask?',
    why: 'Completes "we asked {pupils}, using …".',
    example: 'circle-time talk and drawings in every class',
    answer: text(12),
    whoKnows: 'lead',
  },
  {
    id: 'voice.when',
    stage: 1,
    section: VOICE,
    wording: 'When? A month is enough.',
    why: 'Completes "In … we asked {pupils}".',
    example: 'October 2026',
    answer: text(3),
    whoKnows: 'lead',
  },
  {
    id: 'voice.asked',
    stage: 1,
    section: VOICE,
    wording: 'About how many took part?',
    why: 'Printed only where ten or more took part, rounded to the nearest five.',
    example: '190',
    answer: whole(0, 20000),
    whoKnows: 'lead',
  },
  {
    id: 'voice.changed',
    stage: 1,
    section: VOICE,
    wording: "What changed because of it? Start with a small letter: 'Because of this, …'.",
    why: 'Tells {pupils} that asking was worth it.',
    example: 'we opened the library at lunch on Tuesdays and Thursdays',
    answer: text(20),
    whoKnows: 'lead',
  },
  {
    id: 'voice.next',
    stage: 2,
    section: VOICE,
    wording: 'When will you ask again?',
    why: 'Printed in the reference edition.',
    answer: DATE,
    detail: 'About what',
    whoKnows: 'lead',
  },
];

function commitment(part: string, wording: string, example: string): Question {
  return {
    id: `commit.${part}`,
    stage: 2,
    section: COMMITMENT,
    wording,
    why: 'The commitment is the head in their own words. With no words, none is printed.',
    example,
    answer: text(40),
    whoKnows: 'head',
  };
}

/** Three prompts to the head. */
export const commitmentQuestions: readonly Question[] = [
  {
    ...commitment(
      'why',
      'To the head: why does this matter here, in this school?',
      'Two years ago our children told us lunchtime was the worst part of the day.',
    ),
    wordingFor: { college: 'To the principal: why does this matter here, in this college?' },
  },
  commitment(
    'will',
    'What will you personally make happen?',
    'I will keep three hours a week for the lead, and ask about this every half-term.',
  ),
  commitment('ask', 'What do you ask of staff?', 'Tell someone the same day.'),
];

const STATEMENTS = indicators.map(({ id, label }) => ({
  id,
  label: withoutCommas(label),
  alsoTyped: [label.toLowerCase(), id],
}));

/** The lead's picks; otherwise the best evidenced ratings are taken. */
export const strengthQuestions: readonly Question[] = [1, 2, 3].map((place) => ({
  id: `strength.${place}`,
  stage: 2,
  section: STRENGTHS,
  wording:
    place === 1
      ? 'Which three things are you proudest of? Pick from the ones you have evidence for.'
      : 'And another? Leave empty if there is none.',
  why: 'Stands in the plan, the strategy and the briefing. Left empty, the ratings with evidence are used.',
  answer: choice(STATEMENTS),
  whoKnows: 'lead',
}));

function priority(place: number): readonly Question[] {
  const id = `priority.${place}`;
  const section = `Priority ${place}`;
  const asked = (part: string, wording: string, why: string, words: number, example?: string): Question => ({
    id: `${id}.${part}`,
    stage: 2,
    section,
    wording,
    why,
    ...(example === undefined ? {} : { example }),
    answer: text(words),
    whoKnows: 'lead',
  });
  return [
    asked(
      'different',
      'When this is done, what will be different for {pupils}? (Not what you will do.)',
      'Left empty, the words that go with the gap are used.',
      20,
      'Lunchtime will have a calm place and a named adult.',
    ),
    asked('owner', 'Who leads it? Give the role.', 'A priority without a role stays "to agree".', 6, 'deputy head'),
    asked(
      'by',
      'By when? A day, or words such as "by half-term".',
      'Words become a day once your term dates are in.',
      6,
      'by Easter',
    ),
    asked(
      'know',
      'How will you know?',
      'Completes "We will know because: …".',
      14,
      'we ask every class again in March',
    ),
    asked('firstStep', 'What is the first step?', 'Printed after the priority. It may be left out.', 16),
    asked('start', 'When does it start?', 'Printed with the first step.', 6),
    asked('years', 'Which years is it for?', 'Completes "{pupils|cap} in …".', 6, 'Years 3 to 6'),
    asked(
      'cost',
      "What does it cost? Leave empty if not worked out: the paper will say 'not yet costed'.",
      'Internal papers only.',
      10,
      '£200 for cover',
    ),
    asked(
      'time',
      'How much time does it take? Leave empty if not worked out.',
      'Internal papers only.',
      10,
      '3 hours for the DSL',
    ),
    asked(
      'decision',
      'What do you want leaders to decide? Start with a verb.',
      'Left empty, the words that go with the gap are used.',
      20,
    ),
    asked(
      'public',
      'If this priority is internal: what could you say about it in public, if anything?',
      'Left empty, it is not on public pages.',
      20,
      'Every adult will know what to do on the hardest days.',
    ),
    asked(
      'gap',
      'Which gap does it answer? (Filled in for you; write "own" for a priority of your own.)',
      'Keeps the reason beside the priority.',
      6,
    ),
  ];
}

/** Up to three priorities, as the lead would say them. */
export const priorityQuestions: readonly Question[] = [1, 2, 3].flatMap(priority);

function safeConfirmation(item: string, what: string): readonly Question[] {
  return [
    {
      id: `safe.confirmed.${item}.by`,
      stage: 1,
      section: SAFE,
      wording: `Who confirmed ${what}? Give the role, not a name.`,
      why: 'Safety pages can be marked ready once {dsl|the} has confirmed them. It is a record, not a signature.',
      example: '{dsl}',
      answer: text(6),
      whoKnows: 'dsl',
    },
    {
      id: `safe.confirmed.${item}.on`,
      stage: 1,
      section: SAFE,
      wording: `On which day was that: ${what}?`,
      why: 'Lasts twelve months, or until one of these answers changes.',
      answer: DATE,
      whoKnows: 'dsl',
    },
  ];
}

function safe(id: string, wording: string, why: string, words: number, example: string): Question {
  return { id: `safe.${id}`, stage: 1, section: SAFE, wording, why, example, answer: text(words), whoKnows: 'dsl' };
}

/** Who to tell, where they are, where it is written down. */
export const safeQuestions: readonly Question[] = [
  safe(
    'dslWhere',
    'Where would a new supply teacher find {dsl|the}?',
    'Stands on the page "Worried about a {pupil}?".',
    10,
    "head's office, next to reception",
  ),
  safe(
    'deputy',
    'Who stands in for {dsl|the}? Give the role.',
    'Every safety page names a second person.',
    8,
    'deputy safeguarding lead',
  ),
  safe(
    'deputyWhere',
    'Where would a new supply teacher find them?',
    'Stands beside the deputy.',
    10,
    'room 12, by the hall',
  ),
  safe(
    'third',
    'Who is told if neither is there? Give the role.',
    'Never the same role twice. Left empty, the line is left out.',
    8,
    'the head',
  ),
  safe(
    'recordWhere',
    "Where are worries written down? (The system's name, not a link.)",
    'Concerns are kept there, never in this file.',
    8,
    'in our safeguarding record',
  ),
  safe(
    'outOfHours',
    'Who takes a safety worry at seven in the evening? Put the number.',
    'Left empty, the page says 999 and the line of your nation.',
    14,
    "children's social care, 01234 567 890",
  ),
  safe(
    'feedback',
    'What does the adult who told you hear back, and when?',
    'Completes "You will be told …".',
    16,
    'by the end of the next school day that it has been picked up',
  ),
  safe(
    'earlyFlag',
    'Where does staff note that something has changed, when there is no danger?',
    'An early worry needs a place to go.',
    10,
    'the yellow form',
  ),
  safe(
    'lowContact',
    'Who is told of a worry about the head? Give the role.',
    'Your safeguarding policy says who. Left empty, the line is left out.',
    10,
    'the chair',
  ),
  {
    id: 'senco.where',
    stage: 1,
    section: SAFE,
    wording: 'Where do colleagues and families find {senco|the}?',
    why: 'Stands on the page of people to talk to. Left empty, they are left out.',
    example: 'room 4, beside the library',
    answer: text(10),
    whoKnows: 'senco',
  },
  ...safeConfirmation('contacts', 'who to tell and where to find them'),
  changedMark('contacts', 'who to tell and where to find them', SAFE),
  ...safeConfirmation('recording', 'where worries are recorded'),
  changedMark('recording', 'where worries are recorded', SAFE),
  ...safeConfirmation('limits', 'what we say about keeping things private'),
];

/** Families: whom they contact, how, when they hear back. */
export const familyQuestions: readonly Question[] = [
  {
    id: 'parents.contact',
    stage: 1,
    section: FAMILIES,
    wording: 'Whom do families contact?',
    why: 'One contact for families, on every public page.',
    example: 'the assistant head',
    answer: text(8),
    whoKnows: 'head',
  },
  {
    id: 'parents.how',
    stage: 1,
    section: FAMILIES,
    wording: 'How?',
    why: 'Stands beside the contact.',
    example: 'ask at the school office',
    answer: text(12),
    whoKnows: 'head',
  },
  {
    id: 'parents.replyDays',
    stage: 1,
    section: FAMILIES,
    wording: 'Within how many working days do they hear back?',
    why: 'Only promise what you can keep.',
    example: '2',
    answer: whole(1, 20),
    whoKnows: 'head',
  },
  {
    id: 'parents.steps',
    stage: 2,
    section: FAMILIES,
    wording: 'What happens when a family asks for help? One step after another.',
    why: 'Printed for families.',
    answer: text(25),
    whoKnows: 'senco',
  },
  {
    id: 'parents.familyRoute',
    stage: 2,
    section: FAMILIES,
    wording: 'Do you talk with family and child, agree one thing to try, and say when you will look again?',
    why: 'Printed for families if you say yes and have typed no steps of your own.',
    answer: YES_NO,
    whoKnows: 'senco',
  },
  {
    id: 'parents.sessions',
    stage: 2,
    section: FAMILIES,
    wording: 'Which sessions for families are there this year, and when? One after another.',
    why: 'Printed for families.',
    example: 'Worry and sleep, 3 March; Life online, 12 May',
    answer: text(25),
    whoKnows: 'mhst',
  },
  {
    id: 'parents.missed',
    stage: 2,
    section: FAMILIES,
    wording: 'Which families have you not reached yet? Groups, not people.',
    why: 'Internal papers only.',
    answer: text(15),
    whoKnows: 'attendance',
  },
  {
    id: 'parents.languages',
    stage: 2,
    section: FAMILIES,
    wording: 'In which languages or formats can families have this? One after another.',
    why: 'Printed for families.',
    answer: text(12),
    whoKnows: 'business',
  },
  {
    id: 'parents.localHelp',
    stage: 2,
    section: FAMILIES,
    wording: 'Which help outside school do you give to families? Name and number.',
    wordingFor: { college: 'Which help outside college do you give to families? Name and number.' },
    why: 'Stands last in the box for families.',
    answer: text(30),
    detail: 'When the numbers were last checked (year-month-day)',
    whoKnows: 'senco',
  },
  {
    id: 'parents.placesLimited',
    stage: 2,
    section: FAMILIES,
    wording: 'Should the page for families say that places are limited?',
    why: 'Nothing about places is printed unless you say yes.',
    answer: YES_NO,
    whoKnows: 'lead',
  },
  {
    id: 'parents.papyrus',
    stage: 2,
    section: FAMILIES,
    wording: 'Should the page for primary families name the helpline about thoughts of suicide?',
    why: 'For older {pupils} it is always there.',
    answer: YES_NO,
    showWhen: when('phases', 'primary'),
    whoKnows: 'dsl',
  },
];

/** For pupils: adults they would go to. */
export const pupilQuestions: readonly Question[] = [
  {
    id: 'pupils.trusted',
    stage: 1,
    section: PUPILS,
    wording: 'Which adults would {pupils} really go to? Up to four; ask some {pupils}.',
    why: 'Without them the page for {pupils} is not made. A name typed here is printed for {pupils} and families.',
    example: 'Mrs K in the office; your class teacher',
    answer: text(24),
    whoKnows: 'lead',
  },
  {
    id: 'pupils.ways',
    stage: 2,
    section: PUPILS,
    wording: 'How else can {pupils} ask? One after another.',
    why: 'Completes "You can also …".',
    example: 'put a note in the worry box by the library',
    answer: text(20),
    whoKnows: 'lead',
  },
  {
    id: 'pupils.bringFriend',
    stage: 2,
    section: PUPILS,
    wording: 'May a {pupil} bring a friend?',
    why: 'Printed only if you say yes.',
    answer: YES_NO,
    whoKnows: 'dsl',
  },
  {
    id: 'pupils.coursesSupport',
    stage: 2,
    section: PUPILS,
    wording: 'Who helps students with time, deadlines or a break from the course? Give the role.',
    why: 'It is better to ask early.',
    answer: text(8),
    showWhen: when('phases', 'post16'),
    whoKnows: 'senco',
  },
  {
    id: 'pupils.ages',
    stage: 2,
    section: PUPILS,
    wording: 'How old are your students after 16?',
    why: 'Crisis lines differ at 18.',
    answer: several([
      { id: 'under-18', label: 'Under 18' },
      { id: '18-and-over', label: '18 and over' },
    ]),
    showWhen: when('phases', 'post16'),
    whoKnows: 'business',
  },
];

/** Who signs. */
export const approvalQuestions: readonly Question[] = [
  {
    id: 'head.role',
    stage: 1,
    section: APPROVAL,
    wording: 'What is the head called here?',
    wordingFor: { college: 'What is the principal called here?' },
    why: 'Stands in every paper instead of a name.',
    example: 'headteacher',
    answer: text(4),
    whoKnows: 'lead',
  },
  {
    id: 'approve.role',
    stage: 2,
    section: APPROVAL,
    wording: 'Who approves this plan? Give the role or the body.',
    why: 'Printed as a line to sign. Nothing is filled in for them.',
    example: 'the governing body',
    answer: text(8),
    whoKnows: 'head',
  },
];

/** Tab order of the words a school may overtype, with how each is asked. */
const WORDS: readonly (readonly [VocabularyKey, string])[] = [
  ['pupil', 'One of those you teach is called a …'],
  ['pupils', 'Several of them are …'],
  ['class', 'The group they belong to is a …'],
  ['governors', 'Your board is called the …'],
  ['governor', 'One member of it is a …'],
  ['dsl', 'The person in charge of safeguarding is called the …'],
  ['senco', 'The person in charge of additional needs is called the …'],
  ['rshe', 'Lessons on health and relationships are called …'],
  ['inset', 'A training day for staff is called …'],
  ['camhs', 'The specialist NHS service is called …'],
];

/** Overtyped once, used everywhere; the nation's word stands where nothing is typed. */
export const wordQuestions: readonly Question[] = [
  ...WORDS.map(
    ([key, wording]): Question => ({
      id: `words.${key}`,
      stage: 1,
      section: 'Words you use',
      wording,
      why: 'Leave empty to use the usual word of your nation.',
      example: nations.england.words[key],
      answer: text(6),
      whoKnows: 'lead',
    }),
  ),
  {
    id: 'words.tiers',
    stage: 1,
    section: 'Words you use',
    wording: 'What do you call help for everyone, for some and for a few?',
    why: 'Leave empty to use universal, targeted and specialist.',
    example: 'Wave 1; Wave 2; Wave 3',
    answer: text(9),
    whoKnows: 'senco',
  },
];

/** For visitors and for whoever comes next. */
export const laterPaperQuestions: readonly Question[] = [
  ...[1, 2, 3].map(
    (place): Question => ({
      id: `speak.${place}`,
      stage: 3,
      section: 'Talking about our work',
      wording:
        place === 1 ? 'Who could tell a visitor about this better than you?' : 'Anyone else? Leave empty if not.',
      why: 'Groups and roles, never the name of a {pupil}.',
      example: 'School Council about lunchtime',
      answer: text(10),
      whoKnows: 'lead',
    }),
  ),
  {
    id: 'speak.working',
    stage: 3,
    section: 'Talking about our work',
    wording: 'One honest line: what are you still working on?',
    why: 'Internal edition only.',
    answer: text(25),
    whoKnows: 'lead',
  },
  ...(
    [
      ['successor', 'Who takes this over? Give the role, if known.', 'Stands at the top of the handover.', 8],
      ['promised', 'What has been promised to whom, and by when?', 'A promise should not be lost with a person.', 40],
      [
        'workbookOwner',
        'Whose drive is this spreadsheet in? Give the role.',
        'Files can be lost when an account closes.',
        8,
      ],
      [
        'places',
        'Where are things kept? Places, never passwords.',
        'Concerns about {pupils} are handed over by {dsl|the}.',
        30,
      ],
      ['doNext', 'What would you do next?', 'Left out when empty.', 40],
      ['notAgain', 'What would you not do again?', 'Left out when empty.', 40],
    ] as const
  ).map(
    ([part, wording, why, words]): Question => ({
      id: `handover.${part}`,
      stage: 3,
      section: 'Handing over',
      wording,
      why,
      answer: text(words),
      whoKnows: 'lead',
    }),
  ),
  {
    id: 'handover.date',
    stage: 3,
    section: 'Handing over',
    wording: 'From when?',
    why: 'The handover is offered when a date is set, and once a year.',
    answer: DATE,
    whoKnows: 'lead',
  },
];
