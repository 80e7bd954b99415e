/**
 * How named ranges, selections, cursors and bookmarks follow an edit. Google documents only that they do; the edges
 * are our own strict reading: what is typed at an edge is outside, and a range whose content is gone is gone (D18).
 */
import {
  type Caret,
  type DocNode,
  isParagraph,
  isWithin,
  type Piece,
  siblingOf,
  type TabNode,
  tabOf,
  textOf,
} from './nodes';

type Keep = (piece: Piece) => boolean;

function carets(tab: TabNode): Caret[] {
  return [...tab.cursors.values(), ...tab.bookmarks.map(({ caret }) => caret)];
}

function keepPieces(tab: TabNode, keep: Keep): void {
  for (const range of tab.namedRanges) range.pieces = range.pieces.filter(keep);
  tab.namedRanges = tab.namedRanges.filter(({ pieces }) => pieces.length > 0);
  for (const [person, pieces] of tab.selections) {
    const kept = pieces.filter(keep);
    if (kept.length > 0) tab.selections.set(person, kept);
    else tab.selections.delete(person);
  }
}

function dropCarets(tab: TabNode, gone: (caret: Caret) => boolean): void {
  for (const [person, caret] of tab.cursors) if (gone(caret)) tab.cursors.delete(person);
  tab.bookmarks = tab.bookmarks.filter(({ caret }) => !gone(caret));
}

/** The siblings a piece covers, in order. */
export function coveredBy(piece: Piece): DocNode[] {
  const siblings = piece.first.parent?.children ?? [piece.first];
  return siblings.slice(siblings.indexOf(piece.first), siblings.indexOf(piece.last) + 1);
}

function hasContent(node: DocNode): boolean {
  return isParagraph(node) ? node.children.length > 0 : true;
}

function hasCoveredContent(piece: Piece): boolean {
  return coveredBy(piece).some(hasContent);
}

/** Called before a block leaves its parent. A piece that loses its last content with it dies. */
export function removalFollows(leaving: DocNode): void {
  const tab = tabOf(leaving);
  if (!tab) return;
  dropCarets(tab, ({ node }) => isWithin(node, leaving));
  keepPieces(tab, (piece) => {
    if (piece.first.parent && isWithin(piece.first.parent, leaving)) return false;
    const covered = coveredBy(piece);
    if (!covered.includes(leaving)) return true;
    const stays = !hasContent(leaving) || covered.some((node) => node !== leaving && hasContent(node));
    return stays && shrink(piece, leaving);
  });
}

/** Moves the ends of a piece off a node that leaves; false when nothing is left. */
function shrink(piece: Piece, leaving: DocNode): boolean {
  if (piece.first === leaving && piece.last === leaving) return false;
  if (piece.first === leaving) {
    piece.first = siblingOf(leaving, 1) ?? piece.last;
    delete piece.start;
  } else if (piece.last === leaving) {
    piece.last = siblingOf(leaving, -1) ?? piece.first;
    delete piece.end;
  }
  return true;
}

/** Characters have come in at a paragraph's offset. */
export function textInsertionFollows(paragraph: DocNode, offset: number, length: number): void {
  const tab = tabOf(paragraph);
  if (!tab) return;
  for (const caret of carets(tab)) if (caret.node === paragraph && caret.offset >= offset) caret.offset += length;
  keepPieces(tab, (piece) => {
    if (piece.first === paragraph && piece.start !== undefined && offset <= piece.start) piece.start += length;
    if (piece.last === paragraph && piece.end !== undefined && offset < piece.end) piece.end += length;
    return true;
  });
}

/** Characters have gone. */
export function textDeletionFollows(paragraph: DocNode, from: number, to: number): void {
  const tab = tabOf(paragraph);
  if (!tab) return;
  const moved = (offset: number): number => (offset <= from ? offset : Math.max(from, offset - (to - from)));
  for (const caret of carets(tab)) if (caret.node === paragraph) caret.offset = moved(caret.offset);
  keepPieces(tab, (piece) => {
    if (!coveredBy(piece).some((node) => isWithin(paragraph, node))) return true;
    if (piece.first === paragraph && piece.start !== undefined) piece.start = moved(piece.start);
    if (piece.last === paragraph && piece.end !== undefined) piece.end = moved(piece.end);
    return trimEnds(piece) && hasCoveredContent(piece);
  });
}

/** Gives up an end paragraph in which nothing is covered any more; false when that was all. */
function trimEnds(piece: Piece): boolean {
  const single = piece.first === piece.last;
  const length = textOf(piece.first).length;
  if (single) return (piece.start ?? 0) < (piece.end ?? Math.max(length, 1)) || !cut(piece);
  if (piece.start !== undefined && piece.start >= length) {
    piece.first = siblingOf(piece.first, 1) ?? piece.last;
    delete piece.start;
  }
  if (piece.first !== piece.last && piece.end === 0) {
    piece.last = siblingOf(piece.last, -1) ?? piece.first;
    delete piece.end;
  }
  return true;
}

function cut(piece: Piece): boolean {
  return piece.start !== undefined || piece.end !== undefined;
}

/** A paragraph of `length` characters was split at `offset`; `tail` now stands after it. */
export function splitFollows(head: DocNode, tail: DocNode, offset: number, length: number): void {
  const tab = tabOf(head);
  if (!tab) return;
  for (const caret of carets(tab)) {
    if (caret.node !== head || caret.offset < offset) continue;
    caret.node = tail;
    caret.offset -= offset;
  }
  keepPieces(tab, (piece) => {
    splitPiece(piece, head, tail, { offset, length });
    return true;
  });
}

function splitPiece(piece: Piece, head: DocNode, tail: DocNode, at: { offset: number; length: number }): void {
  const wholeMoves = at.offset === 0 && at.length > 0;
  if (piece.last === head) {
    if (piece.end === undefined ? at.offset < at.length : piece.end > at.offset) {
      piece.last = tail;
      if (piece.end !== undefined) piece.end -= at.offset;
    }
  }
  if (piece.first !== head) return;
  if (piece.start === undefined ? wholeMoves : piece.start >= at.offset) {
    piece.first = tail;
    if (piece.start !== undefined) piece.start -= at.offset;
  }
}
