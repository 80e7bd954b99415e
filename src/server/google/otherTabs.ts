import type { OtherTab, OtherTabs, TabTexts } from '../services';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

function tabOf(sheet: Sheet, range: Range): OtherTab {
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

/** What holds something in a sheet; null where it is no grid at all (a chart on a sheet of its own). */
function dataRange(sheet: Sheet): Range | null {
  try {
    return sheet.getDataRange();
  } catch {
    return null;
  }
}

/** A sheet with nothing in it has one cell as its data range, and that is blank. */
const isEmpty = (range: Range): boolean => range.getNumRows() * range.getNumColumns() === 1 && range.isBlank();

/** A sheet that holds something, with its size: two calls, three for a single cell. */
function withText(sheet: Sheet): readonly OtherTab[] {
  const range = dataRange(sheet);
  return range === null || isEmpty(range) ? [] : [tabOf(sheet, range)];
}

function textsIn(sheet: Sheet, most: { readonly rows: number; readonly columns: number }): TabTexts | null {
  const range = dataRange(sheet);
  if (range === null) return null;
  const tab = tabOf(sheet, range);
  const [rows, columns] = [Math.min(tab.rows, most.rows), Math.min(tab.columns, most.columns)];
  return { tab, rows: sheet.getRange(1, 1, rows, columns).getDisplayValues() };
}

/** The school's own tabs of the open workbook. */
export function createOtherTabs(spreadsheet: Spreadsheet): OtherTabs {
  return {
    list: (ours) =>
      spreadsheet
        .getSheets()
        .filter((sheet) => !ours.has(sheet.getSheetId()))
        .flatMap(withText),
    textsOf: (id, most) => {
      const sheet = spreadsheet.getSheetById(id);
      return sheet === null ? null : textsIn(sheet, most);
    },
  };
}
