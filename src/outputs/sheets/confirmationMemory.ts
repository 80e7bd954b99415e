import type { Question } from '../../domain/catalogue';
import type { AnswerRow } from '../../domain/plan';
import { CONFIRMABLES, type Confirmable } from '../../domain/rules/safetyAnswers';
import { hashOf, type RowId } from '../refresh/rowKeys';
import { meaningOf } from './answerMeaning';

/**
 * The row that says on which day something was confirmed remembers, in its hidden cell, for which answers that was: so a
 * change that somebody types into the tab is noticed, and not only one that is saved in the planner. Marks, never texts.
 */

const DAY = 'confirmedOn';
const MOST_ANSWERS = Math.max(...CONFIRMABLES.map(({ answers }) => answers.length));
const answerMark = (at: number): string => `confirmedFor${at + 1}`;

/** Everything such a hidden cell may remember. */
export const CONFIRMATION_MEMORY: readonly string[] = [
  DAY,
  ...Array.from({ length: MOST_ANSWERS }, (_, at) => answerMark(at)),
];

type Meaning = (key: string) => string;

/** What stands in Answers, by question, in the form in which it is compared. */
export function meaningsIn(questions: readonly Question[], rows: readonly AnswerRow[]): Meaning {
  const asked = new Map(questions.map((question) => [question.id, question]));
  const said = new Map(rows.map(({ key, answer }) => [key, answer]));
  return (key) => meaningOf(asked.get(key), said.get(key) ?? '');
}

/** What the row of a confirmation's day is to remember; undefined for every other row, nothing where no day stands. */
export function confirmationMemory(key: string, means: Meaning): { readonly [what: string]: string } | undefined {
  const confirmable = CONFIRMABLES.find(({ on }) => on === key);
  if (confirmable === undefined) return undefined;
  if (means(key) === '') return {};
  const answers = confirmable.answers.map((answer, at) => [answerMark(at), means(answer)]);
  return { [DAY]: means(key), ...Object.fromEntries(answers) };
}

/**
 * Does one of the answers say something else than on the day they were confirmed, while that day still stands? A first
 * answer is no change. `standing`: the questions that have a row; what cannot be found cannot have changed.
 */
export function changedSince(
  { on, answers }: Confirmable,
  remembered: RowId['written'],
  means: Meaning,
  standing: ReadonlySet<string>,
): boolean {
  const nothing = hashOf('');
  if (means(on) === '' || remembered[DAY]?.last !== hashOf(means(on))) return false;
  return answers.some((key, at) => {
    const then = remembered[answerMark(at)]?.last;
    return then !== undefined && then !== nothing && standing.has(key) && then !== hashOf(means(key));
  });
}
