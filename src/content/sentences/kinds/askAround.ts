import type { SentenceTemplate } from '../types';
import type { DocumentKind } from './types';

/** What stands around the questions on a find-out sheet. */
export const askAroundSentences = {
  'S-ask-opening': {
    variants: [
      {
        when: 'askCount>=2',
        text: "{askRole|cap}, I am putting our mental health plan together and you know things I don't. {askCount|cap} short questions; five minutes; a guess is fine if you say it is one.",
      },
      {
        when: 'askCount>=2 & askBy',
        text: 'I would rather ask than guess. Could you fill these {askCount} in by {askBy|date}?',
      },
      {
        when: 'askCount=1',
        text: "{askRole|cap}, I am putting our mental health plan together and you know something I don't. One short question; a guess is fine if you say it is one.",
      },
    ],
    fixed: true,
  },
  'S-ask-more': {
    variants: [
      { when: 'askMore>=2', text: 'There are {askMore} more for another day.' },
      { when: 'askMore=1', text: 'There is one more for another day.' },
    ],
    fixed: true,
  },
  'S-ask-not-yet': {
    variants: [{ text: "Answer what you can; 'not yet' is a useful answer." }],
    fixed: true,
  },
  'S-ask-close': {
    variants: [
      { text: 'Please do not name any pupil. Thank you. {leadTitle|the|cap}' },
      { when: 'askBy', text: "No pupils' names, please. Back to me by {askBy|date}. Thank you." },
    ],
    fixed: true,
  },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** One sheet for one colleague. Safety questions are never on it: they are answered with the safeguarding lead in person. */
export const askAround = {
  id: 'ask-around',
  titles: [{ text: 'Questions for {askRole|the}' }],
  reader: 'one colleague each',
  whenUsed: 'when answers are "don\'t know"',
  editions: ['internal'],
  editionNote:
    'The sheet for the Mental Health Support Team goes outside the school: it holds no ratings and no levels of need. Two roles held by one person share a sheet.',
  limit: { eachSheet: 200 },
  pages: '1 a person',
  safety: 'no',
  safetyItems: [],
  sections: [
    {
      id: 'opening',
      titles: [''],
      sentences: ['S-ask-opening'],
      drawsOn: 'The find-out line of that person',
      whenEmpty: 'No questions for a person: no sheet.',
    },
    {
      id: 'questions',
      titles: [''],
      sentences: ['S-ask-more', 'S-ask-not-yet'],
      table: { head: ['Question', 'Your answer', 'Sure, or a guess?'], oneRowFor: 'one question, eight at most' },
      drawsOn: 'The question of each statement or item not known, in the order of the find-out list',
      whenEmpty: 'No sheet.',
    },
    {
      id: 'close',
      titles: [''],
      sentences: ['S-ask-close'],
      drawsOn: 'Who asks, and by when',
      whenEmpty: 'Never left out.',
    },
  ],
} as const satisfies DocumentKind<keyof typeof askAroundSentences>;
