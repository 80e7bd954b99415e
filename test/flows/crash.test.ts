import { describe, expect, it } from 'vitest';
import { journeys } from '../../src/local/faults/journeys';
import { type Stop, sweepStops } from '../../src/local/faults/stops';
import type { WriteMode } from '../../src/local/host';
import { ROOT } from './workbook';

/**
 * A run can end after any service call: a closed laptop, a quota, a time-out. What people typed stays whole, and the next
 * try ends where one that was not stopped ends. Some moments of each journey; `npm run faults` tries every one.
 */

/** So many of them, spread evenly. */
const spread =
  (count: number) =>
  (stops: readonly Stop[]): readonly Stop[] =>
    stops.filter((_, at) => Math.floor((at * count) / stops.length) !== Math.floor(((at - 1) * count) / stops.length));

const SAMPLES: readonly (readonly [journey: string, mode: WriteMode, stops: number])[] = [
  ['first refresh', 'immediate', 3],
  ['refresh after changes', 'immediate', 4],
  ['refresh after changes', 'deferred', 2],
  ['saveAnswers, first', 'deferred', 3],
  ['addProvision', 'immediate', 4],
  ['drawCharts', 'immediate', 4],
  ['settle, ours', 'immediate', 2],
  ['undo', 'immediate', 2],
  ['draftSection, first', 'immediate', 6],
  ['draftSection, tables', 'deferred', 3],
];

/** A busy machine goes the same way slowly. */
const PATIENCE = 120_000;

describe('a stop', () => {
  it.each(SAMPLES)('of %s (%s writes) is made good', { timeout: PATIENCE }, async (name, mode, stops) => {
    const journey = journeys.find((one) => one.name === name);
    if (journey === undefined) throw new Error(`no journey ${name}`);
    const verdict = await sweepStops(ROOT, journey, mode, spread(stops));
    expect(verdict).toEqual({ journey: name, mode, of: stops, failures: [] });
  });
});
