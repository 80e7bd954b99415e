import type { Answers, CellKey } from './answers';
import type { NeedCode, PhaseId, TierId } from './catalogue';
import { isWithinMonths } from './dates';
import type { CellFinding, CellState } from './findings';
import type { AssessContent } from './gapWords';
import { type Offer, schoolPhases } from './offers';
import type { Settings } from './settings';

/** 'ANX:T:primary', or 'ANX:S' for a route. */
export function cellKey(need: NeedCode, tier: TierId, phase: PhaseId | null): CellKey {
  return phase === null ? `${need}:${tier}` : `${need}:${tier}:${phase}`;
}

type Place = { readonly need: NeedCode; readonly tier: TierId; readonly phase: PhaseId | null };

/** The expected places of a phase, and the targeted ones that matter only because the lead chose that need. */
function placesIn(phase: PhaseId, chosen: readonly NeedCode[], content: AssessContent): readonly Place[] {
  const { U, T } = content.expectedCells[phase];
  const extra = chosen.filter((need) => !content.neverACell.includes(need) && !T.includes(need));
  return [
    ...U.map((need): Place => ({ need, tier: 'U', phase })),
    ...[...T, ...extra].map((need): Place => ({ need, tier: 'T', phase })),
  ];
}

function places(answers: Answers, chosen: readonly NeedCode[], content: AssessContent): readonly Place[] {
  const routes = content.specialistRoutes.map((need): Place => ({ need, tier: 'S', phase: null }));
  return [...schoolPhases(answers).flatMap((phase) => placesIn(phase, chosen, content)), ...routes];
}

/** Offers by tier and need. */
type OfferIndex = ReadonlyMap<TierId, ReadonlyMap<NeedCode, readonly Offer[]>>;

/** One pass over the rows. Stopped rows count nowhere. */
function indexed(offers: readonly Offer[]): OfferIndex {
  const index = new Map<TierId, Map<NeedCode, Offer[]>>([
    ['U', new Map()],
    ['T', new Map()],
    ['S', new Map()],
  ]);
  for (const offer of offers) {
    if (offer.record.status === 'stopped' || offer.phases.length === 0) continue;
    for (const tier of offer.tiers) for (const need of offer.needs) addTo(index.get(tier), need, offer);
  }
  return index;
}

function addTo(byNeed: Map<NeedCode, Offer[]> | undefined, need: NeedCode, offer: Offer): void {
  const here = byNeed?.get(need);
  if (here === undefined) byNeed?.set(need, [offer]);
  else here.push(offer);
}

/** The offers that count for a cell or a route. */
function offersAt({ need, tier, phase }: Place, index: OfferIndex): readonly Offer[] {
  const here = index.get(tier)?.get(need) ?? [];
  return phase === null ? here : here.filter(({ phases }) => phases.includes(phase));
}

/**
 * What stands where nothing is recorded. A reason why it is not needed outweighs a "no"; a tick of yes takes the "no" back,
 * and it is asked which is right.
 */
function withoutOffers(key: CellKey, answers: Answers, ticked: boolean): CellState {
  if ((answers.notRelevant[key] ?? '').trim() !== '') return 'not relevant';
  return answers.saidNo.includes(key) && !ticked ? 'lead said no' : 'not recorded';
}

/** What the offers make of a cell; null where none counts. */
function mapState({ need, phase }: Place, offers: readonly Offer[]): CellState | null {
  if (offers.length === 0 || phase === null) return null;
  const full = offers.filter((offer) => offer.running && offer.fullIn.includes(phase));
  if (full.length === 0) return 'part';
  const inMainThree = full.some((offer) => offer.needs.slice(0, 3).includes(need));
  const restsOnOne = full.length === 1 && full[0]?.record.cover === 'no';
  return inMainThree && !restsOnOne ? 'has' : 'thin';
}

/** What the written route and the offers make of a route; null where there is neither. */
function routeState(need: NeedCode, offers: readonly Offer[], answers: Answers, settings: Settings): CellState | null {
  const route = answers.routes[need];
  const written = (route?.route ?? '').trim() !== '';
  const checked = route?.checked ?? '';
  const fresh = isWithinMonths(checked, answers.today, settings.routeMonths);
  if (written && route?.threshold === 'yes' && fresh) return 'has';
  return written || offers.length > 0 ? 'named, not confirmed' : null;
}

/** What is known of the offers: those that count, every tick of yes, and the chosen needs. */
export type KnownOffers = {
  readonly offers: readonly Offer[];
  readonly ticked: readonly Offer[];
  readonly chosen: readonly NeedCode[];
};

/** Every expected cell and route, and the targeted cells of chosen needs, with what is known of each. */
export function findCells(
  answers: Answers,
  { offers, ticked, chosen }: KnownOffers,
  content: AssessContent,
  settings: Settings,
): readonly CellFinding[] {
  const index = indexed(offers);
  const tickIndex = indexed(ticked);
  return places(answers, chosen, content)
    .map((place) => ({ place, key: cellKey(place.need, place.tier, place.phase) }))
    .filter(({ key }) => settings.expectedOff[key] === undefined)
    .map(({ place, key }) => {
      const here = offersAt(place, index);
      const open = withoutOffers(key, answers, offersAt(place, tickIndex).length > 0);
      const state = place.tier === 'S' ? routeState(place.need, here, answers, settings) : mapState(place, here);
      const keys = here.map(({ record }) => record.key);
      return { ...place, key, state: state ?? open, offers: keys, chosen: chosen.includes(place.need) };
    });
}
