import { ServiceError } from '../emulated';
import { CellError, type CellState, withContent, withNote } from './cell';
import { withFormula, withLiteral, withValue, writeCells } from './content';
import { hasCommaArguments, shiftedFormula } from './formulas';
import { RangeBase, requireShape } from './rangeBase';
import { isRich, RichTextObject, runsOf, styleOfFormat } from './richText';
import { isDateFormat, shownText } from './showing';
import { instantOfSerial } from './zones';

/** What a script reads of a cell (V2). */
export type ReadValue = string | number | boolean | Date;

/** Values, formulas, rich text and notes of a range. */
export abstract class RangeValues extends RangeBase {
  private valueOf_(cell: CellState): ReadValue {
    const { value } = cell;
    if (value === null) return '';
    if (value instanceof CellError) return value.text;
    if (typeof value !== 'number' || !isDateFormat(cell.format.numberFormat)) return value;
    return new Date(instantOfSerial(value, this.session.book.state.zone));
  }

  getValue(): ReadValue {
    return this.first((cell) => this.valueOf_(cell));
  }
  getValues(): ReadValue[][] {
    return this.block((cell) => this.valueOf_(cell));
  }
  getDisplayValue(): string {
    return this.first((cell) => shownText(cell, this.session.book.locale));
  }
  getDisplayValues(): string[][] {
    const { locale } = this.session.book;
    return this.block((cell) => shownText(cell, locale));
  }
  isBlank(): boolean {
    return this.block((cell) => cell.value === null && cell.formula === undefined).every((row) => row.every(Boolean));
  }

  private writeValues(valueAt: (row: number, column: number) => unknown): this {
    const { session, state, box } = this;
    const rules = session.typing;
    session.write(state, box, () =>
      writeCells(session.book, state, box, (cell, row, column) =>
        withValue(cell, valueAt(row, column), session.book, rules),
      ),
    );
    return this;
  }

  setValue(value: unknown): this {
    return this.writeValues(() => value);
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    requireShape(values, this.box, 'setValues');
    const { top, left } = this.box;
    const rows = values.map((row) => row.slice());
    return this.writeValues((row, column) => rows[row - top]?.[column - left]);
  }

  getFormula(): string {
    return this.first((cell) => cell.formula ?? '');
  }
  getFormulas(): string[][] {
    return this.block((cell) => cell.formula ?? '');
  }

  private writeFormulas(formulaAt: (row: number, column: number) => string): this {
    const { session, state, box } = this;
    session.write(state, box, () =>
      writeCells(session.book, state, box, (cell, row, column) =>
        withFormula(cell, formulaAt(row, column), session.book),
      ),
    );
    return this;
  }

  private requireSeparators(formula: string): void {
    if (this.session.book.locale.decimal === ',' && hasCommaArguments(formula)) {
      throw new ServiceError('Formula parse error.');
    }
  }

  setFormula(formula: string): this {
    this.requireSeparators(formula);
    return this.writeFormulas((row, column) => shiftedFormula(formula, row - this.box.top, column - this.box.left));
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    requireShape(formulas, this.box, 'setFormulas');
    for (const formula of formulas.flat()) this.requireSeparators(formula);
    const rows = formulas.map((row) => row.slice());
    return this.writeFormulas((row, column) => rows[row - this.box.top]?.[column - this.box.left] ?? '');
  }

  private richOf(cell: CellState): RichTextObject | null {
    const { value } = cell;
    if (cell.formula !== undefined || (value !== null && typeof value !== 'string')) return null;
    return new RichTextObject(value ?? '', runsOf(cell), styleOfFormat(cell.format));
  }

  getRichTextValue(): RichTextObject | null {
    return this.first((cell) => this.richOf(cell));
  }
  getRichTextValues(): (RichTextObject | null)[][] {
    return this.block((cell) => this.richOf(cell));
  }

  private writeRich(valueAt: (row: number, column: number) => RichTextObject | undefined): this {
    const { session, state, box } = this;
    const make = (cell: CellState, row: number, column: number): CellState => {
      const rich = valueAt(row, column);
      if (!rich) return cell;
      const plain = withLiteral(cell, rich.text);
      return isRich(rich.runs) ? { ...plain, runs: rich.runs } : plain;
    };
    session.write(state, box, () => writeCells(session.book, state, box, make));
    return this;
  }

  setRichTextValue(value: RichTextObject): this {
    return this.writeRich(() => value);
  }
  setRichTextValues(values: readonly (readonly RichTextObject[])[]): this {
    requireShape(values, this.box, 'setRichTextValues');
    const rows = values.map((row) => row.slice());
    return this.writeRich((row, column) => rows[row - this.box.top]?.[column - this.box.left]);
  }

  getNote(): string {
    return this.first((cell) => cell.note ?? '');
  }
  getNotes(): string[][] {
    return this.block((cell) => cell.note ?? '');
  }
  setNote(note: string | null): this {
    return this.change((cell) => withNote(cell, note ?? ''));
  }
  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    return this.changeBy(notes, 'setNotes', (cell, note) => withNote(cell, note ?? ''));
  }
  clearNote(): this {
    return this.setNote(null);
  }
  clearContent(): this {
    return this.change((cell) => withContent(cell, null));
  }
}
