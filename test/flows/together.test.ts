import { describe, expect, it } from 'vitest';
import type { Edit, Execution, Host, Result } from '../../src/local/host';
import { ask, texts } from '../server/workbook';
import { changePlan, expectSettled, lastRow, place, rowOf, schoolAtWork } from './edits/school';

/** Two people at once: the end is that of one after the other, in some order, or somebody is told and nothing was written. */

const refresh: Execution = { fn: 'rpc', args: ['refresh', '{}'] };
const save = (key: string, answer: string): Execution => ({
  fn: 'rpc',
  args: ['saveAnswers', JSON.stringify({ answers: [{ key, answer }] })],
});
const run = (host: Host, execution: Execution): void => {
  if ('fn' in execution) host.call(execution.fn, ...(execution.args ?? []));
  else if ('edits' in execution) host.edit(...execution.edits);
};
/** The first goes `steps` service calls, then the second goes to its end, then the first goes on. */
const takeOver = (steps: number): number[] => [...Array<number>(steps).fill(0), ...Array<number>(400).fill(1)];

/** Texts without the hidden ids: which row is which is not what people see. */
function visible(host: Host): { [tab: string]: string[] } {
  return Object.fromEntries(
    Object.entries(texts(host)).map(([tab, cells]) => [
      tab,
      Object.entries(cells)
        .filter(([at]) => !/^A\d/.test(at) || tab === 'Sheet1')
        .map(([at, text]) => `${at} ${text}`)
        .sort(),
    ]),
  );
}

/** How two executions end one after the other, both ways round, once the next refresh has been. */
function inTurn(host: Host, pair: readonly [Execution, Execution]): unknown[] {
  const start = host.snapshot();
  const ends = [pair, [pair[1], pair[0]] as const].map((order) => {
    host.restore(start);
    for (const execution of order) run(host, execution);
    ask(host, 'refresh', {});
    return visible(host);
  });
  host.restore(start);
  return ends;
}

async function expectInTurn(host: Host, pair: [Execution, Execution], steps: readonly number[]): Promise<void> {
  const start = host.snapshot();
  const ends = inTurn(host, pair).map((end) => JSON.stringify(end));
  for (const at of steps) {
    host.restore(start);
    await host.concurrent(pair, takeOver(at));
    ask(host, 'refresh', {});
    expect(ends, `second came after ${at} calls`).toContain(JSON.stringify(visible(host)));
  }
}

/** Each goes the same way many times. */
const PATIENCE = 300_000;

/** Points in a refresh, from its first look to its last write. */
const POINTS = [1, 24, 32, 40];

function withNews(): Host {
  const host = schoolAtWork();
  changePlan(host);
  return host;
}

/** What the sidebar was told. */
function replyOf(result: Result | undefined): { ok: boolean; failure?: { code: string } } {
  return result?.ok === true ? JSON.parse(String(result.value)) : { ok: false };
}

describe('two refreshes at once', () => {
  it('end as one after the other', { timeout: PATIENCE }, async () => {
    const host = withNews();
    await expectInTurn(host, [refresh, refresh], [3, 30]);
    expectSettled(host);
  });
});

describe('answers saved during a refresh', () => {
  it('are there at the end, or were refused', { timeout: PATIENCE }, async () => {
    const host = withNews();
    const start = host.snapshot();
    for (const at of [2, 30]) {
      host.restore(start);
      const [, saved] = await host.concurrent([refresh, save('july', 'Own July')], takeOver(at));
      const { ok, failure } = replyOf(saved);
      expect(Object.values(texts(host).Answers ?? {}).includes('Own July'), `after ${at}`).toBe(ok);
      expect(ok || failure?.code === 'busy', `after ${at}`).toBe(true);
    }
  });

  it.each(['saveAnswers', 'addProvision'])(
    'two of %s at once arrive, or are told to wait',
    { timeout: PATIENCE },
    async (method) => {
      const host = schoolAtWork();
      const start = host.snapshot();
      const input = (word: string) =>
        method === 'saveAnswers'
          ? { answers: [{ key: word, answer: `Own ${word}` }] }
          : { rows: [{ name: `Own ${word}` }] };
      const make = (word: string): Execution => ({ fn: 'rpc', args: [method, JSON.stringify(input(word))] });
      for (const at of [1, 3, 5, 8]) {
        host.restore(start);
        const results = await host.concurrent([make('july'), make('measures')], takeOver(at));
        const all = JSON.stringify(texts(host));
        for (const [index, word] of ['july', 'measures'].entries()) {
          const { ok, failure } = replyOf(results[index]);
          expect(all.includes(`Own ${word}`), `${word} after ${at}`).toBe(ok);
          expect(ok || failure?.code === 'busy', `${word} after ${at}`).toBe(true);
        }
      }
    },
  );
});

describe('a person who edits between two service calls of a refresh', () => {
  const GAPS = 'Gap analysis';
  const edits: readonly (readonly [name: string, make: (host: Host) => Edit[]])[] = [
    [
      'types into our cell',
      (host) => [{ do: 'type', tab: GAPS, at: place(host, GAPS, 'Why we say this', 'Setting up'), text: 'Own why' }],
    ],
    [
      'types into a row',
      (host) => [
        { do: 'type', tab: GAPS, at: place(host, GAPS, 'Reason or note', '3 Tidy up'), text: 'Own late note' },
      ],
    ],
    ['inserts a row', (host) => [{ do: 'insert', tab: GAPS, rows: [rowOf(host, GAPS, 'Setting up'), 1] }]],
    ['deletes a row', (host) => [{ do: 'delete', tab: GAPS, rows: [rowOf(host, GAPS, '3 Tidy up'), 1] }]],
    [
      'sorts',
      (host) => [{ do: 'sort', tab: GAPS, range: `A2:L${lastRow(host, GAPS)}`, column: 'C', ascending: false }],
    ],
  ];

  it.each(edits)('%s: what the person did stands', { timeout: PATIENCE }, async (_, make) => {
    const host = withNews();
    await expectPeopleKept(host, { edits: make(host) });
  });
});

/** Whatever the order, the person's texts stand beside the same words as before. */
async function expectPeopleKept(host: Host, edit: Execution): Promise<void> {
  const start = host.snapshot();
  const ends = inTurn(host, [refresh, edit]).map((end) => ownLines(end as { [tab: string]: string[] }));
  for (const at of POINTS) {
    host.restore(start);
    await host.concurrent([refresh, edit], takeOver(at));
    ask(host, 'refresh', {});
    expect(ends, `edited after ${at} calls`).toContainEqual(ownLines(visible(host)));
  }
  expectSettled(host);
}

/** Texts of people, tab by tab. */
function ownLines(end: { [tab: string]: string[] }): string[] {
  return Object.entries(end).flatMap(([tab, lines]) =>
    lines.filter((line) => / (Own |=)/.test(line)).map((line) => `${tab} ${line.replace(/^([A-Z]+)\d+/, '$1')}`),
  );
}
