import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Edit, Host, Snapshot } from '../../../src/local/host';
import { ask, cell, cellBeside, reply, workbook } from '../../server/workbook';
import {
  columnOf,
  expectKept,
  expectSettled,
  expectSurvives,
  lastRow,
  place,
  refreshed,
  schoolAtWork,
  TABS,
  tabOf,
} from './school';

let host: Host;
let start: Extract<Snapshot, { kind: 'sheet' }>;

beforeAll(() => {
  host = schoolAtWork();
  start = workbook(host);
});
beforeEach(() => {
  host.asUser('lead@school.example');
  host.restore(start);
});

function everywhere(make: (tab: string) => Edit[]): void {
  for (const tab of TABS) host.edit(...make(tab));
}

describe('what people put on cells', () => {
  it('colour rules, colours and notes of their own', () => {
    everywhere((tab) => [
      { do: 'colourRule', tab, range: 'B2:D40', whenText: 'Own', background: '#ffee00' },
      { do: 'background', tab, range: 'B3:C3', text: '#ddeeff' },
      { do: 'note', tab, range: 'C3', text: 'Own note on a cell' },
      { do: 'note', tab, range: 'C1', text: 'Own note on a header' },
    ]);
    expectSurvives(host, start);
    for (const tab of TABS) expect(cell(host, tab, 'C1')?.note).toBe('Own note on a header');
  });

  it('drop-downs of their own, with more than one choice in a cell', () => {
    const at = place(host, 'Provision', 'Tier', 'ELSA');
    const needs = place(host, 'Provision', 'Also helps with', 'ELSA');
    host.edit(
      { do: 'validate', tab: 'Provision', range: at, list: ['Wave 1', 'Wave 2'], reject: true },
      { do: 'background', tab: 'Provision', range: at, text: '#ffcc00' },
      { do: 'paste', tab: 'Provision', at: needs, rows: [['Anxiety and worry, Low mood']] },
    );
    expectSurvives(host, start, { news: true });
    expect(cell(host, 'Provision', at)?.validation?.list).toEqual(['Wave 1', 'Wave 2']);
    expect(cell(host, 'Provision', needs)?.shown).toBe('Anxiety and worry, Low mood');
  });

  it('a drop-down that refuses our own text: nothing is lost, and the refresh says so', () => {
    const at = place(host, 'Gap analysis', 'How soon', 'Setting up the role');
    host.edit({ do: 'validate', tab: 'Gap analysis', range: at, list: ['Own band'], reject: true });
    expectKept(host, start);
  });

  it('check boxes that fill the grid', () => {
    for (const tab of ['Gap analysis', 'Action plan', 'Provision']) {
      const spare = tab === 'Provision' ? columnOf(host, tab, 'Notes') : 'Z';
      const rows = tabOf(host, tab).rows;
      if (spare === 'Z') host.edit({ do: 'checkbox', tab, range: `Z2:Z${rows}` });
    }
    expectSurvives(host, start, { news: true });
  });

  it('merges in the header and in the body', () => {
    host.edit(
      { do: 'merge', tab: 'Gap analysis', range: 'F1:G1' },
      { do: 'merge', tab: 'Gap analysis', range: 'I6:J7' },
      { do: 'merge', tab: 'Provision map', range: 'C3:D3' },
    );
    expectSurvives(host, start, { news: true });
  });

  it('a table made of the tab, and taken apart again', () => {
    for (const tab of ['Gap analysis', 'Action plan', 'Provision'])
      host.edit({ do: 'table', tab, range: `A1:K${lastRow(host, tab)}` });
    expectSurvives(host, start);
    host.restore(start);
    expectKept(host, start);
  });
});

describe('protections of other people', () => {
  const others = { editors: ['head@school.example'], warningOnly: false };
  const asColleague = (): void => {
    host.access('colleague@school.example', 'editor');
    host.asUser('colleague@school.example');
  };

  it('on a sheet: nothing is written there, the rest is refreshed, and it is said', () => {
    host.edit({ do: 'protect', tab: 'Gap analysis', ...others });
    ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'Yes' }] });
    asColleague();
    const before = tabOf(host, 'Gap analysis');
    const { report } = refreshed(host);
    expect(tabOf(host, 'Gap analysis')).toEqual(before);
    expect(report.attention.map(({ text }) => text).join()).toContain('protection');
    expectSettled(host, 80);
  });

  it('on a range of it: the same', () => {
    host.edit({ do: 'protect', tab: 'Action plan', range: 'B2:B3', ...others });
    ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'Yes' }] });
    asColleague();
    const before = tabOf(host, 'Action plan');
    refreshed(host);
    expect(tabOf(host, 'Action plan')).toEqual(before);
    expectSettled(host, 80);
  });

  it('on Answers: an answer that cannot be saved is refused, and nothing else changes', () => {
    host.edit({ do: 'protect', tab: 'Answers', ...others });
    asColleague();
    const before = workbook(host).tabs;
    const got = reply(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'Yes' }] });
    expect(got.ok).toBe(false);
    expect(workbook(host).tabs).toEqual(before);
  });

  it('that only warn stop nobody', () => {
    host.edit({ do: 'protect', tab: 'Gap analysis', editors: [], warningOnly: true });
    expectSurvives(host, start);
  });
});

describe('tabs', () => {
  it('deleted: made again, without what stood in it, and the others stay', () => {
    host.edit({ do: 'deleteTab', tab: 'Gap analysis' });
    const { report } = refreshed(host);
    expect(report.tabs.find(({ kind }) => kind === 'gaps')?.created).toBe(true);
    expectSettled(host);
  });

  it('renamed, moved and hidden', () => {
    host.edit(
      { do: 'renameTab', tab: 'Gap analysis', name: 'Own gaps' },
      { do: 'renameTab', tab: 'Answers', name: 'Own answers' },
      { do: 'moveTab', tab: 'Action plan', index: 0 },
      { do: 'hideTab', tab: 'Provision map' },
    );
    expectSurvives(host, start);
    expect(workbook(host).tabs).toHaveLength(start.tabs.length);
  });

  it('duplicated: the original is the one we keep up to date', () => {
    for (const tab of TABS) host.edit({ do: 'duplicateTab', tab });
    const copies = workbook(host).tabs.filter(({ name }) => name.startsWith('Copy of'));
    expectSurvives(host, start);
    const after = workbook(host).tabs.filter(({ name }) => name.startsWith('Copy of'));
    expect(after.map(({ cells }) => cells)).toEqual(copies.map(({ cells }) => cells));
    expect(workbook(host).tabs).toHaveLength(start.tabs.length + TABS.length);
  });

  it('duplicated, then the original deleted: the duplicate takes its place', () => {
    host.edit({ do: 'duplicateTab', tab: 'Gap analysis' }, { do: 'deleteTab', tab: 'Gap analysis' });
    expectSurvives(host, start);
    expect(workbook(host).tabs).toHaveLength(start.tabs.length);
  });

  it('pasted into a tab of theirs: only text to us', () => {
    const cells = tabOf(host, 'Gap analysis').cells;
    const rows = Array.from({ length: 12 }, (_, row) =>
      ['A', 'B', 'C', 'D'].map((column) => cells[`${column}${row + 1}`]?.shown ?? ''),
    );
    host.edit({ do: 'paste', tab: 'Sheet1', at: 'A10', rows });
    expectSurvives(host, start);
  });

  it('brought back from version history', () => {
    const decision = cellBeside(
      host,
      'Gap analysis',
      place(host, 'Gap analysis', 'Lane', 'Setting up'),
      'Our decision',
    );
    ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'Yes' }] });
    ask(host, 'refresh', {});
    host.edit({ do: 'type', tab: 'Gap analysis', at: decision, text: 'Later' });
    host.restore(start);
    expectKept(host, start);
    expect(cell(host, 'Gap analysis', decision)?.shown).toBe('Act now');
    expectSurvives(host, start);
  });
});
