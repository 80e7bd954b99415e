/** Where in the open document the next block goes. Text that stands there is only ever moved down, never changed. */

type Body = GoogleAppsScript.Document.Body;
type Element = GoogleAppsScript.Document.Element;
type DocumentTab = GoogleAppsScript.Document.DocumentTab;

/** An insertion point among the children of one body. `index` moves on with every block inserted. */
export type Place = { readonly body: Body; index: number };

/** The tab the person is looking at, else the first: a tab switched to during the run cannot redirect the draft. */
export function activeTab(document: GoogleAppsScript.Document.Document): GoogleAppsScript.Document.Tab {
  const active = document.getActiveTab() ?? document.getTabs()[0];
  if (active === undefined) throw new Error('A document always has a tab');
  return active;
}

/** The body's own child that holds this element; null when it stands in a header, footer or footnote. */
function topLevelChild(element: Element): Element | null {
  let child = element;
  for (let parent = child.getParent(); parent !== null; parent = child.getParent()) {
    const container = parent as unknown as Element;
    if (container.getType() === DocumentApp.ElementType.BODY_SECTION) return child;
    child = container;
  }
  return null;
}

/** Number of the body's child that holds this element; null when it stands somewhere else. */
export function childIndex(body: Body, element: Element): number | null {
  const child = topLevelChild(element);
  return child === null ? null : body.getChildIndex(child);
}

/** Index of the body child the cursor stands in; null with a selection, no cursor, or a cursor outside the body. */
function cursorChildIndex(document: GoogleAppsScript.Document.Document, body: Body): number | null {
  const cursor = document.getCursor();
  return cursor === null ? null : childIndex(body, cursor.getElement());
}

/** Is the child at this index an empty paragraph? */
function isEmptyParagraph(body: Body, index: number): boolean {
  const child = body.getChild(index);
  return child.getType() === DocumentApp.ElementType.PARAGRAPH && child.asParagraph().getText() === '';
}

/**
 * The end of the body, in front of an empty last paragraph (added when there is none): a document cannot end with a
 * table, and its last paragraph cannot be removed.
 */
function placeAtEnd(body: Body): Place {
  const last = body.getNumChildren() - 1;
  if (isEmptyParagraph(body, last)) return { body, index: last };
  body.appendParagraph('');
  return { body, index: last + 1 };
}

/** After the block the cursor is in, else at the end. */
export function placeAtCursor(document: GoogleAppsScript.Document.Document, tab: DocumentTab): Place {
  const body = tab.getBody();
  const at = cursorChildIndex(document, body);
  if (at === null || at + 1 >= body.getNumChildren()) return placeAtEnd(body);
  return { body, index: at + 1 };
}

/** Right after the child of the body that holds this element; null when it stands somewhere else. */
export function placeAfter(tab: DocumentTab, element: Element): Place | null {
  const body = tab.getBody();
  const at = childIndex(body, element);
  if (at === null) return null;
  const index = at + 1;
  return index >= body.getNumChildren() ? placeAtEnd(body) : { body, index };
}

/** True when the tab holds nothing but one empty paragraph. */
export function isBlank(tab: DocumentTab): boolean {
  const body = tab.getBody();
  return body.getNumChildren() === 1 && isEmptyParagraph(body, 0);
}
