import { describe, expect, it } from 'vitest';
import { seedTable } from '../../src/content/index';
import type { SeedRow } from '../../src/content/seedTable';
import { brokenRows, emptyPlaces, readings, readNowhere } from './seedTrace';

/** Asked and kept, but read by no document, session, rule or tab yet. */
const LATER = [45, 93];

function changed(number: number, change: Partial<SeedRow>): readonly SeedRow[] {
  return seedTable.map((row) => (row.number === number ? { ...row, ...change } : row));
}

describe('the 112 points of the article', () => {
  it('are numbered from 1 to 112', () => {
    expect(seedTable.map(({ number }) => number)).toEqual(Array.from({ length: 112 }, (_, place) => place + 1));
  });

  it('are each asked, built in or left out with a reason', () => {
    const bare = seedTable.filter(({ asked }) => Object.values(asked).join('').length < 4);
    expect(bare).toEqual([]);
    expect(seedTable.filter(({ asked }) => 'left' in asked).map(({ number }) => number)).toEqual([112]);
  });

  it('point only to questions, columns and outputs that exist, and are shown by at least one', () => {
    expect(brokenRows(seedTable)).toEqual([]);
  });

  it('are read where their answers matter, but for those that say why not yet', () => {
    expect(readNowhere(seedTable)).toEqual(LATER);
    expect(seedTable.filter(({ later }) => later !== undefined).map(({ number }) => number)).toEqual(LATER);
  });

  it('name no document and no session that reads none of their answers', () => {
    expect(emptyPlaces(seedTable)).toEqual([]);
  });
});

describe('a broken row is found', () => {
  it('when its question, its column or its output is gone', () => {
    expect(brokenRows(changed(3, { asked: { questions: ['ctx.comunity'] } }))).toEqual(['3: ctx.comunity']);
    expect(brokenRows(changed(70, { asked: { columns: ['shape'] } }))).toEqual(['70: shape']);
    expect(brokenRows(changed(3, { shows: [{ document: 'strategy-page', section: 'moon' }] }))).toEqual([
      '3: strategy-page/moon',
    ]);
    expect(brokenRows(changed(7, { shows: [{ rule: 'gap:role' }] }))).toEqual(['7: gap:role']);
    expect(brokenRows(changed(111, { shows: [{ type: 'anti-bulying' }] }))).toEqual(['111: anti-bulying']);
    expect(brokenRows(changed(5, { shows: [] }))).toEqual(['5: shown nowhere']);
  });

  it('when a document no longer reads its answer', () => {
    const without = readings.filter(({ question }) => question !== 'slt.structurePosition');
    expect(readNowhere(seedTable, without)).toEqual([45, 47, 93]);
  });

  it('when it names a document that does not read it', () => {
    expect(readNowhere(changed(47, { shows: [{ document: 'wall-page' }] }))).toEqual([45, 47, 93]);
    expect(emptyPlaces(changed(47, { shows: [{ document: 'wall-page' }] }))).toEqual(['47: wall-page']);
  });
});
