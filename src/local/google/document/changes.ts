/** Every change to an attached tree goes through here, so that named ranges, cursors and bookmarks follow it (D18). */
import { removalFollows, splitFollows, textDeletionFollows, textInsertionFollows } from './following';
import {
  type Attributes,
  adopt,
  type DocNode,
  holdsBlocks,
  isParagraph,
  newParagraph,
  newText,
  TextNode,
  textOf,
  textsOf,
} from './nodes';

/** Puts a detached node under a parent. */
export function insertNode(parent: DocNode, index: number, child: DocNode): void {
  adopt(parent, index, child);
  if (!isParagraph(parent)) return;
  if (child instanceof TextNode) textInsertionFollows(parent, offsetOf(child), child.text.length);
}

/** Takes a node out of its parent. */
export function removeNode(node: DocNode): void {
  const { parent } = node;
  if (!parent) return;
  if (isParagraph(parent)) removeInline(parent, node);
  else {
    removalFollows(node);
    detach(parent, node);
  }
}

function detach(parent: DocNode, node: DocNode): void {
  parent.children.splice(parent.children.indexOf(node), 1);
  node.parent = null;
}

function removeInline(paragraph: DocNode, node: DocNode): void {
  if (node instanceof TextNode && node.text !== '') {
    const { text, styles } = node;
    deleteText(paragraph, offsetOf(node), offsetOf(node) + node.text.length);
    node.text = text;
    node.styles = styles;
  } else {
    detach(paragraph, node);
    textDeletionFollows(paragraph, 0, 0);
  }
}

/** Where a text child begins in its paragraph's text; 0 when it is detached. */
export function offsetOf(text: TextNode): number {
  if (!text.parent) return 0;
  return textsOf(text.parent).find((each) => each.node === text)?.at ?? 0;
}

/** Neighbouring texts become one element, as a document read afresh has them. */
export function joinTexts(paragraph: DocNode): void {
  for (let index = paragraph.children.length - 1; index > 0; index--) {
    const [left, right] = [paragraph.children[index - 1], paragraph.children[index]];
    if (!(left instanceof TextNode) || !(right instanceof TextNode)) continue;
    left.text += right.text;
    left.styles = [...left.styles, ...right.styles];
    right.parent = null;
    paragraph.children.splice(index, 1);
  }
}

/** Inserts into one text node; new characters take the style before them unless told. */
export function insertIntoText(node: TextNode, offset: number, text: string, style?: Attributes): void {
  const worn = style ?? node.styles[offset - 1] ?? node.styles[offset] ?? {};
  node.text = node.text.slice(0, offset) + text + node.text.slice(offset);
  node.styles = [
    ...node.styles.slice(0, offset),
    ...new Array<Attributes>(text.length).fill(worn),
    ...node.styles.slice(offset),
  ];
  if (node.parent) textInsertionFollows(node.parent, offsetOf(node) + offset, text.length);
}

/** Inserts into a paragraph at a text offset. */
export function insertText(paragraph: DocNode, offset: number, text: string, style?: Attributes): void {
  const texts = textsOf(paragraph);
  const found = texts.find(({ node, at }) => offset >= at && offset <= at + node.text.length);
  if (found) insertIntoText(found.node, offset - found.at, text, style);
  else insertNode(paragraph, paragraph.children.length, newText(text, style ?? {}));
}

/** Deletes characters of a paragraph; a text left empty goes. */
export function deleteText(paragraph: DocNode, from: number, to: number): void {
  for (const { node, at } of textsOf(paragraph)) {
    const [first, last] = [Math.max(from - at, 0), Math.min(to - at, node.text.length)];
    if (first >= last) continue;
    node.text = node.text.slice(0, first) + node.text.slice(last);
    node.styles = [...node.styles.slice(0, first), ...node.styles.slice(last)];
    if (node.text === '') detach(paragraph, node);
  }
  if (to > from) textDeletionFollows(paragraph, from, to);
}

/** Deletes characters of a text node, attached or not; a detached one may be left empty. */
export function deleteFromText(node: TextNode, from: number, to: number): void {
  if (node.parent) deleteText(node.parent, offsetOf(node) + from, offsetOf(node) + to);
  else {
    node.text = node.text.slice(0, from) + node.text.slice(to);
    node.styles = [...node.styles.slice(0, from), ...node.styles.slice(to)];
  }
}

/** Changes the style of some characters; null takes an attribute away. */
export function styleText(
  node: TextNode,
  from: number,
  to: number,
  change: { readonly [label: string]: Attributes[string] | null },
): void {
  const restyled = new Map<Attributes, Attributes>();
  node.styles = node.styles.map((style, index) => {
    if (index < from || index >= to) return style;
    const known = restyled.get(style) ?? changed(style, change);
    restyled.set(style, known);
    return known;
  });
}

/** Attributes with a change applied; null takes one away. */
export function changed(
  attributes: Attributes,
  change: { readonly [label: string]: Attributes[string] | null },
): Attributes {
  const next: { [label: string]: Attributes[string] } = { ...attributes };
  for (const [label, value] of Object.entries(change)) {
    if (value === null) delete next[label];
    else next[label] = value;
  }
  return next;
}

/** Splits a paragraph as the Enter key does; gives the new paragraph, which holds the tail. */
export function splitParagraph(paragraph: DocNode, offset: number): DocNode {
  const tail = newParagraph('', paragraph.kind === 'LIST_ITEM' ? 'LIST_ITEM' : 'PARAGRAPH');
  tail.attributes = paragraph.attributes;
  const { parent } = paragraph;
  if (!parent) return tail;
  const length = textOf(paragraph).length;
  for (const inline of inlinesAfter(paragraph, offset)) adopt(tail, tail.children.length, inline);
  adopt(parent, parent.children.indexOf(paragraph) + 1, tail);
  splitFollows(paragraph, tail, offset, length);
  return tail;
}

function inlinesAfter(paragraph: DocNode, offset: number): DocNode[] {
  const texts = new Map(textsOf(paragraph).map(({ node, at }) => [node as DocNode, at]));
  const tail: DocNode[] = [];
  let reached = 0;
  for (const inline of [...paragraph.children]) {
    const at = texts.get(inline) ?? reached;
    const end = inline instanceof TextNode ? at + inline.text.length : at;
    reached = end;
    if (inline instanceof TextNode && at < offset && end > offset) tail.push(cutText(inline, offset - at));
    else if (at >= offset && (end > offset || !(inline instanceof TextNode))) {
      paragraph.children.splice(paragraph.children.indexOf(inline), 1);
      tail.push(inline);
    }
  }
  return tail;
}

function cutText(node: TextNode, offset: number): TextNode {
  const tail = new TextNode();
  tail.text = node.text.slice(offset);
  tail.styles = node.styles.slice(offset);
  node.text = node.text.slice(0, offset);
  node.styles = node.styles.slice(0, offset);
  return tail;
}

/** A section or cell ends with a paragraph: adds an empty one where it would not (D4). */
export function endWithParagraph(container: DocNode): void {
  if (!holdsBlocks(container) || isParagraph(container.children.at(-1))) return;
  insertNode(container, container.children.length, newParagraph(''));
}
