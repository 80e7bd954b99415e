import type { Question } from '../../domain/catalogue';
import { readCell } from '../../domain/reading/readCell';
import { canonicalText } from '../refresh/canonicalText';

/**
 * What an answer means, whichever way it was typed: options by id, a day or a number however written. A date that Sheets
 * shows in another form is the same answer; words of a person's own mean what they say.
 */
export function meaningOf(question: Question | undefined, text: string): string {
  const answer = question === undefined ? null : readCell(text, question.answer).answer;
  return answer === null || answer.kind === 'text' ? canonicalText(text) : JSON.stringify({ ...answer, shown: '' });
}
