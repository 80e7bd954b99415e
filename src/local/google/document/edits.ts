/** A person's own edits. They know no script's checks; a mistaken one throws an ordinary Error. */
import type { DocEdit, Edit } from '../../host.types';
import { nodeOf } from './blocks';
import { changed, deleteText, endWithParagraph, insertNode, insertText, removeNode, splitParagraph } from './changes';
import { storable } from './checks';
import { allTabs } from './document';
import { styleAll } from './element';
import { member } from './enums';
import { cloneNode, type DocNode, isParagraph, newSection, type ParagraphNode, TabNode, textOf } from './nodes';
import type { OpenDocument } from './session';
import { nodeAt, sectionNode } from './snapshots';

type Doing<K extends DocEdit['do'], E = DocEdit> = E extends { do: string } ? (K extends E['do'] ? E : never) : never;
/** The tab a person has open, who they are, and the document. */
type Desk = { readonly document: OpenDocument; readonly tab: TabNode; readonly by: string };

/** Does what a person does by hand in the tab they have open. */
export function editDocument(document: OpenDocument, edit: Edit, by: string): void {
  const person = by.toLowerCase();
  const role = document.state.people.get(person) ?? 'none';
  const looking = edit.do === 'cursor' || edit.do === 'select' || edit.do === 'activateDocTab';
  const allowed = looking ? role !== 'none' : role === 'owner' || role === 'editor';
  if (!allowed) throw new Error(`${by} may not do this: ${role} of "${document.state.name}"`);
  const tab = document.activeTabs.get(person) ?? document.tabs[0];
  if (!tab) throw new Error('A document without tabs');
  perform({ document, tab, by: person }, edit);
}

const deeds: { readonly [K in DocEdit['do']]: (desk: Desk, edit: Doing<K>) => void } = {
  insertText: type,
  deleteText: erase,
  deleteBlocks,
  moveBlocks: carryBlocks,
  copyBlocks: carryBlocks,
  addBlock,
  style: restyle,
  select,
  cursor: placeCursor,
  addDocTab: addTab,
  activateDocTab: activateTab,
};

function perform(desk: Desk, edit: Edit): void {
  if (!(edit.do in deeds)) throw new Error(`A document has no edit "${edit.do}"`);
  const deed = deeds[edit.do as DocEdit['do']] as (desk: Desk, edit: Edit) => void;
  deed(desk, edit);
}

function paragraphAt(tab: TabNode, path: readonly number[]): ParagraphNode {
  const node = nodeAt(tab.body, path);
  if (!isParagraph(node)) throw new Error(`No paragraph at ${path.join(', ')} but a ${node.kind}`);
  return node;
}

function within(offset: number, node: DocNode): number {
  const { length } = textOf(node);
  if (!Number.isInteger(offset) || offset < 0 || offset > length) throw new Error(`Offset ${offset} of ${length}`);
  return offset;
}

function type({ tab }: Desk, { path, offset, text }: Doing<'insertText'>): void {
  let paragraph: DocNode = paragraphAt(tab, path);
  let at = within(offset, paragraph);
  storable(text.replace(/\r\n?/g, '\n'))
    .split('\n')
    .forEach((line, index) => {
      if (index > 0) {
        paragraph = pressEnter(paragraph, at);
        at = 0;
      }
      if (line !== '') insertText(paragraph, at, line);
      at += line.length;
    });
}

/** After the end of a heading comes ordinary text. */
function pressEnter(paragraph: DocNode, offset: number): DocNode {
  const tail = splitParagraph(paragraph, offset);
  if (tail.children.length === 0) tail.attributes = changed(tail.attributes, { HEADING: null });
  return tail;
}

function erase({ tab }: Desk, { path, from, to }: Doing<'deleteText'>): void {
  const paragraph = paragraphAt(tab, path);
  if (within(from, paragraph) > within(to, paragraph)) throw new Error(`From ${from} to ${to}`);
  deleteText(paragraph, from, to);
}

function blocksAt({ body }: TabNode, from: number, count: number): DocNode[] {
  const blocks = body.children.slice(from, from + count);
  if (from < 0 || count < 1 || blocks.length !== count) throw new Error(`No ${count} blocks from ${from}`);
  return blocks;
}

function deleteBlocks({ tab }: Desk, { from, count }: Doing<'deleteBlocks'>): void {
  for (const block of blocksAt(tab, from, count)) removeNode(block);
  endWithParagraph(tab.body);
}

/** What is cut or copied and pasted carries no named range (D18). `to` counts the blocks as they were before. */
function carryBlocks({ tab }: Desk, edit: Doing<'moveBlocks'>): void {
  const { from, count, to } = edit;
  const blocks = blocksAt(tab, from, count);
  if (to < 0 || to > tab.body.children.length) throw new Error(`No place before block ${to}`);
  if (edit.do === 'moveBlocks' && to >= from && to <= from + count) return;
  const target = tab.body.children[to] ?? null;
  if (edit.do === 'moveBlocks') blocks.forEach(removeNode);
  const at = target ? tab.body.children.indexOf(target) : tab.body.children.length;
  blocks.forEach((block, index) => {
    insertNode(tab.body, at + index, cloneNode(block));
  });
  endWithParagraph(tab.body);
}

function addBlock({ document, tab }: Desk, { at, block }: Doing<'addBlock'>): void {
  if (at < 0 || at > tab.body.children.length) throw new Error(`No place before block ${at}`);
  const before = tab.body.children[at - 1];
  const list = before?.kind === 'LIST_ITEM' ? before.attributes.LIST_ID : undefined;
  const node = nodeOf(block, () => (typeof list === 'string' ? list : document.newId()));
  insertNode(tab.body, at, node);
  endWithParagraph(tab.body);
}

function restyle({ tab }: Desk, { path, heading, bold }: Doing<'style'>): void {
  const paragraph = paragraphAt(tab, path);
  if (heading !== undefined) {
    const label = member('ParagraphHeading', heading).name();
    paragraph.attributes = changed(paragraph.attributes, { HEADING: label === 'NORMAL' ? null : label });
  }
  if (bold !== undefined) styleAll(paragraph, { BOLD: bold ? true : null });
}

function select({ tab, by }: Desk, { from, count }: Doing<'select'>): void {
  const blocks = blocksAt(tab, from, count);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return;
  tab.cursors.delete(by);
  tab.selections.set(by, [{ first, last }]);
}

function placeCursor({ tab, by }: Desk, edit: Doing<'cursor'>): void {
  const where = edit.in ?? 'body';
  const section = where === 'footnote' ? newSection('FOOTNOTE_SECTION', null) : sectionNode(tab, where);
  const node = where === 'footnote' ? section.children[0] : nodeAt(section, edit.path);
  if (!isParagraph(node)) throw new Error(`No paragraph at ${edit.path.join(', ')}`);
  const offset = where === 'footnote' ? 0 : within(edit.offset, node);
  tab.selections.delete(by);
  tab.cursors.set(by, { node, offset });
}

function tabCalled(document: OpenDocument, title: string): TabNode {
  const found = allTabs(document.tabs).find((tab) => tab.title === title || tab.id === title);
  if (!found) throw new Error(`No tab called "${title}"`);
  return found;
}

function addTab({ document }: Desk, { tab: title, inside }: Doing<'addDocTab'>): void {
  const parent = inside === undefined ? null : tabCalled(document, inside);
  const tab = new TabNode(document.newId().replace('kix.', 't.'), title, parent);
  (parent ? parent.children : document.tabs).push(tab);
}

function activateTab({ document, by }: Desk, { tab }: Doing<'activateDocTab'>): void {
  document.activeTabs.set(by, tabCalled(document, tab));
}
