import type { ElementSight, SectionName } from '../../outputs/documents/draftedSection';
import { fingerprint, readSectionName } from '../../outputs/documents/draftedSection';

type Element = GoogleAppsScript.Document.Element;
type NamedRange = GoogleAppsScript.Document.NamedRange;
type DocumentTab = GoogleAppsScript.Document.DocumentTab;

/** A section of ours found in the document. */
export type FoundSection = { readonly name: SectionName; readonly range: NamedRange };

/** Every section of ours in the tab, whole or begun, in no particular order. */
export function foundSections(tab: DocumentTab): FoundSection[] {
  return tab.getNamedRanges().flatMap((range) => {
    const name = readSectionName(range.getName());
    return name === null ? [] : [{ name, range }];
  });
}

/** The first element of a section as it now stands. */
export function firstElement({ range }: FoundSection): Element | null {
  return range.getRange().getRangeElements()[0]?.getElement() ?? null;
}

/** The last element of a section as it now stands. */
export function lastElement({ range }: FoundSection): Element | null {
  const elements = range.getRange().getRangeElements();
  return elements[elements.length - 1]?.getElement() ?? null;
}

function sight(element: Element): ElementSight {
  const { PARAGRAPH, LIST_ITEM, TABLE } = DocumentApp.ElementType;
  const type = element.getType();
  if (type === PARAGRAPH) {
    const paragraph = element.asParagraph();
    return {
      type: 'paragraph',
      text: paragraph.getText(),
      look: `${paragraph.getHeading()} ${paragraph.getLinkUrl()}`,
    };
  }
  if (type === LIST_ITEM) {
    const item = element.asListItem();
    return { type: 'list', text: item.getText(), look: `${item.getNestingLevel()} ${item.getLinkUrl()}` };
  }
  if (type === TABLE) return { type: 'table', text: element.asTable().getText(), look: '' };
  return { type: `${type}`, text: '', look: '' };
}

/** Fingerprint of elements as they are read back from the document. */
export function fingerprintOf(elements: readonly Element[]): string {
  return fingerprint(elements.map(sight));
}
