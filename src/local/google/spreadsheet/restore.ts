import type { Cell, Json, Tab, Texts } from '../../host.types';
import { columnIndex, parseReference } from './a1';
import { type Book, type ChartState, type ColourRule, emptySheet, type SheetState } from './book';
import type { Box } from './box';
import { CellError, type CellState, type CellValue, changedFormat, NEW_CELL, NEW_FORMAT } from './cell';
import { colourOf } from './colours';
import { snapshotCell } from './contents';
import type { ConditionName } from './enums';
import { isFilteredOut } from './filter';
import { changedRuns, plainRuns } from './richText';
import type { ValidationRule, ValidationValue } from './validation';
import { serialOfText } from './zones';

function valueFrom(cell: Cell): CellValue {
  if (cell.kind === 'empty') return null;
  if (cell.kind === 'error') return new CellError(String(cell.value));
  return cell.kind === 'date' ? serialOfText(String(cell.value)) : cell.value;
}

function ruleFrom(rule: NonNullable<Cell['validation']>): ValidationRule {
  const { list, reject, help } = rule;
  const criteria = list.length === 0 ? 'CUSTOM_FORMULA' : list.join() === 'TRUE,FALSE' ? 'CHECKBOX' : 'VALUE_IN_LIST';
  const values: ValidationValue[] = criteria === 'CUSTOM_FORMULA' ? ['=TRUE'] : criteria === 'CHECKBOX' ? [] : list;
  return { criteria, values, showDropdown: true, allowInvalid: !reject, help: help === '' ? null : help };
}

/** What a snapshot says of rich text: a link for all of it, and that it was mixed. */
function runsFrom(cell: Cell): CellState['runs'] {
  if (cell.link === undefined && !cell.mixed) return undefined;
  const text = String(cell.value);
  const linked = plainRuns(text).map((run) => ({ ...run, link: cell.link ?? null }));
  const first = Math.min(1, text.length);
  return cell.mixed ? changedRuns(linked, 0, first, (run) => ({ link: run.link, style: { bold: true } })) : linked;
}

function cellFrom(cell: Cell): CellState {
  const format = changedFormat(NEW_FORMAT, {
    numberFormat: cell.numberFormat ?? null,
    background: colourOf(cell.background ?? NEW_FORMAT.background),
    bold: cell.bold ?? false,
    wrap: cell.wrap === undefined ? null : cell.wrap ? 'WRAP' : 'OVERFLOW',
  });
  const runs = runsFrom(cell);
  return {
    value: valueFrom(cell),
    format,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell.note === undefined ? {} : { note: cell.note }),
    ...(cell.validation === undefined ? {} : { validation: ruleFrom(cell.validation) }),
    ...(runs ? { runs } : {}),
  };
}

function boxFrom(text: string, tab: { rows: number; columns: number }): Box {
  const found = parseReference(text, tab.rows, tab.columns);
  if (!found) throw new Error(`not a range: ${text}`);
  return found.box;
}

/** A cell the snapshot does not tell from what is there now keeps what a snapshot cannot say: fonts, borders, runs. */
function restoreCells(book: Book, sheet: SheetState, tab: Tab, before: SheetState | null): void {
  for (const [address, cell] of Object.entries(tab.cells)) {
    const { top, left } = boxFrom(address, tab);
    const present = before?.grid.cell(top, left) ?? NEW_CELL;
    const same = JSON.stringify(snapshotCell(book, present)) === JSON.stringify(cell);
    sheet.grid.put(top, left, same ? present : cellFrom(cell));
  }
}

function restoreLines(book: Book, sheet: SheetState, tab: Tab, before: SheetState | null): void {
  for (const [letters, width] of Object.entries(tab.widths)) {
    sheet.grid.line('columns', columnIndex(letters)).size = width;
  }
  for (const letters of tab.hiddenColumns) sheet.grid.line('columns', columnIndex(letters)).hidden = true;
  sheet.grid.columns.forEach((column, index) => {
    column.depth = before?.grid.columns[index]?.depth ?? 0;
  });
  sheet.grid.rows.forEach((row, index) => {
    row.size = before?.grid.rows[index]?.size ?? null;
    row.depth = before?.grid.rows[index]?.depth ?? 0;
  });
  for (const row of tab.hiddenRows) {
    if (!isFilteredOut(book, sheet, row - 1)) sheet.grid.line('rows', row - 1).hidden = true;
  }
}

/** A snapshot tells which rows are hidden, not by which texts: a filter comes back without its criteria. */
function restoreFilter(sheet: SheetState, tab: Tab): void {
  if (tab.filter !== null) sheet.filter = { box: boxFrom(tab.filter, tab), hidden: new Map() };
}

function colourRuleFrom(rule: Json, tab: Tab): ColourRule {
  const read = rule as { [key: string]: Json };
  const flag = (key: string): boolean | null => (typeof read[key] === 'boolean' ? read[key] : null);
  const text = (key: string): string | null => (typeof read[key] === 'string' ? read[key] : null);
  return {
    boxes: (read.ranges as string[]).map((range) => boxFrom(range, tab)),
    criteria: String(read.criteria) as ConditionName,
    values: read.values as ValidationValue[],
    background: text('background'),
    fontColor: text('fontColor'),
    bold: flag('bold'),
    italic: flag('italic'),
    underline: flag('underline'),
    strikethrough: flag('strikethrough'),
  };
}

const visibilityOf = (before: SheetState | null, key: string): 'DOCUMENT' | 'PROJECT' => {
  const lines = before
    ? [before.metadata, ...[...before.grid.rows, ...before.grid.columns].map((each) => each.metadata)]
    : [];
  return lines.flat().find((entry) => entry.key === key)?.visibility ?? 'DOCUMENT';
};

function restoreMetadata(book: Book, sheet: SheetState, tab: Tab, before: SheetState | null): void {
  for (const { at, key, value } of tab.metadata) {
    const entry = { id: book.nextId(), key, value, visibility: visibilityOf(before, key) };
    const place = at === '' ? null : parseReference(at, tab.rows, tab.columns);
    if (place === null) sheet.metadata.push(entry);
    else if (place.whole === 'rows') sheet.grid.line('rows', place.box.top).metadata.push(entry);
    else sheet.grid.line('columns', place.box.left).metadata.push(entry);
  }
}

function chartFrom(book: Book, sheet: SheetState, tab: Tab, index: number, before: SheetState | null): ChartState {
  const chart = tab.charts[index];
  if (!chart) throw new Error('no such chart');
  const present = before?.charts[index];
  const ranges = chart.ranges.map((text) => {
    const reference = parseReference(text, tab.rows, tab.columns);
    if (!reference) throw new Error(`not a range: ${text}`);
    const on = reference.sheetName === null ? sheet : book.sheetNamed(reference.sheetName);
    return { sheet: on?.id ?? sheet.id, box: reference.box };
  });
  return {
    id: present?.id ?? book.nextId(),
    type: chart.type,
    ranges,
    options: { ...present?.options, title: chart.title },
    headers: present?.headers ?? 0,
    transposed: present?.transposed ?? false,
    merge: present?.merge ?? 'MERGE_COLUMNS',
    hidden: present?.hidden ?? 'IGNORE_BOTH',
    position: present?.position ?? [1, 1, 0, 0],
  };
}

function tabFrom(book: Book, tab: Tab): SheetState {
  const before = book.sheetById(tab.id);
  const sheet = emptySheet(tab.id, tab.name, tab.rows, tab.columns);
  sheet.hidden = tab.hidden;
  sheet.tabColor = before?.tabColor ?? null;
  [sheet.frozenRows, sheet.frozenColumns] = tab.frozen;
  sheet.merges = tab.merges.map((text) => boxFrom(text, tab));
  sheet.rules = tab.colourRules.map((rule) => colourRuleFrom(rule, tab));
  sheet.protections = tab.protections.map(({ range, editors, warningOnly }) => ({
    id: book.nextId(),
    box: range === '' ? null : boxFrom(range, tab),
    unprotected: [],
    editors: new Set(editors),
    warningOnly,
    description: '',
  }));
  restoreCells(book, sheet, tab, before);
  restoreFilter(sheet, tab);
  restoreLines(book, sheet, tab, before);
  restoreMetadata(book, sheet, tab, before);
  return sheet;
}

/** Brings tabs and named ranges back as they were; what a snapshot does not hold stays as it is now, where it still fits. */
export function restoreBook(book: Book, tabs: readonly Tab[], names: Texts): void {
  const old = book.sheets;
  const made = tabs.map((tab) => tabFrom(book, tab));
  book.sheets = made;
  made.forEach((sheet, index) => {
    const tab = tabs[index];
    const before = old.find((each) => each.id === sheet.id) ?? null;
    if (tab) sheet.charts = tab.charts.map((_, each) => chartFrom(book, sheet, tab, each, before));
  });
  book.names = Object.entries(names).flatMap(([name, text]) => {
    const sheetName = parseReference(text, 1, 1)?.sheetName ?? '';
    const sheet = book.sheetNamed(sheetName);
    if (!sheet) return [];
    const found = parseReference(text, sheet.grid.rows.length, sheet.grid.columns.length);
    return found ? [{ name, sheet: sheet.id, box: found.box }] : [];
  });
  for (const sheet of old) sheet.deleted = true;
}
