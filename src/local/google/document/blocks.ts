/** Between the tree and the plain blocks of a snapshot, both ways and without loss. */
import type { Block, BlockStyle, TextRun } from '../../host.types';
import { changed } from './changes';
import { member } from './enums';
import {
  type Attributes,
  adopt,
  DocNode,
  isParagraph,
  type NodeKind,
  newCell,
  newParagraph,
  newTable,
  newText,
  TextNode,
  textOf,
} from './nodes';

const objectTypes = {
  PAGE_BREAK: 'pageBreak',
  HORIZONTAL_RULE: 'rule',
  INLINE_IMAGE: 'image',
  UNSUPPORTED: 'other',
} as const;
type ObjectType = (typeof objectTypes)[keyof typeof objectTypes];
const objectKinds: { readonly [T in ObjectType]: NodeKind } = {
  pageBreak: 'PAGE_BREAK',
  rule: 'HORIZONTAL_RULE',
  image: 'INLINE_IMAGE',
  other: 'UNSUPPORTED',
};

/** The blocks inside a section or a cell. */
export function blocksOf(container: DocNode): Block[] {
  return container.children.map(blockOf);
}

function blockOf(node: DocNode): Block {
  if (node.kind === 'TABLE') return tableBlock(node);
  if (!isParagraph(node)) return { type: 'other', text: String(node.attributes.TEXT ?? '') };
  const runs = runsOf(node);
  const text = textOf(node);
  return node.kind === 'LIST_ITEM'
    ? { ...listPart(node), text, ...headed(node), ...plainRuns(runs, null), ...styled(node) }
    : { type: typeOf(runs), text, ...headed(node), ...plainRuns(runs, typeOf(runs)), ...styled(node) };
}

function listPart({ attributes }: DocNode): Pick<Block, 'level' | 'glyph' | 'list'> & { type: 'list' } {
  const list = attributes.LIST_ID === undefined ? {} : { list: String(attributes.LIST_ID) };
  const level = Number(attributes.NESTING_LEVEL ?? 0);
  return { type: 'list', level, glyph: String(attributes.GLYPH_TYPE ?? 'NUMBER'), ...list };
}

function typeOf(runs: readonly TextRun[]): Block['type'] {
  const object = runs.find((run) => run.object !== undefined && run.object !== 'other')?.object;
  return object ?? 'paragraph';
}

/** Runs are told only where the text alone would not bring the paragraph back. */
function plainRuns(runs: TextRun[], type: Block['type'] | null): { runs?: TextRun[] } {
  const plainText = runs.every((run) => Object.keys(run).length === 1);
  const justObject = runs.length === 1 && runs[0]?.object !== undefined && runs[0].object === type;
  return plainText || justObject ? {} : { runs };
}

function headed({ attributes }: DocNode): { heading?: string } {
  const heading = attributes.HEADING;
  return heading === undefined || heading === 'NORMAL' ? {} : { heading: String(heading) };
}

function styled({ attributes }: DocNode): { style?: BlockStyle } {
  const own = ['HEADING', 'LIST_ID', 'NESTING_LEVEL', 'GLYPH_TYPE'];
  const style = Object.fromEntries(Object.entries(attributes).filter(([label]) => !own.includes(label)));
  return Object.keys(style).length > 0 ? { style } : {};
}

/** The characters of a paragraph grouped by style, objects between them. */
export function runsOf(paragraph: DocNode): TextRun[] {
  const runs: { run: TextRun; key: string }[] = [];
  for (const inline of paragraph.children) {
    if (!(inline instanceof TextNode)) {
      runs.push({ run: { text: '', object: objectTypes[inline.kind as keyof typeof objectTypes] }, key: 'object' });
      continue;
    }
    inline.styles.forEach((style, index) => {
      const key = JSON.stringify(Object.entries(style).sort());
      const before = runs.at(-1);
      const unit = inline.text.charAt(index);
      if (before?.key === key) before.run.text += unit;
      else runs.push({ run: { text: unit, ...look(style) }, key });
    });
  }
  return runs.map(({ run }) => run);
}

function look({ BOLD, ITALIC, LINK_URL, ...others }: Attributes): Omit<TextRun, 'text'> {
  return {
    ...(BOLD === undefined ? {} : { bold: BOLD === true }),
    ...(ITALIC === undefined ? {} : { italic: ITALIC === true }),
    ...(LINK_URL === undefined ? {} : { link: String(LINK_URL) }),
    ...(Object.keys(others).length > 0 ? { style: { ...others } } : {}),
  };
}

function tableBlock(table: DocNode): Block {
  const rows = table.children.map((row) => row.children.map(textOf));
  const cells = table.children.map((row) => row.children.map((cell) => ({ blocks: blocksOf(cell), ...styled(cell) })));
  const plain = cells.flat().every((cell) => cell.style === undefined && cell.blocks.every(isPlain));
  const heights = table.children.map((row) => styled(row).style ?? {});
  const rowStyles = heights.some((style) => Object.keys(style).length > 0) ? { rowStyles: heights } : {};
  return { type: 'table', text: textOf(table), rows, ...styled(table), ...rowStyles, ...(plain ? {} : { cells }) };
}

/** Is it a paragraph of which the text says everything? */
export function isPlain(block: Block): boolean {
  return block.type === 'paragraph' && Object.keys(block).length === 2;
}

/** A detached node for a block; `newList` names a list for an item that belongs to none yet. */
export function nodeOf(block: Block, newList: () => string): DocNode {
  if (block.type === 'table') return tableNode(block, newList);
  if (block.type === 'other') {
    const node = new DocNode('UNSUPPORTED');
    node.attributes = { TEXT: block.text };
    return node;
  }
  return paragraphNode(block, newList);
}

function paragraphNode(block: Block, newList: () => string): DocNode {
  const node = newParagraph('', block.type === 'list' ? 'LIST_ITEM' : 'PARAGRAPH');
  const heading = block.heading ?? 'NORMAL';
  const list = block.type === 'list' ? listAttributes(block, newList) : {};
  const headed = { HEADING: heading === 'NORMAL' ? null : member('ParagraphHeading', heading).name() };
  node.attributes = changed({ ...(block.style ?? {}), ...list }, headed);
  for (const run of block.runs ?? plainContent(block)) adopt(node, node.children.length, inlineOf(run));
  return node;
}

function listAttributes(block: Block, newList: () => string): Attributes {
  return {
    LIST_ID: block.list ?? newList(),
    GLYPH_TYPE: member('GlyphType', block.glyph ?? 'BULLET').name(),
    NESTING_LEVEL: block.level ?? 0,
  };
}

function plainContent(block: Block): TextRun[] {
  const object: TextRun[] =
    block.type === 'pageBreak' || block.type === 'rule' || block.type === 'image'
      ? [{ text: '', object: block.type }]
      : [];
  return block.text === '' ? object : [...object, { text: block.text }];
}

function inlineOf(run: TextRun): DocNode {
  if (run.object) return new DocNode(objectKinds[run.object]);
  return newText(run.text, {
    ...(run.style ?? {}),
    ...(run.bold === undefined ? {} : { BOLD: run.bold }),
    ...(run.italic === undefined ? {} : { ITALIC: run.italic }),
    ...(run.link === undefined ? {} : { LINK_URL: run.link }),
  });
}

function tableNode(block: Block, newList: () => string): DocNode {
  const table = newTable(block.rows ?? [[block.text]]);
  table.attributes = block.style ?? {};
  table.children.forEach((row, rowIndex) => {
    row.attributes = block.rowStyles?.[rowIndex] ?? {};
    row.children.forEach((cell, cellIndex) => {
      const detail = block.cells?.[rowIndex]?.[cellIndex];
      if (detail) fillCell(cell, detail, newList);
    });
  });
  return table;
}

function fillCell(cell: DocNode, detail: { blocks: Block[]; style?: BlockStyle }, newList: () => string): void {
  cell.attributes = detail.style ?? {};
  fill(cell, detail.blocks, newList);
}

/** Replaces what a section or cell holds, for building only: ranges do not follow. */
export function fill(container: DocNode, blocks: readonly Block[], newList: () => string): void {
  container.children.length = 0;
  for (const block of blocks) adopt(container, container.children.length, nodeOf(block, newList));
  if (!isParagraph(container.children.at(-1))) adopt(container, container.children.length, newParagraph(''));
}

/** Fills a section with one plain paragraph for each line. */
export function fillLines(section: DocNode, text: string): void {
  section.children.length = 0;
  for (const paragraph of newCell(text).children) adopt(section, section.children.length, paragraph);
}
