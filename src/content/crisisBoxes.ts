import type { CrisisAudience, CrisisLine, NationId } from '../domain/catalogue';

const NATION_LINES: readonly CrisisLine[] = [
  { contact: 'N', nations: ['england'], text: 'Call 111 and choose the mental health option. Day or night, any age.' },
  { contact: 'N', nations: ['wales'], text: 'Call 111 and press 2. Day or night, any age.' },
  { contact: 'N', nations: ['scotland'], text: 'Call 111 and choose the mental health option.' },
  { contact: 'N', nations: ['northern-ireland'], text: 'Call Lifeline on 0808 808 8000. Free, day or night.' },
];

/** The nation's own line for parents: the same line, and that they can call for their child. */
const NATION_LINES_FOR_CHILD: readonly CrisisLine[] = NATION_LINES.map((line) => ({
  ...line,
  text: `${line.text} You can call for your child.`,
}));

const SAMARITANS: CrisisLine = { contact: 'SAM', text: 'Call Samaritans free on 116 123.' };
const SHOUT: CrisisLine = { contact: 'SH', text: 'Text SHOUT to 85258.' };
const CHILDLINE: CrisisLine = { contact: 'CH', text: 'Call Childline free on 0800 1111. It is for anyone under 19.' };
const PAPYRUS: CrisisLine = {
  contact: 'PAP',
  text: 'Thinking about suicide, or worried that a friend is? Call Papyrus on 0800 068 4141.',
};
const TEXT_A_NURSE: CrisisLine = {
  contact: 'TAN',
  nations: ['northern-ireland'],
  text: 'Text-a-Nurse: text a school nurse (ages 11 to 19).',
};
const DANGER_FOR_YOUNG_PEOPLE: CrisisLine = {
  contact: 'E',
  text: 'If you or someone else is in danger now, call 999.',
};

/** After the first line: secondary pupils, and students under 18. */
const FOR_TEENAGERS: readonly CrisisLine[] = [
  DANGER_FOR_YOUNG_PEOPLE,
  ...NATION_LINES,
  CHILDLINE,
  SHOUT,
  SAMARITANS,
  PAPYRUS,
  TEXT_A_NURSE,
];

/**
 * What stands in a crisis box, by reader and in order: our own wording around public numbers. Young people are told to go
 * to an adult first; every adult box begins with 999. The order and what is left out matter: a primary box holds no 111,
 * no Samaritans and no text line, and a box for adults of 18 and over names no children's service but Childline's age.
 * Always text, never a picture. Papyrus, Shout and Samaritans carry no waiting times and no promises.
 */
export const crisisBoxes: Readonly<Record<CrisisAudience, readonly CrisisLine[]>> = {
  'pupils-primary': [
    { own: true, text: 'Tell a grown-up you trust: {trusted|list4}.', otherwise: 'Tell a grown-up you trust.' },
    { contact: 'CH', text: 'You can call Childline free on 0800 1111.' },
    {
      contact: 'E',
      text: 'If someone is badly hurt or in danger right now, tell any adult, or call 999.',
    },
  ],
  'pupils-secondary': [
    { own: true, text: 'Tell an adult you trust: {trusted|list4}.', otherwise: 'Tell an adult you trust in school.' },
    ...FOR_TEENAGERS,
  ],
  'students-under-18': [
    {
      own: true,
      text: 'Tell an adult you trust: {trusted|list4}.',
      otherwise: 'Tell an adult you trust: your tutor, student services or {dsl|the}.',
    },
    ...FOR_TEENAGERS,
  ],
  'students-18-and-over': [
    {
      own: true,
      text: 'Talk to {trusted|list4}.',
      otherwise: 'Talk to your tutor, student services or {dsl|the}.',
    },
    DANGER_FOR_YOUNG_PEOPLE,
    ...NATION_LINES,
    SAMARITANS,
    SHOUT,
    { contact: 'PAP', text: 'Up to age 35 and thinking about suicide? Call Papyrus on 0800 068 4141.' },
    { text: 'You can make an appointment with your GP.' },
    {
      contact: 'TT',
      nations: ['england'],
      text: 'NHS Talking Therapies: you can refer yourself if you are 18 or over, in some areas from 16.',
    },
    { contact: 'BS', nations: ['scotland'], text: 'Call Breathing Space on 0800 83 85 87.' },
    { contact: 'CH', text: 'If you are under 19 you can also call Childline free on 0800 1111.' },
  ],
  parents: [
    { contact: 'E', text: 'If your child is in danger or badly hurt, call 999 or go to A&E.' },
    ...NATION_LINES_FOR_CHILD,
    {
      contact: 'PAP',
      text: 'Call Papyrus on 0800 068 4141 if you are worried a young person is thinking about suicide.',
      only: 'not-primary-unless-ticked',
    },
    { contact: 'CH', text: 'Childline, for your child: free on 0800 1111.' },
    { contact: 'SAM', text: 'Samaritans, for you: free on 116 123.' },
    { own: true, text: '{localHelp}' },
  ],
  staff: [
    { contact: 'E', text: 'If someone is in danger or badly hurt, call 999.' },
    {
      own: true,
      text: 'Tell {dsl|the}: {dslWhere}. Not there: {deputy|the}.',
      otherwise: 'Tell {dsl|the}.',
    },
    { own: true, text: 'Out of hours: {outOfHours}.' },
    ...NATION_LINES,
    { contact: 'ED', text: 'For you: Education Support on 08000 562 561, for anyone working in education.' },
    { contact: 'SAM', nations: ['england', 'wales'], text: 'For you: Samaritans, free on 116 123.' },
    { contact: 'BS', nations: ['scotland'], text: 'For you: Breathing Space on 0800 83 85 87.' },
    {
      contact: 'N',
      nations: ['northern-ireland'],
      text: 'For you: Lifeline on 0808 808 8000. Free, day or night.',
    },
  ],
};

/** Boxes that stand side by side: a college with both ages, and a page anyone may read. */
export const crisisBoxesTogether = {
  /** Two short columns. */
  collegeMixedAges: [
    { heading: 'Under 18', audience: 'students-under-18' },
    { heading: '18 and over', audience: 'students-18-and-over' },
  ],
  publicPrimary: [
    { heading: 'For children', audience: 'pupils-primary' },
    { heading: 'For parents and carers', audience: 'parents' },
  ],
  publicSecondary: [
    { heading: 'For young people', audience: 'pupils-secondary' },
    { heading: 'For parents and carers', audience: 'parents' },
  ],
} as const satisfies Readonly<
  Record<string, readonly { readonly heading: string; readonly audience: CrisisAudience }[]>
>;

/** The shortest form, for a plan on a page: what to do in danger, the nation's line and, in schools, Childline. */
export const shortestCrisisBox: readonly CrisisLine[] = [
  { contact: 'E', text: 'If someone is in danger or badly hurt, call 999 or go to A&E.' },
  ...NATION_LINES,
  { contact: 'CH', text: 'Children and young people: Childline, free on 0800 1111.' },
];

/** Words around the numbers. */
export const crisisBoxWords = {
  checkBeforePrinting: '(check before printing)',
  numbersChecked: 'Numbers checked {oldestCheckedOn|month}.',
  /** Inside a sentence on a page without an out-of-hours number. */
  nationLineShort: {
    england: 'call 111 and choose the mental health option',
    wales: 'call 111 and press 2',
    scotland: 'call 111 and choose the mental health option',
    'northern-ireland': 'call Lifeline on 0808 808 8000',
  } satisfies Readonly<Record<NationId, string>>,
  /** Days after which a number must be looked at again before printing. 999 never carries the mark. */
  daysFresh: 183,
} as const;
