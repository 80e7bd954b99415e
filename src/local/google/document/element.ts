import { type CallKind, Emulated, type EmulatedClass, type EnumMember, ServiceError } from '../emulated';
import { type AttributeChange, attributeOf, attributesOf, isTextAttribute, keptAll, readable } from './attributes';
import { changed, removeNode, styleText } from './changes';
import { indexOfChild, removable } from './checks';
import { member } from './enums';
import { type AttributeValue, cloneNode, type DocNode, rootOf, siblingOf, TextNode, walk } from './nodes';
import type { DocSession } from './session';

const casts = {
  asBody: 'BODY_SECTION',
  asFooterSection: 'FOOTER_SECTION',
  asFootnoteSection: 'FOOTNOTE_SECTION',
  asHeaderSection: 'HEADER_SECTION',
  asHorizontalRule: 'HORIZONTAL_RULE',
  asInlineImage: 'INLINE_IMAGE',
  asListItem: 'LIST_ITEM',
  asPageBreak: 'PAGE_BREAK',
  asParagraph: 'PARAGRAPH',
  asTable: 'TABLE',
  asTableCell: 'TABLE_CELL',
  asTableRow: 'TABLE_ROW',
  asText: 'TEXT',
} as const;

const castKinds = Object.fromEntries(Object.keys(casts).map((name) => [name, 'handle' as const]));

/** What every element can do; the file's sections lack the parts that need a parent. */
export const elementKinds: Readonly<Record<string, CallKind>> = {
  ...castKinds,
  copy: 'handle',
  getAttributes: 'read',
  getParent: 'handle',
  getType: 'read',
  setAttributes: 'write',
};

/** What elements with siblings can do besides. */
export const siblingKinds: Readonly<Record<string, CallKind>> = {
  getNextSibling: 'handle',
  getPreviousSibling: 'handle',
  isAtDocumentEnd: 'read',
  removeFromParent: 'write',
};

/** Base of the element classes. Two objects may stand for one node, as with Google. */
export abstract class DocElement extends Emulated {
  abstract override readonly emulates: EmulatedClass;

  constructor(
    readonly session: DocSession,
    readonly node: DocNode,
  ) {
    super();
  }

  getType(): EnumMember {
    return member('ElementType', this.node.kind);
  }

  getParent(): Emulated | null {
    return this.wrapped(this.node.parent);
  }

  getNextSibling(): Emulated | null {
    return this.wrapped(siblingOf(this.node, 1));
  }

  getPreviousSibling(): Emulated | null {
    return this.wrapped(siblingOf(this.node, -1));
  }

  isAtDocumentEnd(): boolean {
    let last = rootOf(this.node);
    if (last.kind !== 'BODY_SECTION') return false;
    while (last !== this.node) {
      const child = last.children.at(-1);
      if (!child) return false;
      last = child;
    }
    return true;
  }

  copy(): Emulated {
    return this.session.wrap(this.session, cloneNode(this.node));
  }

  removeFromParent(): Emulated {
    this.session.change();
    removeNode(removable(this.node));
    return this;
  }

  getAttributes(): { [label: string]: unknown } {
    const labels = attributesOf(this.node.kind);
    const own = labels.map((label) => [label, readable(label, attributeOf(this.node, label))] as const);
    return { ...Object.fromEntries(this.textAttributes(labels)), ...Object.fromEntries(own) };
  }

  setAttributes(...values: unknown[]): Emulated {
    const change = keptAll(this.node.kind, values[0], `${this.emulates.declaration}.setAttributes`);
    this.session.change();
    this.applyAll(change);
    return this;
  }

  asBody(): Emulated {
    return this.cast('asBody');
  }
  asFooterSection(): Emulated {
    return this.cast('asFooterSection');
  }
  asFootnoteSection(): Emulated {
    return this.cast('asFootnoteSection');
  }
  asHeaderSection(): Emulated {
    return this.cast('asHeaderSection');
  }
  asHorizontalRule(): Emulated {
    return this.cast('asHorizontalRule');
  }
  asInlineImage(): Emulated {
    return this.cast('asInlineImage');
  }
  asListItem(): Emulated {
    return this.cast('asListItem');
  }
  asPageBreak(): Emulated {
    return this.cast('asPageBreak');
  }
  asParagraph(): Emulated {
    return this.cast('asParagraph');
  }
  asTable(): Emulated {
    return this.cast('asTable');
  }
  asTableCell(): Emulated {
    return this.cast('asTableCell');
  }
  asTableRow(): Emulated {
    return this.cast('asTableRow');
  }
  asText(): Emulated {
    return this.cast('asText');
  }

  private cast(name: keyof typeof casts): Emulated {
    if (this.node.kind === casts[name]) return this.session.wrap(this.session, this.node);
    throw new ServiceError(`Object cannot be cast to ${name.slice(2)}.`);
  }

  protected wrapped(node: DocNode | null): Emulated | null {
    return node ? this.session.wrap(this.session, node) : null;
  }

  protected wrap(node: DocNode): Emulated {
    return this.session.wrap(this.session, node);
  }

  /** The index of a direct child (D8, D10). */
  protected indexOf(child: DocElement): number {
    return indexOfChild(this.node, child.node);
  }

  private textAttributes(own: readonly string[]): [label: string, value: unknown][] {
    if (own.length === 0 || !attributesOf('PARAGRAPH').some((label) => own.includes(label))) return [];
    return ['BACKGROUND_COLOR', 'BOLD', 'FONT_FAMILY', 'FONT_SIZE', 'FOREGROUND_COLOR', 'ITALIC', 'LINK_URL']
      .concat('STRIKETHROUGH', 'UNDERLINE')
      .map((label) => [label, commonStyle(this.node, label)]);
  }

  /** Applies a change: own attributes to the element, those of characters to all text inside. */
  protected applyAll(change: AttributeChange): void {
    const own = attributesOf(this.node.kind);
    const entries = Object.entries(change);
    const mine = Object.fromEntries(entries.filter(([label]) => own.includes(label)));
    const characters = entries.filter(([label]) => !own.includes(label) && isTextAttribute(label));
    this.node.attributes = changed(this.node.attributes, mine);
    if (characters.length > 0) styleAll(this.node, Object.fromEntries(characters));
  }
}

/** Styles every character inside an element. */
export function styleAll(node: DocNode, change: AttributeChange): void {
  for (const each of walk(node)) if (each instanceof TextNode) styleText(each, 0, each.text.length, change);
}

/** The one value all characters inside share, null when there is none or they differ. */
export function commonStyle(node: DocNode, label: string): AttributeValue | null {
  const values = new Set<AttributeValue | null>();
  for (const each of walk(node)) {
    if (each instanceof TextNode) for (const style of each.styles) values.add(style[label] ?? null);
  }
  const [only] = values;
  return values.size === 1 ? (only ?? null) : null;
}
