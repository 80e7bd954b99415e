import { Cache, CacheService, type CacheStore } from '../google/cache';
import type { Run } from '../google/emulated';
import type { Services } from '../google/file';
import { LockService, type Locks } from '../google/lock';
import { PropertiesService, type TextStore } from '../google/properties';
import type { Snapshot, Texts } from '../host.types';
import type { SavedStores } from './savedWork';

function kept<V>(all: Map<string, V>, key: string, make: () => V): V {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}

const newStore = (): TextStore => new Map();
const texts = (store: TextStore | undefined): Texts => Object.fromEntries(store ?? []);

/** Everything the script keeps outside files: properties, caches and locks, each by script, person or file (P3-P5). */
export class Stores {
  private readonly script: TextStore = new Map();
  private readonly users = new Map<string, TextStore>();
  private readonly documents = new Map<string, TextStore>();
  private readonly caches = new Map<string, CacheStore>();
  readonly locks: Locks = new Map();
  evicts = false;

  /** The services of one run; `fileId` is the open file. */
  services(run: Run, fileId: string | null): Services {
    const person = run.user.email.toLowerCase();
    const store = (all: Map<string, TextStore>, key: string) => kept(all, key, () => new Map());
    return {
      PropertiesService: new PropertiesService({
        script: this.script,
        user: store(this.users, person),
        document: fileId === null ? null : store(this.documents, fileId),
      }),
      CacheService: new CacheService({
        script: this.cache('script', run),
        user: this.cache(`user ${person}`, run),
        document: fileId === null ? null : this.cache(`document ${fileId}`, run),
      }),
      LockService: new LockService(this.locks, run, fileId),
    };
  }

  private cache(name: string, run: Run): Cache {
    return new Cache(
      kept(this.caches, name, () => new Map()),
      run,
      () => this.evicts,
    );
  }

  save(): SavedStores {
    const all = (stores: Map<string, TextStore>) =>
      Object.fromEntries([...stores].map(([key, store]) => [key, texts(store)]));
    return { script: texts(this.script), users: all(this.users), documents: all(this.documents) };
  }
  /** In place of everything kept; caches and locks begin empty. */
  reopen(saved: SavedStores): void {
    for (const each of [this.script, this.users, this.documents, this.caches, this.locks]) each.clear();
    const fill = (store: TextStore, given: Texts) => {
      for (const [key, value] of Object.entries(given)) store.set(key, value);
    };
    fill(this.script, saved.script);
    for (const [key, given] of Object.entries(saved.users)) fill(kept(this.users, key, newStore), given);
    for (const [key, given] of Object.entries(saved.documents)) fill(kept(this.documents, key, newStore), given);
  }

  /** What a snapshot of the file tells of the stores. */
  told(fileId: string): Snapshot['stores'] {
    const filled = [...this.users].filter(([, store]) => store.size > 0);
    return {
      document: texts(this.documents.get(fileId)),
      user: Object.fromEntries(filled.map(([email, store]) => [email, texts(store)])),
      script: texts(this.script),
    };
  }
}
