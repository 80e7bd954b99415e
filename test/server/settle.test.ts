import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { answer, choiceIn, editAndRefresh, FIRST, MINE, SECOND, settling, shownAt, stage, WHERE } from './keeping';
import { ask, cell, texts } from './workbook';

const { host, scene, again } = stage(editAndRefresh);
const { found, update, choice } = scene;
beforeEach(again);
afterAll(() => host.close());

describe('the refresh report', () => {
  it('names both texts and the place of a cell that a person edited', () => {
    expect(choice).toMatchObject({
      address: `${WHERE} ${found}`,
      at: { tab: 'gaps', column: 'found', a1: found },
      choice: { ours: SECOND, theirs: MINE },
    });
    expect(shownAt(host, update)).toContain(SECOND);
  });

  it('names every cell it changed, with both texts, where it stands once rows were added above', () => {
    const before = texts(host);
    ask(host, 'saveAnswers', {
      answers: [
        { key: 'safety.self-harm', answer: 'No' },
        { key: 'remitWritten', answer: 'No' },
      ],
    });
    const report = ask(host, 'refresh', {});
    const cells = report.tabs.flatMap((tab) => tab.cells);
    expect(report.tabs.every(({ moreCells, changed, cells: told }) => moreCells + told.length === changed)).toBe(true);
    expect(cells.length).toBeGreaterThan(2);
    for (const one of cells) {
      const { name } = report.tabs.find(({ kind }) => kind === one.at.tab) ?? { name: '' };
      expect(cell(host, name, one.at.a1)?.shown).toBe(one.after);
      expect(Object.values(before[name] ?? {})).toContain(one.before);
    }
  });
});

describe('settling a cell', () => {
  it("writes the planner's text where the person chose it, and the news goes", () => {
    const got = ask(host, 'settle', settling(choice, 'planner'));
    expect(got.outcomes).toMatchObject([{ outcome: 'used', address: `${WHERE} ${found}` }]);
    expect([shownAt(host, found), shownAt(host, update)]).toEqual([SECOND, '']);
    const before = host.snapshot();
    expect(ask(host, 'refresh', {}).tabs.every(({ changed }) => changed === 0)).toBe(true);
    expect(host.snapshot()).toEqual(before);
    answer(host, 'No');
    ask(host, 'refresh', {});
    expect(shownAt(host, found)).toBe(FIRST);
  });

  it('keeps what the person wrote, and is silent until there is something new to say', () => {
    expect(ask(host, 'settle', settling(choice, 'mine')).outcomes).toMatchObject([{ outcome: 'kept' }]);
    expect([shownAt(host, found), shownAt(host, update)]).toEqual([MINE, '']);
    const quiet = ask(host, 'refresh', {});
    expect(choiceIn(quiet)).toBeNull();
    expect(quiet.tabs.find(({ kind }) => kind === 'gaps')).toMatchObject({ kept: 1, changed: 0 });
    answer(host, 'No');
    expect(choiceIn(ask(host, 'refresh', {}))?.choice).toEqual({ ours: FIRST, theirs: MINE });
    expect([shownAt(host, found), shownAt(host, update)]).toEqual([MINE, expect.stringContaining(FIRST)]);
  });

  it.each(['planner', 'mine'] as const)('writes nothing where the cell has changed since (%s)', (use) => {
    host.edit({ do: 'type', tab: WHERE, at: found, text: 'Better words still' });
    const before = host.snapshot();
    const [outcome] = ask(host, 'settle', settling(choice, use)).outcomes;
    expect(outcome).toMatchObject({ outcome: 'changed-since' });
    expect(outcome?.words).toContain(`${WHERE} ${found}`);
    expect(host.snapshot()).toEqual(before);
  });

  it("writes nothing where the planner's own text has changed since", () => {
    answer(host, 'Yes');
    const before = host.snapshot();
    expect(ask(host, 'settle', settling(choice, 'planner')).outcomes[0]?.outcome).toBe('changed-since');
    expect(host.snapshot()).toEqual(before);
  });

  it('changes no other cell, whatever else a refresh would do', () => {
    ask(host, 'saveAnswers', { answers: [{ key: 'safety.self-harm', answer: 'No' }] });
    const before = texts(host)[WHERE] ?? {};
    ask(host, 'settle', settling(choice, 'planner'));
    const after = texts(host)[WHERE] ?? {};
    const key = found.replace(/^[A-Z]+/, 'A');
    const changed = Object.keys({ ...before, ...after }).filter((at) => before[at] !== after[at]);
    expect(changed.sort()).toEqual([key, found, update].sort());
  });

  it('says so where the row or the tab is gone, or a protection stands in the way', () => {
    host.access('head@school.example', 'editor');
    host.edit({ do: 'protect', tab: WHERE, editors: [], warningOnly: false });
    host.asUser('head@school.example');
    expect(ask(host, 'settle', settling(choice, 'planner')).outcomes[0]?.outcome).toBe('protected');
    host.asUser('lead@school.example');
    host.edit({ do: 'delete', tab: WHERE, rows: [Number(found.slice(1)), 1] });
    expect(ask(host, 'settle', settling(choice, 'planner')).outcomes[0]?.outcome).toBe('not-found');
    host.edit({ do: 'deleteTab', tab: WHERE });
    expect(ask(host, 'settle', settling(choice, 'planner')).outcomes[0]?.outcome).toBe('not-found');
  });

  it('can be taken back: the words given up are remembered', () => {
    ask(host, 'settle', settling(choice, 'planner'));
    const { tab, key } = choice.at;
    expect(ask(host, 'undo', { rows: [{ tab, key }] }).restored).toBeGreaterThan(0);
    expect(shownAt(host, found)).toBe(MINE);
    ask(host, 'refresh', {});
    expect(shownAt(host, found)).toBe(MINE);
  });
});

describe('choosing in the update column', () => {
  it('is heard at the next refresh', () => {
    host.edit({ do: 'type', tab: WHERE, at: update, text: "Use planner's text" });
    ask(host, 'refresh', {});
    expect([shownAt(host, found), shownAt(host, update)]).toEqual([SECOND, '']);
    expect(ask(host, 'undo', {}).restored).toBe(1);
    expect(shownAt(host, found)).toBe(MINE);
  });

  it('keeps theirs and is silent', () => {
    host.edit({ do: 'type', tab: WHERE, at: update, text: 'Keep mine' });
    expect(choiceIn(ask(host, 'refresh', {}))).toBeNull();
    expect([shownAt(host, found), shownAt(host, update)]).toEqual([MINE, '']);
  });

  it('where there is nothing to choose is left as it is and told', () => {
    const other = update.replace(/\d+$/, '2');
    host.edit({ do: 'type', tab: WHERE, at: other, text: 'Keep mine' });
    const report = ask(host, 'refresh', {});
    expect(report.attention.map(({ address }) => address)).toContain(`${WHERE} ${other}`);
    expect(shownAt(host, other)).toBe('Keep mine');
  });
});
