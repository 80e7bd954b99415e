import type { SentenceTemplate } from '../types';
import type { DocumentKind } from './types';

/** What only the page for families says: short words, no numbers, no levels of need. */
export const parentPageSentences = {
  'S-par-contact': {
    variants: [
      {
        when: 'replyDays>=2',
        text: 'Contact {parentContact|the}: {parentHow}. You will hear back within {replyDays} working days.',
      },
      {
        when: 'replyDays>=2',
        text: 'Start with {parentContact|the} ({parentHow}). We answer within {replyDays} working days.',
      },
      {
        when: 'replyDays=1',
        text: 'Contact {parentContact|the}: {parentHow}. You will hear back within one working day.',
      },
      { when: '!replyDays', text: 'Contact {parentContact|the}: {parentHow}.' },
    ],
  },
  'S-par-unsure': {
    variants: [{ text: 'You do not need to be sure. You do not need a form.' }],
    optional: true,
    fixed: true,
  },
  'S-par-offer': { variants: [{ text: '{offer}: {whatItIs|lower}' }], label: true },
  'S-par-places': {
    variants: [
      {
        when: 'placesLimited=yes',
        text: 'Places are limited; {parentContact|the} will tell you what is possible and when.',
      },
    ],
  },
  'S-par-next': {
    variants: [
      {
        when: '!parentSteps & familyRouteAgreed=yes',
        text: 'We talk with you and your child, agree one thing to try, and say when we will look at it again.',
      },
      { when: 'parentSteps', text: 'When you ask: {parentSteps|list}.' },
    ],
  },
  'S-par-share': {
    variants: [
      {
        text: 'We tell the people who need to know. If anyone may not be safe, we tell {dsl|the}, and we tell you unless that would add to the risk.',
      },
    ],
    fixed: true,
  },
  'S-par-share-older': {
    variants: [
      {
        when: 'olderPupils',
        text: 'Older pupils may ask to talk to us first. We take their view seriously, and we tell you when safety calls for it.',
      },
    ],
    fixed: true,
  },
  'S-par-outside': {
    variants: [
      { when: 'localHelpChecked', text: '{localHelp} (checked {localHelpChecked|month}).' },
      { when: '!localHelpChecked', text: '{localHelp} (check before printing).' },
    ],
  },
  'S-par-read': {
    variants: [{ text: 'Ask the office for this page in {languages|list}, or for someone to read it with you.' }],
  },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** One side for the website, the admissions pack and parents' evening; reading age about twelve. */
export const parentPage = {
  id: 'parent-page',
  titles: [{ text: 'Help we can offer your child' }],
  reader: 'parents and carers',
  whenUsed: "website, admissions pack, parents' evening",
  editions: ['publishable'],
  limit: { most: 330 },
  pages: '1',
  safety: 'yes',
  safetyItems: ['contacts', 'limits', 'crisis-route'],
  sections: [
    {
      id: 'worried',
      titles: ['If you are worried'],
      sentences: ['S-par-contact', 'S-worry-office', 'S-par-unsure'],
      drawsOn: 'Whom families contact, how, and when they hear back',
      whenEmpty: 'The school office, and the page is not ready.',
    },
    {
      id: 'offers',
      titles: ['What we offer'],
      sentences: ['S-par-offer', 'S-par-places'],
      table: { head: ['For everyone', 'For some', 'For a few'], oneRowFor: 'an offer in plain words' },
      drawsOn: 'Running rows that may be published, with a plain description',
      whenEmpty: 'Left out.',
    },
    {
      id: 'ask',
      titles: ['What happens when you ask'],
      sentences: ['S-par-next'],
      drawsOn: 'What happens when a family asks for help',
      whenEmpty: 'Left out.',
    },
    {
      id: 'share',
      titles: ['What we share'],
      sentences: ['S-par-share', 'S-par-share-older'],
      drawsOn: 'Our wording; {dsl|the} by role',
      whenEmpty: 'Never left out.',
    },
    {
      id: 'outside',
      titles: ['Getting help outside school'],
      sentences: ['S-par-outside'],
      drawsOn: 'Local help with the day it was checked; the crisis box for parents',
      whenEmpty: 'The crisis box is never left out.',
    },
    {
      id: 'this-year',
      titles: ['This year for families'],
      sentences: ['S-fam-2'],
      drawsOn: 'Sessions for families',
      whenEmpty: 'Left out.',
    },
    {
      id: 'read',
      titles: ['Other ways to read this'],
      sentences: ['S-par-read'],
      drawsOn: 'Languages and formats',
      whenEmpty: 'Left out.',
    },
  ],
} as const satisfies DocumentKind<keyof typeof parentPageSentences>;
