import type { Output } from '../../contract/api';
import type { Known, Offer } from './find';
import type { Cells } from './rows';

export type Column = Known['columns'][number];

/** One provision while it is edited. */
export type Edit = {
  readonly key: string;
  /** What the sheet was last known to show. */
  readonly was: Cells;
  /** What was typed, by column; absent is as it was. */
  readonly typed: Cells;
  readonly trouble: Trouble | null;
};

/** Why an edit is not done. */
export type Trouble =
  | { readonly at: 'conflict'; readonly theirs: Cells }
  | { readonly at: 'gone' }
  | { readonly at: 'kept'; readonly cells: Output<'saveOffer'>['kept'] };

/** Starts from what the register shows. */
export const editOf = ({ key, cells }: Offer): Edit => ({ key, was: cells, typed: {}, trouble: null });

/** What stands in the box of a column. */
export const shownIn = ({ was, typed }: Edit, column: string): string => typed[column] ?? was[column] ?? '';

/** Columns that differ from what the sheet shows, with their texts. */
export function changedCells({ was, typed }: Edit): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([column, text]) => text !== (was[column] ?? '')));
}

/** What the sheet showed in the columns that changed. */
export function seenCells(edit: Edit): Record<string, string> {
  return Object.fromEntries(Object.keys(changedCells(edit)).map((column) => [column, edit.was[column] ?? '']));
}

/** Columns in which two people differ. */
export function disputed(edit: Edit, theirs: Cells): readonly string[] {
  return Object.entries(changedCells(edit))
    .filter(([column, mine]) => {
      const stands = theirs[column] ?? '';
      return stands !== mine && stands !== (edit.was[column] ?? '');
    })
    .map(([column]) => column);
}

/** What came of saving: the edit goes on from what stands in the sheet. */
export function afterSaving(edit: Edit, { outcome, offer, kept }: Output<'saveOffer'>): Edit {
  if (outcome === 'gone' || offer === null) return { ...edit, trouble: { at: 'gone' } };
  if (outcome === 'conflict') return { ...edit, trouble: { at: 'conflict', theirs: offer.cells } };
  const trouble: Trouble | null = kept.length === 0 ? null : { at: 'kept', cells: kept };
  return { key: offer.key, was: offer.cells, typed: {}, trouble };
}

/** Goes on from what stands in the sheet: with my texts, or without those that differ. */
export function settled(edit: Edit, take: 'mine' | 'theirs'): Edit {
  if (edit.trouble?.at !== 'conflict') return edit;
  const { theirs } = edit.trouble;
  const gone = take === 'mine' ? [] : disputed(edit, theirs);
  const typed = Object.fromEntries(Object.entries(edit.typed).filter(([column]) => !gone.includes(column)));
  return { ...edit, was: theirs, typed, trouble: null };
}

/** The register with one offer as it now stands. */
export function withOffer(known: Known, key: string, offer: Offer | null): Known {
  const offers = known.offers.flatMap((one) => (one.key === key ? (offer === null ? [] : [offer]) : [one]));
  return { ...known, offers };
}

/** Choices of a cell that holds several: those of the list, and words of the person's own, which are never dropped. */
export function choicesIn(text: string, choices: readonly string[]): readonly string[] {
  const parts = text.split(',').map((part) => part.trim());
  return [...choices, ...parts.filter((part) => part !== '' && !choices.includes(part))];
}

/** The same cell with one choice put in, last, or taken out: the first of several counts most. */
export function withChoice(text: string, choice: string, isIn: boolean): string {
  const parts = text.split(',').map((part) => part.trim());
  const others = parts.filter((part) => part !== '' && part !== choice);
  return (isIn ? [...others, choice] : others).join(', ');
}
