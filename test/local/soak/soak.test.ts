import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEED_NUMBERS, deedOf } from '../../../src/local/soak/course';
import { DEEDS } from '../../../src/local/soak/deeds';
import { type Course, type Step, travel } from '../../../src/local/soak/journey';
import { BROKEN } from '../../../src/local/soak/options';
import { ROOT } from '../../flows/workbook';
import { DIST } from '../../server/workbook';

const SEED = fc.nat({ max: 2 ** 31 - 1 });
const deed: fc.Arbitrary<Step> = fc.record({ deed: fc.nat({ max: DEED_NUMBERS - 1 }).map(deedOf), seed: SEED });
const refresh: fc.Arbitrary<Step> = fc.record({
  refresh: fc.constantFrom('plain' as const, 'news' as const, 'between' as const),
  seed: SEED,
});

/** A school, a refresh, edits, and a refresh with or without news. */
const course: fc.Arbitrary<Course> = fc
  .record({
    school: fc.nat({ max: 3 }),
    first: refresh,
    edits: fc.array(deed, { minLength: 20, maxLength: 60, size: 'max' }),
    last: refresh,
  })
  .map(({ school, first, edits, last }) => ({ school, steps: [first, ...edits, last] }));

describe('whatever people do to the sheet', () => {
  it('a refresh keeps it, and the next one has nothing to do', async () => {
    const property = fc.asyncProperty(course, async (one) => {
      const { wrong, story } = await travel({ root: ROOT, dist: DIST }, one);
      expect(wrong.slice(0, 5), story.join('\n')).toEqual([]);
    });
    await fc.assert(property, { numRuns: 6, endOnFailure: true });
  });
});

/** For each broken writer a course that a sound one passes. */
const COURSES: { readonly [name in (typeof BROKEN)[number]]: readonly Step[] } = {
  'by-row': [
    { refresh: 'plain', seed: 1 },
    { deed: 'insert rows', seed: 1 },
    { deed: 'sort the sheet', seed: 2 },
    { deed: 'insert rows', seed: 3 },
    { refresh: 'plain', seed: 4 },
  ],
  'values-only': [
    { refresh: 'plain', seed: 1 },
    ...Array.from({ length: 40 }, (_, seed): Step => ({ deed: 'formulas that read the same', seed })),
    ...Array.from({ length: 40 }, (_, seed): Step => ({ deed: 'put links on words', seed })),
    { refresh: 'news', seed: 2 },
    { refresh: 'news', seed: 3 },
  ],
  'no-second-look': [
    { refresh: 'plain', seed: 1 },
    { refresh: 'between', seed: 2 },
    { refresh: 'between', seed: 3 },
  ],
};

describe.each(BROKEN)('a writer that is broken (%s)', (name) => {
  const one: Course = { school: 1, steps: COURSES[name] };

  it('is found out, by a course that ours passes', async () => {
    expect((await travel({ root: ROOT, dist: DIST }, one)).wrong).toEqual([]);
    const { wrong } = await travel({ root: ROOT, dist: join(ROOT, 'build/broken', name) }, one);
    expect(wrong.length).toBeGreaterThan(0);
  });
});

describe('the kinds of edit', () => {
  it('have each a name of their own', () => {
    const names = DEEDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(70);
  });
});
