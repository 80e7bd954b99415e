import type { Outline } from '../types';

/** Talking with parents and carers: the first minute of a hard call. Two 90s with a term between them do more than a half day. */
export const parents: Outline = {
  id: 'inset-parents',
  title: 'Talking with parents and carers',
  topicPlain: 'talking with families',
  outcomesPlain: ['practise the first minute of a call', 'say what we can share', 'plan the next one'],
  forWhom: 'tutors, pastoral staff, the office and the learning support team',
  ledBest: '{theLead} with a colleague families trust',
  bring: ['the page for families', 'call card', 'situations, on slips', 'Names pages, one each'],
  outcomesLead: 'Staff can:',
  outcomes: [
    {
      text: 'open a hard call',
    },
    {
      text: 'listen to anger without defending',
    },
    {
      text: 'say what we can share and what happens next',
    },
  ],
  blocks: [
    {
      id: 'settle',
      name: 'Settle',
      minutes: {
        '20': 2,
        '45': 5,
        '60': 8,
        '90': 8,
      },
      who: '{facilitator}',
      need: 'Names pages, one each',
      text: [],
    },
    {
      id: 'inputOne',
      name: 'Input one: from the other side',
      minutes: {
        '20': 4,
        '45': 10,
        '60': 13,
        '90': 16,
      },
      who: '{facilitator}',
      need: '',
      text: [
        'What a call from school is like on the other end: bad news, at work, in a second language, after a year of waiting. Three short things families say: "You only ring when it\'s bad." "I didn\'t know I could ask." "Nobody rang back."',
      ],
    },
    {
      id: 'practiseOne',
      name: 'Practise one: the first minute of the call',
      minutes: {
        '20': 10,
        '45': 21,
        '60': 27,
        '90': 28,
      },
      who: 'everyone, in threes',
      need: 'call card, situations',
      text: [
        'Threes: caller, parent, watcher. No real family: use the situations. Only the first minute: who you are, why you ring, something true and kind, one question. Then stop. Three rounds.',
      ],
      situations: {
        ids: ['P1', 'P5', 'S5', 'S8', 'F3', 'F8', 'A1'],
        most: 3,
      },
    },
    {
      id: 'practiseTwo',
      name: 'Practise two: when it turns',
      minutes: {
        '90': 24,
      },
      who: 'pairs',
      need: 'situations',
      text: [
        'Anger, tears, "don\'t tell his dad". Say "I need to check what I may share, and I\'ll ring you today." Write the next call in the diary before you put the phone down.',
      ],
      situations: {
        ids: ['A1', 'A2', 'P7'],
        most: 3,
      },
    },
    {
      id: 'close',
      name: 'What we do here and close',
      minutes: {
        '20': 4,
        '45': 9,
        '60': 12,
        '90': 14,
      },
      who: '{facilitator}',
      need: 'exit slips',
      text: [
        ['Who rings whom: within {replyDays} working days.', 'Who rings whom, and within how many days.'],
        'How to get an interpreter. When we do not ring first: {dsl|the} decides. The three names, then the slip.',
      ],
    },
  ],
  notOffered: {
    '180': 'Two sessions of 90 minutes with a term between them do more.',
  },
  handouts: [
    {
      title: 'Call card',
      parts: [
        {
          kind: 'list',
          items: [
            '"Hello, this is … from {school}. Is now all right? Nothing bad has happened."',
            '"I\'m ringing because …"',
            '"What have you noticed at home?"',
            '"Here is one thing we can try."',
            '"I\'ll ring on …"',
          ],
        },
      ],
    },
  ],
  phrases: [
    {
      say: '"You know her best. What helps?"',
      insteadOf: '"As you know, her behaviour …"',
    },
    {
      say: '"I\'m sorry you waited."',
      insteadOf: '"We\'re very busy."',
    },
    {
      say: '"I can\'t share about other children. I can tell you what we\'ll do."',
      insteadOf: '"Data protection."',
    },
    {
      say: '"We haven\'t met. I\'d like to."',
      insteadOf: '"You\'ve never come to anything."',
    },
    {
      say: '"What time suits you?"',
      insteadOf: '"Appointments are 9 to 3."',
    },
  ],
  steps: [
    {
      when: 'a worry, no danger',
      do: ['ring'],
      who: 'tutor or class teacher',
      by: ['within {replyDays} working days', 'this week'],
    },
    {
      when: 'danger, or risk from telling home',
      do: ['tell {dsl|the} before any call'],
      who: 'you',
      by: 'now',
    },
    {
      when: 'a parent is angry at the gate',
      do: ['sit down', 'water', 'time', 'one next step'],
      who: 'whoever is there',
      by: 'now',
    },
    {
      when: 'parents live apart',
      do: ['ask the office who may be told'],
      who: 'you',
      by: 'check first',
    },
    {
      when: 'a family is never reached',
      do: ['try another way, another day, another person'],
      who: '{theLead}',
      by: 'this half-term',
    },
  ],
  scenarios: ['P1', 'P5', 'P7', 'S5', 'S8', 'F3', 'F8', 'A1', 'A2'],
  exitSlip: {
    first: 'The call I have been putting off. (Kept private.)',
  },
  sixWeeks: ['Calls made or not; families reached who were not before, as a theme and never a count under 10.'],
};
