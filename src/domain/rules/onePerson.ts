import type { NeedCode } from '../catalogue';
import type { CellFinding } from '../findings';
import type { Offer } from '../offers';
import { needList, orderedNeeds, type Picture, recorded } from '../picture';
import { chosenShare, chosenShareWords } from './chosen';
import { type PriorityDraft, type PriorityRule, rule } from './rule';

type Fact = { readonly offer: Offer; readonly needs: readonly NeedCode[] };

const LEAST_EXTENT = 0.25;
const NONE_CHOSEN = 0.5;
const LEAST_NEEDS = 2;

/** Rests on one person by the lead's own answer, and is ours or an outside provider's to mend. */
function restsOnOne({ record, running }: Offer): boolean {
  return running && record.cover === 'no' && (record.provider === 'own' || record.provider === 'other');
}

/** The only offer recorded for this cell; a written route is something else to fall back on. */
function isAlone(cell: CellFinding, { answers }: Picture): boolean {
  const routeWritten = cell.tier === 'S' && (answers.routes[cell.need]?.route ?? '').trim() !== '';
  return cell.tier !== 'U' && cell.offers.length === 1 && !routeWritten;
}

/** Needs by the key of the one offer they rest on. */
function needsByOffer(picture: Picture): ReadonlyMap<string, readonly NeedCode[]> {
  const found = new Map<string, readonly NeedCode[]>();
  for (const cell of picture.cells) {
    const [key] = cell.offers;
    if (key !== undefined && isAlone(cell, picture)) found.set(key, [...(found.get(key) ?? []), cell.need]);
  }
  return found;
}

function facts(picture: Picture): readonly Fact[] {
  const chosen = picture.chosen.map(({ code }) => code);
  return [...needsByOffer(picture)].flatMap(([key, alone]) => {
    const offer = picture.byKey.get(key);
    const needs = orderedNeeds(picture, alone);
    const matters = needs.length >= LEAST_NEEDS || needs.some((need) => chosen.includes(need));
    return offer !== undefined && restsOnOne(offer) && matters ? [{ offer, needs }] : [];
  });
}

/** Keys of the offers this rule speaks about: what it tells is not told again. */
export function onePersonOffers(picture: Picture): ReadonlySet<string> {
  const off = picture.settings.rulesOff.includes('gap:one-person');
  return new Set(off ? [] : facts(picture).map(({ offer }) => offer.record.key));
}

function textOf({ offer, needs }: Fact, picture: Picture): string {
  const words = picture.content.gapWords.onePerson;
  const { count, say } = picture.speech;
  return say(words.text, {
    offer: offer.record.name,
    measure: offer.record.measure === 'yes' ? '' : say(words.noMeasure),
    n: needs.length === 1 ? say(words.oneNeed) : say(words.needs, { n: count(needs.length) }),
    needs: needList(picture, needs),
  });
}

function draft(fact: Fact, picture: Picture): PriorityDraft {
  const words = picture.content.gapWords.onePerson;
  const { say } = picture.speech;
  return {
    key: `gap:one-person:${fact.offer.record.key}`,
    cause: fact.offer.record.key,
    text: textOf(fact, picture),
    why: [say(words.why), ...chosenShareWords(picture, fact.needs, words.whyChosen)].join(' '),
    action: say(words.action),
    success: say(words.success),
    impact: 3,
    extent: Math.max(chosenShare(picture, fact.needs) ?? NONE_CHOSEN, LEAST_EXTENT),
    capped: true,
    effort: 2,
    ask: 'head',
    foundation: false,
    needs: fact.needs,
    governors: true,
    basis: recorded([fact.offer]),
  };
}

/** An offer that nobody else can run and that needs rest on: one row for the offer, never a role or a name for governors. */
export const onePerson: PriorityRule = rule({
  key: 'gap:one-person',
  lane: 'B',
  reads: ['provision.deputy', 'stopsIfAway', 'provision', 'needs'],
  fires: facts,
  words: draft,
});
