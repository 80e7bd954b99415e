/**
 * The small language every emulated service is written in. An emulated class is a plain class of ours with the methods
 * of Google's class by the same names. The host wraps each instance in a strict proxy (`realm.ts`), which checks the
 * method's name and arguments against the official declarations, the scope against the manifest, counts the call,
 * applies faults, budget and turn-taking, and carries values across the script's realm. So a class here holds
 * behaviour only: its methods receive host values (arrays, strings, numbers, Dates, other emulated objects) and return
 * host values.
 */

/** What a method counts as (host-interface.ts, Counters): 'handle' finds or builds an object and is not a service call. */
export type CallKind = 'read' | 'write' | 'handle';

/** Where a class stands in the official declarations, e.g. 'Spreadsheet.Range', and what each of its methods counts as. */
export type EmulatedClass = { readonly declaration: string; readonly kinds: Readonly<Record<string, CallKind>> };

/** Base of every emulated class. A method absent from `kinds` is not emulated, even if the class has one by that name. */
export abstract class Emulated {
  abstract readonly emulates: EmulatedClass;
}

/** A failure the script sees as Google's `Exception`: `message` carries no "Exception: " prefix (emulator item 5). */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** Thrown when a dialogue has no answer yet: the run is done again up to here when a person has answered. */
export class Waiting extends Error {
  override readonly name = 'Waiting';
}

/** One member of an emulated enum. Members compare by identity, never as strings (G5). */
export class EnumMember {
  constructor(
    readonly enumName: string,
    private readonly label: string,
    private readonly position: number,
  ) {}
  toString(): string {
    return this.label;
  }
  name(): string {
    return this.label;
  }
  ordinal(): number {
    return this.position;
  }
  compareTo(other: EnumMember): number {
    return this.position - other.position;
  }
}

/** What an emulated class may ask about the run it is part of. Times are epoch milliseconds. */
export type Run = {
  readonly user: { readonly email: string; readonly domain: string; readonly locale: string };
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  /** The manifest's time zone. */
  readonly scriptZone: string;
  now(): number;
  /** Moves the clock on, as sleeping and waiting for a lock do. */
  pass(milliseconds: number): void;
  /** Throws the message of item U5 when the run lacks every one of these scopes (short names: 'documents.currentonly'). */
  needScope(method: string, anyOf: readonly string[]): void;
};
