import type { SentenceTemplate } from '../types';
import type { DocumentKind } from './types';

/** What only the page for visitors says. Only what already exists; nothing is prepared for a visit. */
export const ourWorkSentences = {
  'S-work-done': {
    variants: [{ text: '{did|cap}. See {evidenceAt}.' }, { text: '{did|cap} ({evidenceAt}).' }],
  },
  'S-work-after': { variants: [{ text: 'After {offer}, {reviewedFinding|lower}' }] },
  'S-work-early': {
    variants: [
      {
        when: '!voiceChanged & !reviewedFinding',
        text: 'It is too early to say what has changed. We look at {measures|list}, {measureRhythm|lower}.',
      },
    ],
  },
  'S-work-next': { variants: [{ text: '{different|cap}' }], label: true },
  'S-work-still': {
    variants: [{ when: 'internal', text: '{stillWorking}' }],
    optional: true,
    tags: ['gap'],
  },
  'S-work-speak': {
    variants: [
      { when: 'speakers>=2', text: 'These can tell you more: {speakers|list}.' },
      { when: 'speakers=1', text: 'To hear more: {speakers|list}.' },
    ],
  },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** One page for any visitor. It is never named after an inspectorate, and holds no scores. */
export const ourWork = {
  id: 'our-work',
  titles: [{ text: 'Talking about our work' }],
  reader: 'any visitor',
  whenUsed: 'before a visit, a partner meeting, an open day',
  editions: ['internal', 'publishable'],
  limit: { most: 350 },
  pages: '1',
  safety: 'yes',
  safetyItems: ['contacts'],
  sections: [
    { id: 'aim', titles: ['Our aim'], sentences: ['S-aim'], drawsOn: 'The aim', whenEmpty: 'Left out.' },
    {
      id: 'done',
      titles: ['What we have done, and where to see it'],
      sentences: ['S-work-done', 'S-ev'],
      drawsOn: 'Up to three things of the last report that are done; else strengths with their evidence',
      whenEmpty: 'Fewer items. None: the page is not ready.',
    },
    {
      id: 'changed',
      titles: ['What changed for {pupils}'],
      sentences: ['S-voice-changed', 'S-work-after', 'S-work-early'],
      drawsOn: 'What changed because pupils were asked; reviews of offers',
      whenEmpty: 'Left out.',
    },
    {
      id: 'next',
      titles: ['What is next'],
      sentences: ['S-work-next'],
      drawsOn: 'Up to three priorities, one line each',
      whenEmpty: 'Left out.',
    },
    {
      id: 'still',
      titles: ['What we are still working on'],
      when: 'internal',
      sentences: ['S-work-still'],
      drawsOn: 'One honest line typed by the lead',
      whenEmpty: 'Left out.',
    },
    {
      id: 'speak',
      titles: ['Who can speak about it'],
      sentences: ['S-work-speak'],
      drawsOn: 'Groups and roles, never the name of a {pupil}',
      whenEmpty: 'Left out.',
    },
    {
      id: 'foot',
      titles: [''],
      sentences: ['S-worry-public', 'S-worry-office', 'S-foot-drafted'],
      drawsOn: 'Worried about someone?',
      whenEmpty: 'The school office and 999.',
    },
  ],
} as const satisfies DocumentKind<keyof typeof ourWorkSentences>;
