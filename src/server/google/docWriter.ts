import type { DocModel } from '../../outputs/documents/docModel';
import { attemptMark, type SectionName } from '../../outputs/documents/draftedSection';
import type { TextStore } from '../services';
import { Drafting } from './docDrafting';
import { activeTab } from './docPlace';
import { foundSections } from './docSections';

/** Drafts into the open document: adds, never replaces, never saves and closes. `store` is the document's own. */
export function docWriterOf(document: GoogleAppsScript.Document.Document, store: () => TextStore) {
  return {
    /** Sections of ours that stand whole in the tab the person is looking at. */
    drafted: (): SectionName[] => {
      const names = foundSections(activeTab(document).asDocumentTab()).map(({ name }) => name);
      return names.filter(({ stage }) => stage === 'whole');
    },

    /** Drafts every section at the cursor, else at the end. Gives how many. */
    draftAll: (model: DocModel): number => new Drafting(document, store(), model, '').all(),

    /**
     * Drafts one section: the first at the cursor as a new draft, a later one after the section before it in the newest
     * draft or that of its attempt. A section that already stands there is left alone, so a repeated call changes nothing.
     */
    draftSection: (model: DocModel, id: string, attempt: string): 'drafted' | 'already-there' =>
      new Drafting(document, store(), model, attemptMark(attempt)).one(id),
  };
}
