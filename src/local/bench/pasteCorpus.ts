import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closedLists, provisionTypes } from '../../content/index';
import { pasteShapes } from '../../content/pasteShapes';
import { provisionHeaders } from '../../content/sheetWords';
import { type PasteContent, readPastedList } from '../../domain/paste/pasteList';

/** One line as schools, colleges or councils word it in public; `type` is null where a careful person would not decide. */
export type CorpusLine = {
  readonly line: string;
  readonly type: string | null;
  readonly from: 'primary' | 'secondary' | 'college' | 'school' | 'council';
};

/** Lines in all, lines with an expected type, those of them recognised, and lines given a type that is not theirs. */
export type PasteCorpusFigures = {
  readonly lines: number;
  readonly expected: number;
  readonly recognised: number;
  readonly wrong: number;
};

/** What reading a pasted list needs, as the product has it. */
export const pasteContent: PasteContent = {
  provisionTypes,
  closedLists,
  headers: provisionHeaders,
  words: pasteShapes,
};

/** The lines of a corpus that were read otherwise than a careful person would, and as what. */
export function misread(corpus: readonly CorpusLine[], content: PasteContent) {
  return corpus
    .map((entry) => ({ ...entry, read: typeOf(entry.line, content) }))
    .filter(({ type, read }) => read !== type);
}

/** A line that comes back as several offers, or none, has no one type. */
function typeOf(line: string, content: PasteContent): string | null {
  const { rows } = readPastedList(line, content);
  return rows.length === 1 ? (rows[0]?.type ?? null) : null;
}

/** How many lines of a corpus are recognised, read as pasted lists of one line each. */
export function recognisedShare(corpus: readonly CorpusLine[], content: PasteContent): PasteCorpusFigures {
  const missed = misread(corpus, content);
  const expected = corpus.filter(({ type }) => type !== null).length;
  return {
    lines: corpus.length,
    expected,
    recognised: expected - missed.filter(({ type }) => type !== null).length,
    wrong: missed.filter(({ read }) => read !== null).length,
  };
}

/** The figures for the corpus of a working copy; `root` is its top folder. */
export function pasteCorpusFigures(root: string): PasteCorpusFigures {
  const file = join(root, 'test', 'schools', 'paste-corpus.json');
  const corpus: readonly CorpusLine[] = JSON.parse(readFileSync(file, 'utf8'));
  return recognisedShare(corpus, pasteContent);
}
