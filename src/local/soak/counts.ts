/** What is counted of a course, and of all of them. */
const COUNTED = ['edits', 'refused', 'refreshes', 'refusals', 'losses', 'formulas', 'frames', 'unsettled'] as const;

/** So many of each. */
export type Counts = { [counted in (typeof COUNTED)[number]]: number };

/** None of anything. */
export const noCounts = (): Counts => Object.fromEntries(COUNTED.map((name) => [name, 0])) as Counts;

/** Adds what was counted of one course. */
export function addCounts(total: Counts, more: Counts): void {
  for (const name of COUNTED) total[name] += more[name];
}
