import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host';
import { ask, texts, workbook } from '../server/workbook';
import { changePlan, expectSettled, lastRow, refreshed, rowOf, schoolAtWork, tabOf } from './edits/school';

let host: Host;
afterEach(() => host.close());

/** Documents' own stores stay behind when a file is copied: the tabs alone are the plan. */
describe('a copy of the file', () => {
  it('goes on from the tabs alone, and knows that it is a copy', () => {
    host = schoolAtWork();
    const original = host.snapshot().id;
    const before = texts(host);
    const first = ask(host, 'open', {});
    const copy = host.copyFile(original);
    host.openSheet(copy);
    const opened = ask(host, 'open', {});
    expect(opened.answers).toEqual(first.answers);
    const { report } = refreshed(host);
    expect(report.tabs.every(({ created }) => !created)).toBe(true);
    expect(texts(host)).toEqual(before);
    expectSettled(host);
    changePlan(host);
    ask(host, 'refresh', {});
    host.openSheet(original);
    expect(texts(host)).toEqual(before);
    expectSettled(host);
  });

  it('of which a tab was duplicated, then sorted: still one tab of each kind', () => {
    host = schoolAtWork();
    host.openSheet(host.copyFile(host.snapshot().id));
    const tabs = workbook(host).tabs.length;
    host.edit(
      { do: 'duplicateTab', tab: 'Gap analysis' },
      { do: 'sort', tab: 'Gap analysis', range: `B2:K${lastRow(host, 'Gap analysis')}`, column: 'C', ascending: false },
    );
    const copy = tabOf(host, 'Copy of Gap analysis').cells;
    changePlan(host);
    refreshed(host);
    expect(tabOf(host, 'Copy of Gap analysis').cells).toEqual(copy);
    expect(workbook(host).tabs).toHaveLength(tabs + 1);
    expectSettled(host);
  });
});

describe('ids that are all gone', () => {
  const IDS = ['Start here', 'Answers', 'Provision map', 'Gap analysis', 'Action plan'];

  it('are known again by what the rows say', () => {
    host = schoolAtWork();
    const before = texts(host);
    for (const tab of IDS) host.edit({ do: 'clear', tab, range: `A2:A${lastRow(host, tab)}` });
    const { report } = refreshed(host);
    expect(report.tabs.every(({ created, added }) => !created && added === 0)).toBe(true);
    const after = texts(host);
    for (const tab of IDS)
      for (const [at, text] of Object.entries(before[tab] ?? {}))
        if (!at.startsWith('A')) expect(after[tab]?.[at], `${tab} ${at}`).toBe(text);
    expectSettled(host);
  });

  it('and nothing recognised: it is said, no second tab is made, and nothing is written there', () => {
    host = schoolAtWork();
    const last = lastRow(host, 'Gap analysis');
    const words = Array.from({ length: last - 1 }, (_, at) => [`Own ${at}`, `Own finding ${at}`, 'Own why']);
    host.edit(
      { do: 'clear', tab: 'Gap analysis', range: `A2:A${last}` },
      { do: 'paste', tab: 'Gap analysis', at: 'B2', rows: words },
    );
    const before = texts(host)['Gap analysis'];
    const tabs = workbook(host).tabs.length;
    const { report } = refreshed(host);
    expect(texts(host)['Gap analysis']).toEqual(before);
    expect(workbook(host).tabs).toHaveLength(tabs);
    expect(report.attention.some(({ text }) => text.includes('lost its row ids'))).toBe(true);
    expectSettled(host);
  });

  it('with their column: the tab is read by what it says, and nothing is made twice', () => {
    host = schoolAtWork();
    for (const tab of IDS) host.edit({ do: 'delete', tab, columns: ['A', 1] });
    const before = texts(host);
    const tabs = workbook(host).tabs.length;
    const { report } = refreshed(host);
    expect(texts(host)).toEqual(before);
    expect(report.attention.filter(({ text }) => text.includes('lost its row ids'))).toHaveLength(IDS.length);
    ask(host, 'saveAnswers', { answers: [{ key: 'july', answer: 'Own July' }] });
    const question = rowOf(
      host,
      'Answers',
      Object.values(before.Answers ?? {}).find((text) => /July/.test(text)) ?? '',
    );
    expect(Object.entries(texts(host).Answers ?? {}).filter(([, text]) => text === 'Own July')).toEqual([
      [`C${question}`, 'Own July'],
    ]);
    expect(workbook(host).tabs).toHaveLength(tabs);
  });
});
