import type { AnswerKind, Option, ShowWhen } from '../../domain/catalogue';
import { closedLists } from '../closedLists';

/** Free text; `words` is the most a printed sentence can hold. */
export function text(words?: number): AnswerKind {
  return words === undefined ? { kind: 'text' } : { kind: 'text', words };
}

/** One of a list. */
export function choice(options: readonly Option[]): AnswerKind {
  return { kind: 'choice', options };
}

/** Several of a list, at most `most`. */
export function several(options: readonly Option[], most?: number): AnswerKind {
  return most === undefined ? { kind: 'several', options } : { kind: 'several', options, most };
}

/** A whole number between two bounds. */
export function whole(least: number, most: number): AnswerKind {
  return { kind: 'number', least, most };
}

/** A calendar day. */
export const DATE: AnswerKind = { kind: 'date' };
/** Yes or no. */
export const YES_NO = choice(closedLists.yesNo);
/** Yes, no or not sure. */
export const YES_NO_NOT_SURE = choice(closedLists.yesNoNotSure);
/** Yes, partly, no or not sure. */
export const YES_PARTLY_NO = choice(closedLists.yesPartlyNo);

/** How far something reaches, as words: no percentage ever reaches a public page. */
export const REACH = choice([
  { id: 'a few', label: 'a few', alsoTyped: ['under 25%', 'few'] },
  { id: 'some', label: 'some', alsoTyped: ['25-49%'] },
  { id: 'most', label: 'most', alsoTyped: ['50-79%'] },
  { id: 'nearly all', label: 'nearly all', alsoTyped: ['80-99%', 'almost all'] },
  { id: 'all', label: 'all', alsoTyped: ['100%', 'everyone'] },
]);

/** A five-point scale in words. */
export const HOW_MUCH = choice([
  { id: '1', label: 'Not at all', alsoTyped: ['1'] },
  { id: '2', label: 'A little', alsoTyped: ['2'] },
  { id: '3', label: 'Partly', alsoTyped: ['3'] },
  { id: '4', label: 'Mostly', alsoTyped: ['4'] },
  { id: '5', label: 'Fully', alsoTyped: ['5'] },
]);

/** Shown only when that answer is one of these. */
export function when(question: string, ...is: readonly string[]): readonly ShowWhen[] {
  return [{ question, is }];
}
