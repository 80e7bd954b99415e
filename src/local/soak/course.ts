import { Chance } from './chance';
import { DEEDS } from './deeds';
import type { Course, Step } from './journey';

/** Names of deeds, each as often as it weighs. */
const WEIGHED: readonly string[] = DEEDS.flatMap(({ name, weight = 4 }) => Array<string>(weight).fill(name));

/** The deed that a number names: so that a property can choose and shrink by numbers. */
export const deedOf = (index: number): string => WEIGHED[index % WEIGHED.length] ?? '';

/** How many numbers name a deed. */
export const DEED_NUMBERS = WEIGHED.length;

const REFRESHES = ['plain', 'news', 'news', 'news', 'between'] as const;
const LARGEST = 2 ** 31 - 1;

const deedsOf = (chance: Chance, count: number): readonly Step[] =>
  Array.from({ length: count }, () => ({ deed: chance.of(WEIGHED), seed: chance.between(0, LARGEST) }));

/** What happens to one school: perhaps something before the first refresh, then three rounds of edits, each refreshed. */
export function courseOf(seed: number): Course {
  const chance = new Chance(seed);
  const first: Step = { refresh: 'plain', seed: chance.between(0, LARGEST) };
  const rounds = Array.from({ length: 3 }, (): readonly Step[] => [
    ...deedsOf(chance, chance.between(3, 50)),
    { refresh: chance.of(REFRESHES), seed: chance.between(0, LARGEST) },
  ]);
  return { school: seed, steps: [...deedsOf(chance, chance.between(0, 3)), first, ...rounds.flat()] };
}
