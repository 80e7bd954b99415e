import type { NeedCode } from '../catalogue';
import type { CellFinding } from '../findings';
import type { Offer } from '../offers';
import { needList, orderedNeeds, type Picture, recorded } from '../picture';
import { chosenShare, chosenShareWords } from './chosen';
import { type PriorityDraft, type PriorityRule, rule } from './rule';

type Lone = { readonly offer: Offer; readonly needs: readonly NeedCode[] };

/** Offers that rest on the same person: one cause, so one row. */
type Fact = {
  readonly offers: readonly [Offer, ...Offer[]];
  readonly needs: readonly NeedCode[];
};

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

function loneOffers(picture: Picture): readonly Lone[] {
  const chosen = picture.chosen.map(({ code }) => code);
  return [...needsByOffer(picture)].flatMap(([key, alone]) => {
    const offer = picture.byKey.get(key);
    const needs = orderedNeeds(picture, alone);
    const matters = needs.length >= LEAST_NEEDS || needs.some((need) => chosen.includes(need));
    return offer !== undefined && restsOnOne(offer) && matters ? [{ offer, needs }] : [];
  });
}

/** Who an offer rests on, as the school wrote it. Where nobody is written down, each offer stands for itself. */
const personOf = ({ record }: Offer): string => (record.lead ?? '').trim().toLowerCase() || record.key;

function facts(picture: Picture): readonly Fact[] {
  const lone = loneOffers(picture);
  const people = [...new Set(lone.map(({ offer }) => personOf(offer)))];
  return people.flatMap((person) => {
    const theirs = lone.filter(({ offer }) => personOf(offer) === person);
    const [first, ...more] = theirs.map(({ offer }) => offer);
    if (first === undefined) return [];
    return [
      {
        offers: [first, ...more] as const,
        needs: orderedNeeds(
          picture,
          theirs.flatMap(({ needs }) => needs),
        ),
      },
    ];
  });
}

/** Keys of the offers this rule speaks about: what it tells is not told again. */
export function onePersonOffers(picture: Picture): ReadonlySet<string> {
  const off = picture.settings.rulesOff.includes('gap:one-person');
  return new Set(off ? [] : loneOffers(picture).map(({ offer }) => offer.record.key));
}

const needsText = (needs: readonly NeedCode[], { content, speech }: Picture): string => {
  const words = content.gapWords.onePerson;
  return needs.length === 1 ? speech.say(words.oneNeed) : speech.say(words.needs, { n: speech.count(needs.length) });
};

function oneText({ offers: [offer], needs }: Fact, picture: Picture): string {
  const words = picture.content.gapWords.onePerson;
  const { say } = picture.speech;
  return say(words.text, {
    offer: offer.record.name,
    measure: offer.record.measure === 'yes' ? '' : say(words.noMeasure),
    n: needsText(needs, picture),
    needs: needList(picture, needs),
  });
}

function severalText({ offers, needs }: Fact, picture: Picture): string {
  const { several } = picture.content.gapWords.onePerson;
  const { say, names, count } = picture.speech;
  const unmeasured = offers.filter(({ record }) => record.measure !== 'yes').length;
  return say(several.text, {
    offers: names(offers.map(({ record }) => record.name)),
    measure: unmeasured === 0 ? '' : say(several.noMeasure, { n: count(unmeasured) }),
    n: needsText(needs, picture),
    needs: needList(picture, needs),
  });
}

/** What is said, and why, of one offer or of several. */
function wordsFor(fact: Fact, picture: Picture) {
  const words = picture.content.gapWords.onePerson;
  const isOne = fact.offers.length === 1;
  const { why, whyChosen } = isOne ? words : words.several;
  const offers = picture.speech.names(fact.offers.map(({ record }) => record.name));
  const share = chosenShareWords(picture, fact.needs, whyChosen);
  return {
    text: isOne ? oneText(fact, picture) : severalText(fact, picture),
    why: [picture.speech.say(why, { offers }), ...share].join(' '),
    success: picture.speech.say(isOne ? words.success : words.several.success),
  };
}

function draft(fact: Fact, picture: Picture): PriorityDraft {
  const { key } = fact.offers[0].record;
  return {
    key: `gap:one-person:${key}`,
    cause: key,
    ...wordsFor(fact, picture),
    action: picture.speech.say(picture.content.gapWords.onePerson.action),
    impact: 3,
    extent: Math.max(chosenShare(picture, fact.needs) ?? NONE_CHOSEN, LEAST_EXTENT),
    capped: true,
    effort: 2,
    ask: 'head',
    foundation: false,
    needs: fact.needs,
    governors: true,
    basis: recorded(fact.offers),
  };
}

/** Offers that nobody else can run and that needs rest on: one row for each person, never a role or a name for governors. */
export const onePerson: PriorityRule = rule({
  key: 'gap:one-person',
  lane: 'B',
  reads: ['provision.deputy', 'stopsIfAway', 'provision', 'needs'],
  fires: facts,
  words: draft,
});
