import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './workbook';

test('a ten-line script in another folder opens a sheet, clicks, types, refreshes and reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smhl-outside-'));
  const script = `
    import { createHost } from ${JSON.stringify(join(ROOT, 'build/host.mjs'))};
    const host = createHost({ dist: ${JSON.stringify(join(ROOT, 'dist'))} });
    host.openSheet('Plan');
    const clicked = host.clickMenu('Refresh sheets');
    host.edit({ do: 'type', tab: 'Provision', at: 'B2', text: 'ELSA' });
    host.clickMenu('Refresh sheets');
    const register = host.snapshot().tabs.find((tab) => tab.name === 'Provision');
    console.log(JSON.stringify([clicked.ok, register.cells.B2.value, register.cells.A2.value !== '']));
    await host.close();
  `;
  writeFileSync(join(folder, 'look.mjs'), script);
  const { stdout, stderr } = spawnSync(process.execPath, ['look.mjs'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([true, 'ELSA', true]);
});
