/**
 * The tree a document is made of, without any of Google's classes: sections hold blocks, blocks hold text and
 * objects. A node keeps its identity while others are inserted before it, as elements do (D12).
 */

/** Element kinds by the labels of DocumentApp.ElementType; only those the host can hold. */
export type NodeKind =
  | 'BODY_SECTION'
  | 'HEADER_SECTION'
  | 'FOOTER_SECTION'
  | 'FOOTNOTE_SECTION'
  | 'PARAGRAPH'
  | 'LIST_ITEM'
  | 'TABLE'
  | 'TABLE_ROW'
  | 'TABLE_CELL'
  | 'TEXT'
  | 'PAGE_BREAK'
  | 'HORIZONTAL_RULE'
  | 'INLINE_IMAGE'
  | 'UNSUPPORTED';

/** An attribute's value; enum members are kept by their label, sizes in points, colours as '#rrggbb'. */
export type AttributeValue = string | number | boolean;
/** Attributes by the labels of DocumentApp.Attribute; an absent one is inherited. */
export type Attributes = { readonly [label: string]: AttributeValue };

/** One element of the document. `attributes` is replaced, never changed in place. */
export class DocNode {
  parent: DocNode | null = null;
  readonly children: DocNode[] = [];
  attributes: Attributes = {};
  /** The tab a section belongs to; null for everything else and for footnotes. */
  tab: TabNode | null = null;
  constructor(readonly kind: NodeKind) {}
}

/** A run of characters. `styles` has one entry for each UTF-16 unit (D20), shared between units of one style. */
export class TextNode extends DocNode {
  text = '';
  styles: Attributes[] = [];
  constructor() {
    super('TEXT');
  }
}

/**
 * Sibling nodes from `first` to `last`, whatever stands between. `start` and `end` (exclusive) cut into the text of the
 * first and the last paragraph; absent, the whole element is covered.
 */
export type Piece = { first: DocNode; last: DocNode; start?: number; end?: number };
/** A named range; it dies when no piece is left (D18). */
export type NamedRangeNode = { readonly id: string; readonly name: string; pieces: Piece[] };
/** A place between characters of a paragraph. */
export type Caret = { node: DocNode; offset: number };
/** A bookmark stands at a caret. */
export type BookmarkNode = { readonly id: string; caret: Caret };

/** A tab of the document; tabs may nest (D16). Cursors and selections are each person's own, by e-mail address. */
export class TabNode {
  readonly children: TabNode[] = [];
  readonly body: DocNode;
  header: DocNode | null = null;
  footer: DocNode | null = null;
  namedRanges: NamedRangeNode[] = [];
  bookmarks: BookmarkNode[] = [];
  readonly cursors = new Map<string, Caret>();
  readonly selections = new Map<string, Piece[]>();
  constructor(
    readonly id: string,
    readonly title: string,
    readonly parent: TabNode | null,
  ) {
    this.body = newSection('BODY_SECTION', this);
  }
}

/** A section with the one empty paragraph every section starts with (D1). */
export function newSection(kind: NodeKind, tab: TabNode | null): DocNode {
  const section = new DocNode(kind);
  section.tab = tab;
  adopt(section, 0, newParagraph(''));
  return section;
}

/** A detached paragraph; an empty one has no text child. */
export function newParagraph(text: string, kind: 'PARAGRAPH' | 'LIST_ITEM' = 'PARAGRAPH'): DocNode {
  const paragraph = new DocNode(kind);
  if (text !== '') adopt(paragraph, 0, newText(text, {}));
  return paragraph;
}

/** A detached run of text in one style. */
export function newText(text: string, style: Attributes): TextNode {
  const node = new TextNode();
  node.text = text;
  node.styles = new Array<Attributes>(text.length).fill(style);
  return node;
}

/** A paragraph that holds one object, as page breaks, rules and images come. */
export function newObjectParagraph(kind: NodeKind): DocNode {
  const paragraph = newParagraph('');
  adopt(paragraph, 0, new DocNode(kind));
  return paragraph;
}

/** A cell; each line of the text is a paragraph of its own. */
export function newCell(text: string): DocNode {
  const cell = new DocNode('TABLE_CELL');
  text.split('\n').forEach((line, index) => {
    adopt(cell, index, newParagraph(line));
  });
  return cell;
}

/** A row with one cell for each text. */
export function newRow(cells: readonly string[]): DocNode {
  const row = new DocNode('TABLE_ROW');
  cells.forEach((text, index) => {
    adopt(row, index, newCell(text));
  });
  return row;
}

/** A table; without rows it has none (D4). */
export function newTable(rows: readonly (readonly string[])[]): DocNode {
  const table = new DocNode('TABLE');
  rows.forEach((cells, index) => {
    adopt(table, index, newRow(cells));
  });
  return table;
}

/** Puts a detached node under a parent, with no regard for ranges: only for building. */
export function adopt(parent: DocNode, index: number, child: DocNode): void {
  parent.children.splice(index, 0, child);
  child.parent = parent;
}

/** A paragraph in the wide sense: one that holds text. */
export type ParagraphNode = DocNode & { readonly kind: 'PARAGRAPH' | 'LIST_ITEM' };

/** Is it a paragraph in the wide sense? */
export function isParagraph(node: DocNode | null | undefined): node is ParagraphNode {
  return node !== null && node !== undefined && (node.kind === 'PARAGRAPH' || node.kind === 'LIST_ITEM');
}

/** Do blocks live directly inside it? */
export function holdsBlocks(node: DocNode): boolean {
  return node.kind.endsWith('_SECTION') || node.kind === 'TABLE_CELL';
}

/** The text as the script reads it: blocks and cells joined by line ends, objects silent (D3). */
export function textOf(node: DocNode): string {
  if (node instanceof TextNode) return node.text;
  if (isParagraph(node)) return node.children.map(textOf).join('');
  return node.children.map(textOf).join('\n');
}

/** The text children of a paragraph with the paragraph offset each begins at. */
export function textsOf(paragraph: DocNode): { node: TextNode; at: number }[] {
  let at = 0;
  const texts: { node: TextNode; at: number }[] = [];
  for (const child of paragraph.children) {
    if (!(child instanceof TextNode)) continue;
    texts.push({ node: child, at });
    at += child.text.length;
  }
  return texts;
}

/** All nodes of the subtree, the node itself first, in reading order. */
export function* walk(node: DocNode): Generator<DocNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** Paragraphs and list items anywhere inside, in reading order. */
export function paragraphsIn(node: DocNode): DocNode[] {
  return [...walk(node)].filter(isParagraph);
}

/** The outermost ancestor, itself if it has no parent. */
export function rootOf(node: DocNode): DocNode {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
}

/** The tab a node stands in, null when it is detached. */
export function tabOf(node: DocNode): TabNode | null {
  const root = rootOf(node);
  const { tab } = root;
  if (!tab) return null;
  return root === tab.body || root === tab.header || root === tab.footer ? tab : null;
}

/** Is `node` the other or anywhere inside it? */
export function isWithin(node: DocNode, ancestor: DocNode): boolean {
  for (let at: DocNode | null = node; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** The sibling so many places on, null beyond the ends or when detached. */
export function siblingOf(node: DocNode, step: 1 | -1): DocNode | null {
  const siblings = node.parent?.children;
  return siblings?.[siblings.indexOf(node) + step] ?? null;
}

/** A detached deep copy with styles and attributes, as `copy()` and copy-paste make. */
export function cloneNode(node: DocNode): DocNode {
  const twin = node instanceof TextNode ? newText(node.text, {}) : new DocNode(node.kind);
  if (node instanceof TextNode && twin instanceof TextNode) twin.styles = [...node.styles];
  twin.attributes = node.attributes;
  node.children.forEach((child, index) => {
    adopt(twin, index, cloneNode(child));
  });
  return twin;
}
