import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { disarmed, exportXlsx } from '../../src/local/exportXlsx';
import { opened, snapshotOf } from './google/spreadsheet/opened';
import { unzip } from './unzip';

async function exported(made: ReturnType<typeof opened>) {
  const bytes = await exportXlsx(snapshotOf(made.file));
  return { bytes, book: await readXlsx(bytes, { readStyles: true }) };
}

test('values, widths, wrap, bold, backgrounds, panes, hidden columns and merges are read again', async () => {
  const made = opened();
  made.sheet
    .getRange('A1:D1')
    .setValues([['Name', 12.5, true, '2026-10-02']])
    .setFontWeight('bold')
    .setBackground('gold');
  made.sheet.getRange('A2').setValue('long').setWrap(true).setNote('why');
  made.sheet.getRange('B3:C4').merge();
  made.sheet.setFrozenRows(1);
  made.sheet.setColumnWidth(1, 210);
  made.sheet.hideColumns(3);
  const { book } = await exported(made);
  const [sheet] = book.sheets;
  expect(sheet?.rows[0]?.slice(0, 3)).toEqual(['Name', 12.5, true]);
  expect(sheet?.rows[0]?.[3]).toEqual(new Date('2026-10-02T00:00:00Z'));
  expect(sheet?.cells?.get('0,0')?.style).toMatchObject({ font: { bold: true }, fill: { fgColor: { rgb: 'FFD700' } } });
  expect(sheet?.cells?.get('1,0')?.style?.alignment?.wrapText).toBe(true);
  expect(sheet?.cells?.get('1,0')?.comment?.text).toBe('why');
  expect(sheet?.freezePane?.rows).toBe(1);
  expect(sheet?.columns?.[0]?.width).toBeCloseTo(30, 0);
  expect(sheet?.columns?.[2]?.hidden).toBe(true);
  expect(sheet?.merges).toEqual([{ startRow: 2, startCol: 1, endRow: 3, endCol: 2 }]);
});

test('section 9: text that looks like a formula is disarmed, and a formula carries no cached value', async () => {
  const made = opened();
  const risky = ['=1+1', '+1', '-1', '@SUM(1)', '\tx', '\rx'];
  made.sheet.getRange(1, 1, 6, 1).setValues(risky.map((text) => [`'${text}`]));
  made.sheet.getRange('B1').setFormula('=SUM(C1:C3)');
  made.sheet.getRange('B2').setValue('=1+1');
  made.sheet.getRange('B3').setValue('+44 20 7946 0000');
  const { book, bytes } = await exported(made);
  const texts = book.sheets[0]?.rows.map((row) => String(row[0])) ?? [];
  for (const text of texts) expect(text).not.toMatch(/^[=+\-@\t\r]/);
  expect(risky.map(disarmed).every((text) => text.startsWith("'"))).toBe(true);
  const cells = book.sheets[0]?.cells;
  expect([cells?.get('0,1')?.formula, cells?.get('1,1')?.formula]).toEqual(['SUM(C1:C3)', '1+1']);
  expect(cells?.get('2,1')?.formula).toBeUndefined();
  const xml = unzip(bytes, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<f>1+1</f>');
  expect(xml).not.toMatch(/<\/f>\s*<v>[^<]/);
});

test('short lists stand in the rule, long ones and lists with commas in a hidden sheet', async () => {
  const made = opened();
  const { app, sheet } = made;
  const list = (values: string[]) => app.newDataValidation().requireValueInList(values).setAllowInvalid(false).build();
  sheet.getRange('A2:A40').setDataValidation(list(['Universal', 'Targeted']));
  sheet.getRange('B2:B40').setDataValidation(list(Array.from({ length: 60 }, (_, index) => `value number ${index}`)));
  sheet.getRange('C2').setDataValidation(list(['a, b', 'c']));
  const { book } = await exported(made);
  expect(book.sheets[0]?.dataValidations?.map((rule) => rule.range)).toEqual(['A2:A40', 'B2:B40', 'C2:C2']);
  expect(book.sheets[1]).toMatchObject({ name: 'Lists', hidden: true });
  expect(book.sheets[1]?.rows[0]).toEqual(['value number 0', 'a, b']);
});

test('colour rules and simple charts go along', async () => {
  const made = opened();
  const { app, sheet } = made;
  sheet.getRange('A1:B3').setValues([
    ['Tier', 'Offers'],
    ['Universal', 4],
    ['Targeted', 2],
  ]);
  const rule = app.newConditionalFormatRule().whenTextEqualTo('High').setBackground('red');
  const starts = app.newConditionalFormatRule().whenTextStartsWith('Not').setBackground('#eeeeee');
  sheet.setConditionalFormatRules([
    rule.setRanges([sheet.getRange('A2:A9')]).build(),
    starts.setRanges([sheet.getRange('B2:B9')]).build(),
  ]);
  sheet.insertChart(sheet.newChart().asBarChart().setTitle('By tier').addRange(sheet.getRange('A1:B3')).build());
  const { book } = await exported(made);
  expect(book.sheets[0]?.conditionalRules).toMatchObject([
    { type: 'cellIs', operator: 'equal', range: 'A2:A9' },
    { type: 'beginsWith', text: 'Not', range: 'B2:B9' },
  ]);
  expect(book.sheets[0]?.charts).toHaveLength(1);
});

test('tab names Excel refuses are changed, and stay different', async () => {
  const made = opened();
  made.edit({ do: 'addTab', tab: 'History' }, { do: 'addTab', tab: 'A/B: what?' }, { do: 'addTab', tab: 'A B  what' });
  made.edit({ do: 'addTab', tab: `${'x'.repeat(31)}1` }, { do: 'addTab', tab: `${'x'.repeat(31)}2` });
  const { book } = await exported(made);
  const names = book.sheets.map((sheet) => sheet.name);
  expect(names[1]).toBe('History tab');
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});

test('an empty file can be exported and read', async () => {
  const { book } = await exported(opened());
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
});
