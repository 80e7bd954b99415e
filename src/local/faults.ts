/**
 * `npm run faults`: stops every kind of writing at every service call, lets people work between the calls, and lets two
 * people refresh at once. Prints a line for each journey and ends with 1 when anything was lost or left in another state.
 * `npm run faults -- --only refresh` runs the journeys whose names begin so; `--every 5` tries every fifth moment only.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { tasks } from './faults/sweeps';
import { isClean, totalLine, type Verdict, verdictLines } from './faults/verdict';

const SELF = fileURLToPath(import.meta.url);
const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Journeys that run side by side. */
const AT_ONCE = 2;

const optionOf = (option: string): string | undefined => {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : process.argv[at + 1];
};

const EVERY = Number(optionOf('--every') ?? 1);

/** One journey in a program of its own: what it leaves in memory goes with it. */
function runApart(index: number): Promise<Verdict> {
  return new Promise((done, fail) => {
    const given = [SELF, '--task', String(index), '--every', String(EVERY)];
    const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString('utf8');
    });
    child.on('close', (code) => {
      if (code === 0) done(JSON.parse(said) as Verdict);
      else fail(new Error(`${tasks[index]?.name} ended with ${code}`));
    });
  });
}

async function runAll(wanted: readonly number[]): Promise<readonly Verdict[]> {
  const waiting = [...wanted];
  const verdicts: Verdict[] = [];
  const worker = async (): Promise<void> => {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      const verdict = await runApart(index);
      verdicts.push(verdict);
      process.stdout.write(`${verdictLines(verdict).join('\n')}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return verdicts;
}

const task = optionOf('--task');
if (task === undefined) {
  const only = optionOf('--only') ?? '';
  const verdicts = await runAll(tasks.flatMap(({ name }, index) => (name.startsWith(only) ? [index] : [])));
  process.stdout.write(`${totalLine(verdicts)}\n`);
  process.exitCode = isClean(verdicts) ? 0 : 1;
} else {
  const verdict = await tasks[Number(task)]?.run({ root: ROOT, every: EVERY });
  process.stdout.write(JSON.stringify(verdict));
}
