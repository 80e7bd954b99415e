import type { Box } from './box';

/** A range as text names it. `whole` remembers "5:7" and "D:F", which keep that notation (S11). */
export type Reference = {
  readonly sheetName: string | null;
  readonly box: Box;
  readonly whole: 'rows' | 'columns' | null;
};

/** How a range was named: by cells (null), as whole rows or columns, or as a protected sheet, whose notation is "" (F16). */
export type Whole = 'rows' | 'columns' | 'sheet' | null;

/** Letters of a column, 0-based: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  let rest = index + 1;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** 0-based column of some letters, in either case. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Address of one cell, 0-based: (1, 2) is C2. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A1 text of a box; one cell has no colon. */
export function boxAddress(box: Box, whole: Whole = null): string {
  if (whole === 'sheet') return '';
  if (whole === 'rows') return `${box.top + 1}:${box.bottom}`;
  if (whole === 'columns') return `${columnLetters(box.left)}:${columnLetters(box.right - 1)}`;
  const first = cellAddress(box.top, box.left);
  const last = cellAddress(box.bottom - 1, box.right - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before "!": quoted unless it is a plain word. */
export const quotedName = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

type Corner = { row: number | null; column: number | null };

function cornerOf(text: string): Corner | null {
  const r1c1 = /^R(\d+)C(\d+)$/i.exec(text);
  if (r1c1) return { row: Number(r1c1[1]) - 1, column: Number(r1c1[2]) - 1 };
  const a1 = /^\$?([A-Za-z]{0,3})\$?(\d{0,8})$/.exec(text);
  if (!a1 || text.replaceAll('$', '') === '') return null;
  const [, letters = '', digits = ''] = a1;
  return { row: digits === '' ? null : Number(digits) - 1, column: letters === '' ? null : columnIndex(letters) };
}

function splitSheet(text: string): { sheetName: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return { sheetName: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.+)$/.exec(text);
  return plain ? { sheetName: plain[1] ?? '', rest: plain[2] ?? '' } : { sheetName: null, rest: text };
}

const ordered = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b) + 1];

function between(from: Corner, to: Corner, rows: number, columns: number): Box | null {
  const [top, bottom] =
    from.row === null && to.row === null ? [0, rows] : ordered(from.row ?? rows - 1, to.row ?? rows - 1);
  const [left, right] =
    from.column === null && to.column === null
      ? [0, columns]
      : ordered(from.column ?? columns - 1, to.column ?? columns - 1);
  return top < 0 || left < 0 ? null : { top, left, bottom, right };
}

/** Reads A1 or R1C1 text (S11) against a grid of so many rows and columns; null when it is no reference. */
export function parseReference(text: string, rows: number, columns: number): Reference | null {
  const { sheetName, rest } = splitSheet(text.trim());
  const [first = '', second, ...more] = rest.split(':');
  const from = cornerOf(first);
  const to = second === undefined ? from : cornerOf(second);
  if (!from || !to || more.length > 0) return null;
  if (second === undefined && (from.row === null || from.column === null)) return null;
  const box = between(from, to, rows, columns);
  if (!box) return null;
  const whole =
    from.column === null && to.column === null ? 'rows' : from.row === null && to.row === null ? 'columns' : null;
  return { sheetName, box, whole };
}
