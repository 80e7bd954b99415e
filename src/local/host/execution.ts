import type { Run } from '../google/emulated';
import { ServiceError, Waiting } from '../google/emulated';
import type { Gate, ServiceCall } from '../google/realm';
import { spokenName } from '../google/signatures';
import type { AuthMode, Fault } from '../host.types';
import { allowedIn, notAllowedMessage } from './authorisation';
import { scopeMessage, scopesFor, shortScope } from './scopes';
import type { Faults, Tally } from './tally';

/** A person as a script's run knows them. */
export type Person = { readonly email: string; readonly domain: string; readonly locale: string };

/** The host's clock: the instant it is now, moved on by sleeping and waiting. */
export type Clock = { now: number };

/** What every execution shares. */
export type Surroundings = {
  readonly clock: Clock;
  readonly tally: Tally;
  readonly faults: Faults;
  readonly budget: () => number | null;
  readonly scopes: () => readonly string[];
  /** Whether a person may read the open file. */
  readonly reads: (person: Person) => boolean;
};

const SIX_MINUTES = 360_000;
const THIRTY_SECONDS = 30_000;
/** What a run that took too long or spent its budget is told (section 8 of the emulator list). */
export const TIME_IS_UP = 'Exceeded maximum execution time';

/** Thrown at a call when the run is over; the script cannot go on from it, since every further call throws again. */
class Stop extends Error {
  override readonly name = 'Exception';
}
/** Thrown when another execution has its turn; the run is done again later from its log. */
class Pause extends Error {
  override readonly name = 'Pause';
}

type Entry =
  | { readonly what: 'call'; readonly method: string; readonly value: unknown }
  | { readonly what: 'failure'; readonly method: string; readonly error: unknown }
  | { readonly what: 'now'; readonly value: number };

/**
 * One execution: what its script may do and what it has done. Everything the script learns from outside is logged, so
 * that the script can be run again to the same point when executions take turns.
 */
export class Execution implements Run, Gate {
  private readonly entries: Entry[] = [];
  private readonly started: number;
  private at = 0;
  private calls = 0;
  private unread = false;
  private turnsLeft = Number.POSITIVE_INFINITY;
  private paused = false;
  /** The last call is a dialogue without an answer: it was let in already. */
  private isAsking = false;
  /** Why the run was stopped, or null. */
  stopped: string | null = null;
  /** What went wrong with running the script again, or null: a fault of the script's, told to whoever steers the host. */
  diverged: string | null = null;
  /** Lines the script wrote, of the latest time it was run. */
  lines: string[] = [];

  constructor(
    readonly user: Person,
    readonly authMode: AuthMode,
    readonly scriptZone: string,
    private readonly around: Surroundings,
    private readonly simpleTrigger: boolean,
  ) {
    this.started = around.clock.now;
  }

  /** Starts the script over; it may make so many new service calls before it pauses. */
  rewind(turns: number): void {
    this.at = 0;
    this.turnsLeft = turns;
    this.paused = false;
    this.lines = [];
  }

  get isPaused(): boolean {
    return this.paused;
  }

  /** The instant as services see it. */
  now(): number {
    return this.around.clock.now;
  }

  /** The instant as the script sees it: told again when it is run again. */
  scriptNow(): number {
    const entry = this.entries[this.at];
    if (entry?.what === 'now') {
      this.at++;
      return entry.value;
    }
    if (entry === undefined && !this.stopped && !this.paused)
      this.record({ what: 'now', value: this.around.clock.now });
    return this.around.clock.now;
  }

  pass(milliseconds: number): void {
    this.around.clock.now += milliseconds;
  }

  needScope(method: string, anyOf: readonly string[]): void {
    const held = this.around.scopes().map(shortScope);
    if (anyOf.length > 0 && !anyOf.some((scope) => held.includes(shortScope(scope)))) {
      throw new ServiceError(scopeMessage(method, anyOf));
    }
  }

  log(line: string): void {
    this.lines.push(line);
  }

  enter(): void {
    if (this.stopped !== null) throw new Stop(this.stopped);
    if (this.paused) throw new Pause('Another execution has its turn');
  }

  private record(entry: Entry): void {
    this.entries.push(entry);
    this.at = this.entries.length;
  }

  admit(call: ServiceCall, perform: () => unknown): unknown {
    const entry = this.entries[this.at];
    if (entry) return this.replay(entry, call);
    this.takeTurn(call);
    const method = `${call.target.emulates.declaration}.${call.method}`;
    try {
      const value = this.isAsking ? this.askAgain(perform) : this.live(call, perform);
      this.record({ what: 'call', method, value });
      return value;
    } catch (error) {
      if (error instanceof Stop) throw error;
      if (error instanceof Waiting) this.waitForAnswer(error);
      this.record({ what: 'failure', method, error });
      throw error;
    }
  }

  /** The run stands still at a dialogue, as under another execution's turn, and is done again once there is an answer. */
  private waitForAnswer(waiting: Waiting): never {
    this.paused = true;
    this.isAsking = true;
    throw waiting;
  }
  private askAgain(perform: () => unknown): unknown {
    this.isAsking = false;
    return perform();
  }

  private replay(entry: Entry, call: ServiceCall): unknown {
    const method = `${call.target.emulates.declaration}.${call.method}`;
    if (entry.what === 'now' || entry.method !== method) {
      this.diverged = `The script took another way when run again: ${method}. It must not depend on chance.`;
      throw new Error(this.diverged);
    }
    this.at++;
    if (entry.what === 'failure') throw entry.error;
    return entry.value;
  }

  /** Once its new calls are spent, the next call of any kind waits for the next turn. */
  private takeTurn(call: ServiceCall): void {
    if (this.turnsLeft <= 0) {
      this.paused = true;
      this.enter();
    }
    if (call.kind !== 'handle') this.turnsLeft--;
  }

  private live(call: ServiceCall, perform: () => unknown): unknown {
    const { declaration } = call.target.emulates;
    if (!allowedIn(this.authMode, declaration, call.method)) throw new ServiceError(notAllowedMessage);
    const scopes = scopesFor(declaration, call.method);
    this.needScope(`${spokenName(declaration)}.${call.method}`, scopes);
    if (scopes.some((scope) => scope.endsWith('.currentonly')) && !this.around.reads(this.user)) {
      throw new ServiceError('You do not have permission to access the requested document.');
    }
    if (call.kind !== 'handle') this.spend();
    const fault = this.around.faults.meet(call);
    this.unread = this.around.tally.note(call, this.unread);
    if (fault && fault.when !== 'after') this.fail(fault);
    const value = perform();
    if (fault) this.fail(fault);
    return value;
  }

  private spend(): void {
    const limit = this.simpleTrigger ? THIRTY_SECONDS : SIX_MINUTES;
    if (this.around.clock.now - this.started > limit) this.stop(TIME_IS_UP);
    this.calls++;
    const budget = this.around.budget();
    if (budget !== null && this.calls > budget) this.stop(TIME_IS_UP);
  }

  private fail(fault: Fault): never {
    if (fault.stop) this.stop(fault.error);
    throw new ServiceError(fault.error);
  }

  private stop(reason: string): never {
    this.stopped = reason;
    throw new Stop(reason);
  }
}
