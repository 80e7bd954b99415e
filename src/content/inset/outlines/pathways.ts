import type { Outline } from '../types';

/** What help we have, and how pupils get to it. Routes are learned in an hour: no half day. */
export const pathways: Outline = {
  id: 'inset-pathways',
  title: 'What help we have, and how pupils get to it',
  topicPlain: 'who helps with what here, and how to ask',
  outcomesPlain: ['look at what we offer on one page', 'try some situations', 'find the holes in it'],
  forWhom: 'all staff, or pastoral staff, tutors and the office',
  ledBest: '{theLead} with {dsl|the} or {senco|the}',
  bring: ['what we offer, on one page', 'step table', 'situations, on slips', 'red cards', 'Names pages, one each'],
  outcomesLead: 'Staff can:',
  outcomes: [
    {
      text: 'say what we offer for three common needs',
    },
    {
      text: 'pick a route for a situation',
    },
    {
      text: 'explain it to a pupil or a family',
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
      name: 'Input one: what we offer, on one page',
      minutes: {
        '20': 5,
        '45': 10,
        '60': 12,
        '90': 15,
      },
      who: '{facilitator}',
      need: 'what we offer, on one page',
      text: [
        'Walk along the page: everyone, some, few; how to ask for each.',
        ['{meeting|the|cap} decides; it meets {meetingRhythm|lower}.', 'Say who decides, and how often they meet.'],
        ['While a pupil waits: {waiting|lower}.', 'Say what happens while a pupil waits.'],
      ],
      shows: ['offers'],
    },
    {
      id: 'practiseOne',
      name: 'Practise one: which door?',
      minutes: {
        '20': 9,
        '45': 21,
        '60': 26,
        '90': 28,
      },
      who: 'everyone, in threes',
      need: 'situations, red cards',
      text: [
        'Each three gets the situations and the page. For each: which door, who do you tell, what do you say to the pupil? If the page does not answer, write the question on a red card: the lead answers it this week.',
      ],
      extra: [
        {
          lengths: [20],
          text: 'Two situations only.',
        },
      ],
      situations: {
        ids: ['P2', 'P5', 'P6', 'P7', 'P3', 'S1', 'S5', 'S8', 'F1', 'F3', 'F5', 'F8'],
        most: 5,
      },
    },
    {
      id: 'practiseTwo',
      name: 'Practise two: saying it to a pupil or parent',
      minutes: {
        '90': 25,
      },
      who: 'pairs',
      need: 'handout',
      text: [
        'In pairs: explain one offer to a pupil who does not want it, then to a parent who wants it yesterday. Swap. The aim is an honest sentence about what it is and how long it may take.',
      ],
    },
    {
      id: 'close',
      name: 'What we do here and close',
      minutes: {
        '20': 4,
        '45': 9,
        '60': 14,
        '90': 14,
      },
      who: '{facilitator}',
      need: 'red cards, exit slips',
      text: [
        'Red cards read out; answers where known.',
        'Our list of services was checked on {directoryChecked|date}.',
        'The three names, then the slip.',
      ],
    },
  ],
  notOffered: {
    '180': 'Routes are learned in an hour. Use the rest of the half day for noticing, listening and responding.',
  },
  handouts: [
    {
      title: 'Explaining an offer in four sentences',
      parts: [
        {
          kind: 'list',
          items: [
            '"It is called …"',
            '"It is for people who …"',
            '"You would meet … about …"',
            '"You can try it and say it is not for you."',
          ],
        },
        {
          kind: 'each-offer',
          text: [
            '"It is called {offer}."',
            '{whatItIs}',
            'To ask: {howToAsk|lower}.',
            '"You can try it and say it is not for you."',
          ],
        },
      ],
    },
  ],
  phrases: [
    {
      say: '"You can try it once and decide."',
      insteadOf: '"You have to go."',
    },
    {
      say: '"It may take some weeks. Until then I\'ll check in on Fridays."',
      insteadOf: '"You\'re on the list."',
    },
    {
      say: '"They said not yet. Here is what we will do."',
      insteadOf: '"They turned you down."',
    },
    {
      say: '"Who would you like told?"',
      insteadOf: '"I\'ve told everyone."',
    },
    {
      say: '"I\'m not sure which. I\'ll ask {leadTitle|the} today."',
      insteadOf: '"I think it\'s the nurse. Or maybe the SENCO."',
    },
  ],
  steps: [
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    {
      when: 'a service says no',
      do: ['tell {theLead}', 'agree what we do instead', 'tell the pupil'],
      who: 'you',
      by: 'this week',
    },
    {
      when: 'a pupil says no',
      do: ['leave the door open', 'say when you will ask again'],
      who: 'you',
      by: 'two weeks',
    },
  ],
  scenarios: ['P2', 'P3', 'P5', 'P6', 'P7', 'S1', 'S5', 'S8', 'F1', 'F3', 'F5', 'F8'],
  exitSlip: {
    first: 'The offer I did not know about.',
  },
  sixWeeks: ['Which offers had more, the same or fewer requests; red cards answered.'],
  pointAgain: true,
};
