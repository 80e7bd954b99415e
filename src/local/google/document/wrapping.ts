import type { Emulated } from '../emulated';
import type { DocElement } from './element';
import type { DocNode, NodeKind } from './nodes';
import { HorizontalRule, InlineImage, PageBreak, UnsupportedElement } from './objects';
import { ListItem, Paragraph } from './paragraph';
import { Body, FooterSection, FootnoteSection, HeaderSection } from './section';
import type { DocSession } from './session';
import { Table, TableCell, TableRow } from './table';
import { TextElement } from './text';

const classes: { readonly [K in NodeKind]: new (session: DocSession, node: DocNode) => DocElement } = {
  BODY_SECTION: Body,
  HEADER_SECTION: HeaderSection,
  FOOTER_SECTION: FooterSection,
  FOOTNOTE_SECTION: FootnoteSection,
  PARAGRAPH: Paragraph,
  LIST_ITEM: ListItem,
  TABLE: Table,
  TABLE_ROW: TableRow,
  TABLE_CELL: TableCell,
  TEXT: TextElement,
  PAGE_BREAK: PageBreak,
  HORIZONTAL_RULE: HorizontalRule,
  INLINE_IMAGE: InlineImage,
  UNSUPPORTED: UnsupportedElement,
};

/** The element a node is to a script: a fresh object each time, of the class its kind has. */
export function wrapNode(session: DocSession, node: DocNode): Emulated {
  return new classes[node.kind](session, node);
}
