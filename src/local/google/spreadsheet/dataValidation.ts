import { Emulated, type EnumMember, ServiceError } from '../emulated';
import { Criteria, type CriteriaName, memberNamed } from './enums';
import { emulating } from './kinds';
import type { RangeObject } from './range';
import type { Session } from './session';
import type { ValidationRule, ValidationValue } from './validation';
import { instantOfSerial, serialOfInstant } from './zones';

const LIST_LIMIT = 500;

const EMPTY_RULE: ValidationRule = {
  criteria: null,
  values: [],
  showDropdown: true,
  allowInvalid: true,
  help: null,
};

/** What a script reads of a rule's values: a list comes as one array, then whether it shows a drop-down. */
function readValues(session: Session, rule: ValidationRule): unknown[] {
  const read = rule.values.map((value): unknown => {
    if (typeof value !== 'object') return value;
    if ('date' in value) return new Date(instantOfSerial(value.date, session.book.state.zone));
    const sheet = session.book.sheetById(value.sheet);
    return sheet ? session.make.range(sheet, value.box) : '#REF!';
  });
  if (rule.criteria === 'VALUE_IN_LIST') return [read, rule.showDropdown];
  return rule.criteria === 'VALUE_IN_RANGE' ? [...read, rule.showDropdown] : read;
}

/** A data validation as it stood when it was built or read. */
export class DataValidationObject extends Emulated {
  readonly emulates = emulating('Spreadsheet.DataValidation', {
    handle: 'copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText',
  });

  constructor(
    private readonly session: Session,
    readonly rule: ValidationRule,
  ) {
    super();
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.session, this.rule);
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getCriteriaType(): EnumMember | null {
    return this.rule.criteria === null ? null : memberNamed(Criteria, this.rule.criteria);
  }
  getCriteriaValues(): unknown[] {
    return readValues(this.session, this.rule);
  }
  getHelpText(): string | null {
    return this.rule.help;
  }
}

const BUILDING =
  'build copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText requireCheckbox requireDate requireDateAfter requireDateBefore requireDateBetween requireDateEqualTo requireDateNotBetween requireDateOnOrAfter requireDateOnOrBefore requireFormulaSatisfied requireNumberBetween requireNumberEqualTo requireNumberGreaterThan requireNumberGreaterThanOrEqualTo requireNumberLessThan requireNumberLessThanOrEqualTo requireNumberNotBetween requireNumberNotEqualTo requireTextContains requireTextDoesNotContain requireTextEqualTo requireTextIsEmail requireTextIsUrl requireValueInList requireValueInRange setAllowInvalid setHelpText withCriteria';

/** Builds a data validation; changes in place, and `build` takes a picture (F12). */
export class DataValidationBuilder extends Emulated {
  readonly emulates = emulating('Spreadsheet.DataValidationBuilder', { handle: BUILDING });

  constructor(
    private readonly session: Session,
    private rule: ValidationRule = EMPTY_RULE,
  ) {
    super();
  }

  private must(criteria: CriteriaName, values: readonly ValidationValue[] = [], showDropdown = true): this {
    this.rule = { ...this.rule, criteria, values, showDropdown };
    return this;
  }
  private date(date: Date): ValidationValue {
    return { date: Math.floor(serialOfInstant(date.getTime(), this.session.book.state.zone)) };
  }
  private reading(): DataValidationObject {
    return new DataValidationObject(this.session, this.rule);
  }

  build(): DataValidationObject {
    return this.reading();
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.session, this.rule);
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getCriteriaType(): EnumMember | null {
    return this.reading().getCriteriaType();
  }
  getCriteriaValues(): unknown[] {
    return this.reading().getCriteriaValues();
  }
  getHelpText(): string | null {
    return this.rule.help;
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.rule = { ...this.rule, allowInvalid };
    return this;
  }
  setHelpText(help: string): this {
    this.rule = { ...this.rule, help };
    return this;
  }

  requireCheckbox(...values: (string | number | boolean)[]): this {
    return this.must('CHECKBOX', values);
  }
  requireValueInList(values: readonly string[], showDropdown = true): this {
    if (values.length === 0) throw new ServiceError('The list of values is empty.');
    if (values.length > LIST_LIMIT) {
      throw new ServiceError(
        `The data validation rule has more items than the limit of ${LIST_LIMIT}. Use the "List from a range" criteria instead.`,
      );
    }
    return this.must('VALUE_IN_LIST', values.map(String), showDropdown);
  }
  requireValueInRange(range: RangeObject, showDropdown = true): this {
    return this.must('VALUE_IN_RANGE', [{ sheet: range.state.id, box: range.box }], showDropdown);
  }
  requireFormulaSatisfied(formula: string): this {
    return this.must('CUSTOM_FORMULA', [formula]);
  }
  requireDate(): this {
    return this.must('DATE_IS_VALID_DATE');
  }
  requireDateAfter(date: Date): this {
    return this.must('DATE_AFTER', [this.date(date)]);
  }
  requireDateBefore(date: Date): this {
    return this.must('DATE_BEFORE', [this.date(date)]);
  }
  requireDateBetween(start: Date, end: Date): this {
    return this.must('DATE_BETWEEN', [this.date(start), this.date(end)]);
  }
  requireDateNotBetween(start: Date, end: Date): this {
    return this.must('DATE_NOT_BETWEEN', [this.date(start), this.date(end)]);
  }
  requireDateEqualTo(date: Date): this {
    return this.must('DATE_EQUAL_TO', [this.date(date)]);
  }
  requireDateOnOrAfter(date: Date): this {
    return this.must('DATE_ON_OR_AFTER', [this.date(date)]);
  }
  requireDateOnOrBefore(date: Date): this {
    return this.must('DATE_ON_OR_BEFORE', [this.date(date)]);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.must('NUMBER_BETWEEN', [start, end]);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.must('NUMBER_NOT_BETWEEN', [start, end]);
  }
  requireNumberEqualTo(number: number): this {
    return this.must('NUMBER_EQUAL_TO', [number]);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.must('NUMBER_NOT_EQUAL_TO', [number]);
  }
  requireNumberGreaterThan(number: number): this {
    return this.must('NUMBER_GREATER_THAN', [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.must('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberLessThan(number: number): this {
    return this.must('NUMBER_LESS_THAN', [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.must('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  requireTextContains(text: string): this {
    return this.must('TEXT_CONTAINS', [text]);
  }
  requireTextDoesNotContain(text: string): this {
    return this.must('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  requireTextEqualTo(text: string): this {
    return this.must('TEXT_EQUAL_TO', [text]);
  }
  requireTextIsEmail(): this {
    return this.must('TEXT_IS_VALID_EMAIL');
  }
  requireTextIsUrl(): this {
    return this.must('TEXT_IS_VALID_URL');
  }

  /** The rule by name, with the values as `getCriteriaValues` gives them. */
  withCriteria(criteria: EnumMember, args: readonly unknown[]): this {
    const name = criteria.name() as CriteriaName;
    if (name === 'VALUE_IN_LIST') return this.requireValueInList(args[0] as string[], args[1] !== false);
    if (name === 'VALUE_IN_RANGE') return this.requireValueInRange(args[0] as RangeObject, args[1] !== false);
    const values = args.map((arg) => (arg instanceof Date ? this.date(arg) : (arg as ValidationValue)));
    return this.must(name, values);
  }
}
