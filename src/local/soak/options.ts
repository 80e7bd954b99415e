/** The deliberately broken writers that a soak must find out. */
export const BROKEN = ['by-row', 'values-only', 'no-second-look'] as const;
/** One of them. */
export type Broken = (typeof BROKEN)[number];

/** What was asked for on the command line. */
export type SoakOptions = {
  readonly edits: number;
  readonly seed: number;
  readonly broken: Broken | null;
  /** How many shorter courses are tried before a failure is told. */
  readonly shrink: number;
  /** Go on after a failure, and only name it. */
  readonly keepGoing: boolean;
};

/** How to call the command. */
export const USAGE = `npm run soak -- [--edits 10000] [--seed 1] [--broken ${BROKEN.join(' | ')}] [--shrink 60] [--keep-going]`;

/** Reads the command line; null where it cannot be understood. */
export function readOptions(given: readonly string[]): SoakOptions | null {
  const options = { edits: 10_000, seed: 1, shrink: 60, broken: null as Broken | null, keepGoing: false };
  for (let at = 0; at < given.length; at += 1) {
    const option = given[at];
    if (option === '--keep-going') {
      options.keepGoing = true;
      continue;
    }
    at += 1;
    const value = given[at] ?? '';
    const number = Number(value);
    const broken = BROKEN.find((name) => name === value);
    if (option === '--edits' && number > 0) options.edits = number;
    else if (option === '--seed' && Number.isInteger(number)) options.seed = number;
    else if (option === '--shrink' && number >= 0) options.shrink = number;
    else if (option === '--broken' && broken !== undefined) options.broken = broken;
    else return null;
  }
  return options;
}
