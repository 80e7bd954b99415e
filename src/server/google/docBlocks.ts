import type { Run } from '../../outputs/documents/docModel';
import { plain, type SectionElement } from '../../outputs/documents/sectionElements';
import type { Place } from './docPlace';

type Element = GoogleAppsScript.Document.Element;
type ListItem = GoogleAppsScript.Document.ListItem;
type Table = GoogleAppsScript.Document.Table;
type ElementOf<I extends SectionElement['is']> = Extract<SectionElement, { is: I }>;

/** Pale fills that keep text contrast far above 4.5 (black on these). */
const HEADER_FILL = '#e3eeea';
const CALLOUT_FILL = '#f4f6f8';
/** Points. Body text is left to the school's own template. */
const SMALL_SIZE = 9;

/** Makes the bold stretches bold; offsets are UTF-16, both ends inclusive. */
function embolden(text: GoogleAppsScript.Document.Text, runs: readonly Run[]): void {
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    if (run.bold === true && end > start) text.setBold(start, end - 1, true);
    start = end;
  }
}

/**
 * What stands at the place already: nothing of ours; ours as we wrote it, which gets its looks once more, since a run may
 * have been stopped before it had them; or ours with a person's hand in it, which stays as it is.
 */
export type Standing = 'nothing' | 'ours' | 'edited';

function paragraphAt({ body, index }: Place, standing: Standing, text: string) {
  return standing === 'ours' ? body.getChild(index).asParagraph() : body.insertParagraph(index, text);
}

function tableAt({ body, index }: Place, standing: Standing, rows: readonly (readonly string[])[]): Table {
  if (standing === 'ours') return body.getChild(index).asTable();
  return body.insertTable(
    index,
    rows.map((row) => [...row]),
  );
}

function writeHeading(place: Place, standing: Standing, { level, text }: ElementOf<'heading'>): Element {
  const { HEADING1, HEADING2, HEADING3 } = DocumentApp.ParagraphHeading;
  const paragraph = paragraphAt(place, standing, text);
  paragraph.setHeading({ 1: HEADING1, 2: HEADING2, 3: HEADING3 }[level]);
  return paragraph as unknown as Element;
}

function writeParagraph(place: Place, standing: Standing, { look, runs }: ElementOf<'paragraph'>): Element {
  const paragraph = paragraphAt(place, standing, plain(runs));
  paragraph.setHeading(DocumentApp.ParagraphHeading.NORMAL);
  const text = paragraph.editAsText();
  embolden(text, runs);
  if (look === 'lead') text.setBold(true);
  if (look === 'small') text.setFontSize(SMALL_SIZE);
  return paragraph as unknown as Element;
}

function writeCallout(place: Place, standing: Standing, { runs }: ElementOf<'callout'>): Element {
  const table = tableAt(place, standing, [[plain(runs)]]);
  const cell = table.getCell(0, 0);
  cell.setBackgroundColor(CALLOUT_FILL);
  embolden(cell.editAsText(), runs);
  return table as unknown as Element;
}

/** A4 less its margins, in points. */
const TEXT_WIDTH = 451;

function setColumnWidths(table: Table, widths: readonly number[]): void {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  widths.forEach((width, column) => {
    table.setColumnWidth(column, Math.round((TEXT_WIDTH * width) / whole));
  });
}

function writeTable(place: Place, standing: Standing, { rows, widths }: ElementOf<'table'>): Element {
  const table = tableAt(place, standing, rows);
  const header = table.getRow(0);
  rows[0]?.forEach((text, column) => {
    const cell = header.getCell(column);
    cell.setBackgroundColor(HEADER_FILL);
    if (text !== '') cell.editAsText().setBold(true);
  });
  if (widths !== undefined) setColumnWidths(table, widths);
  return table as unknown as Element;
}

function writePageBreak({ body, index }: Place, standing: Standing): Element {
  return standing === 'ours' ? body.getChild(index) : (body.insertPageBreak(index).getParent() as unknown as Element);
}

/** Writes the elements of one section, one after the other. */
export class SectionWriter {
  /** Items of one list share a list id, so that numbers run on. */
  private list: ListItem | null = null;

  constructor(private readonly place: Place) {}

  /** Puts an element at the place, unless it stands there, and gives it its looks. The place moves past it. */
  write(element: SectionElement, standing: Standing): Element {
    const written = standing === 'edited' ? this.place.body.getChild(this.place.index) : this.put(element, standing);
    this.place.index += 1;
    return written;
  }

  private put(element: SectionElement, standing: Standing): Element {
    const { place } = this;
    switch (element.is) {
      case 'heading':
        return writeHeading(place, standing, element);
      case 'paragraph':
        return writeParagraph(place, standing, element);
      case 'item':
        return this.writeItem(standing, element);
      case 'callout':
        return writeCallout(place, standing, element);
      case 'table':
        return writeTable(place, standing, element);
      case 'pageBreak':
        return writePageBreak(place, standing);
    }
  }

  private writeItem(standing: Standing, { ordered, opens, runs }: ElementOf<'item'>): Element {
    const { body, index } = this.place;
    const { NUMBER, BULLET } = DocumentApp.GlyphType;
    const item = standing === 'ours' ? body.getChild(index).asListItem() : body.insertListItem(index, plain(runs));
    if (opens || this.list === null) this.list = item;
    else item.setListId(this.list);
    item.setGlyphType(ordered ? NUMBER : BULLET);
    embolden(item.editAsText(), runs);
    return item as unknown as Element;
  }
}
