import { tabWords } from '../../content/messages';
import { safeText } from '../../outputs/refresh/canonicalText';
import type { NewRow } from '../../outputs/refresh/tabState';
import { HEADER_FILL, ROW_FILLS } from '../../outputs/sheets/palette';
import type { ColumnModel, RowLook, RowModel, SheetModel, WordColour } from '../../outputs/sheets/sheetModel';
import { columnLetters } from '../rectangles';
import { noteOfColumn } from './columnNotes';
import { markNote, markTab } from './tabMarks';
import { workingName } from './tabNames';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
/** How many columns a tab has when it is made, blank ones counted. */
export const columnsAsMade = (model: SheetModel): number => Math.max(NEW_COLUMNS, model.columns.length + 1);

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

/** Widths come in a few sizes, so that neighbours can share a call. */
const SIZES = [90, 120, 160, 200, 250, 430, 620] as const;
const sizeOf = (width: number): number => SIZES.find((size) => width <= size + 10) ?? 620;

/** The commonest width first, for all of them; then the exceptions, neighbours together. */
function setWidths(sheet: Sheet, columns: readonly ColumnModel[]): void {
  const sizes = columns.map(({ width }) => sizeOf(width));
  const runs = stretches(sizes, (a, b) => a === b);
  const saved = (size: number): number => runs.filter(([first]) => sizes[first] === size).length;
  const usual = [...SIZES].sort((a, b) => saved(b) - saved(a))[0] ?? SIZES[0];
  if (saved(usual) > 1) sheet.setColumnWidths(2, columns.length, usual);
  for (const [first, count] of runs)
    if (saved(usual) <= 1 || sizes[first] !== usual) sheet.setColumnWidths(first + 2, count, sizes[first] ?? usual);
}

function foldColumns(sheet: Sheet, columns: readonly ColumnModel[]): void {
  const runs = stretches(columns, (a, b) => (a.folded === true) === (b.folded === true));
  const folded = runs.filter(([first]) => columns[first]?.folded === true);
  for (const [first, count] of folded) sheet.getRange(1, first + 2, 1, count).shiftColumnGroupDepth(1);
  if (folded.length > 0) sheet.collapseAllColumnGroups();
}

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** A drop-down that suggests and never refuses; null where there is nothing to choose, or too much. */
export function ruleFor(choices: readonly string[], several: boolean): Rule | null {
  if (choices.length === 0 || choices.length > MOST_CHOICES) return null;
  const help = several ? `${tabWords.choiceHelp} ${tabWords.severalHelp}` : tabWords.choiceHelp;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
}

type Choosing = { readonly choices: readonly string[]; readonly several: boolean };

/** The drop-down of one cell: the row's own, else the column's. */
function choosing(column: ColumnModel, row: RowModel | undefined): Choosing {
  return {
    choices: row?.choices?.[column.key] ?? column.choices ?? [],
    several: column.several === true || (row?.several?.includes(column.key) ?? false),
  };
}

/** Makes each rule once, however many cells share it. */
function ruleMaker(): (wanted: Choosing) => Rule | null {
  const made = new Map<string, Rule | null>();
  return ({ choices, several }) => {
    const key = JSON.stringify([choices, several]);
    const rule = made.has(key) ? (made.get(key) ?? null) : ruleFor(choices, several);
    made.set(key, rule);
    return rule;
  };
}

/** A block of drop-downs bigger than this is set column by column. */
const MOST_IN_A_BLOCK = 20_000;

function setBlock(
  sheet: Sheet,
  columns: readonly ColumnModel[],
  rows: readonly (RowModel | undefined)[],
  at: Place,
): void {
  const ruleOf = ruleMaker();
  const rules = rows.map((row) => columns.map((column) => ruleOf(choosing(column, row))));
  sheet.getRange(at.row, at.column, rows.length, columns.length).setDataValidations(rules as Rule[][]);
}

type Place = { readonly row: number; readonly column: number };

const mayChoose = (column: ColumnModel, rows: readonly (RowModel | undefined)[]): boolean =>
  column.choices !== undefined || rows.some((row) => row?.choices?.[column.key] !== undefined);

/** Drop-downs suggest and never refuse: what we cannot read is said in words. One call for the whole body of a tab. */
export function setChoices(
  sheet: Sheet,
  model: SheetModel,
  rows: readonly NewRow[],
  firstRow: number,
  spare = 0,
): void {
  const models = new Map(model.rows.map((row) => [row.id, row]));
  const body = [...rows.map((row) => models.get(row.id)), ...Array.from({ length: spare }, () => undefined)];
  const choosers = model.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => mayChoose(column, body));
  const first = choosers[0]?.index;
  const last = choosers[choosers.length - 1]?.index;
  if (first === undefined || last === undefined || body.length === 0) return;
  if (body.length * (last - first + 1) <= MOST_IN_A_BLOCK)
    setBlock(sheet, model.columns.slice(first, last + 1), body, { row: firstRow, column: first + 2 });
  else for (const { column, index } of choosers) setBlock(sheet, [column], body, { row: firstRow, column: index + 2 });
}

/** Drop-downs of rows that came later, where rows have their own. The column's are taken over from the row above. */
export function setOwnChoices(
  sheet: Sheet,
  model: SheetModel,
  rows: readonly NewRow[],
  firstRow: number,
  columns: { readonly [column: string]: number },
): void {
  const models = new Map(model.rows.map((row) => [row.id, row]));
  const body = rows.map((row) => models.get(row.id));
  for (const column of model.columns.filter(({ key }) => body.some((row) => row?.choices?.[key] !== undefined))) {
    const at = columns[column.key];
    if (at !== undefined) setBlock(sheet, [column], body, { row: firstRow, column: at });
  }
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

/**
 * Rows that came later take over the look of the row above: they get their own, in a call or two. Only headings are bold,
 * only notes run on. `above`: null where it is not known, 'nothing' below all rows, where there is no look to take over.
 */
export function dressRows(
  sheet: Sheet,
  looks: readonly RowLook[],
  firstRow: number,
  width: number,
  above: RowLook | 'nothing' | null,
): void {
  const range = sheet.getRange(firstRow, 2, looks.length, width - 1);
  if (above !== 'nothing' || looks.some((look) => ROW_FILLS[look] !== null))
    range.setBackgrounds(fillsOf(looks, width - 1));
  if (above === null || above === 'heading') range.setFontWeight('normal').setFontColor(null);
  if (above === null || above === 'note') range.setWrap(true);
  const headings = lookRanges(looks, 'heading', firstRow, width);
  if (headings.length > 0) sheet.getRangeList(headings).setFontWeight('bold');
  letNotesRun(sheet, looks, firstRow, width);
}

/** Fills of whole rows; null takes a fill away, which the type declarations leave out. */
function fillsOf(looks: readonly RowLook[], width: number): string[][] {
  return looks.map((look) => Array.from({ length: width }, () => ROW_FILLS[look])) as string[][];
}

/** A note runs on over the empty cells beside it: one line each, whatever the width of its own column. */
function letNotesRun(sheet: Sheet, looks: readonly RowLook[], firstRow: number, width: number): void {
  const ranges = lookRanges(looks, 'note', firstRow, width);
  if (ranges.length > 0) sheet.getRangeList(ranges).setWrap(false);
}

/** The looks of a new tab, header and all: three calls. Rows below the last one that stands out are left alone. */
function dressTab(sheet: Sheet, looks: readonly RowLook[], width: number): void {
  const last = looks.reduce((found, look, at) => (ROW_FILLS[look] === null ? found : at + 1), 0);
  const dressed = looks.slice(0, last);
  const header = Array.from({ length: width }, () => HEADER_FILL);
  sheet.getRange(1, 1, last + 1, width).setBackgrounds([header, ...fillsOf(dressed, width)]);
  const bold = [0, ...dressed.flatMap((look, at) => (look === 'heading' ? [at + 1] : []))];
  sheet.getRangeList(bold.map((at) => `A${at + 1}:${columnLetters(width)}${at + 1}`)).setFontWeight('bold');
  letNotesRun(sheet, looks, 2, width);
}

/** Look of each row, by the ids of the model's rows. */
export function looksOf(model: SheetModel, rows: readonly NewRow[]): RowLook[] {
  const looks = new Map(model.rows.map((row) => [row.id, row.look ?? 'plain']));
  return rows.map((row) => looks.get(row.id) ?? 'plain');
}

function setBody(sheet: Sheet, rows: number, width: number): void {
  sheet.getRange(1, 1, rows, width).setWrap(true).setVerticalAlignment('top');
}

function fillSheet(sheet: Sheet, model: SheetModel, rows: readonly NewRow[]): void {
  const values = valuesOf(model, rows);
  const width = model.columns.length + 1;
  const open = rows.length + (model.spareRows ?? 0);
  makeRoom(sheet, open + 1, width);
  sheet.getRange(1, 1, values.length, width).setValues(values);
  sheet.setFrozenRows(1);
  setBody(sheet, open + 1, width);
  setWidths(sheet, model.columns);
  dressTab(sheet, looksOf(model, rows), width);
  setChoices(sheet, model, rows, 2, model.spareRows ?? 0);
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
  about: { readonly file: string; readonly index: number },
): Sheet {
  const { file, index } = about;
  const sheet = spreadsheet.insertSheet(workingName(model), index);
  fillSheet(sheet, model, rows);
  setNotes(sheet, model, file);
  markTab(model.kind, sheet, file);
  sheet.setName(name);
  return sheet;
}
