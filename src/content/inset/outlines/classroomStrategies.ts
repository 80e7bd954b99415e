import type { Outline } from '../types';

/** Everyday classroom strategies: four routines tried on each other, one chosen. Good practice, not treatment. */
export const classroomStrategies: Outline = {
  id: 'inset-classroom-strategies',
  title: 'Everyday classroom strategies',
  topicPlain: 'small routines that help most pupils',
  outcomesPlain: ['try four routines', 'choose one', 'plan two weeks'],
  forWhom: 'teachers, teaching assistants, tutors and lecturers',
  ledBest: '{theLead} with one teacher for each age group',
  bring: ['four routine cards', 'trial sheet', 'one lesson each, for next week', 'Names pages, one each'],
  outcomesLead: 'Staff can:',
  outcomes: [
    {
      text: 'use one predictable routine',
    },
    {
      text: 'lower the threat in a task',
    },
    {
      text: 'plan a two-week trial with a partner',
    },
  ],
  blocks: [
    {
      id: 'settle',
      name: 'Settle',
      minutes: {
        '20': 2,
        '45': 5,
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
      name: 'Input one: known, predictable, some choice',
      minutes: {
        '20': 4,
        '45': 8,
        '60': 12,
        '90': 15,
        '180': 20,
      },
      who: '{facilitator}',
      need: '',
      text: [
        'Three things help most pupils and harm none: being known, knowing what comes next, having a little choice. Read what pupils here said helps. Say plainly that these are good practice, not treatment.',
      ],
      shows: ['themes'],
    },
    {
      id: 'practiseOne',
      name: 'Practise one: four routines',
      minutes: {
        '20': 10,
        '45': 23,
        '60': 30,
        '90': 30,
        '180': 45,
      },
      who: 'four tables',
      need: 'four routine cards',
      text: [
        'Four tables, one routine each: greeting at the door; saying the shape of the lesson; a two-minute settle that pupils may do or skip; feedback that says what to do next. Try it on each other, then say what would go wrong with your hardest class.',
      ],
      extra: [
        {
          lengths: [20],
          text: 'Two tables only.',
        },
      ],
      situations: {
        ids: ['P1', 'P2', 'P4', 'P8', 'S1', 'S3', 'F4', 'F7'],
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
      name: 'Input two: when it does not work',
      minutes: {
        '180': 15,
      },
      who: '{facilitator}',
      need: '',
      text: [
        'Why routines fail: done once, done to one pupil, done as a reward. Breathing exercises help some and bother others; always a choice. A large English trial of mindfulness lessons found no benefit over usual teaching at one year.',
      ],
    },
    {
      id: 'practiseTwo',
      name: 'Practise two: into my own lesson',
      minutes: {
        '90': 24,
        '180': 40,
      },
      who: 'pairs',
      need: "next week's lesson",
      text: [
        'With your own lesson for next week, change one moment of threat: cold calling, public marks, sudden change, group choice. A partner asks, "And the pupil who never speaks?"',
      ],
    },
    {
      id: 'planIt',
      name: 'Plan it here: two-week trial',
      minutes: {
        '180': 23,
      },
      who: 'pairs',
      need: 'trial sheet',
      text: ['Fill in the trial sheet: one routine, one class, two weeks, what I will look for, who will look in.'],
    },
    {
      id: 'close',
      name: 'What we do here and close',
      minutes: {
        '20': 4,
        '45': 9,
        '60': 12,
        '90': 13,
        '180': 12,
      },
      who: '{facilitator}',
      need: 'exit slips',
      text: [
        'Where calm places are, and the rules for using them.',
        'A calm place here: {calmSpace}.',
        'The three names, then the slip.',
      ],
    },
  ],
  notOffered: {},
  handouts: [
    {
      title: 'Four routine cards',
      parts: [
        {
          kind: 'table',
          header: ['Routine', 'What it sounds like', 'What to look for'],
          rows: [
            ['Greeting', '"Morning. Good to see you. Seats as Tuesday."', 'eyes up, fewer late starts'],
            [
              'Shape of the lesson',
              '"Three parts today. The hard bit is the second; I\'ll help."',
              'fewer "what are we doing?"',
            ],
            [
              'Two-minute settle',
              '"You can breathe out slowly with me, draw, or sit. Two minutes."',
              'quicker start; nobody forced',
            ],
            ['Next-step feedback', '"This works. Next, do this."', 'pupils start again sooner'],
          ],
        },
      ],
    },
    {
      title: 'Trial sheet',
      parts: [
        {
          kind: 'table',
          header: ['My routine', 'My class', 'Two weeks from', 'What I will look for', 'Who will look in'],
          rows: [],
          blank: 2,
        },
      ],
    },
  ],
  phrases: [
    {
      say: '"You can start with either."',
      insteadOf: '"Just do it."',
    },
    {
      say: '"I\'ll come to you third."',
      insteadOf: '"You, what\'s the answer?"',
    },
    {
      say: '"There will be a fire bell at ten past."',
      insteadOf: '(no warning)',
    },
    {
      say: '"Take two minutes, then come back to question one."',
      insteadOf: '"If you can\'t cope, get out."',
    },
    {
      say: '"Not yet. Here is the next step."',
      insteadOf: '"Wrong."',
    },
  ],
  steps: [
    {
      when: 'head on the desk',
      do: ['quiet word, small task'],
      who: 'you',
      by: ['tell {theLead} if it lasts two days'],
    },
    {
      when: 'a pupil leaves the room',
      do: ['let them go', 'an adult follows, no audience'],
      who: 'whoever is on call',
      by: 'now',
    },
    {
      when: 'a pupil cannot start',
      do: ['do the first line together'],
      who: 'you',
      by: 'note it',
    },
    2,
    7,
  ],
  scenarios: ['P1', 'P2', 'P4', 'P8', 'S1', 'S3', 'F4', 'F7'],
  exitSlip: {
    first: 'My routine, my class, my partner.',
  },
  sixWeeks: ['Two minutes each on the trial: keep, change, stop. One kept routine is shown by the person who does it.'],
};
