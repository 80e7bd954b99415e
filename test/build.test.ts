import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const code = read('dist/Code.js');
const bundle = JSON.parse(read('build/server-bundle.json')) as { names: string[]; inputs: string[] };

describe('the pushed project', () => {
  test('holds the script, its pages and the manifest, nothing else', () => {
    expect(readdirSync(join(ROOT, 'dist')).sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
  });

  test('asks for exactly three scopes, logs nothing, and has no other setting', () => {
    expect(JSON.parse(read('dist/appsscript.json'))).toEqual({
      timeZone: 'Europe/London',
      runtimeVersion: 'V8',
      exceptionLogging: 'NONE',
      dependencies: {},
      oauthScopes: ['spreadsheets.currentonly', 'documents.currentonly', 'script.container.ui'].map(
        (scope) => `https://www.googleapis.com/auth/${scope}`,
      ),
    });
  });

  test('has one top-level function per export of the server', () => {
    const program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
    const functions = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
    expect(functions.sort()).toEqual([...bundle.names].sort());
    expect(functions).toContain('onOpen');
    expect(functions).toContain('onInstall');
    expect(functions).toContain('rpc');
  });

  test('carries no development code', () => {
    const ours = bundle.inputs.filter((input) => !input.startsWith('node_modules/'));
    expect(ours.filter((input) => /^src\/(local|sidebar|probes)\//.test(input))).toEqual([]);
    const packages = bundle.inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []);
    expect([...new Set(packages)]).toEqual(['zod']);
  });

  test('names nothing the runtime lacks, and no console', () => {
    const absent = ['setTimeout', 'fetch', 'TextEncoder', 'atob', 'btoa', 'structuredClone', 'console', 'localStorage'];
    expect(absent.filter((name) => new RegExp(`(?<![\\w$.'"])${name}\\b[.(]`).test(code))).toEqual([]);
  });
});

describe('the page', () => {
  const page = read('dist/sidebar.html');

  test('loads nothing from anywhere', () => {
    expect(page.match(/<(?:link|img|iframe|script)[^>]*(?:src|href)=/g)).toBeNull();
    expect(page).not.toMatch(/url\(|@import/);
  });

  test('was filled in, and nothing in it is read as a scriptlet', () => {
    expect(page).not.toContain('/*script*/');
    expect(page).not.toContain('/*style*/');
    expect(page).not.toContain('<?');
  });
});
