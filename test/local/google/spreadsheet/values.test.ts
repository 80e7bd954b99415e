import { describe, expect, test } from 'vitest';
import { as, COLLEAGUE, OWNER, opened } from './opened';

describe('values', () => {
  test('V1: a block must have the shape of the range', () => {
    const { sheet } = opened();
    const range = sheet.getRange('A1:B2');
    expect(() => range.setValues([['a', 'b']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => range.setValues([['a', 'b'], ['c']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => range.setValues([])).toThrow("don't match the method signature for SpreadsheetApp.Range.setValues.");
    expect(() => range.setBackgrounds([['red']])).toThrow('The number of rows in the data');
  });

  test('V2: empty is "", numbers, booleans, text, dates by their format, errors as text', () => {
    const { sheet } = opened();
    sheet.getRange('A1:F1').setValues([['', 12, true, "'x", new Date('2026-10-02T00:00:00+01:00'), '=NA()']]);
    const [values = []] = sheet.getRange('A1:F1').getValues();
    expect(values.slice(0, 4)).toEqual(['', 12, true, 'x']);
    expect(values[4]).toEqual(new Date('2026-10-02T00:00:00+01:00'));
    expect(values[5]).toBe('#N/A');
  });

  test('V3: null and undefined clear', () => {
    const { sheet } = opened();
    const range = sheet.getRange('A1:B1').setValues([['a', 'b']]);
    range.setValues([[null, undefined]]);
    expect(range.getValues()).toEqual([['', '']]);
    expect(sheet.getLastRow()).toBe(0);
  });

  test('V4: text is read as if typed', () => {
    const { sheet } = opened();
    const read = (text: string) => sheet.getRange('A1').setNumberFormat('general').setValue(text).getValue();
    expect(read('0012')).toBe(12);
    expect(read('2E1')).toBe(20);
    expect(read('50%')).toBe(0.5);
    expect(read('TRUE')).toBe(true);
    expect(read('3/4')).toEqual(new Date('2026-04-03T00:00:00+01:00'));
    expect(read('Year 3')).toBe('Year 3');
    expect(read('+44 20 7946 0000')).toBe('#ERROR!');
    expect(read('=1+1')).toBe(2);
    expect(sheet.getRange('A1').getFormula()).toBe('=1+1');
  });

  test('V5: plain text stops parsing; text with = is read either way', () => {
    const { file, sheet } = opened();
    const cell = sheet.getRange('A1').setNumberFormat('@');
    expect(cell.setValue('3/4').getValue()).toBe('3/4');
    expect(cell.setValue('=1+1').getFormula()).toBe('=1+1');
    file.modes.plainText = 'text';
    expect(cell.setValue('=1+1').getFormula()).toBe('');
    expect(cell.getValue()).toBe('=1+1');
  });

  test('V6: a leading apostrophe is consumed, and reading then writing back re-arms the text', () => {
    const { sheet } = opened();
    const cell = sheet.getRange('A1').setValue("'=1+1");
    expect([cell.getValue(), cell.getFormula()]).toEqual(['=1+1', '']);
    cell.setValue(cell.getValue());
    expect(cell.getFormula()).toBe('=1+1');
    expect(cell.setValue("''quoted").getValue()).toBe("'quoted");
  });

  test('V7: 50,000 characters and no more', () => {
    const { sheet } = opened();
    const text = 'Your input contains more than the maximum of 50000 characters in a single cell.';
    expect(() => sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow(text);
    expect(sheet.getRange('A1').setValue('x'.repeat(50_000)).getValue()).toHaveLength(50_000);
  });

  test('V7, V1: a block that fails writes nothing at all', () => {
    const { sheet } = opened();
    expect(() => sheet.getRange('A1:B1').setValues([['kept out', 'x'.repeat(50_001)]])).toThrow();
    expect(sheet.getRange('A1').getValue()).toBe('');
  });

  test('V8: buffered writes fail at the next read, at flush, or at the end of the run', () => {
    const { app, file, run, sheet } = opened({ writeMode: 'deferred' });
    sheet.getRange('A1').setValue('first').setValue('x'.repeat(50_001)).setValue('never');
    expect(() => sheet.getRange('B1').getValue()).toThrow('50000');
    expect(sheet.getRange('A1').getValue()).toBe('first');
    sheet.getRange('A1').setValue('x'.repeat(50_001));
    expect(() => app.flush()).toThrow('50000');
    sheet.getRange('A1').setValue('x'.repeat(50_001));
    expect(() => file.finish(run)).toThrow('50000');
  });

  test('V8: buffered writes land in order, before structure changes, and are lost when the run is stopped', () => {
    const { file, run, sheet } = opened({ writeMode: 'deferred' });
    sheet.getRange('A1').setNumberFormat('@').setValue('3/4');
    expect(Object.keys(file.contents().tabs[0]?.cells ?? {})).toEqual([]);
    sheet.insertRowBefore(1);
    expect(file.contents().tabs[0]?.cells.A2?.value).toBe('3/4');
    sheet.getRange('B2').setValue('lost');
    file.abandon(run);
    expect(file.contents().tabs[0]?.cells.B2).toBeUndefined();
  });

  test('V8: what was given is taken when given, not when it lands', () => {
    const { sheet } = opened({ writeMode: 'deferred' });
    const rows = [['a']];
    sheet.getRange('A1').setValues(rows);
    rows[0] = ['b'];
    expect(sheet.getRange('A1').getValue()).toBe('a');
  });

  test('V9: a write that breaks a rejecting rule fails, and the rule stays with the cell', () => {
    const { app, sheet } = opened();
    const rule = app.newDataValidation().requireValueInList(['Universal', 'Targeted']).setAllowInvalid(false).build();
    const cell = sheet.getRange('U2').setDataValidation(rule);
    expect(() => cell.setValue('wave 7')).toThrow(
      'The data you entered in cell U2 violates the data validation rules set on this cell.',
    );
    expect(() => cell.setValue('wave 7')).toThrow('Universal, Targeted');
    expect(cell.setValue("'Targeted").setValue('').setValue(null).getValue()).toBe('');
    cell.setDataValidation(rule.copy().setAllowInvalid(true).build());
    expect(cell.setValue('wave 7').getValue()).toBe('wave 7');
  });

  test('V9: number, date, text and checkbox rules', () => {
    const { app, sheet } = opened();
    const refuses = (rule: ReturnType<typeof app.newDataValidation>, value: unknown): boolean => {
      const cell = sheet.getRange('A1').clear().setDataValidation(rule.setAllowInvalid(false).build());
      try {
        cell.setValue(value);
        return false;
      } catch {
        return true;
      }
    };
    const day = new Date('2026-10-02T00:00:00+01:00');
    expect(refuses(app.newDataValidation().requireNumberBetween(1, 5), 6)).toBe(true);
    expect(refuses(app.newDataValidation().requireNumberBetween(1, 5), 5)).toBe(false);
    expect(refuses(app.newDataValidation().requireDate(), 'soon')).toBe(true);
    expect(refuses(app.newDataValidation().requireDate(), '2/10/2026')).toBe(false);
    expect(refuses(app.newDataValidation().requireDateOnOrAfter(day), '1/10/2026')).toBe(true);
    expect(refuses(app.newDataValidation().requireDateOnOrAfter(day), day)).toBe(false);
    expect(refuses(app.newDataValidation().requireTextIsEmail(), 'a@b.example')).toBe(false);
    expect(refuses(app.newDataValidation().requireTextContains('plan'), 'none')).toBe(true);
    expect(refuses(app.newDataValidation().requireCheckbox(), 'yes')).toBe(true);
    expect(refuses(app.newDataValidation().requireCheckbox(), true)).toBe(false);
  });

  test('V10: a protected range stops the whole call; warning-only does not', () => {
    const { file, sheet } = opened();
    const protection = sheet.getRange('B2').protect();
    protection.removeEditor(COLLEAGUE);
    const theirs = as(file, COLLEAGUE).sheet;
    expect(() =>
      theirs.getRange('A1:B2').setValues([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toThrow(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(theirs.getRange('A1').setValue('open').getValue()).toBe('open');
    expect(() => theirs.deleteRow(2)).toThrow('protected');
    expect(sheet.getRange('B2').setValue('owner').getValue()).toBe('owner');
    protection.setWarningOnly(true);
    expect(theirs.getRange('B2').setValue('warned').getValue()).toBe('warned');
  });

  test('V10: a protected sheet is closed but for its unprotected ranges; viewers write nowhere', () => {
    const { file, sheet } = opened();
    const protection = sheet.protect();
    protection.removeEditors([COLLEAGUE]);
    protection.setUnprotectedRanges([sheet.getRange('C:C')]);
    const theirs = as(file, COLLEAGUE).sheet;
    expect(theirs.getRange('C3').setValue('mine').getValue()).toBe('mine');
    expect(() => theirs.getRange('B3:C3').setValue('no')).toThrow('protected');
    expect(() => theirs.setName('x')).toThrow('protected');
    expect(theirs.getRange('A1').canEdit()).toBe(false);
    file.state.people.set(COLLEAGUE, 'viewer');
    expect(() => theirs.getRange('C3').setValue('x')).toThrow('permission');
  });

  test('V11: dates are wall clock in the file zone', () => {
    const { file, sheet } = opened({ zone: 'America/New_York' });
    sheet.getRange('A1').setValue(new Date('2026-10-02T00:00:00+01:00'));
    expect(file.contents().tabs[0]?.cells.A1).toMatchObject({ kind: 'date', value: '2026-10-01T19:00:00' });
    sheet.getRange('A2').setValue('2026-10-02');
    expect(sheet.getRange('A2').getValue()).toEqual(new Date('2026-10-02T00:00:00-04:00'));
    sheet.getRange('A3').setNumberFormat('yyyy-mm-dd').setValue(0);
    expect(sheet.getRange('A3').getDisplayValue()).toBe('1899-12-30');
  });

  test('V12: display values are text by locale', () => {
    const { sheet } = opened();
    sheet.getRange('A1:E1').setValues([['2/10/2026', 1234.5, true, '', "'x"]]);
    expect(sheet.getRange('A1:E1').getDisplayValues()).toEqual([['02/10/2026', '1234.5', 'TRUE', '', 'x']]);
    const french = opened({ locale: 'fr_FR' }).sheet;
    french.getRange('A1:B1').setValues([[1.5, false]]);
    expect(french.getRange('A1:B1').getDisplayValues()).toEqual([['1,5', 'FAUX']]);
  });

  test('V13: a formula set on a block moves its relative references; no formula reads ""', () => {
    const { sheet } = opened();
    sheet.getRange('C1:D2').setFormula('=A1+$A$1+LEN("A1")');
    expect(sheet.getRange('C1:D2').getFormulas()).toEqual([
      ['=A1+$A$1+LEN("A1")', '=B1+$A$1+LEN("A1")'],
      ['=A2+$A$1+LEN("A1")', '=B2+$A$1+LEN("A1")'],
    ]);
    expect(sheet.getRange('A1').getFormula()).toBe('');
    expect(sheet.getRange('C1').getRichTextValue()).toBeNull();
  });

  test('V14: commas between arguments fail where the comma is decimal', () => {
    const { sheet } = opened({ locale: 'fr_FR' });
    expect(() => sheet.getRange('A1').setFormula('=SUM(1,2)')).toThrow();
    expect(sheet.getRange('A1').setFormula('=SUM(1;2)').getFormula()).toBe('=SUM(1;2)');
    expect(sheet.getRange('A2').setValue('=SUM(1,2)').getValue()).toBe('#ERROR!');
  });

  test('V15: hidden and filtered rows are read too', () => {
    const { edit, sheet } = opened();
    sheet.getRange('A1:A3').setValues([['Tier'], ["'a"], ["'b"]]);
    edit({ do: 'filter', tab: 'Sheet1', range: 'A1:A3', hide: { column: 'A', values: ['a'] } });
    edit({ do: 'hide', tab: 'Sheet1', rows: [3, 1] });
    expect([2, 3].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([true, false]);
    expect([2, 3].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true]);
    expect(sheet.getDataRange().getValues()).toEqual([['Tier'], ['a'], ['b']]);
  });

  test('V17: appendRow goes after the last content of any column', () => {
    const { sheet } = opened();
    sheet.getRange('C4').setValue('x');
    sheet.appendRow(['a', null, 'b']);
    expect(sheet.getRange('A5:C5').getValues()).toEqual([['a', '', 'b']]);
  });

  test('rich text is literal, links and styles read back, and writing a value flattens it', () => {
    const { app, sheet } = opened();
    const bold = app.newTextStyle().setBold(true).build();
    const rich = app
      .newRichTextValue()
      .setText('=see here')
      .setLinkUrl(5, 9, 'https://a.example')
      .setTextStyle(0, 1, bold);
    const cell = sheet.getRange('A1').setNumberFormat('@').setRichTextValue(rich.build());
    expect([cell.getValue(), cell.getFormula()]).toEqual(['=see here', '']);
    const read = cell.getRichTextValue();
    expect(read?.getRuns().map((run) => [run.getText(), run.getLinkUrl(), run.getTextStyle().isBold()])).toEqual([
      ['=', null, true],
      ['see ', null, false],
      ['here', 'https://a.example', false],
    ]);
    expect([read?.getLinkUrl(), read?.getTextStyle().isBold()]).toEqual([null, null]);
    cell.setValue("'flat");
    expect(cell.getRichTextValue()?.getRuns()).toHaveLength(1);
    expect(sheet.getRange('B1').setValue(3).getRichTextValue()).toBeNull();
  });

  test('a person who is not the owner is named in the list of editors as the file has it', () => {
    const { book } = opened();
    expect(book.getEditors().map((user) => user.getEmail())).toEqual([OWNER, COLLEAGUE]);
    expect(book.getOwner()?.getEmail()).toBe(OWNER);
  });
});
