import { type EnumMember, ServiceError } from '../emulated';
import { intersects } from './box';
import { type CellState, NEW_FORMAT, withContent, withNote, withValidation } from './cell';
import { type Carried, copyBlock, landingBoxes } from './copying';
import { DataValidationObject } from './dataValidation';
import { createFilter, FilterObject, isFilteredOut } from './filter';
import { emulating } from './kinds';
import {
  addMetadata,
  type DeveloperMetadataObject,
  FinderObject,
  metadataAt,
  placeOfRange,
  requirePlace,
} from './metadata';
import { addProtection, ProtectionObject } from './protection';
import { requireShape } from './rangeBase';
import { RangeFormats } from './rangeFormats';
import { requireCells } from './rights';
import { type SortKey, sortBox } from './sorting';
import { mergeCells, unmergeCells } from './structure';
import { CHECKBOX_RULE, type ValidationRule } from './validation';

/** What `clear` may be told to clear. */
export type ClearOptions = {
  readonly commentsOnly?: boolean;
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
};

const CARRIED: { readonly [label: string]: Carried } = {
  PASTE_NORMAL: 'all',
  PASTE_FORMAT: 'format',
  PASTE_VALUES: 'values',
  PASTE_FORMULA: 'formulas',
  PASTE_DATA_VALIDATION: 'validation',
};

/** A cell after `clear` with some options; without any, content and look go, notes and rules stay (F1). */
export function clearedCell(cell: CellState, options: ClearOptions): CellState {
  const everything = !options.commentsOnly && !options.contentsOnly && !options.formatOnly && !options.validationsOnly;
  let next = cell;
  if (everything || options.contentsOnly) next = withContent(next, null);
  if (everything || options.formatOnly) next = { ...next, format: NEW_FORMAT };
  if (options.commentsOnly) next = withNote(next, '');
  return options.validationsOnly ? withValidation(next, null) : next;
}

/** Sort keys as `sort` takes them: a column, negative never; `{column, ascending}`; or a list of either. Columns are the sheet's, from 1. */
function sortKeys(spec: unknown): SortKey[] {
  const specs: unknown[] = Array.isArray(spec) ? spec : [spec];
  return specs.map((each) => {
    if (typeof each === 'number') return { column: each - 1, ascending: true };
    const { column, ascending } = (each ?? {}) as { column?: unknown; ascending?: unknown };
    if (typeof column !== 'number') throw new ServiceError('Invalid argument: sortSpecObj');
    return { column: column - 1, ascending: ascending !== false };
  });
}

/** A block of cells of one tab. */
export class RangeObject extends RangeFormats {
  readonly emulates = emulating('Spreadsheet.Range', {
    handle:
      'getRow getRowIndex getColumn getLastRow getLastColumn getNumRows getNumColumns getHeight getWidth getA1Notation getGridId getSheet getCell offset createDeveloperMetadataFinder',
    read: 'getValue getValues getDisplayValue getDisplayValues isBlank getFormula getFormulas getRichTextValue getRichTextValues getNote getNotes getNumberFormat getNumberFormats getBackground getBackgrounds getFontColor getFontColors getFontWeight getFontWeights getFontStyle getFontSize getFontSizes getFontFamily getFontLine getHorizontalAlignment getVerticalAlignment getWrap getWrapStrategy getWrapStrategies getDataValidation getDataValidations getMergedRanges isPartOfMerge getDeveloperMetadata getFilter canEdit isChecked',
    write:
      'setValue setValues setFormula setFormulas setRichTextValue setRichTextValues setNote setNotes clearNote clearContent clear clearFormat clearDataValidations setNumberFormat setNumberFormats setBackground setBackgrounds setFontColor setFontColors setFontWeight setFontWeights setFontStyle setFontSize setFontSizes setFontFamily setFontLine setHorizontalAlignment setVerticalAlignment setWrap setWrapStrategy setBorder setDataValidation setDataValidations merge breakApart addDeveloperMetadata shiftColumnGroupDepth shiftRowGroupDepth createFilter insertCheckboxes removeCheckboxes sort protect activate copyTo',
  });

  clear(options: ClearOptions = {}): this {
    const { session, state } = this;
    return this.change((cell, row) =>
      options.skipFilteredRows && isFilteredOut(session.book, state, row) ? cell : clearedCell(cell, options),
    );
  }

  private ruleOf(cell: CellState): DataValidationObject | null {
    return cell.validation ? new DataValidationObject(this.session, cell.validation) : null;
  }
  private requireRule(rule: DataValidationObject | null): ValidationRule | null {
    this.requireUntyped();
    if (rule && rule.rule.criteria === null) throw new ServiceError('The data validation rule has no criteria.');
    return rule?.rule ?? null;
  }
  getDataValidation(): DataValidationObject | null {
    return this.first((cell) => this.ruleOf(cell));
  }
  getDataValidations(): (DataValidationObject | null)[][] {
    return this.block((cell) => this.ruleOf(cell));
  }
  setDataValidation(rule: DataValidationObject | null): this {
    const given = this.requireRule(rule);
    return this.change((cell) => withValidation(cell, given));
  }
  setDataValidations(rules: readonly (readonly (DataValidationObject | null)[])[]): this {
    requireShape(rules, this.box, 'setDataValidations');
    const given = rules.map((row) => row.map((rule) => this.requireRule(rule)));
    return this.changeBy(given, 'setDataValidations', (cell, rule) => withValidation(cell, rule));
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  insertCheckboxes(...values: (string | number | boolean)[]): this {
    this.requireUntyped();
    const rule = values.length > 0 ? { ...CHECKBOX_RULE, values } : CHECKBOX_RULE;
    const off = values.length > 1 ? (values[1] ?? null) : values.length > 0 ? null : false;
    const on = values[0] ?? true;
    return this.change((cell) => {
      const ruled = withValidation(cell, rule);
      return cell.value === on || cell.value === off ? ruled : withContent(ruled, off);
    });
  }
  removeCheckboxes(): this {
    return this.change((cell) =>
      cell.validation?.criteria === 'CHECKBOX' ? withContent(withValidation(cell, null), null) : cell,
    );
  }
  isChecked(): boolean | null {
    const states = this.block((cell) =>
      cell.validation?.criteria === 'CHECKBOX' ? cell.value === (cell.validation.values[0] ?? true) : null,
    ).flat();
    return states.every((each) => each === states[0]) ? (states[0] ?? null) : null;
  }

  /** A change of structure under the range, after buffered writes. */
  private restructure(change: () => void): this {
    this.settle();
    requireCells(this.session.book, this.state, this.box, this.session.person);
    change();
    return this;
  }
  merge(): this {
    return this.restructure(() => mergeCells(this.state, this.box));
  }
  breakApart(): this {
    return this.restructure(() => unmergeCells(this.state, this.box));
  }
  getMergedRanges(): RangeObject[] {
    this.settle();
    return this.state.merges
      .filter((merge) => intersects(merge, this.box))
      .map((merge) => this.session.make.range(this.state, merge));
  }
  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  sort(spec: unknown): this {
    return this.restructure(() => sortBox(this.state, this.box, sortKeys(spec)));
  }

  copyTo(destination: RangeObject, ...how: unknown[]): void {
    const carried = this.carriedBy(how);
    this.settle();
    for (const landing of landingBoxes(this.box, destination.box)) {
      this.session.write(destination.state, landing, () => {
        copyBlock(this.state, this.box, destination.state, landing, carried);
      });
    }
  }
  private carriedBy([how, transposed]: unknown[]): Carried {
    if (how === undefined) return 'all';
    if (transposed === true) throw new ServiceError('NOT EMULATED: Range.copyTo transposed');
    const { formatOnly, contentsOnly } = how as { formatOnly?: boolean; contentsOnly?: boolean };
    const carried = transposed === undefined ? null : CARRIED[(how as EnumMember).name()];
    if (carried === undefined) throw new ServiceError(`NOT EMULATED: Range.copyTo ${String(how)}`);
    return carried ?? (formatOnly ? 'format' : contentsOnly ? 'formulas' : 'all');
  }

  addDeveloperMetadata(key: string, ...rest: (string | EnumMember)[]): this {
    this.settle();
    addMetadata(this.session, requirePlace(this), key, ...rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadataObject[] {
    this.settle();
    return metadataAt(this.session, placeOfRange(this));
  }
  createDeveloperMetadataFinder(): FinderObject {
    return new FinderObject(this.session, { sheet: this.state, box: this.box });
  }

  private shiftDepth(axis: 'rows' | 'columns', delta: number): this {
    this.session.restructure(this.state);
    const [start, end] = axis === 'rows' ? [this.box.top, this.box.bottom] : [this.box.left, this.box.right];
    for (let index = start; index < end; index += 1) {
      const line = this.state.grid.line(axis, index);
      line.depth = Math.min(8, Math.max(0, line.depth + delta));
    }
    return this;
  }
  shiftColumnGroupDepth(delta: number): this {
    return this.shiftDepth('columns', delta);
  }
  shiftRowGroupDepth(delta: number): this {
    return this.shiftDepth('rows', delta);
  }

  createFilter(): FilterObject {
    this.session.restructure(this.state);
    createFilter(this.state, this.box);
    return new FilterObject(this.session, this.state);
  }
  getFilter(): FilterObject | null {
    this.settle();
    return this.state.filter ? new FilterObject(this.session, this.state) : null;
  }

  protect(): ProtectionObject {
    this.settle();
    requireCells(this.session.book, this.state, this.box, this.session.person);
    return new ProtectionObject(this.session, this.state, addProtection(this.session.book, this.state, this.box));
  }
  canEdit(): boolean {
    this.settle();
    try {
      requireCells(this.session.book, this.state, this.box, this.session.person);
      return true;
    } catch (refused) {
      if (refused instanceof ServiceError) return false;
      throw refused;
    }
  }
  activate(): this {
    this.session.requireInside(this.state, this.box);
    this.session.book.choose(this.session.person, this.state.id, this.box);
    return this;
  }
}
