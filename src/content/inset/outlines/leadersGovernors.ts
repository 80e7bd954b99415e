import type { Outline } from '../types';

/** Briefing for leaders or the board: three strengths, three needs, decisions with dates. No pupil is discussed. */
export const leadersGovernors: Outline = {
  id: 'inset-leaders-governors',
  title: 'Briefing for SLT or governors',
  topicPlain: 'what needs deciding',
  outcomesPlain: ['see three strengths and three needs', 'decide', 'ask good questions'],
  forWhom: 'leaders, the board or parent council',
  ledBest: ['{theLead} with {sponsor|the}', '{theLead} with the sponsor'],
  bring: ['the briefing or report, one each', 'question cards'],
  outcomesLead: 'They can:',
  outcomes: [
    {
      text: 'say our aim and priorities',
    },
    {
      text: 'ask two good questions',
    },
    {
      text: 'decide what needs deciding',
    },
  ],
  blocks: [
    {
      id: 'settle',
      name: 'Settle: why you have this',
      minutes: {
        '20': 2,
        '45': 4,
        '60': 5,
        '90': 6,
      },
      who: '{sponsor}',
      need: 'the briefing or report',
      text: ['One minute on what this is not: no pupil is discussed here, and the lead is not asked to defend a case.'],
      extra: [
        {
          nation: 'england',
          text: 'The role of the lead is not compulsory in England: the school chooses it.',
        },
      ],
    },
    {
      id: 'inputOne',
      name: 'Input one: three strengths, three gaps',
      minutes: {
        '20': 6,
        '45': 13,
        '60': 15,
        '90': 18,
      },
      who: '{facilitator}',
      need: 'the briefing or report',
      text: ['Read the aim, the strengths, then the gaps with their reasons. Say what is not known yet.'],
      shows: ['aim', 'strengths', 'priorities'],
    },
    {
      id: 'practiseOne',
      name: 'Practise one: decide',
      minutes: {
        '20': 9,
        '45': 20,
        '60': 28,
        '90': 28,
      },
      who: 'the chair',
      need: 'decisions, one at a time',
      text: ['Take the decisions one at a time: yes, no, not yet and when. The chair writes the date beside each.'],
      extra: [
        {
          lengths: [20],
          text: 'No more than two decisions; the third by email.',
        },
      ],
      shows: ['actions'],
    },
    {
      id: 'practiseTwo',
      name: 'Practise two: hard questions',
      minutes: {
        '90': 24,
      },
      who: 'pairs',
      need: 'question cards',
      text: [
        'In pairs, each takes a question card ("What have you stopped?", "Who is missing out?", "What if the lead is away?") and asks it kindly, once, and hears an answer. Pupil details never come into it.',
      ],
      situations: {
        ids: ['A6', 'A7', 'A10'],
        most: 3,
      },
    },
    {
      id: 'close',
      name: 'What we do here and close',
      minutes: {
        '20': 3,
        '45': 8,
        '60': 12,
        '90': 14,
      },
      who: 'the chair',
      need: 'exit slips',
      text: ['Decisions read back; the date of the next paper; who will visit; Names pages for those who visit.'],
    },
  ],
  notOffered: {
    '180': "The board's time is short, and the paper does the rest.",
  },
  handouts: [
    {
      title: 'Question cards',
      parts: [
        {
          kind: 'list',
          items: [
            '"What are pupils telling us that we have not acted on?"',
            '"What have you stopped, and why?"',
            '"Who is not being reached?"',
            '"What would happen if {theLead} were away for a term?"',
            '"How long do pupils wait, and what happens meanwhile?"',
            '"How do staff who carry this look after themselves?"',
            '"Which of the procedures has been rehearsed?"',
            '"What did the money buy?"',
            '"What did pupils say that surprised you?"',
            '"What do you need from us that costs nothing?"',
            '"What would you do with one more hour?"',
          ],
        },
      ],
    },
  ],
  phrases: [
    {
      say: '"Thank you. What did you need from us?"',
      insteadOf: '"Why is this not done?"',
    },
    {
      say: '"Not yet costed. When will it be?"',
      insteadOf: '"It can\'t cost that much."',
    },
    {
      say: '"Which offer would you stop?"',
      insteadOf: '"We need more of everything."',
    },
    {
      say: '"We talk about offers, not families."',
      insteadOf: '"Which families?"',
    },
    {
      say: '"What do you not know?"',
      insteadOf: '"Are we OK for inspection?"',
    },
  ],
  steps: [
    {
      when: 'a decision',
      do: ['the chair or {head|the}, with a date'],
      who: 'whoever leads it',
      by: 'today',
    },
    {
      when: 'a worry about a pupil comes up',
      do: ['tell {dsl|the}, outside the room'],
      who: 'you',
      by: 'today',
    },
    {
      when: 'a worry about an adult',
      do: ['tell {head|the} or {chair|the}'],
      who: 'you',
      by: 'today',
    },
    {
      when: 'a promise',
      do: ['a date in the diary'],
      who: 'whoever made it',
      by: 'today',
    },
  ],
  scenarios: ['A6', 'A7', 'A10'],
  exitSlip: {
    first: 'The question I will ask next time.',
  },
  sixWeeks: ['Decisions done or not, one line each, by email.'],
};
