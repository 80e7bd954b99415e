import { Emulated, type EmulatedClass, ServiceError } from '../emulated';
import { insertText, offsetOf } from './changes';
import { caretOffset, someText } from './checks';
import type { DocElement } from './element';
import {
  type BookmarkNode,
  type Caret,
  type DocNode,
  isParagraph,
  type TabNode,
  TextNode,
  textOf,
  textsOf,
} from './nodes';
import type { DocSession } from './session';

/** A place in the document, as it was when it was asked for. `offset` counts characters in a text, else children. */
export class Position extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.Position',
    kinds: {
      getElement: 'handle',
      getOffset: 'handle',
      getSurroundingText: 'handle',
      getSurroundingTextOffset: 'read',
      insertText: 'write',
    },
  };
  constructor(
    private readonly session: DocSession,
    readonly node: DocNode,
    readonly offset: number,
  ) {
    super();
  }
  getElement(): Emulated {
    return this.session.wrap(this.session, this.node);
  }
  getOffset(): number {
    return this.offset;
  }
  getSurroundingText(): Emulated {
    const { node } = this.caret();
    return (this.session.wrap(this.session, node) as DocElement & { editAsText(): Emulated }).editAsText();
  }
  getSurroundingTextOffset(): number {
    return this.caret().offset;
  }
  insertText(text: string): Emulated {
    const kept = someText(text, 'Document.Position.insertText');
    this.session.change();
    const { node, offset } = this.caret();
    insertText(node, offset, kept);
    return this.getSurroundingText();
  }

  /** The paragraph and the offset in its text. */
  caret(): Caret {
    const { node, offset } = this;
    if (node instanceof TextNode && node.parent) {
      return { node: node.parent, offset: offsetOf(node) + caretOffset(offset, node.text.length) };
    }
    if (!isParagraph(node)) throw new ServiceError('NOT EMULATED: text at a position that is in no paragraph');
    const before = node.children.slice(0, offset);
    return { node, offset: before.map(textOf).join('').length };
  }
}

/** A bookmark. */
export class Bookmark extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.Bookmark',
    kinds: { getId: 'read', getPosition: 'handle', remove: 'write' },
  };
  constructor(
    private readonly session: DocSession,
    private readonly tab: TabNode,
    private readonly bookmark: BookmarkNode,
  ) {
    super();
  }
  getId(): string {
    return this.bookmark.id;
  }
  getPosition(): Position {
    return positionAt(this.session, this.bookmark.caret);
  }
  remove(): void {
    this.session.change();
    this.tab.bookmarks = this.tab.bookmarks.filter((each) => each !== this.bookmark);
  }
}

/** A caret as a position: in the text where there is one, else in the paragraph. */
export function positionAt(session: DocSession, { node, offset }: Caret): Position {
  const found = textsOf(node).find((each) => offset >= each.at && offset <= each.at + each.node.text.length);
  return found ? new Position(session, found.node, offset - found.at) : new Position(session, node, 0);
}
