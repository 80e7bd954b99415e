import type { Result } from '../contract/failure';
import type { Event } from './state';

/**
 * Runs one call under a name that buttons can show as busy. While a call of that name runs, another press does nothing.
 * Resolves to whether it worked; a failure is shown, and keeps everything typed.
 */
export type Work = <T>(
  name: string,
  call: () => Promise<Result<T>>,
  then: (value: T) => void | Promise<void>,
) => Promise<boolean>;

/** Twelve presses are one call. `again` repeats the call that failed last. */
export function createWork(dispatch: (event: Event) => void): { readonly work: Work; readonly again: () => void } {
  const running = new Set<string>();
  let again = () => {};
  const work: Work = async (name, call, then) => {
    if (running.has(name)) return false;
    running.add(name);
    dispatch({ type: 'started', name });
    const result = await call();
    if (result.ok) await then(result.value);
    running.delete(name);
    dispatch({ type: 'ended', name });
    if (result.ok) return true;
    again = () => work(name, call, then);
    dispatch({ type: 'failed', failure: result.failure });
    return false;
  };
  return { work, again: () => again() };
}
