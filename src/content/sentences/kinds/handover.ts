import type { SentenceTemplate } from '../types';
import type { DocumentKind } from './types';

/** What only the handover says. No opinions about anyone, no passwords. */
export const handoverSentences = {
  'S-hand-opening': {
    variants: [
      {
        when: 'successor & handoverDate',
        text: 'This hands over the mental health work at {school} from {leadTitle|the} to {successor|the}, from {handoverDate|date}.',
      },
      {
        when: 'successor & !handoverDate',
        text: 'This hands over the mental health work at {school} from {leadTitle|the} to {successor|the}.',
      },
      { when: '!successor', text: 'If {leadTitle|the} is away, {deputyLead|the} starts here.' },
    ],
  },
  'S-hand-talk': {
    variants: [
      {
        when: 'sponsor & practitionerRole',
        text: 'Talk to {dsl|the}, {sponsor|the} and {practitionerRole|the}.',
      },
      { when: 'sponsor & !practitionerRole', text: 'Talk to {dsl|the} and {sponsor|the}.' },
      { when: '!sponsor', text: 'Talk to {dsl|the}.' },
    ],
    fixed: true,
  },
  'S-hand-names': {
    variants: [{ text: "Check that the 'Worried about a pupil?' page still has the right names." }],
    fixed: true,
  },
  'S-hand-file': {
    variants: [
      {
        text: "Open the spreadsheet '{workbook}'; it belongs to {workbookOwner|the}. Move it to a shared drive before the account closes.",
      },
    ],
  },
  'S-hand-promised': { variants: [{ text: '{promised}' }] },
  'S-hand-places': { variants: [{ text: '{keptPlaces}' }] },
  'S-hand-recording': {
    variants: [
      {
        text: 'Where concerns about pupils are: {recordWhere}. They are not here, and are handed over by {dsl|the}.',
      },
    ],
    fixed: true,
  },
  'S-hand-next': { variants: [{ text: '{doNext}' }] },
  'S-hand-not-again': { variants: [{ text: 'What I would not do again: {notAgain|lower}' }] },
  'S-hand-unknown': {
    variants: [
      { when: 'openCount>=2', text: '{openCount|cap} questions are still open: {openItems|list}.' },
      { when: 'openCount=1', text: 'One question is still open: {openItems|list}.' },
    ],
    tags: ['gap'],
  },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** For whoever comes next, and for the day the lead is away. Made fresh once a year. */
export const handover = {
  id: 'handover',
  titles: [{ text: 'Handing over this work' }],
  reader: 'successor, deputy, head',
  whenUsed: 'when the lead leaves or is away; made fresh once a year',
  editions: ['internal'],
  limit: { most: 700 },
  pages: '2',
  safety: 'yes',
  safetyItems: ['contacts', 'recording'],
  sections: [
    {
      id: 'opening',
      titles: ['In one paragraph'],
      sentences: ['S-hand-opening'],
      drawsOn: 'Who takes over and from when, or who stands in',
      whenEmpty: 'Left out.',
    },
    {
      id: 'first-week',
      titles: ['First week'],
      sentences: ['S-hand-talk', 'S-hand-names', 'S-hand-file'],
      drawsOn: 'Roles; whose drive the spreadsheet is in',
      whenEmpty: 'The first two lines are never left out.',
    },
    {
      id: 'in-motion',
      titles: ['In motion'],
      sentences: [],
      table: { head: ['Action', 'Where it is', 'Next step', 'By when', 'Who'], oneRowFor: 'one open action' },
      drawsOn: 'The action plan',
      whenEmpty: 'Left out.',
    },
    {
      id: 'promised',
      titles: ['Promised'],
      sentences: ['S-hand-promised'],
      drawsOn: 'What has been promised to whom, and by when',
      whenEmpty: 'Left out.',
    },
    {
      id: 'people',
      titles: ['People'],
      sentences: [],
      table: {
        head: ['Role', 'For what', 'How they like to be asked'],
        oneRowFor: 'one role; the last column is for the lead to fill',
      },
      drawsOn: 'Roles named in the answers',
      whenEmpty: 'Left out.',
    },
    {
      id: 'dates',
      titles: ['Dates'],
      sentences: [],
      table: { head: ['Date', 'What'], oneRowFor: 'a board meeting, a staff session, a review, a check of numbers' },
      drawsOn: 'Dates of the plan',
      whenEmpty: 'Left out.',
    },
    {
      id: 'places',
      titles: ['Where things are kept'],
      sentences: ['S-hand-places', 'S-hand-recording'],
      drawsOn: 'Places, never passwords',
      whenEmpty: 'The line on concerns is never left out.',
    },
    {
      id: 'advice',
      titles: ['What I would do next, and what I would not do again'],
      sentences: ['S-hand-next', 'S-hand-not-again'],
      drawsOn: 'What the lead typed',
      whenEmpty: 'Left out.',
    },
    {
      id: 'unknown',
      titles: ['Still not known'],
      sentences: ['S-hand-unknown', 'S-foot-internal'],
      drawsOn: 'Answers that are "don\'t know"',
      whenEmpty: 'Left out.',
    },
  ],
} as const satisfies DocumentKind<keyof typeof handoverSentences>;
