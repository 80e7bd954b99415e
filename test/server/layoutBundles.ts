import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { DIST } from './workbook';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One text in one source file that reads otherwise in another version of the planner. */
type Otherwise = { readonly file: string; readonly ours: string; readonly theirs: string };

/** Puts other words into a source file; a text that is not there fails the build. */
function otherwise(changes: readonly Otherwise[]): Plugin {
  return {
    name: 'another version',
    setup({ onLoad }) {
      for (const file of new Set(changes.map((change) => change.file)))
        onLoad({ filter: new RegExp(`${file.replaceAll('/', '[/\\\\]').replaceAll('.', '\\.')}$`) }, ({ path }) => {
          let contents = readFileSync(path, 'utf8');
          for (const { ours, theirs } of changes.filter((change) => change.file === file)) {
            if (!contents.includes(ours)) throw new Error(`${file} does not say ${ours}`);
            contents = contents.replaceAll(ours, theirs);
          }
          return { contents, loader: 'ts' };
        });
    },
  };
}

/** The planner as another version of it was, or will be: the bundle of today with other words in some places. */
async function version(changes: readonly Otherwise[]): Promise<string> {
  const dist = mkdtempSync(join(tmpdir(), 'version-'));
  await build({
    entryPoints: [join(ROOT, 'src/server/main.ts')],
    outfile: join(dist, 'Code.js'),
    bundle: true,
    format: 'iife',
    globalName: 'App',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    footer: { js: 'function onOpen() { App.onOpen(); } function rpc(a, b) { return App.rpc(a, b); }' },
    plugins: [otherwise(changes)],
    logLevel: 'error',
  });
  copyFileSync(join(DIST, 'appsscript.json'), join(dist, 'appsscript.json'));
  return dist;
}

const STEPS = 'src/outputs/layout/layoutSteps.ts';
const NO_STEPS = 'LAYOUT_STEPS: readonly LayoutStep[] = []';
const FIRST = 'export const FIRST_LAYOUT = 1;';

/** Layout 0, which never was: the column of who leads had another header, and the lead's title another id. */
export const earlierPlanner = (): Promise<string> =>
  version([
    { file: STEPS, ours: FIRST, theirs: 'export const FIRST_LAYOUT = 0;' },
    { file: 'src/content/sheetWords.ts', ours: "header: 'Who leads',", theirs: "header: 'Person in charge of it'," },
    { file: 'src/content/questions/role.ts', ours: "id: 'role.title'", theirs: "id: 'role.name'" },
  ]);

/** The planner of today, had layout 0 been published. */
export const plannerWithStep = (): Promise<string> =>
  version([
    {
      file: STEPS,
      ours: FIRST,
      theirs: `import { movedId, renamedHeader, together } from './layoutStep';\nexport const FIRST_LAYOUT = 0;`,
    },
    {
      file: STEPS,
      ours: NO_STEPS,
      theirs: `LAYOUT_STEPS: readonly LayoutStep[] = [together(
        renamedHeader('provision', 'lead', ['Person in charge of it'], 'Who leads'),
        movedId('answers', 'role.name', 'role.title'),
      )]`,
    },
  ]);

/** The planner of next year: one layout more than ours. */
export const newerPlanner = (): Promise<string> =>
  version([{ file: STEPS, ours: NO_STEPS, theirs: 'LAYOUT_STEPS: readonly LayoutStep[] = [() => []]' }]);
