import type { CallKind, EmulatedClass, EnumMember } from '../emulated';
import { type AttributeChange, kept, keptAll, textAttributes } from './attributes';
import { deleteFromText, insertIntoText, insertText, styleText } from './changes';
import { caretOffset, notEmulated, someText, stretch } from './checks';
import { DocElement, elementKinds, siblingKinds } from './element';
import { member } from './enums';
import { type AttributeValue, type DocNode, isParagraph, TextNode, textOf } from './nodes';
import { RangeElement } from './ranges';
import { findIn, replaceIn } from './searching';

const kinds: Readonly<Record<string, CallKind>> = {
  ...elementKinds,
  ...siblingKinds,
  appendText: 'write',
  deleteText: 'write',
  editAsText: 'handle',
  findText: 'read',
  getBackgroundColor: 'read',
  getFontFamily: 'read',
  getFontSize: 'read',
  getForegroundColor: 'read',
  getLinkUrl: 'read',
  getText: 'read',
  getTextAttributeIndices: 'read',
  insertText: 'write',
  isBold: 'read',
  isItalic: 'read',
  isStrikethrough: 'read',
  isUnderline: 'read',
  replaceText: 'write',
  setBackgroundColor: 'write',
  setBold: 'write',
  setFontFamily: 'write',
  setFontSize: 'write',
  setForegroundColor: 'write',
  setItalic: 'write',
  setLinkUrl: 'write',
  setStrikethrough: 'write',
  setText: 'write',
  setUnderline: 'write',
};

type Offset = number | null | undefined;
type Stretch<V> = [value: V] | [start: number, endInclusive: number, value: V];

/** A text element, or the text of a whole element (`editAsText`); offsets count UTF-16 units (D20). */
export class TextElement extends DocElement {
  readonly emulates: EmulatedClass = { declaration: 'Document.Text', kinds };

  override getType(): EnumMember {
    return member('ElementType', 'TEXT');
  }
  override asText(): TextElement {
    return this;
  }
  override copy(): TextElement {
    if (!(this.node instanceof TextNode)) throw notEmulated('Text.copy of a whole element');
    return super.copy() as TextElement;
  }
  override removeFromParent(): TextElement {
    if (!(this.node instanceof TextNode)) throw notEmulated('Text.removeFromParent of a whole element');
    super.removeFromParent();
    return this;
  }
  getText(): string {
    return textOf(this.node);
  }
  editAsText(): TextElement {
    return this;
  }

  setText(text: string): TextElement {
    const line = someText(text, 'Document.Text.setText');
    this.session.change();
    const style = this.styleAt(0);
    this.delete(0, this.getText().length);
    this.insert(0, line, style);
    return this;
  }

  insertText(offset: number, text: string): TextElement {
    const line = someText(text, 'Document.Text.insertText');
    const at = caretOffset(offset, this.getText().length);
    this.session.change();
    this.insert(at, line);
    return this;
  }

  appendText(text: string): TextElement {
    return this.insertText(this.getText().length, text);
  }

  deleteText(start: number, endInclusive: number): TextElement {
    const [from, to] = stretch(start, endInclusive, this.getText().length);
    this.session.change();
    this.delete(from, to);
    return this;
  }

  findText(pattern: string, from?: RangeElement | null): RangeElement | null {
    const found = findIn(this.node, pattern, from?.covered);
    return found && new RangeElement(this.session, found);
  }

  replaceText(pattern: string, replacement: string): TextElement {
    this.session.change();
    replaceIn(this.node, pattern, replacement);
    return this;
  }

  /** Where the style of the characters changes; the first is 0 unless the text is empty. */
  getTextAttributeIndices(): number[] {
    const styles = this.places().map((place) => place && JSON.stringify(Object.entries(place.style).sort()));
    return styles.flatMap((style, index) => (index === 0 || style !== styles[index - 1] ? [index] : []));
  }

  override getAttributes(...offset: Offset[]): { [label: string]: unknown } {
    return Object.fromEntries(textAttributes.map((label) => [label, this.style(label, offset[0])]));
  }
  override setAttributes(...args: [unknown] | [number, number, unknown]): TextElement {
    const values = args.length === 3 ? args[2] : args[0];
    const change = keptAll('TEXT', values, 'Document.Text.setAttributes');
    return this.restyle(change, args.length === 3 ? [args[0], args[1]] : null);
  }

  getBackgroundColor(offset?: Offset): AttributeValue | null {
    return this.style('BACKGROUND_COLOR', offset);
  }
  getFontFamily(offset?: Offset): AttributeValue | null {
    return this.style('FONT_FAMILY', offset);
  }
  getFontSize(offset?: Offset): AttributeValue | null {
    return this.style('FONT_SIZE', offset);
  }
  getForegroundColor(offset?: Offset): AttributeValue | null {
    return this.style('FOREGROUND_COLOR', offset);
  }
  getLinkUrl(offset?: Offset): AttributeValue | null {
    return this.style('LINK_URL', offset);
  }
  isBold(offset?: Offset): AttributeValue | null {
    return this.style('BOLD', offset);
  }
  isItalic(offset?: Offset): AttributeValue | null {
    return this.style('ITALIC', offset);
  }
  isStrikethrough(offset?: Offset): AttributeValue | null {
    return this.style('STRIKETHROUGH', offset);
  }
  isUnderline(offset?: Offset): AttributeValue | null {
    return this.style('UNDERLINE', offset);
  }

  setBackgroundColor(...args: Stretch<string | null>): TextElement {
    return this.set('BACKGROUND_COLOR', args);
  }
  setBold(...args: Stretch<boolean | null>): TextElement {
    return this.set('BOLD', args);
  }
  setFontFamily(...args: Stretch<string | null>): TextElement {
    return this.set('FONT_FAMILY', args);
  }
  setFontSize(...args: Stretch<number | null>): TextElement {
    return this.set('FONT_SIZE', args);
  }
  setForegroundColor(...args: Stretch<string | null>): TextElement {
    return this.set('FOREGROUND_COLOR', args);
  }
  setItalic(...args: Stretch<boolean | null>): TextElement {
    return this.set('ITALIC', args);
  }
  setLinkUrl(...args: Stretch<string | null>): TextElement {
    return this.set('LINK_URL', args);
  }
  setStrikethrough(...args: Stretch<boolean | null>): TextElement {
    return this.set('STRIKETHROUGH', args);
  }
  setUnderline(...args: Stretch<boolean | null>): TextElement {
    return this.set('UNDERLINE', args);
  }

  private set(label: string, args: Stretch<AttributeValue | null>): TextElement {
    const value = args.length === 3 ? args[2] : args[0];
    const change = { [label]: kept(label, value, `Document.Text (${label})`) };
    return this.restyle(change, args.length === 3 ? [args[0], args[1]] : null);
  }

  private restyle(change: AttributeChange, range: [number, number] | null): TextElement {
    const { length } = this.getText();
    const [from, to] = range ? stretch(range[0], range[1], length) : [0, length];
    this.session.change();
    for (const { node, at } of segmentsOf(this.node)) styleText(node, from - at, to - at, change);
    return this;
  }

  /** The value at an offset, or the one all characters share; null where it is inherited or mixed. */
  private style(label: string, offset: Offset): AttributeValue | null {
    if (typeof offset === 'number') {
      stretch(offset, offset, this.getText().length);
      return this.styleAt(offset)?.[label] ?? null;
    }
    const values = new Set(this.places().flatMap((place) => (place ? [place.style[label] ?? null] : [])));
    const [only] = values;
    return values.size === 1 ? (only ?? null) : null;
  }

  private styleAt(offset: number) {
    return this.places()[offset]?.style;
  }

  /** One entry for each UTF-16 unit; null between paragraphs. */
  private places(): ({ style: TextNode['styles'][number] } | null)[] {
    const places: ({ style: TextNode['styles'][number] } | null)[] = new Array(this.getText().length).fill(null);
    for (const { node, at } of segmentsOf(this.node)) {
      node.styles.forEach((style, index) => {
        places[at + index] = { style };
      });
    }
    return places;
  }

  private insert(offset: number, text: string, style?: TextNode['styles'][number]): void {
    if (this.node instanceof TextNode) insertIntoText(this.node, offset, text, style);
    else if (isParagraph(this.node)) insertText(this.node, offset, text, style);
    else throw notEmulated('Text.insertText across paragraphs');
  }

  private delete(from: number, to: number): void {
    const parts = segmentsOf(this.node).map(({ node, at }) => ({
      node,
      first: Math.max(from - at, 0),
      last: Math.min(to - at, node.text.length),
    }));
    const hit = parts.filter(({ first, last }) => first < last);
    if (new Set(hit.map(({ node }) => node.parent)).size > 1) throw notEmulated('Text.deleteText across paragraphs');
    for (const { node, first, last } of hit.reverse()) deleteFromText(node, first, last);
  }
}

/** The text nodes inside an element with the offset each has in the element's text. */
function segmentsOf(root: DocNode): { node: TextNode; at: number }[] {
  const segments: { node: TextNode; at: number }[] = [];
  const visit = (node: DocNode, at: number): number => {
    if (node instanceof TextNode) {
      segments.push({ node, at });
      return at + node.text.length;
    }
    const gap = isParagraph(node) ? 0 : 1;
    return node.children.reduce((reached, child, index) => visit(child, reached + (index > 0 ? gap : 0)), at);
  };
  visit(root, 0);
  return segments;
}
