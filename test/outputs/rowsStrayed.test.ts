import { describe, expect, test } from 'vitest';
import { planRefresh } from '../../src/outputs/refresh/planRefresh';
import { keysInTab } from '../../src/outputs/refresh/planRefreshRows';
import { changesAnything } from '../../src/outputs/refresh/tabState';
import type { SheetModel } from '../../src/outputs/sheets/sheetModel';
import { peopleColumn, plannerColumn, updateColumn } from '../../src/outputs/sheets/sheetParts';
import { applied, created, read, type Tab, text } from './tabs';

const model = (words: readonly string[], band = 'Later'): SheetModel => ({
  kind: 'gaps',
  name: 'Gap analysis',
  columns: [
    plannerColumn('found', 'What we found', 300),
    plannerColumn('band', 'How soon', 100),
    peopleColumn('owner', 'Our decision', 100),
    updateColumn,
  ],
  rows: words.map((found, at) => ({ id: `gap:${at}`, cells: { found, band } })),
  anchors: ['found'],
});
const WORDS = ['One', 'Two', 'Three', 'Four'];
const first = model(WORDS);

/** Ids stay where they are; everything beside them moves as a person sorts, cuts or fills. */
const moved = (tab: Tab, order: readonly number[]): Tab => ({
  ...tab,
  rows: tab.rows.map((row, at) => ({ key: row.key, cells: tab.rows[order[at] ?? at]?.cells ?? {} })),
});
const owned = (tab: Tab): Tab => ({
  ...tab,
  rows: tab.rows.map((row, at) => ({ ...row, cells: { ...row.cells, owner: text(`Decision ${WORDS[at]}`) } })),
});
const saysKeys = (tab: Tab): { [words: string]: string | undefined } => {
  const keys = keysInTab(tab.model, read(tab));
  return Object.fromEntries(tab.rows.map((row, at) => [row.cells.found?.shown ?? '', keys.get(at + 2)]));
};

describe('ids beside other rows’ texts', () => {
  test.each([[[1, 0, 2, 3]], [[3, 2, 1, 0]], [[1, 2, 3, 0]]])(
    'go back to their own rows after sorting without the hidden column (%j)',
    (order) => {
      const tab = owned(created(first));
      const sorted = moved(tab, order);
      expect(saysKeys(sorted)).toEqual(saysKeys(tab));
      const plan = planRefresh(first, read(sorted));
      expect(plan.cells).toEqual([]);
      expect(plan.report.map(({ code }) => code)).toEqual(order.flatMap((from, at) => (from === at ? [] : ['paired'])));
      const after = applied(sorted, plan);
      expect(after.rows.map(({ cells }) => cells)).toEqual(sorted.rows.map(({ cells }) => cells));
      expect(changesAnything(planRefresh(first, read(after)))).toBe(false);
    },
  );

  test('are found by what was written last, when we would now write something else', () => {
    const news = model(['One more', 'Two more', 'Three more', 'Four more'], 'Now');
    const after = applied(
      moved(owned(created(first)), [1, 0, 3, 2]),
      planRefresh(news, read(moved(owned(created(first)), [1, 0, 3, 2]))),
    );
    expect(after.rows.map(({ cells }) => [cells.found?.shown, cells.owner?.shown])).toEqual([
      ['Two more', 'Decision Two'],
      ['One more', 'Decision One'],
      ['Four more', 'Decision Four'],
      ['Three more', 'Decision Three'],
    ]);
    expect(changesAnything(planRefresh(news, read(after)))).toBe(false);
  });

  test('filled down over the column: each row is still itself', () => {
    const tab = owned(created(first));
    const filled = { ...tab, rows: tab.rows.map((row) => ({ ...row, key: tab.rows[0]?.key ?? '' })) };
    expect(saysKeys(filled)).toEqual(saysKeys(tab));
    const after = applied(filled, planRefresh(first, read(filled)));
    expect(after.rows).toHaveLength(4);
    expect(changesAnything(planRefresh(first, read(after)))).toBe(false);
  });

  test('cut to another row: both rows are still themselves', () => {
    const tab = owned(created(first));
    const keys = tab.rows.map(({ key }) => key);
    const cut = {
      ...tab,
      rows: tab.rows.map((row, at) => ({ ...row, key: ['', keys[1], keys[2], keys[0]][at] ?? '' })),
    };
    expect(saysKeys(cut)).toEqual(saysKeys(tab));
  });

  test('rows that say the very same keep the order of their ids', () => {
    const twins = model(['One', 'And another?', 'And another?', 'Four']);
    const tab = owned(created(twins));
    const sorted = moved(tab, [3, 1, 2, 0]);
    const keys = keysInTab(twins, read(tab));
    expect([...keysInTab(twins, read(sorted)).values()]).toEqual([5, 3, 4, 2].map((row) => keys.get(row)));
  });

  test('words that somebody pasted over a hidden id stay, and the row is known by what it says', () => {
    const tab = owned(created(first));
    const pasted = { ...tab, rows: tab.rows.map((row, at) => (at === 1 ? { ...row, key: 'Own words' } : row)) };
    const after = applied(pasted, planRefresh(model(WORDS, 'Now'), read(pasted)));
    expect(after.rows).toHaveLength(4);
    expect(after.rows[1]?.key).toBe('Own words');
    expect(changesAnything(planRefresh(model(WORDS, 'Now'), read(after)))).toBe(false);
  });

  test('a person’s own words never take another row’s id', () => {
    const tab = owned(created(first));
    const typed = {
      ...tab,
      rows: tab.rows.map((row, at) => (at === 1 ? { ...row, cells: { ...row.cells, found: text('One') } } : row)),
    };
    expect([...keysInTab(first, read(typed)).values()]).toEqual([...keysInTab(first, read(tab)).values()]);
  });
});
