import { type Course, type Outcome, travel } from './journey';
import type { Where } from './school';

/**
 * Leaves out steps, first halves and then single ones, as long as something still goes wrong. Deeds choose from what stands
 * before them, so a shorter course is a course of its own; what is found is always one that fails.
 */
export async function shrink(
  where: Where,
  course: Course,
  tries: number,
): Promise<{ course: Course; outcome: Outcome }> {
  let best = { course, outcome: await travel(where, course) };
  let left = tries;
  for (let size = Math.ceil(course.steps.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let at = best.course.steps.length - size; at >= 0 && left > 0; at -= size) {
      const steps = best.course.steps.filter((_, index) => index < at || index >= at + size);
      const shorter = { school: course.school, steps };
      const outcome = await travel(where, shorter);
      left -= 1;
      if (outcome.wrong.length > 0) best = { course: shorter, outcome };
    }
  }
  return best;
}
