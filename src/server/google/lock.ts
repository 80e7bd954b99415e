import { Refusal } from '../../contract/failure';
import type { Lock } from '../services';

/** Milliseconds to wait for somebody else's refresh. */
const PATIENCE = 10_000;
/** Milliseconds to wait where nothing hangs on it. */
const AT_ONCE = 1;

function take(): GoogleAppsScript.Lock.Lock | null {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(PATIENCE)) throw new Refusal('busy');
  return lock;
}

/** The open file's own lock: one writer at a time. Google lets it go at the end of a run whatever happens. */
export function createLock(): Lock {
  return {
    hold: (work) => {
      const lock = take();
      try {
        return work();
      } finally {
        lock?.releaseLock();
      }
    },
    isFree: () => {
      const lock = LockService.getDocumentLock();
      const isFree = lock === null || lock.tryLock(AT_ONCE);
      if (isFree) lock?.releaseLock();
      return isFree;
    },
    holdToEnd: (work) => {
      take();
      return work();
    },
  };
}
