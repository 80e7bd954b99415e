import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host, Tab } from '../../src/local/host';
import { columnOf, place, tabOf } from '../flows/edits/school';
import { ask, setUp, texts, workbook } from './workbook';

let host: Host;
let original: string;
beforeAll(() => {
  host = setUp();
  original = host.snapshot().id;
}, 60_000);
afterAll(() => host.close());

/** A copy of the workbook, refreshed. */
function plan(): void {
  host.openSheet(host.copyFile(original));
  ask(host, 'refresh', {});
}

/** Drop-downs of a tab by address: the list, and whether anything else is refused. */
const dropDowns = ({ cells }: Tab): { [at: string]: unknown } =>
  Object.fromEntries(Object.entries(cells).flatMap(([at, { validation }]) => (validation ? [[at, validation]] : [])));

const allDropDowns = () => workbook(host).tabs.map(dropDowns);

describe('repairing drop-downs', () => {
  it('changes nothing where every one is in place', () => {
    plan();
    const before = workbook(host).tabs;
    const { tabs, message } = ask(host, 'repairChoices', {});
    expect(tabs.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['answers', 'in-place'],
      ['provision', 'in-place'],
      ['map', 'in-place'],
      ['gaps', 'in-place'],
      ['actions', 'in-place'],
    ]);
    expect(message).toBe('Every drop-down is in place. Nothing was changed.');
    expect(workbook(host).tabs).toEqual(before);
  });

  it('sets anew what was pasted over, replaced or left out, and says where', () => {
    plan();
    const wanted = allDropDowns();
    const tier = columnOf(host, 'Provision', 'Tier');
    const answer = columnOf(host, 'Answers', 'Answer');
    host.edit(
      { do: 'copy', tab: 'Sheet1', range: 'A1:A6', toTab: 'Provision', at: `${tier}3` },
      { do: 'validate', tab: 'Provision', range: `${tier}9:${tier}10`, list: ['wave 1', 'wave 2'], reject: true },
      { do: 'copy', tab: 'Sheet1', range: 'A1:A9', toTab: 'Answers', at: `${answer}2` },
    );
    const before = texts(host);
    expect(allDropDowns()).not.toEqual(wanted);
    host.resetCounters();
    const { tabs, message } = ask(host, 'repairChoices', {});
    expect(host.counters().total).toBeLessThanOrEqual(50);
    expect(allDropDowns()).toEqual(wanted);
    expect(texts(host)).toEqual(before);
    const register = tabs.find(({ kind }) => kind === 'provision');
    expect(register).toMatchObject({ outcome: 'repaired', columns: ['Tier'], cells: 8 });
    expect(message).toContain('Provision: drop-downs set again in 8 cells (Tier).');
    expect(ask(host, 'repairChoices', {}).tabs.every(({ outcome }) => outcome === 'in-place')).toBe(true);
  });

  it('leaves people’s own columns, their colours and their rows, wherever our columns were moved', () => {
    plan();
    const tier = columnOf(host, 'Provision', 'Tier');
    const notes = columnOf(host, 'Provision', 'Notes');
    host.edit(
      { do: 'validate', tab: 'Provision', range: `${notes}2:${notes}5`, list: ['ours'], reject: true },
      { do: 'colourRule', tab: 'Provision', range: `${tier}2:${tier}20`, whenText: 'Universal', background: '#ff0000' },
      { do: 'type', tab: 'Gap analysis', at: 'C60', text: 'A line of ours' },
      { do: 'move', tab: 'Provision', columns: [tier, 1], before: 'G' },
    );
    const moved = columnOf(host, 'Provision', 'Tier');
    expect(moved).not.toBe(tier);
    host.edit({ do: 'copy', tab: 'Sheet1', range: 'A1:A3', toTab: 'Provision', at: `${moved}2` });
    const rules = tabOf(host, 'Provision').colourRules;
    const decision = `${columnOf(host, 'Gap analysis', 'Our decision')}60`;
    const { tabs } = ask(host, 'repairChoices', { tab: 'provision' });
    expect(tabs).toHaveLength(1);
    expect(tabs[0]).toMatchObject({ kind: 'provision', outcome: 'repaired', columns: ['Tier'], cells: 3 });
    ask(host, 'repairChoices', {});
    const { cells, colourRules } = tabOf(host, 'Provision');
    expect(colourRules).toEqual(rules);
    expect(cells[`${moved}2`]?.validation?.list[0]).toBe('Universal');
    expect(Object.entries(cells).filter(([at, { validation }]) => at.startsWith(notes) && validation)).toHaveLength(4);
    expect(tabOf(host, 'Gap analysis').cells[decision]?.validation).toBeUndefined();
  });

  it('says where a protection, a table or lost ids stand in the way, and goes on with the other tabs', () => {
    plan();
    const tier = columnOf(host, 'Provision', 'Tier');
    const decision = place(host, 'Gap analysis', 'Our decision', 'Setting up the role');
    host.edit(
      { do: 'copy', tab: 'Sheet1', range: 'A1:A3', toTab: 'Provision', at: `${tier}2` },
      { do: 'table', tab: 'Provision', range: `B1:${tier}14` },
      { do: 'copy', tab: 'Sheet1', range: 'A1', toTab: 'Gap analysis', at: decision },
      { do: 'delete', tab: 'Action plan', columns: ['A', 1] },
    );
    const { tabs, message } = ask(host, 'repairChoices', {});
    const outcomes = Object.fromEntries(tabs.map(({ kind, outcome }) => [kind, outcome]));
    expect(outcomes).toMatchObject({ provision: 'refused', gaps: 'repaired', actions: 'keys-gone' });
    expect(message).toContain('formatted as a table');
    host.edit({ do: 'protect', tab: 'Provision map', editors: [], warningOnly: false });
    host.access('colleague@school.example', 'editor');
    host.asUser('colleague@school.example');
    expect(ask(host, 'repairChoices', { tab: 'map' }).tabs[0]?.outcome).toBe('protected');
    host.asUser('lead@school.example');
  });
});
