import { describe, expect, it } from 'vitest';
import { ANSWERS, ask, OFFERS, planner, setUp } from './workbook';

/** Service calls are what a lead waits for: each costs a trip to Google's servers. */
describe('service calls', () => {
  it('stay within 160 for the first generation, with twelve offers', () => {
    const host = planner();
    host.openSheet('Our plan');
    ask(host, 'saveAnswers', { answers: ANSWERS });
    ask(host, 'addProvision', { text: OFFERS });
    host.resetCounters();
    ask(host, 'refresh', {});
    expect(host.counters().total).toBeLessThanOrEqual(160);
  });

  it('stay within 160 even when every tab is made at once', () => {
    const host = planner();
    host.openSheet('Our plan');
    host.resetCounters();
    ask(host, 'refresh', {});
    expect(host.counters().total).toBeLessThanOrEqual(160);
  });

  it('stay within 50 when nothing changed, and 70 when one answer did', () => {
    const host = setUp();
    ask(host, 'refresh', {});
    host.resetCounters();
    ask(host, 'refresh', {});
    expect(host.counters().total).toBeLessThanOrEqual(50);
    ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'Partly' }] });
    host.resetCounters();
    ask(host, 'refresh', {});
    expect(host.counters().total).toBeLessThanOrEqual(70);
  });

  it.each([1, 3, 40])('stay within 8 for saving %d answers', (count) => {
    const host = setUp();
    const keys = ask(host, 'open', {}).answers.map(({ key }) => key);
    const others = ['july', 'head.role', 'role.title', 'measures', 'training.who', 'handover.date', 'voice.asked'];
    const answers = Array.from({ length: count }, (_, at) => ({
      key: [...others, ...keys][at % (others.length + keys.length)] ?? 'july',
      answer: `Text ${at}`,
    }));
    host.resetCounters();
    ask(host, 'saveAnswers', { answers });
    expect(host.counters().total).toBeLessThanOrEqual(8);
  });

  it('stay within 15 for opening', () => {
    const host = setUp();
    host.resetCounters();
    ask(host, 'open', {});
    expect(host.counters().total).toBeLessThanOrEqual(15);
  });

  it('do not grow with the number of offers', () => {
    const few = setUp();
    const many = setUp();
    const rows = Array.from({ length: 300 }, (_, at) => ({
      name: `Club ${at}`,
      tier: 'Universal',
      mainNeed: 'Anxiety',
    }));
    ask(many, 'addProvision', { rows });
    const calls = [few, many].map((host) => {
      ask(host, 'refresh', {});
      host.resetCounters();
      ask(host, 'refresh', {});
      return host.counters().total;
    });
    expect(calls[1]).toBeLessThanOrEqual((calls[0] ?? 0) * 1.5);
  });
});
