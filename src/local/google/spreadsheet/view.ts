import type { Look, ShownTab, View } from '../../host.types';
import { boxAddress, columnLetters } from './a1';
import type { Book, SheetState } from './book';
import { type CellState, NEW_FORMAT } from './cell';
import { eachCell, type RowSpan, snapshotTab } from './contents';

type SheetView = Extract<View, { kind: 'sheet' }>;

const groupedColumns = ({ grid }: SheetState): string[] =>
  grid.columns.flatMap(({ depth }, index) => (depth > 0 ? [columnLetters(index)] : []));

const heightsOf = ({ grid }: SheetState): { [row: number]: number } =>
  Object.fromEntries(grid.rows.flatMap(({ size }, index) => (size === null ? [] : [[index + 1, size]])));

function byTab<T>(book: Book, take: (sheet: SheetState) => T | null): { [tab: number]: T } {
  const found = book.sheets.map((sheet) => [sheet.id, take(sheet)] as const);
  return Object.fromEntries(found.filter((entry): entry is readonly [number, T & {}] => entry[1] !== null));
}

/** What a person sees of a spreadsheet beyond its snapshot. */
export function viewOf(book: Book, person: string): SheetView {
  const chosen = book.chosen.get(person);
  return {
    kind: 'sheet',
    tabs: book.sheets.map(({ id, name, hidden }) => ({ id, name, hidden })),
    tab: book.activeSheet(person).id,
    chosen: chosen ? { tab: chosen.tab, range: boxAddress(chosen.box), times: chosen.times } : null,
    groups: byTab(book, groupedColumns),
    colours: byTab(book, ({ tabColor }) => tabColor),
    rowHeights: byTab(book, heightsOf),
  };
}

const LOOKS = ['fontColor', 'fontSize', 'italic', 'horizontal', 'line'] as const;

function lookOf({ format }: CellState): Look | null {
  if (format === NEW_FORMAT) return null;
  const different = LOOKS.filter((key) => format[key] !== NEW_FORMAT[key]).map((key) => [key, format[key]] as const);
  return different.length > 0 ? Object.fromEntries(different) : null;
}

/** A tab for showing, with the cells of some rows: a long one is shown piece by piece. */
export function shownTab(book: Book, sheet: SheetState, rows: RowSpan): ShownTab {
  const { rows: lastRow, columns: lastColumn } = sheet.grid.lastContent();
  const looks: ShownTab['looks'] = {};
  eachCell(sheet, rows, (a1, cell) => {
    const look = lookOf(cell);
    if (look) looks[a1] = look;
  });
  return { ...snapshotTab(book, sheet, rows), used: [lastRow, lastColumn], looks };
}
