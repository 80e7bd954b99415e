import { content } from '../content/index';
import type { Question } from '../domain/catalogue';
import type { AnswerRow } from '../domain/plan';
import { readCell } from '../domain/reading/readCell';

const QUESTIONS: ReadonlyMap<string, Question> = new Map(content.questions.map((question) => [question.id, question]));

const takesOptions = ({ answer }: Question): boolean =>
  answer.kind === 'choice' || answer.kind === 'several' || answer.kind === 'rating';

/** An answer with the options it was read as: what was typed into the tab by hand shows as chosen in the page. */
export function withIds(row: AnswerRow): AnswerRow & { ids?: string[] } {
  const question = QUESTIONS.get(row.key);
  if (question === undefined || !takesOptions(question)) return { ...row };
  const read = row.answer === '' ? null : readCell(row.answer, question.answer).answer;
  return { ...row, ids: read?.kind === 'ids' ? [...read.ids] : [] };
}
