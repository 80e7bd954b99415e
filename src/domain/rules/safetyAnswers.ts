import type { CheckId, YesNo } from '../answers';
import type { IsoDate } from '../catalogue';
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

/** What is confirmed together: the answers, the confirmation's two rows, and the row that notes a change after it. */
export type Confirmable = {
  readonly answers: readonly string[];
  readonly by: string;
  readonly on: string;
  readonly changed: string;
};

const confirmable = (item: string, prefix: string, answers: readonly string[]): Confirmable => ({
  answers,
  by: `${prefix}.${item}.by`,
  on: `${prefix}.${item}.on`,
  changed: `safe.changed.${item}`,
});

/** The out-of-hours route is the crisis route in words. */
const checkAnswers = (id: CheckId): readonly string[] =>
  id === 'crisis-route' ? [checkQuestion(id), 'safe.outOfHours'] : [checkQuestion(id)];

const WHOM_TO_TELL = ['safe.dslWhere', 'safe.deputy', 'safe.deputyWhere', 'safe.third', 'safe.lowContact'];

/** Every confirmation, with the answers it is about. */
export const CONFIRMABLES: readonly Confirmable[] = [
  ...CHECKS.map((id) => confirmable(id, 'confirmed', checkAnswers(id))),
  confirmable('contacts', 'safe.confirmed', WHOM_TO_TELL),
  confirmable('recording', 'safe.confirmed', ['safe.recordWhere']),
];

/** Was this confirmed before the answer changed? On the same day counts as before: to be sure, it is asked again. */
export function hasLapsed(confirmedOn: IsoDate, changedOn: IsoDate): boolean {
  return changedOn >= confirmedOn;
}

/** The two confirmation rows that no longer count when this question's answer changes. Empty for every other question. */
export function lapsingConfirmation(question: string): readonly string[] {
  return CONFIRMABLES.flatMap(({ answers, by, on }) => (answers.includes(question) ? [by, on] : []));
}

/** Confirmed by a role, on a day within the last 12 months (or fewer, if the school set fewer) and not in the future. */
export function isConfirmed({ answers, settings }: Pick<Picture, 'answers' | 'settings'>, id: CheckId): boolean {
  const confirmation = answers.confirmed[id];
  if (confirmation === undefined || confirmation.by.trim() === '' || confirmation.lapsedOn !== undefined) return false;
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
