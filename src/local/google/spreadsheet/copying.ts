import type { Book, SheetState } from './book';
import { type Box, contains, intersects, movedBy } from './box';
import { type CellState, NEW_CELL } from './cell';
import { shiftedFormula } from './formulas';

/** Which parts of a cell a copy carries over. */
export type Carried = 'all' | 'format' | 'values' | 'formulas' | 'validation';

function pasted(from: CellState, onto: CellState, carried: Carried, down: number, right: number): CellState {
  const { validation: rule, ...rest } = onto;
  if (carried === 'format') return { ...rest, ...(rule ? { validation: rule } : {}), format: from.format };
  if (carried === 'validation') return from.validation ? { ...rest, validation: from.validation } : rest;
  const formula = from.formula === undefined ? undefined : shiftedFormula(from.formula, down, right);
  const moved: CellState = formula === undefined ? from : { ...from, formula };
  if (carried === 'all') return moved;
  const { formula: _old, runs: _runs, ...kept } = onto;
  const content = { ...kept, value: from.value, ...(from.runs ? { runs: from.runs } : {}) };
  return carried === 'formulas' && formula !== undefined ? { ...content, formula } : content;
}

/** Where a source lands: once on a smaller target, else as often as it fits whole (F11). */
export function landingBoxes(source: Box, target: Box): Box[] {
  const [height, width] = [source.bottom - source.top, source.right - source.left];
  const times = (room: number, size: number): number => Math.max(1, Math.floor(room / size));
  const boxes: Box[] = [];
  for (let down = 0; down < times(target.bottom - target.top, height); down += 1) {
    for (let right = 0; right < times(target.right - target.left, width); right += 1) {
      const top = target.top + down * height;
      const left = target.left + right * width;
      boxes.push({ top, left, bottom: top + height, right: left + width });
    }
  }
  return boxes;
}

/** Copies a block onto another of the same size; empty cells clear what they land on (F11). */
export function copyBlock(from: SheetState, source: Box, to: SheetState, landing: Box, carried: Carried): void {
  const cells = from.grid.read(source, (cell) => cell);
  const [down, right] = [landing.top - source.top, landing.left - source.left];
  to.grid.change(landing, (onto, row, column) => {
    const cell = cells[row - landing.top]?.[column - landing.left] ?? NEW_CELL;
    return pasted(cell, onto, carried, down, right);
  });
  if (carried !== 'all') return;
  const merges = from.merges.filter((merge) => contains(source, merge)).map((merge) => movedBy(merge, down, right));
  to.merges = [...to.merges.filter((merge) => !intersects(merge, landing)), ...merges];
}

/** Cuts a block and puts it elsewhere: what it leaves is new; merges and names in it go along. */
export function moveBlock(book: Book, from: SheetState, source: Box, to: SheetState, landing: Box): void {
  const cells = from.grid.read(source, (cell) => cell);
  const merges = from.merges.filter((merge) => contains(source, merge));
  from.merges = from.merges.filter((merge) => !merges.includes(merge));
  from.grid.change(source, () => NEW_CELL);
  to.grid.change(landing, (_, row, column) => cells[row - landing.top]?.[column - landing.left] ?? NEW_CELL);
  const [down, right] = [landing.top - source.top, landing.left - source.left];
  to.merges = [
    ...to.merges.filter((merge) => !intersects(merge, landing)),
    ...merges.map((merge) => movedBy(merge, down, right)),
  ];
  book.names = book.names.map((name) =>
    name.sheet === from.id && contains(source, name.box)
      ? { ...name, sheet: to.id, box: movedBy(name.box, down, right) }
      : name,
  );
}
