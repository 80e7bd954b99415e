import type { Offer } from '../offers';
import type { Picture } from '../picture';

/** Running rows of the register or a pasted list; rows made from ticks are not among them. */
export function runningRows({ offers }: Picture): readonly Offer[] {
  return offers.filter(({ record, running }) => running && record.source !== 'tick');
}

/** Running targeted rows with a need chosen: what measures, cover and places are counted over. */
export function targetedRows(picture: Picture): readonly Offer[] {
  return runningRows(picture).filter(({ needs, tiers }) => tiers.includes('T') && needs.length > 0);
}
