import type { Output } from '../../contract/api';

/** Every question the page can ask. */
export type Questionnaire = NonNullable<Output<'open'>['questionnaire']>;
export type Question = Questionnaire['questions'][number];
export type Task = Questionnaire['tasks'][number];
export type Option = Questionnaire['lists'][number][number];

/**
 * What stands in the two boxes of a question. `ids`: the options it means (none where the words are no option of the
 * question); null for questions that take text, a number or a date.
 */
export type Answer = { readonly answer: string; readonly detail: string; readonly ids: readonly string[] | null };
/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;

/** Nothing typed. */
export const BLANK: Answer = { answer: '', detail: '', ids: null };

type Row = Output<'open'>['answers'][number];

/** One row of the Answers tab as the server tells it. */
export function answerIn({ answer, detail, ids }: Row): Answer {
  return { answer, detail, ids: ids ?? null };
}

/** Rows of the Answers tab by question id. */
export function answersIn(rows: readonly Row[]): Answers {
  return Object.fromEntries(rows.map((row) => [row.key, answerIn(row)]));
}

/** Do both boxes hold the same text? */
export function sameTexts(one: Answer, other: Answer): boolean {
  return one.answer === other.answer && one.detail === other.detail;
}

/** Options as they are saved: their labels, with commas between them. */
export function chosen(options: readonly Option[], ids: readonly string[], detail: string): Answer {
  const picked = options.filter(({ id }) => ids.includes(id));
  return { answer: picked.map(({ label }) => label).join(', '), detail, ids: picked.map(({ id }) => id) };
}

/** The options of a question; none where it takes text, a number or a date. */
export function optionsOf({ list }: Question, { lists }: Questionnaire): readonly Option[] {
  return list === undefined ? [] : (lists[list] ?? []);
}
