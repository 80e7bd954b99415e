import type { DocTab, Edit, Role, Snapshot, View } from '../../host.types';
import { type Emulated, type Run, ServiceError } from '../emulated';
import type { Contents, EmulatedFile, FileModes, FileState, SavedContents, Services } from '../file';
import { joinTexts } from './changes';
import { allTabs, DocumentApp } from './document';
import { editDocument } from './edits';
import { paragraphsIn, TabNode } from './nodes';
import { DocSession, type OpenDocument } from './session';
import { builtTabs, cursorsIn, putCursor, type SavedCursor, tabsOf } from './snapshots';
import { wrapNode } from './wrapping';

/** What a new file is given; `owner` is an e-mail address. */
export type NewDocument = { id: string; name: string; owner: string; locale: string; zone: string };

/** A document's contents as plain data. `active` is the tab each person has open, by e-mail; older saves tell no cursors. */
export type SavedDocument = {
  readonly kind: 'doc';
  readonly tabs: DocTab[];
  readonly given: number;
  readonly active: readonly (readonly [string, string])[];
  readonly cursors?: readonly SavedCursor[];
};

/** One document of the emulated Drive. */
export class DocumentFile implements EmulatedFile {
  readonly kind = 'doc';
  readonly state: FileState;
  readonly modes: FileModes = { writeMode: 'immediate', plainText: 'formula' };
  /** Gives DocumentApp.getUi(); the host sets it. */
  ui: ((run: Run) => Emulated) | null = null;
  private readonly open: OpenDocument;
  private given = 0;

  constructor({ id, name, owner, locale, zone }: NewDocument) {
    const people = new Map<string, Role>([[owner.toLowerCase(), 'owner']]);
    const policy = { outside: 'allow', editorsShare: true, unknown: [], groups: [] } as const;
    this.state = { id, name, locale, zone, people, policy };
    this.open = {
      state: this.state,
      tabs: [new TabNode('t.0', 'Tab 1', null)],
      activeTabs: new Map(),
      changeLimit: 1500,
      newId: () => this.newId(),
    };
  }

  /** Writes one execution may make before "Too many changes applied before saving document"; Google's own is unpublished. */
  get changeLimit(): number {
    return this.open.changeLimit;
  }
  set changeLimit(changes: number) {
    this.open.changeLimit = changes;
  }

  services(run: Run): Services {
    return { DocumentApp: new DocumentApp(new DocSession(this.open, run, wrapNode), this.ui) };
  }

  finish(_run: Run): void {
    this.settle();
  }
  abandon(_run: Run): void {
    this.settle();
  }

  edit(edit: Edit, by: string): void {
    try {
      editDocument(this.open, edit, by);
    } catch (error) {
      throw error instanceof ServiceError ? new Error(error.message) : error;
    }
    this.settle();
  }

  contents(): Contents {
    return { kind: 'doc', tabs: tabsOf(this.open.tabs) };
  }

  restore(earlier: Snapshot): void {
    if (earlier.kind !== 'doc') throw new Error('A document cannot be restored from a spreadsheet');
    this.build({ tabs: earlier.tabs, active: this.activeTabIds() });
  }

  private activeTabIds(): (readonly [string, string])[] {
    return [...this.open.activeTabs].map(([person, { id }]) => [person, id] as const);
  }

  private build({ tabs: contents, active, cursors = [] }: Omit<SavedDocument, 'kind' | 'given'>): void {
    const tabs = builtTabs(contents, () => this.newId());
    this.open.tabs.splice(0, this.open.tabs.length, ...tabs);
    this.open.activeTabs.clear();
    const called = (id: string): TabNode | undefined => allTabs(tabs).find((tab) => tab.id === id);
    for (const [person, id] of active) {
      const same = called(id);
      if (same) this.open.activeTabs.set(person, same);
    }
    for (const cursor of cursors) {
      const same = called(cursor.tab);
      if (same) putCursor(same, cursor);
    }
  }

  view(by: string): View {
    const tab = this.open.activeTabs.get(by.toLowerCase()) ?? this.open.tabs[0];
    return { kind: 'doc', tab: tab?.id ?? '' };
  }

  tab(): never {
    throw new Error('A document has no tabs of cells');
  }

  checkpoint(): () => void {
    const saved = this.save();
    return () => this.build(saved);
  }
  save(): SavedDocument {
    return structuredClone({
      kind: 'doc',
      tabs: tabsOf(this.open.tabs),
      given: this.given,
      active: this.activeTabIds(),
      cursors: allTabs(this.open.tabs).flatMap(cursorsIn),
    });
  }
  reopen(saved: SavedContents): void {
    if (saved.kind !== 'doc') throw new Error('not the contents of a document');
    this.build(saved);
    this.given = Math.max(this.given, saved.given);
  }

  copy(id: string, name: string, owner: string): DocumentFile {
    const { locale, zone } = this.state;
    const twin = new DocumentFile({ id, name, owner, locale, zone });
    twin.ui = this.ui;
    twin.changeLimit = this.changeLimit;
    twin.given = this.given;
    twin.open.tabs.splice(0, 1, ...builtTabs(tabsOf(this.open.tabs), () => twin.newId()));
    return twin;
  }

  /** Ids are given in order and carry the file's own id, so that two files never share one by chance. */
  private newId(): string {
    this.given += 1;
    let hash = 7;
    for (const unit of this.state.id) hash = (hash * 31 + (unit.codePointAt(0) ?? 0)) % 60_466_176;
    return `kix.${hash.toString(36)}${this.given.toString(36)}`;
  }

  /** Between executions neighbouring texts are one. */
  private settle(): void {
    for (const tab of allTabs(this.open.tabs)) {
      for (const section of [tab.body, tab.header, tab.footer]) {
        if (section) paragraphsIn(section).forEach(joinTexts);
      }
    }
  }
}
