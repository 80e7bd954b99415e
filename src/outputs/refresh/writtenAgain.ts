import type { CellChange } from './tabState';

/** A call writes a block. Up to so many separate strips are written one by one. */
const MOST_STRIPS = 4;
/** More cells than this are not worth saving a few calls. */
const MOST_AGAIN = 5_000;

/** Ids no farther apart than this are written in one block, however few. */
const NEAR = 40;

type Place = Pick<CellChange, 'row' | 'column'>;

/** How many strips these cells make at the least: down the columns, or along the rows. */
function stripsOf(cells: readonly Place[]): number {
  const taken = new Set(cells.map(({ row, column }) => `${row}|${column}`));
  const down = cells.filter(({ row, column }) => !taken.has(`${row - 1}|${column}`)).length;
  return Math.min(down, new Set(cells.map(({ row }) => row)).size);
}

/**
 * Where many scattered cells change (other words throughout, because the nation or the setting changed), the cells between
 * them that stand exactly as we would write them are written once more, so that a few calls cover them all. Only clean cells
 * of the planner's own are ever among `still`.
 */
export function writtenAgain(cells: readonly CellChange[], still: readonly CellChange[]): readonly CellChange[] {
  if (stripsOf(cells) <= MOST_STRIPS) return [];
  const rows = cells.map(({ row }) => row);
  const columns = new Set(cells.map(({ column }) => column));
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const between = still.filter(({ row, column }) => row >= top && row <= bottom && columns.has(column));
  return between.length > MOST_AGAIN ? [] : between;
}

/** Are these rows scattered, and near enough for one block from the first to the last? */
export function fitOneBlock(rows: readonly number[]): boolean {
  const taken = new Set(rows);
  const strips = rows.filter((row) => !taken.has(row - 1)).length;
  const span = Math.max(...rows) - Math.min(...rows);
  return strips > MOST_STRIPS ? span < MOST_AGAIN : strips > 1 && span < NEAR;
}
