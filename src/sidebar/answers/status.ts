import type { Answer, Answers, Question, Task } from './answer';
import { BLANK } from './answer';
import { askedIn, type Find } from './asked';
import { dayTyped } from './day';

/** Why an answer cannot be used as it stands. */
export type Fault = 'not-an-option' | 'not-a-number' | 'out-of-range' | 'not-a-date';

function numberFault(typed: string, { least = 0, most }: Question): Fault | null {
  const bare = typed.replace(/[,\s]/g, '').replace(/^(about|circa|approx\.?|c\.|~)/i, '');
  if (!/^\d+(\.0+)?$/.test(bare)) return 'not-a-number';
  return Number(bare) < least || (most !== undefined && Number(bare) > most) ? 'out-of-range' : null;
}

/** What is wrong with an answer; null for a blank one and for all that can be read. */
export function faultIn(question: Question, { answer, ids }: Answer): Fault | null {
  if (answer.trim() === '') return null;
  switch (question.kind) {
    case 'choice':
    case 'several':
    case 'rating':
      return ids !== null && ids.length === 0 ? 'not-an-option' : null;
    case 'number':
      return numberFault(answer, question);
    case 'date':
      return dayTyped(answer) === '' ? 'not-a-date' : null;
    case 'text':
      return null;
  }
}

/** Where a task stands. */
export type Status = 'not-started' | 'in-progress' | 'done' | 'needs-a-look';

/** What is known about a plan that a status depends on. */
export type Known = { readonly answers: Answers; readonly find: Find; readonly conflicts: readonly string[] };

function isAnswered({ answer }: Answer): boolean {
  return answer.trim() !== '';
}

/** Where a task stands: blanks are allowed, but only a task without any is done. */
export function statusOf(task: Task, { answers, find, conflicts }: Known): Status {
  const asked = askedIn(task, answers, find);
  const answered = asked.filter(({ id }) => isAnswered(answers[id] ?? BLANK));
  const strange = asked.some(
    (question) => conflicts.includes(question.id) || faultIn(question, answers[question.id] ?? BLANK) !== null,
  );
  if (strange) return 'needs-a-look';
  if (answered.length === 0) return 'not-started';
  return answered.length === asked.length ? 'done' : 'in-progress';
}

/** The first screen of a task with something to see to: an answer that cannot be used, else a blank one, else the first. */
export function firstOpenScreen(task: Task, { answers, find, conflicts }: Known): number {
  const has = (test: (question: Question, answer: Answer) => boolean) =>
    task.screens.findIndex(({ questions }) =>
      askedIn({ ...task, screens: [{ heading: '', questions }] }, answers, find).some((question) =>
        test(question, answers[question.id] ?? BLANK),
      ),
    );
  const strange = has((question, answer) => conflicts.includes(question.id) || faultIn(question, answer) !== null);
  const blank = strange >= 0 ? strange : has((_, answer) => !isAnswered(answer));
  return blank >= 0
    ? blank
    : Math.max(
        0,
        has(() => true),
      );
}
