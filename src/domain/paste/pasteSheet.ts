import { type ColumnReader, findHeading, type Heading } from './pasteHeading';
import { readTable, type Separator, type TableNote, type TableRow, tidyPaste } from './table';
import type { TierHeadings } from './tierHeadings';

/** A pasted text as rows and columns, columns without anything in them left out. */
export type PasteSheet = {
  readonly separator: Separator;
  readonly rows: readonly TableRow[];
  readonly width: number;
  readonly heading: Heading | null;
  readonly notes: readonly TableNote[];
};

/** Bullets and numbers that word processors part from their text by a tab. */
const TAB_AFTER_BULLET =
  /^([ ]*(?:[\u2022\u25cf\u25aa\u25e6\u25cb\u00b7\u2023\u27a2\u25ba\u25b6\uf0a7\uf0b7\uf0d8\uf0fc]|o|\d{1,3}[.)]))\t+(?=[^\t\n]*$)/gm;
/** The line below the header in a table drawn with bars. */
const RULE_LINE = /^[\s|:+=-]*$/;

function widthOf(rows: readonly TableRow[]): number {
  return rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
}

/** Columns with nothing in them, as merged cells and margins leave them, carry no meaning. */
function withoutBlankColumns(rows: readonly TableRow[]): readonly TableRow[] {
  const width = widthOf(rows);
  const kept = Array.from({ length: width }, (_, at) => at).filter((at) =>
    rows.some((row) => (row.cells[at] ?? '') !== ''),
  );
  if (kept.length === width) return rows;
  return rows.map(({ line, cells }) => ({
    line,
    cells: kept.filter((at) => at < cells.length).map((at) => cells[at] ?? ''),
  }));
}

function sheetOf(text: string, separator: Separator, read: ColumnReader, tiers: TierHeadings): PasteSheet {
  const table = readTable(text, separator);
  const drawn = separator === '|' ? table.rows.filter((row) => !RULE_LINE.test(row.cells.join(''))) : table.rows;
  const rows = withoutBlankColumns(drawn);
  const width = widthOf(rows);
  return { separator, rows, width, heading: findHeading(rows, width, read, tiers), notes: table.notes };
}

/** Every row as wide as the others, and a column in which each cell is a tier. */
function isPlainTable({ rows, width }: PasteSheet, tiers: TierHeadings): boolean {
  if (width < 2 || rows.length < 2 || rows.some((row) => row.cells.length !== width)) return false;
  return Array.from({ length: width }, (_, at) => at).some((at) =>
    rows.every((row) => tiers.alone(row.cells[at] ?? '') !== null),
  );
}

/** A heading over lines that mostly have several cells. */
function isHeadedTable({ heading, rows }: PasteSheet): boolean {
  return heading !== null && rows.filter((row) => row.cells.length > 1).length * 2 > rows.length;
}

/** Tabs if there are any; commas, semicolons or bars only where they make a table; else one offer a line. */
export function pasteSheet(pasted: string, read: ColumnReader, tiers: TierHeadings): PasteSheet {
  const { text, notes } = tidyPaste(pasted);
  const even = text.replace(TAB_AFTER_BULLET, (_, mark: string) => `${mark.replace(/o$/, '\u2022')} `);
  const tried: readonly Separator[] = even.includes('\t') ? ['\t'] : [',', ';', '|'];
  const sheets = tried
    .filter((one) => one !== null && even.includes(one))
    .map((one) => sheetOf(even, one, read, tiers));
  const found = sheets.find((sheet) => sheet.separator === '\t' || isHeadedTable(sheet) || isPlainTable(sheet, tiers));
  const sheet = found ?? sheetOf(even, null, read, tiers);
  return { ...sheet, notes: [...notes, ...sheet.notes] };
}
