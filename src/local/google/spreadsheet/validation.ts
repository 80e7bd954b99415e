import type { Box } from './box';
import { CellError, type CellState } from './cell';
import type { CriteriaName } from './enums';
import type { LocaleRules } from './locales';
import { isDateFormat, shownText } from './showing';

/** What a rule compares with: plain values, dates as serial numbers, or a range of some sheet. */
export type ValidationValue =
  | string
  | number
  | boolean
  | { readonly date: number }
  | { readonly sheet: number; readonly box: Box };

/** A data validation rule. `criteria` null is a rule that was never given one (F12). */
export type ValidationRule = {
  readonly criteria: CriteriaName | null;
  readonly values: readonly ValidationValue[];
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly help: string | null;
};

/** The rule of a ticked-or-not cell. */
export const CHECKBOX_RULE: ValidationRule = {
  criteria: 'CHECKBOX',
  values: [],
  showDropdown: true,
  allowInvalid: false,
  help: null,
};

/** Shows the values of a range, which a rule may take its list from. */
export type RangeTexts = (sheet: number, box: Box) => string[];

/** The values a cell may have, as text, when the rule is a list; empty otherwise. */
export function listOf(rule: ValidationRule, texts: RangeTexts): string[] {
  if (rule.criteria === 'CHECKBOX') return rule.values.length > 0 ? rule.values.map(String) : ['TRUE', 'FALSE'];
  if (rule.criteria === 'VALUE_IN_LIST') return rule.values.map(String);
  const [source] = rule.values;
  if (rule.criteria !== 'VALUE_IN_RANGE' || typeof source !== 'object' || !('sheet' in source)) return [];
  return texts(source.sheet, source.box).filter((text) => text !== '');
}

const numbersOf = (rule: ValidationRule): number[] =>
  rule.values.map((value) => (typeof value === 'object' && 'date' in value ? value.date : Number(value)));

function holdsNumber(kind: string, value: number, [low = 0, high = low]: readonly number[]): boolean {
  const inside = value >= Math.min(low, high) && value <= Math.max(low, high);
  switch (kind) {
    case 'BETWEEN':
      return inside;
    case 'NOT_BETWEEN':
      return !inside;
    case 'EQUAL_TO':
      return value === low;
    case 'NOT_EQUAL_TO':
      return value !== low;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > low;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= low;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < low;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= low;
    default:
      return true;
  }
}

function holdsText(kind: string, text: string, wanted: string): boolean {
  const found = text.toLowerCase().includes(wanted.toLowerCase());
  if (kind === 'CONTAINS') return found;
  if (kind === 'DOES_NOT_CONTAIN') return !found;
  if (kind === 'EQUAL_TO') return text === wanted;
  if (kind === 'IS_VALID_EMAIL') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
  return kind === 'IS_VALID_URL' ? /^https?:\/\/\S+$/.test(text) : true;
}

/** Whether a cell keeps a rule. Nothing at all is always allowed; a custom formula is not computed and counts as kept. */
export function keepsRule(cell: CellState, rule: ValidationRule, locale: LocaleRules, texts: RangeTexts): boolean {
  const { value } = cell;
  if (value === null || rule.criteria === null || rule.criteria === 'CUSTOM_FORMULA') return true;
  if (value instanceof CellError) return false;
  if (rule.criteria === 'CHECKBOX' && rule.values.length === 0) return typeof value === 'boolean';
  if (['VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CHECKBOX'].includes(rule.criteria)) {
    const list = listOf(rule, texts);
    return list.includes(shownText(cell, locale)) || list.includes(String(value));
  }
  const [kind, rest] = [rule.criteria.split('_')[0], rule.criteria.replace(/^[A-Z]+_/, '')];
  if (kind === 'TEXT') return holdsText(rest, shownText(cell, locale), String(rule.values[0] ?? ''));
  if (typeof value !== 'number') return false;
  if (kind === 'DATE' && !isDateFormat(cell.format.numberFormat)) return false;
  return rest === 'IS_VALID_DATE' || holdsNumber(rest, kind === 'DATE' ? Math.floor(value) : value, numbersOf(rule));
}
