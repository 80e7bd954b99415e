import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host, Snapshot, Tab } from '../../../src/local/host';
import { cell, reply, workbook } from '../../server/workbook';
import {
  changePlan,
  expectKept,
  expectSettled,
  expectSurvives,
  lastRow,
  place,
  refreshed,
  rowOf,
  schoolAtWork,
  tabOf,
} from './school';

let host: Host;
let start: Extract<Snapshot, { kind: 'sheet' }>;

beforeAll(() => {
  host = schoolAtWork();
  start = workbook(host);
});
beforeEach(() => host.restore(start));

const REMIT = 'Setting up the role';
/** Cells of ours in every tab: the words of one row. */
const OURS: readonly (readonly [tab: string, header: string, words: string])[] = [
  ['Gap analysis', 'What we found', REMIT],
  ['Gap analysis', 'How soon', REMIT],
  ['Action plan', 'Why', 'Draft the role page'],
  ['Provision map', 'For some', 'Anxiety'],
  ['Start here', 'What to know', 'Keep this file safe'],
  ['Answers', 'Question', 'remitWritten|'],
  ['Provision', 'Recognised as', 'ELSA'],
];
const holds = (tab: Tab, text: string): boolean => Object.values(tab.cells).some(({ shown }) => shown === text);
const places = (): (readonly [tab: string, at: string])[] =>
  OURS.map(([tab, header, words]) => [tab, place(host, tab, header, words)]);

describe('our cells, edited', () => {
  it.each([
    ['words and dates', ['Own words', '3/4', '2026-10-02']],
    ['numbers and ticks', ['4', '50%', 'TRUE', '16:00']],
    ['formulas and errors', ['=1+1', '=HYPERLINK("https://example.org","Own")', '=1/0']],
  ])('by typing %s', (_, typed) => {
    for (const [index, [tab, at]] of places().entries())
      host.edit({ do: 'type', tab, at, text: typed[index % typed.length] ?? '' });
    expectSurvives(host, start);
  });

  it('by links, chips and bold words', () => {
    const edited = places();
    for (const [index, [tab, at]] of edited.entries())
      host.edit(
        index % 3 === 0
          ? { do: 'link', tab, range: at, text: 'https://example.org/own' }
          : index % 3 === 1
            ? { do: 'boldRun', tab, at, from: 0, to: 3 }
            : { do: 'chip', tab, range: at, text: 'head@school.example' },
      );
    const before = edited.map(([tab, at]) => cell(host, tab, at));
    expectKept(host, start);
    expect(edited.map(([tab, at]) => cell(host, tab, at))).toEqual(before);
    expectSurvives(host, start);
  });

  it('by emptying them', () => {
    const edited = places();
    for (const [tab, at] of edited) host.edit({ do: 'clear', tab, range: at });
    expectKept(host, start);
    for (const [tab, at] of edited) expect(cell(host, tab, at)?.shown ?? '').toBe('');
    expectSurvives(host, start);
  });

  it('by changing case', () => {
    const found = place(host, 'Gap analysis', 'What we found', REMIT);
    const text = (cell(host, 'Gap analysis', found)?.shown ?? '').toUpperCase();
    host.edit({ do: 'type', tab: 'Gap analysis', at: found, text });
    expectSurvives(host, start);
    expect(rowOf(host, 'Gap analysis', text)).toBeGreaterThan(1);
  });

  it('in plain-text columns: what is ours is still written as text', () => {
    for (const tab of ['Gap analysis', 'Action plan', 'Provision map', 'Answers'])
      host.edit({ do: 'numberFormat', tab, range: 'B2:K600', text: '@' });
    expectSurvives(host, start);
    const words = Object.values(tabOf(host, 'Gap analysis').cells).map(({ shown }) => shown);
    expect(words.filter((text) => text.startsWith("'"))).toEqual([]);
  });
});

describe('ids', () => {
  it('cut with their cells to another row', () => {
    const from = rowOf(host, 'Gap analysis', 'No review date') || 6;
    host.edit({
      do: 'cut',
      tab: 'Gap analysis',
      range: `A${from}:F${from}`,
      toTab: 'Gap analysis',
      at: `A${lastRow(host, 'Gap analysis') + 3}`,
    });
    expectSurvives(host, start, { news: true });
  });

  it('cut alone to another row', () => {
    host.edit({ do: 'cut', tab: 'Gap analysis', range: 'A4', toTab: 'Gap analysis', at: 'A6' });
    expectSurvives(host, start);
  });

  it('filled down', () => {
    for (const tab of ['Gap analysis', 'Answers', 'Action plan', 'Provision map', 'Start here'])
      for (let row = 4; row <= 9; row += 1) host.edit({ do: 'copy', tab, range: 'A3', toTab: tab, at: `A${row}` });
    const report = expectKept(host, start, { news: true });
    expect(report.tabs.map(({ added }) => added)).toEqual(report.tabs.map(() => 0));
    expectSurvives(host, start, { news: true });
  });

  it('filled down over the register: every offer stays an offer of its own', () => {
    for (let row = 3; row <= 9; row += 1)
      host.edit({ do: 'copy', tab: 'Provision', range: 'A2', toTab: 'Provision', at: `A${row}` });
    expectSurvives(host, start, { news: true });
    const keys = Array.from({ length: 12 }, (_, at) => cell(host, 'Provision', `A${at + 2}`)?.shown.split('|')[0]);
    expect(new Set(keys).size).toBe(12);
  });

  it('rewritten by find and replace over all sheets', () => {
    host.edit(
      { do: 'replaceAll', find: 'a', text: 'o' },
      { do: 'replaceAll', find: '-', text: '~' },
      { do: 'replaceAll', find: '3', text: '2' },
    );
    const beside = Object.entries(tabOf(host, 'Gap analysis').cells).filter(([at]) => !/^A\d/.test(at));
    const damaged = beside.map(([, { shown }]) => shown);
    // Every id and most texts of the file are damaged: hundreds of scattered cells are mended one by one.
    expectKept(host, start, { news: true, calls: 500 });
    expectSettled(host);
    changePlan(host);
    refreshed(host);
    const after = new Set(Object.values(tabOf(host, 'Gap analysis').cells).map(({ shown }) => shown));
    expect(damaged.filter((text) => !after.has(text) && !start.tabs.some((tab) => holds(tab, text)))).toEqual([]);
  });

  it('removed from single rows', () => {
    for (const tab of ['Gap analysis', 'Answers', 'Action plan', 'Provision map', 'Start here'])
      host.edit({ do: 'clear', tab, range: 'A3:A5' });
    expectSurvives(host, start);
  });

  it('copied with their row', () => {
    for (const tab of ['Gap analysis', 'Answers', 'Action plan', 'Provision map', 'Start here', 'Provision'])
      host.edit({ do: 'copy', tab, range: 'A3:K3', toTab: tab, at: `A${lastRow(host, tab) + 1}` });
    expectSurvives(host, start, { news: true });
  });
});

describe('whole tabs emptied', () => {
  const empty = (tab: string): void => {
    const { rows, columns } = tabOf(host, tab);
    host.edit({ do: 'clear', tab, range: `A1:${columns > 26 ? 'AC' : 'Z'}${rows}` });
  };

  it('with Ctrl+A and Delete: not filled behind the person’s back, no second tab, and it is said', () => {
    for (const tab of ['Gap analysis', 'Action plan', 'Provision map', 'Start here']) empty(tab);
    const report = expectSurvives(host, start, { news: true });
    expect(workbook(host).tabs).toHaveLength(start.tabs.length);
    expect(report.attention.filter(({ text }) => text.includes('lost its row ids'))).toHaveLength(4);
  });

  it('the answers too: an answer sent then is refused, never said to be saved', () => {
    empty('Answers');
    empty('Provision');
    expectKept(host, start, { news: true });
    expectSettled(host);
    const refused = reply(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'Yes' }] });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'keys-lost' } });
    const list = reply(host, 'addProvision', { rows: [{ name: 'Choir' }] });
    expect(list).toMatchObject({ ok: false, failure: { code: 'keys-lost' } });
    expect(workbook(host).tabs).toHaveLength(start.tabs.length);
  });

  it('but notes of the school’s own stay where they are', () => {
    host.edit({ do: 'clear', tab: 'Gap analysis', range: 'A1:H40' });
    const at = place(host, 'Gap analysis', 'Reason or note', 'Own reason');
    expectKept(host, start, { news: true });
    expect(cell(host, 'Gap analysis', at)?.shown).toBe('Own reason: before Easter');
    expectSurvives(host, start, { news: true });
  });
});

describe('an action that somebody emptied', () => {
  const emptied = (): number => {
    const row = rowOf(host, 'Action plan', 'Draft the role page');
    host.edit({ do: 'clear', tab: 'Action plan', range: `B${row}:O${row}` });
    return row;
  };
  const said = (row: number): readonly string[] =>
    [...'BCDEFGHIJKLMNO'].flatMap((column) => cell(host, 'Action plan', `${column}${row}`)?.shown || []);

  it('asks for no owner and no date', () => {
    const row = emptied();
    refreshed(host);
    expect(said(row)).toEqual([]);
  });

  it('is nobody’s row once its id is gone too, whatever the planner had remarked beside it', () => {
    const row = emptied();
    const remark = place(host, 'Action plan', 'Planner update', 'Action');
    host.edit(
      { do: 'clear', tab: 'Action plan', range: `A${row}` },
      { do: 'type', tab: 'Action plan', at: remark.replace(/\d+/, String(row)), text: 'Why: you changed this.' },
    );
    refreshed(host);
    expect(said(row)).toEqual(['Why: you changed this.']);
    expect(cell(host, 'Action plan', `A${row}`)?.shown ?? '').toBe('');
  });
});
