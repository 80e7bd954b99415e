import type { Outline } from './types';

/**
 * Launching our whole-school approach, at five lengths. A session plan, not a training that qualifies anybody. Minutes are
 * our own judgement, not a trial. Every column adds up to its length.
 */
export const insetLaunch: Outline = {
  id: 'inset-launch',
  title: 'Launching our whole-school approach',
  topicPlain: 'our plan for mental health, and your part in it',
  outcomesPlain: ['hear the plan', 'sort what we offer', 'choose one thing to do'],
  forWhom: 'all staff, governors welcome',
  ledBest: ['{theLead}; {sponsor|the} opens', '{theLead}; the sponsor opens'],
  bring: ['Names pages, one each', 'plan on a page', 'offer cards', 'phrase sheet'],
  outcomesLead: 'Staff can:',
  outcomes: [
    { text: 'say our aim in one sentence' },
    { text: 'put what we offer under everyone, some, few' },
    { text: 'say one thing they will do' },
  ],
  blocks: [
    {
      id: 'settle',
      name: 'Settle',
      minutes: { 20: 2, '45': 6, '60': 8, '90': 8, '180': 12 },
      who: '{sponsor}, then {facilitator}',
      need: 'Names pages, one each',
      text: [],
    },
    {
      id: 'inputOne',
      name: 'Input one: our aim and what pupils told us',
      minutes: { 20: 6, '45': 10, '60': 12, '90': 15, '180': 20 },
      who: '{facilitator}',
      need: 'plan on a page',
      text: [
        'Read the aim aloud, then what pupils said, in their words. Show the three priorities, who leads each and by when. No scores on screen.',
      ],
      shows: ['aim', 'themes', 'priorities'],
    },
    {
      id: 'practiseOne',
      name: 'Practise one: sort our own offers',
      minutes: { 20: 8, '45': 20, '60': 25, '90': 25, '180': 35 },
      who: 'everyone, in threes',
      need: 'offer cards and blank cards',
      text: [
        'In threes, sort the offer cards under everyone, some, few. Leave a gap where a card seems missing; write on blank cards what happens here that nobody listed.',
      ],
      extra: [{ lengths: [20], text: 'Six cards only.' }],
      shows: ['cards'],
    },
    { id: 'break', name: 'Break', minutes: { '180': 15 }, who: '', need: '', text: [] },
    {
      id: 'inputTwo',
      name: 'Input two: what we do not know yet',
      minutes: { '180': 15 },
      who: '{facilitator}',
      need: 'list of open questions',
      text: [
        'Show the open questions ("we do not know who …"). Ask who knows; a hand up is enough. The lead writes the role down, not the answer.',
      ],
    },
    {
      id: 'practiseTwo',
      name: 'Practise two: words we will use, and one change',
      minutes: { '90': 27, '180': 40 },
      who: 'everyone, in threes',
      need: 'phrase sheet and situations',
      text: [
        'Use the phrase sheet with the situations below: read the situation, say the "instead of" line, then the "say" line; notice the difference. Each team picks one phrase it will use and one change it will try.',
      ],
      situations: { ids: ['P2', 'P8', 'S1', 'F1', 'F7'], most: 5 },
    },
    {
      id: 'planIt',
      name: 'Plan it here: what each team already does',
      minutes: { '180': 30 },
      who: 'teams',
      need: 'blank cards',
      text: [
        'Teams list what they already do, one card each, with who leads it and how pupils get to it. The cards go into the register that week, and teams check their own rows.',
      ],
    },
    {
      id: 'close',
      name: 'What we do here and close',
      minutes: { 20: 4, '45': 9, '60': 15, '90': 15, '180': 13 },
      who: '{facilitator}',
      need: 'exit slips',
      text: ['Where the plan is kept, who keeps it, what is still open, the next date. Names, slip.'],
      shows: ['kept'],
    },
  ],
  notOffered: {},
  handouts: [],
  phrases: [
    { say: '"You seem quieter than usual."', insteadOf: '"What\'s wrong with you?"' },
    { say: '"Thank you for telling me."', insteadOf: '"Don\'t worry about it."' },
    { say: '"Let\'s find someone who can help."', insteadOf: '"You\'ll be fine."' },
    { say: '"They are finding this hard."', insteadOf: '"They\'re attention-seeking."' },
    { say: '"died by suicide"', insteadOf: '"committed suicide"' },
    { say: '"a pupil who is anxious about coming in"', insteadOf: '"a school refuser"' },
  ],
  steps: [1, 4, 7],
  scenarios: ['P2', 'P8', 'S1', 'F1', 'F7'],
  exitSlip: { first: ['One thing I will do by {nextHalfTerm|date}.', 'One thing I will do this half-term.'] },
  sixWeeks: ['Each team says one line on its change; missing cards that turned into offers are named.'],
};
