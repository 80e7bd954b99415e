import type { DocKind, Edition } from '../outputs/documents/docModel';
import type { TextStore } from './services';

/**
 * A run that drafts may be stopped when some of a section stands. Named ranges tell where a section was begun, and follow
 * what people type; but the first words stand for a moment before they can be named, and an empty line has no name at all.
 * So where a draft goes is noted in the document's own store before its first word, and struck out after its last.
 */
export type DraftNote = {
  readonly kind: DocKind;
  readonly edition: Edition;
  readonly draft: number;
  readonly attempt: string;
  /** Null: all of them are being drafted. */
  readonly section: string | null;
  /** Id of the document's tab. */
  readonly tab: string;
  /** Children of the body before the place and after it, when nothing of the section stood there. */
  readonly before: number;
  readonly after: number;
};

const KEY = 'smhl.drafting';

/** The note of a draft that was not finished; null where there is none. */
export function readDraftNote(store: TextStore): DraftNote | null {
  try {
    return JSON.parse(store.read(KEY) ?? 'null') as DraftNote | null;
  } catch {
    return null;
  }
}

/** Notes that this is about to be drafted. */
export function writeDraftNote(store: TextStore, note: DraftNote): void {
  store.write({ [KEY]: JSON.stringify(note) });
}

/** Strikes it out. */
export function removeDraftNote(store: TextStore): void {
  store.remove([KEY]);
}
