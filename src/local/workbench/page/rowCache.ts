import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabView, ViewCell } from '../protocol';
import { fetchRows } from './client';
import type { Place } from './places';

/** Rows are fetched and drawn in pieces of this many. */
export const PIECE = 50;

type Rows = TabView['rows'];
type Cache = {
  readonly tab: number;
  frame: TabView | null;
  readonly pieces: Map<number, { rows: Rows; view: TabView }>;
};
const emptyCache = (tab: number): Cache => ({ tab, frame: null, pieces: new Map() });

/** What is at hand of a tab: its frame as last heard, and pieces of rows by number. */
export type RowCache = Pick<Cache, 'frame' | 'pieces'>;

/** The cell at a place, as last heard. */
export const cellAt = (cache: RowCache, { row, column }: Place): ViewCell | null =>
  cache.pieces.get(Math.floor(row / PIECE))?.rows[row % PIECE]?.[column] ?? null;

/** Shows a typed text at once; how the file has read it follows with the next rows. */
export function showTyped(cache: RowCache, { row, column }: Place, text: string): void {
  const piece = cache.pieces.get(Math.floor(row / PIECE));
  if (!piece) return;
  const { edit: _edit, ...cell } = piece.rows[row % PIECE]?.[column] ?? { text };
  const rows = piece.rows.map((cells, at) => (at === row % PIECE ? cells.with(column, { ...cell, text }) : cells));
  cache.pieces.set(Math.floor(row / PIECE), { ...piece, rows });
}

function keep(cache: Cache, first: number, view: TabView): void {
  cache.frame = view;
  for (let at = 0; at * PIECE < view.rows.length; at += 1) {
    cache.pieces.set(first + at, { rows: view.rows.slice(at * PIECE, (at + 1) * PIECE), view });
  }
}

/** Neighbouring numbers together: each run is one request. */
export function runsOf(numbers: readonly number[]): { readonly from: number; readonly count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.from + last.count === number) last.count += 1;
    else runs.push({ from: number, count: 1 });
  }
  return runs;
}

/**
 * Fetches the pieces from `first` to `last` of a tab, and the one with the frozen rows, again after each change; what is
 * there stays until the new arrives.
 */
export function useRows(tab: number, revision: number, first: number, last: number): RowCache {
  const cache = useRef<Cache>(emptyCache(tab));
  const [, redraw] = useState(0);
  if (cache.current.tab !== tab) cache.current = emptyCache(tab);
  useEffect(() => {
    const mine = cache.current;
    const wanted = [...new Set([0, ...Array.from({ length: last - first + 1 }, (_, at) => first + at)])];
    const stale = wanted.filter((number) => (mine.pieces.get(number)?.view.revision ?? -1) < revision);
    for (const { from, count } of runsOf(stale)) {
      void fetchRows(tab, from * PIECE + 1, count * PIECE).then((view) => {
        if (view === null || cache.current !== mine) return;
        keep(mine, from, view);
        redraw((times) => times + 1);
      });
    }
  }, [tab, revision, first, last]);
  return cache.current;
}
