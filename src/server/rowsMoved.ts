import { canonicalText } from '../outputs/refresh/canonicalText';
import type { CellChange, KeyChange, TabChanges, TabRow, TabState } from '../outputs/refresh/tabState';
import { fitOneBlock } from '../outputs/refresh/writtenAgain';
import type { Misplaced } from './services';

/**
 * People go on working while we write. A row they insert, delete or sort between our look and our write shifts the ground:
 * what follows finds what landed in the wrong row, so that it can be put right. All of it pure.
 */

/** Row numbers after the inserts of a plan: each row below an insert has moved down. */
export function movedBy(changes: TabChanges): (row: number) => number {
  return (row) => changes.inserts.reduce((at, { after, rows }) => (row > after ? at + rows.length : at), row);
}

/** The keys of a plan by the row numbers that hold once its cells and rows are written. */
export function keysAfter(changes: TabChanges): readonly KeyChange[] {
  const move = movedBy(changes);
  return [
    ...changes.keys.map(({ row, text }) => ({ row: move(row), text })),
    ...changes.fills.map(({ row, newRow }) => ({ row: move(row), text: newRow.keyCell })),
    ...changes.inserts.flatMap(({ after, rows }) =>
      rows.map((newRow, index) => ({ row: move(after) + 1 + index, text: newRow.keyCell })),
    ),
  ];
}

/** Empty, or like an id: what a person put into the hidden column, a formula perhaps, is never written again as its text. */
const isPlainId = (keyCell: string): boolean => keyCell.trim() === '' || /^[^|]*\|[^|]*\|[^|]*$/.test(keyCell);

/**
 * The same as it is written: ids that change places, and many that are scattered, go in one block from the first to the
 * last; of the former a stop never comes between two. What stands between is written as it stands.
 */
export function keysToWrite(checked: TabState, changes: TabChanges): readonly KeyChange[] {
  const keys = keysAfter(changes);
  if (changes.atOnce !== true && !fitOneBlock(keys.map(({ row }) => row))) return keys;
  const wanted = new Map(keys.map(({ row, text }) => [row, text]));
  const numbers = keys.map(({ row }) => row);
  const [top, bottom] = [Math.min(...numbers), Math.max(...numbers)];
  const between = checked.rows.filter(
    ({ row, keyCell }) => row >= top && row <= bottom && (wanted.has(row) || isPlainId(keyCell)),
  );
  return between.map(({ row, keyCell }) => ({ row, text: wanted.get(row) ?? keyCell }));
}

/** What we wrote where: the key its row should have, '' for a row that is new. */
type WrittenCell = { readonly row: number; readonly column: string; readonly keyCell: string };

const keyOf = (keyCell: string): string => keyCell.split('|')[0]?.trim() ?? '';

function writtenCells(before: TabState, changes: TabChanges): readonly WrittenCell[] {
  const move = movedBy(changes);
  const keys = new Map(before.rows.map((row) => [row.row, keyOf(row.keyCell)]));
  const columns = Object.keys(before.columns);
  const newRows = [
    ...changes.fills.map(({ row }) => move(row)),
    ...changes.inserts.flatMap(({ after, rows }) => rows.map((_, index) => move(after) + 1 + index)),
  ];
  return [
    ...[...changes.cells, ...(changes.again ?? [])].map(({ row, column }) => ({
      row: move(row),
      column,
      keyCell: keys.get(row) ?? '',
    })),
    ...newRows.flatMap((row) => columns.map((column) => ({ row, column, keyCell: '' }))),
  ];
}

/** Do two rows say the same in every column but these? */
function sameBeside(a: TabRow, b: TabRow, columns: ReadonlySet<string>): boolean {
  const keys = [...new Set([...Object.keys(a.cells), ...Object.keys(b.cells)])].filter((key) => !columns.has(key));
  return keys.length > 0 && keys.every((key) => a.cells[key]?.shown === b.cells[key]?.shown);
}

/** The row that stands here now, as it was before: by its key, or by what it says where it has none. 0: a new row. */
function rowBefore(there: TabRow, before: TabState, written: ReadonlySet<string>): number {
  const key = keyOf(there.keyCell);
  const was = before.rows.find((row) => keyOf(row.keyCell) === key && (key !== '' || sameBeside(row, there, written)));
  return was?.row ?? 0;
}

/** Cells we wrote that ended in another row than planned, with the row they came from. Empty when nothing moved. */
export function misplacedCells(before: TabState, after: TabState, changes: TabChanges): readonly Misplaced[] {
  const now = new Map(after.rows.map((row) => [row.row, row]));
  const wrong = writtenCells(before, changes).filter(({ row, keyCell }) => {
    const there = now.get(row);
    return there !== undefined && keyOf(there.keyCell) !== keyCell;
  });
  return wrong.flatMap(({ row, column }) => {
    const there = now.get(row);
    if (there === undefined) return [];
    const written = new Set(wrong.filter((cell) => cell.row === row).map((cell) => cell.column));
    return [{ row, column, from: rowBefore(there, before, written) }];
  });
}

/** Cells of a write that did not go through which arrived all the same, in the rows that still have their ids. */
export function landedCells(before: TabState, after: TabState, changes: TabChanges): readonly CellChange[] {
  const keys = new Map(before.rows.map((row) => [row.row, keyOf(row.keyCell)]));
  const now = new Map(after.rows.map((row) => [keyOf(row.keyCell), row]));
  return changes.cells.filter(({ row, column, text }) => {
    const key = keys.get(row) ?? '';
    return key !== '' && canonicalText(now.get(key)?.cells[column]?.shown ?? '') === canonicalText(text);
  });
}

/** What a row says, apart from its key. */
function contentOf(row: TabRow): string {
  const cells = Object.entries(row.cells).map(([column, cell]) => [column, canonicalText(cell.shown), cell.formula]);
  return JSON.stringify(cells.sort());
}

/** How the hidden column should read after `keysAfter` was written over `before`. */
function expectedRows(
  before: TabState,
  changes: TabChanges,
): readonly { readonly content: string; readonly keyCell: string }[] {
  const written = new Map(keysAfter(changes).map(({ row, text }) => [row, text]));
  return before.rows.map((row) => ({ content: contentOf(row), keyCell: written.get(row.row) ?? row.keyCell }));
}

/**
 * Keys that landed in the wrong row, told by what the rows say; rows that say the same are told by their order. A row that
 * reads like none we know keeps its key, unless that key has been found to be another row's.
 */
export function misplacedKeys(before: TabState, after: TabState, changes: TabChanges): readonly KeyChange[] {
  const byContent = new Map<string, string[]>();
  for (const { content, keyCell } of expectedRows(before, changes))
    byContent.set(content, [...(byContent.get(content) ?? []), keyCell.trim()]);
  const paired = after.rows.map((row) => ({ row, wanted: byContent.get(contentOf(row))?.shift() }));
  const placed = new Set(paired.map(({ wanted }) => wanted));
  return paired.flatMap(({ row, wanted }) => {
    const stands = row.keyCell.trim();
    const text = wanted ?? (stands !== '' && placed.has(stands) ? '' : stands);
    return text === stands ? [] : [{ row: row.row, text }];
  });
}
