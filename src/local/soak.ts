/** `npm run soak`: random edits by people on a school's workbook, and proof that each refresh keeps all of them. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addCounts, type Counts, noCounts } from './soak/counts';
import { courseOf } from './soak/course';
import { type Course, travel } from './soak/journey';
import { readOptions, type SoakOptions, USAGE } from './soak/options';
import type { Where } from './soak/school';
import { shrink } from './soak/shrink';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

type Total = Counts & { seeds: number };

const summaryOf = (total: Total): string =>
  `${JSON.stringify(
    {
      edits: total.edits,
      seeds: total.seeds,
      refreshes: total.refreshes,
      losses: total.losses,
      formulasCreatedFromText: total.formulas,
      framesChanged: total.frames,
      secondRefreshesThatChangedSomething: total.unsettled,
      refreshesRefusedWithAReason: total.refusals,
      editsTheSheetRefused: total.refused,
    },
    null,
    2,
  )}\n`;

async function tellFailure(where: Where, course: Course, seed: number, tries: number): Promise<void> {
  const { course: least, outcome } = await shrink(where, course, tries);
  const lines = [
    `Seed ${seed} fails. Again: npm run soak -- --seed ${seed} --edits 1`,
    ...outcome.wrong.slice(0, 10),
    'What was done:',
    ...outcome.story,
    `Shortest course found: ${JSON.stringify(least)}`,
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}

async function soak(where: Where, { edits, seed, keepGoing, shrink: tries }: SoakOptions): Promise<Total> {
  const total: Total = { seeds: 0, ...noCounts() };
  for (let at = seed; total.edits < edits; at += 1) {
    const course = courseOf(at);
    const outcome = await travel(where, course);
    total.seeds += 1;
    addCounts(total, outcome);
    if (outcome.wrong.length > 0) {
      if (keepGoing) process.stderr.write(`seed ${at}: ${outcome.wrong.slice(0, 3).join('\n  ')}\n`);
      else await tellFailure(where, course, at, tries);
      if (!keepGoing) break;
    }
    if (total.seeds % 25 === 0) process.stderr.write(`${total.edits} edits, ${total.seeds} seeds\n`);
  }
  return total;
}

const options = readOptions(process.argv.slice(2));
if (options === null) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const dist = options.broken === null ? join(ROOT, 'dist') : join(ROOT, 'build/broken', options.broken);
  const total = await soak({ root: ROOT, dist }, options);
  process.stdout.write(summaryOf(total));
  process.exitCode = total.losses + total.formulas + total.frames + total.unsettled > 0 ? 1 : 0;
}
