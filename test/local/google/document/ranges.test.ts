import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/local/google/document/document';
import type { DocumentFile } from '../../../../src/local/google/document/documentFile';
import type { DocElement } from '../../../../src/local/google/document/element';
import type { Paragraph } from '../../../../src/local/google/document/paragraph';
import type { Position } from '../../../../src/local/google/document/positions';
import type { NamedRange } from '../../../../src/local/google/document/ranges';
import type { Table, TableCell } from '../../../../src/local/google/document/table';
import type { TextElement } from '../../../../src/local/google/document/text';
import type { Block, DocEdit } from '../../../../src/local/host.types';
import { lead, newFile, opened, outline, tabsIn } from './opened';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** A document of these paragraphs and an empty one, with a named range over blocks `from` to `to`. */
function sectioned(texts: string[], from: number, to: number): DocumentFile {
  const file = newFile();
  texts.forEach((text, at) => {
    file.edit({ do: 'addBlock', at, block: paragraph(text) }, lead);
  });
  const { document, body } = opened(file);
  const range = document.newRange();
  for (let at = from; at <= to; at++) range.addElement(body.getChild(at) as DocElement);
  document.addNamedRange('section', range.build());
  return file;
}

const extents = (file: DocumentFile) => tabsIn(file)[0]?.namedRanges.map(({ from, to }) => [from, to]);
const edited = (file: DocumentFile, edit: DocEdit) => {
  file.edit(edit, lead);
  return extents(file);
};
const covered = (range: NamedRange | undefined) =>
  range
    ?.getRange()
    .getRangeElements()
    .map((each) => [
      (each.getElement() as Paragraph).getText(),
      each.isPartial(),
      each.getStartOffset(),
      each.getEndOffsetInclusive(),
    ]);
const firstRange = (document: Document): NamedRange | undefined => document.getNamedRanges()[0];

describe('D18: named ranges', () => {
  it('D18: several may share a name, and are found by name and id', () => {
    const file = sectioned(['a', 'b'], 0, 0);
    const { document, body } = opened(file);
    const second = document.addNamedRange(
      'section',
      document
        .newRange()
        .addElement(body.getChild(1) as DocElement)
        .build(),
    );
    expect(document.getNamedRanges('section')).toHaveLength(2);
    expect(document.getNamedRanges('other')).toHaveLength(0);
    expect(document.getNamedRangeById(second.getId())?.getName()).toBe('section');
    expect(document.getNamedRangeById('kix.none')).toBeNull();
    second.remove();
    expect(document.getNamedRanges()).toHaveLength(1);
    expect(outline(file)).toEqual(['paragraph:a', 'paragraph:b', 'paragraph:']);
  });

  it('D18: refuses an empty range, a bad name, a range of elements that are gone', () => {
    const { document, body } = opened();
    expect(() => document.addNamedRange('x', document.newRange().build())).toThrow('empty range');
    const gone = body.getChild(0) as DocElement;
    const range = document.newRange().addElement(gone).build();
    expect(() => document.addNamedRange('', range)).toThrow('1 to 256');
    expect(() => document.addNamedRange('n'.repeat(257), range)).toThrow('1 to 256');
    body.appendParagraph('p');
    gone.removeFromParent();
    expect(() => document.addNamedRange('x', range)).toThrow('tab');
    expect(() => document.newRange().addElement(gone)).toThrow('attached');
  });

  it('D18: covers what is inserted between its ends, not what is added at its edges', () => {
    const file = sectioned(['a', 'b', 'c'], 0, 1);
    expect(edited(file, { do: 'addBlock', at: 1, block: paragraph('inside') })).toEqual([[0, 2]]);
    expect(edited(file, { do: 'addBlock', at: 0, block: paragraph('before') })).toEqual([[1, 3]]);
    expect(edited(file, { do: 'addBlock', at: 4, block: paragraph('after') })).toEqual([[1, 3]]);
  });

  it('D18: follows deletions and vanishes with its text', () => {
    const file = sectioned(['a', 'b', 'c', 'd'], 1, 2);
    expect(edited(file, { do: 'deleteBlocks', from: 0, count: 1 })).toEqual([[0, 1]]);
    expect(edited(file, { do: 'deleteBlocks', from: 0, count: 1 })).toEqual([[0, 0]]);
    expect(edited(file, { do: 'deleteText', path: [0], from: 0, to: 1 })).toEqual([]);
  });

  it('D18: an empty paragraph that is left does not keep a range whose text is gone', () => {
    const file = sectioned(['', 'a', ''], 0, 2);
    expect(edited(file, { do: 'deleteBlocks', from: 1, count: 1 })).toEqual([]);
  });

  it('D18: keeps its place through editing inside, splitting included', () => {
    const file = sectioned(['a', 'two words', 'c'], 1, 1);
    expect(edited(file, { do: 'insertText', path: [1], offset: 3, text: '!' })).toEqual([[1, 1]]);
    expect(edited(file, { do: 'insertText', path: [1], offset: 4, text: '\n' })).toEqual([[1, 2]]);
    expect(outline(file)).toEqual(['paragraph:a', 'paragraph:two!', 'paragraph: words', 'paragraph:c', 'paragraph:']);
  });

  it('D18: is not carried by cutting, copying and pasting', () => {
    const file = sectioned(['a', 'b', 'c'], 0, 0);
    expect(edited(file, { do: 'copyBlocks', from: 0, count: 1, to: 3 })).toEqual([[0, 0]]);
    expect(edited(file, { do: 'moveBlocks', from: 0, count: 1, to: 2 })).toEqual([]);
    expect(outline(file)).toEqual(['paragraph:b', 'paragraph:a', 'paragraph:c', 'paragraph:a', 'paragraph:']);
  });

  it('D18: a held range that vanished throws, it does not give nothing', () => {
    const file = sectioned(['a', 'b'], 0, 0);
    const { document, body } = opened(file);
    const held = firstRange(document);
    body.removeChild(body.getChild(0) as DocElement);
    expect(document.getNamedRanges()).toEqual([]);
    expect(held?.getName()).toBe('section');
    expect(() => held?.getRange()).toThrow('no longer exists');
    expect(() => held?.remove()).toThrow('no longer exists');
  });

  it('D18: is copied with the file', () => {
    const file = sectioned(['a', 'b', 'c'], 1, 2);
    const twin = file.copy('doc-2', 'Copy of Strategy', 'other@school.example');
    expect(extents(twin)).toEqual([[1, 2]]);
    expect(tabsIn(twin)).toEqual(tabsIn(file));
    expect([...twin.state.people]).toEqual([['other@school.example', 'owner']]);
    twin.edit({ do: 'deleteBlocks', from: 1, count: 2 }, 'other@school.example');
    expect(extents(file)).toEqual([[1, 2]]);
  });

  it('D18: part of a text follows typing and reads back as a partial element', () => {
    const file = newFile();
    file.edit({ do: 'insertText', path: [0], offset: 0, text: 'one two three' }, lead);
    const first = opened(file);
    const text = (first.body.getChild(0) as Paragraph).getChild(0) as TextElement;
    first.document.addNamedRange('two', first.document.newRange().addElement(text, 4, 6).build());
    expect(covered(firstRange(first.document))).toEqual([['one two three', true, 4, 6]]);
    file.edit({ do: 'insertText', path: [0], offset: 0, text: '>' }, lead);
    file.edit({ do: 'insertText', path: [0], offset: 6, text: '!' }, lead);
    file.edit({ do: 'insertText', path: [0], offset: 9, text: '?' }, lead);
    const next = opened(file);
    expect(covered(firstRange(next.document))).toEqual([['>one t!wo? three', true, 5, 8]]);
    file.edit({ do: 'deleteText', path: [0], from: 4, to: 10 }, lead);
    expect(extents(file)).toEqual([]);
  });

  it('elements between two siblings, whole and cut', () => {
    const file = sectioned(['one', 'two', 'three'], 0, 0);
    const { document, body } = opened(file);
    const child = (at: number) => body.getChild(at) as Paragraph;
    const whole = document.newRange().addElementsBetween(child(0), child(2)).build();
    expect(whole.getRangeElements()).toHaveLength(3);
    const [start, end] = [child(0).getChild(0) as TextElement, child(2).getChild(0) as TextElement];
    const cut = document.newRange().addElementsBetween(start, 1, end, 1).build();
    expect(cut.getRangeElements().map((each) => each.isPartial())).toEqual([true, false, true]);
    document.addNamedRange('cut', cut);
    expect(covered(document.getNamedRanges('cut')[0])).toEqual([
      ['one', true, 1, 2],
      ['two', false, -1, -1],
      ['three', true, 0, 1],
    ]);
    expect(() => document.newRange().addElementsBetween(child(2), child(0))).toThrow('before');
  });
});

describe('cursor, selection, tabs', () => {
  const cursorOf = (file: DocumentFile): Position | null => opened(file).document.getCursor();

  it('D11: no cursor until placed; none while there is a selection', () => {
    const file = sectioned(['one', 'two'], 0, 0);
    expect(cursorOf(file)).toBeNull();
    expect(opened(file).document.getSelection()).toBeNull();
    file.edit({ do: 'cursor', path: [1], offset: 2 }, lead);
    const cursor = cursorOf(file) as Position;
    expect((cursor.getElement() as TextElement).getText()).toBe('two');
    expect(cursor.getOffset()).toBe(2);
    expect((cursor.getSurroundingText() as TextElement).getText()).toBe('two');
    file.edit({ do: 'select', from: 0, count: 2 }, lead);
    expect(cursorOf(file)).toBeNull();
    expect(opened(file).document.getSelection()?.getRangeElements()).toHaveLength(2);
  });

  it('D11: a cursor may stand in a cell, a header, a footer or a footnote', () => {
    const file = newFile();
    const { document, body } = opened(file);
    body.insertTable(0, [['cell']]);
    document.addHeader();
    document.addFooter();
    const rootOf = (position: Position | null): string => {
      let element = position?.getElement() as DocElement;
      for (let parent = element.getParent(); parent; parent = element.getParent()) element = parent as DocElement;
      return String(element.getType());
    };
    file.edit({ do: 'cursor', path: [0, 0, 0, 0], offset: 4 }, lead);
    expect(rootOf(cursorOf(file))).toBe('BODY_SECTION');
    const inCell = cursorOf(file)?.getElement() as TextElement;
    expect(() => body.getChildIndex(inCell)).toThrow('does not contain');
    for (const where of ['header', 'footer', 'footnote'] as const) {
      file.edit({ do: 'cursor', path: [0], offset: 0, in: where }, lead);
      expect(rootOf(cursorOf(file))).toBe(`${where.toUpperCase()}_SECTION`);
    }
  });

  it('D11: the cursor follows typing and goes with its paragraph', () => {
    const file = sectioned(['one', 'two'], 0, 0);
    file.edit({ do: 'cursor', path: [1], offset: 1 }, lead);
    file.edit({ do: 'insertText', path: [1], offset: 0, text: '>>' }, lead);
    expect(cursorOf(file)?.getOffset()).toBe(3);
    cursorOf(file)?.insertText('!');
    expect(outline(file)[1]).toBe('paragraph:>>t!wo');
    file.edit({ do: 'deleteBlocks', from: 1, count: 1 }, lead);
    expect(cursorOf(file)).toBeNull();
  });

  it('D16: the document acts on the active tab; tabs nest', () => {
    const file = newFile();
    file.edit({ do: 'addDocTab', tab: 'Annex' }, lead);
    file.edit({ do: 'addDocTab', tab: 'Letters', inside: 'Annex' }, lead);
    const first = opened(file).document;
    expect(first.getTabs().map((tab) => tab.getTitle())).toEqual(['Tab 1', 'Annex']);
    const nested = first.getTabs()[1]?.getChildTabs()[0];
    expect([nested?.getTitle(), nested?.getIndex()]).toEqual(['Letters', 0]);
    expect(first.getActiveTab().getId()).toBe('t.0');
    file.edit({ do: 'activateDocTab', tab: 'Letters' }, lead);
    const { document, body } = opened(file);
    body.appendParagraph('in Letters');
    expect(document.getActiveTab().getTitle()).toBe('Letters');
    expect(tabsIn(file).map((tab) => tab.blocks.length)).toEqual([1, 1, 2]);
    expect(tabsIn(file)[2]?.parent).toBe(tabsIn(file)[1]?.id);
    const other = document.getTabs()[0]?.asDocumentTab();
    const range = document
      .newRange()
      .addElement(body.getChild(0) as DocElement)
      .build();
    expect(() => other?.addNamedRange('x', range)).toThrow('tab');
    expect(document.getTab('t.nowhere')).toBeNull();
  });

  it('D19: no method tells of suggestions or comments', () => {
    const names = Object.keys(opened().document.emulates.kinds).join();
    expect(names).not.toMatch(/suggest|comment/i);
  });

  it('a range in a cell or a header is kept in the snapshot', () => {
    const file = newFile();
    const { document, body } = opened(file);
    const table = body.insertTable(0, [['a', 'b']]) as Table;
    const cell = table.getCell(0, 1) as TableCell;
    document.addNamedRange(
      'cell',
      document
        .newRange()
        .addElement(cell.getChild(0) as DocElement)
        .build(),
    );
    const header = document.addHeader() as TableCell;
    document.addNamedRange(
      'head',
      document
        .newRange()
        .addElement(header.getChild(0) as DocElement)
        .build(),
    );
    const ranges = tabsIn(file)[0]?.namedRanges ?? [];
    expect(ranges.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['cell', 0, 0],
      ['head', -1, -1],
    ]);
    const twin = file.copy('doc-2', 'Copy', lead);
    expect(covered(opened(twin).document.getNamedRanges('cell')[0])).toEqual([['b', false, -1, -1]]);
  });
});
