import type { DocBlock, DocSection, Run } from '../../outputs/documents/docModel';
import type { Place } from './docPlace';

type Element = GoogleAppsScript.Document.Element;
type BlockOf<T extends DocBlock['type']> = Extract<DocBlock, { type: T }>;

/** Pale fills that keep text contrast far above 4.5 (black on these). */
const HEADER_FILL = '#e3eeea';
const CALLOUT_FILL = '#f4f6f8';
/** Points. Body text is left to the school's own template. */
const SMALL_SIZE = 9;

function plain(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Makes the bold stretches bold; offsets are UTF-16, both ends inclusive. */
function embolden(text: GoogleAppsScript.Document.Text, runs: readonly Run[]): void {
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    if (run.bold === true && end > start) text.setBold(start, end - 1, true);
    start = end;
  }
}

function writeHeading(place: Place, text: string, heading: GoogleAppsScript.Document.ParagraphHeading): Element {
  const paragraph = place.body.insertParagraph(place.index++, text);
  paragraph.setHeading(heading);
  return paragraph as unknown as Element;
}

function writeCallout(place: Place, runs: readonly Run[]): Element[] {
  const apart = spacerAfterTable(place);
  const table = place.body.insertTable(place.index++, [[plain(runs)]]);
  const cell = table.getCell(0, 0);
  cell.setBackgroundColor(CALLOUT_FILL);
  embolden(cell.editAsText(), runs);
  return [...apart, table as unknown as Element];
}

/** An empty line. */
function writeSpacer(place: Place): Element {
  return writeHeading(place, '', DocumentApp.ParagraphHeading.NORMAL);
}

/** Two tables in a row would read as one: an empty line keeps them apart, whoever wrote the first. */
function spacerAfterTable(place: Place): Element[] {
  const before = place.index === 0 ? null : place.body.getChild(place.index - 1);
  return before?.getType() === DocumentApp.ElementType.TABLE ? [writeSpacer(place)] : [];
}

function writeParagraph(place: Place, block: BlockOf<'paragraph'>): Element[] {
  if (block.look === 'callout') return writeCallout(place, block.runs);
  const paragraph = place.body.insertParagraph(place.index++, plain(block.runs));
  paragraph.setHeading(DocumentApp.ParagraphHeading.NORMAL);
  const text = paragraph.editAsText();
  embolden(text, block.runs);
  if (block.look === 'lead') text.setBold(true);
  if (block.look === 'small') text.setFontSize(SMALL_SIZE);
  return [paragraph as unknown as Element];
}

/** Items of one list share a list id, so that numbers run on. */
function writeList(place: Place, block: BlockOf<'list'>): Element[] {
  const glyph = block.ordered ? DocumentApp.GlyphType.NUMBER : DocumentApp.GlyphType.BULLET;
  let first: GoogleAppsScript.Document.ListItem | null = null;
  return block.items.map((runs) => {
    const item = place.body.insertListItem(place.index++, plain(runs));
    if (first === null) first = item;
    else item.setListId(first);
    item.setGlyphType(glyph);
    embolden(item.editAsText(), runs);
    return item as unknown as Element;
  });
}

/** A4 less its margins, in points. */
const TEXT_WIDTH = 451;

function setColumnWidths(table: GoogleAppsScript.Document.Table, widths: readonly number[]): void {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  widths.forEach((width, column) => {
    table.setColumnWidth(column, Math.round((TEXT_WIDTH * width) / whole));
  });
}

function writeTable(place: Place, block: BlockOf<'table'>): Element[] {
  const apart = spacerAfterTable(place);
  const table = place.body.insertTable(
    place.index++,
    [block.header, ...block.rows].map((row) => [...row]),
  );
  const header = table.getRow(0);
  block.header.forEach((text, column) => {
    const cell = header.getCell(column);
    cell.setBackgroundColor(HEADER_FILL);
    if (text !== '') cell.editAsText().setBold(true);
  });
  if (block.widths !== undefined) setColumnWidths(table, block.widths);
  return [...apart, table as unknown as Element];
}

function writeBlock(place: Place, block: DocBlock): Element[] {
  switch (block.type) {
    case 'heading': {
      const level = block.level === 2 ? DocumentApp.ParagraphHeading.HEADING2 : DocumentApp.ParagraphHeading.HEADING3;
      return [writeHeading(place, block.text, level)];
    }
    case 'paragraph':
      return writeParagraph(place, block);
    case 'list':
      return writeList(place, block);
    case 'table':
      return writeTable(place, block);
    case 'pageBreak':
      return [place.body.insertPageBreak(place.index++).getParent() as unknown as Element];
  }
}

/** A list item right after another list continues that list (D14): an empty line keeps two lists apart. */
function joinsListBefore(blocks: readonly DocBlock[], at: number): boolean {
  return blocks[at]?.type === 'list' && blocks[at - 1]?.type === 'list';
}

/** Writes one section at the place and gives its elements in order; the place moves past them. */
export function writeSection(place: Place, section: DocSection, title: string | null): Element[] {
  const { HEADING1, HEADING2 } = DocumentApp.ParagraphHeading;
  return [
    ...(title === null ? [] : [writeHeading(place, title, HEADING1)]),
    ...(section.heading === '' ? [] : [writeHeading(place, section.heading, HEADING2)]),
    ...section.blocks.flatMap((block, at) => [
      ...(joinsListBefore(section.blocks, at) ? [writeSpacer(place)] : []),
      ...writeBlock(place, block),
    ]),
  ];
}
