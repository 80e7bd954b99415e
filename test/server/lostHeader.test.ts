import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host, Tab } from '../../src/local/host.types';
import { columnOf, expectSettled, rowOf, schoolAtWork, tabOf } from '../flows/edits/school';
import { ask, refusal, texts, workbook } from './workbook';

let host: Host;
let original: string;
beforeAll(() => {
  host = schoolAtWork();
  original = host.snapshot().id;
}, 60_000);
afterAll(() => host.close());
beforeEach(() => {
  host.openSheet(host.copyFile(original));
  ask(host, 'refresh', {});
});

const KINDS = [
  ['answers', 'Answers'],
  ['provision', 'Provision'],
  ['actions', 'Action plan'],
  ['map', 'Provision map'],
  ['gaps', 'Gap analysis'],
  ['overview', 'Overview'],
  ['progress', 'Progress'],
  ['start', 'Start here'],
] as const;

/** As people delete the first row, which must be unfrozen where it is the only row that scrolls. */
function deleteHeader(tab: string): void {
  host.edit({ do: 'freeze', tab, rows: 0, columns: 0 }, { do: 'delete', tab, rows: [1, 1] });
}

/** The mark in the note of the hidden column names the file, which is another one in each copy. */
const unmarked = (cells: Tab['cells']): Tab['cells'] =>
  Object.fromEntries(
    Object.entries(cells).map(([at, { note, ...cell }]) => [
      at,
      note === undefined ? cell : { ...cell, note: note.replace(/\|[0-9a-z]{7}\|/, '|file|') },
    ]),
  );

/** Cells with their looks, notes and drop-downs. The columns that were frozen are not put back. */
const looks = ({ cells, frozen, hiddenColumns, widths, colourRules }: Tab) => ({
  cells: unmarked(cells),
  frozen: frozen[0],
  hiddenColumns,
  widths,
  colourRules,
});

describe('a header row that was deleted', () => {
  it.each(KINDS)('is put back by rebuilding, every row in its place: %s', (kind, name) => {
    if (kind === 'gaps') host.edit({ do: 'clear', tab: name, range: `${columnOf(host, name, 'Own column')}1` });
    const before = looks(tabOf(host, name));
    const tabs = workbook(host).tabs.length;
    deleteHeader(name);
    const reply = ask(host, 'rebuild', { tab: kind });
    expect(reply).toMatchObject({ outcome: 'header-restored', name, old: null });
    expect(looks(tabOf(host, name))).toEqual(before);
    const { tabs: reports } = ask(host, 'refresh', {});
    expect(reports.filter(({ canRebuild, created }) => canRebuild || created)).toEqual([]);
    expect(looks(tabOf(host, name))).toEqual(before);
    expect(workbook(host).tabs).toHaveLength(tabs);
    expectSettled(host);
  });

  it('brings every answer back into the plan', () => {
    const before = ask(host, 'open', {}).answers;
    deleteHeader('Answers');
    expect(ask(host, 'refresh', {}).stopped).toBe(true);
    ask(host, 'rebuild', { tab: 'answers' });
    expect(ask(host, 'open', {}).answers).toEqual(before);
    expect(ask(host, 'open', {}).notices).toEqual([]);
  });

  it('is put back over our columns wherever they were moved, and over a column of the school’s own never', () => {
    const at = columnOf(host, 'Answers', 'Answer');
    host.edit(
      { do: 'insert', tab: 'Answers', columns: [at, 1] },
      { do: 'type', tab: 'Answers', at: `${at}2`, text: 'Own words' },
    );
    const before = texts(host).Answers;
    deleteHeader('Answers');
    // Between "Question" and "Why we ask" one column is too many: which of them holds the answers is not certain.
    const reply = ask(host, 'rebuild', { tab: 'answers' });
    expect(reply.outcome).toBe('rebuilt');
    const old = texts(host).Answers ?? {};
    const kept = Object.values(before ?? {}).filter((text) => !Object.values(old).includes(text));
    expect(kept).not.toContain('Own words');
    expect(Object.values(old)).toContain('Own words');
  });

  it('is put back as far as it is certain: a column that cannot be told stays without a heading, and is asked for', () => {
    host.edit({ do: 'insert', tab: 'Gap analysis', columns: [columnOf(host, 'Gap analysis', 'Reason or note'), 1] });
    const reason = columnOf(host, 'Gap analysis', 'Reason or note');
    const row = rowOf(host, 'Gap analysis', 'Setting up the role');
    deleteHeader('Gap analysis');
    const lost = ask(host, 'refresh', {}).tabs.find(({ kind }) => kind === 'gaps');
    expect(lost?.attention[0]?.text).toContain('The headings of "Gap analysis" are gone');
    expect(lost?.canRebuild).toBe(true);
    expect(ask(host, 'rebuild', { tab: 'gaps' }).outcome).toBe('header-restored');
    const { cells } = tabOf(host, 'Gap analysis');
    expect(cells[`${columnOf(host, 'Gap analysis', 'Our decision')}${row}`]?.shown).toBe('Act now');
    expect(cells[`${reason}1`]?.shown ?? '').toBe('');
    expect(cells[`${reason}${row}`]?.shown).toBe('Own reason: before Easter');
    const { attention } = ask(host, 'refresh', {});
    expect(attention.map(({ text }) => text).join()).toContain('"Reason or note" is missing');
    host.edit({ do: 'type', tab: 'Gap analysis', at: `${reason}1`, text: 'Reason or note' });
    ask(host, 'refresh', {});
    expectSettled(host);
  });

  it('is not put back over a line of the school’s own at the top', () => {
    host.edit(
      { do: 'insert', tab: 'Answers', rows: [1, 1] },
      { do: 'type', tab: 'Answers', at: 'B1', text: 'Our plan' },
    );
    host.edit({ do: 'freeze', tab: 'Answers', rows: 0, columns: 0 }, { do: 'delete', tab: 'Answers', rows: [2, 1] });
    expect(ask(host, 'rebuild', { tab: 'answers' }).outcome).toBe('rebuilt');
    expect(Object.values(tabOf(host, 'Answers').cells).map(({ shown }) => shown)).toContain('Our plan');
  });

  it('is put back also where only its words were cleared', () => {
    const before = looks(tabOf(host, 'Answers'));
    host.edit({ do: 'clear', tab: 'Answers', range: 'A1:H1' });
    expect(ask(host, 'rebuild', { tab: 'answers' }).outcome).toBe('header-restored');
    expect(looks(tabOf(host, 'Answers'))).toEqual(before);
  });

  it('is refused where a protection closes the tab, and nothing is written', () => {
    deleteHeader('Provision');
    host.edit({ do: 'protect', tab: 'Provision', editors: [], warningOnly: false });
    host.access('colleague@school.example', 'editor');
    host.asUser('colleague@school.example');
    const before = texts(host);
    expect(refusal(host, 'rebuild', { tab: 'provision' }).code).toBe('protected');
    host.asUser('lead@school.example');
    expect(texts(host)).toEqual(before);
  });

  /** The last calls of a run are those that write; `npm run faults` stops at every one. */
  it('is gone on with after a stop while it is put back', { timeout: 120_000 }, () => {
    deleteHeader('Action plan');
    const saved = host.save();
    host.resetCounters();
    ask(host, 'rebuild', { tab: 'actions' });
    const calls = host.counters().total;
    const whole = looks(tabOf(host, 'Action plan'));
    for (const left of [2, 4, 5, 6, 8, 12]) {
      host.reopen(saved);
      host.budget(calls - left);
      host.call('rpc', 'rebuild', JSON.stringify({ tab: 'actions' }));
      host.budget(null);
      ask(host, 'rebuild', { tab: 'actions' });
      expect(looks(tabOf(host, 'Action plan')), `stopped with ${left} calls left`).toEqual(whole);
    }
  });
});
