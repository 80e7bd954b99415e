/** So many stand on one screen: few enough to look through at 300 px. */
export const PAGE = 10;

/** One page of a long list. */
export type Page<T> = {
  readonly rows: readonly T[];
  readonly page: number;
  readonly pages: number;
  /** For the sentence that says where one is. */
  readonly words: { readonly first: number; readonly last: number; readonly count: number };
};

/** The page with this number, from 0; the last one where there are fewer. */
export function pageOf<T>(all: readonly T[], wanted: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const rows = all.slice(page * PAGE, (page + 1) * PAGE);
  const words = { first: page * PAGE + 1, last: page * PAGE + rows.length, count: all.length };
  return { rows, page, pages, words };
}
