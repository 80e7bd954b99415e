/** `npm start`: the workbench, which runs the built add-on without Google in a browser on this computer. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workbenchWords } from '../content/workbenchWords';
import { Mistake, say } from './demo/options';
import { Desk } from './workbench/desk';
import { Keeper } from './workbench/keeping';
import { readStartOptions } from './workbench/options';
import { WorkbenchServer } from './workbench/server';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

async function open(given: readonly string[]): Promise<void> {
  const options = readStartOptions(given);
  if (options.help) {
    process.stdout.write(`${workbenchWords.usage}\n`);
    return;
  }
  const keeper = new Keeper(resolve(options.folder), () => new Date());
  const desk = new Desk({ dist: join(ROOT, 'dist'), root: ROOT, keeper, now: () => Date.now() });
  await desk.begin();
  const server = new WorkbenchServer(desk, join(ROOT, 'build/workbench'));
  const address = await server.start(options.port ?? 8080, options.port !== null);
  process.stdout.write(
    `${say(workbenchWords.ready, { address })}\n${say(workbenchWords.keptIn, { file: keeper.place })}\n`,
  );
  const stop = (): void => void server.close().then(() => desk.close());
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await open(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
