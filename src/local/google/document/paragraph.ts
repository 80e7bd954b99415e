import { type CallKind, type Emulated, type EmulatedClass, type EnumMember, ServiceError } from '../emulated';
import { attributeOf, kept, readable } from './attributes';
import { changed, deleteText, insertNode, removeNode } from './changes';
import { detached, insertionIndex, notEmulated, someText } from './checks';
import { ContainerElement, containerKinds, linkKinds } from './container';
import { type DocElement, siblingKinds } from './element';
import {
  type Attributes,
  type AttributeValue,
  cloneNode,
  DocNode,
  newText,
  siblingOf,
  TextNode,
  textOf,
} from './nodes';

const measures = ['IndentEnd', 'IndentFirstLine', 'IndentStart', 'LineSpacing', 'SpacingAfter', 'SpacingBefore'];

const paragraphKinds: Readonly<Record<string, CallKind>> = {
  ...containerKinds,
  ...siblingKinds,
  ...linkKinds,
  ...Object.fromEntries(measures.map((name) => [`get${name}`, 'read' as const])),
  ...Object.fromEntries(measures.map((name) => [`set${name}`, 'write' as const])),
  appendHorizontalRule: 'write',
  appendPageBreak: 'write',
  appendText: 'write',
  clear: 'write',
  getAlignment: 'read',
  getHeading: 'read',
  insertHorizontalRule: 'write',
  insertPageBreak: 'write',
  insertText: 'write',
  isLeftToRight: 'read',
  merge: 'write',
  setAlignment: 'write',
  setHeading: 'write',
  setLeftToRight: 'write',
  setText: 'write',
};

/** What paragraphs and list items share. They have no bold or italic of their own (D21). */
export abstract class ParagraphElement extends ContainerElement {
  setText(text: string): void {
    const line = someText(text, `${this.emulates.declaration}.setText`);
    this.session.change();
    const style = this.firstStyle();
    this.empty();
    insertNode(this.node, 0, newText(line, style));
  }

  clear(): Emulated {
    this.session.change();
    this.empty();
    return this;
  }

  appendText(text: string | DocElement): Emulated {
    return this.insertText(this.getNumChildren(), text);
  }

  /** `index` counts children, not characters. New text takes the style of the text before it. */
  insertText(index: number, text: string | DocElement): Emulated {
    const at = insertionIndex(this.node, index);
    const node = typeof text === 'string' ? this.lineOf(text, at) : this.looseText(text);
    this.session.change();
    insertNode(this.node, at, node);
    return this.wrap(node);
  }

  appendPageBreak(pageBreak?: DocElement | null): Emulated {
    return this.insertPageBreak(this.getNumChildren(), pageBreak);
  }
  insertPageBreak(index: number, pageBreak?: DocElement | null): Emulated {
    const given = pageBreak && detached(this.ofKind(pageBreak, ['PAGE_BREAK'], 'insertPageBreak').node);
    return this.putInline(index, given ?? new DocNode('PAGE_BREAK'));
  }
  appendHorizontalRule(): Emulated {
    return this.insertHorizontalRule(this.getNumChildren());
  }
  insertHorizontalRule(index: number): Emulated {
    return this.putInline(index, new DocNode('HORIZONTAL_RULE'));
  }

  /** Joins with the paragraph before it, of the same kind; gives that one. */
  merge(): Emulated {
    const before = siblingOf(this.node, -1);
    if (before?.kind !== this.node.kind) {
      throw new ServiceError('Element must be preceded by an element of the same type.');
    }
    this.session.change();
    for (const inline of this.node.children) insertNode(before, before.children.length, cloneNode(inline));
    removeNode(this.node);
    return this.wrap(before);
  }

  getHeading(): unknown {
    return this.attribute('HEADING');
  }
  setHeading(heading: EnumMember): Emulated {
    return this.setAttribute('HEADING', heading);
  }
  getAlignment(): unknown {
    return this.attribute('HORIZONTAL_ALIGNMENT');
  }
  setAlignment(alignment: EnumMember | null): Emulated {
    return this.setAttribute('HORIZONTAL_ALIGNMENT', alignment);
  }
  isLeftToRight(): unknown {
    return this.attribute('LEFT_TO_RIGHT');
  }
  setLeftToRight(leftToRight: boolean): Emulated {
    return this.setAttribute('LEFT_TO_RIGHT', leftToRight);
  }
  getIndentEnd(): unknown {
    return this.attribute('INDENT_END');
  }
  setIndentEnd(points: number): Emulated {
    return this.setAttribute('INDENT_END', points);
  }
  getIndentFirstLine(): unknown {
    return this.attribute('INDENT_FIRST_LINE');
  }
  setIndentFirstLine(points: number): Emulated {
    return this.setAttribute('INDENT_FIRST_LINE', points);
  }
  getIndentStart(): unknown {
    return this.attribute('INDENT_START');
  }
  setIndentStart(points: number): Emulated {
    return this.setAttribute('INDENT_START', points);
  }
  getLineSpacing(): unknown {
    return this.attribute('LINE_SPACING');
  }
  setLineSpacing(multiplier: number): Emulated {
    return this.setAttribute('LINE_SPACING', multiplier);
  }
  getSpacingAfter(): unknown {
    return this.attribute('SPACING_AFTER');
  }
  setSpacingAfter(points: number): Emulated {
    return this.setAttribute('SPACING_AFTER', points);
  }
  getSpacingBefore(): unknown {
    return this.attribute('SPACING_BEFORE');
  }
  setSpacingBefore(points: number): Emulated {
    return this.setAttribute('SPACING_BEFORE', points);
  }

  protected attribute(label: string): unknown {
    return readable(label, attributeOf(this.node, label));
  }

  protected setAttribute(label: string, value: unknown): Emulated {
    const next = kept(label, value, `${this.emulates.declaration} (${label})`);
    this.session.change();
    this.node.attributes = changed(this.node.attributes, { [label]: next });
    return this;
  }

  private lineOf(text: string, index: number): TextNode {
    const before = this.node.children[index - 1];
    const style = before instanceof TextNode ? before.styles.at(-1) : undefined;
    return newText(someText(text, `${this.emulates.declaration}.insertText`), style ?? {});
  }

  private looseText(text: DocElement): TextNode {
    const { node } = text;
    if (!(node instanceof TextNode)) throw notEmulated('insertText with the text of a whole element');
    return detached(node);
  }

  private putInline(index: number, node: DocNode): Emulated {
    const at = insertionIndex(this.node, index);
    this.session.change();
    insertNode(this.node, at, node);
    return this.wrap(node);
  }

  private firstStyle(): Attributes {
    const [first] = this.node.children;
    return first instanceof TextNode ? (first.styles[0] ?? {}) : {};
  }

  private empty(): void {
    deleteText(this.node, 0, textOf(this.node).length);
    for (const inline of [...this.node.children]) removeNode(inline);
  }
}

/** A paragraph. */
export class Paragraph extends ParagraphElement {
  readonly emulates: EmulatedClass = { declaration: 'Document.Paragraph', kinds: paragraphKinds };
}

/** A list item; items of one list share its id, whatever stands between them. */
export class ListItem extends ParagraphElement {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.ListItem',
    kinds: {
      ...paragraphKinds,
      getGlyphType: 'read',
      getListId: 'read',
      getNestingLevel: 'read',
      setGlyphType: 'write',
      setListId: 'write',
      setNestingLevel: 'write',
    },
  };

  getGlyphType(): unknown {
    return this.attribute('GLYPH_TYPE');
  }
  setGlyphType(glyphType: EnumMember): Emulated {
    return this.setAttribute('GLYPH_TYPE', glyphType);
  }
  getNestingLevel(): unknown {
    return this.attribute('NESTING_LEVEL');
  }
  setNestingLevel(level: number): Emulated {
    return this.setAttribute('NESTING_LEVEL', level);
  }
  getListId(): AttributeValue | null {
    return attributeOf(this.node, 'LIST_ID');
  }
  setListId(item: DocElement): Emulated {
    const list = this.ofKind(item, ['LIST_ITEM'], 'setListId').node.attributes.LIST_ID;
    this.session.change();
    this.node.attributes = changed(this.node.attributes, { LIST_ID: list ?? null });
    return this;
  }
}
