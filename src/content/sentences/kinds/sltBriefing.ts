import type { SentenceTemplate } from '../types';
import type { reportItemSentences } from './reportItems';
import type { DocumentKind } from './types';

/** What only the briefing for leaders says. Roles and facts, one page. */
export const sltBriefingSentences = {
  'S-brief-why': {
    variants: [
      {
        when: 'decisionCount>=2 & !neededBy',
        text: 'This asks SLT for {decisionCount} decisions on mental health. It takes ten minutes.',
      },
      {
        when: 'decisionCount>=2 & neededBy',
        text: '{decisionCount|cap} decisions are needed from SLT by {neededBy|date}; the reasons are below.',
      },
      {
        when: 'decisionCount=1 & !neededBy',
        text: 'This asks SLT for one decision on mental health. It takes ten minutes.',
      },
      {
        when: 'decisionCount=1 & neededBy',
        text: 'One decision is needed from SLT by {neededBy|date}; the reason is below.',
      },
    ],
  },
  'S-brief-gap': {
    variants: [
      { when: 'rowWhy', text: '{gapBand}: {rowSays|lower}. {rowWhy}' },
      { when: 'rowWhy & oneSentence', text: '{rowSays} ({gapBand|lower}; {rowWhy|lower})' },
      { when: '!rowWhy', text: '{gapBand}: {rowSays|lower}.' },
    ],
    tags: ['gap'],
  },
  'S-brief-more': {
    variants: [{ text: 'Check now, too: {otherChecks|list}.' }, { text: 'Also to check now: {otherChecks|list}.' }],
    tags: ['gap'],
  },
  'S-brief-figures': {
    variants: [{ text: 'This touches figures you already follow: {figures|list}.' }],
    optional: true,
  },
  'S-brief-wait': {
    variants: [
      { text: 'If we leave this until {nextTerm}, {consequence|lower}' },
      { text: 'Waiting means {consequence|lower}' },
    ],
    optional: true,
    tags: ['risk'],
  },
  'S-brief-next': {
    variants: [
      { when: 'nextReport', text: 'I will report again on {nextReport|date}.' },
      { when: 'nextReport', text: 'Next report: {nextReport|date}. Questions to {leadTitle|the}.' },
      { when: '!nextReport', text: 'Next report: date to agree.' },
    ],
    fixed: true,
  },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** Words of the briefing that are no sentence of it. */
export const briefingWords = {
  untitled: 'Briefing for SLT: mental health',
  checkNow: 'Check now',
  notCosted: 'not yet costed',
  terms: { autumn: 'the spring term', spring: 'the summer term', summer: 'the autumn term' },
  /** The gap analysis speaks to the lead; this paper speaks for the school. */
  forLeaders: [
    ['You answered', 'We answered'],
    ['You confirmed', 'We confirmed'],
    ['Your ratings', 'Our ratings'],
    [' of your ', ' of our '],
    ['You said', 'We said'],
    ['you said', 'we said'],
  ],
} as const;

/** One page before an agenda item: why, what goes well, what needs attention, decisions, what waiting means. */
export const sltBriefing = {
  id: 'slt-briefing',
  titles: [{ text: 'Briefing for SLT: mental health at {school}, {draftDate|day}' }],
  reader: 'head, SLT',
  whenUsed: 'before an agenda item',
  editions: ['internal'],
  limit: { most: 400, aimedAt: 350 },
  pages: '1',
  safety: 'no',
  safetyItems: [],
  sections: [
    {
      id: 'why',
      titles: ['Why this paper'],
      sentences: ['S-brief-why', 'S-aim'],
      drawsOn: 'The number of decisions asked for; the aim',
      whenEmpty: 'Without a decision there is no briefing.',
      words: 40,
    },
    {
      id: 'well',
      titles: ['What is going well'],
      sentences: [],
      drawsOn: 'Up to three strengths, without their evidence',
      whenEmpty: 'Left out.',
      words: 60,
    },
    {
      id: 'attention',
      titles: ['What needs attention'],
      sentences: ['S-brief-gap', 'S-brief-more'],
      drawsOn: 'Check now first, folded to one or two lines, then the first priorities; three in all',
      whenEmpty: 'Not ready.',
      words: 90,
    },
    {
      id: 'decisions',
      titles: ['Decisions'],
      sentences: ['S-brief-figures'],
      table: { head: ['Agree to', 'Cost', 'Time', 'If yes, by'], oneRowFor: 'one decision' },
      drawsOn: 'The decisions below, or the words the lead typed; cost and time as typed',
      whenEmpty: '"not yet costed" in cost or time. Never a guess.',
      words: 120,
    },
    {
      id: 'wait',
      titles: ['If we wait'],
      sentences: ['S-brief-wait'],
      drawsOn: 'What the lead typed, or the fact beside the decision',
      whenEmpty: 'Left out.',
      words: 40,
    },
    {
      id: 'last-time',
      titles: ['Last time'],
      sentences: ['S-said-opening'],
      drawsOn: 'Last time you said',
      whenEmpty: 'Left out.',
      words: 30,
    },
    {
      id: 'next',
      titles: ['Next'],
      sentences: ['S-brief-next', 'S-foot-internal'],
      drawsOn: 'When you report next',
      whenEmpty: 'Next report: date to agree.',
      words: 20,
    },
  ],
} as const satisfies DocumentKind<keyof typeof sltBriefingSentences | keyof typeof reportItemSentences>;
