import { type EnumMember, ServiceError } from '../emulated';
import { type CellState, changedFormat, type Format, NEW_FORMAT, type WrapName, withFormat } from './cell';
import { colourOf } from './colours';
import { memberNamed, WrapStrategy } from './enums';
import { RangeValues } from './rangeValues';

/** What an automatic number format reads back as (F5). */
const AUTOMATIC = '0.###############';

function numberFormatOf(text: string): string | null {
  if (text === '') throw new ServiceError('Invalid argument: numberFormat');
  return /^general$/i.test(text) || text === AUTOMATIC ? null : text;
}

function oneOf<T extends string>(text: string | null, allowed: readonly T[], reset: string): string {
  if (text === null) return reset;
  if (!allowed.some((each) => each === text)) throw new ServiceError(`Invalid argument: ${text}`);
  return text === 'normal' && reset === 'general' ? reset : text;
}

const isBold = (weight: string | null): boolean => oneOf(weight, ['normal', 'bold'], 'normal') === 'bold';
const colourOr = (text: string | null, reset: string): string => (text === null ? reset : colourOf(text));

/** The look of a range. */
export abstract class RangeFormats extends RangeValues {
  private look(change: Partial<Format>): this {
    return this.change(reformatter(() => change));
  }
  private looks<T>(block: readonly (readonly T[])[], method: string, make: (value: T) => Partial<Format>): this {
    const changes = block.map((row) => (Array.isArray(row) ? row.map(make) : row)) as Partial<Format>[][];
    return this.changeBy(changes, method, (cell, change) => withFormat(cell, changedFormat(cell.format, change)));
  }
  private one<K extends keyof Format>(key: K): Format[K] {
    return this.first((cell) => cell.format[key]);
  }
  private all<K extends keyof Format>(key: K): Format[K][][] {
    return this.block((cell) => cell.format[key]);
  }

  getNumberFormat(): string {
    return this.one('numberFormat') ?? AUTOMATIC;
  }
  getNumberFormats(): string[][] {
    return this.block((cell) => cell.format.numberFormat ?? AUTOMATIC);
  }
  setNumberFormat(format: string): this {
    this.requireUntyped();
    return this.look({ numberFormat: numberFormatOf(format) });
  }
  setNumberFormats(formats: readonly (readonly string[])[]): this {
    this.requireUntyped();
    return this.looks(formats, 'setNumberFormats', (format) => ({ numberFormat: numberFormatOf(format) }));
  }

  getBackground(): string {
    return this.one('background');
  }
  getBackgrounds(): string[][] {
    return this.all('background');
  }
  setBackground(color: string | null): this {
    return this.look({ background: colourOr(color, NEW_FORMAT.background) });
  }
  setBackgrounds(colors: readonly (readonly (string | null)[])[]): this {
    return this.looks(colors, 'setBackgrounds', (color) => ({ background: colourOr(color, NEW_FORMAT.background) }));
  }

  getFontColor(): string {
    return this.one('fontColor');
  }
  getFontColors(): string[][] {
    return this.all('fontColor');
  }
  setFontColor(color: string | null): this {
    return this.look({ fontColor: colourOr(color, NEW_FORMAT.fontColor) });
  }
  setFontColors(colors: readonly (readonly (string | null)[])[]): this {
    return this.looks(colors, 'setFontColors', (color) => ({ fontColor: colourOr(color, NEW_FORMAT.fontColor) }));
  }

  getFontWeight(): string {
    return this.one('bold') ? 'bold' : 'normal';
  }
  getFontWeights(): string[][] {
    return this.block((cell) => (cell.format.bold ? 'bold' : 'normal'));
  }
  setFontWeight(weight: string | null): this {
    return this.look({ bold: isBold(weight) });
  }
  setFontWeights(weights: readonly (readonly (string | null)[])[]): this {
    return this.looks(weights, 'setFontWeights', (weight) => ({ bold: isBold(weight) }));
  }

  getFontStyle(): string {
    return this.one('italic') ? 'italic' : 'normal';
  }
  setFontStyle(style: string | null): this {
    return this.look({ italic: oneOf(style, ['normal', 'italic'], 'normal') === 'italic' });
  }
  getFontSize(): number {
    return this.one('fontSize');
  }
  getFontSizes(): number[][] {
    return this.all('fontSize');
  }
  setFontSize(size: number): this {
    if (!Number.isInteger(size) || size < 1 || size > 400) throw new ServiceError(`Invalid argument: ${size}`);
    return this.look({ fontSize: size });
  }
  setFontSizes(sizes: readonly (readonly number[])[]): this {
    return this.looks(sizes, 'setFontSizes', (fontSize) => ({ fontSize }));
  }
  getFontFamily(): string {
    return this.one('fontFamily');
  }
  setFontFamily(family: string | null): this {
    return this.look({ fontFamily: family ?? NEW_FORMAT.fontFamily });
  }
  getFontLine(): string {
    return this.one('line');
  }
  setFontLine(line: string | null): this {
    const lines = ['none', 'underline', 'line-through'] as const;
    const found = lines.find((each) => each === oneOf(line, lines, 'none'));
    return this.look({ line: found ?? 'none' });
  }

  getHorizontalAlignment(): string {
    return this.one('horizontal');
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.look({ horizontal: oneOf(alignment, ['left', 'center', 'normal', 'right'], 'general') });
  }
  getVerticalAlignment(): string {
    return this.one('vertical');
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.look({ vertical: oneOf(alignment, ['top', 'middle', 'bottom'], 'bottom') });
  }

  getWrap(): boolean {
    const wrap = this.one('wrap');
    return wrap === null || wrap === 'WRAP';
  }
  setWrap(wrap: boolean): this {
    return this.look({ wrap: wrap ? 'WRAP' : 'OVERFLOW' });
  }
  getWrapStrategy(): EnumMember {
    return memberNamed(WrapStrategy, this.one('wrap') ?? 'OVERFLOW');
  }
  getWrapStrategies(): EnumMember[][] {
    return this.block((cell) => memberNamed(WrapStrategy, cell.format.wrap ?? 'OVERFLOW'));
  }
  setWrapStrategy(strategy: EnumMember): this {
    return this.look({ wrap: strategy.name() as WrapName });
  }

  setBorder(...given: (boolean | string | EnumMember | null)[]): this {
    const sides = ['top', 'left', 'bottom', 'right', 'vertical', 'horizontal'];
    const color = colourOr(typeof given[6] === 'string' ? given[6] : null, '#000000');
    const style = given[7] ? String(given[7]) : 'SOLID';
    return this.change((cell) => {
      const borders: { [side: string]: string } = { ...cell.format.borders };
      sides.forEach((side, index) => {
        if (given[index] === true) borders[side] = `${style} ${color}`;
        if (given[index] === false) delete borders[side];
      });
      const kept = Object.keys(borders).length > 0 ? borders : null;
      return withFormat(cell, changedFormat(cell.format, { borders: kept }));
    });
  }

  clearFormat(): this {
    return this.change((cell) => {
      const { runs: _runs, ...rest } = cell;
      return { ...rest, format: NEW_FORMAT };
    });
  }

  /** Formats and rules of a table's typed columns cannot be changed. */
  protected requireUntyped(): void {
    const typed = this.state.tables.some(
      (table) =>
        table.top < this.box.bottom &&
        this.box.top < table.bottom &&
        table.left < this.box.right &&
        this.box.left < table.right,
    );
    if (typed) throw new ServiceError('This operation is not allowed on cells in typed columns.');
  }
}

/** Reformats cells; the same old format gives the same new one, so that a block shares it. */
function reformatter(changeOf: () => Partial<Format>): (cell: CellState) => CellState {
  const made = new Map<Format, Format>();
  return (cell) => {
    const known = made.get(cell.format) ?? changedFormat(cell.format, changeOf());
    made.set(cell.format, known);
    return withFormat(cell, known);
  };
}
