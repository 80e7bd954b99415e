import { Emulated, type EmulatedClass, ServiceError } from '../emulated';
import { offsetOf } from './changes';
import { stretch } from './checks';
import type { DocElement } from './element';
import { coveredBy } from './following';
import {
  type DocNode,
  isParagraph,
  type NamedRangeNode,
  type Piece,
  rootOf,
  type TabNode,
  TextNode,
  tabOf,
  textOf,
  textsOf,
} from './nodes';
import type { DocSession } from './session';

/** What one range element covers: the whole element, or characters [start, end) of a text. */
export type Covered = { readonly node: DocNode; readonly part?: { readonly start: number; readonly end: number } };

/** An element of a range as it was when it was read. */
export class RangeElement extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.RangeElement',
    kinds: { getElement: 'handle', getEndOffsetInclusive: 'handle', getStartOffset: 'handle', isPartial: 'handle' },
  };
  constructor(
    private readonly session: DocSession,
    readonly covered: Covered,
  ) {
    super();
  }
  getElement(): Emulated {
    return this.session.wrap(this.session, this.covered.node);
  }
  isPartial(): boolean {
    return this.covered.part !== undefined;
  }
  getStartOffset(): number {
    return this.covered.part?.start ?? -1;
  }
  getEndOffsetInclusive(): number {
    return (this.covered.part?.end ?? 0) - 1;
  }
}

/** A range: the elements it had when it was built or read. */
export class DocRange extends Emulated {
  readonly emulates: EmulatedClass = { declaration: 'Document.Range', kinds: { getRangeElements: 'read' } };
  constructor(
    private readonly session: DocSession,
    readonly covered: readonly Covered[],
  ) {
    super();
  }
  getRangeElements(): RangeElement[] {
    return this.covered.map((each) => new RangeElement(this.session, each));
  }
}

/** Collects elements; nothing is checked against a tab until the range is named. */
export class RangeBuilder extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.RangeBuilder',
    kinds: {
      addElement: 'handle',
      addElementsBetween: 'handle',
      addRange: 'handle',
      build: 'handle',
      getRangeElements: 'handle',
    },
  };
  private readonly covered: Covered[] = [];
  constructor(private readonly session: DocSession) {
    super();
  }

  addElement(element: DocElement, start?: number, endInclusive?: number): RangeBuilder {
    attached(element.node);
    if (start === undefined || endInclusive === undefined) this.covered.push({ node: element.node });
    else this.covered.push(part(element.node, start, endInclusive));
    return this;
  }

  addElementsBetween(...ends: [DocElement, DocElement] | [DocElement, number, DocElement, number]): RangeBuilder {
    if (ends.length === 2) {
      this.covered.push(...between(ends[0].node, ends[1].node).map((node) => ({ node })));
      return this;
    }
    const [first, start, last, end] = ends;
    if (first.node === last.node) return this.addElement(first, start, end);
    const [head, tail] = [blockOf(first.node), blockOf(last.node)];
    this.covered.push(part(first.node, start, textOf(first.node).length - 1));
    this.covered.push(
      ...between(head, tail)
        .slice(1, -1)
        .map((node) => ({ node })),
    );
    this.covered.push(part(last.node, 0, end));
    return this;
  }

  addRange(range: DocRange): RangeBuilder {
    this.covered.push(...range.covered);
    return this;
  }

  build(): DocRange {
    return new DocRange(this.session, [...this.covered]);
  }

  getRangeElements(): RangeElement[] {
    return this.build().getRangeElements();
  }
}

function part(node: DocNode, start: number, endInclusive: number): Covered {
  const { length } = textOf(node);
  const [from, to] = stretch(start, endInclusive, length);
  return from === 0 && to === length ? { node } : { node, part: { start: from, end: to } };
}

function attached(node: DocNode): void {
  if (!rootOf(node).kind.endsWith('_SECTION')) throw new ServiceError('Element must be attached.');
}

function between(first: DocNode, last: DocNode): DocNode[] {
  attached(first);
  attached(last);
  const siblings = first.parent?.children ?? [];
  const [from, to] = [siblings.indexOf(first), siblings.indexOf(last)];
  if (to < 0) throw new ServiceError('NOT EMULATED: RangeBuilder.addElementsBetween for elements of different parents');
  if (from > to) throw new ServiceError('The start element must come before the end element.');
  return siblings.slice(from, to + 1);
}

/** The paragraph of a text or object, the node itself otherwise. */
function blockOf(node: DocNode): DocNode {
  return isParagraph(node.parent) ? node.parent : node;
}

/** The pieces a range's elements make, neighbours joined. */
export function piecesOf(covered: readonly Covered[]): Piece[] {
  const pieces: Piece[] = [];
  for (const each of covered) {
    const next = pieceOf(each);
    const before = pieces.at(-1);
    if (before && follows(before, next)) {
      before.last = next.last;
      if (next.end === undefined) delete before.end;
      else before.end = next.end;
    } else pieces.push(next);
  }
  return pieces;
}

function pieceOf({ node, part: cut }: Covered): Piece {
  const block = blockOf(node);
  if (!(node instanceof TextNode)) {
    return { first: block, last: block, ...(cut && isParagraph(node) ? { start: cut.start, end: cut.end } : {}) };
  }
  const at = offsetOf(node);
  return { first: block, last: block, start: at + (cut?.start ?? 0), end: at + (cut?.end ?? node.text.length) };
}

function follows(before: Piece, next: Piece): boolean {
  const siblings = before.last.parent?.children ?? [];
  const adjacent = siblings.indexOf(before.last) + 1 === siblings.indexOf(next.first);
  const touching = before.end === undefined || before.end === textOf(before.last).length;
  return adjacent && before.last.parent === next.first.parent && touching && !next.start;
}

/** What a piece covers now, element by element. */
export function coveredOf(piece: Piece): Covered[] {
  return coveredBy(piece).flatMap((node) => {
    const start = node === piece.first ? piece.start : undefined;
    const end = node === piece.last ? piece.end : undefined;
    return start === undefined && end === undefined ? [{ node }] : textParts(node, start ?? 0, end);
  });
}

function textParts(paragraph: DocNode, start: number, end = textOf(paragraph).length): Covered[] {
  return textsOf(paragraph).flatMap(({ node, at }) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, node.text.length)];
    if (from >= to) return [];
    return [from === 0 && to === node.text.length ? { node } : { node, part: { start: from, end: to } }];
  });
}

/** A named range as the script holds it; after it died only its name and id can be read. */
export class NamedRange extends Emulated {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.NamedRange',
    kinds: { getId: 'read', getName: 'read', getRange: 'read', remove: 'write' },
  };
  constructor(
    private readonly session: DocSession,
    private readonly tab: TabNode,
    private readonly range: NamedRangeNode,
  ) {
    super();
  }
  getId(): string {
    return this.range.id;
  }
  getName(): string {
    return this.range.name;
  }
  getRange(): DocRange {
    this.alive();
    return new DocRange(this.session, this.range.pieces.flatMap(coveredOf));
  }
  remove(): void {
    this.session.change();
    this.alive();
    this.tab.namedRanges = this.tab.namedRanges.filter((each) => each !== this.range);
  }
  private alive(): void {
    if (!this.tab.namedRanges.includes(this.range)) throw new ServiceError('The named range no longer exists.');
  }
}

/** The tab all the elements stand in; a range across tabs, or of what is gone, is refused. */
export function tabOfAll(covered: readonly Covered[], tab: TabNode): void {
  if (covered.length === 0) throw new ServiceError('Cannot create a named range from an empty range.');
  for (const { node } of covered) {
    if (tabOf(node) !== tab) throw new ServiceError('Range must be in the document tab it is added to.');
  }
}
