import type { WriteMode } from '../host.types';

/** What came of one journey in one write mode: how many of its moments were survived, and what went wrong at the others. */
export type Verdict = {
  readonly journey: string;
  readonly mode: WriteMode;
  readonly of: number;
  readonly failures: readonly string[];
};

/** Most failures that are told of one journey. */
const MOST_TOLD = 10;

const survived = ({ of, failures }: Verdict): number => of - failures.length;

/** "first refresh, immediate writes: survived 254 of 254", with what went wrong below. */
export function verdictLines(verdict: Verdict): readonly string[] {
  const { journey, mode, of, failures } = verdict;
  const more = failures.length - MOST_TOLD;
  return [
    `${journey}, ${mode} writes: survived ${survived(verdict)} of ${of}`,
    ...failures.slice(0, MOST_TOLD).map((failure) => `  ${failure}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/** The last line: all journeys together. */
export function totalLine(verdicts: readonly Verdict[]): string {
  const sum = (pick: (verdict: Verdict) => number): number => verdicts.reduce((all, one) => all + pick(one), 0);
  return `total: survived ${sum(survived)} of ${sum(({ of }) => of)}`;
}

/** Did every journey have moments, and survive them all? */
export const isClean = (verdicts: readonly Verdict[]): boolean =>
  verdicts.length > 0 && verdicts.every(({ of, failures }) => of > 0 && failures.length === 0);
