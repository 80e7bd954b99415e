import { createHash } from 'node:crypto';
import type { Host, Result, WriteMode } from '../host.types';
import type { Journey } from './journeys';
import { lostOrDoubled, peoplesCells } from './peoplesCells';
import type { Verdict } from './verdict';
import { differences, type WholeState, wholeState } from './wholeState';

/** A stop at the nth service call: before it takes effect, or after. */
export type Stop = { readonly nth: number; readonly when: 'before' | 'after' };

/** Somebody notices and tries again. */
const A_MINUTE = 60_000;

type Call = { readonly method: string; readonly json: string };

const run = (host: Host, { method, json }: Call): Result => host.call('rpc', method, json);

/** Why a call did not do its work; null when it did. */
export function refusalOf(result: Result): string | null {
  if (!result.ok) return result.message;
  const reply = JSON.parse(String(result.value)) as { ok: boolean; failure?: { code: string; detail?: string } };
  return reply.ok ? null : `${reply.failure?.code} ${reply.failure?.detail ?? ''}`;
}

function hashOf(state: WholeState): string {
  const hash = createHash('sha256');
  for (const [place, text] of state) hash.update(`${place}\n${text}\n`);
  return hash.digest('base64');
}

/** Every stop of a run of so many calls. */
export const everyStop = (calls: number): Stop[] =>
  Array.from({ length: calls }, (_, at) => [
    { nth: at + 1, when: 'before' } as const,
    { nth: at + 1, when: 'after' } as const,
  ]).flat();

/** One journey in one write mode: what an uninterrupted run ends in, and what stopped ones end in. */
class Sweep {
  private readonly start: ReturnType<Host['save']>;
  private readonly tried = new Map<string, readonly string[]>();
  /** What went wrong, by how many calls had taken effect. */
  private readonly byCalls = new Map<number, readonly string[]>();
  private readonly people: ReturnType<typeof peoplesCells>;
  private readonly wanted: WholeState;
  private readonly peopleThen: ReturnType<typeof peoplesCells>;
  readonly calls: number;

  constructor(
    private readonly host: Host,
    private readonly call: Call,
    private readonly now: number,
  ) {
    this.people = peoplesCells(host);
    this.start = host.save();
    host.resetCounters();
    const refused = refusalOf(run(host, call));
    if (refused !== null) throw new Error(`${call.method} does not run: ${refused}`);
    this.calls = host.counters().total;
    this.wanted = wholeState(host);
    this.peopleThen = peoplesCells(host);
  }

  /**
   * What went wrong after a stop. One after a call and one before the next leave the same: of each two, now the one and now
   * the other is really made.
   */
  problems({ nth, when }: Stop): readonly string[] {
    const effective = when === 'after' ? nth : nth - 1;
    const known = this.byCalls.get(effective);
    if (known !== undefined) return known;
    const isBefore = effective === 0 || (effective % 2 === 1 && effective < this.calls);
    const problems = this.stopAt(isBefore ? { nth: effective + 1, when: 'before' } : { nth: effective, when: 'after' });
    this.byCalls.set(effective, problems);
    return problems;
  }

  /** Stops once, looks at what people typed, tries again, and compares. */
  private stopAt({ nth, when }: Stop): readonly string[] {
    const { host } = this;
    host.reopen(this.start);
    host.fault({ nth, when, stop: true, error: 'Exceeded maximum execution time' });
    const stopped = run(host, this.call);
    host.fault(null);
    if (stopped.ok || !stopped.stopped) return ['the run was not stopped'];
    return this.afterwards();
  }

  /** The state a stop leaves decides everything that follows: one that was met before is not tried again. */
  private afterwards(): readonly string[] {
    const left = hashOf(wholeState(this.host));
    const known = this.tried.get(left);
    if (known !== undefined) return known;
    const problems = this.tryAgain();
    this.tried.set(left, problems);
    return problems;
  }

  private tryAgain(): readonly string[] {
    const halfway = this.lostHalfway();
    this.host.clock(this.now + A_MINUTE);
    const refused = refusalOf(run(this.host, this.call));
    if (refused !== null) return [...halfway, `the next call refuses: ${refused}`];
    return [...halfway, ...differences(wholeState(this.host), this.wanted)];
  }

  /** A text that the call itself writes may stand already. */
  private lostHalfway(): readonly string[] {
    const now = peoplesCells(this.host);
    const wrong = new Set(lostOrDoubled(now, this.people));
    const notYet = new Set(lostOrDoubled(now, this.peopleThen));
    return [...wrong].filter((line) => notYet.has(line)).map((line) => `after the stop, ${line}`);
  }
}

const describe = ({ nth, when }: Stop, calls: number, problems: readonly string[]): string => {
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return `stopped ${when} call ${nth} of ${calls}: ${problems[0] ?? ''}${more}`;
};

/** Every nth of them, the last too. */
export const everyNth =
  (n: number) =>
  <T>(moments: readonly T[]): readonly T[] =>
    moments.filter((_, at) => at % n === 0 || at === moments.length - 1);

/** Contexts of runs that ended are given back only between turns of the event loop. */
export const breathe = (): Promise<void> => new Promise((go) => setImmediate(go));

/** Stops a journey at each of these moments and tries again. */
export async function sweepStops(
  root: string,
  journey: Journey,
  writeMode: WriteMode,
  choose: (stops: readonly Stop[]) => readonly Stop[] = (stops) => stops,
): Promise<Verdict> {
  const now = Date.UTC(2026, 10, 23, 9);
  const host = journey.start(root, { writeMode, now });
  const call = { method: journey.method, json: JSON.stringify(journey.input(host)) };
  const sweep = new Sweep(host, call, now);
  const stops = choose(everyStop(sweep.calls));
  const failures: string[] = [];
  for (const stop of stops) {
    const problems = sweep.problems(stop);
    if (problems.length > 0) failures.push(describe(stop, sweep.calls, problems));
    await breathe();
  }
  return { journey: journey.name, mode: writeMode, of: stops.length, failures };
}
