import type { Outline } from '../types';

/** What makes work here hard, and what leaders will do. Leaders are in the room; causes about work, never about coping. */
export const staffWellbeing: Outline = {
  id: 'inset-staff-wellbeing',
  title: 'What makes work here hard, and what leaders will do',
  topicPlain: 'what makes work here hard, and what will change',
  outcomesPlain: ['see what you told us', 'choose what to stop', 'hear leaders answer'],
  forWhom: 'all staff, with leaders in the room',
  ledBest: '{theLead}, or whoever leads on staff wellbeing; never a line manager of most of the room',
  bring: [
    'results of the anonymous survey, with ten answers or more',
    'three columns on the wall: stop, start, make simpler',
    'sticky notes',
  ],
  outcomesLead: 'Staff can:',
  outcomes: [
    {
      text: 'name two causes that are about work and not about coping',
    },
    {
      text: 'say what their team will stop',
    },
    {
      text: 'say where help is for themselves',
    },
  ],
  blocks: [
    {
      id: 'settle',
      name: 'Settle',
      minutes: {
        '45': 5,
        '60': 6,
        '90': 8,
        '180': 12,
      },
      who: '{facilitator}',
      need: 'help sheet, one each',
      text: [],
    },
    {
      id: 'inputOne',
      name: 'Input one: what you told us',
      minutes: {
        '45': 8,
        '60': 10,
        '90': 14,
        '180': 20,
      },
      who: '{facilitator}',
      need: 'survey results by theme',
      text: [
        'Show the survey by theme; nothing with fewer than ten answers, no comments by team. Say what leaders already know. Six places to look: demands, control, support, relationships, role, change. No yoga.',
      ],
    },
    {
      id: 'practiseOne',
      name: 'Practise one: stop, start, make simpler',
      minutes: {
        '45': 20,
        '60': 29,
        '90': 31,
        '180': 40,
      },
      who: 'teams',
      need: 'three columns, sticky notes',
      text: [
        'By team: one thing to stop, one to start, one to make simpler. Each must be ours to decide or go on the leaders\' list. "Be more resilient" is not an answer. Sticky notes go up; similar ones move together.',
      ],
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
      name: 'Input two: help that exists',
      minutes: {
        '180': 10,
      },
      who: '{facilitator}',
      need: 'help sheet',
      text: ['Where help is, who pays, what is private, what is not. Read the numbers aloud so nobody has to ask.'],
    },
    {
      id: 'practiseTwo',
      name: 'Practise two: asking and answering',
      minutes: {
        '90': 22,
        '180': 35,
      },
      who: 'pairs',
      need: 'situations',
      text: [
        'Pairs: ask a colleague how they are, without fixing; then answer as their line manager: "What part of this can I change?" Nobody uses a real colleague.',
      ],
      situations: {
        ids: ['A3', 'A5', 'A10', 'A4'],
        most: 3,
      },
    },
    {
      id: 'planIt',
      name: 'Plan it here: leaders answer',
      minutes: {
        '180': 33,
      },
      who: '{head}, then {sponsor}',
      need: 'the notes',
      text: ["{head|the|cap} or the sponsor answers each note: yes and when; no and why; don't know and by when."],
    },
    {
      id: 'close',
      name: 'What we do here and close',
      minutes: {
        '45': 12,
        '60': 15,
        '90': 15,
        '180': 15,
      },
      who: '{head}',
      need: 'exit slips, help sheet',
      text: [],
      extra: [
        {
          lengths: [45, 60, 90],
          text: "{head|the|cap} or the sponsor answers the three notes most people moved: yes and when; no and why; don't know and by when.",
        },
        {
          text: 'What leaders will do, typed and sent within five working days. Help for you. Slip.',
        },
      ],
    },
  ],
  notOffered: {
    '20': 'Twenty minutes on wellbeing with no time to answer is worse than none.',
  },
  handouts: [
    {
      title: 'Three answers',
      parts: [
        {
          kind: 'table',
          header: ['We asked', 'Leaders said', 'By'],
          rows: [],
          blank: 3,
        },
        {
          kind: 'text',
          text: 'You matter here, and you are not on your own. {staffHelp}.',
        },
      ],
    },
  ],
  phrases: [
    {
      say: '"What would make this week lighter?"',
      insteadOf: '"Have you tried mindfulness?"',
    },
    {
      say: '"I\'ve got you. Leave the marking."',
      insteadOf: '"We\'re all tired."',
    },
    {
      say: '"I can\'t change that. I can change this."',
      insteadOf: '"It is what it is."',
    },
    {
      say: '"Are you all right to talk here, or later?"',
      insteadOf: '"You look awful."',
    },
    {
      say: '"I\'ll keep it to myself unless you may not be safe."',
      insteadOf: '"I won\'t tell a soul."',
    },
  ],
  steps: [
    {
      when: 'tired, and managing',
      do: ['a kind question', 'one practical thing'],
      who: 'a colleague',
      by: 'today',
    },
    {
      when: 'struggling for weeks',
      do: ['line manager', '{staffSupport|lower}', 'GP'],
      who: 'you or a colleague',
      by: 'this week',
    },
    {
      when: 'a colleague may not be safe',
      do: ['stay', '999 if in danger', 'tell {head|the}'],
      who: 'you',
      by: 'now',
    },
    {
      when: 'a worry about a leader',
      do: ['{chair|the}'],
      who: 'you',
      by: 'this week',
    },
  ],
  scenarios: ['A3', 'A4', 'A5', 'A10'],
  exitSlip: {
    first: 'One thing to stop.',
  },
  sixWeeks: ['Leaders report each answer: done, or not done and why. Never a session without that.'],
};
