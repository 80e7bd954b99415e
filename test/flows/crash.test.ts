import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host';
import { ANSWERS, ask, OFFERS, planner, texts, workbook } from '../server/workbook';
import { expectSettled, schoolAtWork } from './edits/school';

/**
 * A run can end after any service call: a closed laptop, a quota, a time-out. What people typed stays whole, and the next
 * refresh ends where one that was not stopped ends.
 */

/** Tabs by name with their cells, without ids: these depend on the run. */
function contents(host: Host): { [tab: string]: unknown } {
  return Object.fromEntries(
    workbook(host).tabs.map(({ name, cells, frozen, hiddenColumns, widths, colourRules, filter }) => {
      const marks = Object.entries(cells).map(([at, { note, ...cell }]) => [
        at,
        { ...cell, ...(note === undefined ? {} : { note: note.replace(/\[.*\]$/s, '') }) },
      ]);
      return [name, { cells: Object.fromEntries(marks), frozen, hiddenColumns, widths, colourRules, filter }];
    }),
  );
}

/** Runs `work` in a fresh host, stopped after `calls` service calls. */
function stoppedAfter(host: Host, calls: number, method: string, input: unknown): void {
  host.budget(calls);
  host.call('rpc', method, JSON.stringify(input));
  host.budget(null);
}

function callsOf(host: Host, method: string, input: unknown): number {
  host.resetCounters();
  host.call('rpc', method, JSON.stringify(input));
  return host.counters().total;
}

/** Each goes the same way many times. */
const PATIENCE = 300_000;

/** Every `step`th number from 1. */
const sampled = (most: number, step: number): number[] =>
  Array.from({ length: Math.ceil(most / step) }, (_, at) => 1 + at * step);

/** A workbook with a tab of the school's own, and nothing of the planner's. */
function fresh(): Host {
  const host = planner();
  host.openSheet('Our plan');
  host.edit({ do: 'type', tab: 'Sheet1', at: 'B2', text: 'Own tab' });
  return host;
}

describe('a first generation that is stopped', () => {
  it('leaves people’s tabs whole, and the next refresh ends the same', { timeout: PATIENCE }, () => {
    const whole = fresh();
    const calls = callsOf(whole, 'refresh', {});
    const wanted = contents(whole);
    for (const stop of sampled(calls, 16)) {
      const host = fresh();
      stoppedAfter(host, stop, 'refresh', {});
      expect(texts(host).Sheet1, `stopped after ${stop}`).toEqual({ B2: 'Own tab' });
      ask(host, 'refresh', {});
      expect(contents(host), `stopped after ${stop}`).toEqual(wanted);
      void host.close();
    }
  });
});

describe('a refresh with news that is stopped', () => {
  const news = (host: Host): void => {
    ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'Yes' }] });
    host.edit({ do: 'type', tab: 'Provision', at: 'B14', text: 'Own choir' });
  };

  it('leaves what people typed, and the next one ends the same', { timeout: PATIENCE }, () => {
    const host = schoolAtWork();
    news(host);
    const start = host.snapshot();
    const calls = callsOf(host, 'refresh', {});
    const wanted = contents(host);
    for (const stop of sampled(calls, 6)) {
      host.restore(start);
      stoppedAfter(host, stop, 'refresh', {});
      const halfway = JSON.stringify(texts(host));
      for (const own of ['Own reason: before Easter', 'Own owner: head', 'Own choir', 'Own tab', '=1+1'])
        expect(halfway, `stopped after ${stop}`).toContain(own);
      ask(host, 'refresh', {});
      expect(contents(host), `stopped after ${stop}`).toEqual(wanted);
    }
    expectSettled(host);
  });
});

describe('saving answers and lists that is stopped', () => {
  it('leaves every answer as it was or as it was sent, and sending again ends the same', { timeout: PATIENCE }, () => {
    const host = schoolAtWork();
    const start = host.snapshot();
    const input = {
      answers: [
        { key: 'nation', answer: 'Wales' },
        { key: 'july', answer: 'Own words for July' },
        { key: 'head.role', answer: 'Head of school', detail: 'Own detail' },
        { key: 'handover.date', answer: '2027-01-05' },
        { key: 'measures', answer: 'SDQ' },
      ],
    };
    const before = texts(host);
    const calls = callsOf(host, 'saveAnswers', input);
    const after = texts(host);
    for (const stop of sampled(calls, 1)) {
      host.restore(start);
      stoppedAfter(host, stop, 'saveAnswers', input);
      for (const [tab, cells] of Object.entries(texts(host)))
        for (const [at, text] of Object.entries(cells))
          expect([before[tab]?.[at], after[tab]?.[at]], `${tab} ${at} stopped after ${stop}`).toContain(text);
      ask(host, 'saveAnswers', input);
      expect(texts(host)).toEqual(after);
    }
  });

  it('leaves the register whole when a list is added', { timeout: PATIENCE }, () => {
    const host = schoolAtWork();
    const start = host.snapshot();
    const before = texts(host);
    const calls = callsOf(host, 'addProvision', { text: OFFERS });
    for (const stop of sampled(calls, 6)) {
      host.restore(start);
      stoppedAfter(host, stop, 'addProvision', { text: OFFERS });
      expect(texts(host).Provision, `stopped after ${stop}`).toMatchObject(before.Provision ?? {});
      ask(host, 'refresh', {});
      expectSettled(host);
    }
  });

  it('that makes the first tab: the next one makes it whole', { timeout: PATIENCE }, () => {
    const whole = fresh();
    const calls = callsOf(whole, 'saveAnswers', { answers: ANSWERS });
    const wanted = contents(whole);
    for (const stop of sampled(calls, 6)) {
      const host = fresh();
      stoppedAfter(host, stop, 'saveAnswers', { answers: ANSWERS });
      ask(host, 'saveAnswers', { answers: ANSWERS });
      expect(contents(host), `stopped after ${stop}`).toEqual(wanted);
      void host.close();
    }
  });
});
