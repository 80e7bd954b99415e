import type { NeedCode, PhaseId } from '../catalogue';
import type { CellFinding } from '../findings';
import { schoolPhases } from '../offers';
import { answered, needText, orderedNeeds, type Picture } from '../picture';
import { chosenShareWords } from './chosen';
import { type PriorityDraft, type PriorityRule, rule } from './rule';

type Tier = 'T' | 'U';
type Fact = { readonly tier: Tier; readonly cells: readonly CellFinding[] };

const IMPACT = { T: 4, U: 3 } as const;
const EFFORT = { T: 3, U: 2 } as const;
const ASK = { T: 'senco', U: 'pshe' } as const;
const LEAST_EXTENT = 0.25;

function saidNo({ cells }: Picture, tier: Tier): readonly CellFinding[] {
  return cells.filter((cell) => cell.tier === tier && cell.state === 'lead said no');
}

/** Does the lead's "no" leave a targeted gap? Then targeted-2 belongs to this row. */
export function saysNoTargeted(picture: Picture): boolean {
  return !picture.settings.rulesOff.includes('gap:need-none') && saidNo(picture, 'T').length > 0;
}

function hasCell(picture: Picture, need: NeedCode, tier: Tier): boolean {
  return tier === 'T'
    ? !picture.content.neverACell.includes(need)
    : picture.cells.some((cell) => cell.need === need && cell.tier === 'U');
}

/** Mean over the chosen needs with such cells, of the share of their phases answered no. */
function extentOf({ tier, cells }: Fact, picture: Picture): number {
  const needs = picture.chosen.map(({ code }) => code).filter((code) => hasCell(picture, code, tier));
  const share = (need: NeedCode) => {
    const all = picture.cells.filter((cell) => cell.need === need && cell.tier === tier);
    return cells.filter((cell) => cell.need === need).length / Math.max(1, all.length);
  };
  const mean = needs.reduce((sum, need) => sum + share(need), 0) / Math.max(1, needs.length);
  return Math.max(mean, LEAST_EXTENT);
}

/** Needs with their phases, where the school has several phases. */
function needsWords(cells: readonly CellFinding[], picture: Picture): string {
  const { gapWords } = picture.content;
  const several = schoolPhases(picture.answers).length > 1;
  const needs = orderedNeeds(
    picture,
    cells.map(({ need }) => need),
  );
  const words = needs.map((need) => {
    const phases = cells.flatMap((cell): readonly PhaseId[] => (cell.need === need && cell.phase ? [cell.phase] : []));
    const list = picture.speech.list(phases.map((phase) => gapWords.phase[phase]));
    const text = needText(picture, need);
    return several ? picture.speech.say(gapWords.needNone.inPhases, { need: text, phases: list }) : text;
  });
  return words.join(', ');
}

function draft(fact: Fact, picture: Picture): PriorityDraft {
  const { tier, cells } = fact;
  const { needNone: words, chosenShare } = picture.content.gapWords;
  const { say } = picture.speech;
  const needs = orderedNeeds(
    picture,
    cells.map(({ need }) => need),
  );
  return {
    key: `gap:need-none:${tier}`,
    cause: needs[0] ?? '',
    text: say(words[tier].text, { needs: needsWords(cells, picture) }),
    why: [say(words.why), ...chosenShareWords(picture, needs, chosenShare)].join(' '),
    action: say(words[tier].action),
    success: say(words[tier].success),
    impact: IMPACT[tier],
    extent: extentOf(fact, picture),
    capped: false,
    effort: EFFORT[tier],
    ask: ASK[tier],
    foundation: false,
    needs,
    governors: true,
    basis: answered(...cells.map(({ key }) => `map.${key}`)),
  };
}

/** The lead said that nothing is offered: one row for all needs of a tier. Never about self-harm or eating. */
export const needNone: PriorityRule = rule({
  key: 'gap:need-none',
  lane: 'B',
  reads: ['map', 'provision', 'needs'],
  fires: (picture) => {
    const tiers: readonly Tier[] = ['T', 'U'];
    return tiers.map((tier) => ({ tier, cells: saidNo(picture, tier) })).filter(({ cells }) => cells.length > 0);
  },
  words: draft,
});
