import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TabView } from '../protocol';
import type { Ground } from './gridKeys';
import { drawnColumns, Heights } from './gridLayout';
import type { Drawn } from './gridRow';
import { PIECE, type RowCache, useRows } from './rowCache';

/** Pixels above and below what is in sight that are drawn too. */
const MARGIN = 600;

type Element = { readonly current: HTMLDivElement | null };
type Seen = { readonly top: number; readonly height: number; readonly width: number };

/** How far the sheet is scrolled, and how much of it is in sight. */
function useScrolled(element: Element): Seen {
  const [seen, setSeen] = useState<Seen>({ top: 0, height: 700, width: 900 });
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const look = (): void => setSeen({ top: box.scrollTop, height: box.clientHeight, width: box.clientWidth });
    const watcher = new ResizeObserver(look);
    watcher.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      watcher.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);
  return seen;
}

/** Columns change seldom: the same value until they do, so that rows need not be drawn again. */
function useDrawn(frame: TabView | null, showHidden: boolean, room: number): readonly Drawn[] {
  const columns = frame?.columns.map(({ hidden, width }) => `${hidden}${width}`).join();
  return useMemo(
    () => (frame ? drawnColumns(frame, showHidden, room) : []),
    [frame?.id, columns, frame?.frozen[1], showHidden, room],
  );
}

/** A tab as far as it is in sight: what is drawn of it, and where. */
export type InSight = {
  readonly scroller: Element;
  readonly cache: RowCache;
  readonly frame: TabView | null;
  readonly drawn: readonly Drawn[];
  readonly heights: Heights;
  /** First and last piece of rows that are drawn. */
  readonly pieces: readonly [first: number, last: number];
  readonly ground: Ground;
};

/** Follows the scrolling and fetches what comes into sight. */
export function useInSight(tab: number, revision: number, showHidden: boolean): InSight {
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useScrolled(scroller);
  const [total, setTotal] = useState(PIECE);
  const heights = useMemo(() => new Heights(total), [tab, total]);
  const pieces = heights.between(seen.top - MARGIN, seen.top + seen.height + MARGIN);
  const cache = useRows(tab, revision, ...pieces);
  const { frame } = cache;
  useEffect(() => {
    if (frame) setTotal(frame.total);
  }, [frame]);
  const drawn = useDrawn(frame, showHidden, seen.width);
  const hidden = useMemo(() => new Set(frame?.hiddenRows ?? []), [frame]);
  const page = Math.max(1, Math.floor(seen.height / 40));
  const ground = { rows: total, columns: drawn.map(({ index }) => index), page, hidden };
  return { scroller, cache, frame, drawn, heights, pieces, ground };
}
