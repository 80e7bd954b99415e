import type { View } from '../../host.types';
import { boxAddress, columnLetters } from './a1';
import type { Book, SheetState } from './book';

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
    tab: book.activeSheet(person).id,
    chosen: chosen ? { tab: chosen.tab, range: boxAddress(chosen.box), times: chosen.times } : null,
    groups: byTab(book, groupedColumns),
    colours: byTab(book, ({ tabColor }) => tabColor),
    rowHeights: byTab(book, heightsOf),
  };
}
