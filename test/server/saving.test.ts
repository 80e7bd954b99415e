import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.types';
import { addressOf, ask, cell, cellBeside, planner, refusal, setUp, tab } from './workbook';

let host: Host;
afterEach(() => host.close());

/** Texts that Sheets would make something else of. */
const TRAPS = [
  '=1+1',
  '+44 20 7946 0000',
  '-5',
  '@home',
  '3/4',
  '2026-10-02',
  '0012',
  '1E5',
  '50%',
  'TRUE',
  "'quoted",
  'é 日本 🎓',
];

function addressOfAnswer(key: string): string {
  const row = addressOf(host, 'Answers', `${key}|`).slice(1);
  return cellBeside(host, 'Answers', `A${row}`, 'Answer');
}

describe('saving answers', () => {
  it('makes the Answers tab when there is none, and stamps the day', () => {
    host = planner();
    host.openSheet('Our plan');
    const got = ask(host, 'saveAnswers', { answers: [{ key: 'nation', answer: 'Wales', detail: 'North' }] });
    expect(got.saved).toEqual([{ key: 'nation', answer: 'Wales', detail: 'North', ids: ['wales'] }]);
    const at = addressOfAnswer('nation');
    expect(cell(host, 'Answers', at)?.shown).toBe('Wales');
    expect(cell(host, 'Answers', cellBeside(host, 'Answers', at, 'Last changed'))?.shown).toBe('2026-11-23');
  });

  it.each(['formula', 'text'] as const)('keeps text as text where plain text reads = as %s', (reading) => {
    for (const writeMode of ['immediate', 'deferred'] as const) {
      host = setUp({ writeMode });
      host.plainText(reading);
      const at = addressOfAnswer('july');
      for (const format of ['@', 'General']) {
        host.edit({ do: 'numberFormat', tab: 'Answers', range: at, text: format });
        for (const trap of TRAPS) {
          const got = ask(host, 'saveAnswers', { answers: [{ key: 'july', answer: trap }] });
          expect(got.saved[0]?.answer.replace(/^'/, '')).toBe(trap.replace(/^'/, ''));
          expect(cell(host, 'Answers', at)).toMatchObject({ kind: 'text' });
          expect(cell(host, 'Answers', at)?.formula).toBeUndefined();
        }
      }
    }
  });

  it('stamps "last changed" only when something changed', () => {
    host = setUp();
    const stamp = cellBeside(host, 'Answers', addressOfAnswer('remitWritten'), 'Last changed');
    host.clock(Date.parse('2026-12-01T10:00:00Z'));
    ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'No' }] });
    expect(cell(host, 'Answers', stamp)?.shown).toBe('2026-11-23');
    ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'Yes' }] });
    expect(cell(host, 'Answers', stamp)?.shown).toBe('2026-12-01');
  });

  it('takes the day from the file, not from the script', () => {
    host = planner({ zones: { file: 'Pacific/Auckland' }, now: Date.parse('2026-11-23T20:00:00Z') });
    host.openSheet('Our plan');
    ask(host, 'saveAnswers', { answers: [{ key: 'nation', answer: 'England' }] });
    const stamp = cellBeside(host, 'Answers', addressOfAnswer('nation'), 'Last changed');
    expect(cell(host, 'Answers', stamp)?.shown).toBe('2026-11-24');
  });

  it('saves scattered answers without touching links, formulas and numbers between them', () => {
    host = setUp();
    const link = cellBeside(host, 'Answers', addressOfAnswer('setting'), 'Detail or evidence');
    const sum = cellBeside(host, 'Answers', addressOfAnswer('phases'), 'Detail or evidence');
    host.edit(
      { do: 'type', tab: 'Answers', at: link, text: 'our policy' },
      { do: 'link', tab: 'Answers', range: link, text: 'https://example.org' },
      { do: 'type', tab: 'Answers', at: sum, text: '=1+1' },
    );
    const before = [link, sum].map((at) => cell(host, 'Answers', at));
    const keys = ['nation', 'july', 'head.role', 'handover.date', 'measures'];
    const got = ask(host, 'saveAnswers', { answers: keys.map((key) => ({ key, answer: `About ${key}` })) });
    expect(got.saved.map(({ key }) => key)).toEqual(keys);
    expect([link, sum].map((at) => cell(host, 'Answers', at))).toEqual(before);
    expect(cell(host, 'Answers', addressOfAnswer('remitWritten'))?.shown).toBe('No');
  });

  it('says which answers it could not read, and where they stand', () => {
    host = setUp();
    const got = ask(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'perhaps' }] });
    expect(got.problems).toEqual([
      {
        address: `Answers ${addressOfAnswer('remitWritten')}`,
        text: expect.stringContaining('Yes, Partly, No or Not sure'),
      },
    ]);
  });

  it('names keys that are no question, and refuses what is too long for a cell', () => {
    host = setUp();
    expect(ask(host, 'saveAnswers', { answers: [{ key: 'no.such', answer: 'x' }] }).unknown).toEqual(['no.such']);
    const failure = refusal(host, 'saveAnswers', { answers: [{ key: 'july', answer: 'x'.repeat(60_000) }] });
    expect(failure.code).toBe('too-long');
  });

  it('brings a deleted row back before it saves', () => {
    host = setUp();
    const row = Number(addressOf(host, 'Answers', 'july|').slice(1));
    host.edit({ do: 'delete', tab: 'Answers', rows: [row, 1] });
    const got = ask(host, 'saveAnswers', { answers: [{ key: 'july', answer: 'Back again' }] });
    expect(got.saved).toEqual([{ key: 'july', answer: 'Back again', detail: '' }]);
    expect(Object.values(tab(host, 'Answers').cells).filter(({ shown }) => shown === 'Back again')).toHaveLength(1);
  });

  it('says busy while somebody else writes, writes nothing, and saves once they are done', () => {
    host = setUp();
    const answers = [{ key: 'july', answer: 'Calmer mornings' }];
    host.lockElsewhere(true);
    expect(refusal(host, 'saveAnswers', { answers }).code).toBe('busy');
    expect(cell(host, 'Answers', addressOfAnswer('july'))?.shown ?? '').toBe('');
    host.lockElsewhere(false);
    expect(ask(host, 'saveAnswers', { answers }).saved).toMatchObject(answers);
  });
});
