import { describe, expect, it } from 'vitest';
import type { Edit, Host } from '../../src/local/host.types';
import { ANSWERS, ask, OFFERS, planner, tab, workbook } from './workbook';

/** Everything a reader could notice; the mark in A1's note names the sheet's own id, which a second making changes. */
function standing(host: Host) {
  return workbook(host).tabs.map(({ name, cells, frozen, hiddenColumns, widths, colourRules }) => {
    const { A1, ...others } = cells;
    return { name, header: A1?.shown, others, frozen, hiddenColumns, widths, rules: colourRules.length };
  });
}

function withPlan(options: { writeMode?: 'immediate' | 'deferred' }): Host {
  const host = planner(options);
  host.openSheet('Our plan');
  ask(host, 'saveAnswers', { answers: ANSWERS });
  ask(host, 'addProvision', { text: OFFERS });
  return host;
}

/** Moments spread over a run of so many calls. */
const moments = (calls: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => Math.max(1, Math.floor(((at + 0.5) * calls) / count)));

/** These travel the same way many times. */
const PATIENCE = 300_000;

/** A plan in which one answer changed and people wrote here and there. */
function withChange(options: { writeMode?: 'immediate' | 'deferred' }): Host {
  const host = withPlan(options);
  ask(host, 'refresh', {});
  ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'Yes' }] });
  host.edit(
    { do: 'type', tab: 'Gap analysis', at: 'J4', text: 'Our reason' },
    { do: 'type', tab: 'Provision', at: 'B30', text: 'Chess club' },
  );
  return host;
}

const SCENES = { 'the first refresh': withPlan, 'a refresh after changes': withChange } as const;

describe.each(Object.entries(SCENES))('a stop during %s', (_, make) => {
  it.each(['immediate', 'deferred'] as const)(
    'is made good by the next one (%s writes)',
    { timeout: PATIENCE },
    (writeMode) => {
      const whole = make({ writeMode });
      whole.resetCounters();
      ask(whole, 'refresh', {});
      const calls = whole.counters().total;
      ask(whole, 'refresh', {});
      const wanted = standing(whole);
      for (const stop of moments(calls, 3)) {
        const host = make({ writeMode });
        host.budget(stop);
        expect(host.call('rpc', 'refresh', '{}').ok).toBe(false);
        host.budget(null);
        ask(host, 'refresh', {});
        ask(host, 'refresh', {});
        expect(standing(host), `stopped after call ${stop}`).toEqual(wanted);
      }
    },
  );
});

const NEW_ROW: Edit[] = [
  { do: 'insert', tab: 'Gap analysis', rows: [3, 1] },
  { do: 'type', tab: 'Gap analysis', at: 'C3', text: 'A line of ours' },
];

describe('a colleague at work during a refresh', () => {
  it('keeps a row inserted at any moment, and every other row its own text', { timeout: PATIENCE }, async () => {
    const probe = withChange({});
    probe.resetCounters();
    ask(probe, 'refresh', {});
    const calls = probe.counters().total;
    for (const at of moments(calls, 2)) {
      const host = withChange({});
      const turns = [...Array<number>(at).fill(0), 1, 1];
      await host.concurrent([{ fn: 'rpc', args: ['refresh', '{}'] }, { edits: NEW_ROW }], turns);
      ask(host, 'refresh', {});
      const cells = tab(host, 'Gap analysis').cells;
      const column = (letter: string) =>
        Object.entries(cells)
          .filter(([address, { shown }]) => new RegExp(`^${letter}\\d+$`).test(address) && shown !== '')
          .map(([, { shown }]) => shown.split('|')[0]);
      expect(column('C'), `inserted after call ${at}`).toContain('A line of ours');
      expect(column('J')).toContain('Our reason');
      expect(new Set(column('A')).size, `ids after call ${at}`).toBe(column('A').length);
      expect(new Set(column('C')).size, `texts after call ${at}`).toBe(column('C').length);
    }
  });
});
