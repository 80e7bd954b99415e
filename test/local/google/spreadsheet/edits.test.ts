import { describe, expect, test } from 'vitest';
import { COLLEAGUE, opened, tabOf } from './opened';

const tab = 'Sheet1';

describe('hand edits', () => {
  test('typing and pasting are read by locale; a typed value may be refused, a pasted one not', () => {
    const { edit, file } = opened();
    edit({ do: 'validate', tab, range: 'B1:B3', list: ['Universal'], reject: true });
    expect(() => edit({ do: 'type', tab, at: 'B1', text: 'wave 7' })).toThrow('violates');
    edit({
      do: 'paste',
      tab,
      at: 'A1',
      rows: [
        ['3/4', 'wave 7'],
        ["'3/4", 'Universal'],
      ],
    });
    expect(tabOf(file).cells).toMatchObject({
      A1: { kind: 'date', value: '2026-04-03T00:00:00', shown: '3/4' },
      A2: { kind: 'text', value: '3/4' },
      B1: { value: 'wave 7', validation: { list: ['Universal'], reject: true, help: '' } },
    });
  });

  test('cut takes content, look and notes along; copy leaves them, with rules', () => {
    const { edit, file } = opened();
    edit({ do: 'type', tab, at: 'A1', text: 'x' }, { do: 'note', tab, range: 'A1', text: 'n' });
    edit({ do: 'validate', tab, range: 'A1', list: ['x'], reject: false });
    edit({ do: 'copy', tab, range: 'A1', toTab: tab, at: 'C1' }, { do: 'cut', tab, range: 'A1', toTab: tab, at: 'B2' });
    const { cells } = tabOf(file);
    expect(Object.keys(cells)).toEqual(['C1', 'B2']);
    expect(cells.C1).toEqual(cells.B2);
    expect(cells.B2).toMatchObject({ value: 'x', note: 'n', validation: { list: ['x'] } });
  });

  test('sorting moves exactly the range', () => {
    const { edit, file } = opened();
    edit({
      do: 'paste',
      tab,
      at: 'A1',
      rows: [
        ['b', '1', 'keep1'],
        ['a', '2', 'keep2'],
      ],
    });
    edit({ do: 'background', tab, range: 'A1', text: '#ff0000' });
    edit({ do: 'sort', tab, range: 'A1:B2', column: 'A', ascending: true });
    const { cells } = tabOf(file);
    expect(['A1', 'B1', 'C1', 'A2', 'B2'].map((at) => cells[at]?.value)).toEqual(['a', 2, 'keep1', 'b', 1]);
    expect([cells.A1?.background, cells.A2?.background]).toEqual([undefined, '#ff0000']);
  });

  test('replaceAll goes through every tab and hidden cells, and its results are read as typing', () => {
    const { edit, file } = opened();
    edit({ do: 'addTab', tab: 'B' }, { do: 'type', tab: 'B', at: 'A1', text: 'lego club' });
    edit({ do: 'type', tab, at: 'A1', text: 'LEGO' }, { do: 'hide', tab, columns: ['A', 1] });
    edit({ do: 'type', tab, at: 'A2', text: 'plan x' }, { do: 'replaceAll', find: 'Lego', text: 'brick' });
    edit({ do: 'replaceAll', find: 'plan x', text: '7' });
    expect(tabOf(file).cells).toMatchObject({ A1: { value: 'brick' }, A2: { kind: 'number', value: 7 } });
    expect(tabOf(file, 'B').cells.A1?.value).toBe('brick club');
  });

  test('links, chips and bold words show in the snapshot', () => {
    const { edit, file, sheet } = opened();
    edit({ do: 'type', tab, at: 'A1', text: 'the plan' }, { do: 'link', tab, range: 'A1', text: 'https://a.example' });
    edit({ do: 'type', tab, at: 'A2', text: 'see the plan' }, { do: 'boldRun', tab, at: 'A2', from: 4, to: 7 });
    edit({ do: 'chip', tab, range: 'A3', text: 'dsl@school.example' });
    expect(tabOf(file).cells).toMatchObject({
      A1: { value: 'the plan', link: 'https://a.example' },
      A2: { mixed: true },
      A3: { value: 'dsl@school.example', link: 'mailto:dsl@school.example' },
    });
    expect(sheet.getRange('A2').getRichTextValue()?.getRuns()).toHaveLength(3);
  });

  test('rows and columns are inserted, moved, hidden, grouped and deleted with what stands on them', () => {
    const { edit, file, sheet } = opened();
    edit({ do: 'paste', tab, at: 'A1', rows: [['a'], ['b'], ['c']] }, { do: 'note', tab, range: 'A2', text: 'n' });
    edit({ do: 'insert', tab, rows: [2, 2] }, { do: 'move', tab, rows: [4, 1], before: 1 });
    const { cells } = tabOf(file);
    expect([cells.A1, cells.A2?.value, cells.A5?.value]).toMatchObject([{ value: 'b', note: 'n' }, 'a', 'c']);
    edit(
      { do: 'delete', tab, rows: [1, 1] },
      { do: 'hide', tab, rows: [2, 1] },
      { do: 'group', tab, columns: ['B', 2] },
    );
    expect(tabOf(file).hiddenRows).toEqual([2]);
    expect(sheet.getColumnGroupDepth(3)).toBe(1);
    edit({ do: 'show', tab, rows: [2, 1] });
    expect(tabOf(file).hiddenRows).toEqual([]);
  });

  test('tabs are added, renamed, moved, hidden, duplicated and deleted', () => {
    const { edit, file } = opened();
    edit({ do: 'addTab', tab: 'B' }, { do: 'duplicateTab', tab: 'B' }, { do: 'duplicateTab', tab: 'B' });
    edit({ do: 'renameTab', tab: 'B', name: 'C' }, { do: 'moveTab', tab: 'C', index: 0 }, { do: 'hideTab', tab: 'C' });
    expect(file.contents().tabs.map((each) => [each.name, each.hidden])).toEqual([
      ['C', true],
      ['Sheet1', false],
      ['Copy of B 2', false],
      ['Copy of B', false],
    ]);
    edit({ do: 'showTab', tab: 'C' }, { do: 'deleteTab', tab: 'Copy of B' });
    expect(file.contents().tabs).toHaveLength(3);
    expect(() => edit({ do: 'renameTab', tab: 'nowhere', name: 'x' })).toThrow('no tab nowhere');
  });

  test('filters, frozen panes, colour rules, merges, checkboxes and protections', () => {
    const { edit, file } = opened();
    edit({ do: 'filterView', tab, range: 'A1:B9', hide: { column: 'A', values: ['a'] } });
    edit({ do: 'freeze', tab, rows: 1, columns: 2 }, { do: 'checkbox', tab, range: 'D2:D3' });
    edit({ do: 'colourRule', tab, range: 'A2:A9', whenText: 'High', background: 'red' });
    edit(
      { do: 'merge', tab, range: 'F1:G2' },
      { do: 'protect', tab, range: 'A1:B2', editors: [COLLEAGUE], warningOnly: true },
    );
    edit({ do: 'protect', tab, editors: [], warningOnly: true }, { do: 'numberFormat', tab, range: 'E1', text: '@' });
    const shown = tabOf(file);
    expect(shown).toMatchObject({ filter: null, frozen: [1, 2], merges: ['F1:G2'] });
    expect(shown.cells).toMatchObject({
      D2: { value: false, validation: { list: ['TRUE', 'FALSE'] } },
      E1: { numberFormat: '@' },
    });
    expect(shown.colourRules).toMatchObject([{ ranges: ['A2:A9'], values: ['High'], background: '#ff0000' }]);
    expect(shown.protections).toEqual([
      { range: 'A1:B2', editors: [COLLEAGUE], warningOnly: true },
      { range: '', editors: [], warningOnly: true },
    ]);
    edit({ do: 'unmerge', tab, range: 'F1:G2' }, { do: 'clear', tab, range: 'D2:D3' });
    expect(tabOf(file).merges).toEqual([]);
  });

  test('V10: a person is held to their rights too', () => {
    const { edit, file } = opened();
    edit(
      { do: 'type', tab, at: 'A1', text: 'x' },
      { do: 'protect', tab, range: 'A1', editors: [], warningOnly: false },
    );
    expect(() => file.edit({ do: 'type', tab, at: 'A1', text: 'y' }, COLLEAGUE)).toThrow('protected');
    expect(() => file.edit({ do: 'replaceAll', find: 'x', text: 'y' }, COLLEAGUE)).toThrow('protected');
    expect(() => file.edit({ do: 'type', tab, at: 'B1', text: 'y' }, 'other@school.example')).toThrow('permission');
    file.edit({ do: 'type', tab, at: 'B1', text: 'y' }, COLLEAGUE);
    expect(tabOf(file).cells.B1?.value).toBe('y');
  });
});
