import { describe, expect, it } from 'vitest';
import { ANSWERS, ask, OFFERS, planner, setUp, tab } from './workbook';

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

  it('stay within 70 for an answer that brings rows in several tabs', () => {
    const host = setUp();
    ask(host, 'refresh', {});
    const answers = [{ key: 'safety.self-harm', answer: 'No' }];
    ask(host, 'saveAnswers', { answers });
    host.resetCounters();
    ask(host, 'refresh', {});
    expect(host.counters().total).toBeLessThanOrEqual(70);
  });

  it('stay within 110 where every tab takes other words, and what people wrote between stays', () => {
    const host = setUp();
    ask(host, 'refresh', {});
    host.edit(
      { do: 'type', tab: 'Answers', at: 'C12', text: 'Our own question' },
      { do: 'boldRun', tab: 'Answers', at: 'C14', from: 0, to: 3 },
      { do: 'type', tab: 'Answers', at: 'E15', text: 'Ours' },
    );
    const kept = ['C12', 'C14', 'E15'].map((at) => tab(host, 'Answers').cells[at]);
    const answers = [
      { key: 'setting', answer: 'College' },
      { key: 'phases', answer: 'Post-16' },
    ];
    ask(host, 'saveAnswers', { answers });
    host.resetCounters();
    ask(host, 'refresh', {});
    expect(host.counters().total).toBeLessThanOrEqual(110);
    expect(['C12', 'C14', 'E15'].map((at) => tab(host, 'Answers').cells[at])).toEqual(kept);
    const before = host.snapshot();
    ask(host, 'refresh', {});
    expect(host.snapshot()).toEqual(before);
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
