import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SheetState } from '../protocol';
import { addressOf, type Block, blockOf, type Place, placeOf } from './places';
import { PIECE } from './rowCache';
import type { InSight } from './sheetInSight';

/** What is selected: the active cell, and the corner of the block that moves. */
type Selection = { readonly active: Place; readonly corner: Place };
const at = (place: Place): Selection => ({ active: place, corner: place });

/** Where one is on a tab. `editing` is the text a cell's field starts with, null when none is open. */
export type Cursor = Selection & {
  readonly block: Block;
  readonly editing: string | null;
  readonly setEditing: (start: string | null) => void;
  /** Goes to a cell, or extends the block to it, and gives it the focus. */
  readonly go: (place: Place, extend?: boolean) => void;
};

const elementAt = (place: Place): HTMLElement | null => document.getElementById(`cell-${addressOf(place)}`);

/** Scrolls to where a cell will be drawn, if it is not yet. */
function reveal({ scroller, heights }: InSight, place: Place): void {
  const piece = Math.floor(place.row / PIECE);
  if (!scroller.current || elementAt(place)) return;
  scroller.current.scrollTop = heights.above(piece) + ((place.row % PIECE) / PIECE) * heights.of(piece);
}

/** What is due once the active cell is drawn: it comes into sight, and takes the focus too where a person went there. */
type Due = 'sight' | 'focus' | null;

function useDue(selection: Selection, editing: string | null): { current: Due } {
  const due = useRef<Due>(null);
  useLayoutEffect(() => {
    const corner = elementAt(selection.corner);
    if (editing !== null || due.current === null || !corner) return;
    corner.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (due.current === 'focus') elementAt(selection.active)?.focus({ preventScroll: true });
    due.current = null;
  });
  return due;
}

/** Follows what a script selects: each choice once. The focus stays where the person is, often in the planner. */
function useChosen(tab: number, chosen: SheetState['chosen'], show: (place: Place) => void): void {
  const followed = useRef(0);
  useEffect(() => {
    const place = chosen?.tab === tab && chosen.times !== followed.current ? placeOf(chosen.range) : null;
    if (!chosen || !place) return;
    followed.current = chosen.times;
    show(place);
  }, [chosen?.times, tab]);
}

/** The cursor of a tab; another tab begins at its first cell. */
export function useCursor(tab: number, inSight: InSight, chosen: SheetState['chosen']): Cursor {
  const [selection, setSelection] = useState<Selection>(at({ row: 0, column: 0 }));
  const [editing, setEditing] = useState<string | null>(null);
  const due = useDue(selection, editing);
  const { active, corner } = selection;
  const go = (place: Place, extend = false): void => {
    due.current = 'focus';
    setSelection(extend ? { active, corner: place } : at(place));
    reveal(inSight, place);
  };
  const show = (place: Place): void => {
    due.current = 'sight';
    setSelection(at(place));
    reveal(inSight, place);
  };
  useEffect(() => {
    setSelection(at({ row: 0, column: 0 }));
    setEditing(null);
    if (inSight.scroller.current) inSight.scroller.current.scrollTop = 0;
  }, [tab]);
  const [first = 0] = inSight.ground.columns;
  // The first column is often a hidden one.
  useEffect(
    () => setSelection((now) => (now.active.column < first ? at({ ...now.active, column: first }) : now)),
    [first, tab],
  );
  useChosen(tab, chosen, show);
  const block = useMemo(() => blockOf(active, corner), [active, corner]);
  return { active, corner, block, editing, setEditing, go };
}
