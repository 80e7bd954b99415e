import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host';
import { ask, texts, workbook } from '../server/workbook';
import { changePlan, expectSettled, lastRow, refreshed, rowOf, schoolAtWork, tabOf } from './edits/school';

let host: Host;
/** The school's own workbook: every test works in a copy of it. */
let original: string;
beforeAll(() => {
  host = schoolAtWork();
  original = host.snapshot().id;
});
afterAll(() => host.close());

/** Opens a copy, as "Make a copy" leaves it. */
function copyOpened(): void {
  host.openSheet(host.copyFile(original));
}

/** Opens a copy that has become a plan of its own. */
function planOfItsOwn(): void {
  copyOpened();
  ask(host, 'refresh', {});
}

const noteOf = (tab: string, at: string): string => tabOf(host, tab).cells[at]?.note ?? '';

/** What tells a tab from a duplicate of it. */
const marks = (): string[][] => workbook(host).tabs.map(({ metadata }) => metadata.map(({ value }) => value));

/** Documents' own stores stay behind when a file is copied: the tabs alone are the plan. */
describe('a copy of the file', () => {
  it('goes on from the tabs alone, and knows that it is a copy', () => {
    host.openSheet(original);
    const before = texts(host);
    const first = ask(host, 'open', {});
    expect(first).toMatchObject({ isCopy: false, notices: [] });
    copyOpened();
    const opened = ask(host, 'open', {});
    expect(opened.answers).toEqual(first.answers);
    expect(opened.isCopy).toBe(true);
    expect(opened.notices).toEqual([expect.stringContaining('copy of another plan')]);
    const { report } = refreshed(host);
    expect(report.tabs.every(({ created }) => !created)).toBe(true);
    expect(texts(host)).toEqual(before);
    expect(ask(host, 'open', {})).toMatchObject({ isCopy: false, notices: [] });
    expectSettled(host);
    changePlan(host);
    ask(host, 'refresh', {});
    host.openSheet(original);
    expect(texts(host)).toEqual(before);
    expect(ask(host, 'open', {}).isCopy).toBe(false);
    expectSettled(host);
  });

  it('is marked as its own by its first refresh, and stays one after a stop in the middle of that', () => {
    copyOpened();
    host.resetCounters();
    ask(host, 'refresh', {});
    const { total } = host.counters();
    const own = marks().map((values) => values.map((value) => value.split('|').slice(0, 2)));
    for (const stop of [total - 20, total - 5, total - 2]) {
      copyOpened();
      host.edit({ do: 'note', tab: 'Answers', range: 'A1', text: noteOf('Answers', 'A1').replace('[', 'Ours too\n[') });
      const before = texts(host);
      host.budget(stop);
      expect(host.call('rpc', 'refresh', '{}').ok, `stopped after ${stop}`).toBe(false);
      host.budget(null);
      ask(host, 'refresh', {});
      expect(texts(host)).toEqual(before);
      expect(marks().map((values) => values.map((value) => value.split('|').slice(0, 2)))).toEqual(own);
      expect(new Set(marks().flatMap((values) => values.map((value) => value.split('|')[2]))).size).toBe(1);
      expect(noteOf('Answers', 'A1')).toContain('Ours too\n[answers|');
      expect(ask(host, 'open', {}).isCopy).toBe(false);
    }
  });

  it('of which a tab was duplicated, then sorted: still one tab of each kind', () => {
    copyOpened();
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
    host.edit({ do: 'type', tab: 'Copy of Gap analysis', at: 'C3', text: 'Own words in the duplicate' });
    ask(host, 'refresh', {});
    expect(tabOf(host, 'Copy of Gap analysis').cells.C3?.shown).toBe('Own words in the duplicate');
  });
});

describe('a duplicated tab', () => {
  it('is never taken for the original, whichever of the two is moved, renamed or refreshed first', () => {
    planOfItsOwn();
    host.edit(
      { do: 'duplicateTab', tab: 'Answers' },
      { do: 'moveTab', tab: 'Copy of Answers', index: 0 },
      { do: 'renameTab', tab: 'Answers', name: 'Our answers' },
      { do: 'renameTab', tab: 'Copy of Answers', name: 'Answers' },
    );
    const duplicate = tabOf(host, 'Answers').cells;
    ask(host, 'saveAnswers', { answers: [{ key: 'july', answer: 'Own July' }] });
    ask(host, 'refresh', {});
    expect(tabOf(host, 'Answers').cells).toEqual(duplicate);
    expect(Object.values(tabOf(host, 'Our answers').cells).some(({ shown }) => shown === 'Own July')).toBe(true);
    expect(ask(host, 'open', {}).tabs.find(({ kind }) => kind === 'answers')?.name).toBe('Our answers');
  });

  it('takes over where the original was deleted, and is marked as ours', () => {
    planOfItsOwn();
    const tabs = workbook(host).tabs.length;
    host.edit(
      { do: 'duplicateTab', tab: 'Gap analysis' },
      { do: 'deleteTab', tab: 'Gap analysis' },
      { do: 'renameTab', tab: 'Copy of Gap analysis', name: 'Our gaps' },
    );
    const before = texts(host)['Our gaps'];
    const { report } = refreshed(host);
    expect(report.tabs.every(({ created }) => !created)).toBe(true);
    expect(texts(host)['Our gaps']).toEqual(before);
    expect(workbook(host).tabs).toHaveLength(tabs);
    const { id, metadata } = tabOf(host, 'Our gaps');
    expect(metadata.map(({ value }) => value.split('|')[1])).toEqual([String(id)]);
    expectSettled(host);
  });
});

describe('ids that are all gone', () => {
  const IDS = ['Start here', 'Answers', 'Provision map', 'Gap analysis', 'Action plan'];

  it('are known again by what the rows say', () => {
    planOfItsOwn();
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
    planOfItsOwn();
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
    planOfItsOwn();
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
