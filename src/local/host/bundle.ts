import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';

/** What `npm run build` leaves in `dist`: code, pages and manifest, as they are pushed to Google. */
export type Bundle = {
  readonly script: vm.Script;
  /** Top-level function declarations: all that menus, triggers and pages can call (R6). */
  readonly functions: ReadonlySet<string>;
  /** HTML files by name without extension; names are case-sensitive (H6). */
  readonly pages: ReadonlyMap<string, string>;
  readonly zone: string;
  readonly scopes: readonly string[];
};

/** Names of the top-level `function name() {}` declarations of a script. */
export function topLevelFunctions(code: string): Set<string> {
  const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  return new Set(body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])));
}

type Manifest = { readonly timeZone: string; readonly oauthScopes: readonly string[] };

function readManifest(dist: string): Manifest {
  const found = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8')) as Partial<Manifest>;
  if (!found.timeZone || !found.oauthScopes) throw new Error('appsscript.json must name timeZone and oauthScopes');
  return { timeZone: found.timeZone, oauthScopes: found.oauthScopes };
}

/** Reads a built bundle. Code newer than ES2020 is refused here, as Google may refuse it (R9). */
export function readBundle(dist: string): Bundle {
  if (!existsSync(join(dist, 'Code.js'))) throw new Error(`No Code.js in ${dist}: run the build first`);
  const code = readFileSync(join(dist, 'Code.js'), 'utf8');
  const { timeZone, oauthScopes } = readManifest(dist);
  const pages = readdirSync(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file.slice(0, -'.html'.length), readFileSync(join(dist, file), 'utf8')] as const);
  return {
    script: new vm.Script(code, { filename: 'Code.js' }),
    functions: topLevelFunctions(code),
    pages: new Map(pages),
    zone: timeZone,
    scopes: oauthScopes,
  };
}
