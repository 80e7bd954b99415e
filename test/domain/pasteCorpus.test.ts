import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { provisionTypes } from '../../src/content/index';
import { type CorpusLine, misread, pasteContent, pasteCorpusFigures } from '../../src/local/bench/pasteCorpus';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus: readonly CorpusLine[] = JSON.parse(
  readFileSync(new URL('../schools/paste-corpus.json', import.meta.url), 'utf8'),
);
const types = new Set(provisionTypes.map(({ id }) => id));

test('the corpus has enough lines, each once, and its types exist', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  expect(new Set(corpus.map(({ line }) => line)).size).toBe(corpus.length);
  expect(corpus.filter(({ type }) => type !== null && !types.has(type))).toEqual([]);
});

test('no line is given a type that a careful person would not give it', () => {
  expect(misread(corpus, pasteContent).filter(({ read }) => read !== null)).toEqual([]);
});

test('at least 85 in 100 of the lines with a type are recognised', () => {
  const { lines, expected, recognised, wrong } = pasteCorpusFigures(root);
  expect({ lines, wrong }).toEqual({ lines: corpus.length, wrong: 0 });
  expect(recognised / expected).toBeGreaterThanOrEqual(0.85);
});

test('a wrong type in the corpus is noticed', () => {
  const wrong: readonly CorpusLine[] = [
    { line: 'ELSA', type: null, from: 'school' },
    { line: 'Circle time', type: 'elsa', from: 'school' },
  ];
  expect(misread(wrong, pasteContent).map(({ line }) => line)).toEqual(['ELSA', 'Circle time']);
});
