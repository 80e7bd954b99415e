import { answered, type Picture, ratingOf } from '../picture';
import type { Rating } from '../rating';
import { ratedValue } from '../rating';
import { shortfall, withFloor } from '../score';
import { impactOf } from './impact';
import { ratingWord } from './ratingWords';
import { type PriorityRule, rule } from './rule';

type PartName = 'sponsor' | 'time' | 'remit';
/** One of the three things that set the role up. `short` is null where it is not answered. */
type Part = {
  readonly name: PartName;
  readonly question: string;
  readonly short: number | null;
  readonly impact: number;
  readonly word: string | null;
};

const REMIT_IMPACT = 3;
const REMIT_SHORT = { yes: 0, partly: 0.5, no: 1, 'not-sure': null } as const;

function ratedPart(picture: Picture, name: PartName, id: string): Part {
  const rating: Rating = ratingOf(picture.answers, id);
  const value = ratedValue(rating);
  const short = value === null ? null : shortfall(value);
  const word = ratingWord(picture.content.gapWords, rating);
  return { name, question: `ratings.${id}`, short, impact: impactOf(picture, id), word };
}

function remitPart({ answers, content }: Picture): Part {
  const remit = answers.remitWritten;
  const short = remit === null ? null : REMIT_SHORT[remit];
  const word = remit === null ? null : content.gapWords.answer[remit];
  return { name: 'remit', question: 'remitWritten', short, impact: REMIT_IMPACT, word };
}

function partsOf(picture: Picture): readonly Part[] {
  return [
    ratedPart(picture, 'sponsor', 'leadership-1'),
    ratedPart(picture, 'time', 'leadership-2'),
    remitPart(picture),
  ];
}

const isShort = ({ short }: Part) => short !== null && short > 0;

/** Not there at all before partly there, then by weight. */
function shortParts(parts: readonly Part[]): readonly Part[] {
  return parts.filter(isShort).sort((a, b) => (b.short ?? 0) - (a.short ?? 0) || b.impact - a.impact);
}

function textOf(short: readonly Part[], { content, speech }: Picture): string {
  const words = content.gapWords.roleSetUp;
  const said = short.map(({ name, short: by }) => (by === 1 ? words.part[name].none : words.part[name].partly));
  return speech.say(words.text, { parts: said.map((part) => speech.say(part)).join('; ') });
}

function whyOf(parts: readonly Part[], { content, speech }: Picture): string {
  const labels = content.gapWords.roleSetUp.part;
  const known = parts.flatMap(({ name, word }) => (word === null ? [] : [{ name, word }]));
  return known.map(({ name, word }) => `${speech.say(labels[name].label)}: ${word}.`).join(' ');
}

function actionOf(parts: readonly Part[], { content, indicators, speech }: Picture): string {
  const words = content.gapWords.roleSetUp;
  const short = parts.filter(isShort).map(({ name }) => name);
  const id = short.includes('sponsor') ? 'leadership-1' : short.includes('time') ? 'leadership-2' : null;
  if (id === null) return speech.say(words.draftPage);
  const step = speech.say(indicators.get(id)?.firstStep ?? '');
  return short.includes('remit') ? `${step} ${speech.say(words.bringPage)}` : step;
}

function extentOf(parts: readonly Part[]): number {
  const known = parts.flatMap(({ short }) => (short === null ? [] : [short]));
  return withFloor(known.reduce((sum, short) => sum + short, 0) / Math.max(1, known.length), known);
}

function causeOf(first: Part | undefined): string {
  if (first === undefined || first.name === 'remit') return 'remit';
  return first.name === 'sponsor' ? 'leadership-1' : 'leadership-2';
}

/** The role itself: a sponsor, time and budget, a written remit. Governors never see this row. */
export const roleSetUp: PriorityRule = rule({
  key: 'gap:role-set-up',
  lane: 'B',
  reads: ['ratings.leadership-1', 'ratings.leadership-2', 'remitWritten'],
  fires: (picture) => [partsOf(picture)].filter((parts) => parts.some(isShort)),
  words: (parts, picture) => {
    const short = shortParts(parts);
    const isNone = (name: PartName) => short.some((part) => part.name === name && part.short === 1);
    return {
      key: 'gap:role-set-up',
      cause: causeOf(short[0]),
      text: textOf(short, picture),
      why: whyOf(parts, picture),
      action: actionOf(parts, picture),
      success: picture.speech.say(picture.content.gapWords.roleSetUp.success),
      impact: Math.max(...short.map(({ impact }) => impact)),
      extent: extentOf(parts),
      capped: false,
      effort: short.some(({ name }) => name === 'time') ? 2 : 1,
      ask: 'head',
      foundation: isNone('sponsor') || isNone('time'),
      needs: [],
      governors: false,
      basis: answered(...parts.filter(({ word }) => word !== null).map(({ question }) => question)),
    };
  },
});
