import { Emulated, type EmulatedClass, ServiceError } from './emulated';

/** One store of texts. The host holds it; documents and people have one each (P3). */
export type TextStore = Map<string, string>;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** Throws when the texts would not fit (P2). */
function requireRoom(store: TextStore): void {
  let total = 0;
  for (const [key, value] of store) total += bytesOf(key) + bytesOf(value);
  if (total > STORE_BYTES) {
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}

function requireText(key: string, value: unknown): string {
  if (typeof value !== 'string') throw new ServiceError(`Invalid argument: ${key}`);
  if (bytesOf(value) > VALUE_BYTES) throw new ServiceError('Argument too large: value');
  return value;
}

/** The properties of one script, person or document. */
export class Properties extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Properties.Properties',
    kinds: {
      getProperty: 'read',
      getProperties: 'read',
      getKeys: 'read',
      setProperty: 'write',
      setProperties: 'write',
      deleteProperty: 'write',
      deleteAllProperties: 'write',
    },
  };
  constructor(private readonly store: TextStore) {
    super();
  }

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }
  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }
  getKeys(): string[] {
    return [...this.store.keys()];
  }
  setProperty(key: string, value: string): this {
    return this.put({ [key]: value }, false);
  }
  setProperties(values: Record<string, unknown>, deleteAllOthers = false): this {
    return this.put(values, deleteAllOthers);
  }
  deleteProperty(key: string): this {
    this.store.delete(key);
    return this;
  }
  deleteAllProperties(): this {
    this.store.clear();
    return this;
  }

  /** All of them or none: a refusal leaves the store as it was. */
  private put(values: Record<string, unknown>, deleteAllOthers: boolean): this {
    const next: TextStore = new Map(deleteAllOthers ? [] : this.store);
    for (const [key, value] of Object.entries(values)) next.set(key, requireText(key, value));
    requireRoom(next);
    this.store.clear();
    for (const [key, value] of next) this.store.set(key, value);
    return this;
  }
}

/** Finds the stores of this script; without an open file there is none for documents (P1). */
export class PropertiesService extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Properties.PropertiesService',
    kinds: { getDocumentProperties: 'handle', getUserProperties: 'handle', getScriptProperties: 'handle' },
  };
  private readonly ofScript: Properties;
  private readonly ofUser: Properties;
  private readonly ofDocument: Properties | null;
  constructor(stores: { script: TextStore; user: TextStore; document: TextStore | null }) {
    super();
    this.ofScript = new Properties(stores.script);
    this.ofUser = new Properties(stores.user);
    this.ofDocument = stores.document && new Properties(stores.document);
  }

  getDocumentProperties(): Properties | null {
    return this.ofDocument;
  }
  getUserProperties(): Properties {
    return this.ofUser;
  }
  getScriptProperties(): Properties {
    return this.ofScript;
  }
}
