import { Emulated, type EnumMember, ServiceError } from '../emulated';
import type { ColourRule, SheetState } from './book';
import { colourOf } from './colours';
import { Condition, type ConditionName, memberNamed } from './enums';
import { emulating } from './kinds';
import type { RangeObject } from './range';
import type { Session } from './session';
import type { ValidationValue } from './validation';
import { instantOfSerial, serialOfInstant } from './zones';

/** A rule while it is built: it may still lack its condition. Ranges are of one sheet. */
type Draft = Omit<ColourRule, 'criteria'> & {
  readonly criteria: ConditionName | null;
  readonly sheet: SheetState | null;
};

const EMPTY: Draft = {
  boxes: [],
  sheet: null,
  criteria: null,
  values: [],
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

/** When a rule applies and what it then does. */
export class BooleanConditionObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.BooleanCondition', {
    handle:
      'getBackground getBold getCriteriaType getCriteriaValues getFontColor getItalic getStrikethrough getUnderline',
  });

  constructor(
    private readonly session: Session,
    private readonly rule: Draft & { readonly criteria: ConditionName },
  ) {
    super();
  }

  getCriteriaType(): EnumMember {
    return memberNamed(Condition, this.rule.criteria);
  }
  getCriteriaValues(): unknown[] {
    return this.rule.values.map((value) =>
      typeof value === 'object' && 'date' in value
        ? new Date(instantOfSerial(value.date, this.session.book.state.zone))
        : value,
    );
  }
  getBackground(): string | null {
    return this.rule.background;
  }
  getFontColor(): string | null {
    return this.rule.fontColor;
  }
  getBold(): boolean | null {
    return this.rule.bold;
  }
  getItalic(): boolean | null {
    return this.rule.italic;
  }
  getUnderline(): boolean | null {
    return this.rule.underline;
  }
  getStrikethrough(): boolean | null {
    return this.rule.strikethrough;
  }
}

const rangesOf = (session: Session, rule: Draft): RangeObject[] => {
  const { sheet } = rule;
  return sheet ? rule.boxes.map((box) => session.make.range(sheet, box)) : [];
};

const conditionOf = (session: Session, rule: Draft): BooleanConditionObject | null =>
  rule.criteria === null ? null : new BooleanConditionObject(session, { ...rule, criteria: rule.criteria });

/** A conditional format rule as built or read (F13). */
export class ConditionalRuleObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.ConditionalFormatRule', {
    handle: 'copy getBooleanCondition getGradientCondition getRanges',
  });

  constructor(
    private readonly session: Session,
    private readonly draft: Draft,
  ) {
    super();
  }

  /** The rule for a sheet's list; it must have a condition and ranges on that very sheet. */
  ruleFor(sheet: SheetState): ColourRule {
    const { sheet: own, criteria, ...rest } = this.draft;
    if (criteria === null) throw new ServiceError('Conditional format rule must have a condition.');
    if (own !== sheet || rest.boxes.length === 0) {
      throw new ServiceError('Conditional format rule must have ranges on this sheet.');
    }
    return { ...rest, criteria };
  }

  copy(): ConditionalRuleBuilder {
    return new ConditionalRuleBuilder(this.session, this.draft);
  }
  getBooleanCondition(): BooleanConditionObject | null {
    return conditionOf(this.session, this.draft);
  }
  getGradientCondition(): null {
    return null;
  }
  getRanges(): RangeObject[] {
    return rangesOf(this.session, this.draft);
  }
}

const BUILDING =
  'build copy getBooleanCondition getGradientCondition getRanges setBackground setBold setFontColor setItalic setRanges setStrikethrough setUnderline whenCellEmpty whenCellNotEmpty whenDateAfter whenDateBefore whenDateEqualTo whenFormulaSatisfied whenNumberBetween whenNumberEqualTo whenNumberGreaterThan whenNumberGreaterThanOrEqualTo whenNumberLessThan whenNumberLessThanOrEqualTo whenNumberNotBetween whenNumberNotEqualTo whenTextContains whenTextDoesNotContain whenTextEndsWith whenTextEqualTo whenTextStartsWith withCriteria';

/** Builds a conditional format rule. */
export class ConditionalRuleBuilder extends Emulated {
  readonly emulates = emulating('Spreadsheet.ConditionalFormatRuleBuilder', { handle: BUILDING });

  constructor(
    private readonly session: Session,
    private draft: Draft = EMPTY,
  ) {
    super();
  }

  private with(change: Partial<Draft>): this {
    this.draft = { ...this.draft, ...change };
    return this;
  }
  private when(criteria: ConditionName, ...values: ValidationValue[]): this {
    return this.with({ criteria, values });
  }
  private whenDate(criteria: 'DATE_AFTER' | 'DATE_BEFORE' | 'DATE_EQUAL_TO', date: Date | EnumMember): this {
    if (!(date instanceof Date)) return this.when(`${criteria}_RELATIVE`, date.name());
    return this.when(criteria, { date: serialOfInstant(date.getTime(), this.session.book.state.zone) });
  }

  build(): ConditionalRuleObject {
    if (this.draft.criteria === null) throw new ServiceError('Conditional format rule must have a condition.');
    return new ConditionalRuleObject(this.session, this.draft);
  }
  copy(): ConditionalRuleBuilder {
    return new ConditionalRuleBuilder(this.session, this.draft);
  }
  getBooleanCondition(): BooleanConditionObject | null {
    return conditionOf(this.session, this.draft);
  }
  getGradientCondition(): null {
    return null;
  }
  getRanges(): RangeObject[] {
    return rangesOf(this.session, this.draft);
  }
  setRanges(ranges: readonly RangeObject[]): this {
    const sheets = new Set(ranges.map((range) => range.state));
    if (sheets.size > 1) throw new ServiceError('All ranges of a conditional format rule must be on one sheet.');
    return this.with({ boxes: ranges.map((range) => range.box), sheet: [...sheets][0] ?? null });
  }
  setBackground(color: string | null): this {
    return this.with({ background: color === null ? null : colourOf(color) });
  }
  setFontColor(color: string | null): this {
    return this.with({ fontColor: color === null ? null : colourOf(color) });
  }
  setBold(bold: boolean | null): this {
    return this.with({ bold });
  }
  setItalic(italic: boolean | null): this {
    return this.with({ italic });
  }
  setUnderline(underline: boolean | null): this {
    return this.with({ underline });
  }
  setStrikethrough(strikethrough: boolean | null): this {
    return this.with({ strikethrough });
  }
  whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }
  whenDateAfter(date: Date | EnumMember): this {
    return this.whenDate('DATE_AFTER', date);
  }
  whenDateBefore(date: Date | EnumMember): this {
    return this.whenDate('DATE_BEFORE', date);
  }
  whenDateEqualTo(date: Date | EnumMember): this {
    return this.whenDate('DATE_EQUAL_TO', date);
  }
  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula);
  }
  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', start, end);
  }
  whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }
  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', number);
  }
  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', text);
  }

  /** The condition by name, with the values as `getCriteriaValues` gives them. */
  withCriteria(criteria: EnumMember, args: readonly unknown[]): this {
    const { zone } = this.session.book.state;
    const values = args.map((arg) =>
      arg instanceof Date ? { date: serialOfInstant(arg.getTime(), zone) } : (arg as ValidationValue),
    );
    return this.when(criteria.name() as ConditionName, ...values);
  }
}

/** A sheet's rule as a script reads it. */
export const ruleObject = (session: Session, sheet: SheetState, rule: ColourRule): ConditionalRuleObject =>
  new ConditionalRuleObject(session, { ...rule, sheet });
