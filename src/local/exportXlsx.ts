import type { CellStyle, Cell as HucreCell, NamedRange, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre';
import { columnCount, sheetNames } from './exportNames';
import { rowHeights } from './exportRowHeights';
import { chartsFor, rulesFor } from './exportRules';
import { type ListSheet, newListSheet, validationsFor } from './exportValidations';
import { columnLetters, parseReference } from './google/spreadsheet/a1';
import type { Cell, Snapshot, Tab } from './host.types';

type SheetSnapshot = Extract<Snapshot, { kind: 'sheet' }>;

/** Pixels of a character of the usual font, to turn widths into Excel's. */
const PIXELS = 7;

/** Wide tabs printed on A4 landscape, as many pages down as it takes, the header on each. Margins in inches. */
const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
};

/** Text that a spreadsheet program would run as a formula, disarmed by an apostrophe (emulator list, section 9). */
export const disarmed = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const colour = (hex: string): { rgb: string } => ({ rgb: hex.slice(1).toUpperCase() });

function styleOf(cell: Cell): CellStyle | undefined {
  const style: CellStyle = {};
  if (cell.kind !== 'empty') style.font = { name: 'Arial', size: 10, ...(cell.bold ? { bold: true } : {}) };
  if (cell.background) style.fill = { type: 'pattern', pattern: 'solid', fgColor: colour(cell.background) };
  if (cell.wrap) style.alignment = { wrapText: true, vertical: 'top' };
  if (cell.numberFormat) style.numFmt = cell.numberFormat;
  return Object.keys(style).length > 0 ? style : undefined;
}

function contentOf(cell: Cell): Partial<HucreCell> {
  const { kind, value, formula } = cell;
  const broken = kind === 'error' && value === '#ERROR!';
  if (formula !== undefined) {
    return broken
      ? { value: disarmed(formula), type: 'string' }
      : { value: null, type: 'formula', formula: formula.slice(1) };
  }
  if (kind === 'empty') return { value: null };
  if (kind === 'date') return { value: new Date(`${String(value)}Z`), type: 'date' };
  if (kind === 'number' || kind === 'boolean') return { value };
  return { value: disarmed(String(value)), type: 'string' };
}

/** A cell with its look; never with the value a formula gave, which the reader would show stale. */
function cellOf(cell: Cell): Partial<HucreCell> {
  const style = styleOf(cell);
  const linked = cell.link !== undefined && /^(https?|mailto):/.test(cell.link);
  return {
    ...contentOf(cell),
    ...(style ? { style } : {}),
    ...(cell.note === undefined ? {} : { comment: { text: cell.note } }),
    ...(linked && cell.link !== undefined ? { hyperlink: { target: cell.link } } : {}),
  };
}

/** Plain values row by row; what needs more than a value is in `cells`. */
function rowsOf(tab: Tab): {
  rows: (string | number | boolean | Date | null)[][];
  cells: Map<string, Partial<HucreCell>>;
} {
  const rows: (string | number | boolean | Date | null)[][] = [];
  const cells = new Map<string, Partial<HucreCell>>();
  for (const [address, cell] of Object.entries(tab.cells)) {
    const found = parseReference(address, tab.rows, tab.columns);
    if (!found) continue;
    const { top, left } = found.box;
    const made = cellOf(cell);
    while (rows.length <= top) rows.push([]);
    const row = rows[top] ?? [];
    while (row.length <= left) row.push(null);
    row[left] = made.value ?? null;
    cells.set(`${top},${left}`, made);
  }
  return { rows, cells };
}

function columnsOf(tab: Tab): NonNullable<WriteSheet['columns']> {
  const hidden = new Set(tab.hiddenColumns);
  return Array.from({ length: columnCount(tab) }, (_, index) => {
    const letters = columnLetters(index);
    const width = tab.widths[letters] ?? 100;
    return { width: Math.round((width / PIXELS) * 10) / 10, ...(hidden.has(letters) ? { hidden: true } : {}) };
  });
}

function rowDefsOf(tab: Tab): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, height] of rowHeights(tab)) rows.set(row, { height });
  for (const row of tab.hiddenRows) rows.set(row - 1, { hidden: true });
  return rows;
}

function mergesOf(tab: Tab): NonNullable<WriteSheet['merges']> {
  return tab.merges.flatMap((text) => {
    const box = parseReference(text, tab.rows, tab.columns)?.box;
    return box ? [{ startRow: box.top, startCol: box.left, endRow: box.bottom - 1, endCol: box.right - 1 }] : [];
  });
}

function sheetOf(tab: Tab, names: ReadonlyMap<string, string>, lists: ListSheet): WriteSheet {
  const name = names.get(tab.name) ?? tab.name;
  const [rows, columns] = tab.frozen;
  return {
    name,
    ...rowsOf(tab),
    columns: columnsOf(tab),
    merges: mergesOf(tab),
    dataValidations: validationsFor(tab, lists),
    conditionalRules: rulesFor(tab),
    charts: chartsFor(tab, names),
    hidden: tab.hidden,
    rowDefs: rowDefsOf(tab),
    pageSetup: { ...PAGE, ...(rows > 0 ? { printTitlesRow: `$1:$${rows}` } : {}) },
    ...(rows > 0 || columns > 0 ? { freezePane: { rows, columns } } : {}),
    ...(tab.filter ? { autoFilter: { range: tab.filter } } : {}),
  };
}

function namedRanges(snapshot: SheetSnapshot, names: ReadonlyMap<string, string>): NamedRange[] {
  return Object.entries(snapshot.names).flatMap(([name, text]) => {
    const found = parseReference(text, 1, 1);
    const sheet = found?.sheetName === undefined || found.sheetName === null ? undefined : names.get(found.sheetName);
    const range = text.slice(text.lastIndexOf('!') + 1).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return sheet === undefined ? [] : [{ name, range: `'${sheet.replaceAll("'", "''")}'!${range}` }];
  });
}

/**
 * A spreadsheet as an .xlsx file: a help for looking at it, not the product's output. Values, widths, wrapping, bold,
 * backgrounds, frozen panes, hidden rows and columns, merges, lists, colour rules, notes and simple charts.
 */
export async function exportXlsx(snapshot: Snapshot): Promise<Uint8Array> {
  if (snapshot.kind !== 'sheet') throw new Error('only a spreadsheet goes into an .xlsx file');
  const names = sheetNames(snapshot.tabs.map((tab) => tab.name));
  const lists = newListSheet(names);
  const sheets = snapshot.tabs.map((tab) => sheetOf(tab, names, lists));
  const listSheet = lists.sheet();
  return writeXlsx({
    sheets: listSheet ? [...sheets, listSheet] : sheets,
    namedRanges: namedRanges(snapshot, names),
    properties: { title: snapshot.name },
  });
}
