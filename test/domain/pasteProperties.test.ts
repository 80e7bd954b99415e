import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnReader } from '../../src/domain/paste/pasteHeading';
import { readPastedList } from '../../src/domain/paste/pasteList';
import { pasteSheet } from '../../src/domain/paste/pasteSheet';
import { tierHeadings } from '../../src/domain/paste/tierHeadings';
import { pasteContent } from '../../src/local/bench/pasteCorpus';
import { previewList } from '../../src/server/preview';

const read = (text: string) => readPastedList(text, pasteContent);
const names = (text: string) => read(text).rows.map((row) => row.cells.name);

/** Everything a result says, in rows and messages, and the heading of the table, which names its columns. */
function wordsOf(text: string): string {
  const headings = tierHeadings(pasteContent.words, pasteContent.closedLists.tier);
  const { heading, rows } = pasteSheet(text, columnReader(pasteContent.headers), headings);
  const header = heading === null ? [] : rows.slice(heading.first, heading.last + 1);
  return [header, read(text), previewList(text)].map((one) => JSON.stringify(one).toLowerCase()).join(' ');
}

const PIECES = [
  'None',
  '-',
  'ELSA',
  'Wave 1',
  'Targeted',
  'Provision',
  'Tier',
  'Need',
  'Anxiety',
  'Hut',
  'x',
  '✓',
  '7',
  'Total',
  '- den',
  '•',
  'a; b',
  'PSHE, hut',
  'Den - weekly',
  'Universal:',
  '"',
  '""',
  '',
  '"q',
  '\ufffd',
  '(Wave 2)',
  '|',
  'Note: x',
];

describe('whatever is pasted', () => {
  const cell = fc.constantFrom(...PIECES);
  const between = fc.constantFrom('\t', ',', ';', '|', ' ');
  const table = fc
    .tuple(between, fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 10 }))
    .map(([mark, rows]) => rows.map((row) => row.join(mark)).join('\n'));

  test('nothing throws, and every word is found again in a row or a message', () => {
    fc.assert(
      fc.property(fc.oneof(table, fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const found = wordsOf(text);
        for (const word of text.toLowerCase().match(/[a-z0-9]{2,}/g) ?? []) expect(found).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['words that could be taken away again and again', 'Access to '.repeat(4000)],
    ['letters', 'a '.repeat(20000)],
    ['brackets and dashes', '('.repeat(20000) + ' - : '.repeat(4000)],
    ['spaces', `x${' '.repeat(40000)}y`],
    ['bullets', '• '.repeat(20000)],
    ['commas', 'ELSA, '.repeat(8000)],
  ])('a long line of %s is read to its end', (_, text) => {
    const { rows, notes } = read(text);
    expect(rows.length + notes.length).toBeGreaterThan(0);
  });

  const name = fc.constantFrom('Hut', 'ELSA', 'Den', 'Lego therapy', 'Circle time', 'Nest', 'CAMHS', 'Patch');
  const tier = fc.constantFrom('Wave 1', 'Wave 2', 'Wave 3');

  test('rows in are rows out, in order: tables, lines, details, headings, columns', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, tier), { minLength: 1, maxLength: 20 }), (rows) => {
        const wanted = rows.map(([one]) => one);
        const lines = {
          tabs: ['Provision\tWave', ...rows.map((row) => row.join('\t'))],
          commas: ['Provision,Wave', ...rows.map((row) => row.join(','))],
          semicolons: ['Wave;Provision', ...rows.map(([one, wave]) => `${wave};${one}`)],
          plain: wanted,
          bullets: wanted.map((one) => `• ${one}`),
          numbers: wanted.map((one, at) => `${at + 1}. ${one}`),
          details: wanted.map((one) => `${one} – on Mondays`),
          before: rows.map(([one, wave]) => `${wave}: ${one}`),
          headings: rows.flatMap(([one, wave]) => [wave, one]),
          column: ['Wave 1\tWave 2', ...wanted.map((one) => `\t${one}`)],
          cell: ['Wave 1\tWave 2', `\t"${wanted.join('\n')}"`],
          council: [
            'Map\t\t\t',
            '\tArea of need\tProvision\t',
            '\t\tName\tTier',
            ...rows.map(([one, wave]) => `\t\t${one}\t${wave}`),
          ],
        };
        for (const [shape, text] of Object.entries(lines)) expect(names(text.join('\n')), shape).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});
