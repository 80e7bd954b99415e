import type { Place } from './places';

/** What a key does to the sheet when no cell is being edited. */
export type KeyAct =
  | { readonly act: 'move'; readonly to: Place; readonly extend: boolean }
  | { readonly act: 'edit'; readonly start: string | null }
  | { readonly act: 'clear' }
  | null;

/** Where one can go: rows in all, the columns drawn, rows in sight. */
export type Ground = {
  readonly rows: number;
  readonly columns: readonly number[];
  readonly page: number;
  readonly hidden: ReadonlySet<number>;
};

function stepRow(from: number, step: 1 | -1, { rows, hidden }: Ground): number {
  let at = from + step;
  while (hidden.has(at + 1) && at >= 0 && at < rows) at += step;
  return at >= 0 && at < rows ? at : from;
}

function stepColumn(from: number, step: 1 | -1, { columns }: Ground): number {
  const at = columns.indexOf(from);
  return columns[at + step] ?? from;
}

/** The cell a step away; edges hold. */
export function stepped(from: Place, step: 'up' | 'down' | 'left' | 'right', ground: Ground): Place {
  if (step === 'up' || step === 'down') return { ...from, row: stepRow(from.row, step === 'up' ? -1 : 1, ground) };
  return { ...from, column: stepColumn(from.column, step === 'left' ? -1 : 1, ground) };
}

const ARROWS: { readonly [key: string]: 'up' | 'down' | 'left' | 'right' } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function jump(event: KeyboardEvent, from: Place, { rows, columns, page }: Ground): Place | null {
  const [first = 0, last = 0] = [columns[0], columns.at(-1)];
  if (event.key === 'Home') return event.ctrlKey ? { row: 0, column: first } : { ...from, column: first };
  if (event.key === 'End') return event.ctrlKey ? { row: rows - 1, column: last } : { ...from, column: last };
  if (event.key === 'PageDown') return { ...from, row: Math.min(rows - 1, from.row + page) };
  return event.key === 'PageUp' ? { ...from, row: Math.max(0, from.row - page) } : null;
}

/** Reads a key as Sheets does; null for one that is not ours. */
export function readKey(event: KeyboardEvent, from: Place, ground: Ground): KeyAct {
  const arrow = ARROWS[event.key];
  const to =
    arrow && !event.ctrlKey && !event.altKey && !event.metaKey
      ? stepped(from, arrow, ground)
      : jump(event, from, ground);
  if (to) return { act: 'move', to, extend: event.shiftKey };
  if (event.key === 'Enter' || event.key === 'F2') return { act: 'edit', start: null };
  if (event.key === 'Delete' || event.key === 'Backspace') return { act: 'clear' };
  const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  return isTyped && event.key !== ' ' ? { act: 'edit', start: event.key } : null;
}
