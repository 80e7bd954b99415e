import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MethodName } from '../../src/contract/api';
import { api } from '../../src/contract/api';
import type { Host, Snapshot } from '../../src/local/host';
import { earlierPlanner, newerPlanner, plannerWithStep } from './layoutBundles';
import { ANSWERS, ask, DIST, OFFERS, planner, refusal, tab, texts, workbook } from './workbook';

const LEAD_TITLE = 'Own title: wellbeing lead';
const OLD_HEADER = 'Person in charge of it';

/** The layouts that the marks of our tabs name, in metadata and in notes. */
function layouts(host: Host): { metadata: (string | undefined)[]; notes: (string | undefined)[] } {
  const ours = workbook(host).tabs.filter(({ metadata }) => metadata.length > 0);
  return {
    metadata: ours.map(({ metadata }) => metadata[0]?.value.split('|')[3]),
    notes: ours.map(({ cells }) => /\|(\d+)\]/.exec(cells.A1?.note ?? '')?.[1]),
  };
}

const named = (layout: number) => ({ metadata: Array(8).fill(String(layout)), notes: Array(8).fill(String(layout)) });

/** Header texts of the register. */
const headers = (host: Host): string[] =>
  Object.entries(tab(host, 'Provision').cells).flatMap(([at, { shown }]) => (/^[A-Z]+1$/.test(at) ? [shown] : []));

/** The rows of Answers that hold this text, as [id, answer]. */
function rowsWith(host: Host, text: string): string[][] {
  const { cells } = tab(host, 'Answers');
  const rows = Object.entries(cells).filter(([, { shown }]) => shown === text);
  return rows.map(([at]) => [cells[`A${at.replace(/\D/g, '')}`]?.shown.split('|')[0] ?? '', text]);
}

/** A few calls spread over a run; `EVERY_CALL=1` takes them all, which needs some minutes. */
function stops(calls: number): number[] {
  const every = Array.from({ length: calls }, (_, at) => at + 1);
  return process.env.EVERY_CALL === '1' ? every : every.filter((nth) => nth % 9 === 4);
}

const standing = (host: Host) => ({ texts: texts(host), layouts: layouts(host) });

describe('a workbook of an older layout', () => {
  let host: Host;
  let before: Snapshot;
  let earlier: string;
  let current: string;

  beforeAll(async () => {
    [earlier, current] = await Promise.all([earlierPlanner(), plannerWithStep()]);
    host = planner();
    host.load(earlier);
    host.openSheet('Our plan');
    ask(host, 'saveAnswers', { answers: [...ANSWERS, { key: 'role.name', answer: LEAD_TITLE, detail: 'Own detail' }] });
    ask(host, 'addProvision', { text: OFFERS });
    ask(host, 'refresh', {});
    host.edit(
      { do: 'type', tab: 'Answers', at: 'L3', text: 'Own column' },
      { do: 'type', tab: 'Provision', at: 'B40', text: 'Own offer' },
    );
    ask(host, 'refresh', {});
    before = host.snapshot();
  }, 60_000);
  afterAll(() => host.close());

  /** The workbook as the earlier planner left it, its bookkeeping too. */
  function asItWas(): void {
    host.load(earlier);
    host.restore(before);
    ask(host, 'refresh', {});
    host.load(current);
  }

  it('is what an earlier planner made', () => {
    expect(layouts(host)).toEqual(named(0));
    expect(headers(host)).toContain(OLD_HEADER);
    expect(rowsWith(host, LEAD_TITLE)).toEqual([['role.name', LEAD_TITLE]]);
  });

  it('can be read before anything is written', () => {
    asItWas();
    const stands = standing(host);
    const opened = ask(host, 'open', {});
    expect(opened.answers).toContainEqual(expect.objectContaining({ key: 'role.title', answer: LEAD_TITLE }));
    expect(opened.readOnly).toBeNull();
    expect(standing(host)).toEqual(stands);
  });

  it('is brought up to date by a refresh, which touches nothing else', () => {
    asItWas();
    const was = texts(host);
    ask(host, 'refresh', {});
    expect(layouts(host)).toEqual(named(1));
    expect(headers(host)).toContain('Who leads');
    expect(headers(host)).not.toContain(OLD_HEADER);
    expect(rowsWith(host, LEAD_TITLE)).toEqual([['role.title', LEAD_TITLE]]);
    const now = texts(host);
    const changed = Object.entries(was).flatMap(([name, cells]) =>
      Object.entries(cells).flatMap(([at, text]) => (now[name]?.[at] === text ? [] : [[name, text.split('|')[0]]])),
    );
    expect(changed).toEqual([
      ['Answers', 'role.name'],
      ['Provision', OLD_HEADER],
    ]);
    const { tabs } = ask(host, 'refresh', {});
    expect(tabs.map(({ added, changed: cells, kept }) => [added, cells, kept])).toEqual(tabs.map(() => [0, 0, 0]));
    expect(texts(host)).toEqual(now);
  });

  it.each([
    ['saving an answer', 'saveAnswers', { answers: [{ key: 'role.title', answer: 'A new title' }] }],
    ['adding an offer', 'addProvision', { rows: [{ name: 'Choir', lead: 'Own lead' }] }],
  ] as const)('is brought up to date before %s', (_, method, input) => {
    asItWas();
    ask(host, method, input as never);
    expect(layouts(host)).toEqual(named(1));
    if (method === 'saveAnswers') {
      expect(rowsWith(host, 'A new title')).toEqual([['role.title', 'A new title']]);
      expect(rowsWith(host, LEAD_TITLE)).toEqual([]);
    } else expect(Object.values(texts(host).Provision ?? {})).toContain('Own lead');
  });

  it('keeps a header that somebody chose, and a column of theirs that has our new name', () => {
    asItWas();
    const column =
      Object.entries(tab(host, 'Provision').cells).find(([, { shown }]) => shown === OLD_HEADER)?.[0] ?? '';
    host.edit({ do: 'type', tab: 'Provision', at: column, text: 'Own header' });
    ask(host, 'refresh', {});
    expect(headers(host)).toContain('Own header');
    expect(headers(host)).not.toContain('Who leads');
    asItWas();
    host.edit(
      { do: 'insert', tab: 'Provision', columns: ['C', 1] },
      { do: 'type', tab: 'Provision', at: 'C1', text: 'Who leads' },
    );
    ask(host, 'refresh', {});
    expect(headers(host)).toContain(OLD_HEADER);
  });

  it('is found out where the file was restored to a version from before', () => {
    asItWas();
    ask(host, 'refresh', {});
    host.restore(before);
    expect(layouts(host)).toEqual(named(0));
    ask(host, 'refresh', {});
    expect(layouts(host)).toEqual(named(1));
    expect(rowsWith(host, LEAD_TITLE)).toEqual([['role.title', LEAD_TITLE]]);
  });

  it('leaves a tab that is closed to this person, brings the others up to date, and says so', () => {
    asItWas();
    host.edit({ do: 'protect', tab: 'Answers', editors: [], warningOnly: false });
    host.access('colleague@school.example', 'editor');
    host.asUser('colleague@school.example');
    const { tabs } = ask(host, 'refresh', {});
    host.asUser('lead@school.example');
    expect(rowsWith(host, LEAD_TITLE)).toEqual([['role.name', LEAD_TITLE]]);
    expect(headers(host)).toContain('Who leads');
    expect(tabs.find(({ kind }) => kind === 'answers')?.changed).toBe(0);
    ask(host, 'refresh', {});
    expect(rowsWith(host, LEAD_TITLE)).toEqual([['role.title', LEAD_TITLE]]);
  });

  it.each(['immediate', 'deferred'] as const)(
    'ends the same wherever the upgrade is stopped (%s writes)',
    { timeout: 240_000 },
    (writeMode) => {
      host.writeMode(writeMode);
      asItWas();
      const people = Object.values(texts(host)).flatMap((cells) => Object.values(cells).filter((t) => /^Own /.test(t)));
      host.resetCounters();
      ask(host, 'refresh', {});
      const wanted = standing(host);
      const { total } = host.counters();
      ask(host, 'refresh', {});
      host.resetCounters();
      ask(host, 'refresh', {});
      const upgrade = total - host.counters().total + 4;
      expect(upgrade).toBeGreaterThan(20);
      for (const nth of stops(upgrade)) {
        asItWas();
        if (nth % 2 === 0) host.budget(nth);
        else host.fault({ nth, error: 'stopped', when: 'after', stop: true });
        expect(host.call('rpc', 'refresh', '{}').ok, `call ${nth}`).toBe(false);
        host.budget(null);
        host.fault(null);
        const left = Object.values(texts(host)).flatMap((cells) => Object.values(cells));
        for (const text of people) expect(left, `after call ${nth}`).toContain(text);
        ask(host, 'refresh', {});
        expect(standing(host), `stopped at call ${nth}`).toEqual(wanted);
      }
      host.writeMode('immediate');
    },
  );
});

describe('a workbook of a newer layout', () => {
  let host: Host;
  beforeAll(async () => {
    const newer = await newerPlanner();
    host = planner();
    host.load(newer);
    host.openSheet('Our plan');
    ask(host, 'saveAnswers', { answers: ANSWERS });
    ask(host, 'addProvision', { text: OFFERS });
    ask(host, 'refresh', {});
    host.load(DIST);
  }, 60_000);
  afterAll(() => host.close());

  it('gives its answers, and says why it is read only', () => {
    const opened = ask(host, 'open', {});
    expect(opened.readOnly).toBe('newer-version');
    expect(opened.notices).toEqual([expect.stringContaining('newer version of the planner')]);
    expect(opened.answers.map(({ key }) => key)).toContain('remitWritten');
  });

  /** Methods that write nothing into a workbook and hand nothing of it on. */
  const READS: readonly MethodName[] = [
    'open',
    'showCell',
    'offers',
    'listTabs',
    'previewTab',
    'previewList',
    'listDrafts',
    'draftSection',
    'share',
    'importCode',
    'forget',
  ];
  /** What a method needs to get as far as writing. */
  const INPUTS: { readonly [method: string]: unknown } = {
    saveAnswers: { answers: [{ key: 'july', answer: 'Own July' }] },
    addProvision: { rows: [{ name: 'Choir' }] },
    rebuild: { tab: 'gaps' },
    saveOffer: { key: 'p-000000-0', cells: { name: 'Choir' } },
    settle: { choices: [{ tab: 'gaps', key: 'g', column: 'what', use: 'mine', theirs: '', ours: '' }] },
  };
  const writing = (Object.keys(api) as MethodName[]).filter((method) => !READS.includes(method));

  it.each(writing)('%s writes nothing, and says why', (method) => {
    const was = host.snapshot();
    expect(refusal(host, method, (INPUTS[method] ?? {}) as never).code).toBe('newer-version');
    expect(host.snapshot()).toEqual(was);
  });

  it('does the same from the tabs alone, in a copy', () => {
    const original = host.snapshot().id;
    host.openSheet(host.copyFile(original));
    expect(ask(host, 'open', {})).toMatchObject({ readOnly: 'newer-version', isCopy: true });
    expect(refusal(host, 'refresh', {}).code).toBe('newer-version');
    host.openSheet(original);
  });
});

describe('a person who may not edit', () => {
  it.each(['viewer', 'commenter'] as const)('a %s reads the answers and is told why nothing can be changed', (role) => {
    const host = planner();
    host.openSheet('Our plan');
    ask(host, 'saveAnswers', { answers: ANSWERS });
    host.access('colleague@school.example', role);
    host.asUser('colleague@school.example');
    const opened = ask(host, 'open', {});
    expect(opened.readOnly).toBe('no-edit-rights');
    expect(opened.notices).toEqual([expect.stringContaining('not change it')]);
    expect(opened.answers.length).toBeGreaterThan(0);
    expect(refusal(host, 'saveAnswers', { answers: [{ key: 'july', answer: 'New' }] }).code).toBe('read-only');
  });

  it('is not taken for a viewer where a protection closes one tab to an editor', () => {
    const host = planner();
    host.openSheet('Our plan');
    ask(host, 'saveAnswers', { answers: ANSWERS });
    host.edit({ do: 'moveTab', tab: 'Answers', index: 0 });
    host.edit({ do: 'protect', tab: 'Answers', editors: [], warningOnly: false });
    host.access('colleague@school.example', 'editor');
    host.asUser('colleague@school.example');
    host.resetCounters();
    expect(ask(host, 'open', {}).readOnly).toBeNull();
    expect(host.counters().total).toBeLessThanOrEqual(15);
  });
});
