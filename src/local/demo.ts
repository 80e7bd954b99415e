/** `npm run demo`: a whole plan, from answers and a pasted list to finished files, without Google. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { content } from '../content';
import { demoWords } from '../content/demoWords';
import { figuresOf } from './demo/figures';
import { completeExample, readAnswersFile, textOf } from './demo/inputs';
import type { Journey } from './demo/journey';
import { travel } from './demo/journey';
import type { DemoOptions } from './demo/options';
import { Mistake, readOptions, say } from './demo/options';
import { summaryOf } from './demo/summary';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE_ANSWERS = join(ROOT, 'test/schools/example-primary.json');
const EXAMPLE_LIST = join(ROOT, 'test/schools/published-primary.tsv');
/** The example's own day: its dates are told from here. */
const EXAMPLE_DAY = '2026-11-23';

/** Nothing half-written: each file gets its name only when all of them are whole. */
function writeAll(folder: string, files: readonly { readonly file: string; readonly bytes: Uint8Array }[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const { file, bytes } of files) writeFileSync(join(folder, `${file}.part`), bytes);
    for (const { file } of files) renameSync(join(folder, `${file}.part`), join(folder, file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Mistake(say(demoWords.errors.cannotWrite, { folder, reason }));
  }
}

function dayOf(options: DemoOptions): string {
  if (options.today !== null) return options.today;
  return options.answers === null ? EXAMPLE_DAY : new Date().toISOString().slice(0, 10);
}

function filesOf(journey: Journey): { file: string; bytes: Uint8Array }[] {
  return [{ file: 'plan.xlsx', bytes: journey.workbook.bytes }, ...journey.documents];
}

async function make(options: DemoOptions): Promise<string> {
  const today = dayOf(options);
  const answers = readAnswersFile(options.answers ?? EXAMPLE_ANSWERS, today);
  const name = answers.find(({ key }) => key === 'school.name')?.answer;
  const journey = await travel({
    dist: join(ROOT, 'dist'),
    now: Date.parse(`${today}T09:00:00Z`),
    name: name === undefined ? demoWords.workbook : say(demoWords.workbookOf, { school: name }),
    answers,
    list: textOf(options.provision ?? EXAMPLE_LIST),
  });
  writeAll(options.out, filesOf(journey));
  if (options.print === 'json') return `${JSON.stringify(figuresOf(journey), null, 2)}\n`;
  const folder = relative(process.cwd(), options.out) || '.';
  return summaryOf(journey, { folder, asked: content.questions.length });
}

async function run(given: readonly string[]): Promise<string> {
  const options = readOptions(given);
  if (options.print === 'help') return `${demoWords.usage}\n`;
  if (options.print === 'example') return `${completeExample(EXAMPLE_ANSWERS)}\n`;
  return make(options);
}

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
