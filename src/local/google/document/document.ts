import { type CallKind, Emulated, type EmulatedClass, type Run, ServiceError } from '../emulated';
import { editorsOf, shareFile, unshareFile, viewersOf } from '../sharing';
import { type TabNode, tabOf } from './nodes';
import { addressOf, User } from './people';
import { type Position, positionAt } from './positions';
import { coveredOf, DocRange, piecesOf } from './ranges';
import type { DocSession, OpenDocument } from './session';
import { contentKinds, Tab, TabContents } from './tab';

const kinds: Readonly<Record<string, CallKind>> = {
  ...contentKinds,
  getActiveTab: 'handle',
  getCursor: 'read',
  getId: 'read',
  getName: 'read',
  getSelection: 'read',
  getTab: 'handle',
  getTabs: 'handle',
  getUrl: 'read',
  getEditors: 'read',
  getViewers: 'read',
  addEditor: 'write',
  addEditors: 'write',
  addViewer: 'write',
  addViewers: 'write',
  removeEditor: 'write',
  removeViewer: 'write',
  saveAndClose: 'write',
  setActiveTab: 'write',
  setCursor: 'write',
  setName: 'write',
  setSelection: 'write',
};

/** The open document; methods about contents act on the tab the person has open (D16). */
export class Document extends TabContents {
  readonly emulates: EmulatedClass = { declaration: 'Document.Document', kinds };

  protected tab(): TabNode {
    return this.session.activeTab();
  }
  private get open(): OpenDocument {
    return this.session.document;
  }
  private get person(): string {
    return this.session.run.user.email.toLowerCase();
  }

  getId(): string {
    return this.open.state.id;
  }
  getName(): string {
    return this.open.state.name;
  }
  setName(name: string): Document {
    this.session.change();
    this.open.state.name = name;
    return this;
  }
  getUrl(): string {
    return `https://docs.google.com/open?id=${this.open.state.id}`;
  }

  getTabs(): Tab[] {
    return this.open.tabs.map((tab) => new Tab(this.session, tab));
  }
  getTab(id: string): Tab | null {
    const found = allTabs(this.open.tabs).find((tab) => tab.id === id);
    return found ? new Tab(this.session, found) : null;
  }
  getActiveTab(): Tab {
    return new Tab(this.session, this.tab());
  }
  setActiveTab(id: string): void {
    const found = allTabs(this.open.tabs).find((tab) => tab.id === id);
    if (!found) throw new ServiceError(`Document tab with ID ${id} not found.`);
    this.open.activeTabs.set(this.person, found);
  }

  /** D11: none while something is selected. */
  getCursor(): Position | null {
    const tab = this.tab();
    const caret = tab.selections.has(this.person) ? undefined : tab.cursors.get(this.person);
    return caret ? positionAt(this.session, caret) : null;
  }
  setCursor(position: Position): Document {
    const tab = tabOf(position.node);
    if (tab !== this.tab()) throw new ServiceError('Position must be in the active tab.');
    this.tab().selections.delete(this.person);
    this.tab().cursors.set(this.person, { ...position.caret() });
    return this;
  }
  getSelection(): DocRange | null {
    const pieces = this.tab().selections.get(this.person);
    return pieces ? new DocRange(this.session, pieces.flatMap(coveredOf)) : null;
  }
  setSelection(range: DocRange): Document {
    this.tab().cursors.delete(this.person);
    this.tab().selections.set(this.person, piecesOf(range.covered));
    return this;
  }

  getEditors(): User[] {
    return editorsOf(this.open.state).map((email) => new User(email));
  }
  getViewers(): User[] {
    return viewersOf(this.open.state).map((email) => new User(email));
  }
  addEditor(person: string | User): Document {
    return this.share([person], 'editor');
  }
  addEditors(people: readonly string[]): Document {
    return this.share(people, 'editor');
  }
  addViewer(person: string | User): Document {
    return this.share([person], 'viewer');
  }
  addViewers(people: readonly string[]): Document {
    return this.share(people, 'viewer');
  }
  removeEditor(person: string | User): Document {
    unshareFile(this.open.state, this.person, addressOf(person), 'editor');
    return this;
  }
  removeViewer(person: string | User): Document {
    unshareFile(this.open.state, this.person, addressOf(person), 'viewer');
    return this;
  }

  /** X6: who came before a refusal keeps the access. */
  private share(people: readonly (string | User)[], role: 'editor' | 'viewer'): Document {
    for (const person of people) shareFile(this.open.state, this.person, addressOf(person), role);
    return this;
  }

  /** D15: nothing can be changed through this execution's objects afterwards. */
  saveAndClose(): void {
    this.session.close();
  }
}

/** Every tab, those inside others after them. */
export function allTabs(tabs: readonly TabNode[]): TabNode[] {
  return tabs.flatMap((tab) => [tab, ...allTabs(tab.children)]);
}

/** The service itself. What would open another file is not emulated: no scope of ours reaches one. */
export class DocumentApp extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.DocumentApp',
    kinds: { getActiveDocument: 'handle', getUi: 'handle' },
  };
  constructor(
    private readonly session: DocSession,
    private readonly ui: ((run: Run) => Emulated) | null,
  ) {
    super();
  }

  getActiveDocument(): Document {
    const { state } = this.session.document;
    const role = state.people.get(this.session.run.user.email.toLowerCase()) ?? 'none';
    if (role === 'none') throw new ServiceError('You do not have permission to access the requested document.');
    return new Document(this.session);
  }

  getUi(): Emulated {
    if (this.ui) return this.ui(this.session.run);
    throw new ServiceError('Cannot call DocumentApp.getUi() from this context.');
  }
}
