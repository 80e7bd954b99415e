import type { SentenceTemplate } from '../types';
import type { DocumentKind } from './types';

/** What stands around the table of where each statement comes from. */
export const whereFromSentences = {
  'S-from-opening': {
    variants: [
      { when: 'sponsor', text: 'This page is for {leadTitle|the} and {sponsor|the}. It is not part of the plan.' },
      { when: '!sponsor', text: 'This page is for {leadTitle|the}. It is not part of the plan.' },
      { text: 'Keep this beside the plan, not in it.' },
    ],
    fixed: true,
    tags: ['basis'],
  },
  'S-from-impression': {
    variants: [
      {
        when: 'impressionCount>=2',
        text: "{impressionCount|cap} statements rest on one person's impression. Check these first: {impressionItems|list}.",
      },
      {
        when: 'impressionCount=1',
        text: "One statement rests on one person's impression. Check it first: {impressionItems|list}.",
      },
    ],
    optional: true,
    tags: ['basis'],
  },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** How sure: what the ratings of an area rest on, as this page says it. */
export const howSureWords = {
  record: 'recorded evidence',
  survey: 'a survey',
  team: 'agreed by a team',
  impression: 'my impression',
  'not-known': 'not known',
} as const;

/** Where a statement comes from, as a cell says it. */
export const comesFromWords = {
  answer: '{question}, answered {answeredOn|shortDate}',
  provision: 'Provision: {offer}',
  gap: '{gapSays} {gapWhy}',
  public: '{sourceName}, checked {checkedOn|month}',
  publicUndated: '{sourceName}, check before printing',
  askedOf: 'asked of {askRole|the}, {askedOn|shortDate}',
  planner: "the planner's own wording",
} as const;

/** A separate document, so that the plan itself stays clean; one table, in the order of the plan. */
export const whereFrom = {
  id: 'where-from',
  titles: [{ text: 'Where each statement comes from' }],
  reader: 'lead, sponsor',
  whenUsed: 'beside any draft',
  editions: ['internal'],
  editionNote:
    'A separate document. As a last section only when the lead asks for it, and never in a publishable edition.',
  limit: 'no limit',
  pages: '1-4',
  safety: 'no',
  safetyItems: [],
  sections: [
    {
      id: 'opening',
      titles: [''],
      sentences: ['S-from-opening'],
      drawsOn: "The lead's and the sponsor's roles",
      whenEmpty: 'The second variant.',
    },
    {
      id: 'statements',
      titles: [''],
      sentences: [],
      table: {
        head: ['Statement', 'Comes from', 'Held by', 'How sure'],
        oneRowFor: 'one printed statement, by its first eight words',
      },
      drawsOn: 'The basis kept with every block of the draft',
      whenEmpty: 'Cannot be empty: every block has a basis.',
    },
    {
      id: 'check-first',
      titles: [''],
      sentences: ['S-from-impression'],
      drawsOn: 'What the ratings of an area rest on',
      whenEmpty: 'Left out.',
    },
  ],
} as const satisfies DocumentKind<keyof typeof whereFromSentences>;
