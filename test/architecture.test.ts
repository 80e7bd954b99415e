import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);

function run(program: string, args: string[]) {
  const { status, stdout, stderr } = spawnSync(bin(program), args, { cwd: ROOT, encoding: 'utf8' });
  return { passed: status === 0, told: `${stdout}${stderr}` };
}

/** Writes a file into a folder of src for the length of one check, and takes it away again. */
function withFile<T>(folder: string, text: string, check: (file: string) => T): T {
  const scratch = mkdtempSync(join(ROOT, 'src', folder, 'scratch-'));
  const file = join(scratch, 'intruder.ts');
  writeFileSync(file, text);
  try {
    return check(file);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** A compiler project of one folder kind that holds the intruder alone. */
function compile(folder: string, base: string, text: string) {
  return withFile(folder, text, (file) => {
    const project = join(file, '..', 'tsconfig.json');
    writeFileSync(project, JSON.stringify({ extends: join(ROOT, base), include: [basename(file)] }));
    return run('tsc', ['-p', project]);
  });
}

const lint = (folder: string, text: string) =>
  withFile(folder, text, (file) => run('biome', ['lint', relative(ROOT, file)]));

describe('the compiler refuses', () => {
  test.each(['content', 'domain', 'outputs', 'contract'])('a Google service in %s', (folder) => {
    const { passed, told } = compile(
      folder,
      'src/tsconfig.pure.json',
      'export const name = SpreadsheetApp.getActive();\n',
    );
    expect(told).toContain("Cannot find name 'SpreadsheetApp'");
    expect(passed).toBe(false);
  });

  test.each(['content', 'domain', 'outputs', 'contract'])('the page or the console in %s', (folder) => {
    const { told } = compile(folder, 'src/tsconfig.pure.json', 'console.log(document.title);\n');
    expect(told).toContain("Cannot find name 'document'");
    expect(told).toContain("Cannot find name 'console'");
  });

  test('the page in server code', () => {
    const { told } = compile('server', 'tsconfig.json', 'export const title = document.title;\n');
    expect(told).toContain("Cannot find name 'document'");
  });

  test('nothing in a pure file: the check can pass', () => {
    expect(compile('domain', 'src/tsconfig.pure.json', 'export const one = 1;\n')).toMatchObject({ passed: true });
  });
});

describe('the linter refuses', () => {
  test.each(['content', 'domain', 'outputs', 'contract'])('the clock and chance in %s', (folder) => {
    const { told } = lint(folder, 'export const now = Date.now() + Math.random();\n');
    expect(told).toContain('read no clock');
    expect(told).toContain('nothing random here');
  });

  test.each([
    ['domain', '../../content/indicators'],
    ['domain', '../../outputs/docModel'],
    ['outputs', '../../server/handlers'],
    ['contract', '../../server/handlers'],
    ['sidebar', '../../domain/assess'],
    ['server', '../../local/host'],
  ])('%s importing %s', (folder, path) => {
    const { told } = lint(folder, `import { anything } from '${path}';\nexport const it = anything;\n`);
    expect(told).toContain('noRestrictedImports');
  });

  test('a Google service in a handler', () => {
    expect(lint('server', 'export const file = SpreadsheetApp.getActive();\n').told).toContain(
      'only in src/server/google',
    );
  });
});

/** Every TypeScript file below a folder of src. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join('src', folder, file));
}

function valueImports(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/^import (?!type)[^;]*?from '([^']+)'/gms)].map(([, from]) => from ?? '');
}

describe('imports that carry code', () => {
  test.each([
    ['content', /\/domain\//],
    ['sidebar', /\/contract\//],
    ['contract', /\/domain\//],
  ])('%s takes only types across %s', (folder, banned) => {
    const crossing = filesBelow(folder).flatMap((file) =>
      valueImports(file)
        .filter((from) => banned.test(from))
        .map((from) => `${file}: ${from}`),
    );
    expect(crossing).toEqual([]);
  });
});
