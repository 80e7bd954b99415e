import type { ValidationRule } from './validation';

/** An error a cell shows, e.g. "#N/A": scripts read it as that text (V2). */
export class CellError {
  constructor(readonly text: string) {}
}

/** What a cell holds; null is nothing. Dates and times are serial numbers with a date format, as in Sheets. */
export type CellValue = null | string | number | boolean | CellError;

export type WrapName = 'WRAP' | 'OVERFLOW' | 'CLIP';
export type Borders = { readonly [side: string]: string };

/** How a cell looks. `numberFormat` null is automatic; `wrap` null was never set (F3). */
export type Format = {
  readonly numberFormat: string | null;
  readonly background: string;
  readonly fontColor: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly line: 'none' | 'underline' | 'line-through';
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: WrapName | null;
  readonly borders: Borders | null;
};

/** The look of a new cell (F3). */
export const NEW_FORMAT: Format = {
  numberFormat: null,
  background: '#ffffff',
  fontColor: '#000000',
  fontFamily: 'Arial',
  fontSize: 10,
  bold: false,
  italic: false,
  line: 'none',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: null,
  borders: null,
};

/** The look of part of a text; what is absent is as the cell has it. */
export type RunStyle = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly family?: string;
  readonly size?: number;
};

/** A stretch of a cell's text, offsets in UTF-16 units. */
export type TextRun = {
  readonly start: number;
  readonly end: number;
  readonly style: RunStyle;
  readonly link: string | null;
};

/** One cell. Never changed in place, so copies of a sheet share cells. */
export type CellState = {
  readonly value: CellValue;
  readonly format: Format;
  readonly formula?: string;
  readonly note?: string;
  readonly validation?: ValidationRule;
  readonly runs?: readonly TextRun[];
};

/** The cell nobody has touched. */
export const NEW_CELL: CellState = { value: null, format: NEW_FORMAT };

const FORMAT_KEYS = Object.keys(NEW_FORMAT) as (keyof Format)[];

/** Whether two formats look the same. */
export const sameFormat = (a: Format, b: Format): boolean =>
  a === b || FORMAT_KEYS.every((key) => a[key] === b[key] || (key === 'borders' && sameBorders(a.borders, b.borders)));

const sameBorders = (a: Borders | null, b: Borders | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A format with some traits changed; one that looks new is the new one itself, so it can be told by identity. */
export function changedFormat(format: Format, change: Partial<Format>): Format {
  const next = { ...format, ...change };
  return sameFormat(next, NEW_FORMAT) ? NEW_FORMAT : next;
}

/** Whether a cell differs in nothing from a new one. */
export const isNewCell = (cell: CellState): boolean =>
  cell === NEW_CELL ||
  (cell.value === null &&
    cell.formula === undefined &&
    cell.note === undefined &&
    cell.validation === undefined &&
    cell.format === NEW_FORMAT);

/** Whether a cell counts for the last row (S8): a formula always does, even one that gives "". */
export const hasContent = (cell: CellState): boolean =>
  cell.formula !== undefined || (cell.value !== null && cell.value !== '');

/** The cell with another content, keeping look, note and rule; what was rich about the old text goes. */
export const withContent = (cell: CellState, value: CellValue, formula?: string): CellState => ({
  value: value === '' && formula === undefined ? null : value,
  format: cell.format,
  ...(formula === undefined ? {} : { formula }),
  ...(cell.note === undefined ? {} : { note: cell.note }),
  ...(cell.validation === undefined ? {} : { validation: cell.validation }),
});

/** The cell with another look. */
export const withFormat = (cell: CellState, format: Format): CellState =>
  format === cell.format ? cell : { ...cell, format };

/** The cell with a note, or without one when the text is empty. */
export function withNote(cell: CellState, note: string): CellState {
  const { note: _old, ...rest } = cell;
  return note === '' ? rest : { ...rest, note };
}

/** The cell with a rule, or without one. */
export function withValidation(cell: CellState, rule: ValidationRule | null): CellState {
  const { validation: _old, ...rest } = cell;
  return rule === null ? rest : { ...rest, validation: rule };
}
