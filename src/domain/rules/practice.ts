import type { Area, NeedCode } from '../catalogue';
import { answered, compareText, hasMhst, type Picture } from '../picture';
import { withFloor } from '../score';
import { routeCells } from './routes';
import { type PriorityDraft, type PriorityRule, practiceKey, rule } from './rule';
import { type Statement, statementsOf } from './statements';

type Fact = {
  readonly area: Area;
  readonly all: readonly Statement[];
  readonly first: Statement;
  /** The others that fall short, in order. */
  readonly rest: readonly Statement[];
};

/** Needs a row speaks about, by its first statement; 'all' means every chosen need. */
const LINKED: { readonly [id: string]: readonly NeedCode[] | 'all' } = {
  'staff-4': ['STF'],
  'staff-5': ['STF'],
  'ethos-2': ['BEL', 'IDN'],
  'ethos-3': ['BEL', 'IDN'],
  'curriculum-1': ['GEN', 'ONL'],
  'parents-2': ['FAM'],
  'parents-5': ['FAM'],
  'targeted-2': 'all',
};
const LEAST_STATEMENTS = 2;
const ALSO_NAMED = 2;

function byWeight(a: Statement, b: Statement): number {
  return b.impact * b.short - a.impact * a.short || b.impact - a.impact || compareText(a.id, b.id);
}

function factFor(picture: Picture, area: Area): readonly Fact[] {
  const all = statementsOf(picture, area.id);
  const [first, ...rest] = all.filter(({ short }) => short > 0).sort(byWeight);
  return first === undefined ? [] : [{ area, all, first, rest }];
}

function facts(picture: Picture): readonly Fact[] {
  return picture.content.areas.flatMap((area) => factFor(picture, area));
}

/** Is this statement told in a priority row? What it tells is not told again among tidy up and find out. */
export function isTold(picture: Picture, id: string): boolean {
  if (picture.settings.rulesOff.includes('gap:practice')) return false;
  return facts(picture).some(({ first, rest }) => [first, ...rest].some((statement) => statement.id === id));
}

function wordOf({ value }: Statement, { content }: Picture): string {
  return content.gapWords.rating[value];
}

function restText(rest: readonly Statement[], picture: Picture): readonly string[] {
  if (rest.length === 0) return [];
  const { gapWords } = picture.content;
  const { list, say } = picture.speech;
  const named = rest
    .slice(0, ALSO_NAMED)
    .map((statement) =>
      say(gapWords.practice.also, { label: statement.labelInside, word: wordOf(statement, picture) }),
    );
  const left = rest.length - named.length;
  const more = left > 0 ? `, ${gapWords.and} ${say(gapWords.moreNames, { n: left })}` : '';
  return [say(gapWords.practice.others, { list: list(named), more })];
}

function textOf({ first, rest }: Fact, picture: Picture): string {
  const words = picture.content.gapWords.practice;
  const opening =
    first.sentence ?? picture.speech.say(words.first, { label: first.label, word: wordOf(first, picture) });
  return [opening, ...restText(rest, picture)].join(' ');
}

function measureText(picture: Picture): readonly string[] {
  const rows = picture.targeted;
  const measured = rows.filter(({ record }) => record.measure === 'yes').length;
  const template = picture.content.gapWords.practice.measure;
  return rows.length === 0 ? [] : [picture.speech.say(template, { n: measured, m: rows.length })];
}

function routesText(picture: Picture): readonly string[] {
  const routes = routeCells(picture);
  const confirmed = routes.filter(({ state }) => state === 'has').length;
  const template = picture.content.gapWords.practice.routes;
  return routes.length === 0 ? [] : [picture.speech.say(template, { n: confirmed, m: routes.length })];
}

function whyOf({ area, all, first, rest }: Fact, picture: Picture): string {
  const words = picture.content.gapWords.practice;
  const { say } = picture.speech;
  const short = [first, ...rest];
  const slots = { n: short.length, m: all.length, area: say(area.inSentence) };
  const tells = (id: string) => short.some((statement) => statement.id === id);
  return [
    say(short.length === 1 ? words.whyOne : words.why, slots),
    ...(tells('identify-4') ? measureText(picture) : []),
    ...(tells('targeted-3') ? routesText(picture) : []),
  ].join(' ');
}

function extentOf({ all }: Fact): number {
  const shortfalls = all.map(({ short }) => short);
  const sum = shortfalls.reduce((total, short) => total + short, 0);
  return withFloor(sum / Math.max(LEAST_STATEMENTS, all.length), shortfalls);
}

function linkedNeeds({ first }: Fact, { chosen }: Picture): readonly NeedCode[] {
  const linked = LINKED[first.id] ?? [];
  return linked === 'all' ? chosen.map(({ code }) => code) : linked;
}

function draft(fact: Fact, picture: Picture): PriorityDraft {
  const { area, first, rest } = fact;
  const short = [first, ...rest];
  return {
    key: practiceKey(area.id),
    cause: first.id,
    text: textOf(fact, picture),
    why: whyOf(fact, picture),
    action: first.firstStep,
    success: first.established,
    impact: Math.max(...short.map(({ impact }) => impact)),
    extent: extentOf(fact),
    capped: false,
    effort: first.effort,
    ask: first.ask === 'mhst' && !hasMhst(picture) ? 'head' : first.ask,
    foundation: short.some(({ id, value }) => id === 'targeted-1' && value === 0),
    needs: linkedNeeds(fact, picture),
    governors: true,
    basis: answered(...short.map(({ question }) => question)),
  };
}

/** One row for each area with a statement rated "not yet in place" or "emerging" that no other rule owns. */
export const practice: PriorityRule = rule({
  key: 'gap:practice',
  lane: 'B',
  reads: ['ratings', 'helpSeekingTaught', 'provision.measure', 'routes'],
  fires: facts,
  words: draft,
});
