import { tabWords } from '../../content/messages';
import { safeText } from '../../outputs/canonicalText';
import type { ColumnModel, RowLook, RowModel, SheetModel, WordColour } from '../../outputs/sheetModel';
import type { NewRow } from '../../outputs/tabState';
import { columnLetters } from '../rectangles';
import { noteOfColumn } from './columnNotes';
import { markNote, markTab } from './tabMarks';
import { workingName } from './tabNames';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pale fills on which black text keeps a contrast far above 4.5. The words of a row say the same as its fill. */
const FILLS: { readonly [look in RowLook]: string | null } = {
  plain: null,
  heading: '#e3eeea',
  check: '#fdeceb',
  first: '#fff6dd',
  quiet: '#f4f6f8',
  note: null,
};
const HEADER_FILL = '#17594a';
const HEADER_TEXT = '#ffffff';
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
/** Longest list that one drop-down takes. */
const MOST_CHOICES = 500;

/** A planner text as Sheets must be given it: the apostrophe is consumed, and nothing after it is parsed. */
export function asText(text: string): string {
  const safe = safeText(text);
  return safe === '' ? '' : `'${safe}`;
}

/** Rows as they are written, the hidden key first. */
function valuesOf(model: SheetModel, rows: readonly NewRow[]): string[][] {
  const header = [tabWords.rowIdHeader, ...model.columns.map(({ header }) => header)];
  const body = rows.map((row) => [row.keyCell, ...model.columns.map(({ key }) => row.cells[key] ?? '')]);
  return [header, ...body].map((texts) => texts.map(asText));
}

/** A new sheet has 1000 rows and 26 columns, and a write outside the grid fails. */
function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  if (rows > NEW_ROWS) sheet.insertRowsAfter(NEW_ROWS, rows - NEW_ROWS);
  if (columns > NEW_COLUMNS) sheet.insertColumnsAfter(NEW_COLUMNS, columns - NEW_COLUMNS);
}

function styleHeader(sheet: Sheet, width: number): void {
  const header = sheet.getRange(1, 1, 1, width);
  header.setFontWeight('bold').setBackground(HEADER_FILL).setFontColor(HEADER_TEXT);
  sheet.setFrozenRows(1);
}

function setNotes(sheet: Sheet, model: SheetModel, file: string): void {
  const notes = [markNote(model.kind, sheet, file), ...model.columns.map(noteOfColumn)];
  sheet.getRange(1, 1, 1, notes.length).setNotes([notes]);
}

/** Stretches of neighbours that agree, as [first, count]: one call each. */
export function stretches<T>(items: readonly T[], agree: (a: T, b: T) => boolean): [number, number][] {
  const found: [number, number][] = [];
  items.forEach((item, index) => {
    const last = found[found.length - 1];
    const before = items[index - 1];
    if (last !== undefined && before !== undefined && agree(before, item)) last[1] += 1;
    else found.push([index, 1]);
  });
  return found;
}

function setWidths(sheet: Sheet, columns: readonly ColumnModel[]): void {
  for (const [first, count] of stretches(columns, (a, b) => a.width === b.width))
    sheet.setColumnWidths(first + 2, count, columns[first]?.width ?? 100);
}

function foldColumns(sheet: Sheet, columns: readonly ColumnModel[]): void {
  const runs = stretches(columns, (a, b) => (a.folded === true) === (b.folded === true));
  const folded = runs.filter(([first]) => columns[first]?.folded === true);
  for (const [first, count] of folded) sheet.getRange(1, first + 2, 1, count).shiftColumnGroupDepth(1);
  if (folded.length > 0) sheet.collapseAllColumnGroups();
}

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

function ruleFor(choices: readonly string[], several: boolean): Rule | null {
  if (choices.length === 0 || choices.length > MOST_CHOICES) return null;
  const help = several ? `${tabWords.choiceHelp} ${tabWords.severalHelp}` : tabWords.choiceHelp;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
}

/** Drop-downs suggest and never refuse: what we cannot read is said in words. */
function setColumnChoices(sheet: Sheet, columns: readonly ColumnModel[], rows: number): void {
  const alike = (a: ColumnModel, b: ColumnModel) => a.choices !== undefined && a.choices === b.choices;
  for (const [first, count] of stretches(columns, (a, b) => alike(a, b) && a.several === b.several)) {
    const column = columns[first];
    const rule = ruleFor(column?.choices ?? [], column?.several === true);
    if (rule !== null) sheet.getRange(2, first + 2, rows, count).setDataValidation(rule);
  }
}

/** Drop-downs that differ row by row: one call for the whole column. Rows with the same list share a rule. */
export function setRowChoices(sheet: Sheet, model: SheetModel, rows: readonly NewRow[], firstRow: number): void {
  const models = new Map(model.rows.map((row) => [row.id, row]));
  const made = new Map<string, Rule | null>();
  const ruleOf = (row: RowModel | undefined, column: string): Rule | null => {
    const choices = row?.choices?.[column] ?? [];
    const several = row?.several?.includes(column) ?? false;
    const key = JSON.stringify([choices, several]);
    if (!made.has(key)) made.set(key, ruleFor(choices, several));
    return made.get(key) ?? null;
  };
  model.columns.forEach(({ key }, index) => {
    const rules = rows.map((row) => [ruleOf(models.get(row.id), key)]);
    if (rules.some(([rule]) => rule !== null))
      sheet.getRange(firstRow, index + 2, rows.length, 1).setDataValidations(rules as Rule[][]);
  });
}

function colourRule(sheet: Sheet, model: SheetModel, colour: WordColour, rows: number) {
  const index = model.columns.findIndex(({ key }) => key === colour.column);
  return SpreadsheetApp.newConditionalFormatRule()
    .whenTextStartsWith(colour.word)
    .setBackground(colour.background)
    .setRanges([sheet.getRange(2, index + 2, rows, 1)])
    .build();
}

function setWordColours(sheet: Sheet, model: SheetModel, rows: number): void {
  const colours = (model.wordColours ?? []).filter(({ column }) => model.columns.some(({ key }) => key === column));
  if (colours.length === 0 || rows < 1) return;
  sheet.setConditionalFormatRules(colours.map((colour) => colourRule(sheet, model, colour, rows)));
}

/** A1 addresses of the rows that look alike, neighbours together. */
function lookRanges(looks: readonly RowLook[], look: RowLook, firstRow: number, width: number): string[] {
  return stretches(looks, (a, b) => a === b)
    .filter(([first]) => looks[first] === look)
    .map(([first, count]) => `B${first + firstRow}:${columnLetters(width)}${first + firstRow + count - 1}`);
}

/** Fills and bolds rows by their look: at most five calls, however many rows. */
export function setLooks(sheet: Sheet, looks: readonly RowLook[], firstRow: number, width: number): void {
  for (const look of ['heading', 'check', 'first', 'quiet'] as const) {
    const ranges = lookRanges(looks, look, firstRow, width);
    if (ranges.length === 0) continue;
    const list = sheet.getRangeList(ranges).setBackground(FILLS[look]);
    if (look === 'heading') list.setFontWeight('bold');
  }
}

/** Look of each row, by the ids of the model's rows. */
export function looksOf(model: SheetModel, rows: readonly NewRow[]): RowLook[] {
  const looks = new Map(model.rows.map((row) => [row.id, row.look ?? 'plain']));
  return rows.map((row) => looks.get(row.id) ?? 'plain');
}

function setBody(sheet: Sheet, rows: number, width: number): void {
  sheet.getRange(1, 1, rows, width).setWrap(true).setVerticalAlignment('top');
}

function fillSheet(sheet: Sheet, model: SheetModel, rows: readonly NewRow[], file: string): void {
  const values = valuesOf(model, rows);
  const width = model.columns.length + 1;
  const open = rows.length + (model.spareRows ?? 0);
  makeRoom(sheet, open + 1, width);
  sheet.getRange(1, 1, values.length, width).setValues(values);
  setNotes(sheet, model, file);
  styleHeader(sheet, width);
  setBody(sheet, open + 1, width);
  setWidths(sheet, model.columns);
  setLooks(sheet, looksOf(model, rows), 2, width);
  if (open > 0) setColumnChoices(sheet, model.columns, open);
  setRowChoices(sheet, model, rows, 2);
  setWordColours(sheet, model, open);
  foldColumns(sheet, model.columns);
  sheet.hideColumns(1);
  if (model.frozenColumns !== undefined && model.frozenColumns > 0) sheet.setFrozenColumns(model.frozenColumns + 1);
}

/**
 * Makes one tab. It gets its mark and its name last, when everything else stands: a run that stopped before leaves a tab
 * under a working name, which `clearUnfinished` takes away.
 */
export function createTab(
  spreadsheet: Spreadsheet,
  model: SheetModel,
  name: string,
  rows: readonly NewRow[],
  file: string,
): Sheet {
  const sheet = spreadsheet.insertSheet(workingName(model), spreadsheet.getNumSheets());
  fillSheet(sheet, model, rows, file);
  markTab(model.kind, sheet, file);
  sheet.setName(name);
  return sheet;
}
