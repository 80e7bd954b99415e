import { UNMARKED_LAYOUT } from '../../outputs/layout/layoutSteps';
import type { FoundTab, TextStore } from '../services';
import type { PackedUndo, UndoNote } from '../undoRecord';

/** Where the bookkeeping is kept, in the file's own store. Everything in it but undoing can be found again from the tabs. */
export const BOOK_KEY = 'smhl.book';

/** The tabs as the last refresh left them, the file's time zone, and what can be undone, if anything. */
export type Book = { readonly tabs: readonly FoundTab[]; readonly zone: string; readonly undo?: UndoNote };

/** The bookkeeping as it was kept; null where there is none or it cannot be read. */
export function readBook(text: string | null): Book | null {
  try {
    const book = JSON.parse(text ?? 'null') as Book | null;
    if (book === null || !Array.isArray(book.tabs)) return null;
    const tabs = book.tabs.map((tab) => ({ ...tab, layout: tab.layout ?? UNMARKED_LAYOUT }));
    return { ...book, tabs };
  } catch {
    return null;
  }
}

/** The bookkeeping of one run: read when it is first needed, written only where something in it has changed. */
export class Bookkeeping {
  private text: string | null = null;
  private undo: UndoNote | null = null;

  constructor(private readonly store: () => TextStore) {}

  read(): Book | null {
    this.text = this.store().read(BOOK_KEY);
    const book = readBook(this.text);
    this.undo = book?.undo ?? null;
    return book;
  }

  undoNote(): UndoNote | null {
    if (this.text === null) this.read();
    return this.undo;
  }

  /** Keeps it; a new record of what can be undone goes in with it, in one write. */
  keep(book: Omit<Book, 'undo'>, undo?: PackedUndo): void {
    const note = undo === undefined ? this.undoNote() : undo.note;
    const text = JSON.stringify({ ...book, ...(note === null ? {} : { undo: note }) } satisfies Book);
    this.undo = note;
    if (this.text === text && undo === undefined) return;
    this.store().write({ ...undo?.parts, [BOOK_KEY]: text });
    this.text = text;
  }

  forget(): void {
    this.store().remove([BOOK_KEY]);
    this.text = '';
  }
}
