import type { SentenceTemplate } from '../types';
import type { reportItemSentences } from './reportItems';
import type { BoardQuestion, DocumentKind } from './types';

/** What only the report to the board says. */
export const governorsReportSentences = {
  'S-gov-effort': { variants: [{ text: 'In {period} we put our effort into {priorities|list}.' }] },
  'S-gov-change': { variants: [{ text: 'The most important change for pupils: {mainChange|lower}' }] },
  'S-gov-not-managed': { variants: [{ text: 'What we did not manage: {notManaged|list}.' }] },
  'S-gov-ask': { variants: [{ text: 'We ask the board to {boardAsk|lower}' }] },
  'S-gov-next': { variants: [{ text: 'Next report: {nextReport|date}.' }] },
  'S-gov-running': {
    variants: [
      { when: 'runningCount>=2', text: '{runningCount|cap} offers are running: {tierCounts|list}.' },
      { when: 'runningCount=1', text: 'One offer is running: {tierCounts|list}.' },
    ],
  },
  'S-gov-moved': {
    variants: [
      {
        when: 'newOffers & stoppedOffers',
        text: 'Since {lastReport|month} we have started {newOffers|list} and stopped {stoppedOffers|list}.',
      },
      { when: 'newOffers & !stoppedOffers', text: 'Since {lastReport|month} we have started {newOffers|list}.' },
      { when: '!newOffers & stoppedOffers', text: 'Since {lastReport|month} we have stopped {stoppedOffers|list}.' },
    ],
  },
  'S-gov-review': { variants: [{ text: '{offer} was reviewed in {reviewMonth|month}: {reviewDecision|lower}' }] },
  'S-gov-no-review': {
    variants: [
      {
        when: '!reviewedCount',
        text: 'No offer has yet been reviewed with figures; the first review is on {firstReview|date}.',
      },
    ],
    tags: ['gap'],
  },
  'S-gov-safety': {
    variants: [
      {
        when: 'confirmedCount',
        text: 'Safety checks confirmed by {dsl|the}: {confirmedCount} of five, {confirmDate|date}. {dsl|the|cap} reports separately on safeguarding.',
      },
      { when: '!confirmedCount', text: '{dsl|the|cap} reports separately on safeguarding.' },
    ],
    fixed: true,
  },
  'S-gov-procedures': {
    variants: [
      {
        text: 'Procedures for self-harm, crisis, return and a death were last reviewed in {proceduresReviewed|month}.',
      },
    ],
  },
  'S-gov-ask-board': { variants: [{ text: 'Questions the board may want to ask:' }], leadsIn: true, fixed: true },
  'S-annex-places': {
    variants: [{ text: 'Places a year recorded in groups and one to one: {placesTotal}.' }],
    tags: ['capacity'],
  },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** Pieces of "are running": one, and more than one. */
export const tierCountWords = {
  U: ['one for everyone', '{n} for everyone'],
  T: ['one for some', '{n} for some'],
  S: ['one route to a specialist', '{n} routes to specialists'],
} as const;

/** Four of these stand at the end, picked by the state of the plan, in this order. */
export const boardQuestions: readonly BoardQuestion[] = [
  { id: 'voice', text: 'What are pupils telling us that we have not acted on?', when: 'themeCount' },
  { id: 'stopped', text: 'What have you stopped, and why?' },
  { id: 'reach', text: 'Who is not being reached?', when: 'equityGap' },
  {
    id: 'one-person',
    text: 'What would happen if {leadTitle|the} were away for a term?',
    when: 'onePersonGap',
  },
  { id: 'waiting', text: 'How long do pupils wait, and what happens meanwhile?', when: 'waitingGap' },
  { id: 'staff', text: 'How do staff who carry this look after themselves?', when: 'supervisionGap' },
  { id: 'rehearsed', text: 'Which of the procedures has been rehearsed?', when: 'rehearsed' },
  { id: 'cost', text: 'What did the money buy?', when: 'costItems' },
];

/** Termly or yearly; the open edition keeps to what may be published, and the annex holds the rest. */
export const governorsReport = {
  id: 'governors-report',
  titles: [{ text: 'Report to {governors|the}: mental health at {school}' }],
  reader: 'the board, or the parent council',
  whenUsed: 'once a term or once a year',
  editions: ['internal', 'publishable'],
  editionNote:
    'Papers of a board can often be asked for by the public unless they are minuted as confidential; rules differ by nation and kind of school. So the open edition leaves out what a publishable edition leaves out, and the confidential annex holds priorities governors may see (after the lead has approved them), places where four fifths of targeted offers have them recorded, risks and prices. Safety lines, tidy-up and find-out lines are never in it.',
  limit: { most: 900, annex: 300 },
  pages: '2-3',
  safety: 'no',
  safetyItems: [],
  sections: [
    {
      id: 'five-lines',
      titles: ['In five lines'],
      sentences: ['S-gov-effort', 'S-gov-change', 'S-gov-not-managed', 'S-gov-ask', 'S-gov-next'],
      drawsOn: 'Priorities, the most important change, what was not managed, what you ask, the next report',
      whenEmpty: 'A line without its facts is left out.',
    },
    {
      id: 'said-did',
      titles: ['Said, did, not done'],
      when: 'promisedCount',
      sentences: [
        'S-said-opening',
        'S-said-done',
        'S-said-part',
        'S-said-not-done',
        'S-said-stopped',
        'S-said-no-reason',
      ],
      drawsOn: 'Last time you said',
      whenEmpty: 'Left out: this is the first report.',
    },
    {
      id: 'voices',
      titles: ['What {pupils} and families say'],
      sentences: ['S-voice-lead', 'S-voice-n', 'S-voice-changed', 'S-fam-1', 'S-fam-2'],
      drawsOn: 'What young people say; families',
      whenEmpty: 'Left out.',
    },
    {
      id: 'offers',
      titles: ['What we offer'],
      sentences: ['S-gov-running', 'S-gov-moved'],
      drawsOn: 'Counts of the Provision tab; no places in the open edition',
      whenEmpty: 'Left out.',
    },
    {
      id: 'results',
      titles: ['What we know about results'],
      sentences: ['S-gov-review', 'S-gov-no-review'],
      drawsOn: 'Reviews of offers and what was decided',
      whenEmpty: 'Says when the first review is, where that date is known; else left out.',
    },
    {
      id: 'staff',
      titles: ['Staff'],
      sentences: ['S-stf-1', 'S-stf-2', 'S-stf-3'],
      drawsOn: 'Training; a survey only with ten answers or more',
      whenEmpty: 'Left out.',
    },
    {
      id: 'fairness',
      titles: ['Fairness'],
      sentences: ['S-fair-1'],
      drawsOn: 'Groups compared',
      whenEmpty: 'Left out.',
    },
    {
      id: 'safeguarding',
      titles: ['Beside safeguarding'],
      sentences: ['S-gov-safety', 'S-gov-procedures'],
      drawsOn: 'Confirmations of the five safety checks; no numbers of pupils',
      whenEmpty: 'Says that safeguarding is reported separately.',
    },
    {
      id: 'questions',
      titles: ['Questions the board may want to ask'],
      sentences: ['S-gov-ask-board'],
      drawsOn: 'Four of the eight questions, by the state of the plan',
      whenEmpty: 'Cannot be empty: one question always fits.',
    },
    {
      id: 'next',
      titles: ['Next steps'],
      sentences: ['S-pri', 'S-foot-drafted'],
      drawsOn: 'Priorities, in short',
      whenEmpty: 'Left out.',
    },
    {
      id: 'annex',
      titles: ['Confidential annex'],
      when: 'internal',
      sentences: ['S-annex-places', 'S-risk', 'S-cost', 'S-foot-internal'],
      table: { head: ['Band', 'What we found', 'What happens'], oneRowFor: 'one priority that governors may see' },
      drawsOn: 'Priorities the lead has approved for governors, places, risks, cost',
      whenEmpty: 'Left out.',
    },
  ],
} as const satisfies DocumentKind<keyof typeof governorsReportSentences | keyof typeof reportItemSentences>;
