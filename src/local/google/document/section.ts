import type { CallKind, Emulated, EmulatedClass } from '../emulated';
import { deleteText, endWithParagraph, insertNode, removeNode } from './changes';
import { detached, insertionIndex, lineText, notEmulated, someText, storable } from './checks';
import { ContainerElement, containerKinds } from './container';
import { DocElement } from './element';
import {
  cloneNode,
  type DocNode,
  isParagraph,
  newObjectParagraph,
  newParagraph,
  newTable,
  paragraphsIn,
  textOf,
  walk,
} from './nodes';

/** What holds blocks: the body, a header, a footer, a footnote, a table cell. */
export const sectionKinds: Readonly<Record<string, CallKind>> = {
  ...containerKinds,
  appendHorizontalRule: 'write',
  appendListItem: 'write',
  appendParagraph: 'write',
  appendTable: 'write',
  clear: 'write',
  getImages: 'read',
  getListItems: 'read',
  getParagraphs: 'read',
  getTables: 'read',
  insertHorizontalRule: 'write',
  insertListItem: 'write',
  insertParagraph: 'write',
  insertTable: 'write',
  setText: 'write',
};

/** Base of the elements that hold paragraphs, lists and tables. */
export abstract class SectionElement extends ContainerElement {
  appendParagraph(paragraph: string | DocElement): Emulated {
    return this.insertParagraph(this.getNumChildren(), paragraph);
  }
  insertParagraph(index: number, paragraph: string | DocElement): Emulated {
    const method = 'insertParagraph';
    if (typeof paragraph === 'string') return this.put(index, newParagraph(lineText(paragraph, method)));
    return this.put(index, detached(this.ofKind(paragraph, ['PARAGRAPH'], method).node));
  }

  appendListItem(item: string | DocElement): Emulated {
    return this.insertListItem(this.getNumChildren(), item);
  }
  insertListItem(index: number, item: string | DocElement): Emulated {
    const method = 'insertListItem';
    if (typeof item !== 'string') return this.put(index, detached(this.ofKind(item, ['LIST_ITEM'], method).node));
    const node = newParagraph(someText(item, method), 'LIST_ITEM');
    node.attributes = { LIST_ID: this.listBefore(index) };
    return this.put(index, node);
  }

  /** D14: an item goes on with the list of the item before it; anything else between begins a new list. */
  private listBefore(index: number): string {
    const before = this.node.children[insertionIndex(this.node, index) - 1];
    const list = before?.kind === 'LIST_ITEM' ? before.attributes.LIST_ID : undefined;
    return typeof list === 'string' ? list : this.session.document.newId();
  }

  appendTable(cells?: readonly (readonly string[])[] | DocElement | null): Emulated {
    return this.insertTable(this.getNumChildren(), cells);
  }
  insertTable(index: number, cells?: readonly (readonly string[])[] | DocElement | null): Emulated {
    if (cells instanceof DocElement)
      return this.put(index, detached(this.ofKind(cells, ['TABLE'], 'insertTable').node));
    return this.put(index, newTable(evenRows(cells ?? [])));
  }

  appendHorizontalRule(): Emulated {
    return this.insertHorizontalRule(this.getNumChildren());
  }
  insertHorizontalRule(index: number): Emulated {
    return this.putObject(index, newObjectParagraph('HORIZONTAL_RULE'));
  }

  getParagraphs(): Emulated[] {
    return paragraphsIn(this.node).map((node) => this.wrap(node));
  }
  getListItems(): Emulated[] {
    return this.inside('LIST_ITEM');
  }
  getTables(): Emulated[] {
    return this.inside('TABLE');
  }
  getImages(): Emulated[] {
    return this.inside('INLINE_IMAGE');
  }

  /** D8: the former last paragraph stays, emptied. */
  clear(): Emulated {
    this.session.change();
    this.empty();
    return this;
  }

  setText(text: string): Emulated {
    const line = someText(text, `${this.emulates.declaration}.setText`);
    this.session.change();
    const only = this.empty();
    insertNode(only, 0, cloneNode(newParagraph(line).children[0] ?? newParagraph('')));
    return this;
  }

  private empty(): DocNode {
    for (const child of this.node.children.slice(0, -1)) removeNode(child);
    const [last] = this.node.children;
    if (!last || !isParagraph(last)) throw new Error('A section that does not end with a paragraph');
    deleteText(last, 0, textOf(last).length);
    for (const inline of [...last.children]) removeNode(inline);
    return last;
  }

  private inside(kind: string): Emulated[] {
    return [...walk(this.node)].filter((node) => node.kind === kind).map((node) => this.wrap(node));
  }

  /** Inserts a block and keeps a paragraph at the end (D4, D6). */
  protected put(index: number, node: DocNode): Emulated {
    const at = insertionIndex(this.node, index);
    this.session.change();
    insertNode(this.node, at, node);
    endWithParagraph(this.node);
    return this.wrap(node);
  }

  /** The same for an object in a paragraph of its own; the object is handed back. */
  protected putObject(index: number, paragraph: DocNode): Emulated {
    this.put(index, paragraph);
    const [object] = paragraph.children;
    return this.wrap(object ?? paragraph);
  }
}

/** A table whose rows differ in length: what Google makes of it is unknown. */
function evenRows(rows: readonly (readonly string[])[]): string[][] {
  const widths = new Set(rows.map((row) => row.length));
  if (widths.size > 1) throw notEmulated('a table whose rows differ in length');
  return rows.map((row) => row.map(storable));
}

const bodyKinds: Readonly<Record<string, CallKind>> = {
  ...sectionKinds,
  appendPageBreak: 'write',
  insertPageBreak: 'write',
};

/** The body of a tab. */
export class Body extends SectionElement {
  readonly emulates: EmulatedClass = { declaration: 'Document.Body', kinds: bodyKinds };

  appendPageBreak(pageBreak?: DocElement): Emulated {
    return this.insertPageBreak(this.getNumChildren(), pageBreak);
  }
  insertPageBreak(index: number, pageBreak?: DocElement | null): Emulated {
    if (!pageBreak) return this.putObject(index, newObjectParagraph('PAGE_BREAK'));
    const node = detached(this.ofKind(pageBreak, ['PAGE_BREAK'], 'insertPageBreak').node);
    const paragraph = newParagraph('');
    insertNode(paragraph, 0, node);
    return this.putObject(index, paragraph);
  }
}

/** The header of a tab; removing it takes it from the tab. */
export class HeaderSection extends SectionElement {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.HeaderSection',
    kinds: { ...sectionKinds, removeFromParent: 'write' },
  };
  override removeFromParent(): Emulated {
    this.session.change();
    if (this.node.tab?.header === this.node) this.node.tab.header = null;
    return this;
  }
}

/** The footer of a tab. */
export class FooterSection extends SectionElement {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.FooterSection',
    kinds: { ...sectionKinds, removeFromParent: 'write' },
  };
  override removeFromParent(): Emulated {
    this.session.change();
    if (this.node.tab?.footer === this.node) this.node.tab.footer = null;
    return this;
  }
}

/** A footnote's text; a cursor may stand in it (D11). */
export class FootnoteSection extends SectionElement {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.FootnoteSection',
    kinds: {
      ...containerKinds,
      appendParagraph: 'write',
      clear: 'write',
      getParagraphs: 'read',
      insertParagraph: 'write',
      setText: 'write',
    },
  };
}
