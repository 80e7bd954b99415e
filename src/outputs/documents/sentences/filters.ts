import { dayAndMonth, longDate, monthAndYear, shortDate } from '../days';
import {
  capital,
  listOf,
  listOfFour,
  lowerStart,
  numberWord,
  roundedCount,
  theRole,
  tidy,
  withoutStop,
} from '../words';
import type { SlotValue } from './slot';

const TEXT_FILTERS: Readonly<Record<string, (text: string) => string>> = {
  date: longDate,
  day: dayAndMonth,
  shortDate,
  month: monthAndYear,
  lower: lowerStart,
  the: theRole,
  cap: capital,
};

/** Every filter name, for checks on the bank. */
export const FILTER_NAMES: readonly string[] = ['list', 'list4', 'count', ...Object.keys(TEXT_FILTERS)];

/** A slot's value as words, through its filters in order. */
export function worded(value: SlotValue, filters: readonly string[]): string {
  return filters.reduce((text, filter) => TEXT_FILTERS[filter]?.(text) ?? text, firstWords(value, filters));
}

function firstWords(value: SlotValue, filters: readonly string[]): string {
  if (value.kind === 'number') return filters.includes('count') ? roundedCount(value.n) : numberWord(value.n);
  if (value.kind === 'text') return tidy(value.text);
  const items = value.items.map((item) => withoutStop(tidy(item)));
  const eased = items.map(lowerStart);
  return filters.includes('list4') ? listOfFour(eased) : listOf(eased);
}
