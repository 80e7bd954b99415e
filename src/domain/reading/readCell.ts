import type { AnswerKind, IsoDate, Option } from '../catalogue';
import { readDate } from '../dates';
import type { Problem } from '../plan';
import type { Rating } from '../rating';

/** Words a rating may be typed as; the first of each is what the cell shows. The same list as the drop-down. */
export const RATING_OPTIONS: readonly Option<'0' | '1' | '2' | '3' | 'dk' | 'na'>[] = [
  { id: '0', label: 'Not yet in place', alsoTyped: ['0', 'not in place', 'red'] },
  { id: '1', label: 'Emerging', alsoTyped: ['1', 'amber'] },
  { id: '2', label: 'Established', alsoTyped: ['2', 'light green'] },
  { id: '3', label: 'Embedded', alsoTyped: ['3', 'green'] },
  {
    id: 'dk',
    label: "Don't know",
    alsoTyped: ['dk', 'dont know', 'do not know', 'unknown', 'not sure', '?'],
  },
  { id: 'na', label: 'Not applicable', alsoTyped: ['na', 'n/a', 'not relevant'] },
];

/** What a cell says: ids of options, a day, a number or words. */
export type CellAnswer =
  | { readonly kind: 'ids'; readonly ids: readonly string[]; readonly shown: string }
  | { readonly kind: 'day'; readonly day: IsoDate; readonly shown: string }
  | { readonly kind: 'number'; readonly value: number; readonly shown: string }
  | { readonly kind: 'text'; readonly shown: string };

export type CellFault = Pick<Problem, 'code' | 'value' | 'allowed'>;
/** What was read, if anything, and what was wrong, if anything. "Too many" leaves both. */
export type CellReading = { readonly answer: CellAnswer | null; readonly fault: CellFault | null };

/** Case, kinds of space and of apostrophe, and a full stop at the end make no difference. */
export function folded(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();
}

/** The option that was typed: its label, its id or another word for it. */
export function optionTyped<Id extends string>(typed: string, options: readonly Option<Id>[]): Option<Id> | null {
  const text = folded(typed);
  const says = ({ id, label, alsoTyped }: Option<Id>) =>
    folded(label) === text || id.toLowerCase() === text || (alsoTyped ?? []).some((word) => folded(word) === text);
  return options.find((option) => folded(option.label) === text) ?? options.find(says) ?? null;
}

function fault(code: Problem['code'], value: string, allowed: readonly string[] = []): CellReading {
  return { answer: null, fault: { code, value, allowed } };
}

const labels = (options: readonly Option[]) => options.map(({ label }) => label);

function readChoice(typed: string, options: readonly Option[]): CellReading {
  const option = optionTyped(typed, options);
  if (option === null) return fault('not-an-option', typed, labels(options));
  return { answer: { kind: 'ids', ids: [option.id], shown: option.label }, fault: null };
}

/** "A, B" into its options. A name that holds a comma itself is found by trying the longest run of pieces first. */
function optionsIn(typed: string, options: readonly Option[]): readonly (Option | string)[] {
  const pieces = typed.split(/[,;\n]/).map((piece) => piece.trim());
  const found: (Option | string)[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = longestRun(pieces.slice(at), options);
    const piece = pieces[at] ?? '';
    if (run !== null) found.push(run.option);
    else if (piece !== '') found.push(piece);
    at += run?.length ?? 1;
  }
  return found;
}

function longestRun(pieces: readonly string[], options: readonly Option[]) {
  for (let length = Math.min(4, pieces.length); length > 0; length -= 1) {
    const option = optionTyped(pieces.slice(0, length).join(', '), options);
    if (option !== null) return { option, length };
  }
  return null;
}

function readSeveral(typed: string, options: readonly Option[], most: number): CellReading {
  const found = optionsIn(typed, options);
  const strange = found.find((piece) => typeof piece === 'string');
  const read = [...new Set(found.flatMap((piece) => (typeof piece === 'string' ? [] : [piece])))];
  const kept = read.slice(0, most);
  const shown = labels(kept).join(', ');
  const answer: CellAnswer | null = kept.length > 0 ? { kind: 'ids', ids: kept.map(({ id }) => id), shown } : null;
  if (typeof strange === 'string')
    return { answer, fault: { code: 'not-an-option', value: strange, allowed: labels(options) } };
  return { answer, fault: read.length > most ? { code: 'too-many', value: typed, allowed: labels(kept) } : null };
}

function readNumber(typed: string, least: number, most: number): CellReading {
  const bare = typed.replace(/[,\s]/g, '').replace(/^(about|circa|approx\.?|c\.|~)/i, '');
  if (!/^\d+(\.0+)?$/.test(bare)) return fault('not-a-number', typed, [`${least}`, `${most}`]);
  const value = Math.round(Number(bare));
  if (value < least || value > most) return fault('out-of-range', typed, [`${least}`, `${most}`]);
  return { answer: { kind: 'number', value, shown: String(value) }, fault: null };
}

function readDay(typed: string): CellReading {
  const day = readDate(typed);
  return day === null ? fault('not-a-date', typed) : { answer: { kind: 'day', day, shown: day }, fault: null };
}

/** Reads one cell that is not empty. */
export function readCell(typed: string, kind: AnswerKind): CellReading {
  switch (kind.kind) {
    case 'choice':
      return readChoice(typed, kind.options);
    case 'several':
      return readSeveral(typed, kind.options, kind.most ?? kind.options.length);
    case 'rating':
      return readChoice(typed, RATING_OPTIONS);
    case 'number':
      return readNumber(typed, kind.least, kind.most);
    case 'date':
      return readDay(typed);
    case 'text':
      return { answer: { kind: 'text', shown: typed }, fault: null };
  }
}

/** The rating an option id of the scale stands for. */
export function ratingFor(id: string, reason: string): Rating | null {
  switch (id) {
    case '0':
    case '1':
    case '2':
    case '3':
      return { kind: 'rated', value: Number(id) as 0 | 1 | 2 | 3 };
    case 'dk':
      return { kind: 'dont-know' };
    case 'na':
      return { kind: 'not-applicable', reason };
    default:
      return null;
  }
}
