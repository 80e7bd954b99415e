/** `npm run content`: everything the planner says, as pages a safeguarding professional can check without reading code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reviewWords } from '../content/reviewWords';
import { reviewFiles } from './contentPages/index';
import { Mistake, say } from './demo/options';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The folder the pages go to. Throws a Mistake for an option we do not know. */
function folderOf(given: readonly string[]): string {
  const [option, folder] = given;
  if (option === undefined) return join(ROOT, 'out/content');
  if (option === '--out' && folder !== undefined) return folder;
  throw new Mistake(say(reviewWords.unknownOption, { option }));
}

function write(folder: string): string {
  const { files, rows } = reviewFiles();
  try {
    mkdirSync(folder, { recursive: true });
    for (const { file, html } of files) writeFileSync(join(folder, file), html);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Mistake(say(reviewWords.cannotWrite, { folder, reason }));
  }
  const file = join(relative(process.cwd(), folder) || '.', 'index.html');
  return say(reviewWords.made, { n: files.length - 1, rows, file });
}

try {
  process.stdout.write(`${write(folderOf(process.argv.slice(2)))}\n`);
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
