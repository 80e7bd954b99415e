/** A Word file of a document's snapshot: what a school can open without Google. Nothing in the add-on depends on it. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
  Packer,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import { type Numbering, numberingOf } from './docxLists';
import { documentStyles, TWIPS_PER_POINT } from './docxStyles';
import { tableOf } from './docxTables';
import type { Block, DocTab, TextRun as Run, Snapshot } from './host.types';

/** A4 with margins of 2 cm, in twentieths of a point. */
const page = { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };

const headings: { readonly [label: string]: (typeof HeadingLevel)[keyof typeof HeadingLevel] } = {
  TITLE: HeadingLevel.TITLE,
  HEADING1: HeadingLevel.HEADING_1,
  HEADING2: HeadingLevel.HEADING_2,
  HEADING3: HeadingLevel.HEADING_3,
  HEADING4: HeadingLevel.HEADING_4,
  HEADING5: HeadingLevel.HEADING_5,
  HEADING6: HeadingLevel.HEADING_6,
};

const alignments: { readonly [label: string]: (typeof AlignmentType)[keyof typeof AlignmentType] } = {
  LEFT: AlignmentType.LEFT,
  CENTER: AlignmentType.CENTER,
  RIGHT: AlignmentType.RIGHT,
  JUSTIFY: AlignmentType.JUSTIFIED,
};

/** The whole document, or one tab by its title or id; each tab is a section of its own. */
export async function exportDocx(snapshot: Snapshot, tab?: string): Promise<Uint8Array> {
  if (snapshot.kind !== 'doc') throw new Error('Only a document can be exported as .docx');
  const tabs = snapshot.tabs.filter(({ id, title }) => tab === undefined || id === tab || title === tab);
  if (tabs.length === 0) throw new Error(`No tab called "${tab}"`);
  const numbering = numberingOf(tabs.flatMap(blocksWithin));
  const sections = tabs.map((each) => sectionOf(each, numbering));
  const document = new Document({
    title: snapshot.name,
    creator: '',
    styles: documentStyles,
    numbering: { config: numbering.config },
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function blocksWithin({ blocks, headerBlocks = [], footerBlocks = [] }: DocTab): Block[] {
  return [...headerBlocks, ...blocks, ...footerBlocks];
}

function sectionOf(tab: DocTab, numbering: Numbering): ISectionOptions {
  const edge = (text: string | null, blocks?: Block[]) => {
    const lines = text === null ? null : (blocks ?? text.split('\n').map(plainBlock));
    return lines && childrenOf(lines, numbering);
  };
  const header = edge(tab.header, tab.headerBlocks);
  const footer = edge(tab.footer, tab.footerBlocks);
  return {
    properties: { page },
    ...(header ? { headers: { default: new Header({ children: header }) } } : {}),
    ...(footer ? { footers: { default: new Footer({ children: footer }) } } : {}),
    children: childrenOf(tab.blocks, numbering),
  };
}

function plainBlock(text: string): Block {
  return { type: 'paragraph', text };
}

/** The blocks as Word has them. */
export function childrenOf(blocks: readonly Block[], numbering: Numbering, inCell = false): (Paragraph | Table)[] {
  return blocks.flatMap((block): (Paragraph | Table)[] => {
    if (block.type !== 'table') return [paragraphOf(block, numbering, inCell || block.type === 'list')];
    const table = tableOf(block, (inner) => childrenOf(inner, numbering, true));
    return table ? [table] : [];
  });
}

/** `close`: in a cell and between the items of a list there is no extra space, as in Docs. */
function paragraphOf(block: Block, numbering: Numbering, close: boolean): Paragraph {
  const style = close ? { SPACING_BEFORE: 0, SPACING_AFTER: 0, ...block.style } : block.style;
  return new Paragraph({
    ...lookOf(style === undefined ? block : { ...block, style }),
    ...(block.type === 'list' ? { numbering: numbering.placeOf(block) } : {}),
    ...(holds(block, 'rule') ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '808080' } } } : {}),
    children: contentOf(block),
  });
}

function holds(block: Block, object: Run['object']): boolean {
  return block.runs?.some((run) => run.object === object) ?? block.type === object;
}

function lookOf({ heading, style = {} }: Block): IParagraphOptions {
  const level = heading === undefined ? undefined : headings[heading];
  const alignment = alignments[String(style.HORIZONTAL_ALIGNMENT)];
  const twips = (label: string) => (typeof style[label] === 'number' ? style[label] * TWIPS_PER_POINT : undefined);
  const given = { before: twips('SPACING_BEFORE'), after: twips('SPACING_AFTER') };
  const indent = { start: twips('INDENT_START'), end: twips('INDENT_END') };
  return {
    ...(level ? { heading: level } : {}),
    ...(heading === 'SUBTITLE' ? { style: 'Subtitle' } : {}),
    ...(alignment ? { alignment } : {}),
    ...(given.before === undefined && given.after === undefined ? {} : { spacing: told(given) }),
    ...(indent.start === undefined && indent.end === undefined ? {} : { indent: told(indent) }),
  };
}

function told<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

function contentOf(block: Block): ParagraphChild[] {
  if (block.runs) return block.runs.flatMap(childOf);
  const object: Run[] =
    block.type === 'pageBreak' || block.type === 'image' || block.type === 'other'
      ? [{ text: '', object: block.type }]
      : [];
  return [...object, { text: block.text }].flatMap(childOf);
}

function childOf(run: Run): ParagraphChild[] {
  if (run.object === 'pageBreak') return [new TextRun({ children: [new PageBreak()] })];
  if (run.object === 'image') return [new TextRun({ text: '[picture]', italics: true })];
  if (run.object !== undefined || run.text === '') return [];
  const linked = run.link !== undefined && /^(https?:|mailto:)/i.test(run.link);
  const children = linesOf(run, linked);
  return linked && run.link !== undefined ? [new ExternalHyperlink({ link: run.link, children })] : children;
}

/** A soft line break (U+000B in Docs) is a break in Word; as a character it would spoil the file. */
function linesOf(run: Run, linked: boolean): TextRun[] {
  return run.text.split('\u000b').map(
    (text, index) =>
      new TextRun({
        text,
        ...(index > 0 ? { break: 1 } : {}),
        ...(linked ? { style: 'Hyperlink' } : {}),
        ...wornBy(run),
      }),
  );
}

function wornBy({ bold, italic, style = {} }: Run): IRunOptions {
  const colour = (label: string) => (typeof style[label] === 'string' ? style[label].slice(1) : undefined);
  const [color, fill] = [colour('FOREGROUND_COLOR'), colour('BACKGROUND_COLOR')];
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italics: italic }),
    ...(style.UNDERLINE === true ? { underline: {} } : {}),
    ...(style.STRIKETHROUGH === true ? { strike: true } : {}),
    ...(typeof style.FONT_SIZE === 'number' ? { size: style.FONT_SIZE * 2 } : {}),
    ...(color ? { color } : {}),
    ...(fill ? { shading: { fill } } : {}),
  };
}
