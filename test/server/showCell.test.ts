import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { editAndRefresh, MINE, stage, WHERE } from './keeping';
import { ask, workbook } from './workbook';

const { host, scene, again } = stage(editAndRefresh);
const { tab, key, column, a1 } = scene.choice.at;
const row = Number(a1.slice(1));
beforeEach(again);
afterAll(() => host.close());

const show = () => ask(host, 'showCell', { tab, key, column });

/** What is chosen on the tab the person looks at. */
function chosen(): string {
  const view = host.view();
  if (view.kind !== 'sheet') throw new Error('a sheet is open');
  const name = workbook(host).tabs.find(({ id }) => id === view.tab)?.name ?? '';
  return view.chosen?.tab === view.tab ? `${name} ${view.chosen.range}` : name;
}

describe('showing a cell', () => {
  it('brings the person to the row by its key, wherever it stands now, and writes nothing', () => {
    host.edit({ do: 'insert', tab: WHERE, rows: [1, 2] });
    const before = workbook(host).tabs;
    const address = `${WHERE} C${row + 2}`;
    expect(show()).toEqual({ shown: true, address, hiddenBy: null, message: `This is ${address}.` });
    expect(chosen()).toBe(address);
    expect(workbook(host).tabs).toEqual(before);
  });

  it('says that a filter hides the row, and goes to its tab', () => {
    host.edit({ do: 'filter', tab: WHERE, range: 'A1:K40', hide: { column: 'C', values: [MINE] } });
    expect(show()).toMatchObject({ shown: false, hiddenBy: 'filter' });
    expect(chosen()).toBe(WHERE);
  });

  it('says that the row or the column is hidden', () => {
    host.edit({ do: 'hide', tab: WHERE, rows: [row, 1] });
    expect(show()).toMatchObject({ shown: false, hiddenBy: 'row-hidden' });
    host.edit({ do: 'show', tab: WHERE, rows: [row, 1] }, { do: 'hide', tab: WHERE, columns: ['C', 1] });
    expect(show()).toMatchObject({ shown: false, hiddenBy: 'column-hidden' });
  });

  it('leaves a hidden tab hidden, and says how to show it', () => {
    host.edit({ do: 'hideTab', tab: WHERE });
    const got = show();
    expect(got).toMatchObject({ shown: false, hiddenBy: 'tab-hidden' });
    expect(got.message).toContain('Hidden sheets');
    expect(workbook(host).tabs.find(({ name }) => name === WHERE)?.hidden).toBe(true);
  });

  it('says that a row or a tab is gone', () => {
    host.edit({ do: 'delete', tab: WHERE, rows: [row, 1] });
    expect(show()).toMatchObject({ shown: false, hiddenBy: null });
    host.edit({ do: 'deleteTab', tab: WHERE });
    expect(show()).toMatchObject({ shown: false, address: '', hiddenBy: null });
  });

  it('goes to every tab, and to a row of the register that has no id yet', () => {
    for (const { kind, name } of ask(host, 'open', {}).tabs) {
      const got = ask(host, 'showCell', { tab: kind, key: '', column: '' });
      expect(got).toMatchObject({ shown: true, address: name });
    }
    host.edit({ do: 'type', tab: 'Provision', at: 'B30', text: 'Chess club' });
    host.edit({ do: 'type', tab: 'Provision', at: 'C30', text: 'wave 9' });
    const line = ask(host, 'open', {}).problems.find(({ text }) => text.includes('wave 9'));
    if (line?.at === undefined) throw new Error('no place');
    expect(ask(host, 'showCell', line.at)).toMatchObject({ shown: true, address: 'Provision C30' });
  });

  it('goes to places of the map, whose columns go by the ages of the school', () => {
    const line = ask(host, 'showCell', { tab: 'map', key: '', column: 'U' });
    expect(line.shown).toBe(true);
  });
});
