import type { Outline } from '../types';

/** Running and ending targeted support: practice for the small team who do it, trained in the programme itself elsewhere. */
export const targetedTeam: Outline = {
  id: 'inset-targeted-team',
  title: 'Running and ending targeted support',
  topicPlain: 'running and ending support well',
  outcomesPlain: ['rehearse a first session', 'plan the ending', 'know when to hand on'],
  forWhom: 'the few who will run groups or one-to-ones',
  ledBest: '{theLead} with whoever knows the programme',
  bring: ['the row of the provision register', 'goal sheet, blank', 'calendar of sessions', 'Names pages, one each'],
  outcomesLead: 'Staff can:',
  outcomes: [
    {
      text: 'say who the support is for and how it ends',
    },
    {
      text: 'set a goal with a pupil',
    },
    {
      text: 'know what to do when it is too much for school',
    },
  ],
  blocks: [
    {
      id: 'settle',
      name: 'Settle',
      minutes: {
        '60': 6,
        '90': 8,
        '180': 10,
      },
      who: '{facilitator}',
      need: 'Names pages, one each',
      text: [],
    },
    {
      id: 'inputOne',
      name: 'Input one: the way in, the goal, the ending',
      minutes: {
        '60': 12,
        '90': 15,
        '180': 22,
      },
      who: '{facilitator}',
      need: 'provision register',
      text: [
        'Read the register row aloud: what for, which years, how a pupil gets in, how it ends, who else is trained. If a field is empty we fill it now. Say where support stops: we do not treat; we practise skills and keep company while help is found.',
      ],
      shows: ['targeted'],
    },
    {
      id: 'practiseOne',
      name: 'Practise one: the first session',
      minutes: {
        '60': 28,
        '90': 30,
        '180': 45,
      },
      who: 'pairs',
      need: 'goal sheet',
      text: [
        'Rehearse the first ten minutes of session one: welcome, what this is, choose a goal together (0 to 10, "where is it now?"), agree what is private. Nobody performs a pupil\'s story; use the lines on the sheet.',
      ],
      situations: {
        ids: ['P7', 'S5', 'S8', 'F8'],
        most: 1,
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
      name: 'Input two: measuring without harm',
      minutes: {
        '180': 15,
      },
      who: '{facilitator}',
      need: '',
      text: [
        'Measures: goals first. Named questionnaires only with the licence and the agreement on file; scores live in the right system, not in the register. What we do if an answer worries us, today, before the next session.',
      ],
    },
    {
      id: 'practiseTwo',
      name: 'Practise two: when it wobbles',
      minutes: {
        '90': 23,
        '180': 38,
      },
      who: 'threes',
      need: 'situations',
      text: [
        'Two want the floor, a pupil does not want to stop, a worry comes out. Say the line, name who you tell, name what you do with the rest of the session.',
      ],
      situations: {
        ids: ['A8', 'A9', 'P5'],
        most: 3,
      },
    },
    {
      id: 'planIt',
      name: 'Plan it here: our calendar',
      minutes: {
        '180': 22,
      },
      who: 'the team',
      need: 'calendar',
      text: [
        'Put the sessions, the review, the ending and supervision in the calendar; name the second adult for each.',
      ],
    },
    {
      id: 'close',
      name: 'What we do here and close',
      minutes: {
        '60': 14,
        '90': 14,
        '180': 13,
      },
      who: '{facilitator}',
      need: 'exit slips',
      text: [
        [
          '{meeting|the|cap} meets {meetingRhythm|lower}: bring what is stuck.',
          'When {meeting|the} is, and what to bring to it.',
        ],
        'Too much for school: {dsl|the}. Slip.',
      ],
    },
  ],
  notOffered: {
    '20': 'This is practice for a small team, not information.',
    '45': 'This is practice for a small team, not information.',
  },
  handouts: [
    {
      title: 'Running sheet for a group',
      parts: [
        {
          kind: 'table',
          header: ['When', 'What'],
          rows: [
            ['Before', 'Who, consent, room, how many adults.'],
            ['Each session', 'Settle 5 minutes, check-in 5, skill 20, try 10, close 5.'],
            ['After', 'Write the goal; tell the tutor nothing private; worries to {dsl|the}.'],
            ['Ending', 'Say it from week one; plan who next.'],
          ],
        },
      ],
    },
    {
      title: 'Goal sheet',
      parts: [
        {
          kind: 'table',
          header: ['My goal, in my words', 'Where is it now, 0 to 10?', 'Halfway', 'At the end'],
          rows: [],
          blank: 2,
        },
      ],
    },
  ],
  phrases: [
    {
      say: '"We have six weeks. Here is how it ends."',
      insteadOf: '"As long as you need."',
    },
    {
      say: '"What would be a bit better?"',
      insteadOf: '"What\'s wrong?"',
    },
    {
      say: '"Thank you. Let\'s talk after, you and me."',
      insteadOf: '(lets it run in the group)',
    },
    {
      say: '"Your goal was five, now it\'s six. What did you do?"',
      insteadOf: '"Well done, you\'re cured."',
    },
    {
      say: '"That\'s for {dsl|the}. I\'ll come with you."',
      insteadOf: '"We deal with that here."',
    },
  ],
  steps: [
    {
      when: 'it is not for us: too much, or too risky',
      do: ['tell {dsl|the} or {theLead}'],
      who: 'you',
      by: 'before starting',
    },
    {
      when: 'someone is upset in a session',
      do: ['second adult', 'settle', '{dsl|the} if it is about safety'],
      who: 'you',
      by: 'now',
    },
    {
      when: 'someone misses two',
      do: ['ring', 'ask', 'leave the door open'],
      who: 'you',
      by: 'this week',
    },
    {
      when: 'it ends',
      do: ['review', 'tell tutor and family', 'next step'],
      who: 'you',
      by: 'that week',
    },
  ],
  scenarios: ['P5', 'P7', 'S5', 'S8', 'F8', 'A7', 'A8', 'A9'],
  exitSlip: {
    first: 'What I will do in the first ten minutes.',
  },
  sixWeeks: ['The review: keep, change, stop. The measure and the date are written in the register.'],
};
