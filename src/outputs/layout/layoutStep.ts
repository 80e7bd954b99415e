import { canonicalText } from '../refresh/canonicalText';
import { rowKeyFor } from '../refresh/rowKeys';
import type { TabKind } from '../sheets/sheetModel';

/** A header cell. `column`: the key in its note, where there is one. */
export type HeaderCell = { readonly text: string; readonly isFormula: boolean; readonly column: string | null };

/** What a step sees of one tab: our two kinds of cell, and nothing that people type into. */
export type LayoutView = {
  readonly kind: TabKind;
  /** From the first column on. */
  readonly headers: readonly HeaderCell[];
  /** Hidden cells below the header, by row number. */
  readonly ids: readonly { readonly row: number; readonly text: string }[];
};

/** One cell to write. `column` counts from 1. */
export type LayoutChange =
  | { readonly cell: 'header'; readonly column: number; readonly text: string }
  | { readonly cell: 'id'; readonly row: number; readonly text: string };

/**
 * What one tab needs to reach the next layout. Pure, and empty where it has been done: a run that stopped half-way is
 * simply run again.
 */
export type LayoutStep = (view: LayoutView) => readonly LayoutChange[];

const same = (a: string, b: string): boolean => canonicalText(a) === canonicalText(b);

/**
 * Renames a header of ours, if it still reads as we wrote it: what somebody else chose to call the column stays, and so
 * does a column of theirs that has the new name already.
 */
export function renamedHeader(kind: TabKind, column: string, was: readonly string[], now: string): LayoutStep {
  return (view) => {
    if (view.kind !== kind || view.headers.some(({ text }) => same(text, now))) return [];
    const ours = ({ text, isFormula, column: noted }: HeaderCell): boolean =>
      !isFormula && (noted === null || noted === column) && was.some((old) => same(text, old));
    const at = view.headers.findIndex(ours);
    return at < 0 ? [] : [{ cell: 'header', column: at + 1, text: now }];
  };
}

/**
 * Gives a row the id it has from now on. What was recorded of its cells stays beside it. Where a row has the new id already,
 * both rows stay as they are.
 */
export function movedId(kind: TabKind, was: string, now: string): LayoutStep {
  const [old, fresh] = [rowKeyFor(kind, was), rowKeyFor(kind, now)];
  const keyOf = (text: string): string => text.trim().split('|')[0] ?? '';
  return ({ kind: here, ids }) => {
    if (here !== kind || ids.some(({ text }) => keyOf(text) === fresh)) return [];
    const row = ids.find(({ text }) => keyOf(text) === old);
    return row === undefined ? [] : [{ cell: 'id', row: row.row, text: fresh + row.text.trim().slice(old.length) }];
  };
}

/** The step of several that leads to the same layout. */
export function together(...steps: readonly LayoutStep[]): LayoutStep {
  return (view) => steps.flatMap((step) => step(view));
}
