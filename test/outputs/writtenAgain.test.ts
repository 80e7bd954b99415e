import { describe, expect, test } from 'vitest';
import { planRefresh } from '../../src/outputs/refresh/planRefresh';
import type { TabCell } from '../../src/outputs/refresh/tabState';
import type { RowModel, SheetModel } from '../../src/outputs/sheets/sheetModel';
import { peopleColumn, plannerColumn } from '../../src/outputs/sheets/sheetParts';
import { created, read, type Tab, text } from './tabs';

const COUNT = 12;

/** Rows of which the first few, or every second one, say something else. */
function model(says: (at: number) => string): SheetModel {
  const rows = Array.from({ length: COUNT }, (_, at): RowModel => ({ id: `q${at}`, cells: { found: says(at) } }));
  return {
    kind: 'gaps',
    name: 'Gap analysis',
    columns: [plannerColumn('found', 'What we found', 300), peopleColumn('owner', 'Our decision', 100)],
    rows,
    anchors: ['found'],
  };
}
const before = model((at) => `Text ${at}`);
const scattered = model((at) => (at % 2 === 0 ? `New text ${at}` : `Text ${at}`));

const withCell = (tab: Tab, at: number, cell: TabCell): Tab => ({
  ...tab,
  rows: tab.rows.map((row, index) => (index === at ? { ...row, cells: { ...row.cells, found: cell } } : row)),
});
const again = (tab: Tab): readonly number[] => (planRefresh(scattered, read(tab)).again ?? []).map(({ row }) => row);

describe('where many scattered cells change', () => {
  test('the clean cells between them are written once more, with the text that stands', () => {
    const plan = planRefresh(scattered, read(created(before)));
    expect(plan.cells.map(({ row }) => row)).toEqual([2, 4, 6, 8, 10, 12]);
    expect(plan.again?.map(({ row, text: words }) => [row, words])).toEqual([
      [3, 'Text 1'],
      [5, 'Text 3'],
      [7, 'Text 5'],
      [9, 'Text 7'],
      [11, 'Text 9'],
    ]);
  });

  test('a few strips are written one by one', () => {
    const few = model((at) => (at % 4 === 0 ? `New text ${at}` : `Text ${at}`));
    expect(planRefresh(few, read(created(before))).again).toBeUndefined();
  });

  test.each<[string, TabCell]>([
    ['an edit', text('Ours')],
    ['a formula', { value: 'Text 3', shown: 'Text 3', formula: '="Text 3"' }],
    ['a link or mixed look', { ...text('Text 3'), rich: true }],
    ['the same words with other spaces', text('Text  3')],
    ['a date where text stood', { value: { date: true }, shown: 'Text 3', formula: '' }],
  ])('%s is never among them', (_, cell) => {
    expect(again(created(before))).toContain(5);
    expect(again(withCell(created(before), 3, cell))).not.toContain(5);
  });
});
