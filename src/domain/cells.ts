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

/** Offers by cell: one pass over the rows. Stopped rows count nowhere. */
function indexed(offers: readonly Offer[]): ReadonlyMap<CellKey, readonly Offer[]> {
  const index = new Map<CellKey, Offer[]>();
  for (const offer of offers) {
    if (offer.record.status !== 'stopped') for (const key of cellsOf(offer)) index.set(key, add(index.get(key), offer));
  }
  return index;
}

function add(offers: Offer[] | undefined, offer: Offer): Offer[] {
  if (offers === undefined) return [offer];
  offers.push(offer);
  return offers;
}

function cellsOf(offer: Offer): readonly CellKey[] {
  if (offer.phases.length === 0) return [];
  return [...new Set(offer.tiers)].flatMap((tier) =>
    offer.needs.flatMap((need) =>
      tier === 'S' ? [cellKey(need, tier, null)] : offer.phases.map((phase) => cellKey(need, tier, phase)),
    ),
  );
}

/** What stands where nothing is recorded. A reason why it is not needed outweighs a "no". */
function withoutOffers(key: CellKey, answers: Answers, nos: ReadonlySet<CellKey>): CellState {
  if ((answers.notRelevant[key] ?? '').trim() !== '') return 'not relevant';
  return nos.has(key) ? 'lead said no' : 'not recorded';
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

/** The lead's "no" to a cell, unless a tick of yes says otherwise: then it is asked which is right. */
function clearNos(answers: Answers, ticked: readonly Offer[]): ReadonlySet<CellKey> {
  const offered = new Set(ticked.flatMap(cellsOf));
  return new Set(answers.saidNo.filter((key) => !offered.has(key)));
}

/** Every expected cell and route, and the targeted cells of chosen needs, with what is known of each. */
export function findCells(
  answers: Answers,
  { offers, ticked, chosen }: KnownOffers,
  content: AssessContent,
  settings: Settings,
): readonly CellFinding[] {
  const index = indexed(offers);
  const nos = clearNos(answers, ticked);
  return places(answers, chosen, content)
    .map((place) => ({ place, key: cellKey(place.need, place.tier, place.phase) }))
    .filter(({ key }) => settings.expectedOff[key] === undefined)
    .map(({ place, key }) => {
      const here = index.get(key) ?? [];
      const open = withoutOffers(key, answers, nos);
      const state = place.tier === 'S' ? routeState(place.need, here, answers, settings) : mapState(place, here);
      return {
        ...place,
        key,
        state: state ?? open,
        offers: here.map(({ record }) => record.key),
        chosen: chosen.includes(place.need),
      };
    });
}
