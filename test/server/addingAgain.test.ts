import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.types';
import { ask, OFFERS, planner, tab } from './workbook';

let host: Host;
afterEach(() => host.close());

const ROWS = 12;
const names = (): string[] =>
  Object.entries(tab(host, 'Provision').cells)
    .filter(([at, { shown }]) => /^B\d+$/.test(at) && at !== 'B1' && shown !== '')
    .map(([, { shown }]) => shown);

function started(): Host {
  host = planner();
  host.openSheet('Our plan');
  ask(host, 'addProvision', { rows: [{ name: 'Choir' }] });
  return host;
}

/** Adds the list, stopped at a call of this name. */
function stopAt(method: string, when: 'before' | 'after', input: object): void {
  host.fault({ method, nth: 1, when, stop: true, error: 'Exceeded maximum execution time' });
  expect(host.call('rpc', 'addProvision', JSON.stringify(input))).toMatchObject({ ok: false, stopped: true });
  host.fault(null);
  host.clock(Date.parse('2026-11-23T09:05:00Z'));
}

describe('a list that is added again', () => {
  it.each([
    ['before the rows', 'setValues', 'before'],
    ['between the rows and their keys', 'setValues', 'after'],
    ['before it is struck out', 'deleteProperty', 'before'],
  ] as const)('stands once after a stop %s', (_, method, when) => {
    started();
    stopAt(method, when, { text: OFFERS });
    const again = ask(host, 'addProvision', { text: OFFERS });
    expect([again.recorded, new Set(again.keys).size]).toEqual([ROWS, ROWS]);
    expect(names()).toHaveLength(1 + ROWS);
    if (when === 'after') expect(again.messages.join()).toContain('12 of these 12 lines');
  });

  it('stands twice when it is added twice on purpose, also after a stop that was made good', () => {
    started();
    stopAt('setValues', 'after', { text: OFFERS });
    for (const sets of [1, 2, 3]) {
      ask(host, 'addProvision', { text: OFFERS });
      expect(names()).toHaveLength(1 + sets * ROWS);
    }
  });

  it('leaves a row typed by hand alone, though it says the same', () => {
    started();
    host.edit({ do: 'type', tab: 'Provision', at: 'B3', text: 'Lunch club' });
    stopAt('setValues', 'after', { rows: [{ name: 'Lunch club' }] });
    ask(host, 'addProvision', { rows: [{ name: 'Lunch club' }] });
    expect(names()).toEqual(['Choir', 'Lunch club', 'Lunch club']);
  });

  it('takes the same press of a button for one, though it had ended, and the next press for another', () => {
    started();
    for (const attempt of ['first press', 'first press', 'second press'])
      ask(host, 'addProvision', { text: OFFERS, attempt });
    expect(names()).toHaveLength(1 + 2 * ROWS);
  });
});
