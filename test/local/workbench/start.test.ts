import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../../src/local/workbench/options';

const START = join(fileURLToPath(new URL('../../..', import.meta.url)), 'build/start.mjs');

describe('npm start', () => {
  it('reads its options, and says what is wrong with them', () => {
    expect(readStartOptions([])).toEqual({ port: null, folder: 'out', help: false });
    expect(readStartOptions(['--port', '9000', '--folder', 'x'])).toEqual({ port: 9000, folder: 'x', help: false });
    for (const given of [['--port'], ['--port', 'x'], ['--port', '70000'], ['--what', '1']])
      expect(() => readStartOptions(given)).toThrow(/--/);
  });

  it('prints its address in one line, answers there, keeps the work, and stops when asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
    const child = spawn(process.execPath, [START, '--port', '0', '--folder', folder]);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const line = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    const address = /^The workbench is ready: (http:\/\/127\.0\.0\.1:\d+)\n/.exec(line)?.[1] ?? '';
    const ask = (what: object) =>
      fetch(`${address}/ask`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: address },
        body: JSON.stringify(what),
      });
    expect(await (await ask({ do: 'empty' })).json()).toMatchObject({ ok: true });
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(existsSync(join(folder, 'workbench.json'))).toBe(true);
  });

  it('says that the port asked for is taken', async () => {
    const other = createServer();
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { status, stderr } = spawnSync(process.execPath, [START, '--port', String(port)], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, `Port ${port} is taken. Choose another with --port.\n`]);
    await new Promise((closed) => other.close(closed));
  });
});
