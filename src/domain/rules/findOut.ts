import type { PersonId } from '../catalogue';
import type { CellState } from '../findings';
import { schoolPhases } from '../offers';
import { answered, eatingAnswer, hasMhst, needText, openTicks, type Picture, personFor, recorded } from '../picture';
import { needAsks } from './findOutNeeds';
import { rateTogether } from './findOutRatings';
import { isTold } from './practice';
import { routeCells } from './routes';
import { type AskItem, type AskRule, rule } from './rule';
import { recordsHelpSeeking } from './statements';

type ItemParts = Omit<AskItem, 'rule' | 'person' | 'count'>;

/** A rule for one person that asks at most one thing. */
function single(
  key: string,
  person: PersonId,
  reads: readonly string[],
  item: (picture: Picture) => ItemParts | null,
): AskRule {
  return rule({
    key,
    lane: 'D',
    reads,
    fires: (picture) => [item(picture)].filter((parts) => parts !== null),
    words: (parts, picture) => ({ ...parts, rule: key, person: personFor(picture, person), count: 1 }),
  });
}

const PROVIDER_CHECKS = ['safeguarding', 'qualifications', 'insurance', 'agreement'] as const;
const CHECKED_FOR_DATA = ['student-voice-survey', 'staff-wellbeing-survey', 'online-counselling'];
const unknown = (answer: string | null | undefined) => answer === undefined || answer === null || answer === 'not-sure';

function namesItem(picture: Picture, order: number, template: string, offers: Picture['offers']): ItemParts | null {
  const names = picture.speech.names(offers.map(({ record }) => record.name));
  return offers.length === 0 ? null : { order, text: picture.speech.say(template, { names }), basis: recorded(offers) };
}

const providerChecks = single('ask:provider-checks', 'business', ['provision.externalChecks'], (picture) => {
  const open = picture.offers.filter(
    ({ record }) =>
      record.provider === 'other' &&
      record.source === 'register' &&
      record.status !== 'stopped' &&
      PROVIDER_CHECKS.some((check) => unknown(record.checks[check])),
  );
  return namesItem(picture, 1, picture.content.findOutWords.checks, open);
});

const chooseNeeds = single('ask:choose-needs', 'lead', ['needs'], ({ chosen, content, speech }) =>
  chosen.length > 0
    ? null
    : { order: 1, text: speech.say(content.findOutWords.chooseNeeds), basis: answered('needs.1', 'needs.1.source') },
);

/** Offers that name a route, each once. */
function routeNames(picture: Picture): readonly string[] {
  const open = routeCells(picture).filter(({ state }) => state === 'named, not confirmed');
  const keys = new Set(open.flatMap(({ offers }) => offers));
  const written = open.flatMap(({ need, offers }) =>
    offers.length === 0 ? [picture.answers.routes[need]?.route ?? ''] : [],
  );
  const names = [...keys].map((key) => picture.byKey.get(key)?.record.name ?? '');
  return [...new Set([...names, ...written].map((name) => name.trim()).filter((name) => name !== ''))];
}

const routes = single('ask:routes', 'senco', ['routes', 'provision'], (picture) => {
  const all = routeCells(picture);
  const open = all.filter(({ state }) => state === 'named, not confirmed' || state === 'not recorded');
  if (open.length === 0 || isTold(picture, 'targeted-3')) return null;
  const words = picture.content.findOutWords;
  const names = routeNames(picture);
  const slots = { n: open.length, m: all.length, names: picture.speech.names(names) };
  const text = picture.speech.say(names.length > 0 ? words.routesNamed : words.routes, slots);
  return { order: 2, text, basis: answered(...open.map(({ need }) => `routes.${need}.route`)) };
});

const helpSeeking = single('ask:help-seeking', 'pshe', ['helpSeekingTaught', 'provision'], (picture) => {
  const answer = picture.answers.helpSeekingTaught;
  const open = answer === null || answer === 'not-sure';
  if (!open || recordsHelpSeeking(picture)) return null;
  return {
    order: 2,
    text: picture.speech.say(picture.content.findOutWords.helpSeeking),
    basis: answered('helpSeekingTaught'),
  };
});

const remit = single('ask:remit', 'head', ['remitWritten'], ({ answers, content, speech }) =>
  answers.remitWritten === 'not-sure'
    ? { order: 2, text: speech.say(content.findOutWords.remit), basis: answered('remitWritten') }
    : null,
);

const mhstUse = single('ask:mhst-use', 'mhst', ['mhst', 'mhstUse'], (picture) => {
  if (!hasMhst(picture) || picture.answers.mhstUse === 'all') return null;
  return {
    order: 2,
    text: picture.speech.say(picture.content.findOutWords.mhstUse),
    basis: answered('mhst', 'mhstUse'),
  };
});

const dpia = single('ask:data-protection', 'business', ['provision.externalChecks'], (picture) => {
  const open = picture.offers.filter(
    ({ record, running }) =>
      running && record.source !== 'tick' && CHECKED_FOR_DATA.includes(record.type ?? '') && unknown(record.dpia),
  );
  return namesItem(picture, 2, picture.content.findOutWords.dpia, open);
});

/** Asked where the need was chosen, and of older pupils' schools once the first pass is done. */
function asksAboutEating({ answers, chosen }: Picture): boolean {
  const older = schoolPhases(answers).some((phase) => phase !== 'primary');
  return chosen.some(({ code }) => code === 'EAT') || (older && answers.stage > 1);
}

const eating = single('ask:eating-response', 'dsl', ['eatingResponse', 'ticks.eating-early-response'], (picture) => {
  const answer = eatingAnswer(picture);
  const asks = answer === 'not-sure' || (answer === null && asksAboutEating(picture));
  return asks
    ? { order: 3, text: picture.speech.say(picture.content.findOutWords.eating), basis: answered('eatingResponse') }
    : null;
});

const mhst = single('ask:mhst', 'head', ['mhst', 'nation'], ({ answers, content, speech }) =>
  answers.nation === 'england' && answers.mhst === 'not-sure'
    ? { order: 3, text: speech.say(content.findOutWords.mhst), basis: answered('mhst') }
    : null,
);

type Plural = { readonly one: string; readonly several: string };

function plural(picture: Picture, words: Plural, n: number): string {
  return picture.speech.say(n === 1 ? words.one : words.several, { n });
}

/** The eating response has a question of its own, so its tick is not asked again. */
const tickNotSure = single('ask:ticks-not-sure', 'senco', ['ticks'], (picture) => {
  const { ticks } = picture.answers;
  const open = openTicks(picture).filter((type) => ticks[type] === 'not-sure' && type !== 'eating-early-response');
  if (open.length === 0) return null;
  const text = plural(picture, picture.content.findOutWords.tickNotSure, open.length);
  return { order: 4, text, basis: answered(...open.map((type) => `ticks.${type}`)) };
});

const restOfMap = single('ask:rest-of-map', 'senco', ['ticks', 'provision'], (picture) => {
  const words = picture.content.findOutWords;
  const { stage, ticks } = picture.answers;
  const empty = picture.cells.filter(({ chosen, state, tier }) => !chosen && tier !== 'S' && state === 'not recorded');
  const open = openTicks(picture).filter((type) => ticks[type] === undefined);
  if (empty.length === 0) return null;
  if (open.length > 0) {
    return {
      order: 5,
      text: plural(picture, words.tickList, open.length),
      basis: answered(...open.map((type) => `ticks.${type}`)),
    };
  }
  if (stage === 1) return null;
  return {
    order: 5,
    text: plural(picture, words.otherPlaces, empty.length),
    basis: answered(...empty.map(({ key }) => `map.${key}`)),
  };
});

const whichIsRight: AskRule = rule({
  key: 'ask:which-is-right',
  lane: 'D',
  reads: ['map', 'provision'],
  fires: ({ answers, cells }) => {
    const settled: readonly CellState[] = ['lead said no', 'not relevant'];
    const recordedCells = cells.filter(({ key, state }) => answers.saidNo.includes(key) && !settled.includes(state));
    const needs = [...new Set(recordedCells.map(({ need }) => need))];
    return needs.map((need) => ({ need, cells: recordedCells.filter((cell) => cell.need === need) }));
  },
  words: ({ need, cells }, picture) => ({
    rule: 'ask:which-is-right',
    person: personFor(picture, 'lead'),
    order: 1,
    text: picture.speech.say(picture.content.findOutWords.whichIsRight, { need: needText(picture, need) }),
    count: 1,
    basis: answered(...cells.map(({ key }) => `map.${key}`)),
  }),
});

/** The fifteen things to find out, in the order of equals. */
export const askRules: readonly AskRule[] = [
  ...needAsks,
  providerChecks,
  whichIsRight,
  chooseNeeds,
  routes,
  helpSeeking,
  remit,
  mhstUse,
  dpia,
  rateTogether,
  eating,
  mhst,
  tickNotSure,
  restOfMap,
];
