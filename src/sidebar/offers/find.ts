import type { Output } from '../../contract/api';

/** The register, the catalogue and the map as the server tells them. */
export type Known = Output<'offers'>;
export type OfferType = Known['types'][number];
export type Offer = Known['offers'][number];

/** Case, accents and punctuation make no difference to a search. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsIn = (text: string): readonly string[] =>
  folded(text)
    .split(' ')
    .filter((word) => word !== '');

/** A word is found where one begins with it. */
const holds = (text: string, words: readonly string[]): boolean =>
  words.every((word) => ` ${text}`.includes(` ${word}`));

/** Better first: by its name, by another name, by a need. */
function rank({ name, also, needs }: OfferType, words: readonly string[]): number {
  if (holds(folded(name), words)) return folded(name).startsWith(words[0] ?? '') ? 0 : 1;
  if (also.some((other) => holds(folded(other), words))) return 2;
  return holds(folded([name, ...also, ...needs].join(' ')), words) ? 3 : -1;
}

/** Types of the catalogue by name, other names and needs, best first. Nothing typed finds nothing. */
export function findTypes(types: readonly OfferType[], typed: string): readonly OfferType[] {
  const words = wordsIn(typed);
  if (words.length === 0) return [];
  return types
    .map((type) => ({ type, rank: rank(type, words) }))
    .filter((one) => one.rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ type }) => type);
}

/** Offers with these words in one of the columns a school sees first; all of them where nothing is typed. */
export function findOffers({ offers, columns }: Known, typed: string): readonly Offer[] {
  const words = wordsIn(typed);
  const first = columns.filter((column) => column.first).map(({ key }) => key);
  return offers.filter(({ cells }) => holds(folded(first.map((key) => cells[key] ?? '').join(' ')), words));
}
