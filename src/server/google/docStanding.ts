import { elementText, type SectionElement } from '../../outputs/documents/sectionElements';
import type { Standing } from './docBlocks';
import type { Place } from './docPlace';

type Element = GoogleAppsScript.Document.Element;

/**
 * How much of a section stands at a place, left there by a run that was stopped. Only what is the same to the letter is
 * taken as ours, and only up to the first thing that is not: whatever a person typed into it stays below, untouched.
 */

/** One run of text, or none at all: an image, a chip or a page break in it makes it a person's. */
function isPlainText(paragraph: GoogleAppsScript.Document.Paragraph | GoogleAppsScript.Document.ListItem): boolean {
  return paragraph.getNumChildren() === (paragraph.getText() === '' ? 0 : 1) && paragraph.getLinkUrl() === null;
}

function isSameTable(table: GoogleAppsScript.Document.Table, element: SectionElement): boolean {
  const rows = element.is === 'table' ? element.rows.length : 1;
  return table.getNumRows() === rows && table.getText() === elementText(element);
}

function isPageBreak(paragraph: GoogleAppsScript.Document.Paragraph): boolean {
  const { PAGE_BREAK } = DocumentApp.ElementType;
  return (
    paragraph.getText() === '' && paragraph.getNumChildren() === 1 && paragraph.getChild(0).getType() === PAGE_BREAK
  );
}

/** Is it what we would write here? How it looks is not asked: a run may have been stopped before it gave it its looks. */
function isSame(child: Element, element: SectionElement): boolean {
  const { PARAGRAPH, LIST_ITEM, TABLE } = DocumentApp.ElementType;
  const type = child.getType();
  if (element.is === 'table' || element.is === 'callout')
    return type === TABLE && isSameTable(child.asTable(), element);
  if (element.is === 'item') {
    if (type !== LIST_ITEM) return false;
    const item = child.asListItem();
    return item.getText() === elementText(element) && item.getNestingLevel() === 0 && isPlainText(item);
  }
  if (type !== PARAGRAPH) return false;
  const paragraph = child.asParagraph();
  if (element.is === 'pageBreak') return isPageBreak(paragraph);
  return paragraph.getText() === elementText(element) && isPlainText(paragraph);
}

const isEmptyLine = (element: SectionElement): boolean => element.is !== 'pageBreak' && elementText(element) === '';

/** Number of the element that carries the mark of a section that was begun: the first with words in it. */
export function markedElement(elements: readonly SectionElement[]): number {
  return Math.max(
    0,
    elements.findIndex((element) => elementText(element) !== ''),
  );
}

/** What is known of a section that was begun, beside its place. */
export type Begun = {
  /** Number of the element that a named range of ours stands on: ours whatever it says by now. Null: there is none. */
  readonly marked: number | null;
  /** How many children came in since the section was begun; null where nobody noted it. */
  readonly since: number | null;
};

function standingAt(child: Element, element: SectionElement, isMarked: boolean): Standing {
  if (isSame(child, element)) return 'ours';
  return isMarked ? 'edited' : 'nothing';
}

/** What stands of these elements at the place, one after the other; what is not in the list has to be written. */
export function standingOf({ body, index }: Place, elements: readonly SectionElement[], begun: Begun): Standing[] {
  const { marked, since } = begun;
  const least = marked === null ? 0 : marked + 1;
  const most = Math.min(elements.length, body.getNumChildren() - index, Math.max(since ?? elements.length, least));
  const found: Standing[] = [];
  for (const [at, element] of elements.slice(0, most).entries()) {
    const standing = standingAt(body.getChild(index + at), element, at === marked);
    if (standing === 'nothing') break;
    found.push(standing);
  }
  return since === null ? withoutEmptyEnd(found, elements) : found;
}

/** An empty line at the end of what stands may be a person's, or the document's last: without a count it is not taken. */
function withoutEmptyEnd(found: readonly Standing[], elements: readonly SectionElement[]): Standing[] {
  let end = found.length;
  for (let last = elements[end - 1]; last !== undefined && isEmptyLine(last); last = elements[end - 1]) end -= 1;
  return found.slice(0, end);
}
