import type { CellState } from '../../domain/findings';
import type { RowLook, WordColour } from './sheetModel';

/**
 * Every fill behind text in a tab. The text is black, and each fill leaves it a contrast of at least 4.5 to 1; a word in
 * the same row always says what the fill says.
 */

/** Behind the header row. */
export const HEADER_FILL = '#cfe3dc';

/** Behind a whole row, by its look. Null: none. */
export const ROW_FILLS: { readonly [look in RowLook]: string | null } = {
  plain: null,
  heading: '#e3eeea',
  check: '#fdeceb',
  first: '#fff6dd',
  quiet: '#f4f6f8',
  note: null,
};

/** Behind the state words of the map. */
export const STATE_FILLS: Readonly<Record<CellState, string>> = {
  has: '#d9ead3',
  thin: '#fff2cc',
  part: '#fce5cd',
  'not recorded': '#eeeeee',
  'lead said no': '#f4cccc',
  'not relevant': '#ffffff',
  'named, not confirmed': '#d0e0f0',
};

/** Behind words that say how things stand. */
export const WORD_FILLS = {
  settled: '#d9ead3',
  nearly: '#fff2cc',
  soon: '#fce5cd',
  now: '#f4cccc',
  over: '#e6e6e6',
} as const satisfies { readonly [meaning: string]: WordColour['background'] };
