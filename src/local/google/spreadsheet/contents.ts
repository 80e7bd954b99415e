import type { Cell, Counts, Json, Tab, Texts } from '../../host.types';
import { boxAddress, cellAddress, columnLetters, quotedName } from './a1';
import type { Book, ColourRule, SheetState } from './book';
import { CellError, type CellState, isNewCell, NEW_FORMAT } from './cell';
import { chartTitle } from './chart';
import { rangeTexts } from './content';
import { isFilteredOut } from './filter';
import { metadataOfSheet } from './metadata';
import { isMixed } from './richText';
import { isDateFormat, shownText } from './showing';
import { listOf } from './validation';
import { wallText } from './zones';

function plainValue(cell: CellState): Pick<Cell, 'kind' | 'value'> {
  const { value } = cell;
  if (value === null) return { kind: 'empty', value: '' };
  if (value instanceof CellError) return { kind: 'error', value: value.text };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return { kind: 'text', value };
  return isDateFormat(cell.format.numberFormat) ? { kind: 'date', value: wallText(value) } : { kind: 'number', value };
}

/** A cell in the making: keys are added only where there is something to say. */
type Draft = { -readonly [key in keyof Cell]: Cell[key] };

function addLook(draft: Draft, { format }: CellState): void {
  if (format === NEW_FORMAT) return;
  if (format.numberFormat !== null) draft.numberFormat = format.numberFormat;
  if (format.background !== NEW_FORMAT.background) draft.background = format.background;
  if (format.bold) draft.bold = true;
  if (format.wrap !== null) draft.wrap = format.wrap === 'WRAP';
}

/** One cell as a snapshot has it. */
export function snapshotCell(book: Book, cell: CellState): Cell {
  const { formula, note, validation, runs } = cell;
  const draft: Draft = { ...plainValue(cell), shown: shownText(cell, book.locale) };
  if (formula !== undefined) draft.formula = formula;
  if (note !== undefined) draft.note = note;
  addLook(draft, cell);
  const link = runs?.find((run) => run.link !== null)?.link;
  if (link) draft.link = link;
  if (runs && isMixed(runs)) draft.mixed = true;
  if (validation) {
    const list = listOf(validation, rangeTexts(book));
    draft.validation = { list, reject: !validation.allowInvalid, help: validation.help ?? '' };
  }
  return draft;
}

/** The first row of some, from 1, and how many. */
export type RowSpan = readonly [first: number, count: number];

/** Calls back for every cell of some rows that differs from a new one. */
export function eachCell(
  sheet: SheetState,
  [first, count]: RowSpan,
  take: (a1: string, cell: CellState) => void,
): void {
  sheet.grid.rows.slice(first - 1, first - 1 + count).forEach((row, down) => {
    row.cells.forEach((cell, across) => {
      if (cell && !isNewCell(cell)) take(cellAddress(first - 1 + down, across), cell);
    });
  });
}

function cellsOf(book: Book, sheet: SheetState, rows: RowSpan): Tab['cells'] {
  const cells: { [a1: string]: Cell } = {};
  eachCell(sheet, rows, (a1, cell) => {
    cells[a1] = snapshotCell(book, cell);
  });
  return cells;
}

/** A conditional rule as plain data: its ranges, when it applies, and the look it then gives. */
export function snapshotRule(rule: ColourRule): Json {
  return {
    ranges: rule.boxes.map((box) => boxAddress(box)),
    criteria: rule.criteria,
    values: rule.values.map((value) =>
      typeof value !== 'object' ? value : 'date' in value ? { date: value.date } : boxAddress(value.box),
    ),
    background: rule.background,
    fontColor: rule.fontColor,
    bold: rule.bold,
    italic: rule.italic,
    underline: rule.underline,
    strikethrough: rule.strikethrough,
  };
}

function widthsOf(sheet: SheetState): Counts {
  const widths: Counts = {};
  sheet.grid.columns.forEach((column, index) => {
    if (column.size !== null) widths[columnLetters(index)] = column.size;
  });
  return widths;
}

function metadataOf(sheet: SheetState): Tab['metadata'] {
  return metadataOfSheet(sheet).map(({ entry, place }) => {
    const at = place.type === 'ROW' ? `${place.index + 1}:${place.index + 1}` : columnPlace(place);
    return { at, key: entry.key, value: entry.value ?? '' };
  });
}

const columnPlace = (place: ReturnType<typeof metadataOfSheet>[number]['place']): string =>
  place.type === 'COLUMN' ? `${columnLetters(place.index)}:${columnLetters(place.index)}` : '';

/** The address of a box of some sheet, with the sheet's name. */
export function fullAddress(book: Book, sheetId: number, box: SheetState['grid']['box']): string {
  const sheet = book.sheetById(sheetId);
  return sheet ? `${quotedName(sheet.name)}!${boxAddress(box)}` : '#REF!';
}

const chartsOf = (book: Book, sheet: SheetState): Tab['charts'] =>
  sheet.charts.map((chart) => ({
    type: chart.type,
    title: chartTitle(chart),
    ranges: chart.ranges.map((range) =>
      range.sheet === sheet.id ? boxAddress(range.box) : fullAddress(book, range.sheet, range.box),
    ),
  }));

/** One tab as a snapshot has it, or just some rows' cells. Rows a filter hides are hidden too; metadata of the tab itself is at "". */
export function snapshotTab(book: Book, sheet: SheetState, rows: RowSpan = [1, sheet.grid.rows.length]): Tab {
  const { grid } = sheet;
  const isHidden = (index: number): boolean => grid.line('rows', index).hidden || isFilteredOut(book, sheet, index);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    rows: grid.rows.length,
    columns: grid.columns.length,
    cells: cellsOf(book, sheet, rows),
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    hiddenRows: grid.rows.flatMap((_, index) => (isHidden(index) ? [index + 1] : [])),
    hiddenColumns: grid.columns.flatMap((column, index) => (column.hidden ? [columnLetters(index)] : [])),
    widths: widthsOf(sheet),
    merges: sheet.merges.map((box) => boxAddress(box)),
    filter: sheet.filter ? boxAddress(sheet.filter.box) : null,
    colourRules: sheet.rules.map(snapshotRule),
    charts: chartsOf(book, sheet),
    protections: sheet.protections.map((each) => ({
      range: each.box === null ? '' : boxAddress(each.box),
      editors: [...each.editors],
      warningOnly: each.warningOnly,
    })),
    metadata: metadataOf(sheet),
  };
}

/** The named ranges of a file by name. */
export function snapshotNames(book: Book): Texts {
  const names: Texts = {};
  for (const { name, sheet, box } of book.names) names[name] = fullAddress(book, sheet, box);
  return names;
}
