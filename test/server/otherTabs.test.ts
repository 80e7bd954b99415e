import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host, Snapshot } from '../../src/local/host.types';
import { ask, refusal, setUp, tab } from './workbook';

/** One workbook for all, put back as it was before each. */
let host: Host;
let asSetUp: Snapshot;
beforeAll(() => {
  host = setUp();
  asSetUp = host.snapshot();
});
beforeEach(() => host.restore(asSetUp));
afterAll(() => host.close());

/** A tab of the school's own with these rows. */
function copiedIn(name: string, rows: string[][]): number {
  host.edit({ do: 'addTab', tab: name }, { do: 'paste', tab: name, at: 'A1', rows });
  return tab(host, name).id;
}

const COUNCIL = [
  ['Graduated response: social, emotional and mental health', '', ''],
  ['Intervention', 'Wave', 'Who'],
  ['Breakfast club, every day', 'Wave 1', 'Office'],
  ['ELSA', 'Wave 2', 'Teaching assistant'],
  ['Nurture group\n(mornings)', 'Wave 2', 'HLTA'],
];

describe('tabs of the school’s own', () => {
  it('are those that hold something and are not ours', () => {
    const sheetId = copiedIn('Council offer', COUNCIL);
    host.edit({ do: 'addTab', tab: 'Blank' });
    const { tabs } = ask(host, 'listTabs', {});
    expect(tabs).toContainEqual({ sheetId, name: 'Council offer', rows: 5, columns: 3 });
    for (const name of ['Blank', 'Provision', 'Answers', 'Start here'])
      expect(tabs.map((one) => one.name)).not.toContain(name);
  });

  it('are read like a pasted list, and stay as they are', () => {
    const sheetId = copiedIn('Council offer', COUNCIL);
    const before = tab(host, 'Council offer');
    const got = ask(host, 'previewTab', { sheetId });
    expect(got.rows.map(({ name, tier, cells }) => [name, tier, cells.lead])).toEqual([
      ['Breakfast club, every day', 'Universal', 'Office'],
      ['ELSA', 'Targeted', 'Teaching assistant'],
      ['Nurture group\n(mornings)', 'Targeted', 'HLTA'],
    ]);
    ask(host, 'addProvision', { rows: got.rows.map(({ cells }) => cells) });
    expect(tab(host, 'Council offer')).toEqual(before);
  });

  it('are read by what they show: dates, numbers and sums as a person sees them', () => {
    const sheetId = copiedIn('Ours', [
      ['Provision', 'Places a year', 'Last reviewed'],
      ['ELSA', '=4*6', '23/11/2026'],
    ]);
    expect(ask(host, 'previewTab', { sheetId }).rows[0]?.cells).toMatchObject({
      places: '24',
      lastReview: '23/11/2026',
    });
  });

  it('a duplicate of the register gives its offers without its hidden ids', () => {
    host.edit({ do: 'duplicateTab', tab: 'Provision' });
    const copy = ask(host, 'listTabs', {}).tabs.find(({ name }) => name.includes('Provision'));
    const got = ask(host, 'previewTab', { sheetId: copy?.sheetId ?? 0 });
    expect(got.rows).toHaveLength(12);
    expect(JSON.stringify(got.rows)).not.toMatch(/p-[0-9a-z]{6}-/);
  });

  it('say what was not read where they are very large', () => {
    const rows = [['Provision', 'Tier'], ...Array.from({ length: 5_100 }, (_, at) => [`Club ${at}`, 'Universal'])];
    const got = ask(host, 'previewTab', { sheetId: copiedIn('Long', rows) });
    expect(got.rows).toHaveLength(4_999);
    expect(got.messages[0]).toContain('5101 rows. The first 5000');
  });

  it('that were deleted meanwhile are refused with a next step', () => {
    expect(refusal(host, 'previewTab', { sheetId: 987_654 }).code).toBe('tab-gone');
  });
});

describe('a preview', () => {
  it('gives what a row may be changed to, and what the list itself says', () => {
    const got = ask(host, 'previewList', { text: 'Provision\tTier\nELSA\tWave 2\nThe Den\t' });
    expect(got.tiers).toEqual(['Universal', 'Targeted', 'Specialist']);
    expect(got.needs).toHaveLength(16);
    expect(got.rows[0]?.typed).toEqual({ name: 'ELSA', tier: 'Wave 2' });
    expect(got.rows[1]).toMatchObject({ recognised: null, cells: { name: 'The Den' }, typed: { name: 'The Den' } });
    expect(got.notices).toEqual([]);
  });

  it('says which offers stand in the register already, whatever their case', () => {
    const got = ask(host, 'previewList', { text: 'Provision\tTier\nelsa\tTargeted\nGardening\tUniversal' });
    expect(got.rows.map(({ standing }) => standing)).toEqual([true, false]);
    expect(got.rows[0]?.messages.join(' ')).toContain('already');
  });

  it('notices pupils’ details and is not in the way', () => {
    const got = ask(host, 'previewList', { text: 'Pupil name\tProvision\nOliver Smith\tELSA' });
    expect(got.notices[0]).toContain('a column called "Pupil name"');
    expect(got.rows.length).toBeGreaterThan(0);
  });

  it('says that a cell too long is cut, and adding it keeps the other lines', () => {
    const text = `Provision\tTier\n${'Long name '.repeat(5_001)}\tUniversal\nELSA\tTargeted`;
    const got = ask(host, 'previewList', { text });
    expect(got.messages.join(' ')).toContain('more than 50,000 characters');
    const { recorded } = ask(host, 'addProvision', { rows: got.rows.map(({ cells }) => cells) });
    expect(recorded).toBe(2);
    const names = Object.values(tab(host, 'Provision').cells).map(({ shown }) => shown);
    expect(names.find((name) => name.startsWith('Long name'))).toHaveLength(49_999);
    expect(names.filter((name) => name === 'ELSA')).toHaveLength(2);
  });
});
