/** Between the tabs of a document and those of a snapshot, both ways. */
import type { DocTab, RangePiece } from '../../host.types';
import { blocksOf, fill, fillLines, isPlain } from './blocks';
import { type Caret, type DocNode, newSection, type Piece, rootOf, TabNode, tabOf, textOf } from './nodes';

type Section = 'body' | 'header' | 'footer';

/** The tabs as a snapshot lists them: each before those inside it. */
export function tabsOf(tabs: readonly TabNode[]): DocTab[] {
  return tabs.flatMap((tab) => [snapshotOf(tab), ...tabsOf(tab.children)]);
}

function snapshotOf(tab: TabNode): DocTab {
  const bookmarks = tab.bookmarks.map(({ id, caret }) => ({ id, ...placeOf(tab, caret.node), offset: caret.offset }));
  return {
    id: tab.id,
    title: tab.title,
    header: tab.header && textOf(tab.header),
    footer: tab.footer && textOf(tab.footer),
    blocks: blocksOf(tab.body),
    namedRanges: tab.namedRanges.map(({ id, name, pieces }) => ({ id, name, ...extentOf(tab, pieces) })),
    ...(tab.parent ? { parent: tab.parent.id } : {}),
    ...detail('headerBlocks', tab.header),
    ...detail('footerBlocks', tab.footer),
    ...(bookmarks.length > 0 ? { bookmarks } : {}),
  };
}

function detail(key: 'headerBlocks' | 'footerBlocks', section: DocNode | null): Partial<DocTab> {
  const blocks = section ? blocksOf(section) : [];
  return blocks.every(isPlain) ? {} : { [key]: blocks };
}

function sectionOf(tab: TabNode, node: DocNode): Section {
  const root = rootOf(node);
  if (root === tab.header) return 'header';
  return root === tab.footer ? 'footer' : 'body';
}

function pathOf(node: DocNode): number[] {
  const { parent } = node;
  return parent ? [...pathOf(parent), parent.children.indexOf(node)] : [];
}

function placeOf(tab: TabNode, node: DocNode): { in?: 'header' | 'footer'; path: number[] } {
  const section = sectionOf(tab, node);
  return { ...(section === 'body' ? {} : { in: section }), path: pathOf(node) };
}

function extentOf(tab: TabNode, pieces: readonly Piece[]): Omit<DocTab['namedRanges'][number], 'id' | 'name'> {
  const told = pieces.map((piece) => pieceOf(tab, piece));
  const inBody = told.filter((piece) => piece.in === undefined);
  const from = Math.min(...inBody.map(({ first }) => first[0] ?? -1));
  const to = Math.max(...inBody.map(({ last }) => last[0] ?? -1));
  const extent = inBody.length > 0 ? { from, to } : { from: -1, to: -1 };
  return told.length === 1 && told.every(isWholeBlocks) ? extent : { ...extent, pieces: told };
}

function isWholeBlocks(piece: RangePiece): boolean {
  return piece.in === undefined && piece.start === undefined && piece.end === undefined && piece.first.length === 1;
}

function pieceOf(tab: TabNode, { first, last, start, end }: Piece): RangePiece {
  const place = placeOf(tab, first);
  return {
    ...(place.in === undefined ? {} : { in: place.in }),
    first: place.path,
    last: pathOf(last),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

/** Where a person's cursor stands; `person` is an e-mail address. A cursor in a footnote is not told. */
export type SavedCursor = {
  readonly person: string;
  readonly tab: string;
  readonly in?: 'header' | 'footer';
  readonly path: readonly number[];
  readonly offset: number;
};

/** The cursors that stand in a tab. */
export function cursorsIn(tab: TabNode): SavedCursor[] {
  const inside = [...tab.cursors].filter(([, { node }]) => tabOf(node) === tab);
  return inside.map(([person, { node, offset }]) => ({ person, tab: tab.id, ...placeOf(tab, node), offset }));
}

/** Puts a saved cursor back into its tab. */
export function putCursor(tab: TabNode, { person, in: section, path, offset }: SavedCursor): void {
  tab.cursors.set(person, { node: nodeAt(sectionNode(tab, section ?? 'body'), path), offset });
}

/** The tabs a snapshot tells of, built anew. */
export function builtTabs(snapshots: readonly DocTab[], newId: () => string): TabNode[] {
  const byId = new Map<string, TabNode>();
  const tops: TabNode[] = [];
  for (const snapshot of snapshots) {
    const parent = snapshot.parent === undefined ? null : (byId.get(snapshot.parent) ?? null);
    const tab = new TabNode(snapshot.id, snapshot.title, parent);
    byId.set(tab.id, tab);
    (parent ? parent.children : tops).push(tab);
    fillTab(tab, snapshot, newId);
  }
  if (tops.length === 0) throw new Error('A document has at least one tab');
  return tops;
}

function fillTab(tab: TabNode, snapshot: DocTab, newId: () => string): void {
  fill(tab.body, snapshot.blocks, newId);
  tab.header = built(tab, 'HEADER_SECTION', snapshot.header, snapshot.headerBlocks, newId);
  tab.footer = built(tab, 'FOOTER_SECTION', snapshot.footer, snapshot.footerBlocks, newId);
  tab.namedRanges = snapshot.namedRanges.map(({ id, name, from, to, pieces }) => ({
    id,
    name,
    pieces: (pieces ?? [{ first: [from], last: [to] }]).map((piece) => builtPiece(tab, piece)),
  }));
  tab.bookmarks = (snapshot.bookmarks ?? []).map(({ id, in: section, path, offset }) => {
    const caret: Caret = { node: nodeAt(sectionNode(tab, section ?? 'body'), path), offset };
    return { id, caret };
  });
}

function built(
  tab: TabNode,
  kind: 'HEADER_SECTION' | 'FOOTER_SECTION',
  text: string | null,
  blocks: DocTab['headerBlocks'],
  newId: () => string,
): DocNode | null {
  if (text === null) return null;
  const section = newSection(kind, tab);
  if (blocks) fill(section, blocks, newId);
  else fillLines(section, text);
  return section;
}

function builtPiece(tab: TabNode, { in: section, first, last, start, end }: RangePiece): Piece {
  const root = sectionNode(tab, section ?? 'body');
  return {
    first: nodeAt(root, first),
    last: nodeAt(root, last),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

/** A section of the tab by name; a missing one is a mistake of whoever asked. */
export function sectionNode(tab: TabNode, section: Section): DocNode {
  const node = tab[section];
  if (!node) throw new Error(`The tab "${tab.title}" has no ${section}`);
  return node;
}

/** The element a path leads to. */
export function nodeAt(root: DocNode, path: readonly number[]): DocNode {
  let node = root;
  for (const index of path) {
    const child = node.children[index];
    if (!child) throw new Error(`No element at ${path.join(', ')}`);
    node = child;
  }
  return node;
}
