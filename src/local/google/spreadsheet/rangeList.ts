import { Emulated, type EnumMember } from '../emulated';
import { emulating } from './kinds';
import type { ClearOptions, RangeObject } from './range';

/** Several ranges of one sheet, changed together. */
export class RangeListObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.RangeList', {
    handle: 'getRanges',
    write:
      'activate breakApart clear clearContent clearDataValidations clearFormat clearNote insertCheckboxes removeCheckboxes setBackground setBorder setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight setHorizontalAlignment setNote setNumberFormat setValue setVerticalAlignment setWrap setWrapStrategy',
  });

  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }

  private each(change: (range: RangeObject) => void): this {
    this.ranges.forEach(change);
    return this;
  }

  getRanges(): RangeObject[] {
    return [...this.ranges];
  }
  activate(): this {
    return this.each((range) => range.activate());
  }
  breakApart(): this {
    return this.each((range) => range.breakApart());
  }
  clear(options: ClearOptions = {}): this {
    return this.each((range) => range.clear(options));
  }
  clearContent(): this {
    return this.each((range) => range.clearContent());
  }
  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }
  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }
  clearNote(): this {
    return this.each((range) => range.clearNote());
  }
  insertCheckboxes(...values: (string | number | boolean)[]): this {
    return this.each((range) => range.insertCheckboxes(...values));
  }
  removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }
  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }
  setBorder(...given: (boolean | string | EnumMember | null)[]): this {
    return this.each((range) => range.setBorder(...given));
  }
  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }
  setFontFamily(family: string | null): this {
    return this.each((range) => range.setFontFamily(family));
  }
  setFontLine(line: string | null): this {
    return this.each((range) => range.setFontLine(line));
  }
  setFontSize(size: number): this {
    return this.each((range) => range.setFontSize(size));
  }
  setFontStyle(style: string | null): this {
    return this.each((range) => range.setFontStyle(style));
  }
  setFontWeight(weight: string | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }
  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }
  setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }
  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }
  setWrap(wrap: boolean): this {
    return this.each((range) => range.setWrap(wrap));
  }
  setWrapStrategy(strategy: EnumMember): this {
    return this.each((range) => range.setWrapStrategy(strategy));
  }
}
