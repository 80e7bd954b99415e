import type { ServiceCall } from '../google/realm';
import type { Counters, Fault } from '../host.types';

/** 'Range' for 'Spreadsheet.Range'. */
export const shortName = (declaration: string): string => declaration.split('.')[1] ?? declaration;

const FILE_SERVICES = new Set(['Spreadsheet', 'Document', 'Charts']);

const empty = (): Counters => ({ total: 0, handles: 0, reads: 0, writes: 0, flushes: 0, byMethod: {} });

/** Counts service calls as the control surface defines them. */
export class Tally {
  private counts = empty();

  reset(): void {
    this.counts = empty();
  }

  copy(): Counters {
    return structuredClone(this.counts);
  }

  /** Notes a call; `unread` says whether the run wrote to the file and has not read since. Gives the new `unread`. */
  note({ target, method, kind }: ServiceCall, unread: boolean): boolean {
    if (kind === 'handle') {
      this.counts.handles++;
      return unread;
    }
    const name = `${shortName(target.emulates.declaration)}.${method}`;
    this.counts.total++;
    this.counts.byMethod[name] = (this.counts.byMethod[name] ?? 0) + 1;
    if (kind === 'read') this.counts.reads++;
    else this.counts.writes++;
    return this.noteFlush(target.emulates.declaration, kind === 'read' || method === 'flush', unread);
  }

  /** Only files buffer writes: a read of the same kind of thing sends them (V8). */
  private noteFlush(declaration: string, reads: boolean, unread: boolean): boolean {
    if (!FILE_SERVICES.has(declaration.split('.')[0] ?? '')) return unread;
    if (!reads) return true;
    if (unread) this.counts.flushes++;
    return false;
  }
}

type Armed = { readonly fault: Fault; seen: number };

function named(fault: Fault, { target, method, kind }: ServiceCall): boolean {
  const { declaration } = target.emulates;
  const [namespace = '', name = ''] = declaration.split('.');
  const service = fault.service ?? '';
  const inService =
    service === '' || [namespace, name, declaration, `${namespace}App`, `${namespace}Service`].includes(service);
  const wanted = fault.method ?? '';
  const isMethod = wanted === '' || wanted === method || wanted === `${name}.${method}`;
  return inService && isMethod && (kind !== 'handle' || wanted !== '');
}

/** The faults waiting to happen; each happens once. */
export class Faults {
  private armed: Armed[] = [];

  add(fault: Fault | null): void {
    if (fault === null) this.armed = [];
    else this.armed.push({ fault: { ...fault }, seen: 0 });
  }

  /** The fault this call meets, if its turn has come. */
  meet(call: ServiceCall): Fault | null {
    for (const waiting of this.armed) if (named(waiting.fault, call)) waiting.seen++;
    const due = this.armed.find(({ fault, seen }) => seen === fault.nth);
    this.armed = this.armed.filter((waiting) => waiting !== due);
    return due?.fault ?? null;
  }
}
