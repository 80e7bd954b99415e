import type { EmulatedClass } from '../emulated';
import { DocElement, elementKinds, siblingKinds } from './element';

const kinds = { ...elementKinds, ...siblingKinds };

/** A page break inside a paragraph. */
export class PageBreak extends DocElement {
  readonly emulates: EmulatedClass = { declaration: 'Document.PageBreak', kinds };
}

/** A horizontal rule inside a paragraph. */
export class HorizontalRule extends DocElement {
  readonly emulates: EmulatedClass = { declaration: 'Document.HorizontalRule', kinds };
}

/** A picture a person put into a paragraph. */
export class InlineImage extends DocElement {
  readonly emulates: EmulatedClass = { declaration: 'Document.InlineImage', kinds };
}

/** Anything else a person can put into a document: a chip, a table of contents, an equation. */
export class UnsupportedElement extends DocElement {
  readonly emulates: EmulatedClass = { declaration: 'Document.UnsupportedElement', kinds };
}
