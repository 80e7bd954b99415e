import type { Answers, Question, Questionnaire, Task } from './answer';

/** A question by its id. */
export type Find = (id: string) => Question | undefined;

/** Looks questions up by id. */
export function finder({ questions }: Questionnaire): Find {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return (id) => byId.get(id);
}

/**
 * Does this question matter, given the answers? Every condition has to hold, and an answer counts only while its own
 * question is asked. What was answered stays where it is when a question goes.
 */
export function isAsked(question: Question, answers: Answers, find: Find, above: readonly string[] = []): boolean {
  const path = [...above, question.id];
  const counts = (id: string): boolean => {
    const other = find(id);
    return other === undefined || path.includes(id) || isAsked(other, answers, find, path);
  };
  return question.when.every(({ questions, is }) =>
    questions.some((id) => (answers[id]?.ids ?? []).some((option) => is.includes(option)) && counts(id)),
  );
}

/** The questions of one screen that are asked now, in order. */
export function askedOn(ids: readonly string[], answers: Answers, find: Find): readonly Question[] {
  return ids.flatMap((id) => {
    const question = find(id);
    return question !== undefined && isAsked(question, answers, find) ? [question] : [];
  });
}

/** The questions of a task that are asked now. */
export function askedIn(task: Task, answers: Answers, find: Find): readonly Question[] {
  return task.screens.flatMap(({ questions }) => askedOn(questions, answers, find));
}

/** The nearest screen from `from` in steps of `step` that asks something; null when there is none. */
export function screenFrom(task: Task, from: number, step: 1 | -1, answers: Answers, find: Find): number | null {
  for (let at = from; at >= 0 && at < task.screens.length; at += step)
    if (askedOn(task.screens[at]?.questions ?? [], answers, find).length > 0) return at;
  return null;
}
