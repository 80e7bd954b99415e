import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRefresh } from '../../src/outputs/refresh/planRefresh';
import { changesAnything, type TabCell } from '../../src/outputs/refresh/tabState';
import type { SheetModel } from '../../src/outputs/sheets/sheetModel';
import { plannerColumn, updateColumn } from '../../src/outputs/sheets/sheetParts';
import { applied, created, read, shown, type Tab, text } from './tabs';

/** One row of two texts. */
const saying = (found: string, why: string, own = ''): SheetModel => ({
  kind: 'gaps',
  name: 'Gap analysis',
  columns: [plannerColumn('found', 'What we found', 300), plannerColumn('why', 'Why', 300), updateColumn],
  rows: [{ id: 'gap:one', cells: { found, why, update: own } }],
  anchors: ['found'],
  keptNote: '{header}: {ours}',
});
const typed = (tab: Tab, column: string, cell: TabCell): Tab => ({
  ...tab,
  rows: tab.rows.map((row) => ({ ...row, cells: { ...row.cells, [column]: cell } })),
});
const type = (tab: Tab, column: string, words: string): Tab => typed(tab, column, text(words));
const refreshed = (model: SheetModel, tab: Tab): Tab => applied({ ...tab, model }, planRefresh(model, read(tab)));
const report = (model: SheetModel, tab: Tab) => planRefresh(model, read(tab)).report;

const before = saying('One', 'Because');
const after = saying('One changed', 'Because');
const later = saying('One again', 'Because');
/** The person wrote their own words; our text changed afterwards, and the update column says so. */
const told = refreshed(after, type(created(before), 'found', 'Mine'));

describe('a choice in the update column', () => {
  test.each(["Use planner's text", 'use planner’s text.', " USE PLANNER'S TEXT "])('%s: ours is written', (words) => {
    const tab = refreshed(after, type(told, 'update', words));
    expect([shown(tab, 0, 'found'), shown(tab, 0, 'update')]).toEqual(['One changed', '']);
    expect(report(after, tab)).toEqual([]);
    expect(changesAnything(planRefresh(after, read(tab)))).toBe(false);
  });

  test.each(['Keep mine', ''])('"%s": theirs stays, and nothing is told until we would say something new', (words) => {
    const tab = refreshed(after, type(told, 'update', words));
    expect([shown(tab, 0, 'found'), shown(tab, 0, 'update')]).toEqual(['Mine', '']);
    expect(report(after, tab)).toMatchObject([{ code: 'kept-edit', column: 'found', settled: true }]);
    expect(changesAnything(planRefresh(after, read(tab)))).toBe(false);
    const next = refreshed(later, tab);
    expect([shown(next, 0, 'found'), shown(next, 0, 'update').split('\n')[0]]).toEqual([
      'Mine',
      'What we found: One again',
    ]);
    expect(report(later, next)[0]).not.toHaveProperty('settled');
  });

  test('is about what was told there: where we would say something else by now, that is told instead', () => {
    for (const words of ["Use planner's text", 'Keep mine']) {
      const tab = refreshed(later, type(told, 'update', words));
      expect([shown(tab, 0, 'found'), shown(tab, 0, 'update').split('\n')[0]]).toEqual([
        'Mine',
        'What we found: One again',
      ]);
    }
  });

  test('settles every text that was told in the row, and no other', () => {
    const both = type(type(created(before), 'found', 'Mine'), 'why', 'My reason');
    const tab = refreshed(after, type(refreshed(after, both), 'update', "Use planner's text"));
    expect([shown(tab, 0, 'found'), shown(tab, 0, 'why')]).toEqual(['One changed', 'My reason']);
  });

  test('takes the place of a formula or a link that was told, for it was asked for', () => {
    const formula: TabCell = { value: 'One', shown: 'One', formula: '="One"' };
    const tab = refreshed(after, typed(created(before), 'found', formula));
    expect(shown(refreshed(after, type(tab, 'update', "Use planner's text")), 0, 'found')).toBe('One changed');
  });

  test('where nothing was told is left as it is, and said', () => {
    const tab = type(type(created(before), 'found', 'Mine'), 'update', "Use planner's text");
    const plan = planRefresh(before, read(tab));
    expect(changesAnything(plan)).toBe(false);
    expect(plan.report.map(({ code }) => code)).toContain('nothing-to-choose');
  });

  test('leaves what the row itself tells', () => {
    const own = saying('One changed', 'Because', 'Was planned for this year');
    const tab = refreshed(own, type(created(saying('One', 'Because')), 'found', 'Mine'));
    expect(shown(refreshed(own, type(tab, 'update', 'Keep mine')), 0, 'update')).toBe('Was planned for this year');
  });

  test('anything else typed there is a note of theirs and stays', () => {
    const tab = type(told, 'update', 'Ask Sam');
    expect(shown(refreshed(later, refreshed(after, tab)), 0, 'update')).toBe('Ask Sam');
  });

  test('a note that was deleted is told again only when it says something else', () => {
    const closed: SheetModel = { ...before, rows: [], goneNote: 'Closed.' };
    const gone = refreshed(closed, created(before));
    expect(shown(gone, 0, 'update')).toBe('Closed.');
    const read1 = refreshed(closed, type(gone, 'update', ''));
    expect(shown(read1, 0, 'update')).toBe('');
    expect(shown(refreshed({ ...closed, goneNote: 'Closed: done.' }, read1), 0, 'update')).toBe('Closed: done.');
  });
});

describe('whatever is chosen and in whatever order', () => {
  const models = fc.constantFrom(before, after, later);
  const words = fc.constantFrom('', 'Keep mine', "Use planner's text", 'Ask Sam', 'One', 'Mine');
  const step = fc.record({ column: fc.constantFrom('found', 'why', 'update'), words, model: models });

  test('the same refresh again changes nothing, and a stop anywhere is made good', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), step, fc.nat(4), (steps, last, stop) => {
        const made = steps.reduce(
          (tab, one) => refreshed(one.model, type(tab, one.column, one.words)),
          created(before),
        );
        const tab = type(made, last.column, last.words);
        const plan = planRefresh(last.model, read(tab));
        const whole = applied({ ...tab, model: last.model }, plan);
        expect(changesAnything(planRefresh(last.model, read(whole)))).toBe(false);
        const inOrder = [...plan.cells.filter(({ late }) => !late), ...plan.cells.filter(({ late }) => late)];
        const stopped = applied({ ...tab, model: last.model }, { ...plan, cells: inOrder.slice(0, stop), keys: [] });
        expect(refreshed(last.model, stopped)).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });
});
