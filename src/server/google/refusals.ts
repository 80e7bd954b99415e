import type { CellChange, TabChanges } from '../../outputs/refresh/tabState';
import { boundsOf } from '../rectangles';
import type { CellText, Refusing } from '../services';
import type { SheetReading } from './tabReader';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** A check that may well refuse this text: it takes no other than its own, and is no list with this text in it. */
function mayRefuse(rule: Rule | null, text: string): boolean {
  if (rule === null || rule.getAllowInvalid()) return false;
  if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return true;
  const [list] = rule.getCriteriaValues() as [unknown];
  return !(Array.isArray(list) && list.includes(text));
}

/** Those among these cells whose check may refuse their text: one look at the block they span. */
function refusedOf<Cell extends CellText>(sheet: Sheet, cells: readonly Cell[]): readonly Cell[] {
  const bounds = boundsOf(cells);
  if (bounds === null) return [];
  const rules: (Rule | null)[][] = sheet
    .getRange(bounds.row, bounds.column, bounds.rows, bounds.columns)
    .getDataValidations();
  return cells.filter(({ row, column, text }) =>
    mayRefuse(rules[row - bounds.row]?.[column - bounds.column] ?? null, text),
  );
}

type Changing = CellText & { readonly change: CellChange };

function changing(reading: SheetReading, { cells, again = [] }: TabChanges): readonly Changing[] {
  return [...cells, ...again].flatMap((change) => {
    const column = reading.state.columns[change.column];
    return column === undefined ? [] : [{ row: change.row, column, text: change.text, change }];
  });
}

/** Every cell of the blank rows that are about to be filled. */
function filling(reading: SheetReading, { fills }: TabChanges): readonly CellText[] {
  return fills.flatMap(({ row, newRow }) =>
    Object.entries(reading.state.columns).map(([key, column]) => ({ row, column, text: newRow.cells[key] ?? '' })),
  );
}

/** Finds what refused a write; a row that was made by inserting has the checks of the row above it, and loses them here. */
export function refusing(sheet: Sheet, reading: SheetReading, changes: TabChanges): Refusing {
  const closed = refusedOf(sheet, filling(reading, changes));
  for (const { row, column } of closed) sheet.getRange(row, column).setDataValidation(null);
  const cells = refusedOf(sheet, changing(reading, changes)).map(({ change }) => change);
  return { cells, opened: closed.length };
}
