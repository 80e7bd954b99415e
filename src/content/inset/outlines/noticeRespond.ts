import type { Outline } from '../types';

/** Noticing, listening and responding: the first two minutes, practised. For every adult, in five lengths. */
export const noticeRespond: Outline = {
  id: 'inset-notice-respond',
  title: 'Noticing, listening and responding',
  topicPlain: 'the first two minutes when a pupil is worried',
  outcomesPlain: ['practise listening', 'say what happens next', 'find three names'],
  forWhom: 'every adult, support and site teams included',
  ledBest: ['{leadTitle|the} with {dsl|the}', '{dsl|the}'],
  bring: ['Names pages, one each', 'listening card', 'situations for the ages you teach'],
  outcomesLead: 'Staff can:',
  outcomes: [
    {
      text: 'say what they noticed without a label',
    },
    {
      text: 'listen for two minutes',
    },
    {
      text: 'say what happens next',
    },
    {
      text: 'tell the right person the same day',
    },
  ],
  blocks: [
    {
      id: 'settle',
      name: 'Settle',
      minutes: {
        '20': 2,
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
      name: 'Input one: notice, listen, hand on',
      minutes: {
        '20': 5,
        '45': 12,
        '60': 15,
        '90': 18,
        '180': 25,
      },
      who: '{dsl}, then {facilitator}',
      need: 'listening card',
      text: [
        'A change is what we look for: in mood, work, friends, food, sleep, attendance, appearance. We say what we see; we do not name a condition. {dsl|the|cap} shows two minutes of listening with the lead, badly and then well.',
      ],
    },
    {
      id: 'practiseOne',
      name: 'Practise one: the first two minutes',
      minutes: {
        '20': 9,
        '45': 18,
        '60': 25,
        '90': 27,
        '180': 40,
      },
      who: 'everyone, in threes',
      need: 'situations, listening card',
      text: [
        'Threes: adult, pupil, watcher. The watcher holds the listening card and ticks. Two minutes, one minute of talk, swap. Pupil parts are read from the card; nobody plays themselves.',
      ],
      extra: [
        {
          lengths: [20],
          text: 'One round.',
        },
      ],
      situations: {
        ids: ['P1', 'P2', 'P5', 'P6', 'S1', 'S3', 'S7', 'F1', 'F5', 'F2', 'S4', 'P3'],
        most: 3,
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
      name: 'Input two: after you have told',
      minutes: {
        '180': 12,
      },
      who: '{dsl}',
      need: '',
      text: [
        '{dsl|the|cap} explains what happens after a concern is recorded, and why staff are sometimes told little.',
        'What "you will hear back" means here: {feedback|lower}.',
      ],
    },
    {
      id: 'practiseTwo',
      name: 'Practise two: harder openings',
      minutes: {
        '90': 23,
        '180': 40,
      },
      who: 'everyone, in threes',
      need: 'situations',
      text: [
        'A request to keep a secret, a third-hand worry, a note. The line to practise is "I can\'t keep that to myself, and I will be careful how I share it."',
      ],
      situations: {
        ids: ['P3', 'S2', 'F5', 'S8'],
        most: 3,
      },
    },
    {
      id: 'planIt',
      name: 'Plan it here: where pupils tell us things',
      minutes: {
        '180': 23,
      },
      who: 'teams',
      need: 'blank paper',
      text: [
        'Each team marks its day: where do pupils tell us things (door, lunch queue, bus, practical room, reception)? One change for each place: a chair, a second adult, a quieter corner, a phone that reaches {dsl|the}.',
      ],
    },
    {
      id: 'close',
      name: 'What we do here and close',
      minutes: {
        '20': 4,
        '45': 9,
        '60': 12,
        '90': 14,
        '180': 13,
      },
      who: '{dsl}',
      need: 'step table, exit slips',
      text: [
        'The step table, read line by line with our own names.',
        'Worries are written down {recordWhere|lower}.',
        'The three names, then the slip.',
      ],
    },
  ],
  notOffered: {},
  handouts: [
    {
      title: 'Listening card',
      parts: [
        {
          kind: 'table',
          header: ['Do', 'Say'],
          rows: [
            ['Stop. Turn to face, or side by side.', "\"I've got a few minutes. I've noticed you're quieter.\""],
            ['Let silence be.', '(nothing)'],
            ['Say back.', '"So it is worst at lunchtime."'],
            ['Thank.', '"Thank you for telling me."'],
            ['No promise of secrecy.', '"I will need to talk to {dsl|the}. I\'ll tell you before I do."'],
            ['Say what next.', '"I\'ll look for you after lunch." Then do it.'],
          ],
        },
      ],
    },
  ],
  phrases: [
    {
      say: '"Tell me more if you want to."',
      insteadOf: '"Why didn\'t you say before?"',
    },
    {
      say: '"That sounds really hard."',
      insteadOf: '"It could be worse."',
    },
    {
      say: '"What would help right now?"',
      insteadOf: '"What you need to do is …"',
    },
    {
      say: '"I don\'t know. I\'ll find out who does."',
      insteadOf: '"I\'m sure it\'s nothing."',
    },
    {
      say: '"I need to tell one person, {dsl|the}."',
      insteadOf: '"I promise I won\'t tell."',
    },
    {
      say: '"Are you safe right now?"',
      insteadOf: '"You\'re not going to do anything silly, are you?"',
    },
  ],
  steps: [1, 2, 3, 4, 5, 6, 7],
  scenarios: ['P1', 'P2', 'P3', 'P5', 'P6', 'S1', 'S2', 'S3', 'S4', 'S7', 'S8', 'F1', 'F2', 'F5'],
  withDsl: ['F2', 'S4', 'P3'],
  exitSlip: {
    first: 'The place in my day where I will listen out.',
  },
  sixWeeks: ['{dsl|the|cap} says whether worries are coming sooner: more, the same or fewer. No figures under 10.'],
  pointAgain: true,
};
