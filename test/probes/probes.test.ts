import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createHost } from '../../src/local/host';
import type { Outcome } from '../../src/probes/probe';

const PROBES = join(fileURLToPath(new URL('../..', import.meta.url)), 'build/probes');

/** Runs one probe function of the separate probe build in the local host. */
async function probed(open: 'openSheet' | 'openDoc', fn: string): Promise<Outcome[]> {
  const host = createHost({ dist: PROBES });
  try {
    host[open]('Scratch');
    const result = host.call(fn);
    if (!result.ok) throw new Error(result.message);
    return result.value as Outcome[];
  } finally {
    await host.close();
  }
}

const differing = (outcomes: Outcome[]) => outcomes.filter(({ agrees }) => !agrees);

test('every probe of Sheets and of the stores agrees with the local host', async () => {
  const outcomes = await probed('openSheet', 'probeSheet');
  expect(differing(outcomes)).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(10);
});

test('every probe of Docs agrees with the local host', async () => {
  const outcomes = await probed('openDoc', 'probeDocument');
  expect(differing(outcomes)).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(2);
});
