import type { Outline } from '../types';

/** Teaching mental health safely: answer, park or pass; mend one lesson. For those who teach it. */
export const rsheSafeTeaching: Outline = {
  id: 'inset-rshe-safe-teaching',
  title: 'Teaching mental health safely',
  topicPlain: 'teaching this safely',
  outcomesPlain: ['sort questions', 'mend a lesson', 'plan the year'],
  forWhom: 'those who teach it',
  ledBest: 'whoever leads on these lessons, with {theLead}; {dsl|the} has seen it first',
  bring: ['a lesson each', 'question box', 'lesson check', 'Names pages, one each'],
  outcomesLead: 'Staff can:',
  outcomes: [
    {
      text: 'set ground rules',
    },
    {
      text: 'answer, park or pass a question',
    },
    {
      text: 'end a lesson safely',
    },
    {
      text: 'change one lesson',
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
      name: 'Input one: safe teaching in one page',
      minutes: {
        '45': 11,
        '60': 14,
        '90': 18,
        '180': 25,
      },
      who: '{facilitator}',
      need: 'lesson check',
      text: [
        'Distance (people in the story, never in the room), no methods or numbers or pictures, hope and help in every lesson, warn before, end settled. {dsl|the|cap} is told which week it is taught.',
      ],
      extra: [
        {
          nation: 'england',
          text: 'The RSHE guidance in force from September 2026 asks schools to prepare staff before suicide prevention is taught directly in secondary.',
        },
      ],
    },
    {
      id: 'practiseOne',
      name: 'Practise one: the question box',
      minutes: {
        '45': 19,
        '60': 26,
        '90': 27,
        '180': 38,
      },
      who: 'everyone, in threes',
      need: 'question box',
      text: [
        'Draw a made-up question: answer, park, or pass? Say the sentence. "Park" means you come back; "pass" means {dsl|the} today.',
      ],
      situations: {
        ids: ['P6', 'S6', 'F6'],
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
      name: 'Input two: pupils who have lived it',
      minutes: {
        '180': 14,
      },
      who: '{facilitator}',
      need: '',
      text: [
        'Bereaved pupils, pupils in treatment, pupils whose family has been through it: told privately beforehand, a choice of where to be, no comment when they go. The right to withdraw differs by nation and topic: say what ours is.',
      ],
    },
    {
      id: 'practiseTwo',
      name: 'Practise two: mend a lesson',
      minutes: {
        '90': 23,
        '180': 40,
      },
      who: 'pairs',
      need: 'your own lesson, lesson check',
      text: ["With your own lesson and the check, find the risky slide. Change it. Pairs swap and check each other's."],
    },
    {
      id: 'planIt',
      name: 'Plan it here: our year',
      minutes: {
        '180': 23,
      },
      who: 'teams',
      need: 'year map',
      text: ['Year map: which lesson, which month, who teaches, who knows beforehand.'],
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
        'Who teaches, who covers, what pupils read on the last slide (whom to turn to, by age). The three names, then the slip.',
      ],
    },
  ],
  notOffered: {
    '20': 'The rules need practice on real questions.',
  },
  handouts: [
    {
      title: 'Lesson check',
      parts: [
        {
          kind: 'list',
          items: [
            'Distance: people in the story, never in the room',
            'A warning is given',
            'No how, where, what with, how many',
            'Nothing to copy',
            'Words said well',
            'Help on the last slide, by age',
            'A settling end',
            '{dsl|the|cap} has been told',
            'A place to go',
          ],
        },
      ],
    },
  ],
  phrases: [
    {
      say: '"That\'s a real question. Let me answer it after lunch, properly."',
      insteadOf: '"We don\'t talk about that."',
    },
    {
      say: '"We talk about getting help, not about how."',
      insteadOf: '(answers with detail)',
    },
    {
      say: '"Some of this may be close to home. You can go to {calmSpace} any time."',
      insteadOf: '"It\'s only a lesson."',
    },
    {
      say: '"In this story, what could the friend do?"',
      insteadOf: '"Who here has felt like that?"',
    },
    {
      say: '"died by suicide"',
      insteadOf: '"committed suicide"',
    },
  ],
  steps: [
    {
      when: 'a question asks how',
      do: ['"not how; help"', 'move on', 'see the pupil after', 'tell {dsl|the}'],
      who: 'you',
      by: 'today',
    },
    {
      when: 'a pupil tells you something in class',
      do: ['thank', 'park', 'talk the same hour', 'tell {dsl|the}'],
      who: 'you',
      by: 'today',
    },
    {
      when: 'a pupil leaves',
      do: ['an adult follows'],
      who: 'the second adult',
      by: 'now',
    },
    {
      when: 'a parent objects',
      do: ['listen', 'show the lesson'],
      who: 'whoever leads on these lessons',
      by: 'this week',
    },
  ],
  scenarios: ['P6', 'S6', 'F6'],
  exitSlip: {
    first: 'The slide I will change.',
  },
  sixWeeks: ['One mended lesson each, shown in two minutes; pupils are asked whether it felt all right.'],
  note: 'Hold this before the next lesson on this topic.',
};
