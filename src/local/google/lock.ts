import { Emulated, type EmulatedClass, type Run, ServiceError } from './emulated';

/** Who holds each lock, by the lock's name: a run of this host (P5), or one of somebody else's that goes on elsewhere. */
export type Locks = Map<string, Run | 'elsewhere'>;

/** The name of a file's own lock. */
export const documentLock = (fileId: string): string => `document ${fileId}`;

/** Gives up every lock of a run: at its end, and when a dialogue suspends it. */
export function releaseAll(locks: Locks, run: Run): void {
  for (const [name, holder] of locks) if (holder === run) locks.delete(name);
}

/** One lock. Another execution cannot move on while this one waits, so waiting only moves the clock. */
export class Lock extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Lock.Lock',
    kinds: { tryLock: 'write', waitLock: 'write', releaseLock: 'write', hasLock: 'read' },
  };
  constructor(
    private readonly locks: Locks,
    private readonly name: string,
    private readonly run: Run,
  ) {
    super();
  }

  tryLock(milliseconds: number): boolean {
    if (milliseconds < 0) return false;
    const holder = this.locks.get(this.name);
    if (holder && holder !== this.run) {
      this.run.pass(milliseconds);
      return false;
    }
    this.locks.set(this.name, this.run);
    return true;
  }
  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock(): void {
    if (this.hasLock()) this.locks.delete(this.name);
  }
  hasLock(): boolean {
    return this.locks.get(this.name) === this.run;
  }
}

/** Finds the locks; without an open file there is none for documents. */
export class LockService extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Lock.LockService',
    kinds: { getDocumentLock: 'handle', getUserLock: 'handle', getScriptLock: 'handle' },
  };
  constructor(
    private readonly locks: Locks,
    private readonly run: Run,
    private readonly fileId: string | null,
  ) {
    super();
  }
  getDocumentLock(): Lock | null {
    return this.fileId === null ? null : new Lock(this.locks, documentLock(this.fileId), this.run);
  }
  getUserLock(): Lock {
    return new Lock(this.locks, `user ${this.run.user.email.toLowerCase()}`, this.run);
  }
  getScriptLock(): Lock {
    return new Lock(this.locks, 'script', this.run);
  }
}
