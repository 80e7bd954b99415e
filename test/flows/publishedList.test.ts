import { afterAll, describe, expect, test } from 'vitest';
import { ask, columnOf, columnText, exampleWorkbook, schoolFile, tabOf } from './workbook';

const TIERS: { readonly [wave: string]: string } = {
  'Wave 1': 'Universal',
  'Wave 2': 'Targeted',
  'Wave 3': 'Specialist',
};
const list = schoolFile('published-primary.tsv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('a published list, pasted in', () => {
  const host = exampleWorkbook();
  afterAll(() => host.close());
  const found = (name: string) =>
    columnText(tabOf(host, 'Gap analysis'), 'What we found').find(({ text }) => text.startsWith(name))?.text;

  test('stands in the register row by row, in order, each with its tier', () => {
    const register = tabOf(host, 'Provision');
    expect(columnText(register, 'Provision').map(({ text }) => text)).toEqual(list.map(([name]) => name));
    expect(columnText(register, 'Tier').map(({ text }) => text)).toEqual(list.map(([, wave = '']) => TIERS[wave]));
  });

  test('has its 7 missing leads and 17 missing review dates told, each once', () => {
    expect(found('No lead role recorded')).toBe('No lead role recorded: 7 of 17 offers.');
    expect(found('No review date recorded')).toBe('No review date recorded: 17 of 17 offers.');
  });

  test('counts exactly the row out whose lead a person adds', () => {
    const register = tabOf(host, 'Provision');
    const row = columnText(register, 'Provision').find(({ text }) => text === 'Nurture group')?.row;
    host.edit({ do: 'type', tab: 'Provision', at: `${columnOf(register, 'Who leads')}${row}`, text: 'Nurture lead' });
    ask(host, 'refresh', {});
    expect(found('No lead role recorded')).toBe('No lead role recorded: 6 of 17 offers.');
    expect(found('No review date recorded')).toBe('No review date recorded: 17 of 17 offers.');
    const shown = columnText(tabOf(host, 'Gap analysis'), 'Why we say this').find(({ text }) =>
      text.includes('Time out cards'),
    );
    expect(shown?.text).not.toContain('Nurture group');
  });

  test('changes nothing at a second refresh', () => {
    const before = host.snapshot();
    const report = ask(host, 'refresh', {});
    expect(report.tabs.map(({ name, added, changed }) => ({ name, added, changed }))).toEqual(
      report.tabs.map(({ name }) => ({ name, added: 0, changed: 0 })),
    );
    expect({ ...host.snapshot(), stores: null }).toEqual({ ...before, stores: null });
  });
});
