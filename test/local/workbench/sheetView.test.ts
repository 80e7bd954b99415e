import { describe, expect, it } from 'vitest';
import { createHost } from '../../../src/local/host';
import type { Edit } from '../../../src/local/host.types';
import { sheetView } from '../../../src/local/workbench/sheetView';

/** The first rows of a new sheet after some edits by hand. */
function viewAfter(edits: Edit[], first = 1, count = 5) {
  const host = createHost();
  host.openSheet('Plan');
  host.edit(...edits);
  const view = host.view();
  if (view.kind !== 'sheet') throw new Error('a spreadsheet is open');
  const grouped = new Set(view.groups[0] ?? []);
  return sheetView(host.tab(0, [first, count]), {
    revision: 1,
    first,
    count,
    grouped,
    severalHelp: 'Several can stand here.',
    locale: 'en_GB',
    year: 2026,
  });
}
const type = (at: string, text: string): Edit => ({ do: 'type', tab: 'Sheet1', at, text });

describe('the cells of a tab for showing', () => {
  it('shows what is read and offers what is edited', () => {
    const { rows } = viewAfter([type('A1', '=1+1'), type('B1', "'0123"), type('C1', '3/4/2026'), type('D1', 'plain')]);
    expect(rows[0]?.slice(0, 4)).toMatchObject([
      { edit: '=1+1' },
      { text: '0123', edit: "'0123" },
      { text: expect.stringContaining('2026') },
      { text: 'plain' },
    ]);
    expect(rows[0]?.[3]).not.toHaveProperty('edit');
  });

  it('gives every cell a text that typing would leave as it is', () => {
    const typed = [
      "'=1+1",
      "''quoted",
      "'3/4",
      'a',
      '1,5',
      '12.5',
      '£3.20',
      '50%',
      '10:30',
      'TRUE',
      "'TRUE",
      '1e5',
      "'-x",
    ];
    const before = viewAfter(
      typed.map((text, row) => type(`A${row + 1}`, text)),
      1,
      typed.length,
    );
    const again = before.rows.map((row, at) => type(`A${at + 1}`, row[0]?.edit ?? row[0]?.text ?? ''));
    const after = viewAfter([...typed.map((text, row) => type(`A${row + 1}`, text)), ...again], 1, typed.length);
    expect(after.rows).toEqual(before.rows);
  });

  it('puts colour rules over the cell’s own look, the first rule first', () => {
    const { rows, looks } = viewAfter([
      type('A1', 'Check now'),
      type('A2', 'other'),
      { do: 'background', tab: 'Sheet1', range: 'A1:A2', text: '#00ff00' },
      { do: 'colourRule', tab: 'Sheet1', range: 'A1:A9', whenText: 'CHECK NOW', background: '#ff0000' },
      { do: 'colourRule', tab: 'Sheet1', range: 'A1:A9', whenText: 'check now', background: '#0000ff' },
    ]);
    const lookOf = (row: number) => looks[rows[row]?.[0]?.look ?? -1]?.background;
    expect([lookOf(0), lookOf(1)]).toEqual(['#ff0000', '#00ff00']);
  });

  it('tells lists of choices once, notes, and what is hidden, folded or filtered', () => {
    const view = viewAfter([
      type('A1', 'Head'),
      type('A2', 'yes'),
      { do: 'validate', tab: 'Sheet1', range: 'B2:B4', list: ['yes', 'no'], reject: true },
      { do: 'note', tab: 'Sheet1', range: 'A1', text: 'a note' },
      { do: 'hide', tab: 'Sheet1', columns: ['C', 1] },
      { do: 'group', tab: 'Sheet1', columns: ['D', 2] },
      { do: 'filter', tab: 'Sheet1', range: 'A1:A9', hide: { column: 'A', values: ['yes'] } },
    ]);
    expect(view.lists).toEqual([['yes', 'no']]);
    expect([view.rows[1]?.[1]?.list, view.rows[3]?.[1]?.list]).toEqual([0, 0]);
    expect(view.rows[0]?.[0]?.note).toBe('a note');
    expect(view.columns.slice(1, 6).map(({ hidden, grouped }) => [hidden, grouped])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [false, true],
      [false, false],
    ]);
    expect([view.filter, view.hiddenRows]).toEqual(['A1:A9', [2]]);
  });

  it('comes piece by piece, and never past the rows worth showing', () => {
    const edits = [type('A1', 'first'), type('A500', 'last')];
    const piece = viewAfter(edits, 451, 400);
    expect([piece.total, piece.first, piece.rows.length]).toEqual([520, 451, 70]);
    expect(piece.rows[49]?.[0]?.text).toBe('last');
    expect(viewAfter(edits, 900, 50).rows).toEqual([]);
  });
});
