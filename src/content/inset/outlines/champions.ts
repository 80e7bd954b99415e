import type { Outline } from '../types';

/** Wellbeing champions: starting safely. They notice, welcome and pass on; they carry nothing alone. After noticing, listening and responding. */
export const champions: Outline = {
  id: 'inset-champions',
  title: 'Wellbeing Champions: starting safely',
  topicPlain: 'being a champion, and where it stops',
  outcomesPlain: ['read the role', 'sort what is ours', 'choose one change'],
  forWhom:
    'staff champions, after the session on noticing, listening and responding; for pupils a shorter, adult-led form (pupils hold no risk)',
  ledBest: '{theLead} with {dsl|the}',
  bring: ['role card', 'change sheet', 'situations, on slips', 'Names pages, one each'],
  outcomesLead: 'Champions can:',
  outcomes: [
    {
      text: 'say what they do and do not do',
    },
    {
      text: 'pass a worry on the same day',
    },
    {
      text: 'start one small change',
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
      },
      who: '{facilitator}',
      need: 'Names pages, one each',
      text: [],
    },
    {
      id: 'inputOne',
      name: 'Input one: the role on one card',
      minutes: {
        '45': 8,
        '60': 12,
        '90': 15,
      },
      who: '{facilitator}',
      need: 'role card',
      text: [
        'Read the role card. Champions notice, welcome, start small things and pass worries on. They do not counsel, keep secrets or carry cases.',
        '{championAdult|the|cap} meets them {rhythm|lower}.',
      ],
    },
    {
      id: 'practiseOne',
      name: 'Practise one: where my role stops',
      minutes: {
        '45': 22,
        '60': 28,
        '90': 28,
      },
      who: 'everyone, in threes',
      need: 'situations',
      text: [
        'Situations on slips: mine, pass on today, or get {dsl|the} now? Say the sentence for passing on. A wrong answer that is caught here is a good one.',
      ],
      situations: {
        ids: ['P3', 'S2', 'S7', 'F8', 'A5'],
        most: 5,
      },
    },
    {
      id: 'practiseTwo',
      name: 'Practise two: one small change',
      minutes: {
        '90': 25,
      },
      who: 'pairs',
      need: 'change sheet',
      text: [
        'Choose one change small enough for two weeks, and ask: "who will notice if it is better?" Write it on the sheet with a partner\'s name.',
      ],
    },
    {
      id: 'close',
      name: 'What we do here and close',
      minutes: {
        '45': 10,
        '60': 14,
        '90': 14,
      },
      who: '{facilitator}',
      need: 'exit slips',
      text: [
        'Dates of the next three meetings, who looks after the champions, how to step down without giving a reason. The three names, then the slip.',
      ],
    },
  ],
  notOffered: {
    '20': 'A role needs its boundaries practised.',
    '180': 'Two short sessions across a term suit a volunteer better.',
  },
  handouts: [
    {
      title: 'Role card',
      parts: [
        {
          kind: 'text',
          text: [
            '"I am a champion. I notice, I listen for a few minutes, I pass on the same day. I don\'t promise secrecy. I don\'t do it alone. When it is too much I tell {championAdult|the}, and can stop."',
            '"I am a champion. I notice, I listen for a few minutes, I pass on the same day. I don\'t promise secrecy. I don\'t do it alone. When it is too much I tell {theLead}, and can stop."',
          ],
        },
      ],
    },
    {
      title: 'Change sheet',
      parts: [
        {
          kind: 'table',
          header: ['One small change', 'Two weeks from', 'Who will notice if it is better?', 'My partner'],
          rows: [],
          blank: 2,
        },
      ],
    },
  ],
  phrases: [
    {
      say: '"I\'m glad you told me. This is one for {dsl|the}. I\'ll walk with you."',
      insteadOf: '"Leave it with me."',
    },
    {
      say: '"I can listen for ten minutes, then who else can help?"',
      insteadOf: '"Text me any time."',
    },
    {
      say: '"I\'m a colleague, not a counsellor."',
      insteadOf: '"Tell me everything."',
    },
    {
      say: '"Let\'s ask."',
      insteadOf: '"I know what they need."',
    },
    {
      say: '"I need a break from this."',
      insteadOf: '(carries on)',
    },
  ],
  steps: [
    {
      when: 'someone wants to talk',
      do: ['listen a few minutes', 'say what you can and cannot do'],
      who: 'champion',
      by: 'now',
    },
    1,
    2,
    3,
    4,
    5,
    6,
    7,
  ],
  scenarios: ['P3', 'S2', 'S7', 'F8', 'A5'],
  exitSlip: {
    first: 'One worry I am not going to hold on my own.',
  },
  sixWeeks: [
    'The change tried: keep, change, stop.',
    [
      "A check on the champions' own time and mood, asked by {championAdult|the}.",
      "A check on the champions' own time and mood, asked by {theLead}.",
    ],
  ],
};
