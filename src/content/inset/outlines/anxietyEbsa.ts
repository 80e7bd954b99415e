import type { Outline } from '../types';

/** When coming to school is hard: the hardest ten minutes, and one small step. Nobody is blamed. */
export const anxietyEbsa: Outline = {
  id: 'inset-anxiety-ebsa',
  title: 'When coming to school is hard',
  topicPlain: 'when coming to school is hard',
  outcomesPlain: ['see how worry keeps itself going', 'find the hardest ten minutes', 'plan one step'],
  forWhom: 'all staff; the half day is for attendance, pastoral, learning support and tutors',
  ledBest: '{theLead} with the attendance lead',
  bring: ['the circle of worry, drawn large', 'small-step sheet', 'situations, on slips', 'Names pages, one each'],
  outcomesLead: 'Staff can:',
  outcomes: [
    {
      text: 'say how avoiding keeps worry going',
    },
    {
      text: 'find the hardest ten minutes',
    },
    {
      text: 'plan one small step with a family',
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
      name: 'Input one: how worry keeps itself going',
      minutes: {
        '45': 12,
        '60': 15,
        '90': 18,
        '180': 25,
      },
      who: '{facilitator}',
      need: 'the circle, drawn large',
      text: [
        'Draw the circle: worry, dread, stay away, relief, more worry tomorrow. Relief is the reason it grows; nobody chooses it. Pushes (something at school) and pulls (something at home) both count, so we ask about both. For autistic and other pupils the place itself may be the push: change the place first.',
      ],
    },
    {
      id: 'practiseOne',
      name: 'Practise one: the hardest ten minutes',
      minutes: {
        '45': 18,
        '60': 25,
        '90': 27,
        '180': 35,
      },
      who: 'everyone, in threes',
      need: 'small-step sheet, situations',
      text: [
        'In threes: ask the three questions on the sheet, find the hardest ten minutes of the day, and choose the first thing you would change in school before asking anything of the pupil.',
      ],
      situations: {
        ids: ['P1', 'P7', 'S5', 'S4', 'F1', 'F4'],
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
      name: 'Input two: what families say helps',
      minutes: {
        '180': 15,
      },
      who: '{facilitator}',
      need: '',
      text: [
        'Three short lines from families: "I was treated as if I liked it." "Nobody rang on the good days." "One person knew her name." What would it cost us to change each?',
      ],
    },
    {
      id: 'practiseTwo',
      name: 'Practise two: a small-step plan',
      minutes: {
        '90': 23,
        '180': 42,
      },
      who: 'pairs',
      need: 'small-step sheet',
      text: [
        'Fill in the small-step sheet for the same pupil: five steps from easiest to hardest, who is there at each, how we will know to stay on a step. A partner plays the parent and may say, "That is too fast."',
      ],
    },
    {
      id: 'planIt',
      name: 'Plan it here: our first five days',
      minutes: {
        '180': 23,
      },
      who: 'teams',
      need: 'blank paper',
      text: [
        'Write what happens here from the first missed day to the fifth: who rings, who meets, who holds the plan. Compare with what we do now.',
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
      text: ['Who to tell, what not to say at the gate, where the sheet is. The three names, then the slip.'],
    },
  ],
  notOffered: {
    '20': 'The small-step plan needs practice, and half an idea about avoiding school leads to blame.',
  },
  handouts: [
    {
      title: 'Three questions and a small-step sheet',
      parts: [
        {
          kind: 'list',
          items: ['What is the hardest ten minutes?', 'What makes it a little easier?', 'Who is the one adult?'],
        },
        {
          kind: 'table',
          header: ['Step', 'Who is there', 'When', 'We stay on this step if …', 'Done'],
          rows: [
            [
              'e.g. walk to the gate with one known adult, go home again',
              '',
              '',
              'tears last more than ten minutes twice running',
              '',
            ],
          ],
          blank: 4,
        },
      ],
    },
  ],
  phrases: [
    {
      say: '"What is the hardest bit of the morning?"',
      insteadOf: '"Why aren\'t you in?"',
    },
    {
      say: '"Good to see you. You\'re with Miss for ten minutes."',
      insteadOf: '"Nice of you to join us."',
    },
    {
      say: '"Let\'s find one step you can do."',
      insteadOf: '"You have to come in. It\'s the law."',
    },
    {
      say: '"We\'ll change the first lesson for two weeks."',
      insteadOf: '"Everyone else manages."',
    },
    {
      say: '"Thank you for ringing." (to a parent)',
      insteadOf: '"You need to be firmer."',
    },
  ],
  steps: [
    {
      when: 'one or two days off, and a worry',
      do: ['ring', 'one question', 'one adult'],
      who: 'tutor or class teacher',
      by: 'same day',
    },
    {
      when: 'a pattern for two weeks',
      do: ['three questions', 'first change in school'],
      who: 'attendance lead',
      by: 'this week',
    },
    {
      when: 'in for under half the week',
      do: ['small-step plan with the family', 'other help asked'],
      who: '{theLead} and the attendance lead',
      by: 'within ten school days',
    },
    {
      when: 'you fear for their safety',
      do: ['tell {dsl|the}'],
      who: 'you',
      by: 'now',
    },
  ],
  scenarios: ['P1', 'P7', 'S4', 'S5', 'F1', 'F4'],
  withDsl: ['S4'],
  exitSlip: {
    first: 'One thing at school I could change for a pupil who dreads Mondays.',
  },
  sixWeeks: [
    'How many small-step plans were started ("none", "some", "most who need one"), and one thing changed in school.',
  ],
};
