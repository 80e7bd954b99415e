import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.types';
import { addressOf, ask, cell, cellBeside, planner, setUp, tab, texts, workbook } from './workbook';

let host: Host;
afterEach(() => host.close());

const NAMES = [
  'Start here',
  'Answers',
  'Provision',
  'Provision map',
  'Gap analysis',
  'Action plan',
  'Overview',
  'Progress',
];

describe('the first refresh', () => {
  it('makes every tab, header in row 1, ids in a hidden first column', () => {
    host = planner();
    host.openSheet('Our plan');
    const report = ask(host, 'refresh', {});
    expect(report.firstTime).toBe(true);
    expect(workbook(host).tabs.map(({ name }) => name)).toEqual(['Sheet1', ...NAMES]);
    for (const name of NAMES) {
      expect(tab(host, name).frozen[0]).toBe(1);
      expect(tab(host, name).hiddenColumns).toContain('A');
      expect(cell(host, name, 'A1')?.shown).toBe('SMHL row id - do not edit');
      expect(cell(host, name, 'A1')?.note).toMatch(/\[[a-z]+\|\d+\|[0-9a-z]+\|1\]$/);
    }
  });

  it('folds the register behind its first columns and offers drop-downs that refuse nothing', () => {
    host = setUp();
    const tier = cellBeside(host, 'Provision', 'A2', 'Tier');
    expect(cell(host, 'Provision', tier)?.validation).toMatchObject({ reject: false });
    expect(cell(host, 'Provision', tier)?.validation?.list).toContain('Universal');
    expect(tab(host, 'Provision').hiddenColumns.length).toBeGreaterThan(10);
  });

  it('leaves a tab of the school with our name alone, whatever its case', () => {
    host = planner();
    host.openSheet('Our plan');
    host.edit({ do: 'renameTab', tab: 'Sheet1', name: 'PROVISION ' });
    host.edit({ do: 'type', tab: 'PROVISION ', at: 'A1', text: 'Ours since 2019' });
    const report = ask(host, 'refresh', {});
    expect(tab(host, 'PROVISION ').cells).toMatchObject({ A1: { shown: 'Ours since 2019' } });
    expect(Object.keys(tab(host, 'PROVISION ').cells)).toEqual(['A1']);
    expect(workbook(host).tabs.map(({ name }) => name)).toContain('Provision (planner)');
    expect(report.attention.some(({ address }) => address === 'Provision (planner)')).toBe(true);
  });

  it('brings the person back to the tab they were in', () => {
    host = planner();
    host.openSheet('Our plan');
    host.clickMenu('Refresh sheets');
    expect(host.shown().map(({ kind }) => kind)).toEqual(['toast']);
  });
});

describe('refreshing again', () => {
  it('writes nothing when nothing changed', () => {
    host = setUp();
    ask(host, 'refresh', {});
    const before = host.snapshot();
    host.resetCounters();
    const report = ask(host, 'refresh', {});
    expect(host.counters().writes).toBeLessThanOrEqual(2); // the lock, taken and given back
    expect(host.snapshot()).toEqual(before);
    expect(report.tabs.every(({ added, changed }) => added + changed === 0)).toBe(true);
  });

  it('keeps what a person typed over our words, and says so beside it', () => {
    host = setUp();
    const found = addressOf(host, 'Gap analysis', 'Worried about');
    host.edit({ do: 'type', tab: 'Gap analysis', at: found, text: 'Our own words' });
    ask(host, 'refresh', {});
    const report = ask(host, 'refresh', {});
    expect(cell(host, 'Gap analysis', found)?.shown).toBe('Our own words');
    expect(report.tabs.find(({ kind }) => kind === 'gaps')?.kept).toBeGreaterThan(0);
    expect(report.attention.some(({ address }) => address === `Gap analysis ${found}`)).toBe(true);
  });

  it('keeps formulas, links and emptied cells', () => {
    host = setUp();
    const found = addressOf(host, 'Gap analysis', 'Worried about');
    const why = addressOf(host, 'Start here', 'Keep this file safe');
    const text = addressOf(host, 'Start here', 'Keep it in a shared drive');
    host.edit(
      { do: 'type', tab: 'Gap analysis', at: found, text: '=1+1' },
      { do: 'clear', tab: 'Start here', range: why },
      { do: 'link', tab: 'Start here', range: text, text: 'https://example.org' },
    );
    ask(host, 'refresh', {});
    expect(cell(host, 'Gap analysis', found)?.formula).toBe('=1+1');
    expect(cell(host, 'Start here', why)?.shown ?? '').toBe('');
    expect(cell(host, 'Start here', text)?.link).toBe('https://example.org');
  });

  it('finds its tabs and columns again when they are renamed and moved', () => {
    host = setUp();
    host.edit(
      { do: 'renameTab', tab: 'Gap analysis', name: 'Gaps 2026' },
      { do: 'type', tab: 'Gaps 2026', at: 'C1', text: 'Findings' },
      { do: 'move', tab: 'Gaps 2026', columns: ['D', 1], before: 'B' },
    );
    const before = texts(host);
    const report = ask(host, 'refresh', {});
    expect(report.tabs.find(({ kind }) => kind === 'gaps')).toMatchObject({ name: 'Gaps 2026', created: false });
    expect(texts(host)).toEqual(before);
  });

  it('survives rows and columns of the school between its own', () => {
    host = setUp();
    const rows = tab(host, 'Gap analysis').rows;
    host.edit(
      { do: 'insert', tab: 'Gap analysis', rows: [3, 1] },
      { do: 'type', tab: 'Gap analysis', at: 'C3', text: 'A note of ours between the lines' },
      { do: 'insert', tab: 'Gap analysis', columns: ['C', 1] },
      { do: 'type', tab: 'Gap analysis', at: 'C1', text: 'Ours' },
    );
    expect(tab(host, 'Gap analysis').rows).toBe(rows + 1);
    const before = texts(host);
    ask(host, 'refresh', {});
    expect(texts(host)).toEqual(before);
  });

  it('works on a copy of the file as on the original', () => {
    host = setUp();
    const id = host.snapshot().id;
    const before = texts(host);
    host.openSheet(host.copyFile(id));
    ask(host, 'refresh', {});
    expect(texts(host)).toEqual(before);
    ask(host, 'refresh', {});
    expect(workbook(host).tabs).toHaveLength(9);
  });

  it('takes a duplicated tab for what it is', () => {
    host = setUp();
    host.edit({ do: 'duplicateTab', tab: 'Gap analysis' });
    const before = texts(host);
    ask(host, 'refresh', {});
    expect(texts(host)).toEqual(before);
  });

  it('closes a gap when its answer changes, and leaves its row', () => {
    host = setUp();
    const rows = Object.keys(tab(host, 'Gap analysis').cells).filter((address) => address.startsWith('A')).length;
    ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'Yes' }] });
    const report = ask(host, 'refresh', {});
    const after = Object.keys(tab(host, 'Gap analysis').cells).filter((address) => address.startsWith('A')).length;
    expect(after).toBeGreaterThanOrEqual(rows);
    expect(report.tabs.find(({ kind }) => kind === 'gaps')?.closed).toBeGreaterThan(0);
  });
});

describe('rows people add to the register', () => {
  it('get an id at the next refresh and are read from the start', () => {
    host = setUp();
    const name = cellBeside(host, 'Provision', 'A40', 'Provision');
    host.edit({ do: 'type', tab: 'Provision', at: name, text: 'Chess club' });
    ask(host, 'refresh', {});
    expect(cell(host, 'Provision', 'A40')?.shown).toMatch(/^p-[0-9a-z]{6}-[0-9a-z]\|/);
    expect(cell(host, 'Provision', name)?.shown).toBe('Chess club');
    const before = host.snapshot();
    ask(host, 'refresh', {});
    expect(host.snapshot()).toEqual(before);
  });

  it('become problems with an address where a cell cannot be read, and stay as they are', () => {
    host = setUp();
    const bad = addressOf(host, 'Provision', 'wave 7');
    const report = ask(host, 'refresh', {});
    expect(report.attention).toContainEqual({
      address: `Provision ${bad}`,
      text: "'wave 7' is not a tier. Use Universal, Targeted or Specialist.",
      at: { tab: 'provision', key: expect.stringMatching(/^p-/), column: 'tier', a1: bad },
    });
    expect(ask(host, 'open', {}).problems.map(({ address }) => address)).toContain(`Provision ${bad}`);
    expect(cell(host, 'Provision', bad)?.shown).toBe('wave 7');
  });

  it('may hold real dates', () => {
    host = setUp();
    const at = cellBeside(host, 'Provision', 'A2', 'Last looked at');
    host.edit({ do: 'type', tab: 'Provision', at, text: '2026-10-02' });
    expect(cell(host, 'Provision', at)?.kind).toBe('date');
    expect(ask(host, 'refresh', {}).attention.map(({ address }) => address)).not.toContain(`Provision ${at}`);
    expect(cell(host, 'Provision', at)?.kind).toBe('date');
  });
});
