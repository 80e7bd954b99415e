import { Emulated, type EmulatedClass, type Run, ServiceError } from './emulated';

/** One cache: values with the instant each goes stale, epoch milliseconds. */
export type CacheStore = Map<string, { readonly value: string; readonly until: number }>;

const LONGEST_KEY = 250;
const VALUE_BYTES = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** A cache of one script, person or document (P4); `evicts` says that everything is gone already. */
export class Cache extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Cache.Cache',
    kinds: {
      get: 'read',
      getAll: 'read',
      put: 'write',
      putAll: 'write',
      remove: 'write',
      removeAll: 'write',
    },
  };
  constructor(
    private readonly store: CacheStore,
    private readonly run: Run,
    private readonly evicts: () => boolean,
  ) {
    super();
  }

  get(key: string): string | null {
    const entry = this.store.get(this.keyOf(key));
    return !entry || this.evicts() || entry.until <= this.run.now() ? null : entry.value;
  }
  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
  }
  put(key: string, value: string, seconds = USUAL_SECONDS): void {
    if (seconds < 1 || seconds > MOST_SECONDS) throw new ServiceError('Invalid argument: expirationInSeconds');
    if (Buffer.byteLength(value, 'utf8') > VALUE_BYTES) throw new ServiceError('Argument too large: value');
    this.store.set(this.keyOf(key), { value, until: this.run.now() + seconds * 1000 });
  }
  putAll(values: Record<string, unknown>, seconds = USUAL_SECONDS): void {
    for (const [key, value] of Object.entries(values)) {
      if (typeof value !== 'string') throw new ServiceError(`Invalid argument: ${key}`);
      this.put(key, value, seconds);
    }
  }
  remove(key: string): void {
    this.store.delete(this.keyOf(key));
  }
  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  private keyOf(key: string): string {
    if (key.length > LONGEST_KEY) throw new ServiceError('Argument too large: key');
    return key;
  }
}

/** Finds the caches of this script. */
export class CacheService extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Cache.CacheService',
    kinds: { getDocumentCache: 'handle', getUserCache: 'handle', getScriptCache: 'handle' },
  };
  constructor(private readonly caches: { script: Cache; user: Cache; document: Cache | null }) {
    super();
  }
  getDocumentCache(): Cache | null {
    return this.caches.document;
  }
  getUserCache(): Cache {
    return this.caches.user;
  }
  getScriptCache(): Cache {
    return this.caches.script;
  }
}
