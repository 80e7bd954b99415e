import { describe, expect, it } from 'vitest';
import { documentEnums } from '../../../../src/local/google/document';
import type { DocElement } from '../../../../src/local/google/document/element';
import { member } from '../../../../src/local/google/document/enums';
import type { ListItem, Paragraph } from '../../../../src/local/google/document/paragraph';
import type { HeaderSection } from '../../../../src/local/google/document/section';
import type { Table, TableCell } from '../../../../src/local/google/document/table';
import { ServiceError } from '../../../../src/local/google/emulated';
import { blocksIn, lead, newFile, opened, outline } from './opened';

const refuses = (deed: () => unknown, message: string | RegExp) => {
  expect(deed).toThrow(ServiceError);
  expect(deed).toThrow(message);
};

describe('the body of a document', () => {
  it('D1: an empty document has one empty paragraph', () => {
    const { body } = opened();
    expect(body.getNumChildren()).toBe(1);
    expect(body.getText()).toBe('');
    expect((body.getChild(0) as Paragraph).getNumChildren()).toBe(0);
  });

  it('D2: appendParagraph keeps the first empty paragraph', () => {
    const { body } = opened();
    body.appendParagraph('p1');
    expect(body.getText()).toBe('\np1');
  });

  it('D3: getText joins blocks and cells with line ends; a page break has no text', () => {
    const { body } = opened();
    const table = body.appendTable([
      ['a', 'b'],
      ['c', 'd'],
    ]) as Table;
    const paragraph = (body.appendPageBreak() as DocElement).getParent() as Paragraph;
    expect(table.getText()).toBe('a\nb\nc\nd');
    expect((table.getRow(1) as Table).getText()).toBe('c\nd');
    expect(body.getText()).toBe('\na\nb\nc\nd\n\n');
    expect(paragraph.getText()).toBe('');
    expect(paragraph.getNumChildren()).toBe(1);
    expect((paragraph.getChild(0) as Paragraph).getType()).toBe(member('ElementType', 'PAGE_BREAK'));
  });

  it('D4: a table at the end is followed by an empty paragraph, in cells too', () => {
    const { body, file } = opened();
    const table = body.appendTable() as Table;
    expect(table.getNumRows()).toBe(0);
    expect(outline(file)).toEqual(['paragraph:', 'table:', 'paragraph:']);
    const cell = (body.appendTable([['x']]) as Table).getCell(0, 0) as TableCell;
    cell.appendTable([['inner']]);
    expect(cell.getNumChildren()).toBe(3);
    expect(cell.getText()).toBe('x\ninner\n');
  });

  it('D4: a table in the middle brings no paragraph of its own', () => {
    const { body, file } = opened();
    body.insertTable(0, [['x']]);
    expect(outline(file)).toEqual(['table:x', 'paragraph:']);
  });

  it('D5: attached elements cannot be inserted again; a copy is detached', () => {
    const { body, file } = opened();
    const paragraph = body.appendParagraph('p') as Paragraph;
    refuses(() => body.appendParagraph(paragraph), 'Element must be detached.');
    refuses(() => body.insertParagraph(0, paragraph), 'Element must be detached.');
    const item = body.appendListItem('i') as ListItem;
    refuses(() => body.appendListItem(item), 'Element must be detached.');
    const table = body.appendTable([['t']]) as Table;
    refuses(() => body.insertTable(0, table), 'Element must be detached.');
    const rule = body.appendPageBreak() as DocElement;
    refuses(() => body.insertPageBreak(0, rule), 'Element must be detached.');
    const copy = paragraph.copy() as Paragraph;
    expect(copy.getParent()).toBeNull();
    body.insertParagraph(0, copy);
    paragraph.removeFromParent();
    body.insertParagraph(1, paragraph);
    expect(outline(file).slice(0, 3)).toEqual(['paragraph:p', 'paragraph:p', 'paragraph:']);
  });

  it('D6: an index beyond the children', () => {
    const { body } = opened();
    const phrase = 'Child index (2) must be less than or equal to the number of child elements (1).';
    refuses(() => body.insertParagraph(2, 'x'), phrase);
    refuses(() => body.insertListItem(2, 'x'), phrase);
    refuses(() => body.insertTable(2, [['x']]), phrase);
    refuses(() => body.insertPageBreak(2), phrase);
    refuses(() => body.insertHorizontalRule(2), phrase);
    refuses(() => body.insertParagraph(-1, 'x'), 'Child index (-1)');
    refuses(() => body.getChild(1), 'Child index (1) must be less than the number of child elements (1).');
  });

  it('D7: the last child of a section stays, even when others remain', () => {
    const { body } = opened();
    const words = "Can't remove the last paragraph in a document section.";
    refuses(() => (body.getChild(0) as Paragraph).removeFromParent(), words);
    const last = body.appendParagraph('p') as Paragraph;
    refuses(() => last.removeFromParent(), words);
    refuses(() => body.removeChild(last), words);
    body.removeChild(body.getChild(0) as DocElement);
    expect(body.getNumChildren()).toBe(1);
    const cell = (body.appendTable([['a']]) as Table).getCell(0, 0) as TableCell;
    refuses(() => (cell.getChild(0) as Paragraph).removeFromParent(), words);
  });

  it('D8: clear leaves the former last paragraph, emptied, and strands earlier objects', () => {
    const { body, file, document } = opened();
    (document.addHeader() as HeaderSection).appendParagraph('head');
    const first = body.appendParagraph('p1') as Paragraph;
    const last = body.appendParagraph('p2') as Paragraph;
    body.clear();
    expect(outline(file)).toEqual(['paragraph:']);
    expect(body.getChildIndex(last)).toBe(0);
    refuses(() => body.getChildIndex(first), 'Element does not contain the specified child element.');
    expect((document.getHeader() as HeaderSection).getText()).toBe('\nhead');
  });

  it('D9: no empty text element, but empty paragraphs', () => {
    const { body, file } = opened();
    const words = 'Cannot insert an empty text element.';
    const item = body.appendListItem('i') as ListItem;
    const paragraph = body.appendParagraph('p') as Paragraph;
    const cell = (body.appendTable([['c', '']]) as Table).getCell(0, 0) as TableCell;
    refuses(() => item.setText(''), words);
    refuses(() => item.insertText(0, ''), words);
    refuses(() => body.appendListItem(''), words);
    refuses(() => body.setText(''), words);
    refuses(() => paragraph.setText(''), words);
    refuses(() => paragraph.appendText(''), words);
    refuses(() => paragraph.editAsText().setText(''), words);
    refuses(() => paragraph.editAsText().insertText(0, ''), words);
    refuses(() => (cell.getChild(0) as Paragraph).setText(''), words);
    refuses(() => cell.setText(''), words);
    body.appendParagraph('');
    body.insertParagraph(0, '');
    expect(outline(file)).toHaveLength(7);
  });

  it('D10: getChildIndex knows direct children only', () => {
    const { body } = opened();
    const cell = (body.appendTable([['c']]) as Table).getCell(0, 0) as TableCell;
    const nested = cell.getChild(0) as Paragraph;
    refuses(() => body.getChildIndex(nested), 'Element does not contain the specified child element.');
    expect(cell.getChildIndex(nested)).toBe(0);
  });

  it('D12: references survive insertions before them', () => {
    const { body } = opened();
    const paragraph = body.appendParagraph('kept') as Paragraph;
    body.insertParagraph(0, 'before');
    body.insertTable(0, [['t']]);
    paragraph.appendText('!');
    expect(body.getChildIndex(paragraph)).toBe(3);
    expect(paragraph.getText()).toBe('kept!');
  });
});

describe('paragraphs, lists and text', () => {
  it('D13: headings report inherited values as null, NORMAL its alignment and spacing but no fonts', () => {
    const { body } = opened();
    const paragraph = body.appendParagraph('p') as Paragraph;
    const normal = paragraph.getAttributes();
    expect(normal.HORIZONTAL_ALIGNMENT).toBe(member('HorizontalAlignment', 'LEFT'));
    expect(normal.SPACING_AFTER).toBe(0);
    expect(normal.FONT_SIZE).toBeNull();
    paragraph.setHeading(member('ParagraphHeading', 'HEADING1'));
    const heading = paragraph.getAttributes();
    expect(heading.HEADING).toBe(member('ParagraphHeading', 'HEADING1'));
    expect([heading.HORIZONTAL_ALIGNMENT, heading.SPACING_AFTER, heading.FONT_FAMILY]).toEqual([null, null, null]);
  });

  it('D14: an item goes on with the previous list; glyph NUMBER, nesting 0', () => {
    const { body } = opened();
    const first = body.appendListItem('a') as ListItem;
    const second = body.appendListItem('b') as ListItem;
    expect(second.getListId()).toBe(first.getListId());
    expect(first.getGlyphType()).toBe(member('GlyphType', 'NUMBER'));
    expect(first.getNestingLevel()).toBe(0);
    body.appendParagraph('between');
    const third = body.appendListItem('c') as ListItem;
    expect(third.getListId()).not.toBe(first.getListId());
    third.setListId(first);
    expect(third.getListId()).toBe(first.getListId());
  });

  it('D20: control and private-use characters are dropped, offsets are UTF-16', () => {
    const { body } = opened();
    const paragraph = body.appendParagraph('a\u0007b\uE000c\td\u{1F600}\r') as Paragraph;
    expect(paragraph.getText()).toBe('abc\td\u{1F600}');
    const text = paragraph.editAsText();
    text.insertText(7, '!');
    expect(text.getText()).toBe('abc\td\u{1F600}!');
    expect((body.appendParagraph('x\uD83Dy') as Paragraph).getText()).toBe('x\uFFFDy');
  });

  it('D21: paragraphs have no bold or italic setters', () => {
    const { body } = opened();
    const { kinds } = (body.getChild(0) as Paragraph).emulates;
    expect(Object.keys(kinds)).not.toContain('setBold');
    expect(Object.keys(kinds)).not.toContain('setItalic');
  });

  it('G2: an enum parameter refuses a string', () => {
    const { body } = opened();
    const paragraph = body.appendParagraph('p') as Paragraph;
    refuses(
      () => paragraph.setHeading('HEADING1' as unknown as Parameters<Paragraph['setHeading']>[0]),
      "The parameters (String) don't match the method signature",
    );
  });

  it('G4: a style setter refuses nonsense', () => {
    const { body } = opened();
    const cell = (body.appendTable([['c']]) as Table).getCell(0, 0) as TableCell;
    refuses(() => cell.setBackgroundColor('reddish'), 'Invalid argument');
    cell.setBackgroundColor('#FFEE00');
    expect(cell.getBackgroundColor()).toBe('#ffee00');
    refuses(() => cell.editAsText().setFontSize(0), 'Invalid argument');
    refuses(() => cell.setAttributes({ BLOD: true }), 'Invalid argument');
  });

  it('G5: enums have names, order and identity', () => {
    const enums = documentEnums();
    const heading = enums['DocumentApp.ParagraphHeading'];
    expect(Object.keys(heading ?? {})[1]).toBe('HEADING1');
    expect(String(heading?.TITLE)).toBe('TITLE');
    expect(heading?.HEADING1?.ordinal()).toBe(1);
  });

  it('text takes the style before it and tells where styles change', () => {
    const { body, file } = opened();
    const paragraph = body.appendParagraph('Who leads: ') as Paragraph;
    paragraph.editAsText().setBold(0, 9, true);
    paragraph.appendText('Sam');
    expect(paragraph.editAsText().getTextAttributeIndices()).toEqual([0, 10]);
    expect(paragraph.editAsText().isBold()).toBeNull();
    expect(paragraph.editAsText().isBold(3)).toBe(true);
    expect(blocksIn(file)[1]?.runs).toEqual([{ text: 'Who leads:', bold: true }, { text: ' Sam' }]);
  });
});

describe('the document', () => {
  it('D15: after saveAndClose nothing can be changed', () => {
    const { document, body } = opened();
    document.saveAndClose();
    refuses(() => body.appendParagraph('x'), 'Document is closed, its contents cannot be updated.');
  });

  it('too many changes in one execution; the next starts afresh', () => {
    const file = newFile();
    file.changeLimit = 3;
    const { body } = opened(file);
    for (const text of ['a', 'b', 'c']) body.appendParagraph(text);
    refuses(() => body.appendParagraph('d'), /^Too many changes applied before saving document\./);
    opened(file).body.appendParagraph('d');
    expect(outline(file)).toHaveLength(5);
  });

  it('D17: one header and one footer for each tab', () => {
    const { document } = opened();
    expect(document.getHeader()).toBeNull();
    document.addHeader();
    document.addFooter();
    refuses(() => document.addHeader(), 'header');
    refuses(() => document.addFooter(), 'footer');
  });

  it('a viewer cannot change it, a stranger cannot open it', () => {
    const file = newFile();
    file.state.people.set('slt@school.example', 'viewer');
    const { body } = opened(file, 'slt@school.example');
    refuses(() => body.appendParagraph('x'), 'permission');
    refuses(() => opened(file, 'stranger@school.example'), 'permission');
    expect(() => file.edit({ do: 'insertText', path: [0], offset: 0, text: 'x' }, 'slt@school.example')).toThrow();
    file.edit({ do: 'insertText', path: [0], offset: 0, text: 'x' }, lead);
    expect(outline(file)).toEqual(['paragraph:x']);
  });

  it('X1, X2, X6: shares one by one, reads back who has access, and stops at a bad address', () => {
    const file = newFile();
    const { document } = opened(file);
    const emails = (people: { getEmail(): string }[]) => people.map((person) => person.getEmail()).sort();
    document.addViewer('a@school.example').addEditor('b@school.example');
    refuses(() => document.addViewers(['c@school.example', 'nobody', 'd@school.example']), 'Invalid email: nobody');
    expect(emails(document.getEditors())).toEqual(['b@school.example', lead]);
    expect(emails(document.getViewers())).toEqual(['a@school.example', 'b@school.example', 'c@school.example', lead]);
    document.addViewer('a@school.example');
    document.removeViewer('a@school.example').removeEditor('b@school.example');
    expect(emails(document.getViewers())).toEqual(['c@school.example', lead]);
  });
});
