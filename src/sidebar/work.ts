import type { Result } from '../contract/failure';
import type { Event } from './state';

/**
 * Runs one call under a name that buttons can show as busy. While a call of that name runs, another press does nothing.
 * Resolves to whether it worked; a failure is shown, and keeps everything typed.
 */
export type Work = <T>(name: string, call: () => Promise<Result<T>>, then: (value: T) => void) => Promise<boolean>;

/** Twelve presses are one call. */
export function createWork(dispatch: (event: Event) => void): Work {
  const running = new Set<string>();
  return async (name, call, then) => {
    if (running.has(name)) return false;
    running.add(name);
    dispatch({ type: 'started', name });
    const result = await call();
    running.delete(name);
    dispatch({ type: 'ended', name });
    if (result.ok) then(result.value);
    else dispatch({ type: 'failed', failure: result.failure });
    return result.ok;
  };
}
