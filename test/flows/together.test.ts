import { describe, expect, it } from 'vitest';
import { sweepBetween } from '../../src/local/faults/between';
import { sweepTogether } from '../../src/local/faults/together';
import { ROOT } from './workbook';

/** Some schedules of people who work at once; `npm run faults` tries one at every call. */

/** A busy machine goes the same way slowly. */
const PATIENCE = 120_000;

describe('people at work at once', () => {
  it('who edit during a refresh lose nothing, and the next refresh settles', { timeout: PATIENCE }, async () => {
    const { of, failures } = await sweepBetween(ROOT, 'immediate', 19);
    expect(failures).toEqual([]);
    expect(of).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ['two refreshes', 12],
    ['answers and a refresh', 4],
  ])('%s end as one after the other, or one is told', { timeout: PATIENCE }, async (pair, every) => {
    const { of, failures } = await sweepTogether(ROOT, 'immediate', every, (name) => name === pair);
    expect(failures).toEqual([]);
    expect(of).toBeGreaterThanOrEqual(3);
  });
});
