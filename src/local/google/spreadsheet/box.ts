/** A block of cells: 0-based, `bottom` and `right` are just past the last row and column. */
export type Box = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** Rows run down, columns run across. */
export type Axis = 'rows' | 'columns';

/** The two ends of a box along one axis, the second just past the last. */
export const spanOf = (box: Box, axis: Axis): readonly [number, number] =>
  axis === 'rows' ? [box.top, box.bottom] : [box.left, box.right];

/** The same box with other ends along one axis. */
export const withSpan = (box: Box, axis: Axis, start: number, end: number): Box =>
  axis === 'rows' ? { ...box, top: start, bottom: end } : { ...box, left: start, right: end };

/** Whether two boxes share a cell. */
export const intersects = (a: Box, b: Box): boolean =>
  a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;

/** Whether every cell of `inner` is in `outer`. */
export const contains = (outer: Box, inner: Box): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && inner.bottom <= outer.bottom && inner.right <= outer.right;

/** Whether two boxes hold the same cells. */
export const sameBox = (a: Box, b: Box): boolean => contains(a, b) && contains(b, a);

/** How many cells a box holds. */
export const areaOf = (box: Box): number => (box.bottom - box.top) * (box.right - box.left);

/** The box moved down and right. */
export const movedBy = (box: Box, down: number, right: number): Box => ({
  top: box.top + down,
  left: box.left + right,
  bottom: box.bottom + down,
  right: box.right + right,
});

/** Where a box lies after lines are inserted before line `at`: it moves, or grows when they fall inside it. */
export function afterInsert(box: Box, axis: Axis, at: number, count: number): Box {
  const [start, end] = spanOf(box, axis);
  if (start >= at) return withSpan(box, axis, start + count, end + count);
  return end > at ? withSpan(box, axis, start, end + count) : box;
}

/** Where a box lies after lines are deleted; null when nothing of it is left. */
export function afterDelete(box: Box, axis: Axis, at: number, count: number): Box | null {
  const slide = (point: number): number => (point <= at ? point : Math.max(at, point - count));
  const [start, end] = spanOf(box, axis);
  return slide(start) < slide(end) ? withSpan(box, axis, slide(start), slide(end)) : null;
}

/** Where line `index` lies after `count` lines from `from` are moved to stand before line `to`. */
export function movedIndex(index: number, from: number, count: number, to: number): number {
  const target = to > from ? to - count : to;
  if (index >= from && index < from + count) return index - from + target;
  const closed = index >= from + count ? index - count : index;
  return closed >= target ? closed + count : closed;
}

/** Where a box lies after lines are moved: its first and last lines are followed. */
export function afterMove(box: Box, axis: Axis, from: number, count: number, to: number): Box {
  const [start, end] = spanOf(box, axis);
  const first = movedIndex(start, from, count, to);
  const last = movedIndex(end - 1, from, count, to);
  return withSpan(box, axis, Math.min(first, last), Math.max(first, last) + 1);
}
