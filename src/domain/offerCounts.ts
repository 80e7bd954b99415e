import type { Answers } from './answers';
import type { TierId } from './catalogue';
import type { AssessContent } from './gapWords';
import { resolveOffers, tickListFor } from './offers';
import type { ProvisionRecord } from './provision';

export type OfferStatus = ProvisionRecord['status'];

/** How many offers of one tier stand at each status. */
export type TierCounts = Readonly<Record<OfferStatus, number>>;

/** What is offered, counted. */
export type OfferCounts = {
  /** An offer at two tiers counts at both. */
  readonly byTier: Readonly<Record<TierId, TierCounts>>;
  /** Each offer once. */
  readonly running: number;
  /** Places a year of running targeted offers with a need chosen: the sum, from `known` of `of` offers. */
  readonly places: { readonly sum: number; readonly known: number; readonly of: number };
};

type Counted = { readonly tiers: readonly TierId[]; readonly status: OfferStatus };

const STATUSES: readonly OfferStatus[] = ['running', 'planned', 'paused', 'stopped'];

/** Ticks of yes without a row in the register: each runs at the tier of its tick. */
function tickedOffers(
  answers: Answers,
  provision: readonly ProvisionRecord[],
  content: AssessContent,
): readonly Counted[] {
  const recorded = new Set(provision.map(({ type }) => type));
  return tickListFor(answers, content)
    .filter(({ type }) => answers.ticks[type] === 'yes' && !recorded.has(type))
    .map(({ tier }) => ({ tiers: [tier], status: 'running' }));
}

function countsAt(tier: TierId, offers: readonly Counted[]): TierCounts {
  const here = offers.filter(({ tiers }) => tiers.includes(tier));
  const count = (status: OfferStatus) => here.filter((offer) => offer.status === status).length;
  return Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as TierCounts;
}

/** Counts the offers of a school. Linear in the rows of the register. */
export function countOffers(
  answers: Answers,
  provision: readonly ProvisionRecord[],
  content: AssessContent,
): OfferCounts {
  const rows = resolveOffers(provision, answers, content);
  const offers: readonly Counted[] = [
    ...rows.map(({ tiers, record }) => ({ tiers, status: record.status })),
    ...tickedOffers(answers, provision, content),
  ];
  const targeted = rows.filter(({ running, tiers, needs }) => running && tiers.includes('T') && needs.length > 0);
  const known = targeted.flatMap(({ record }) => record.places ?? []);
  return {
    byTier: { U: countsAt('U', offers), T: countsAt('T', offers), S: countsAt('S', offers) },
    running: offers.filter(({ status }) => status === 'running').length,
    places: { sum: known.reduce((total, places) => total + places, 0), known: known.length, of: targeted.length },
  };
}

/** May the total of places be shown? Only where it is known for enough of the targeted offers. */
export function showsPlaces({ known, of }: OfferCounts['places'], share: number): boolean {
  return known > 0 && known >= of * share;
}
