import type { Question } from '../catalogue';
import { readCell } from './readCell';

/**
 * An answer as a person reads it in the Answers tab: 'REG' becomes 'Anger and emotional regulation', '2' a rating word.
 * What is no option of a closed list stays as typed.
 */
export function asLabel(question: Question, typed: string): string {
  const { answer, fault } = readCell(typed, question.answer);
  return answer?.kind === 'ids' && fault === null ? answer.shown : typed;
}
