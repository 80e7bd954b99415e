/**
 * Builds the add-on and everything that runs it without Google:
 *   dist/   what is pushed to Apps Script: Code.js, the pages, appsscript.json
 *   build/  the local host and its programs (git-ignored)
 * `node build.mjs check` checks types per folder, lint and format instead.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';

const TYPE_CONFIGS = [
  'src/tsconfig.pure.json',
  'tsconfig.json',
  'src/sidebar/tsconfig.json',
  'src/local/tsconfig.json',
  'src/local/workbench/page/tsconfig.json',
  'test/tsconfig.json',
];

/** Runs one program with our own node_modules; true when it passed. */
function passes(program, args) {
  return spawnSync(program, args, { stdio: 'inherit', shell: false }).status === 0;
}

function check() {
  const bin = (name) => `node_modules/.bin/${name}`;
  const types = TYPE_CONFIGS.map((config) => passes(bin('tsc'), ['-p', config]));
  const style = passes(bin('biome'), ['check', '--error-on-warnings', '.']);
  process.exitCode = types.every(Boolean) && style ? 0 : 1;
}

/** The names exported by the server's entry: each becomes a global function of the script. */
async function exportedNames(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'build',
    logLevel: 'error',
  });
  return Object.values(metafile.outputs)[0]
    .exports.filter((name) => name !== 'default')
    .sort();
}

/**
 * Apps Script finds only top-level function declarations, and an IIFE hides the bundle's. So each export gets one
 * declaration that calls it. The target is ES2020 because the runtime cannot parse private fields.
 */
async function buildScript(entry, folder, plugins = []) {
  const names = await exportedNames(entry);
  const stubs = names.map((name) => `function ${name}(a, b) { return App.${name}(a, b); }`).join('\n');
  const { metafile } = await build({
    entryPoints: [entry],
    outfile: `${folder}/Code.js`,
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'App',
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    footer: { js: stubs },
    logLevel: 'warning',
    plugins,
  });
  copyFileSync('appsscript.json', `${folder}/appsscript.json`);
  return { names, inputs: Object.keys(metafile.inputs) };
}

/** Writers that are broken on purpose: which module of ours each takes the place of. Never part of what is shipped. */
const BROKEN = {
  'by-row': ['src/outputs/refresh/planRefreshRows.ts', 'src/local/soak/broken/byRow.ts'],
  'values-only': ['src/outputs/refresh/planRefreshCell.ts', 'src/local/soak/broken/valuesOnly.ts'],
  'no-second-look': ['src/server/refreshTab.ts', 'src/local/soak/broken/noSecondLook.ts'],
};

/** Whoever imports the module gets the other one; that one alone still gets the module. */
function instead(module, other) {
  const name = basename(module, '.ts');
  return {
    name: 'instead',
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`/${name}$`) }, ({ importer }) =>
        importer === resolve(other) ? undefined : { path: resolve(other) },
      );
    },
  };
}

async function buildBroken() {
  for (const [name, [module, other]] of Object.entries(BROKEN)) {
    const folder = `build/broken/${name}`;
    mkdirSync(folder, { recursive: true });
    await buildScript('src/server/main.ts', folder, [instead(module, other)]);
    for (const page of readdirSync('dist').filter((file) => file.endsWith('.html')))
      copyFileSync(`dist/${page}`, `${folder}/${page}`);
  }
}

/** A script inside a page must not hold the two sequences that would end or hide it. */
function safeInPage(script) {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

/** One page = one HTML file with its style and script inlined: nothing is fetched from anywhere. */
async function buildPage(html) {
  const name = basename(html, '.html');
  const { outputFiles } = await build({
    entryPoints: [`src/sidebar/${name}.tsx`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  });
  const style = await build({ entryPoints: ['src/sidebar/sidebar.css'], minify: true, write: false, bundle: true });
  const page = readFileSync(`src/sidebar/${html}`, 'utf8')
    .replace('/*style*/', () => style.outputFiles[0].text.trim())
    .replace('/*script*/', () => safeInPage(outputFiles[0].text.trim()));
  writeFileSync(`dist/${html}`, page);
}

/** Programs that run on Node. Everything is bundled in, so that they can be imported from any folder. */
async function buildLocal(names) {
  await build({
    entryPoints: Object.fromEntries(names.map((name) => [name, `src/local/${name}.ts`])),
    outdir: 'build',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    // Drives a browser from the bench; it cannot be bundled.
    external: ['playwright-core'],
    // Some packages still call require; this gives the ES module one.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

/** The workbench's page, for a browser of today; it is served as files of its own and never ships in dist. */
async function buildWorkbench() {
  const folder = 'src/local/workbench/page';
  mkdirSync('build/workbench', { recursive: true });
  await build({
    entryPoints: [`${folder}/page.tsx`, `${folder}/page.css`],
    outdir: 'build/workbench',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    logLevel: 'warning',
  });
  copyFileSync(`${folder}/index.html`, 'build/workbench/index.html');
}

async function buildAll() {
  for (const folder of ['dist', 'build/probes']) mkdirSync(folder, { recursive: true });
  const pages = readdirSync('src/sidebar').filter((file) => file.endsWith('.html'));
  const shipped = new Set(['appsscript.json', 'Code.js', ...pages]);
  for (const stale of readdirSync('dist').filter((file) => !shipped.has(file))) rmSync(`dist/${stale}`);
  const bundle = await buildScript('src/server/main.ts', 'dist');
  writeFileSync('build/server-bundle.json', JSON.stringify(bundle));
  await buildScript('src/probes/main.ts', 'build/probes');
  for (const html of pages) await buildPage(html);
  const programs = ['host', 'demo', 'content', 'bench', 'faults', 'soak', 'start'].filter((name) =>
    existsSync(`src/local/${name}.ts`),
  );
  await buildLocal(programs);
  await buildWorkbench();
  await buildBroken();
}

if (process.argv[2] === 'check') check();
else await buildAll();
