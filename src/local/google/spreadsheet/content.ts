import { ServiceError } from '../emulated';
import { cellAddress } from './a1';
import type { Book, SheetState } from './book';
import type { Box } from './box';
import { type CellState, changedFormat, withContent } from './cell';
import { isDateFormat, shownText } from './showing';
import { readTyping, type Typed, type TypingRules, typedFormula } from './typing';
import { keepsRule, listOf } from './validation';
import { serialOfInstant, wallClock } from './zones';

const LONGEST = 50_000;

/** How this file reads typing at an instant. */
export const typingRules = (book: Book, now: number): TypingRules => ({
  locale: book.locale,
  thisYear: wallClock(serialOfInstant(now, book.state.zone)).year,
  plainText: book.modes.plainText,
});

function requireLength(text: string): void {
  if (text.length > LONGEST) {
    throw new ServiceError(`Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
  }
}

/** The cell after typing was read into it. A date takes a date format even in a cell formatted as something else. */
export function withTyped(cell: CellState, typed: Typed): CellState {
  const next = withContent(cell, typed.value, typed.formula);
  const { numberFormat } = cell.format;
  const dates = typed.format !== null && isDateFormat(typed.format);
  const takes = typed.format !== null && (numberFormat === null || (dates && !isDateFormat(numberFormat)));
  return takes ? { ...next, format: changedFormat(cell.format, { numberFormat: typed.format }) } : next;
}

/** The cell after text was typed into it, by hand or by setValue (V4). */
export function withText(cell: CellState, text: string, rules: TypingRules): CellState {
  requireLength(text);
  return withTyped(cell, readTyping(text, cell.format.numberFormat, rules));
}

/** The cell with text exactly as it is: nothing is parsed. */
export function withLiteral(cell: CellState, text: string): CellState {
  requireLength(text);
  return withContent(cell, text);
}

/** The cell with a formula; "" clears it. */
export function withFormula(cell: CellState, formula: string, book: Book): CellState {
  requireLength(formula);
  if (formula === '') return withContent(cell, null);
  return withTyped(cell, typedFormula(formula.startsWith('=') ? formula : `=${formula}`, book.locale));
}

function withDate(cell: CellState, date: Date, book: Book): CellState {
  const serial = serialOfInstant(date.getTime(), book.state.zone);
  const { dateFormat } = book.locale;
  const format = Number.isInteger(serial) ? dateFormat : `${dateFormat} H:mm:ss`;
  return withTyped(cell, { value: serial, format });
}

/** The cell after a script wrote a value: text is read as typing, null and undefined clear (V3). */
export function withValue(cell: CellState, value: unknown, book: Book, rules: TypingRules): CellState {
  if (typeof value === 'string') return withText(cell, value, rules);
  if (value === null || value === undefined) return withContent(cell, null);
  if (typeof value === 'number' && Number.isFinite(value)) return withContent(cell, value);
  if (typeof value === 'boolean') return withContent(cell, value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return withDate(cell, value, book);
  throw new ServiceError(`Cannot convert ${String(value)} to a cell value.`);
}

/** Shows the values of a range, by sheet id. */
export const rangeTexts =
  (book: Book) =>
  (sheet: number, box: Box): string[] =>
    book
      .sheetById(sheet)
      ?.grid.read(box, (cell) => shownText(cell, book.locale))
      .flat() ?? [];

/** Throws when a cell breaks its own rule and the rule rejects that (V9). */
export function requireRule(book: Book, cell: CellState, row: number, column: number): void {
  const rule = cell.validation;
  if (!rule || rule.allowInvalid || keepsRule(cell, rule, book.locale, rangeTexts(book))) return;
  const list = listOf(rule, rangeTexts(book));
  const tail = list.length > 0 ? `\nPlease enter one of the following values: ${list.join(', ')}.` : '';
  throw new ServiceError(
    `The data you entered in cell ${cellAddress(row, column)} violates the data validation rules set on this cell.${tail}`,
  );
}

/** Writes a block all or nothing: every cell is made and checked before the first is stored. */
export function writeCells(
  book: Book,
  sheet: SheetState,
  box: Box,
  make: (cell: CellState, row: number, column: number) => CellState,
): void {
  const made = sheet.grid.read(box, (cell, row, column) => {
    const next = make(cell, row, column);
    if (next.validation) requireRule(book, next, row, column);
    return next;
  });
  sheet.grid.change(box, (cell, row, column) => made[row - box.top]?.[column - box.left] ?? cell);
}
