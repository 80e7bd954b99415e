import type { SavedContents } from '../google/file';
import type { Json, Role, SavedWork, Texts } from '../host.types';

/** A file of the Drive as plain data. */
export type SavedFile = {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly zone: string;
  readonly people: { readonly [email: string]: Role };
  readonly contents: SavedContents;
};
/** The property stores; documents by file id, people by e-mail. */
export type SavedStores = {
  readonly script: Texts;
  readonly users: { readonly [email: string]: Texts };
  readonly documents: { readonly [file: string]: Texts };
};
/** `made` files and `started` runs go on counting, so that ids and keys given later are new ones. `now`: epoch milliseconds. */
export type Work = {
  readonly files: readonly SavedFile[];
  readonly open: string | null;
  readonly made: number;
  readonly started: number;
  readonly stores: SavedStores;
  readonly now: number;
};

/** The saved form of a host's work. */
export const sealed = (work: Work): SavedWork => ({
  format: 'smhl-local-work',
  version: 1,
  work: structuredClone(work) as unknown as Json,
});

/** The work inside; throws for anything that is not such a thing. What is wrong deeper down shows when it is used. */
export function unsealed(saved: SavedWork): Work {
  const work = saved.work as unknown as Partial<Work> | null;
  const whole = saved.format === 'smhl-local-work' && saved.version === 1 && Array.isArray(work?.files) && work.stores;
  if (!work || !whole) throw new Error('This is not saved work of the local host, or of another version');
  return structuredClone(work) as Work;
}
