import type { CallKind, Emulated, EmulatedClass, EnumMember } from '../emulated';
import { attributeOf, kept, readable } from './attributes';
import { changed, insertNode, removeNode } from './changes';
import { childAt, detached, insertionIndex, notEmulated, storable } from './checks';
import { ContainerElement, containerKinds, linkKinds } from './container';
import { DocElement, siblingKinds } from './element';
import { type AttributeValue, type DocNode, newCell, newRow } from './nodes';
import { SectionElement, sectionKinds } from './section';

const gridKinds: Readonly<Record<string, CallKind>> = { ...containerKinds, ...siblingKinds, ...linkKinds };

/** What tables, rows and cells share. */
function setOn(node: DocNode, label: string, value: unknown, method: string): void {
  node.attributes = changed(node.attributes, { [label]: kept(label, value, method) });
}

/** A table. */
export class Table extends ContainerElement {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.Table',
    kinds: {
      ...gridKinds,
      appendTableRow: 'write',
      getBorderColor: 'read',
      getBorderWidth: 'read',
      getCell: 'handle',
      getColumnWidth: 'read',
      getNumRows: 'read',
      getRow: 'handle',
      insertTableRow: 'write',
      removeRow: 'write',
      setBorderColor: 'write',
      setBorderWidth: 'write',
      setColumnWidth: 'write',
    },
  };

  getNumRows(): number {
    return this.node.children.length;
  }
  getRow(index: number): Emulated {
    return this.wrap(childAt(this.node, index));
  }
  getCell(row: number, cell: number): Emulated {
    return this.wrap(childAt(childAt(this.node, row), cell));
  }
  appendTableRow(row?: DocElement): Emulated {
    return this.insertTableRow(this.getNumRows(), row);
  }
  insertTableRow(index: number, row?: DocElement | null): Emulated {
    const node = row ? detached(this.ofKind(row, ['TABLE_ROW'], 'insertTableRow').node) : newRow([]);
    const at = insertionIndex(this.node, index);
    this.session.change();
    insertNode(this.node, at, node);
    return this.wrap(node);
  }
  removeRow(index: number): Emulated {
    const row = childAt(this.node, index);
    this.session.change();
    removeNode(row);
    return this.wrap(row);
  }
  getBorderColor(): AttributeValue | null {
    return attributeOf(this.node, 'BORDER_COLOR');
  }
  setBorderColor(colour: string): Emulated {
    this.session.change();
    setOn(this.node, 'BORDER_COLOR', colour, 'Document.Table.setBorderColor');
    return this;
  }
  getBorderWidth(): AttributeValue | null {
    return attributeOf(this.node, 'BORDER_WIDTH');
  }
  setBorderWidth(points: number): Emulated {
    this.session.change();
    setOn(this.node, 'BORDER_WIDTH', points, 'Document.Table.setBorderWidth');
    return this;
  }
  getColumnWidth(column: number): AttributeValue | null {
    return attributeOf(childAt(childAt(this.node, 0), column), 'WIDTH');
  }
  setColumnWidth(column: number, points: number): Emulated {
    const cells = this.node.children.map((row) => childAt(row, column));
    if (cells.length === 0) throw notEmulated('the column width of a table without rows');
    this.session.change();
    for (const cell of cells) setOn(cell, 'WIDTH', points, 'Document.Table.setColumnWidth');
    return this;
  }
}

/** A row of a table. */
export class TableRow extends ContainerElement {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.TableRow',
    kinds: {
      ...gridKinds,
      appendTableCell: 'write',
      getCell: 'handle',
      getMinimumHeight: 'read',
      getNumCells: 'read',
      getParentTable: 'handle',
      insertTableCell: 'write',
      removeCell: 'write',
      setMinimumHeight: 'write',
    },
  };

  getNumCells(): number {
    return this.node.children.length;
  }
  getCell(index: number): Emulated {
    return this.wrap(childAt(this.node, index));
  }
  getParentTable(): Emulated | null {
    return this.getParent();
  }
  appendTableCell(cell?: string | DocElement | null): Emulated {
    return this.insertTableCell(this.getNumCells(), cell);
  }
  insertTableCell(index: number, cell?: string | DocElement | null): Emulated {
    const given =
      cell instanceof DocElement ? detached(this.ofKind(cell, ['TABLE_CELL'], 'insertTableCell').node) : null;
    const node = given ?? newCell(typeof cell === 'string' ? storable(cell) : '');
    const at = insertionIndex(this.node, index);
    this.session.change();
    insertNode(this.node, at, node);
    return this.wrap(node);
  }
  removeCell(index: number): Emulated {
    const cell = childAt(this.node, index);
    this.session.change();
    removeNode(cell);
    return this.wrap(cell);
  }
  getMinimumHeight(): AttributeValue | null {
    return attributeOf(this.node, 'MINIMUM_HEIGHT');
  }
  setMinimumHeight(points: number): Emulated {
    this.session.change();
    setOn(this.node, 'MINIMUM_HEIGHT', points, 'Document.TableRow.setMinimumHeight');
    return this;
  }
}

const cellAttributes = ['BackgroundColor', 'PaddingBottom', 'PaddingLeft', 'PaddingRight', 'PaddingTop', 'Width'];

/** A cell. */
export class TableCell extends SectionElement {
  readonly emulates: EmulatedClass = {
    declaration: 'Document.TableCell',
    kinds: {
      ...withoutImages(sectionKinds),
      ...siblingKinds,
      ...linkKinds,
      ...Object.fromEntries(cellAttributes.map((name) => [`get${name}`, 'read' as const])),
      ...Object.fromEntries(cellAttributes.map((name) => [`set${name}`, 'write' as const])),
      getParentRow: 'handle',
      getParentTable: 'handle',
      getVerticalAlignment: 'read',
      setVerticalAlignment: 'write',
    },
  };

  getParentRow(): Emulated | null {
    return this.getParent();
  }
  getParentTable(): Emulated | null {
    return this.wrapped(this.node.parent?.parent ?? null);
  }
  getBackgroundColor(): unknown {
    return this.read('BACKGROUND_COLOR');
  }
  setBackgroundColor(colour: string | null): Emulated {
    return this.write('BACKGROUND_COLOR', colour);
  }
  getPaddingBottom(): unknown {
    return this.read('PADDING_BOTTOM');
  }
  setPaddingBottom(points: number): Emulated {
    return this.write('PADDING_BOTTOM', points);
  }
  getPaddingLeft(): unknown {
    return this.read('PADDING_LEFT');
  }
  setPaddingLeft(points: number): Emulated {
    return this.write('PADDING_LEFT', points);
  }
  getPaddingRight(): unknown {
    return this.read('PADDING_RIGHT');
  }
  setPaddingRight(points: number): Emulated {
    return this.write('PADDING_RIGHT', points);
  }
  getPaddingTop(): unknown {
    return this.read('PADDING_TOP');
  }
  setPaddingTop(points: number): Emulated {
    return this.write('PADDING_TOP', points);
  }
  getWidth(): unknown {
    return this.read('WIDTH');
  }
  setWidth(points: number): Emulated {
    return this.write('WIDTH', points);
  }
  getVerticalAlignment(): unknown {
    return this.read('VERTICAL_ALIGNMENT');
  }
  setVerticalAlignment(alignment: EnumMember): Emulated {
    return this.write('VERTICAL_ALIGNMENT', alignment);
  }

  private read(label: string): unknown {
    return readable(label, attributeOf(this.node, label));
  }

  private write(label: string, value: unknown): Emulated {
    const next = kept(label, value, `Document.TableCell (${label})`);
    this.session.change();
    this.node.attributes = changed(this.node.attributes, { [label]: next });
    return this;
  }
}

/** The cell class has no list of what it holds, as the official declarations have it. */
function withoutImages(kinds: Readonly<Record<string, CallKind>>): Record<string, CallKind> {
  const lists = ['getImages', 'getListItems', 'getParagraphs', 'getTables'];
  return Object.fromEntries(Object.entries(kinds).filter(([name]) => !lists.includes(name)));
}
