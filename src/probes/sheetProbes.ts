import type { Probe } from './probe';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a cell holds after this text was written to it, and what it holds once read and written back. */
function roundTrip(sheet: Sheet, text: string): string {
  const cell = sheet.getRange(1, 1);
  cell.setValue(`'${text}`);
  const first = cell.getValue();
  cell.setValue(`'${first}`);
  return JSON.stringify([first, cell.getFormula(), cell.getValue()]);
}

function kindOf(sheet: Sheet, written: string): string {
  const cell = sheet.getRange(1, 1);
  cell.clearContent();
  cell.setValue(written);
  const value = cell.getValue();
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** A cell that takes nothing but "own". */
function closedCell(sheet: Sheet, row: number): GoogleAppsScript.Spreadsheet.Range {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['own'], true).setAllowInvalid(false).build();
  return sheet.getRange(row, 1).setValue('own').setDataValidation(rule);
}

/** Behaviours of Sheets that writing text and recognising our tabs rest on. */
export function sheetProbes(sheet: Sheet): Probe[] {
  const text = (id: string, item: string, written: string): Probe => ({
    id,
    item,
    behaviour: `A leading apostrophe keeps ${JSON.stringify(written)} as text and is consumed, also on the second writing`,
    expected: JSON.stringify([written, '', written]),
    run: () => roundTrip(sheet, written),
  });
  return [
    text('text-formula', 'V6', '=1+1'),
    text('text-plus', 'V6', '+1'),
    text('text-at', 'V6', '@SUM(1)'),
    text('text-fraction', 'V6', '3/4'),
    text('text-zeros', 'V6', '0012'),
    text('text-true', 'V6', 'TRUE'),
    {
      id: 'typed-fraction',
      item: 'V4',
      behaviour: 'Without the apostrophe "3/4" is read as typed and becomes a date',
      expected: 'Date',
      run: () => kindOf(sheet, '3/4'),
    },
    {
      id: 'empty-range',
      item: 'S9',
      behaviour: 'A range of no rows is refused',
      expected: 'throws The number of rows in the range must be at least 1.',
      run: () => sheet.getRange(1, 1, 0, 1).getA1Notation(),
    },
    {
      id: 'refusing-rule',
      item: 'V9',
      behaviour: 'A check that rejects other values makes a write fail, at the latest when it is flushed',
      expected:
        'throws The data you entered in cell A3 violates the data validation rules set on this cell.\nPlease enter one of the following values: own.',
      run: () => {
        closedCell(sheet, 3).setValue("'other");
        SpreadsheetApp.flush();
        return sheet.getRange(3, 1).getDisplayValue();
      },
    },
    {
      id: 'inserted-row-rule',
      item: 'V9',
      behaviour: 'A row that is inserted has the checks of the row above it, and they can be taken away',
      expected: 'true false',
      run: () => {
        closedCell(sheet, 5);
        sheet.insertRowsAfter(5, 1);
        const inserted = sheet.getRange(6, 1);
        const before = inserted.getDataValidation() !== null;
        return `${before} ${inserted.setDataValidation(null).getDataValidation() !== null}`;
      },
    },
    {
      id: 'first-row-inserted',
      item: 'S1',
      behaviour: 'A tab is made 26 columns wide; a row put above the first is blank and can lose what it took over',
      expected: '26 "" true null',
      run: () => {
        closedCell(sheet, 1);
        sheet.insertRowBefore(1);
        const first = sheet.getRange(1, 1).setDataValidation(null).setBackground('#cfe3dc');
        const isBlank = first.getFormula() === '' && first.getNote() === '';
        return `${sheet.getMaxColumns()} "${first.getDisplayValue()}" ${isBlank} ${first.getDataValidation()}`;
      },
    },
    {
      id: 'filter-rows',
      item: 'F9',
      behaviour: 'A tab without a filter has none; a filter knows its rows, and hides none without criteria',
      expected: 'null A1:B3 false false',
      run: () => {
        const before = sheet.getFilter();
        const filter = sheet.getRange(1, 1, 3, 2).createFilter();
        const hidden = [2, 3].map((row) => sheet.isRowHiddenByFilter(row));
        const range = sheet.getFilter()?.getRange().getA1Notation();
        filter.remove();
        return `${before} ${range} ${hidden.join(' ')}`;
      },
    },
    {
      id: 'sheet-metadata',
      item: 'F15',
      behaviour: 'A tab keeps its metadata when it is renamed',
      expected: 'kind',
      run: () => {
        sheet.addDeveloperMetadata('smhl-probe', 'kind');
        sheet.setName(`${sheet.getName()} renamed`);
        return sheet
          .getDeveloperMetadata()
          .map((found) => found.getValue())
          .join();
      },
    },
  ];
}
