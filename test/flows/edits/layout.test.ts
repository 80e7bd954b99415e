import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Edit, Host, Snapshot } from '../../../src/local/host';
import { ask, workbook } from '../../server/workbook';
import { columnOf, expectSurvives, lastRow, schoolAtWork, TABS, tabOf } from './school';

let host: Host;
let start: Extract<Snapshot, { kind: 'sheet' }>;

beforeAll(() => {
  host = schoolAtWork();
  start = workbook(host);
});
beforeEach(() => host.restore(start));

/** What is answered beside each question. */
function answersByQuestion(): { [question: string]: string } {
  const rows = ask(host, 'open', {}).answers.map(({ key, answer }) => [key, answer]);
  return Object.fromEntries(rows.filter(([key]) => key !== 'remitWritten' && key !== 'needs'));
}

/** An edit in every tab of the plan. */
function everywhere(make: (tab: string) => Edit[]): void {
  for (const tab of TABS) host.edit(...make(tab));
}

describe('columns', () => {
  it('renamed', () => {
    everywhere((tab) => [
      { do: 'type', tab, at: 'C1', text: 'Own heading C' },
      { do: 'type', tab, at: 'D1', text: 'Own heading D' },
    ]);
    expectSurvives(host, start);
  });

  it('moved', () => {
    everywhere((tab) => [{ do: 'move', tab, columns: ['D', 1], before: 'B' }]);
    expectSurvives(host, start);
  });

  it('moved left of the hidden one', () => {
    everywhere((tab) => [{ do: 'move', tab, columns: ['C', 1], before: 'A' }]);
    expectSurvives(host, start);
  });

  it('inserted left of ours, between ours and to the right', () => {
    everywhere((tab) => [
      { do: 'insert', tab, columns: ['A', 1] },
      { do: 'insert', tab, columns: ['D', 2] },
      { do: 'type', tab, at: 'A1', text: 'Own first column' },
      { do: 'type', tab, at: 'A3', text: 'Own first text' },
      { do: 'type', tab, at: 'D1', text: 'Own middle column' },
      { do: 'type', tab, at: 'D4', text: 'Own middle text' },
    ]);
    expectSurvives(host, start);
  });

  it('all texts deleted behind a column of their own: the ids come back into their own column', () => {
    const tab = 'Provision';
    const ids = columnOf(host, tab, 'SMHL row id - do not edit');
    host.edit(
      { do: 'insert', tab, columns: ['A', 1] },
      { do: 'clear', tab, range: 'A1:Z1000' },
      { do: 'type', tab, at: 'C2', text: 'Own offer' },
    );
    ask(host, 'refresh', {});
    const { cells } = tabOf(host, tab);
    expect(ids).toBe('A');
    expect(cells.A2?.shown ?? '').toBe('');
    expect(cells.B2?.shown).toMatch(/^p-/);
  });

  it('of another tab, pasted over ours with their headings: what was pasted stays', () => {
    const ids = columnOf(host, 'Answers', 'SMHL row id - do not edit');
    host.edit(
      { do: 'delete', tab: 'Answers', columns: [ids, 1] },
      { do: 'copy', tab: 'Action plan', range: 'A1:D6', toTab: 'Answers', at: 'D1' },
    );
    const pasted = tabOf(host, 'Answers').cells;
    ask(host, 'refresh', {});
    const { cells } = tabOf(host, 'Answers');
    const places = ['E', 'F', 'G'].flatMap((column) => [2, 3, 4, 5, 6].map((row) => `${column}${row}`));
    expect(places.map((at) => cells[at]?.shown)).toEqual(places.map((at) => pasted[at]?.shown));
  });

  it('deleted: the planner says which one it misses', () => {
    for (const [tab, header] of [
      ['Gap analysis', 'Effort'],
      ['Start here', 'Our notes'],
      ['Action plan', 'By when'],
    ] as const)
      host.edit({ do: 'delete', tab, columns: [columnOf(host, tab, header), 1] });
    const report = expectSurvives(host, start);
    expect(report.attention.filter(({ text }) => text.includes('Effort'))).toHaveLength(1);
  });

  it('hidden and grouped', () => {
    everywhere((tab) => [
      { do: 'hide', tab, columns: ['C', 1] },
      { do: 'group', tab, columns: ['D', 2] },
      { do: 'hide', tab, rows: [3, 1] },
    ]);
    expectSurvives(host, start);
  });
});

describe('rows', () => {
  it('inserted, with notes of their own', () => {
    everywhere((tab) =>
      tab === 'Provision'
        ? []
        : [
            { do: 'insert', tab, rows: [3, 2] },
            { do: 'type', tab, at: 'C3', text: `Own line in ${tab}` },
          ],
    );
    expectSurvives(host, start);
  });

  it('inserted above the header', () => {
    everywhere((tab) => [
      { do: 'insert', tab, rows: [1, 1] },
      { do: 'type', tab, at: 'B1', text: 'Own title' },
    ]);
    expectSurvives(host, start);
  });

  it('written by hand below the last one', () => {
    everywhere((tab) => [{ do: 'type', tab, at: `C${lastRow(host, tab) + 2}`, text: `Own foot ${tab}` }]);
    expectSurvives(host, start);
  });

  it('moved', () => {
    everywhere((tab) => [{ do: 'move', tab, rows: [3, 1], before: 8 }]);
    expectSurvives(host, start);
  });
});

describe('sorting', () => {
  const body = (tab: string, first: string): string => `${first}2:AD${lastRow(host, tab)}`;
  const room = (tab: string): Edit[] => {
    const missing = 30 - tabOf(host, tab).columns;
    return missing > 0 ? [{ do: 'insert', tab, columns: ['Z', missing] }] : [];
  };

  it.each([true, false])('the whole rows (ascending: %s)', (ascending) => {
    everywhere((tab) => [...room(tab), { do: 'sort', tab, range: body(tab, 'A'), column: 'C', ascending }]);
    expectSurvives(host, start, { news: true });
  });

  it('without the hidden column: every text stays where the person sorted it', () => {
    const answers = answersByQuestion();
    everywhere((tab) => [...room(tab), { do: 'sort', tab, range: body(tab, 'B'), column: 'C', ascending: false }]);
    expectSurvives(host, start, { news: true });
    expect(answersByQuestion()).toMatchObject(answers);
  });

  it('a few columns only, so that rows no longer hang together', () => {
    host.edit({ do: 'sort', tab: 'Gap analysis', range: 'I2:J12', column: 'J', ascending: false });
    host.edit({ do: 'sort', tab: 'Provision', range: 'B2:C13', column: 'B', ascending: true });
    expectSurvives(host, start, { news: true });
  });

  it('with a filter that hides rows', () => {
    everywhere((tab) => [
      {
        do: 'filter',
        tab,
        range: `A1:H${lastRow(host, tab)}`,
        hide: { column: 'C', values: [tabOf(host, tab).cells.C3?.shown ?? ''] },
      },
      { do: 'sort', tab, range: `A2:Z${lastRow(host, tab)}`, column: 'B', ascending: true },
    ]);
    expectSurvives(host, start, { news: true });
  });

  it('with a filter view, and columns inserted and deleted right of a filter', () => {
    everywhere((tab) => [
      { do: 'filterView', tab, range: `A1:E${lastRow(host, tab)}`, hide: { column: 'B', values: [''] } },
      { do: 'filter', tab, range: `A1:D${lastRow(host, tab)}` },
      { do: 'insert', tab, columns: ['E', 1] },
      { do: 'type', tab, at: 'E2', text: 'Own beside the filter' },
    ]);
    expectSurvives(host, start);
  });
});

describe('the frame', () => {
  it('more frozen rows and columns', () => {
    everywhere((tab) => [{ do: 'freeze', tab, rows: 3, columns: 2 }]);
    expectSurvives(host, start);
  });

  it('the grid trimmed to what it holds', () => {
    everywhere((tab) => {
      const { rows } = tabOf(host, tab);
      const last = lastRow(host, tab);
      return [{ do: 'delete', tab, rows: [last + 1, rows - last] }];
    });
    expectSurvives(host, start);
  });

  it('a stray cell far away', () => {
    everywhere((tab) => [{ do: 'type', tab, at: 'Z900', text: `Own stray ${tab}` }]);
    expectSurvives(host, start);
  });
});
