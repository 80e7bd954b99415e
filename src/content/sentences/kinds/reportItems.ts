import type { SentenceTemplate } from '../types';

/** Said, did, not done: one sentence for each thing the last report promised. A reason is never made up. */
export const reportItemSentences = {
  'S-said-done': {
    variants: [{ text: 'We said we would {said|lower}. Done: {did|lower}.' }, { text: '{said|cap}: done. {did|cap}.' }],
  },
  'S-said-part': {
    variants: [
      { text: 'We said we would {said|lower}. So far: {did|lower}. Still to do: {next|lower}.' },
      { text: '{said|cap}: partly done. {did|cap}. Still to do: {next|lower}.' },
    ],
  },
  'S-said-not-done': {
    variants: [
      { text: 'We said we would {said|lower}. Not done, because {whyNot|lower}. Now: {next|lower}.' },
      { text: '{said|cap}: not done. Reason: {whyNot|lower}. What happens now: {next|lower}.' },
    ],
  },
  'S-said-stopped': {
    variants: [
      { text: 'We said we would {said|lower}. We have stopped, because {whyNot|lower}.' },
      { text: '{said|cap}: stopped. {whyNot|cap}.' },
    ],
  },
  'S-said-no-reason': {
    variants: [{ when: 'internal & !whyNot', text: '{said|cap}: not done. Reason to add.' }],
  },
  'S-said-opening': {
    variants: [
      {
        when: 'promisedCount>=2',
        text: 'Last time we said we would do {promisedCount} things. {outcomes|list|cap}.',
      },
      {
        when: 'promisedCount>=2 & lastReport',
        text: 'Of {promisedCount} things promised in {lastReport|month}, {outcomes|list}.',
      },
      { when: 'promisedCount=1', text: 'Last time we said we would do one thing. {outcomes|list|cap}.' },
    ],
    optional: true,
  },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** Pieces of the opening line: one, and more than one. A count of none drops out. */
export const outcomeWords = {
  done: ['one is done', '{n} are done'],
  part: ['one is partly done', '{n} are partly done'],
  'not-done': ['one is not done yet', '{n} are not done yet'],
  stopped: ['one has stopped', '{n} have stopped'],
} as const;
