import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.types';
import { addressOf, ask, cell, cellBeside, refusal, setUp, tab, texts } from './workbook';

let host: Host;
afterEach(() => host.close());

const strict = (name: string, range: string, list: readonly string[]) =>
  host.edit({ do: 'validate', tab: name, range, list: [...list], reject: true });

const lineOf = (report: ReturnType<typeof refreshed>, at: string) =>
  report.attention.find(({ address }) => address === at);

const refreshed = () => ask(host, 'refresh', {});

describe.each(['immediate', 'deferred'] as const)(
  'a check of a person’s that takes only its own choices (%s)',
  (writeMode) => {
    it('keeps its cell; everything else is refreshed, and the report says where and what to do', () => {
      host = setUp({ writeMode });
      const at = cellBeside(host, 'Overview', addressOf(host, 'Overview', 'Self-harm'), 'How it stands');
      strict('Overview', at, ['Own choice']);
      ask(host, 'saveAnswers', {
        answers: [{ key: 'safety.self-harm', answer: 'Yes' }],
      });
      const report = refreshed();
      expect(cell(host, 'Overview', at)?.shown).toBe('Not answered yet');
      expect(lineOf(report, `Overview ${at}`)?.text).toMatch(
        /^Data validation on this cell allows only its own choices/,
      );
      expect(report.tabs.find(({ kind }) => kind === 'gaps')?.changed).toBeGreaterThan(0);
      const before = texts(host);
      refreshed();
      expect(texts(host)).toEqual(before);
    });

    it('keeps a cell that was only to be written once more, between others of which some were written', () => {
      const becomesCollege = (checked: boolean): number | undefined => {
        host = setUp({ writeMode });
        host.edit({ do: 'numberFormat', tab: 'Answers', range: 'B291:B420', text: '@' });
        if (checked) strict('Answers', 'B300', ['Own choice']);
        ask(host, 'saveAnswers', { answers: [{ key: 'setting', answer: 'College' }] });
        return refreshed().tabs.find(({ kind }) => kind === 'answers')?.changed;
      };
      const unchecked = becomesCollege(false);
      host.close();
      expect(becomesCollege(true)).toBe(unchecked);
      const before = texts(host);
      refreshed();
      expect(texts(host)).toEqual(before);
    });

    it('does not close the rows that come in below it', () => {
      host = setUp({ writeMode });
      const { cells } = tab(host, 'Gap analysis');
      const column = cellBeside(host, 'Gap analysis', 'A1', 'Why we say this').replace(/\d/g, '');
      for (let row = 3; cells[`${column}${row}`] !== undefined; row += 1)
        strict('Gap analysis', `${column}${row}`, ['Own choice']);
      ask(host, 'saveAnswers', { answers: [{ key: 'ratings.ethos-1', answer: 'Not yet in place' }] });
      expect(refreshed().tabs.find(({ kind }) => kind === 'gaps')?.added).toBeGreaterThan(0);
      const before = texts(host);
      expect(refreshed().tabs.map(({ added }) => added)).toEqual(Array(8).fill(0));
      expect(texts(host)).toEqual(before);
    });
  },
);

describe('an answer that a check of a person’s refuses', () => {
  it('is told with the reason, not as a fault of Google’s', () => {
    host = setUp();
    const at = cellBeside(host, 'Answers', addressOf(host, 'Answers', 'remitWritten'), 'Answer');
    strict('Answers', at, ['Own choice']);
    const failure = refusal(host, 'saveAnswers', { answers: [{ key: 'remitWritten', answer: 'Yes' }] });
    expect(failure.code).toBe('cell-refuses');
    expect(failure.message).toContain(`The data you entered in cell ${at}`);
  });
});

describe.each(['immediate', 'deferred'] as const)(
  'a tab that somebody made a table of, with typed columns (%s)',
  (writeMode) => {
    it('still gets its new rows, as text without looks', () => {
      host = setUp({ writeMode });
      const rows = Math.max(
        ...Object.keys(tab(host, 'Provision map').cells).map((at) => Number(at.replace(/\D/g, ''))),
      );
      host.edit(
        { do: 'removeFilter', tab: 'Provision map' },
        { do: 'table', tab: 'Provision map', range: `A1:I${rows}` },
      );
      ask(host, 'saveAnswers', { answers: [{ key: 'phases', answer: 'Primary, Secondary' }] });
      expect(refreshed().tabs.find(({ kind }) => kind === 'map')?.added).toBeGreaterThan(0);
      const before = texts(host);
      expect(refreshed().tabs.map(({ added }) => added)).toEqual(Array(8).fill(0));
      expect(texts(host)).toEqual(before);
    });
  },
);
