import type { FindOutWords } from '../domain/gapWords';

/** What a lead takes to the people who know: one line for each person, at most three things named in it. */
export const findOutWords: FindOutWords = {
  line: 'Ask the {person} ({n}): {items}.',
  leadLine: 'With you for now ({n}): {items}.',
  others: 'Ask others ({n}): {people}.',
  otherPerson: '{person} ({n})',
  between: '; ',
  more: 'and {n} more',
  tier: { U: 'for everyone', T: 'in groups or one to one', S: 'specialist' },
  needAt: '{need} ({tier})',
  needAtIn: '{need} ({tier}, {phases})',
  need: 'what we offer for {needs}',
  beyondList: 'anything beyond the tick list for {needs}',
  checks: 'checks and agreement held for {names}',
  whichIsRight: 'you said nothing for {need}, but the list shows something: which is right?',
  chooseNeeds: 'choose up to three needs and say how you know',
  routes: 'specialist routes, {n} of {m} not confirmed (route, threshold and date checked)',
  routesNamed:
    'specialist routes, {n} of {m} not confirmed ({names} named; route, threshold and date checked still to add)',
  helpSeeking: 'whether every year group is taught how to ask for help',
  remit: 'what the remit of the role is',
  mhstUse: 'which of its help we could use: one to one and groups, whole-school work, advice',
  dpia: 'data protection check for {names}',
  rate: 'rate together: {labels}',
  rateMore: 'rate together: {labels} and {n} more',
  eating: 'whether there is an agreed early response to eating concerns',
  mhst: 'whether the school has a Mental Health Support Team, or when one starts',
  tickNotSure: { one: 'the tick list, 1 offer not sure', several: 'the tick list, {n} offers not sure' },
  tickList: {
    one: 'the tick list (1 offer not answered yet), to fill the map',
    several: 'the tick list ({n} offers not answered yet), to fill the map',
  },
  otherPlaces: {
    one: '1 other place on the map with nothing recorded',
    several: '{n} other places on the map with nothing recorded',
  },
};
