import { type Emulated, type Run, ServiceError } from '../emulated';
import type { FileState } from '../file';
import type { DocNode, TabNode } from './nodes';

/** What the sessions of one document share. `changeLimit`: writes one execution may make before it must save. */
export type OpenDocument = {
  readonly state: FileState;
  readonly tabs: TabNode[];
  /** The tab each person has open, by e-mail address; absent: the first. */
  readonly activeTabs: Map<string, TabNode>;
  changeLimit: number;
  /** A new id, unlike any this document has given. */
  newId(): string;
};

const tooManyChanges =
  'Too many changes applied before saving document. Please save changes in smaller batches using ' +
  'Document.saveAndClose(), then reopen the document with Document.openById().';

/** One execution's hold on the document. */
export class DocSession {
  private changes = 0;
  private closed = false;

  constructor(
    readonly document: OpenDocument,
    readonly run: Run,
    /** Gives a node the class its kind has; handed in, since the classes need one another. */
    readonly wrap: (session: DocSession, node: DocNode) => Emulated,
  ) {}

  /** Every change asks first: rights, an open document, and the number of changes so far. */
  change(): void {
    if (this.closed) throw new ServiceError('Document is closed, its contents cannot be updated.');
    const role = this.document.state.people.get(this.run.user.email.toLowerCase());
    if (role !== 'owner' && role !== 'editor') {
      throw new ServiceError('You do not have permission to perform that action.');
    }
    this.changes += 1;
    if (this.changes > this.document.changeLimit) throw new ServiceError(tooManyChanges);
  }

  /** After this nothing can be changed through this execution's objects (D15). */
  close(): void {
    this.change();
    this.closed = true;
  }

  /** The tab this person has open. */
  activeTab(): TabNode {
    const active = this.document.activeTabs.get(this.run.user.email.toLowerCase());
    const tab = active ?? this.document.tabs[0];
    if (!tab) throw new Error('A document without tabs');
    return tab;
  }
}
