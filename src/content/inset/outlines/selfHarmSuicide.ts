import type { Outline } from '../types';

/** Our procedure: who does what, in thirty minutes; with a trained facilitator also how to respond, in 90 or 180. Sensitive: two people lead, the safeguarding lead is in the room. */
export const selfHarmSuicide: Outline = {
  id: 'inset-self-harm-suicide',
  title: 'Our procedure; and, with a trained facilitator, responding',
  topicPlain: 'what we do when a pupil may be hurting themselves',
  outcomesPlain: ['walk through our procedure', 'know who to tell', 'know what not to do'],
  forWhom: 'key roles in our procedure',
  ledBest:
    'a trained facilitator, with {dsl|the} in the room throughout and a second adult free to step out with people',
  sensitiveTopic: 'self-harm and suicide',
  bring: ['our procedure, one page each', 'step table, large, for the wall', 'Names pages, one each'],
  outcomesLead: 'Staff can:',
  outcomes: [
    {
      text: 'say what they do first, whom they tell and what they do not do',
    },
    {
      text: 'stay calm with a pupil who says it',
      lengths: [90, 180],
    },
    {
      text: 'ask plainly, if their role asks them to',
      lengths: [90, 180],
    },
    {
      text: 'look after themselves after',
      lengths: [90, 180],
    },
  ],
  byLength: {
    '30': {
      title: 'Our procedure: who does what',
      ledBest: '{dsl|the} with {theLead}',
      forWhom: 'staff named in the procedure first, then all staff',
    },
    '90': {
      title: 'Our procedure, and responding',
    },
    '180': {
      title: 'Our procedure, and responding',
    },
  },
  blocks: [
    {
      id: 'settle',
      name: 'Settle',
      minutes: {
        '30': 5,
        '90': 12,
        '180': 15,
      },
      who: '{dsl}, then {facilitator}',
      need: 'Names pages, one each',
      text: ['Say twice that leaving is fine. Doors are not closed.'],
    },
    {
      id: 'inputOne',
      name: 'Input one: our procedure, step by step',
      minutes: {
        '30': 8,
        '90': 20,
        '180': 25,
      },
      who: '{dsl}',
      need: 'our procedure',
      text: [
        '{dsl|the|cap} reads the procedure as a table, with names. What never happens here: asking to see injuries, asking for promises, telling the class, leaving someone alone.',
      ],
      extra: [
        {
          lengths: [90, 180],
          text: 'The facilitator adds what helps and what harms, in plain words; no methods, no figures about methods.',
        },
      ],
    },
    {
      id: 'practiseOne',
      name: 'Practise one: walk it',
      minutes: {
        '30': 9,
        '90': 24,
        '180': 35,
      },
      who: 'everyone, standing or seated',
      need: 'step table on the wall',
      text: [
        'Standing, with the step table on the wall, or pointing from a seat: "You have just heard this. Show the box where you would start." Then the next box. Say the sentence you would use. Nobody plays the pupil.',
      ],
      situations: {
        ids: ['P3', 'S2', 'F2', 'S4', 'S6', 'F6'],
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
      name: 'Input two: friends, online, the days after',
      minutes: {
        '180': 15,
      },
      who: '{dsl}',
      need: '',
      text: ['Friends who knew; messages and posts; the week after. Who speaks to whom: {dsl|the} decides.'],
    },
    {
      id: 'practiseTwo',
      name: 'Practise two: hearing it and asking',
      minutes: {
        '90': 20,
        '180': 35,
      },
      who: 'pairs, after the facilitator',
      need: 'printed lines',
      text: [
        'The facilitator models being told, twice. Then pairs read from a script, each line printed; nobody invents. Asking plainly about suicide does not put the idea there; the facilitator says this in their own words.',
      ],
    },
    {
      id: 'planIt',
      name: 'Plan it here: cover, keys, phones',
      minutes: {
        '180': 25,
      },
      who: 'teams',
      need: 'blank paper',
      text: [
        'Who is {dsl|the} today, and when they are out; where the phone and the keys are; which door the ambulance uses; who walks with friends.',
      ],
    },
    {
      id: 'close',
      name: 'What we do here and close',
      minutes: {
        '30': 8,
        '90': 14,
        '180': 15,
      },
      who: '{dsl}',
      need: 'exit slips, help sheet',
      text: [
        'The three names. Help for you. A settling minute, then those who led stay until {careUntil|lower}. Never end on the hardest story.',
      ],
    },
  ],
  notOffered: {
    '20': 'Too short to practise safely. The thirty-minute briefing is about who does what.',
    '45': 'Too short to practise safely and too long for a notice. The thirty-minute briefing is about who does what, not about skills.',
    '60': 'Too short to practise safely and too long for a notice. The thirty-minute briefing is about who does what, not about skills.',
  },
  handouts: [
    {
      title: 'Our procedure on one page',
      parts: [
        {
          kind: 'table',
          header: ['When', 'What we do'],
          rows: [
            ['Now', 'In danger or badly hurt: 999, and stay. Send for {dsl|the}.'],
            ['Today', ['Tell {dsl|the} ({dslWhere}). Not there: {deputy|the}.', 'Tell {dsl|the} ({dslWhere}).']],
            ['Out of hours', '{outOfHours}'],
            ['Record', 'Write it down {recordWhere|lower}.'],
            ['What you hear back', '{feedback}'],
          ],
        },
        {
          kind: 'text',
          text: '{dsl|the|cap} adds from our procedure before this is printed: who rings the family, unless that adds risk; our health partner; the days after, with a review date; friends; staff.',
        },
      ],
    },
  ],
  phrases: [
    {
      say: '"Thank you for telling me. I\'m going to stay with you."',
      insteadOf: '"Oh no. Why would you do that?"',
    },
    {
      say: '"Are you thinking about ending your life?" (trained roles only)',
      insteadOf: '"You\'re not thinking of doing anything silly?"',
    },
    {
      say: '"I need to get {dsl|the} now. I\'ll walk with you."',
      insteadOf: '"Promise me you won\'t do it again."',
    },
    {
      say: '"died by suicide", "took their own life"',
      insteadOf: '"committed", "successful", "failed attempt"',
    },
    {
      say: '"hurting yourself"',
      insteadOf: '"cutting", "cutter"',
    },
    {
      say: '"You did the right thing telling me about your friend."',
      insteadOf: '"Are you sure it isn\'t attention?"',
    },
  ],
  steps: [1, 2, 3, 5, 7],
  scenarios: ['P3', 'S2', 'S4', 'S6', 'F2', 'F6'],
  withDsl: ['P3', 'S2', 'S4', 'S6', 'F2', 'F6'],
  exitSlip: {
    first: 'The first thing I would do.',
    second: 'Something I want to ask {dsl|the} privately.',
  },
  sixWeeks: ['{dsl|the|cap} asks key roles one to one, not in a group. The offer of supervision is repeated.'],
  pointAgain: true,
};
