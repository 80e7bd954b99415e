import { describe, expect, test } from 'vitest';
import { opened } from './opened';

describe('sheets and grid', () => {
  test('S1: a new file has one sheet of 1000 rows and 26 columns', () => {
    const { book, sheet } = opened();
    expect([book.getNumSheets(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1, 1000, 26]);
    expect(sheet.getSheetId()).toBe(0);
  });

  test('S2: insertSheet counts from 0, getIndex from 1, and the new sheet is active', () => {
    const { book, sheet } = opened();
    const made = book.insertSheet('Overview', 0);
    expect([made.getIndex(), sheet.getIndex()]).toEqual([1, 2]);
    expect(book.getActiveSheet().getName()).toBe('Overview');
    book.moveActiveSheet(2);
    expect(book.getSheets().map((each) => each.getName())).toEqual(['Sheet1', 'Overview']);
  });

  test('S3: a name may not be given twice, whatever its case', () => {
    const { book, sheet } = opened();
    book.insertSheet('Overview');
    const text = 'A sheet with the name "overview" already exists. Please enter another name.';
    expect(() => book.insertSheet('overview')).toThrow(text);
    expect(() => sheet.setName('overview')).toThrow(text);
  });

  test('S4: names have 1 to 100 characters', () => {
    const { book, sheet } = opened();
    expect(() => book.insertSheet('x'.repeat(101))).toThrow('The sheet name cannot be greater than 100 characters.');
    expect(() => sheet.setName('')).toThrow();
    expect(sheet.setName('x'.repeat(100)).getName()).toHaveLength(100);
  });

  test('S5: getSheetByName is case-sensitive, null when missing', () => {
    const { book } = opened();
    book.insertSheet('Overview');
    expect(book.getSheetByName('overview')).toBeNull();
    expect(book.getSheetByName('Overview')?.getName()).toBe('Overview');
    expect(book.getSheetById(12345)).toBeNull();
  });

  test('S6: the last sheet, and the last visible one, cannot go', () => {
    const { book, sheet } = opened();
    expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
    expect(() => sheet.hideSheet()).toThrow('hide');
    const other = book.insertSheet('B');
    sheet.hideSheet();
    expect(() => book.deleteSheet(other)).toThrow('visible sheets');
  });

  test('S7: objects of a deleted sheet throw', () => {
    const { book } = opened();
    const gone = book.insertSheet('B');
    const range = gone.getRange('A1');
    book.deleteSheet(gone);
    expect(() => gone.getName()).toThrow('not found');
    expect(() => range.getValue()).toThrow('not found');
    expect(() => range.setValue(1)).toThrow('not found');
  });

  test('S8: an empty sheet ends at 0, its data range is A1; formats do not count, FALSE and ="" do', () => {
    const { sheet } = opened();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
    sheet.getRange('D9').setBackground('red');
    sheet.getRange('D9').setNote('note');
    expect(sheet.getLastRow()).toBe(0);
    sheet.getRange('B4').insertCheckboxes();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([4, 2]);
    sheet.getRange('C6').setFormula('=""');
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C6');
    sheet.getRange('B4:C6').clearContent();
    expect(sheet.getLastRow()).toBe(0);
  });

  test('S9: ranges that start or end too small', () => {
    const { sheet } = opened();
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(2, 1, sheet.getLastRow())).toThrow(
      'The number of rows in the range must be at least 1.',
    );
    expect(() => sheet.getRange(1, 1, 1, 0)).toThrow('The number of columns in the range must be at least 1.');
    expect(() => sheet.getRange('B2').offset(0, 0, 0)).toThrow('The number of rows in the range must be at least 1.');
    expect(sheet.getRange('B2').offset(1, 1, 2, 3).getA1Notation()).toBe('C3:E4');
  });

  test('S10: beyond the grid throws on making the range; appendRow grows the sheet', () => {
    const { sheet } = opened();
    const text = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => sheet.getRange(1001, 1)).toThrow(text);
    expect(() => sheet.getRange('AA1')).toThrow(text);
    expect(() => sheet.getRange('A1001')).toThrow(text);
    const last = sheet.getRange(1000, 1);
    last.setValue('end');
    sheet.appendRow(['one more']);
    expect(sheet.getMaxRows()).toBe(1001);
    sheet.deleteRow(1001);
    sheet.deleteRow(1000);
    expect(() => last.getValue()).toThrow(text);
  });

  test('S11: A1 and R1C1 texts are read and normalised', () => {
    const { book, sheet } = opened();
    const notation = (text: string): string => sheet.getRange(text).getA1Notation();
    expect(['B2:D5', '$C$3', '5:7', 'D:F', 'Sheet1!E10', 'b2', 'D5:B2', 'R5C3'].map(notation)).toEqual([
      'B2:D5',
      'C3',
      '5:7',
      'D:F',
      'E10',
      'B2',
      'B2:D5',
      'C5',
    ]);
    expect(sheet.getRange('D:F').getNumRows()).toBe(1000);
    expect(sheet.getRange('B3:C').getA1Notation()).toBe('B3:C1000');
    const quoted = book.insertSheet("Year 3's plan");
    expect(book.getRange("'Year 3''s plan'!B2").getSheet().getSheetId()).toBe(quoted.getSheetId());
    for (const text of ['', 'nowhere', 'Other!A1', 'A1:B2:C3']) {
      expect(() => sheet.getRange(text), text).toThrow('Range not found');
    }
  });

  test('S12: bounds of deletion and freezing', () => {
    const { sheet } = opened();
    sheet.setFrozenRows(1);
    expect(() => sheet.deleteRows(1000, 2)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.deleteColumns(26, 2)).toThrow('Those columns are out of bounds.');
    expect(() => sheet.deleteRows(2, 999)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    expect(() => sheet.setFrozenRows(1000)).toThrow();
    sheet.deleteRows(2, 998);
    expect([sheet.getMaxRows(), sheet.getFrozenRows()]).toEqual([2, 1]);
  });

  test('S13: inserted blank rows after the content do not move the last row; columns inside it do', () => {
    const { sheet } = opened();
    sheet.getRange('A1:C2').setValues([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    sheet.insertRowsAfter(2, 5);
    expect(sheet.getLastRow()).toBe(2);
    sheet.insertColumnsAfter(1, 2);
    expect(sheet.getLastColumn()).toBe(5);
    sheet.insertRowBefore(1);
    expect(sheet.getRange('A2').getValue()).toBe('a');
  });

  test('S14: ten million cells and no more', () => {
    const { book, sheet } = opened();
    expect(() => sheet.insertRowsAfter(1, 400_000)).toThrow('10000000 cells');
    expect(book.getNumSheets()).toBe(1);
  });
});
