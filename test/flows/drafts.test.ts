import { afterAll, describe, expect, test } from 'vitest';
import type { Block } from '../../src/local/host';
import { ask, exampleWorkbook, freshHost, wire } from './workbook';

const host = exampleWorkbook();
afterAll(() => host.close());

function blocks(): Block[] {
  const snapshot = host.snapshot();
  if (snapshot.kind !== 'doc') throw new Error('a document is open');
  return snapshot.tabs.flatMap((tab) => tab.blocks);
}
const headings = () => blocks().flatMap((block) => (block.heading === 'HEADING2' ? [block.text] : []));
const text = () =>
  blocks()
    .map((block) => (block.rows === undefined ? block.text : block.rows.flat().join(' ')))
    .join('\n');

function draft(item: string) {
  host.reply([{ button: 'OK' }]);
  expect(host.clickMenu(item)).toEqual({ ok: true, value: null });
}

describe('drafting into the open document', () => {
  test.each([
    ['Draft plan on a page', 5],
    ['Draft strategy', 6],
    ['Draft briefing for SLT', 5],
    ['Draft INSET session', 8],
  ])('%s gives at least %i sections with real headings and no empty slot', (item, least) => {
    host.openDoc(`Empty for ${item}`);
    draft(item);
    expect(headings().length).toBeGreaterThanOrEqual(least);
    expect(text()).not.toMatch(/undefined|null|NaN|\[object|[{}]| {2}|\.\./);
  });

  test('asks first, and does nothing when the answer is no', () => {
    host.openDoc('Asked and declined');
    host.reply([{ button: 'Cancel' }]);
    host.clickMenu('Draft strategy');
    expect(host.shown().at(-1)).toMatchObject({ kind: 'alert' });
    expect(host.shown().at(-1)?.text).toContain('Mental health plan');
    expect(text()).toBe('');
  });

  test('leaves every word that stands there, before and after', () => {
    host.openDoc('Minutes of the week');
    host.edit({ do: 'insertText', path: [0], offset: 0, text: 'Our minutes\nFirst point\nLast point' });
    host.edit({ do: 'cursor', path: [1], offset: 3 });
    const before = blocks().map((block) => block.text);
    draft('Draft plan on a page');
    const after = blocks().map((block) => block.text);
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after.at(-1)).toBe('Last point');
    expect(headings()).toContain('Our aim');
  });

  test('adds a second draft beside the first', () => {
    host.openDoc('Two drafts');
    draft('Draft plan on a page');
    const once = text();
    draft('Draft plan on a page');
    expect(text()).toContain(once.trim());
    expect(headings().filter((heading) => heading === 'Our aim')).toHaveLength(2);
  });

  test('drafts section by section over the wire, and a repeated call changes nothing', () => {
    host.openDoc('By sections');
    let section: string | null = ask(host, 'draftSection', { kind: 'strategy-board' }).next;
    while (section !== null) {
      const { next, outcome } = ask(host, 'draftSection', { kind: 'strategy-board', section });
      expect(outcome).toBe('drafted');
      expect(ask(host, 'draftSection', { kind: 'strategy-board', section }).outcome).toBe('already-there');
      section = next;
    }
    const bySection = text();
    host.openDoc('In one go');
    draft('Draft strategy');
    expect(bySection.trim()).toBe(text().trim());
    expect(ask(host, 'listDrafts', {}).drafted.length).toBeGreaterThanOrEqual(6);
  });

  test('without a plan says what to do', async () => {
    const other = freshHost();
    other.openDoc('Nothing yet');
    other.clickMenu('Draft strategy');
    expect(other.shown().at(-1)).toMatchObject({ kind: 'alert' });
    expect(wire(other, 'draftSection', { kind: 'strategy-page' })).toMatchObject({
      ok: false,
      failure: { code: 'no-plan' },
    });
    await other.close();
  });
});
