import { expect, test } from 'vitest';
import { Emulated } from '../../../../src/local/google/emulated';
import { methodNames } from '../../../../src/local/google/signatures';
import { ChartsService } from '../../../../src/local/google/spreadsheet/chart';
import { spreadsheetEnums } from '../../../../src/local/google/spreadsheet/enums';
import { UserObject } from '../../../../src/local/google/spreadsheet/user';
import { opened } from './opened';

/** One object of every class a script can meet. */
function everyObject(): Emulated[] {
  const { app, book, sheet } = opened();
  const range = sheet.getRange('A1:B2').setValues([
    ["'a", 1],
    ["'b", 2],
  ]);
  const rule = app.newConditionalFormatRule().whenCellEmpty().setRanges([range]);
  sheet.addDeveloperMetadata('k', 'v');
  const [metadata] = sheet.getDeveloperMetadata();
  book.setNamedRange('block', range);
  const filter = range.createFilter();
  const chart = sheet.newChart().addRange(range);
  const rich = app.newRichTextValue().setText('a');
  return [
    app,
    book,
    sheet,
    range,
    sheet.getRangeList(['A1']),
    app.newDataValidation(),
    app.newDataValidation().requireDate().build(),
    rule,
    rule.build(),
    rule.build().getBooleanCondition(),
    metadata,
    metadata?.getLocation(),
    sheet.createDeveloperMetadataFinder(),
    filter,
    range.protect(),
    ...book.getNamedRanges(),
    chart,
    chart.asBarChart(),
    chart.asColumnChart(),
    chart.asLineChart(),
    chart.asPieChart(),
    chart.build(),
    chart.build().getOptions(),
    chart.build().getContainerInfo(),
    rich,
    rich.build(),
    app.newTextStyle(),
    app.newTextStyle().build(),
    new UserObject('a@b.example'),
    new ChartsService(),
  ].filter((each): each is Emulated => each instanceof Emulated);
}

test('every method counted is declared by Google and written here', () => {
  const objects = everyObject();
  expect(objects).toHaveLength(30);
  for (const object of objects) {
    const { declaration, kinds } = object.emulates;
    const official = new Set(methodNames(declaration));
    for (const name of Object.keys(kinds)) {
      expect(official.has(name), `${declaration}.${name} is not declared`).toBe(true);
      expect(typeof Reflect.get(object, name), `${declaration}.${name} is missing`).toBe('function');
    }
  }
});

test('G5: enum members are not strings, and say their name', () => {
  for (const members of Object.values(spreadsheetEnums())) {
    Object.entries(members).forEach(([label, member], position) => {
      expect([member.name(), String(member), member.ordinal()]).toEqual([label, label, position]);
      expect(member).not.toBe(label);
    });
  }
});
