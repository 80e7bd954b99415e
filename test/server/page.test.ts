import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.types';
import { addressOf, ask, cell, cellBeside, planner, refusal, setUp } from './workbook';

let host: Host;
afterEach(() => host.close());

function blank(): void {
  host = planner();
  host.openSheet('Our plan');
}

/** Types over an answer by hand, as a colleague would. */
function typeByHand(key: string, text: string): void {
  const row = addressOf(host, 'Answers', `${key}|`).slice(1);
  host.edit({ do: 'type', tab: 'Answers', at: cellBeside(host, 'Answers', `A${row}`, 'Answer'), text });
}

const answerOf = (key: string) => ask(host, 'open', {}).answers.find((answer) => answer.key === key);

describe('opening the page', () => {
  it('brings every question in one call, only when asked to', () => {
    blank();
    host.resetCounters();
    const opened = ask(host, 'open', { questions: true });
    expect(host.counters().total).toBeLessThanOrEqual(15);
    expect(opened.questionnaire?.questions.length).toBeGreaterThan(400);
    expect(opened.callFirst?.lines[0]).toContain('999');
    expect(opened.papers?.map(({ state }) => state)).toContain('can-draft');
    expect(opened.papers?.every(({ ready, known }) => !ready && known === 0)).toBe(true);
    expect(ask(host, 'open', {}).questionnaire).toBeUndefined();
  });

  it('speaks the words of the nation once it is known', () => {
    blank();
    ask(host, 'saveAnswers', { answers: [{ key: 'nation', answer: 'northern-ireland' }] });
    const asked = ask(host, 'open', { questions: true }).questionnaire;
    expect(JSON.stringify(asked?.questions)).not.toContain('Ofsted');
    expect(asked?.tasks.flatMap(({ screens }) => screens.flatMap(({ questions }) => questions))).not.toContain('mhst');
  });

  it('shows what was typed by hand as chosen', () => {
    host = setUp();
    typeByHand('remitWritten', 'partly.');
    expect(answerOf('remitWritten')?.ids).toEqual(['partly']);
    typeByHand('remitWritten', 'half of it');
    expect(answerOf('remitWritten')?.ids).toEqual([]);
  });

  it('comes back to where this person left it, in this file', () => {
    blank();
    ask(host, 'saveAnswers', { answers: [], place: 'about/0' });
    expect(host.snapshot()).toMatchObject({ tabs: [{ name: 'Sheet1' }] });
    expect(ask(host, 'open', {}).place).toBe('about/0');
    const first = host.snapshot().id;
    host.openSheet('Another plan');
    expect(ask(host, 'open', {}).place).toBe('');
    host.openSheet(first);
    expect(ask(host, 'open', {}).place).toBe('about/0');
    expect(refusal(host, 'saveAnswers', { answers: [], place: 'x'.repeat(101) }).code).toBe('bad-input');
  });
});

describe('a refresh that runs', () => {
  it('is seen by whoever opens the page meanwhile, and by nobody afterwards', async () => {
    host = setUp();
    const opening = { fn: 'rpc', args: ['open', '{"questions":true}'] };
    const turns = [...Array(6).fill(0), ...Array(20).fill(1)];
    const [, opened] = await host.concurrent([{ fn: 'rpc', args: ['refresh', '{}'] }, opening], turns);
    expect(opened.ok && JSON.parse(String(opened.value)).value.isBusy).toBe(true);
    expect(ask(host, 'open', { questions: true }).isBusy).toBe(false);
  });
});

describe('a permission that was taken back', () => {
  it('is called that, whatever is asked', () => {
    host = setUp();
    host.scopes(['https://www.googleapis.com/auth/script.container.ui']);
    expect(refusal(host, 'open', {}).code).toBe('needs-permission');
    expect(refusal(host, 'saveAnswers', { answers: [{ key: 'nation', answer: 'wales' }] }).code).toBe(
      'needs-permission',
    );
    host.scopes('manifest');
    expect(ask(host, 'open', {}).where).toBe('sheet');
  });
});

describe('two people on the same question', () => {
  const seen = { answer: 'No', detail: '' };

  it('keeps the newer answer and shows it', () => {
    host = setUp();
    typeByHand('remitWritten', 'Partly');
    const got = ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'yes', was: seen }] });
    expect(got.saved).toEqual([]);
    expect(got.conflicts).toEqual([{ key: 'remitWritten', answer: 'Partly', detail: '', ids: ['partly'] }]);
    expect(answerOf('remitWritten')?.answer).toBe('Partly');
  });

  it('never writes over a colleague’s own words, in the answer or beside it', () => {
    host = setUp();
    typeByHand('july', 'Their sentence');
    const was = { answer: 'Ours before', detail: '' };
    const words = ask(host, 'saveAnswers', { answers: [{ key: 'july', answer: 'My sentence', was }] });
    expect(words.conflicts).toMatchObject([{ key: 'july', answer: 'Their sentence' }]);
    ask(host, 'saveAnswers', { answers: [{ key: 'ratings.ethos-1', answer: 'Emerging', detail: 'Emerging' }] });
    const beside = { key: 'ratings.ethos-1', detail: 'Amber', was: { answer: 'Emerging', detail: 'Before' } };
    const notes = ask(host, 'saveAnswers', { answers: [beside] });
    expect(notes.conflicts).toMatchObject([{ key: 'ratings.ethos-1', detail: 'Emerging' }]);
  });

  it('writes mine once I have seen theirs', () => {
    host = setUp();
    typeByHand('remitWritten', 'Partly');
    const was = { answer: 'Partly', detail: '' };
    const got = ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'yes', was }] });
    expect(got.conflicts).toEqual([]);
    expect(answerOf('remitWritten')?.answer).toBe('Yes');
  });

  it('is no conflict when both say the same, or the same in other words', () => {
    host = setUp();
    typeByHand('remitWritten', 'yes');
    const same = ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'Yes', was: seen }] });
    expect(same.conflicts).toEqual([]);
    ask(host, 'saveAnswers', { answers: [{ key: 'policyReview', answer: '12 October 2026' }] });
    typeByHand('policyReview', '12/10/2026');
    const was = { answer: '2026-10-12', detail: '' };
    const dated = ask(host, 'saveAnswers', { answers: [{ key: 'policyReview', answer: '2026-11-01', was }] });
    expect(dated.conflicts).toEqual([]);
  });

  it('leaves other questions alone, and never mixes two people’s halves', () => {
    host = setUp();
    typeByHand('remitWritten', 'Partly');
    const got = ask(host, 'saveAnswers', {
      answers: [
        { key: 'remitWritten', answer: 'yes', detail: 'In the handbook', was: seen },
        { key: 'july', answer: 'Calmer mornings', was: { answer: '', detail: '' } },
      ],
    });
    expect(got.saved.map(({ key }) => key)).toEqual(['july']);
    expect(answerOf('remitWritten')).toMatchObject({ answer: 'Partly', detail: '' });
    const at = addressOf(host, 'Answers', 'july|').slice(1);
    expect(cell(host, 'Answers', cellBeside(host, 'Answers', `A${at}`, 'Answer'))?.shown).toBe('Calmer mornings');
  });
});
