import type { CellKey } from './answers';
import type { NeedCode, Option, PhaseId, TierId } from './catalogue';
import { optionTyped } from './reading/readCell';

/** What can be said of an open place of the map. */
export type PlaceAnswer = 'nothing-yet' | 'not-relevant' | 'have';

/** What a lead said of one place, as typed. `isNews`: not yet so at the last refresh. */
export type OpenPlace = {
  readonly cell: CellKey;
  readonly said: string;
  /** Name of the offer, or the reason. */
  readonly naming: string;
  readonly isNews: boolean;
};

/** An offer named under the map, with all the places it was named for. */
export type NamedOffer = {
  readonly name: string;
  readonly tiers: readonly TierId[];
  /** Main need first. */
  readonly needs: readonly NeedCode[];
  /** Empty for a route, which serves every phase. */
  readonly phases: readonly PhaseId[];
  readonly cells: readonly CellKey[];
};

/** Something about a place that needs the lead's eye. */
export type PlaceAsk = {
  readonly cell: CellKey;
  readonly code: 'no-reason' | 'no-name' | 'no-answer' | 'not-an-option';
  readonly value: string;
};

export type OpenPlacesReading = {
  readonly saidNo: readonly CellKey[];
  readonly notRelevant: { readonly [cell: CellKey]: string };
  /** Named since the last refresh: each to be added to the register once. */
  readonly offers: readonly NamedOffer[];
  readonly toAsk: readonly PlaceAsk[];
};

type Read = OpenPlace & { readonly answer: PlaceAnswer | null };

/** 'ANX:T:primary' into its parts; a route has no phase. */
export function partsOfCell(cell: CellKey): {
  readonly need: NeedCode;
  readonly tier: TierId;
  readonly phase: PhaseId | null;
} {
  const [need = '', tier = '', phase] = cell.split(':');
  return { need: need as NeedCode, tier: tier as TierId, phase: (phase as PhaseId | undefined) ?? null };
}

function askOf({ cell, said, naming, answer }: Read): PlaceAsk | null {
  if (said === '') return naming === '' ? null : { cell, code: 'no-answer', value: naming };
  if (answer === null) return { cell, code: 'not-an-option', value: said };
  if (naming !== '' || answer === 'nothing-yet') return null;
  return { cell, code: answer === 'have' ? 'no-name' : 'no-reason', value: '' };
}

const sameName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
const each = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** Places that name the same offer make one row. */
function namedOffers(places: readonly Read[]): readonly NamedOffer[] {
  const byName = new Map<string, Read[]>();
  for (const place of places) {
    const name = sameName(place.naming);
    byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  return [...byName.values()].map((named) => {
    const parts = named.map(({ cell }) => partsOfCell(cell));
    return {
      name: (named[0]?.naming ?? '').trim(),
      tiers: each(parts.map(({ tier }) => tier)),
      needs: each(parts.map(({ need }) => need)),
      phases: parts.some(({ phase }) => phase === null) ? [] : each(parts.flatMap(({ phase }) => phase ?? [])),
      cells: named.map(({ cell }) => cell),
    };
  });
}

/**
 * What the answers under the map mean. "Not relevant" counts with its reason only. Pure; nothing is read as a no that is
 * not one.
 */
export function openPlaceAnswers(
  places: readonly OpenPlace[],
  options: readonly Option<PlaceAnswer>[],
): OpenPlacesReading {
  const read = places.map((place): Read => {
    const [said, naming] = [place.said.trim(), place.naming.trim()];
    return { ...place, said, naming, answer: said === '' ? null : (optionTyped(said, options)?.id ?? null) };
  });
  const reasons = read.filter(({ answer, naming }) => answer === 'not-relevant' && naming !== '');
  return {
    saidNo: read.filter(({ answer }) => answer === 'nothing-yet').map(({ cell }) => cell),
    notRelevant: Object.fromEntries(reasons.map(({ cell, naming }) => [cell, naming])),
    offers: namedOffers(read.filter(({ answer, naming, isNews }) => answer === 'have' && naming !== '' && isNews)),
    toAsk: read.flatMap((place) => askOf(place) ?? []),
  };
}
