import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.types';
import { ANSWERS, ask, OFFERS, planner, texts, workbook } from './workbook';

let host: Host;
afterEach(() => host.close());

const names = () => workbook(host).tabs.map(({ name }) => name);
const unfinished = 'Making Gap analysis ...';

/** Stops the first refresh while the gap analysis is being made, once its rows stand. */
function stopInTheMiddle(): void {
  for (let calls = 40; calls < 140; calls += 1) {
    host = planner();
    host.openSheet('Our plan');
    ask(host, 'saveAnswers', { answers: ANSWERS });
    ask(host, 'addProvision', { text: OFFERS });
    host.budget(calls);
    host.call('rpc', 'refresh', '{}');
    host.budget(null);
    const made = workbook(host).tabs.find(({ name }) => name === unfinished);
    if (made !== undefined && Object.keys(made.cells).length > 50) return;
    host.close();
  }
  throw new Error('no stop left the tab half made');
}

describe('a tab with a title above its headings and no row left below', () => {
  it('gets its new row below the headings, once', () => {
    host = planner();
    host.openSheet('Our plan');
    ask(host, 'saveAnswers', { answers: ANSWERS });
    ask(host, 'refresh', {});
    host.edit(
      { do: 'delete', tab: 'Progress', rows: [2, 1] },
      { do: 'insert', tab: 'Progress', rows: [1, 2] },
      { do: 'type', tab: 'Progress', at: 'B1', text: 'Our title' },
    );
    ask(host, 'refresh', {});
    const before = texts(host);
    expect(before.Progress).toMatchObject({ B1: 'Our title', B3: 'Snapshot' });
    expect(before.Progress?.B4).toMatch(/baseline$/);
    ask(host, 'refresh', {});
    expect(texts(host)).toEqual(before);
  });
});

describe('a tab that was never finished', () => {
  it('is taken away where it holds only what we would write', () => {
    stopInTheMiddle();
    ask(host, 'refresh', {});
    expect(names().filter((name) => name.includes('Gap analysis'))).toEqual(['Gap analysis']);
  });

  it('is set aside where answers have changed since, and the refresh goes on', () => {
    stopInTheMiddle();
    ask(host, 'saveAnswers', { answers: [{ key: 'ratings.ethos-1', answer: 'Not yet in place' }] });
    ask(host, 'refresh', {});
    expect(names()).toContain('Gap analysis');
    expect(names()).not.toContain(unfinished);
    const before = texts(host);
    ask(host, 'refresh', {});
    expect(texts(host)).toEqual(before);
  });

  it('keeps what somebody typed into it', () => {
    stopInTheMiddle();
    host.edit({ do: 'type', tab: unfinished, at: 'C3', text: 'Ask the nurse' });
    ask(host, 'refresh', {});
    expect(texts(host)['Gap analysis (not finished)']?.C3).toBe('Ask the nurse');
    expect(names()).toContain('Gap analysis');
  });
});
