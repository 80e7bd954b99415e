import type { Input, MethodName, Output } from '../../contract/api';
import type { Result } from '../../contract/failure';
import { createHost } from '../host';
import type { Host, HostOptions } from '../host.types';

/** A fresh host over the built bundle with an open workbook. */
export function workbookHost(root: string, options: HostOptions = {}): Host {
  const host = createHost({ dist: `${root}/dist`, ...options });
  host.openSheet('Mental health plan');
  return host;
}

/** One call over the wire that has to work. */
export function ask<M extends MethodName>(host: Host, method: M, input: Input<M>): Output<M> {
  const result = host.call('rpc', method, JSON.stringify(input));
  if (!result.ok) throw new Error(`${method}: ${result.message}`);
  const reply = JSON.parse(String(result.value)) as Result<Output<M>>;
  if (!reply.ok) throw new Error(`${method}: ${reply.failure.code} ${reply.failure.message}`);
  return reply.value;
}

/** Service calls of one piece of work, as counted by the host. */
export function callsOf(host: Host, work: () => void): { calls: number; flushes: number } {
  host.resetCounters();
  work();
  const { total, flushes } = host.counters();
  return { calls: total, flushes };
}

/** Milliseconds of a piece of work: the middle of several runs. */
export function millisecondsOf(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return Math.round((times[Math.floor(runs / 2)] ?? 0) * 100) / 100;
}
