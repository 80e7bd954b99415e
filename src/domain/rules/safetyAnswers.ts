import type { CheckId, YesNo } from '../answers';
import { isWithinMonths } from '../dates';
import { CHECKS, type ShortAnswer } from '../gapWords';
import type { Picture } from '../picture';

/** The answer to one of the five safety questions; null where it is not answered yet. */
export function checkAnswer({ answers }: Pick<Picture, 'answers'>, id: CheckId): YesNo | null {
  return id === 'crisis-route' ? answers.crisisRoute : (answers.safety[id] ?? null);
}

/** Question id of one of the five. */
export function checkQuestion(id: CheckId): string {
  return id === 'crisis-route' ? 'crisisRoute' : `safety.${id}`;
}

/**
 * The two confirmation rows that lapse when this question's answer changes: the planner empties them, so that the
 * safeguarding lead is asked again. Empty for every other question.
 */
export function lapsingConfirmation(question: string): readonly string[] {
  const id = CHECKS.find((check) => checkQuestion(check) === question);
  return id === undefined ? [] : [`confirmed.${id}.by`, `confirmed.${id}.on`];
}

/** Confirmed by a role, on a day within the last 12 months (or fewer, if the school set fewer) and not in the future. */
export function isConfirmed({ answers, settings }: Pick<Picture, 'answers' | 'settings'>, id: CheckId): boolean {
  const confirmation = answers.confirmed[id];
  if (confirmation === undefined || confirmation.by.trim() === '') return false;
  return isWithinMonths(confirmation.on, answers.today, settings.confirmMonths);
}

/** The questions nobody has answered. */
export function unanswered(picture: Picture): readonly CheckId[] {
  return CHECKS.filter((id) => checkAnswer(picture, id) === null);
}

/** Answered yes, but not confirmed. */
export function unconfirmed(picture: Picture): readonly CheckId[] {
  return CHECKS.filter((id) => checkAnswer(picture, id) === 'yes' && !isConfirmed(picture, id));
}

/** An answer of no, not sure or partly, or null where nothing is short. */
export function shortAnswer(answer: YesNo | null): ShortAnswer | null {
  return answer === 'yes' ? null : answer;
}
