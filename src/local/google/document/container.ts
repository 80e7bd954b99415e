import { type CallKind, type Emulated, ServiceError } from '../emulated';
import { kept } from './attributes';
import { removeNode } from './changes';
import { childAt, indexOfChild, removable } from './checks';
import { commonStyle, DocElement, elementKinds, styleAll } from './element';
import { labelOf } from './enums';
import { type AttributeValue, textOf, walk } from './nodes';
import { RangeElement } from './ranges';
import { findIn, replaceIn } from './searching';
import { TextElement } from './text';

/** What every element with children can do. */
export const containerKinds: Readonly<Record<string, CallKind>> = {
  ...elementKinds,
  editAsText: 'handle',
  findElement: 'read',
  findText: 'read',
  getChild: 'handle',
  getChildIndex: 'read',
  getNumChildren: 'read',
  getText: 'read',
  removeChild: 'write',
  replaceText: 'write',
};

/** What containers below a section can do besides. */
export const linkKinds: Readonly<Record<string, CallKind>> = { getLinkUrl: 'read', setLinkUrl: 'write' };

/** Base of the elements that hold others. */
export abstract class ContainerElement extends DocElement {
  getNumChildren(): number {
    return this.node.children.length;
  }
  getChild(index: number): Emulated {
    return this.wrap(childAt(this.node, index));
  }
  getChildIndex(child: DocElement): number {
    return indexOfChild(this.node, child.node);
  }
  getText(): string {
    return textOf(this.node);
  }
  editAsText(): TextElement {
    return new TextElement(this.session, this.node);
  }

  findText(pattern: string, from?: RangeElement | null): RangeElement | null {
    const found = findIn(this.node, pattern, from?.covered);
    return found && new RangeElement(this.session, found);
  }

  findElement(type: unknown, from?: RangeElement | null): RangeElement | null {
    const label = labelOf('ElementType', type, `${this.emulates.declaration}.findElement`);
    const inside = [...walk(this.node)].slice(1);
    const start = from ? inside.indexOf(from.covered.node) + 1 : 0;
    const found = inside.slice(start).find(({ kind }) => kind === label);
    return found ? new RangeElement(this.session, { node: found }) : null;
  }

  replaceText(pattern: string, replacement: string): Emulated {
    this.session.change();
    replaceIn(this.node, pattern, replacement);
    return this;
  }

  removeChild(child: DocElement): Emulated {
    indexOfChild(this.node, child.node);
    removable(child.node);
    this.session.change();
    removeNode(child.node);
    return this;
  }

  getLinkUrl(): AttributeValue | null {
    return commonStyle(this.node, 'LINK_URL');
  }
  setLinkUrl(url: string | null): Emulated {
    const link = kept('LINK_URL', url, `${this.emulates.declaration}.setLinkUrl`);
    this.session.change();
    styleAll(this.node, { LINK_URL: link });
    return this;
  }

  /** Refuses an element of another kind than the method takes. */
  protected ofKind(element: DocElement, kinds: readonly string[], method: string): DocElement {
    if (kinds.includes(element.node.kind)) return element;
    const declaration = `${this.emulates.declaration}.${method}`;
    throw new ServiceError(
      `The parameters (${element.emulates.declaration}) don't match the method signature for ${declaration}.`,
    );
  }
}
