import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabView } from '../protocol';
import { fetchRows } from './client';

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

function keep(cache: Cache, first: number, view: TabView): void {
  cache.frame = view;
  for (let at = 0; at * PIECE < view.rows.length; at += 1) {
    cache.pieces.set(first + at, { rows: view.rows.slice(at * PIECE, (at + 1) * PIECE), view });
  }
}

/** Fetches the pieces from `first` to `last` of a tab, again after each change; what is there stays until the new arrives. */
export function useRows(tab: number, revision: number, first: number, last: number): RowCache {
  const cache = useRef<Cache>(emptyCache(tab));
  const [, redraw] = useState(0);
  if (cache.current.tab !== tab) cache.current = emptyCache(tab);
  useEffect(() => {
    const mine = cache.current;
    const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const stale = numbers.filter((number) => (mine.pieces.get(number)?.view.revision ?? -1) < revision);
    const [from] = stale;
    if (from === undefined) return;
    const count = ((stale.at(-1) ?? from) - from + 1) * PIECE;
    void fetchRows(tab, from * PIECE + 1, count).then((view) => {
      if (view === null || cache.current !== mine) return;
      keep(mine, from, view);
      redraw((times) => times + 1);
    });
  }, [tab, revision, first, last]);
  return cache.current;
}
