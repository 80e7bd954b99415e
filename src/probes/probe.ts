/**
 * One behaviour of Google's that the add-on leans on. The same probe runs in the local host and, in a build of its own,
 * inside real Apps Script: a difference is a mistake of the local host's.
 */
export type Probe = {
  readonly id: string;
  /** Item of the list of emulated behaviours it checks, e.g. 'V6'. */
  readonly item: string;
  readonly behaviour: string;
  readonly expected: string;
  /** What happened, as text. Works in the scratch place it is given and leaves it for the runner to remove. */
  readonly run: () => string;
};

/** What one probe showed. */
export type Outcome = {
  readonly id: string;
  readonly expected: string;
  readonly actual: string;
  readonly agrees: boolean;
};

function actual(probe: Probe): string {
  try {
    return probe.run();
  } catch (error) {
    return `throws ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Runs probes in order; one that throws does not stop the next. */
export function runProbes(probes: readonly Probe[]): Outcome[] {
  return probes.map((probe) => {
    const seen = actual(probe);
    return { id: probe.id, expected: probe.expected, actual: seen, agrees: seen === probe.expected };
  });
}
