import type { Nation, YearGroup } from '../catalogue';

/** Key stages of England and Wales as year numbers. */
const KEY_STAGES: { readonly [stage: string]: readonly [number, number] } = {
  eyfs: [0, 0],
  ks1: [1, 2],
  ks2: [3, 6],
  ks3: [7, 9],
  ks4: [10, 11],
  ks5: [12, 13],
};
const EVERYONE = /^(all|all years|all year groups|whole school|every year|everyone)$/;

/** Year groups read, and the words that were not. No years and nothing unread: it is for every year. */
export type ReadYears = { readonly years: readonly number[]; readonly unread: readonly string[] };

function fold(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^key stage /, 'ks')
    .replace(/^ks /, 'ks');
}

function yearOf(word: string, years: readonly YearGroup[]): number | null {
  const text = fold(word).replace(/^years /, 'year ');
  const named = years.find((year) => fold(year.label) === text || year.alsoTyped.some((other) => fold(other) === text));
  if (named) return named.number;
  const bare = /^\d{1,2}$/.test(text) ? Number(text) : null;
  return years.find((year) => year.number === bare)?.number ?? null;
}

function between(first: number, last: number, years: readonly YearGroup[]): readonly number[] {
  return years.map((year) => year.number).filter((number) => number >= first && number <= last);
}

function yearsOf(word: string, nation: Pick<Nation, 'id' | 'years'>): readonly number[] | null {
  const stage = nation.id === 'england' || nation.id === 'wales' ? KEY_STAGES[fold(word)] : undefined;
  if (stage) return between(stage[0], stage[1], nation.years);
  const single = yearOf(word, nation.years);
  if (single !== null) return [single];
  const [from = '', to = '', more] = word.split(/\s*(?:-|\u2013|\bto\b)\s*/);
  const first = yearOf(from, nation.years);
  const last = yearOf(to, nation.years) ?? yearOf(`${from.replace(/\d+\s*$/, '')}${to}`, nation.years);
  if (more !== undefined || first === null || last === null || first > last) return null;
  return between(first, last, nation.years);
}

/** "Year 3, Year 4", "3 to 6", "Y7-Y9", "KS2", "P1 to P3": the year groups of a nation. */
export function readYears(cell: string, nation: Pick<Nation, 'id' | 'years'>): ReadYears {
  const words = cell
    .split(/[,;/&+\n]|\band\b/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const found = new Set<number>();
  const unread: string[] = [];
  for (const word of words) {
    if (EVERYONE.test(fold(word))) continue;
    const years = yearsOf(word, nation);
    if (years === null) unread.push(word);
    else for (const year of years) found.add(year);
  }
  return { years: [...found].sort((a, b) => a - b), unread };
}
