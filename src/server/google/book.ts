import { UNMARKED_LAYOUT } from '../../outputs/layout/layoutSteps';
import type { FoundTab } from '../services';
import type { UndoNote } from '../undoRecord';

/** Where the bookkeeping is kept, in the file's own store. Everything in it can be found again from the tabs. */
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
