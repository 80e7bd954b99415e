import type { SentenceTemplate } from '../types';
import type { DocumentKind } from './types';

/** What only the pages for young people say. Primary: reading age seven or eight. */
export const pupilPageSentences = {
  'S-pup-p-open': {
    variants: [
      { text: 'Everybody has hard days. You can tell a grown-up. You can tell:' },
      { text: 'Some feelings are big. You do not have to hold them alone. Here is who to find:' },
    ],
    leadsIn: true,
    fixed: true,
  },
  'S-pup-p-say': { variants: [{ text: "You can say: 'Can I talk to you? I have a worry.'" }], fixed: true },
  'S-pup-p-ways': { variants: [{ text: 'You can also {pupilWays|list}.' }], optional: true },
  'S-pup-p-busy': {
    variants: [{ text: 'If a grown-up is busy, ask again or find another one.' }],
    fixed: true,
  },
  'S-pup-p-friend': {
    variants: [
      { text: 'If a friend tells you something that worries you, tell a grown-up. That is being a good friend.' },
    ],
    fixed: true,
  },
  'S-pup-s-who': {
    variants: [
      { text: 'You can talk to {trusted|list4}. Pick the one you find easiest.' },
      { text: 'Start with whoever feels easiest: {trusted|list4}.' },
    ],
  },
  'S-pup-s-say': {
    variants: [{ text: "Say as much or as little as you like. 'I'm not OK and I don't know why' is enough." }],
    fixed: true,
  },
  'S-pup-limits': {
    variants: [
      {
        text: 'We keep it to people who need to know. If we think someone is not safe, we have to tell {dsl|the}. We will tell you first if we can.',
      },
    ],
    fixed: true,
  },
  'S-pup-s-offers': { variants: [{ text: 'What you can ask for: {pupilOffers|list4}.' }] },
  'S-pup-s-friend-too': {
    variants: [{ when: 'bringFriend=yes', text: 'You can ask for a different person. You can bring a friend.' }],
    fixed: true,
  },
  'S-pup-s-friend': {
    variants: [{ text: 'Worried about a friend? Tell an adult. You are not getting them into trouble.' }],
    fixed: true,
  },
  'S-pup-f-who': { variants: [{ text: 'Talk to your tutor, or to one of these: {trusted|list4}.' }] },
  'S-pup-f-offers': { variants: [{ text: 'What you can use: {pupilOffers|list4}.' }] },
  'S-pup-f-18': {
    variants: [
      {
        when: 'bothAges',
        text: 'If you are 18 or over, some services outside college are different: see the right-hand column.',
      },
    ],
    fixed: true,
  },
  'S-pup-f-course': {
    variants: [
      {
        text: 'Your course: ask {coursesSupport|the} about time, deadlines or a break. It is better to ask early.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** One side for the planner, the toilets and tutor slides; another one for each age. */
export const pupilPage = {
  id: 'pupil-page',
  titles: [
    { when: 'age=primary', text: 'If you feel worried or sad' },
    { when: 'age=secondary', text: 'If you need to talk' },
    { when: 'age=college', text: 'Support at {school}' },
  ],
  reader: '{pupils}',
  whenUsed: 'planner, toilets, tutor slides',
  editions: ['publishable'],
  limit: { primary: 110, secondary: 180, college: 230 },
  pages: '1',
  safety: 'yes',
  safetyItems: ['contacts', 'limits', 'crisis-route'],
  sections: [
    {
      id: 'primary',
      titles: [''],
      when: 'age=primary',
      sentences: ['S-pup-p-open', 'S-pup-p-say', 'S-pup-p-ways', 'S-pup-p-busy', 'S-pup-p-friend'],
      drawsOn: 'Adults they would go to, one a line; ways to ask; the crisis box for primary pupils',
      whenEmpty: 'No trusted adults: the page is not produced.',
    },
    {
      id: 'secondary',
      titles: [''],
      when: 'age=secondary',
      sentences: [
        'S-pup-s-who',
        'S-pup-s-say',
        'S-pup-limits',
        'S-pup-s-offers',
        'S-pup-s-friend-too',
        'S-pup-s-friend',
      ],
      drawsOn: 'Adults they would go to; offers for pupils; the crisis box for secondary pupils',
      whenEmpty: 'No trusted adults: the page is not produced.',
    },
    {
      id: 'college',
      titles: [''],
      when: 'age=college',
      sentences: ['S-pup-f-who', 'S-pup-f-offers', 'S-pup-f-18', 'S-pup-f-course', 'S-limits'],
      drawsOn: 'Tutor and adults they would go to; offers for students; the crisis box by age',
      whenEmpty: 'No trusted adults: the page is not produced.',
    },
  ],
} as const satisfies DocumentKind<keyof typeof pupilPageSentences>;
