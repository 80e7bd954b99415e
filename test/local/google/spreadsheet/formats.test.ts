import { describe, expect, test } from 'vitest';
import {
  Criteria,
  LocationType,
  ProtectionType,
  Visibility,
  WrapStrategy,
} from '../../../../src/local/google/spreadsheet/enums';
import { as, COLLEAGUE, OWNER, opened, tabOf } from './opened';

describe('clearing, formats, structure', () => {
  test('F1: what each way of clearing leaves', () => {
    const { app, sheet } = opened();
    const rule = app.newDataValidation().requireValueInList(['a']).build();
    const cell = sheet.getRange('A1');
    const state = () => [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];
    const fill = () => cell.setValue('a').setBackground('red').setNote('n').setDataValidation(rule);
    fill();
    sheet.clear();
    expect(state()).toEqual(['', '#ffffff', 'n', true]);
    fill();
    sheet.clearContents();
    expect(state()).toEqual(['', '#ff0000', 'n', true]);
    fill();
    sheet.clearFormats();
    expect(state()).toEqual(['a', '#ffffff', 'n', true]);
    fill();
    sheet.clearNotes();
    expect(state()).toEqual(['a', '#ff0000', '', true]);
    cell.clear({ validationsOnly: true });
    expect(state()).toEqual(['a', '#ff0000', '', false]);
  });

  test('F2: after clearContent a date cell keeps its format', () => {
    const { sheet } = opened();
    const cell = sheet.getRange('A1').setValue('2026-10-02');
    cell.clearContent();
    cell.setValue(1);
    expect(cell.getValue()).toEqual(new Date(Date.UTC(1899, 11, 31)));
  });

  test('F3: the look of a new cell', () => {
    const { sheet } = opened();
    const cell = sheet.getRange('A1');
    expect([cell.getBackground(), cell.getFontFamily(), cell.getFontSize(), cell.getFontColor()]).toEqual([
      '#ffffff',
      'Arial',
      10,
      '#000000',
    ]);
    expect([cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine()]).toEqual(['normal', 'normal', 'none']);
    expect([cell.getVerticalAlignment(), cell.getHorizontalAlignment()]).toEqual(['bottom', 'general']);
    expect([cell.getWrap(), cell.getWrapStrategy()]).toEqual([true, WrapStrategy.OVERFLOW]);
    expect(cell.setWrap(false).getWrap()).toBe(false);
    expect(cell.setWrapStrategy(WrapStrategy.WRAP).getWrap()).toBe(true);
  });

  test('F4, G4: colours read back as #rrggbb; nonsense is refused', () => {
    const { sheet } = opened();
    const cell = sheet.getRange('A1');
    expect(cell.setBackground('CornflowerBlue').getBackground()).toBe('#6495ed');
    expect(cell.setFontColor('#ABC').getFontColor()).toBe('#aabbcc');
    expect(cell.setBackground(null).getBackground()).toBe('#ffffff');
    expect(() => cell.setBackground('foo')).toThrow('foo');
    expect(() => cell.setHorizontalAlignment('foo')).toThrow('foo');
    expect(() => cell.setFontWeight('heavy')).toThrow('heavy');
    expect(() => cell.setVerticalAlignment('center')).toThrow('center');
  });

  test('F5: "general" resets a number format', () => {
    const { sheet } = opened();
    const cell = sheet.getRange('A1').setNumberFormat('0.00').setValue(1.5);
    expect([cell.getDisplayValue(), cell.getNumberFormat()]).toEqual(['1.50', '0.00']);
    expect(cell.setNumberFormat('general').getNumberFormat()).toBe('0.###############');
    expect(cell.getDisplayValue()).toBe('1.5');
  });

  test('F7: merges', () => {
    const { sheet } = opened();
    sheet.getRange('A1:B2').setValues([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.getRange('A1:B2').merge();
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['a', ''],
      ['', ''],
    ]);
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
    expect(
      sheet
        .getRange('B2:C3')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:B2']);
    const text = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(() => sheet.getRange('B2:C3').merge()).toThrow(text);
    expect(() => sheet.getRange('B2:C3').breakApart()).toThrow(text);
    expect(() => sheet.getRange('A1:A2').sort(1)).toThrow('merged');
    expect(sheet.getRange('A1:C3').breakApart().getMergedRanges()).toEqual([]);
  });

  test('F8: sort takes everything in the range; numbers, text, booleans, blanks last', () => {
    const { sheet } = opened();
    const range = sheet.getRange('A1:B6').setValues([
      ['Head', 1],
      [true, 2],
      ['', 3],
      [7, 4],
      ["'beta", 5],
      [2, 6],
    ]);
    range.sort(1);
    expect(range.getValues().map((row) => row[1])).toEqual([6, 4, 5, 1, 2, 3]);
    range.sort({ column: 1, ascending: false });
    expect(range.getValues().map((row) => row[1])).toEqual([2, 1, 5, 4, 6, 3]);
    sheet.setFrozenRows(1);
    sheet.sort(2);
    expect(range.getValues().map((row) => row[1])).toEqual([2, 1, 3, 4, 5, 6]);
  });

  test('F9: one basic filter a sheet', () => {
    const { sheet } = opened();
    expect(sheet.getFilter()).toBeNull();
    sheet.getRange('A1:C9').createFilter();
    expect(() => sheet.getRange('E1:F2').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    expect(sheet.getRange('Z9').getFilter()?.getRange().getA1Notation()).toBe('A1:C9');
    sheet.insertRowBefore(1);
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A2:C10');
    sheet.getFilter()?.remove();
    expect(sheet.getFilter()).toBeNull();
  });

  test('F10: widths and heights read back', () => {
    const { sheet } = opened();
    expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([100, 21]);
    sheet.setColumnWidths(2, 2, 240).setRowHeight(3, 40);
    expect([sheet.getColumnWidth(3), sheet.getRowHeight(3), sheet.getColumnWidth(4)]).toEqual([240, 40, 100]);
    sheet.insertColumnBefore(1);
    expect([sheet.getColumnWidth(2), sheet.getColumnWidth(3)]).toEqual([100, 240]);
  });

  test('F11: copyTo writes whole copies, and empty cells clear', () => {
    const { sheet } = opened();
    sheet.getRange('A1:B1').setValues([['a', '']]);
    sheet.getRange('D1:H3').setValue('old');
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D1:H1'));
    expect(sheet.getRange('D1:H1').getValues()).toEqual([['a', '', 'a', '', 'old']]);
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D2'));
    expect(sheet.getRange('D2:E2').getValues()).toEqual([['a', '']]);
    sheet.getRange('A2').setFormula('=A1');
    sheet.getRange('A2').copyTo(sheet.getRange('C3'));
    expect(sheet.getRange('C3').getFormula()).toBe('=C2');
  });

  test('F12: the validation builder', () => {
    const { app, sheet } = opened();
    const builder = app.newDataValidation();
    expect([
      builder.getCriteriaType(),
      builder.getCriteriaValues(),
      builder.getHelpText(),
      builder.getAllowInvalid(),
    ]).toEqual([null, [], null, true]);
    const built = builder.requireValueInList(['a', 'b'], false).setHelpText('pick').build();
    builder.requireDate();
    expect([built.getCriteriaType(), built.getCriteriaValues()]).toEqual([Criteria.VALUE_IN_LIST, [['a', 'b'], false]]);
    const range = sheet.getRange('A1:B1');
    range.setDataValidations([[built, null]]);
    expect(range.getDataValidations().map((row) => row.map((rule) => rule?.getHelpText() ?? null))).toEqual([
      ['pick', null],
    ]);
    range.insertCheckboxes();
    expect(range.getDataValidation()?.getCriteriaType()).toBe(Criteria.CHECKBOX);
    expect(range.getValues()).toEqual([[false, false]]);
    range.removeCheckboxes();
    expect([range.getDataValidation(), range.getValue()]).toEqual([null, '']);
    expect(() => range.setDataValidation(app.newDataValidation().build())).toThrow('criteria');
  });

  test('F13: setting colour rules replaces them all; they read back and follow the cells', () => {
    const { app, sheet } = opened();
    const rule = (text: string) =>
      app
        .newConditionalFormatRule()
        .whenTextEqualTo(text)
        .setBackground('gold')
        .setRanges([sheet.getRange('A2:A9')])
        .build();
    sheet.setConditionalFormatRules([rule('a'), rule('b')]);
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules().slice(1), rule('c')]);
    sheet.insertRowBefore(1);
    const [first] = sheet.getConditionalFormatRules();
    expect(first?.getBooleanCondition()?.getCriteriaValues()).toEqual(['b']);
    expect(first?.getBooleanCondition()?.getBackground()).toBe('#ffd700');
    expect(first?.getRanges().map((range) => range.getA1Notation())).toEqual(['A3:A10']);
    expect(first?.copy().whenCellEmpty().build().getBooleanCondition()?.getCriteriaType().name()).toBe('CELL_EMPTY');
    expect(() => app.newConditionalFormatRule().build()).toThrow('condition');
  });

  test('F14: named ranges', () => {
    const { book, sheet } = opened();
    expect(book.getRangeByName('steps')).toBeNull();
    book.setNamedRange('steps', sheet.getRange('B2:B4'));
    sheet.insertRowsBefore(1, 2);
    expect(book.getRangeByName('steps')?.getA1Notation()).toBe('B4:B6');
    sheet.insertRowsAfter(4, 1);
    expect(book.getRangeByName('steps')?.getA1Notation()).toBe('B4:B7');
    sheet.insertRowsAfter(7, 2);
    expect(book.getRangeByName('steps')?.getA1Notation()).toBe('B4:B7');
    for (const name of ['A1', 'with space', '1st', 'R1C1', '']) {
      expect(() => book.setNamedRange(name, sheet.getRange('A1')), name).toThrow('not valid');
    }
    book.getNamedRanges()[0]?.setName('others');
    expect([book.getRangeByName('steps'), book.getNamedRanges().length]).toEqual([null, 1]);
    sheet.deleteRows(4, 4);
    expect(book.getNamedRanges()).toEqual([]);
  });

  test('F15: metadata stands on whole rows, columns, sheets or the file, and nowhere else', () => {
    const { book, sheet } = opened();
    const text = 'Adding developer metadata to arbitrary ranges is not currently supported.';
    for (const range of ['A1', 'A1:B2', '5:7', 'A5:Z5']) {
      expect(() => sheet.getRange(range).addDeveloperMetadata('k'), range).toThrow(text);
    }
    sheet.getRange('C:C').addDeveloperMetadata('column', 'tier');
    sheet.getRange('5:5').addDeveloperMetadata('row', 'g-1', Visibility.PROJECT);
    sheet.addDeveloperMetadata('kind', 'provision');
    book.addDeveloperMetadata('file');
    expect(
      sheet
        .getRange('C:C')
        .getDeveloperMetadata()
        .map((each) => each.getValue()),
    ).toEqual(['tier']);
    expect(sheet.getRange('C1').getDeveloperMetadata()).toEqual([]);
    expect(
      book
        .createDeveloperMetadataFinder()
        .find()
        .map((each) => each.getKey()),
    ).toEqual(['file', 'kind', 'row', 'column']);
    expect(sheet.createDeveloperMetadataFinder().withLocationType(LocationType.ROW).find()).toHaveLength(1);
    const [kind] = sheet.createDeveloperMetadataFinder().withKey('kind').find();
    expect([kind?.getVisibility(), kind?.getLocation().getSheet()?.getName()]).toEqual([Visibility.DOCUMENT, 'Sheet1']);
  });

  test('F15: metadata follows moved lines, dies with deleted ones, and is doubled with its tab', () => {
    const { book, edit, file, sheet } = opened();
    sheet.getRange('C:C').addDeveloperMetadata('column', 'tier');
    sheet.addDeveloperMetadata('kind', 'provision');
    sheet.insertColumnBefore(1);
    edit({ do: 'move', tab: 'Sheet1', columns: ['D', 1], before: 'A' });
    expect(tabOf(file).metadata).toEqual([
      { at: '', key: 'kind', value: 'provision' },
      { at: 'A:A', key: 'column', value: 'tier' },
    ]);
    edit({ do: 'duplicateTab', tab: 'Sheet1' });
    expect(tabOf(file, 'Copy of Sheet1').metadata).toEqual(tabOf(file).metadata);
    const ids = book
      .createDeveloperMetadataFinder()
      .find()
      .map((each) => each.getId());
    expect(new Set(ids).size).toBe(4);
    const [found] = sheet.createDeveloperMetadataFinder().withKey('column').find();
    sheet.deleteColumn(1);
    expect(tabOf(file).metadata).toHaveLength(1);
    expect(() => found?.getValue()).toThrow('deleted');
  });

  test('F16: the owner is not among the editors of a protection; a protected sheet has the notation ""', () => {
    const { sheet } = opened();
    const protection = sheet.protect();
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([COLLEAGUE]);
    expect(protection.getRange().getA1Notation()).toBe('');
    expect(sheet.getProtections(ProtectionType.SHEET)).toHaveLength(1);
    expect(sheet.getProtections(ProtectionType.RANGE)).toHaveLength(0);
    expect(() => protection.addEditor('stranger@else.example')).toThrow('Invalid email');
    protection.remove();
    expect(sheet.getProtections(ProtectionType.SHEET)).toHaveLength(0);
  });

  test('F17: a duplicated tab has a new id; a copied file keeps the ids', () => {
    const { edit, file, sheet } = opened();
    sheet.getRange('A1').setValue('x');
    edit({ do: 'duplicateTab', tab: 'Sheet1' });
    const copy = file.copy('file-2', 'Copy of Plan', COLLEAGUE);
    expect(copy.contents()).toEqual(file.contents());
    expect(new Set(file.contents().tabs.map((tab) => tab.id)).size).toBe(2);
    as(copy, COLLEAGUE).sheet.getRange('A1').setValue('theirs');
    expect(sheet.getRange('A1').getValue()).toBe('x');
    expect(copy.state.people).toEqual(new Map([[COLLEAGUE, 'owner']]));
  });

  test('charts are built, placed, read, changed and removed', () => {
    const { app, sheet } = opened();
    const chart = sheet
      .newChart()
      .asBarChart()
      .setTitle('By tier')
      .addRange(sheet.getRange('A1:B4'))
      .setPosition(2, 4, 0, 0)
      .build();
    expect(chart.getChartId()).toBeNull();
    sheet.insertChart(chart);
    const [placed] = sheet.getCharts();
    expect([placed?.getOptions().get('title'), placed?.getContainerInfo().getAnchorColumn()]).toEqual(['By tier', 4]);
    if (placed) sheet.updateChart(placed.modify().setOption('title', 'New').build());
    sheet.insertRowBefore(1);
    expect(
      sheet.getCharts().map((each) => [each.getOptions().get('title'), each.getRanges()[0]?.getA1Notation()]),
    ).toEqual([['New', 'A2:B5']]);
    sheet.getCharts().forEach((each) => {
      sheet.removeChart(each);
    });
    expect(sheet.getCharts()).toEqual([]);
    expect(() => sheet.insertChart(sheet.newChart().build())).toThrow('range');
    app.flush();
  });

  test('columns are grouped and hidden', () => {
    const { sheet } = opened();
    sheet.getRange('C:E').shiftColumnGroupDepth(1);
    sheet.hideColumns(1);
    expect([2, 3, 5, 6].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1, 1, 0]);
    expect([sheet.isColumnHiddenByUser(1), sheet.isColumnHiddenByUser(2)]).toEqual([true, false]);
    sheet.showColumns(1);
    expect(sheet.isColumnHiddenByUser(1)).toBe(false);
  });

  test('X1, X2: sharing is one call a person, with the words of Drive', () => {
    const { book, file } = opened();
    book.addViewers(['new@school.example']).addEditor('new@school.example').addViewer('new@school.example');
    expect(file.state.people.get('new@school.example')).toBe('editor');
    expect(() => book.addViewer('nobody')).toThrow('Invalid email: nobody');
    expect(book.getViewers().map((user) => user.getEmail())).toEqual([OWNER, COLLEAGUE, 'new@school.example']);
    book.removeEditor('new@school.example');
    expect(file.state.people.has('new@school.example')).toBe(false);
  });

  test("typed columns of a person's table refuse formats and rules, and take values", () => {
    const { app, edit, sheet } = opened();
    edit({ do: 'table', tab: 'Sheet1', range: 'A1:C9' });
    const cell = sheet.getRange('B2');
    const text = 'This operation is not allowed on cells in typed columns.';
    expect(() => cell.setNumberFormat('@')).toThrow(text);
    expect(() => cell.setDataValidation(app.newDataValidation().requireDate().build())).toThrow(text);
    expect(cell.setValue('x').getValue()).toBe('x');
  });
});
