import { type CallKind, Emulated, type EmulatedClass, type EnumMember, ServiceError } from '../emulated';
import { caretOffset } from './checks';
import type { DocElement } from './element';
import { member } from './enums';
import { type DocNode, newSection, type TabNode, TextNode, tabOf } from './nodes';
import { Bookmark, Position } from './positions';
import { type DocRange, NamedRange, piecesOf, RangeBuilder, tabOfAll } from './ranges';
import type { DocSession } from './session';

/** What a tab's contents and, for the active tab, the document itself can do. */
export const contentKinds: Readonly<Record<string, CallKind>> = {
  addBookmark: 'write',
  addFooter: 'write',
  addHeader: 'write',
  addNamedRange: 'write',
  getBody: 'handle',
  getBookmark: 'handle',
  getBookmarks: 'read',
  getFooter: 'handle',
  getFootnotes: 'read',
  getHeader: 'handle',
  getNamedRangeById: 'handle',
  getNamedRanges: 'read',
  newPosition: 'handle',
  newRange: 'handle',
};

/** The methods a document and a document tab share (D16). */
export abstract class TabContents extends Emulated {
  constructor(protected readonly session: DocSession) {
    super();
  }
  protected abstract tab(): TabNode;

  getBody(): Emulated {
    return this.session.wrap(this.session, this.tab().body);
  }
  getHeader(): Emulated | null {
    return this.section(this.tab().header);
  }
  getFooter(): Emulated | null {
    return this.section(this.tab().footer);
  }
  addHeader(): Emulated {
    this.session.change();
    const tab = this.tab();
    if (tab.header) throw new ServiceError('Document tab already contains a header.');
    tab.header = newSection('HEADER_SECTION', tab);
    return this.session.wrap(this.session, tab.header);
  }
  addFooter(): Emulated {
    this.session.change();
    const tab = this.tab();
    if (tab.footer) throw new ServiceError('Document tab already contains a footer.');
    tab.footer = newSection('FOOTER_SECTION', tab);
    return this.session.wrap(this.session, tab.footer);
  }
  /** The host holds no footnotes of its own; people's are unsupported elements. */
  getFootnotes(): Emulated[] {
    return [];
  }

  newRange(): RangeBuilder {
    return new RangeBuilder(this.session);
  }
  newPosition(element: DocElement, offset: number): Position {
    const { node } = element;
    if (tabOf(node) === null) throw new ServiceError('Element must be attached.');
    return new Position(this.session, node, caretOffset(offset, lengthOf(node)));
  }

  addNamedRange(name: string, range: DocRange): NamedRange {
    this.session.change();
    const tab = this.tab();
    if (name === '' || name.length > 256) throw new ServiceError('The name of a range must have 1 to 256 characters.');
    tabOfAll(range.covered, tab);
    const node = { id: this.session.document.newId(), name, pieces: piecesOf(range.covered) };
    tab.namedRanges.push(node);
    return new NamedRange(this.session, tab, node);
  }
  getNamedRanges(name?: string | null): NamedRange[] {
    const tab = this.tab();
    const wanted = tab.namedRanges.filter((range) => typeof name !== 'string' || range.name === name);
    return wanted.map((range) => new NamedRange(this.session, tab, range));
  }
  getNamedRangeById(id: string): NamedRange | null {
    const tab = this.tab();
    const found = tab.namedRanges.find((range) => range.id === id);
    return found ? new NamedRange(this.session, tab, found) : null;
  }

  addBookmark(position: Position): Bookmark {
    this.session.change();
    const tab = this.tab();
    if (tabOf(position.node) !== tab) throw new ServiceError('Position must be in the document tab it is added to.');
    const node = { id: this.session.document.newId(), caret: position.caret() };
    tab.bookmarks.push(node);
    return new Bookmark(this.session, tab, node);
  }
  getBookmarks(): Bookmark[] {
    const tab = this.tab();
    return tab.bookmarks.map((bookmark) => new Bookmark(this.session, tab, bookmark));
  }
  getBookmark(id: string): Bookmark | null {
    const tab = this.tab();
    const found = tab.bookmarks.find((bookmark) => bookmark.id === id);
    return found ? new Bookmark(this.session, tab, found) : null;
  }

  private section(node: DocNode | null): Emulated | null {
    return node && this.session.wrap(this.session, node);
  }
}

function lengthOf(node: DocNode): number {
  return node instanceof TextNode ? node.text.length : node.children.length;
}

/** The contents of one tab. */
export class DocumentTab extends TabContents {
  readonly emulates: EmulatedClass = { declaration: 'Document.DocumentTab', kinds: contentKinds };
  constructor(
    session: DocSession,
    private readonly node: TabNode,
  ) {
    super(session);
  }
  protected tab(): TabNode {
    return this.node;
  }
}

/** A tab as the list of tabs has it; a script cannot make one (D16). */
export class Tab extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.Tab',
    kinds: {
      asDocumentTab: 'handle',
      getChildTabs: 'handle',
      getId: 'read',
      getIndex: 'read',
      getTitle: 'read',
      getType: 'read',
    },
  };
  constructor(
    private readonly session: DocSession,
    private readonly node: TabNode,
  ) {
    super();
  }
  asDocumentTab(): DocumentTab {
    return new DocumentTab(this.session, this.node);
  }
  getChildTabs(): Tab[] {
    return this.node.children.map((child) => new Tab(this.session, child));
  }
  getId(): string {
    return this.node.id;
  }
  getIndex(): number {
    return (this.node.parent?.children ?? this.session.document.tabs).indexOf(this.node);
  }
  getTitle(): string {
    return this.node.title;
  }
  getType(): EnumMember {
    return member('TabType', 'DOCUMENT_TAB');
  }
}
