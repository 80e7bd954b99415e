import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost, type HostOptions } from '../../../src/local/host';

/** Scopes of the product's own manifest. */
export const OUR_SCOPES = ['spreadsheets.currentonly', 'documents.currentonly', 'script.container.ui'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/** Writes a bundle of this code to a new folder. */
export function writeBundle(
  code: string,
  {
    pages = {},
    scopes = OUR_SCOPES,
    zone = 'Europe/London',
  }: { pages?: Record<string, string>; scopes?: string[]; zone?: string } = {},
): string {
  const dist = mkdtempSync(join(tmpdir(), 'bundle-'));
  writeFileSync(join(dist, 'Code.js'), code);
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({ timeZone: zone, oauthScopes: scopes }));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(dist, `${name}.html`), html);
  return dist;
}

/** A host with this code loaded and a spreadsheet open. */
export function sheetHost(code: string, options: HostOptions = {}, bundle: Parameters<typeof writeBundle>[1] = {}) {
  const host = createHost({ dist: writeBundle(code, bundle), ...options });
  host.openSheet('Plan');
  return host;
}

/** What one expression gives inside the script, as the client would receive it. */
export function evaluate(
  expression: string,
  options: HostOptions = {},
  bundle: Parameters<typeof writeBundle>[1] = {},
) {
  return sheetHost(`function probe() { return ${expression}; }`, options, bundle).call('probe');
}
