/** One text for one cell, 1-based. */
type Cell = { readonly row: number; readonly column: number; readonly text: string };

/** A block of cells that one call can write. `texts` is row by row. */
export type Block = {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
};

type Run = { readonly row: number; readonly column: number; readonly texts: string[] };

const byPlace = (a: Cell, b: Cell): number => a.row - b.row || a.column - b.column;

/** Neighbours in one row, left to right. A cell that is given twice keeps its last text. */
function runsOf(cells: readonly Cell[]): Run[] {
  const latest = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const runs: Run[] = [];
  for (const { row, column, text } of [...latest.values()].sort(byPlace)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row === row && last.column + last.texts.length === column) last.texts.push(text);
    else runs.push({ row, column, texts: [text] });
  }
  return runs;
}

/** The fewest blocks we know how to make that cover exactly these cells and no other. */
export function blocksOf(cells: readonly Cell[]): readonly Block[] {
  const open = new Map<string, { row: number; column: number; texts: string[][] }>();
  const blocks: { row: number; column: number; texts: string[][] }[] = [];
  for (const run of runsOf(cells)) {
    const shape = `${run.column},${run.texts.length}`;
    const above = open.get(shape);
    if (above !== undefined && above.row + above.texts.length === run.row) {
      above.texts.push(run.texts);
      continue;
    }
    const block = { row: run.row, column: run.column, texts: [run.texts] };
    open.set(shape, block);
    blocks.push(block);
  }
  return blocks;
}

/** The smallest block that holds all of these places; null when there are none. */
export function boundsOf(
  places: readonly { readonly row: number; readonly column: number }[],
): { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number } | null {
  if (places.length === 0) return null;
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const { row, column } of places) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** 'A', 'B' … 'AA' for column 1, 2 … 27. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
