import type { Edit, Host, Tab } from '../host.types';
import { type Book, columnLetters, extentOf, placedCells } from './tabView';

/**
 * Each row that has no note there gets one in a column at the edge before the planner runs. The planner never reads or writes
 * notes there, and a note goes where its row goes: so each row is known again afterwards, by nothing that the planner makes.
 */
const TAG = /^soak row (\d+)$/;

/** The last of the columns with the fewest notes. */
function tagColumn(tab: Tab): number {
  const notes = Array<number>(tab.columns).fill(0);
  for (const { column, cell } of placedCells(tab))
    if (cell.note !== undefined) notes[column - 1] = (notes[column - 1] ?? 0) + 1;
  return notes.lastIndexOf(Math.min(...notes)) + 1;
}

function tagsFor(tab: Tab): readonly Edit[] {
  const letters = columnLetters(tagColumn(tab));
  const rows = Math.min(tab.rows, extentOf(tab).rows + 2);
  const numbers = Array.from({ length: rows }, (_, at) => at + 1);
  return numbers
    .filter((row) => tab.cells[`${letters}${row}`]?.note === undefined)
    .map((row): Edit => ({ do: 'note', tab: tab.name, range: `${letters}${row}`, text: `soak row ${row}` }));
}

/** Tags every row that holds anything, and two below, in tabs that have no tags yet. Says whether there were any. */
export function tagRows(host: Host, book: Book): boolean {
  const untagged = book.tabs.filter((tab) => !placedCells(tab).some(({ cell }) => isTag(cell.note)));
  for (const tab of untagged) host.edit(...tagsFor(tab));
  return untagged.length > 0;
}

const isTag = (note: string | undefined): boolean => TAG.test(note ?? '');

/** Takes every tag away again: in the file, and in the look at it, which is given back. */
export function untagRows(host: Host, book: Book): Book {
  return { ...book, tabs: book.tabs.map((tab) => untagged(host, tab)) };
}

function untagged(host: Host, tab: Tab): Tab {
  const cells = { ...tab.cells };
  for (const { at, cell } of placedCells(tab).filter((one) => isTag(one.cell.note))) {
    host.edit({ do: 'note', tab: tab.name, range: at, text: '' });
    const { note: _note, ...plain } = cell;
    if (plain.kind === 'empty' && Object.keys(plain).length === 3) delete cells[at];
    else cells[at] = plain;
  }
  return { ...tab, cells };
}

/** Where each tagged row stands: its number as it was tagged, its number now. */
export function taggedRows(tab: Tab): ReadonlyMap<number, number> {
  const found = placedCells(tab).flatMap(({ cell, row }): readonly (readonly [number, number])[] => {
    const tag = TAG.exec(cell.note ?? '');
    return tag === null ? [] : [[Number(tag[1]), row]];
  });
  return new Map(found);
}

/** Where the tagged rows of one look stand in a later one; 0 where one is gone. Rows without a tag are not in it. */
export function rowsBetween(before: Tab | undefined, after: Tab): ReadonlyMap<number, number> {
  if (before === undefined) return new Map();
  const now = taggedRows(after);
  return new Map([...taggedRows(before)].map(([tag, row]) => [row, now.get(tag) ?? 0]));
}
