import { ServiceError } from '../google/emulated';
import type { EmulatedFile, Enums, Services } from '../google/file';
import { type Ending, Realm } from '../google/realm';
import type { Result } from '../host.types';
import type { Bundle } from './bundle';
import type { Execution } from './execution';
import { clientValue } from './marshal';
import { inZone } from './zone';

/** One function to run: made once, run from the top once for each of its turns. */
export type Errand = {
  readonly bundle: Bundle;
  readonly execution: Execution;
  readonly services: Services;
  readonly enums: Enums;
  readonly file: EmulatedFile | null;
  readonly seed: number;
  readonly fn: string;
  readonly given: readonly unknown[];
  /** What happens at the end whatever the outcome: locks are released, lines are kept. */
  readonly onEnd: (execution: Execution) => void;
};

/** A thing that is done in steps: a script by service calls, hand edits one by one. */
export type Task = {
  /** Makes so many steps; gives the result once it is done, else null. */
  step(steps: number): Result | null;
};

const failed = (name: string, message: string): Result => ({ ok: false, stopped: false, name, message });

/** Buffered writes land when a run ends, whatever it threw; one that was stopped loses them. */
function finishFile({ file, execution }: Errand): Result | null {
  try {
    if (execution.stopped === null) file?.finish(execution);
    else file?.abandon(execution);
    return null;
  } catch (error) {
    if (error instanceof ServiceError) return failed(error.name, error.message);
    throw error;
  }
}

function resultOf(ending: Ending, { execution }: Errand, late: Result | null): Result {
  if (execution.stopped !== null) return { ok: false, stopped: true, name: 'Exception', message: execution.stopped };
  if (!ending.ok) return failed(ending.name, ending.message);
  return late ?? { ok: true, value: clientValue(ending.value) };
}

/** Runs a function of the bundle in a fresh context (R4). */
export class ScriptTask implements Task {
  private done: Result | null = null;
  constructor(private readonly errand: Errand) {}

  step(steps: number): Result | null {
    if (this.done) return this.done;
    const { execution, bundle } = this.errand;
    execution.rewind(steps);
    const ending = inZone(execution.scriptZone, () => this.attempt(bundle));
    if (execution.diverged !== null) throw new Error(execution.diverged);
    if (!execution.isPaused) this.done = this.conclude(ending);
    return this.done;
  }

  private attempt(bundle: Bundle): Ending {
    const { execution, services, enums, seed, fn, given } = this.errand;
    const realm = new Realm(execution, enums, seed);
    realm.define(services);
    const top = realm.evaluate(bundle.script);
    return top.ok ? realm.run(fn, given) : top;
  }

  private conclude(ending: Ending): Result {
    const late = finishFile(this.errand);
    this.errand.onEnd(this.errand.execution);
    return resultOf(ending, this.errand, late);
  }
}

/** Hand edits, a step each. A mistaken one throws. */
export class EditsTask implements Task {
  private at = 0;
  constructor(private readonly edits: readonly (() => void)[]) {}
  step(steps: number): Result | null {
    const last = Math.min(this.edits.length, this.at + steps);
    for (; this.at < last; this.at++) this.edits[this.at]?.();
    return this.at < this.edits.length ? null : { ok: true, value: null };
  }
}

/** A call that failed before any script ran. */
export class RefusedTask implements Task {
  constructor(private readonly message: string) {}
  step(): Result {
    return failed('Error', this.message);
  }
}
