import type { Outline } from '../types';

/** Steady adults, steady rooms: steady, then talk, then think; and repair. Sensitive: two people lead. */
export const relationalTrauma: Outline = {
  id: 'inset-relational-trauma',
  title: 'Steady adults, steady rooms',
  topicPlain: 'steady adults when things get loud',
  outcomesPlain: ['practise the first five minutes', 'practise putting things right'],
  forWhom: 'all staff',
  ledBest: '{theLead} with the behaviour lead',
  sensitiveTopic: "distress and frightening times in people's lives",
  bring: ['five-minutes card', 'one page of our behaviour policy', 'Names pages, one each'],
  outcomesLead: 'Staff can:',
  outcomes: [
    {
      text: 'say what stress does to listening and learning',
    },
    {
      text: 'use steady, then talk, then think',
    },
    {
      text: 'repair after a clash',
    },
  ],
  blocks: [
    {
      id: 'settle',
      name: 'Settle',
      minutes: {
        '45': 6,
        '60': 8,
        '90': 8,
        '180': 12,
      },
      who: '{facilitator}',
      need: 'Names pages, one each',
      text: [],
    },
    {
      id: 'inputOne',
      name: 'Input one: what stress does to a person',
      minutes: {
        '45': 11,
        '60': 14,
        '90': 17,
        '180': 25,
      },
      who: '{facilitator}',
      need: '',
      text: [
        'Stress narrows what anybody can hear, learn and say. A raised voice cannot teach. No life stories of children are told. We are not looking for trauma in people; we are making rooms where more people can manage.',
      ],
    },
    {
      id: 'practiseOne',
      name: 'Practise one: the first five minutes',
      minutes: {
        '45': 19,
        '60': 26,
        '90': 28,
        '180': 36,
      },
      who: 'everyone, in threes',
      need: 'five-minutes card, situations',
      text: [
        'Threes. One adult, one reader of the pupil\'s lines, one watcher with the card: distance, voice, words, exits, audience. Two minutes, then "what helped?"',
      ],
      situations: {
        ids: ['P4', 'P8', 'S3', 'F7', 'F6'],
        most: 2,
      },
    },
    {
      id: 'break',
      name: 'Break',
      minutes: {
        '180': 15,
      },
      who: '',
      need: '',
      text: [],
    },
    {
      id: 'inputTwo',
      name: 'Input two: what sets us off',
      minutes: {
        '180': 14,
      },
      who: '{facilitator}',
      need: 'paper, kept private',
      text: [
        'On paper, privately, everybody writes what sets them off (being laughed at, mess, being ignored). Nobody reads it out. One thing I do when I feel it: step, breathe, swap.',
      ],
    },
    {
      id: 'practiseTwo',
      name: 'Practise two: repair',
      minutes: {
        '90': 23,
        '180': 40,
      },
      who: 'pairs',
      need: '',
      text: [
        'The repair talk, three sentences: "That was hard for both of us. What happened for you? What do we need so that it goes better?" The sanction, if there is one, is said calmly and is not the talk.',
      ],
    },
    {
      id: 'planIt',
      name: 'Plan it here: one page of our policy',
      minutes: {
        '180': 25,
      },
      who: 'teams',
      need: 'one page of our behaviour policy',
      text: [
        'Read one page of the behaviour policy aloud as a scared pupil would hear it. Mark what could stay firm and be said differently. Send two changes to {head|the}.',
      ],
    },
    {
      id: 'close',
      name: 'What we do here and close',
      minutes: {
        '45': 9,
        '60': 12,
        '90': 14,
        '180': 13,
      },
      who: '{facilitator}',
      need: 'exit slips',
      text: [
        'Who comes when you call, and where a pupil can go.',
        'A calm place here: {calmSpace}.',
        'The three names, then the slip.',
      ],
    },
  ],
  notOffered: {
    '20': '"Steady first" heard without practice turns into "let them off".',
  },
  handouts: [
    {
      title: 'The first five minutes',
      parts: [
        {
          kind: 'table',
          header: ['Minute', 'Do', 'Say'],
          rows: [
            ['1', 'Fewer people, more space. Stand side on.', '"I\'m here. You\'re safe."'],
            ['2', 'Lower your voice. Fewer words.', '(nothing, or the same words)'],
            ['3', 'Offer, do not order.', '"Corridor or library?"'],
            ['4', 'Name it small.', '"That was a shock."'],
            ['5', 'Say what is next.', '"Water, ten minutes, then we talk."'],
          ],
        },
      ],
    },
  ],
  phrases: [
    {
      say: '"I\'m on your side. This can\'t go on."',
      insteadOf: '"Calm down."',
    },
    {
      say: '"Later we\'ll sort out what you said to Sir."',
      insteadOf: '"Apologise. Now."',
    },
    {
      say: '"Two choices, both fine."',
      insteadOf: '"Do it or else."',
    },
    {
      say: '"I got that wrong this morning. I shouted."',
      insteadOf: '(nothing)',
    },
    {
      say: '"What happened?"',
      insteadOf: '"Why did you do that?"',
    },
  ],
  steps: [
    {
      when: 'upset, and safe',
      do: ['space', 'one adult'],
      who: 'you',
      by: 'now',
    },
    {
      when: 'upset, and others are not safe',
      do: ['move the others', 'call whoever is on call'],
      who: 'you',
      by: 'now',
    },
    {
      when: 'a person is hurt or in danger',
      do: ['999', 'tell {dsl|the}'],
      who: 'you',
      by: 'now',
    },
    {
      when: 'afterwards',
      do: ['repair', 'tell {theLead} if it is the third time'],
      who: 'you',
      by: 'within a day',
    },
  ],
  scenarios: ['P4', 'P8', 'S3', 'F4', 'F6', 'F7'],
  withDsl: ['F6'],
  exitSlip: {
    first: 'One thing I will do in the first minute.',
  },
  sixWeeks: [
    'One policy line changed, said by whom and why; repeat incidents this half-term: more, the same or fewer.',
  ],
};
