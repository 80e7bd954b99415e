import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.types';
import { answer, FIRST, gapRow, SECOND, shownAt, stage, WHERE } from './keeping';
import { addressOf, ask, texts, workbook } from './workbook';

/** A plan that a refresh has just surprised, as it read before and after. */
function surprise(host: Host) {
  const before = texts(host);
  const { found } = gapRow(host);
  answer(host, 'Partly');
  return { before, found, report: ask(host, 'refresh', {}) };
}

const { host, scene, again } = stage(surprise);
const { before, found, report } = scene;
beforeEach(again);
afterAll(() => host.close());

/** Texts without the hidden ids. */
const withoutIds = (all: ReturnType<typeof texts>) =>
  Object.entries(all).map(([name, cells]) => [name, Object.entries(cells).filter(([at]) => !/^A\d/.test(at))]);

describe('undoing a refresh', () => {
  it('is offered after a refresh that changed texts, with their number and the time', () => {
    const changed = report.tabs.reduce((sum, { cells }) => sum + cells.length, 0);
    expect(report.undoable).toEqual({
      cells: changed,
      leftOut: 0,
      savedAt: '2026-11-23T09:00:00.000Z',
      savedWords: '23 November 2026 at 09:00',
    });
    expect(ask(host, 'open', {}).undoable).toEqual(report.undoable);
    ask(host, 'refresh', {});
    expect(ask(host, 'open', {}).undoable).toEqual(report.undoable);
  });

  it('puts every text back, and the next refresh leaves it so, without news', () => {
    expect(shownAt(host, found)).toBe(SECOND);
    const got = ask(host, 'undo', {});
    expect(got.restored).toBe(report.undoable?.cells);
    expect(got.undoable).toBeNull();
    const answers = 'Answers';
    expect(withoutIds({ ...texts(host), [answers]: {} })).toEqual(withoutIds({ ...before, [answers]: {} }));
    const stands = workbook(host).tabs;
    const next = ask(host, 'refresh', {});
    expect(next.tabs.reduce((sum, { changed }) => sum + changed, 0)).toBe(0);
    expect(next.tabs.reduce((sum, { kept }) => sum + kept, 0)).toBe(got.restored);
    expect(next.attention).toHaveLength(1);
    expect(workbook(host).tabs).toEqual(stands);
  });

  it('is told of once the planner would say something new, and never overwritten', () => {
    ask(host, 'undo', {});
    ask(host, 'saveAnswers', { answers: [{ key: 'ratings.leadership-1', answer: 'Not yet in place' }] });
    ask(host, 'refresh', {});
    expect(shownAt(host, addressOf(host, WHERE, FIRST))).toBe(FIRST);
    expect(shownAt(host, gapRow(host).update)).toContain('The planner would now write');
  });

  it('changes nothing the second time', () => {
    ask(host, 'undo', {});
    const stands = host.snapshot();
    expect(ask(host, 'undo', {})).toMatchObject({ outcomes: [], restored: 0, undoable: null });
    expect(host.snapshot()).toEqual(stands);
  });

  it('leaves a cell that somebody has changed since, and says so', () => {
    host.edit({ do: 'type', tab: WHERE, at: found, text: 'Words of ours' });
    const got = ask(host, 'undo', {});
    expect(got.outcomes.find(({ address }) => address === `${WHERE} ${found}`)?.outcome).toBe('changed-since');
    expect(shownAt(host, found)).toBe('Words of ours');
    expect(got.undoable?.cells).toBe(1);
  });

  it('leaves a formula, a link and mixed formatting, whatever they show', () => {
    host.edit({ do: 'link', tab: WHERE, range: found, text: 'https://example.org' });
    const got = ask(host, 'undo', { rows: undefined });
    expect(got.outcomes.find(({ address }) => address === `${WHERE} ${found}`)?.outcome).toBe('changed-since');
    expect(shownAt(host, found)).toBe(SECOND);
  });

  it('can be for some rows only', () => {
    const [first] = report.tabs.find(({ kind }) => kind === 'gaps')?.cells ?? [];
    if (first === undefined) throw new Error('nothing changed');
    const { tab, key } = first.at;
    const got = ask(host, 'undo', { rows: [{ tab, key }] });
    expect(new Set(got.outcomes.map((one) => one.key))).toEqual(new Set([key]));
    expect(shownAt(host, found)).toBe(FIRST);
    expect(got.undoable?.cells).toBe((report.undoable?.cells ?? 0) - got.restored);
    expect(ask(host, 'undo', {}).restored).toBe(got.undoable?.cells);
  });

  it('finds its rows wherever they stand now, and leaves rows that were added', () => {
    ask(host, 'undo', {});
    answer(host, 'Partly');
    ask(host, 'saveAnswers', { answers: [{ key: 'safety.self-harm', answer: 'No' }] });
    const second = ask(host, 'refresh', {});
    const added = second.tabs.find(({ kind }) => kind === 'gaps')?.added ?? 0;
    const rows = () => Object.keys(texts(host)[WHERE] ?? {}).filter((at) => /^C\d/.test(at)).length;
    const count = rows();
    host.edit({ do: 'insert', tab: WHERE, rows: [2, 3] });
    const got = ask(host, 'undo', {});
    expect(added).toBeGreaterThan(0);
    expect(got.summary).toContain('Rows that the refresh added stay');
    expect(rows()).toBe(count);
  });

  it('is not offered in a copy of the file, where nothing has been refreshed yet', () => {
    host.openSheet(host.copyFile(host.snapshot().id));
    expect(ask(host, 'open', {}).undoable).toBeNull();
    expect(ask(host, 'undo', {}).summary).toBe('There is nothing to put back.');
  });

  it('keeps its record within what the file may hold', () => {
    const values = Object.values(host.snapshot().stores.document);
    expect(Math.max(...values.map((value) => value.length))).toBeLessThan(9_000);
  });
});
