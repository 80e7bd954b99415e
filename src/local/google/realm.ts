import { types } from 'node:util';
import vm from 'node:vm';
import { bareContext } from './bareContext';
import { type CallKind, Emulated, EnumMember, ServiceError } from './emulated';
import { enumMembers, type Members } from './enums';
import type { Enums, Services } from './file';
import { REALM_SOURCE } from './realmSource';
import { checkArguments, fieldOf, overloadsOf, SCRIPT_FUNCTION, spokenName } from './signatures';

/** One call a script makes, as the gate sees it. */
export type ServiceCall = { readonly target: Emulated; readonly method: string; readonly kind: CallKind };

/** What stands between script and services: rights, counting, faults, turns. */
export type Gate = {
  /** Called before anything else about a call; throws when the run was stopped. */
  enter(): void;
  /** Lets the call happen (or replays it) and gives its result as a host value. */
  admit(call: ServiceCall, perform: () => unknown): unknown;
  /** The instant as the script's Date sees it. */
  scriptNow(): number;
  log(line: string): void;
};

/** A method Google has and the host does not: never a quiet default. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
  constructor(declaration: string, method: string) {
    super(`NOT EMULATED: ${declaration.split('.')[1] ?? declaration}.${method}`);
  }
}

/** How a script's function ended; `value` is still the script's own. */
export type Ending =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly stack: string };

type Reply = { failed: false; value: unknown } | { failed: true; name: string; message: string };
type Inside = {
  makeError(name: string, message: string): object;
  makeProxy(id: number, spoken: string): object;
  makeDate(ms: number): object;
  makeArray(values: readonly unknown[]): object;
  makeRecord(keys: readonly string[], values: readonly unknown[]): object;
  makeMember(label: string, position: number): object;
  makeEnum(labels: readonly string[], members: readonly object[]): object;
  run(name: string, given: unknown): Ending;
  define(name: string, value: unknown): void;
};

const DEEPEST = 30;
const realmScript = new vm.Script(REALM_SOURCE, { filename: 'realm.js' });

function failure(error: unknown): Reply {
  if (error instanceof Error) return { failed: true, name: error.name, message: error.message };
  return { failed: true, name: 'Error', message: String(error) };
}

/** The method of an emulated object by name; one that is missing from its class is a bug of the host. */
export function methodOf(target: Emulated, method: string): (...given: unknown[]) => unknown {
  const found: unknown = Reflect.get(target, method);
  if (typeof found !== 'function') throw new NotEmulated(target.emulates.declaration, method);
  return (...given) => Reflect.apply(found, target, given);
}

/** A fresh script context with its services: one execution's world (R4, R5). */
export class Realm {
  private readonly context = bareContext();
  private readonly inside: Inside;
  private readonly targets: Emulated[] = [];
  private readonly shapes = new Map<object, object>();
  private readonly origins = new WeakMap<object, Emulated | EnumMember>();

  constructor(
    private readonly gate: Gate,
    private readonly enums: Enums,
    seed: number,
  ) {
    this.inside = realmScript.runInContext(this.context)(this.hostSide(seed)) as Inside;
  }

  private hostSide(seed: number): object {
    return Object.freeze({
      seed,
      now: () => this.gate.scriptNow(),
      log: (line: string) => this.gate.log(line),
      call: (id: number, method: string, given: readonly unknown[]) => this.call(id, method, given),
      field: (id: number, name: string) => this.field(id, name),
      toScript: (value: unknown) => this.toScript(value),
    });
  }

  /** Puts services in the global scope, as Apps Script does. */
  define(services: Services): void {
    for (const [name, service] of Object.entries(services)) this.inside.define(name, this.toScript(service));
  }

  /** Evaluates the script's top level. */
  evaluate(script: vm.Script): Ending {
    try {
      script.runInContext(this.context);
      return { ok: true, value: undefined };
    } catch (error) {
      const { name = 'Error', message = String(error), stack = '' } = error as Partial<Error>;
      return { ok: false, name, message, stack };
    }
  }

  /** Runs a top-level function with host values as arguments. */
  run(name: string, given: readonly unknown[]): Ending {
    return this.inside.run(name, this.toScript(given));
  }

  private targetOf(id: number): Emulated {
    const target = this.targets[id];
    if (!target) throw new Error(`No service object ${id}`);
    return target;
  }

  private call(id: number, method: string, raw: readonly unknown[]): Reply {
    try {
      return { failed: false, value: this.toScript(this.perform(this.targetOf(id), method, raw)) };
    } catch (error) {
      return failure(error);
    }
  }

  private perform(target: Emulated, method: string, raw: readonly unknown[]): unknown {
    this.gate.enter();
    const { declaration, kinds } = target.emulates;
    const kind = Object.hasOwn(kinds, method) ? kinds[method] : undefined;
    if (!kind) throw new NotEmulated(declaration, method);
    const given = raw.map((value) => this.toHost(value));
    checkArguments(declaration, method, given);
    return this.gate.admit({ target, method, kind }, () => methodOf(target, method)(...given));
  }

  /** What `object.name` is: a method of the official class, an enum that hangs off it, or nothing. */
  private field(id: number, name: string): { method: boolean; value?: unknown } {
    const { declaration } = this.targetOf(id).emulates;
    if (overloadsOf(declaration, name) !== undefined) return { method: true };
    const enumName = fieldOf(declaration, name);
    if (!enumName) return { method: false };
    return { method: false, value: this.enumObject(this.membersOf(declaration, name, enumName)) };
  }

  private membersOf(declaration: string, field: string, enumName: string): Members {
    return this.enums[`${spokenName(declaration)}.${field}`] ?? enumMembers(enumName);
  }

  /** The enum as the script sees it; it also acts as its own first member (G5). */
  private enumObject(members: Members): object | undefined {
    const [first] = Object.values(members);
    if (!first) return undefined;
    return this.shaped(members, first, () =>
      this.inside.makeEnum(
        Object.keys(members),
        Object.values(members).map((member) => this.member(member)),
      ),
    );
  }

  private member(member: EnumMember): object {
    return this.shaped(member, member, () => this.inside.makeMember(member.name(), member.ordinal()));
  }

  /** One shape for each host object within a run, so that `===` holds. */
  private shaped(key: object, origin: Emulated | EnumMember, make: () => object): object {
    const known = this.shapes.get(key);
    if (known) return known;
    const shape = make();
    this.shapes.set(key, shape);
    this.origins.set(shape, origin);
    return shape;
  }

  private wrap(target: Emulated): object {
    return this.shaped(target, target, () => {
      this.targets.push(target);
      return this.inside.makeProxy(this.targets.length - 1, target.emulates.declaration.split('.')[1] ?? '');
    });
  }

  /** A host value as one of the script's realm (R5). */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Emulated) return this.wrap(value);
    if (value instanceof EnumMember) return this.member(value);
    if (value instanceof Date) return this.inside.makeDate(value.getTime());
    if (Array.isArray(value)) return this.inside.makeArray(value);
    return this.inside.makeRecord(Object.keys(value), Object.values(value));
  }

  /** A value of the script as one of the host's. */
  toHost(value: unknown, depth = 0): unknown {
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return SCRIPT_FUNCTION;
    if (typeof value !== 'object' || value === null) return value;
    const origin = this.origins.get(value);
    if (origin) return origin;
    if (depth > DEEPEST) throw new ServiceError('Invalid argument: the value is nested too deeply.');
    if (Array.isArray(value)) return Array.from(value, (item) => this.toHost(item, depth + 1));
    if (types.isDate(value)) return new Date(Date.prototype.getTime.call(value));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.toHost(item, depth + 1)]));
  }
}
