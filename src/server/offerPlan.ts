import { canonicalText, safeText } from '../outputs/refresh/canonicalText';
import type { TabRow } from '../outputs/refresh/tabState';
import type { OfferEdit } from './services';

/** What an edit of one row comes to. `write`: texts by column key. `kept`: columns that are left as they are. */
export type OfferPlan =
  | { readonly how: 'conflict' }
  | { readonly how: 'write'; readonly write: { readonly [column: string]: string }; readonly kept: readonly string[] };

const same = (one: string, other: string): boolean => canonicalText(one) === canonicalText(other);

/** What a cell of the row shows. */
export const shownAt = (row: TabRow, column: string): string => row.cells[column]?.shown ?? '';

/** Somebody else's text stands there: neither what the sender saw nor what the sender wants. */
function isConflict(row: TabRow, { cells, was }: OfferEdit): boolean {
  if (was === null) return false;
  return Object.entries(cells).some(([column, text]) => {
    const stands = shownAt(row, column);
    return was[column] !== undefined && !same(stands, was[column]) && !same(stands, text);
  });
}

/** A formula, a link, a chip or mixed formatting is never written over; a column that is not in the tab cannot be. */
export function planOffer(row: TabRow, columns: ReadonlySet<string>, edit: OfferEdit): OfferPlan {
  if (isConflict(row, edit)) return { how: 'conflict' };
  const changed = Object.entries(edit.cells).filter(([column, text]) => !same(shownAt(row, column), text));
  const isFree = (column: string): boolean => {
    const cell = row.cells[column];
    return columns.has(column) && (cell === undefined || (cell.formula === '' && cell.rich !== true));
  };
  return {
    how: 'write',
    write: Object.fromEntries(changed.filter(([column]) => isFree(column)).map(([key, text]) => [key, safeText(text)])),
    kept: changed.map(([column]) => column).filter((column) => !isFree(column)),
  };
}
