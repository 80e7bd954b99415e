import { describe, expect, it } from 'vitest';
import type { TabChanges, TabState } from '../../src/outputs/refresh/tabState';
import { keysToWrite } from '../../src/server/rowsMoved';

const row = (at: number, keyCell: string) => ({ row: at, keyCell, cells: {} });

const changes: TabChanges = {
  state: 'ok',
  cells: [],
  keys: [2, 6].map((at) => ({ row: at, text: `s-new00${at}-x|-|-` })),
  atOnce: true,
  inserts: [],
  fills: [],
  report: [],
  rowKeys: new Map(),
};

function written(third: string): readonly number[] {
  const keyCells = ['s-000002-a|-|-', third, 's-000004-a|-|-', '', 's-000006-a|-|-'];
  const rows = keyCells.map((keyCell, at) => row(at + 2, keyCell));
  const state: TabState = { kind: 'start', columns: {}, rows };
  return keysToWrite(state, changes).map((key) => key.row);
}

describe('ids written in one block', () => {
  it('take what stands between along, where it is an id or nothing', () => {
    expect(written('s-000003-a|-|-')).toEqual([2, 3, 4, 5, 6]);
  });

  it('leave alone what a person put into the hidden column: a formula would become its text', () => {
    expect(written('#ERROR!')).toEqual([2, 4, 5, 6]);
    expect(written('my words')).toEqual([2, 4, 5, 6]);
  });
});
