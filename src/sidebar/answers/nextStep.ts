import type { Questionnaire, Task } from './answer';
import { askedIn } from './asked';
import type { Place } from './place';
import { firstOpenScreen, type Known, statusOf } from './status';

/** What Continue does from the task list, and the tasks that come after it. */
export type NextStep =
  | { readonly kind: 'task'; readonly task: Task; readonly index: number; readonly after: readonly Task[] }
  | { readonly kind: 'refresh' }
  | { readonly kind: 'all-done' };

/** What the page knows of the plan beside its answers. */
export type Progress = Known & {
  /** Has a refresh run? */
  readonly isSetUp: boolean;
  /** Do offers stand in the register? Then the tick list can wait. */
  readonly hasOffers: boolean;
  /** The screen somebody left half-way; null when they went through to the end. */
  readonly place: Place | null;
};

/** Is this the tick list of common offers? */
export function isTickList(task: Task): boolean {
  return task.screens.some(({ questions }) => questions.some((id) => id.startsWith('ticks.')));
}

/** Tasks that ask something of this school. */
export function tasksAsked({ tasks }: Questionnaire, { answers, find }: Known): readonly Task[] {
  return tasks.filter((task) => askedIn(task, answers, find).length > 0 || task.screens.length === 0);
}

/** Was this task left half-way, with something blank from there on? */
function isLeft(task: Task, progress: Progress): boolean {
  if (progress.place?.task !== task.id || statusOf(task, progress) === 'done') return false;
  return firstOpenScreen(task, progress) >= progress.place.index;
}

/**
 * What comes next: first what needs a look, then the quick pass up to the first results, then the other tasks in order.
 * Tasks with a blank here and there come last: a question left blank on purpose is not asked for again and again.
 */
export function nextStep(questionnaire: Questionnaire, progress: Progress): NextStep {
  const asked = tasksAsked(questionnaire, progress).filter(({ screens }) => screens.length > 0);
  const by = new Map(asked.map((task) => [task, statusOf(task, progress)]));
  const waits = (task: Task) => by.get(task) === 'not-started' && !(progress.hasOffers && isTickList(task));
  const left = asked.filter((task) => isLeft(task, progress));
  const open = asked.filter((task) => waits(task) && !left.includes(task));
  const quick = open.filter((task) => task.quick);
  const strange = asked.filter((task) => by.get(task) === 'needs-a-look');
  const partly = asked.filter((task) => by.get(task) === 'in-progress' && !left.includes(task));
  if (strange.length + left.length + quick.length === 0 && !progress.isSetUp) return { kind: 'refresh' };
  const line = [...new Set([...strange, ...left, ...quick, ...open.filter((task) => !task.quick), ...partly])];
  const [task, ...after] = line;
  if (task === undefined) return { kind: 'all-done' };
  return { kind: 'task', task, index: firstOpenScreen(task, progress), after: after.slice(0, 2) };
}

/** The task of the quick pass to go on with after `done`; null when none is left. What was skipped waits on the task list. */
export function quickTaskAfter(questionnaire: Questionnaire, progress: Progress, done: string): Task | null {
  const asked = tasksAsked(questionnaire, progress);
  const from = asked.findIndex(({ id }) => id === done) + 1;
  const isNext = (task: Task) =>
    task.quick && statusOf(task, progress) === 'not-started' && !(progress.hasOffers && isTickList(task));
  return asked.slice(from).find(isNext) ?? null;
}
