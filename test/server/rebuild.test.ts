import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host';
import { expectSettled, lastRow, place, schoolAtWork, tabOf } from '../flows/edits/school';
import { ask, refusal, texts, workbook } from './workbook';

let host: Host;
let original: string;
beforeAll(() => {
  host = schoolAtWork();
  original = host.snapshot().id;
}, 60_000);
afterAll(() => host.close());

/** A copy of the school's workbook that has become a plan of its own. */
function plan(): void {
  host.openSheet(host.copyFile(original));
  ask(host, 'refresh', {});
}

const NEW = 'Gap analysis (planner)';
const OLD = 'Gap analysis';

/** The hidden column goes, and with it what the rows are known by. */
const withoutIds = (tab: string): void => host.edit({ do: 'delete', tab, columns: ['A', 1] });

/** Ids cleared, and the findings said in words of somebody's own. */
function withoutAnything(): void {
  const last = lastRow(host, OLD);
  const column = place(host, OLD, 'What we found', 'Lane').replace(/\d+$/, '');
  const words = Array.from({ length: last - 1 }, (_, at) => [`Own finding ${at}`]);
  host.edit({ do: 'clear', tab: OLD, range: `A2:A${last}` }, { do: 'paste', tab: OLD, at: `${column}2`, rows: words });
}

/** The text beside a decision, wherever its row stands. */
function decided(tab: string): string[] {
  const { cells } = tabOf(host, tab);
  const row = Object.entries(cells)
    .find(([, { shown }]) => shown === 'Own reason: before Easter')?.[0]
    .replace(/\D/g, '');
  return Object.entries(cells).flatMap(([at, { shown }]) => (at.replace(/\D/g, '') === row ? [shown] : []));
}

const marksOf = (tab: string): string[] => tabOf(host, tab).metadata.map(({ value }) => value);

describe('rebuilding a tab of the planner’s', () => {
  it('is offered where the rows are no longer known, and not needed elsewhere', () => {
    plan();
    const before = workbook(host).tabs;
    const reply = ask(host, 'rebuild', { tab: 'gaps' });
    expect(reply).toMatchObject({ outcome: 'not-needed', name: OLD, old: null, carried: 0, left: 0 });
    expect(workbook(host).tabs).toEqual(before);
    withoutIds(OLD);
    const { tabs } = ask(host, 'refresh', {});
    expect(tabs.filter(({ canRebuild }) => canRebuild).map(({ kind }) => kind)).toEqual(['gaps']);
    expect(tabs.find(({ kind }) => kind === 'gaps')?.attention[0]?.text).toContain('Rebuild this tab');
  });

  it.each([
    ['its hidden column is gone', () => withoutIds(OLD)],
    ['its ids are gone and its findings reworded', withoutAnything],
  ])('where %s: a fresh tab beside it, with what people wrote', (_, lose) => {
    plan();
    lose();
    ask(host, 'refresh', {});
    const before = texts(host);
    const reply = ask(host, 'rebuild', { tab: 'gaps' });
    expect(reply).toMatchObject({ outcome: 'rebuilt', name: NEW, old: OLD, carried: 1, left: 0 });
    expect(reply.message).toContain(`"${NEW}"`);
    expect(texts(host)).toMatchObject(before);
    expect(texts(host)[OLD]).toEqual(before[OLD]);
    expect(decided(NEW)).toEqual(expect.arrayContaining(['Act now', 'Own reason: before Easter']));
    expect(decided(NEW).some((text) => text.startsWith('Setting up the role'))).toBe(true);
    expect(marksOf(OLD)).toEqual([]);
    expect(tabOf(host, OLD).cells.A1?.note ?? '').not.toMatch(/\|/);
    expect(marksOf(NEW)).toHaveLength(1);
    const { tabs } = ask(host, 'refresh', {});
    expect(tabs.map(({ kind, name }) => [kind, name])).toContainEqual(['gaps', NEW]);
    expect(tabs.every(({ created, canRebuild }) => !created && canRebuild === undefined)).toBe(true);
    expect(texts(host)[OLD]).toEqual(before[OLD]);
    expectSettled(host);
    host.edit({ do: 'type', tab: OLD, at: 'C3', text: 'Ours from now on' });
    ask(host, 'refresh', {});
    expect(tabOf(host, OLD).cells.C3?.shown).toBe('Ours from now on');
  });

  it('leaves in the old tab what it cannot match, and says how much', () => {
    plan();
    const header = (text: string): string => place(host, OLD, text, 'Lane').replace(/\d+$/, '');
    const last = lastRow(host, OLD);
    const [from, to] = [header('Lane'), header('Our decision')];
    const width = to.charCodeAt(0) - from.charCodeAt(0);
    const words = Array.from({ length: last - 1 }, (_, row) =>
      Array.from({ length: width }, (_cell, at) => `Own text ${row} ${at}`),
    );
    host.edit({ do: 'clear', tab: OLD, range: `A2:A${last}` }, { do: 'paste', tab: OLD, at: `${from}2`, rows: words });
    const before = texts(host)[OLD];
    const reply = ask(host, 'rebuild', { tab: 'gaps' });
    expect(reply).toMatchObject({ outcome: 'rebuilt', carried: 0, left: 1 });
    expect(reply.message).toContain('1 rows could not be matched');
    expect(texts(host)[OLD]).toEqual(before);
    expect(decided(NEW)).toEqual([]);
  });

  it.each(['map', 'start', 'overview', 'progress'] as const)('works for %s', (tab) => {
    plan();
    const name = ask(host, 'open', {}).tabs.find(({ kind }) => kind === tab)?.name ?? '';
    withoutIds(name);
    const before = texts(host)[name];
    const reply = ask(host, 'rebuild', { tab });
    expect(reply.outcome).toBe('rebuilt');
    expect(texts(host)[name]).toEqual(before);
    ask(host, 'refresh', {});
    expectSettled(host);
    const own = Object.values(before ?? {}).filter((text) => text.startsWith('Own '));
    for (const text of own) expect(Object.values(texts(host)[reply.name] ?? {})).toContain(text);
  });

  it('is refused where a protection closes the tab, and nothing is made', () => {
    plan();
    withoutIds(OLD);
    host.edit({ do: 'protect', tab: OLD, editors: [], warningOnly: false });
    host.access('colleague@school.example', 'editor');
    host.asUser('colleague@school.example');
    const tabs = workbook(host).tabs;
    expect(refusal(host, 'rebuild', { tab: 'gaps' }).code).toBe('protected');
    host.asUser('lead@school.example');
    expect(workbook(host).tabs).toEqual(tabs);
  });
});

describe('rebuilding a tab whose rows are the school’s own', () => {
  it.each(['answers', 'provision', 'actions'] as const)('gives %s its ids back where they were', (tab) => {
    plan();
    const name = ask(host, 'open', {}).tabs.find(({ kind }) => kind === tab)?.name ?? '';
    const before = tabOf(host, name).cells;
    const tabs = workbook(host).tabs.length;
    withoutIds(name);
    const reply = ask(host, 'rebuild', { tab });
    expect(reply).toMatchObject({ outcome: 'ids-restored', name, old: null });
    const after = tabOf(host, name);
    expect(workbook(host).tabs).toHaveLength(tabs);
    for (const [at, { shown }] of Object.entries(before))
      if (!/^A\d+$/.test(at)) expect(after.cells[at]?.shown, at).toBe(shown);
    expect(after.cells.A1?.shown).toBe(before.A1?.shown);
    expect(after.hiddenColumns).toContain('A');
    expect(Object.keys(after.cells).filter((at) => /^A\d+$/.test(at)).length).toBeGreaterThan(10);
    ask(host, 'refresh', {});
    expectSettled(host);
  });
});

const SCENES = [
  ['gaps', OLD, 'immediate'],
  ['gaps', OLD, 'deferred'],
  ['provision', 'Provision', 'immediate'],
  ['provision', 'Provision', 'deferred'],
] as const;

describe.each(SCENES)('a stop while %s is rebuilt', (kind, name, mode) => {
  const standing = () =>
    workbook(host).tabs.map(({ name: tab, cells, metadata, hiddenColumns }) => ({
      tab,
      texts: Object.fromEntries(Object.entries(cells).map(([at, { shown }]) => [at, shown])),
      marks: metadata.map(({ value }) => value.replace(/\|.*\|/, '|')),
      hiddenColumns,
    }));

  it(`loses nothing and is gone on with (${mode} writes)`, { timeout: 240_000 }, () => {
    host.writeMode(mode);
    const lost = (): void => {
      plan();
      withoutIds(name);
      ask(host, 'refresh', {});
    };
    lost();
    host.resetCounters();
    ask(host, 'rebuild', { tab: kind });
    const { total } = host.counters();
    ask(host, 'refresh', {});
    const wanted = standing();
    const every = Array.from({ length: total - 1 }, (_, at) => at + 1);
    const stops = process.env.EVERY_CALL === '1' ? every : every.filter((nth) => nth % 12 === 5 || nth > total - 3);
    for (const nth of stops) {
      lost();
      const before = texts(host)[name];
      if (nth % 2 === 0) host.budget(nth);
      else host.fault({ nth, error: 'stopped', when: 'after', stop: true });
      expect(host.call('rpc', 'rebuild', JSON.stringify({ tab: kind })).ok, `call ${nth}`).toBe(false);
      host.budget(null);
      host.fault(null);
      if (kind === 'gaps') expect(texts(host)[name], `call ${nth}`).toEqual(before);
      if (nth % 3 === 0) ask(host, 'refresh', {});
      ask(host, 'rebuild', { tab: kind });
      ask(host, 'refresh', {});
      expect(standing(), `stopped at call ${nth}`).toEqual(wanted);
    }
    host.writeMode('immediate');
  });
});
