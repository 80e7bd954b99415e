import type { NeedCode, TierId } from '../catalogue';

/** Words that tell the shape of a pasted list. Compared without case, punctuation and plural endings. */
export type PasteWords = {
  /** A tier by a name that stands for nothing else, as above a column or the lines of a list. */
  readonly tierHeadings: { readonly [tier in TierId]: readonly string[] };
  /** A tier only where the line is marked as a heading (a colon) or stands above a column. */
  readonly markedTierHeadings: { readonly [tier in TierId]: readonly string[] };
  /** Words that may stand around a tier's name in a heading: "Targeted support for some pupils". */
  readonly aroundTierHeadings: readonly string[];
  /** Everyday words that clearly name one need area. */
  readonly needs: { readonly [need in NeedCode]: readonly string[] };
  /** Rows of a table that are no offers: by all of their words, or by how they begin before a colon. */
  readonly notOffers: { readonly whole: readonly string[]; readonly beginning: readonly string[] };
  /** What stands in a cell under a tier that has no offer. */
  readonly noOffer: readonly string[];
};
