import type { SentenceTemplate } from '../types';
import type { DocumentKind } from './types';

/** The five boxes and what stands beneath. Not produced at all without who to tell, where they are, who stands in, where it is written. */
export const worriedPageSentences = {
  'S-worried-danger': {
    variants: [
      { text: 'Stay with the pupil. Call 999. Send someone for {dsl|the}: {dslWhere}.' },
      { text: 'Do not leave them alone. 999 first, then {dsl|the} ({dslWhere}).' },
    ],
    fixed: true,
  },
  'S-worried-listen': {
    variants: [
      {
        text: "Say: 'Thank you for telling me.' Let them talk. Do not promise to keep it secret. Do not question for details.",
      },
      {
        text: 'Listen more than you speak. Say what will happen next. No promises of secrecy, no detective work.',
      },
    ],
    fixed: true,
  },
  'S-worried-tell': {
    variants: [
      {
        when: 'deputyWhere',
        text: '{dsl|the|cap}: {dslWhere}. Not there: {deputy|the}, {deputyWhere}.',
      },
      {
        when: 'deputyWhere',
        text: 'Before you leave the building, tell {dsl|the} ({dslWhere}) or {deputy|the} ({deputyWhere}).',
      },
      { when: '!deputyWhere', text: '{dsl|the|cap}: {dslWhere}. Not there: {deputy|the}.' },
    ],
    fixed: true,
  },
  'S-worried-third': { variants: [{ text: 'Nobody there: {thirdPerson|the}.' }], fixed: true },
  'S-worried-hours': {
    variants: [
      { when: 'outOfHours', text: 'Out of hours: {outOfHours}.' },
      { when: 'outOfHours', text: 'After hours: {outOfHours}.' },
      {
        when: '!outOfHours',
        text: 'Out of hours: call 999 if somebody is in danger; otherwise {nationLineShort|lower}.',
      },
    ],
    fixed: true,
  },
  'S-worried-write': {
    variants: [
      {
        text: "{recordWhere|cap}, the same day: what you saw or heard, in the pupil's words, with the time. No opinions.",
      },
      { text: '{recordWhere|cap}, today. Their words, your actions, the time.' },
    ],
    fixed: true,
  },
  'S-worried-next': {
    variants: [
      {
        when: 'feedback',
        text: '{dsl|the|cap} decides. You will hear {feedback|lower}. If nothing changes, or you are still worried, say so again.',
      },
      {
        when: 'feedback',
        text: '{dsl|the|cap} decides. You will be told {feedback|lower}. Still worried? Go back. Nobody will mind.',
      },
      {
        when: '!feedback',
        text: '{dsl|the|cap} decides. You will hear what you need to know. If nothing changes, or you are still worried, say so again.',
      },
    ],
    fixed: true,
  },
  'S-not-urgent': {
    variants: [
      {
        when: 'leadWhere & earlyFlag',
        text: 'Not a safety worry, but something has changed? Tell {leadTitle|the} ({leadWhere}) or use {earlyFlag|lower}.',
      },
      {
        when: 'leadWhere & !earlyFlag',
        text: 'Not a safety worry, but something has changed? Tell {leadTitle|the} ({leadWhere}).',
      },
      {
        when: '!leadWhere & earlyFlag',
        text: 'Not a safety worry, but something has changed? Use {earlyFlag|lower}.',
      },
    ],
    optional: true,
  },
  'S-adult-worry': {
    variants: [{ text: 'Worried about an adult in school? Go to {head|the}; if it is {head|the}, {lowContact|the}.' }],
    fixed: true,
  },
  'S-you': {
    variants: [{ text: 'This can stay with you. Support for you: {staffSupport|lower}.' }],
    optional: true,
  },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** Heads of the five boxes, always in this order. */
export const worriedBoxes = [
  { head: 'In danger now?', sentences: ['S-worried-danger'] },
  { head: 'Listen', sentences: ['S-worried-listen'] },
  { head: 'Tell, today', sentences: ['S-worried-tell', 'S-worried-third', 'S-worried-hours'] },
  { head: 'Write it down', sentences: ['S-worried-write'] },
  { head: 'What happens next', sentences: ['S-worried-next'] },
] as const satisfies readonly {
  readonly head: string;
  readonly sentences: readonly (keyof typeof worriedPageSentences)[];
}[];

/** The strictest safety page: one route for every worry that may be about safety. */
export const worriedPage = {
  id: 'worried-page',
  titles: [{ text: 'Worried about a {pupil}? {school}' }],
  reader: 'all staff, supply, visitors',
  whenUsed: 'wall, lanyard pack, induction',
  editions: ['internal'],
  editionNote: 'For staff. With under 120 on roll it stands on the other side of "Help for pupils here".',
  limit: { most: 260 },
  pages: '1',
  safety: 'strictest',
  safetyItems: ['contacts', 'recording', 'limits', 'crisis-route', 'self-harm', 'suicidal-thoughts'],
  sections: [
    {
      id: 'boxes',
      titles: [''],
      sentences: [
        'S-worried-danger',
        'S-worried-listen',
        'S-worried-tell',
        'S-worried-third',
        'S-worried-hours',
        'S-worried-write',
        'S-worried-next',
      ],
      table: { head: ['Box', 'What to do'], oneRowFor: 'one of the five boxes, always in this order' },
      drawsOn: 'Who to tell: where they are, who stands in, out of hours, where it is written down',
      whenEmpty: 'Without who to tell, where, who stands in and where it is recorded, no page is produced.',
    },
    {
      id: 'beneath',
      titles: [''],
      sentences: ['S-not-urgent', 'S-adult-worry', 'S-you'],
      drawsOn: 'Where a change is noted, who is told of a worry about the head, support for staff',
      whenEmpty: 'Left out, with a note to the lead that {dsl|the} may want it.',
    },
    {
      id: 'help',
      titles: ['For you'],
      sentences: ['S-confirmed', 'S-confirm-never', 'S-confirm-changed', 'S-confirm-old'],
      drawsOn: 'The crisis box for staff; the confirmation',
      whenEmpty: 'The crisis box is never left out.',
    },
  ],
} as const satisfies DocumentKind<keyof typeof worriedPageSentences>;
