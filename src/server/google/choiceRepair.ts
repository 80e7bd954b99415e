import type { WantedChoice } from '../../outputs/refresh/wantedChoices';
import { boundsOf } from '../rectangles';
import { ruleFor, stretches } from './tabCreator';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Is this the drop-down we would set? */
function isOurs(rule: Rule | null, { choices }: WantedChoice): boolean {
  if (rule === null || !rule.getAllowInvalid()) return false;
  if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return false;
  const [list] = rule.getCriteriaValues() as [unknown];
  return Array.isArray(list) && list.join('\n') === choices.join('\n');
}

const sameList = (a: WantedChoice, b: WantedChoice): boolean =>
  a.several === b.several && a.choices.join('\n') === b.choices.join('\n');

const areNeighbours = (a: WantedChoice, b: WantedChoice): boolean =>
  a.column === b.column && b.row === a.row + 1 && sameList(a, b);

/** The cells among these whose drop-down is missing or another: one look at the block they span. */
function missing(sheet: Sheet, wanted: readonly WantedChoice[]): readonly WantedChoice[] {
  if (wanted.length === 0) return [];
  const grid = sheet.getMaxRows();
  const inGrid = wanted.filter(({ row }) => row <= grid);
  const bounds = boundsOf(inGrid);
  if (bounds === null) return [];
  const stands: (Rule | null)[][] = sheet
    .getRange(bounds.row, bounds.column, bounds.rows, bounds.columns)
    .getDataValidations();
  return inGrid.filter((cell) => !isOurs(stands[cell.row - bounds.row]?.[cell.column - bounds.column] ?? null, cell));
}

/** Sets drop-downs anew where they are missing, and nowhere else: a call for each stretch of neighbours. Gives those cells. */
export function repairChoices(sheet: Sheet, wanted: readonly WantedChoice[]): readonly WantedChoice[] {
  const cells = missing(sheet, wanted);
  for (const [first, count] of stretches(cells, areNeighbours)) {
    const cell = cells[first];
    const rule = cell === undefined ? null : ruleFor(cell.choices, cell.several);
    if (cell !== undefined && rule !== null) sheet.getRange(cell.row, cell.column, count, 1).setDataValidation(rule);
  }
  return cells;
}
