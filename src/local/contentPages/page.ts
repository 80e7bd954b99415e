/** A cell of a review table: lines, one beneath the other. */
export type Cell = string | readonly string[];

/** A table a reader works through: the first column is the id, the last one is left empty for a tick and a note. */
export type ReviewTable = {
  readonly title: string;
  readonly notes?: readonly string[];
  /** A warning above the table, in a box. */
  readonly warning?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Shares of the width, column by column; even where absent. */
  readonly widths?: readonly number[];
  /** Facts to know rather than rows to tick. */
  readonly toRead?: true;
};

/** One area of content: one page. */
export type ReviewPage = { readonly id: ReviewPageId; readonly tables: readonly ReviewTable[] };

export type ReviewPageId = keyof typeof import('../../content/reviewWords').reviewPages;

/** A finished file. */
export type ReviewFile = { readonly file: string; readonly html: string };

/** How many rows of a page wait for a tick. */
export function rowsToCheck({ tables }: ReviewPage): number {
  return tables.reduce((sum, { rows, toRead }) => sum + (toRead ? 0 : rows.length), 0);
}
