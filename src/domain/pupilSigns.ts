import { foldName } from './paste/matchType';
import type { AnswerRow, Problem, ProvisionRow } from './plan';

/** What pupils' details are noticed by: content. */
export type PupilSigns = {
  /** Words that stand above a column of pupils' details; matched whole. */
  readonly headings: readonly string[];
  /** Common first names of children. */
  readonly firstNames: readonly string[];
  /** Words after a year group that make it a member of staff, lower case. */
  readonly staff: readonly string[];
};

/** One thing that was noticed. */
export type PupilSign =
  | { readonly code: 'heading'; readonly word: string }
  | { readonly code: 'number' | 'birth' | 'year' }
  | { readonly code: 'names'; readonly count: number };

/** Looks through names of offers and through every text. Each kind of sign is given once. */
export type PupilLook = (names: readonly string[], texts: readonly string[]) => readonly PupilSign[];

/** A unique pupil number in England: a letter, eleven digits, a digit or letter. */
const UPN = /\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b/;
const BORN = /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)[:\s]+\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/i;
const LONGEST_HEADING = 40;
/** Fewer names than this may be rooms, dogs and programmes. */
const LEAST_NAMES = 3;

/** "Oliver Smith", "Oliver S.": two words, the first a common first name, and nothing else. */
function isPerson(name: string, firstNames: ReadonlySet<string>): boolean {
  const [, first = ''] = /^(\p{L}+) \p{Lu}(?:[\p{L}'\u2019-]*|\.)$/u.exec(name.trim()) ?? [];
  return firstNames.has(first);
}

/** "Oliver (Y4)", "Oliver S, Year 4", "Oliver in Reception"; not "Miss Oliver, Year 4" nor "Oliver (Y4 teacher)". */
function yearPattern({ firstNames, staff }: PupilSigns): RegExp {
  const who = `(?<!\\b(?:[Mm]rs?|[Mm]iss|[Mm][sx]|[Dd]r|[Ss]ir|[Ss]t)\\.? )\\b(?:${firstNames.join('|')})\\b(?: \\p{Lu}\\p{L}*\\.?)?`;
  const year = '(?:[Yy](?:ea)?r? ?(?:1[0-3]|[1-9])|[Rr]eception|P[1-7]|S[1-6])';
  return new RegExp(`${who}(?:,| in|:)? ?\\(?${year}\\b(?![\\w ,)]*\\b(?:${staff.join('|')})\\b)`, 'u');
}

/** A quick first look: most texts hold no year group at all. */
const MAY_HOLD_A_YEAR = /\d|[Rr]eception/;

/** A careful look: few false alarms matter more than catching everything, because it never stops anybody. */
export function pupilLook(signs: PupilSigns): PupilLook {
  const headings = new Map(signs.headings.map((word) => [foldName(word), word]));
  const firstNames = new Set(signs.firstNames);
  const year = yearPattern(signs);
  return (names, texts) => {
    const heading = texts.find((text) => text.length <= LONGEST_HEADING && headings.has(foldName(text)));
    const count = new Set(names.filter((name) => isPerson(name, firstNames))).size;
    const found: readonly (PupilSign | false)[] = [
      heading !== undefined && { code: 'heading', word: heading.trim() },
      texts.some((text) => UPN.test(text)) && { code: 'number' },
      texts.some((text) => BORN.test(text)) && { code: 'birth' },
      count >= LEAST_NAMES && { code: 'names', count },
      texts.some((text) => MAY_HOLD_A_YEAR.test(text) && year.test(text)) && { code: 'year' },
    ];
    return found.filter((sign) => sign !== false);
  };
}

type Cell = Pick<Problem, 'tab' | 'row' | 'column'> & { readonly text: string };

const cellsOf = (answers: readonly AnswerRow[], provision: readonly ProvisionRow[]): readonly Cell[] => [
  ...answers.flatMap(({ key, answer, detail }) => [
    { tab: 'answers' as const, row: key, column: 'answer', text: answer },
    { tab: 'answers' as const, row: key, column: 'detail', text: detail },
  ]),
  ...provision.flatMap(({ key, cells }) =>
    Object.entries(cells).map(([column, text]) => ({ tab: 'provision' as const, row: key, column, text })),
  ),
];

/** Cells that look as if they held details of a pupil, whoever typed them and wherever. Their text is not repeated. */
export function pupilProblems(
  look: PupilLook,
  answers: readonly AnswerRow[],
  provision: readonly ProvisionRow[],
): readonly Problem[] {
  return cellsOf(answers, provision)
    .filter(({ text }) => text !== '' && look([], [text]).length > 0)
    .map(({ tab, row, column }) => ({ tab, row, column, code: 'pupil-details', value: '', allowed: [] }));
}
