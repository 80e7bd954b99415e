import type { DataValidation, WriteSheet } from 'hucre';
import { columnLetters, parseReference } from './google/spreadsheet/a1';
import type { Cell, Tab } from './host.types';

/** Excel holds at most so many characters in a list written out in the rule itself. */
const INLINE = 255;

/** A hidden sheet of its own for lists that are too long, or that hold a comma or a quote. */
export type ListSheet = { rangeFor(list: readonly string[]): string; sheet(): WriteSheet | null };

/** A list sheet whose name no tab has. */
export function newListSheet(names: ReadonlyMap<string, string>): ListSheet {
  const taken = new Set([...names.values()].map((name) => name.toLowerCase()));
  let name = 'Lists';
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `Lists ${number}`;
  const columns = new Map<string, { readonly list: readonly string[]; readonly letters: string }>();
  return {
    rangeFor(list) {
      const key = JSON.stringify(list);
      const known = columns.get(key) ?? { list, letters: columnLetters(columns.size) };
      columns.set(key, known);
      return `'${name}'!$${known.letters}$1:$${known.letters}$${list.length}`;
    },
    sheet() {
      const lists = [...columns.values()].map(({ list }) => list);
      if (lists.length === 0) return null;
      const longest = Math.max(...lists.map((list) => list.length));
      const rows = Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null));
      return { name, rows, hidden: true };
    },
  };
}

type Rule = NonNullable<Cell['validation']>;
type Run = { readonly rule: Rule; readonly column: number; readonly top: number; bottom: number };

/** Cells of one column that stand together and have the same rule, as one run. */
function runsOf(tab: Tab): Run[] {
  const cells = Object.entries(tab.cells)
    .flatMap(([address, cell]) => {
      const box = parseReference(address, tab.rows, tab.columns)?.box;
      return box && cell.validation ? [{ row: box.top, column: box.left, rule: cell.validation }] : [];
    })
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const { row, column, rule } of cells) {
    const last = runs.at(-1);
    const same = last && last.column === column && last.bottom === row;
    if (same && JSON.stringify(last.rule) === JSON.stringify(rule)) last.bottom = row + 1;
    else runs.push({ rule, column, top: row, bottom: row + 1 });
  }
  return runs;
}

/** The drop-down lists of a tab; rules that are no list are left out. */
export function validationsFor(tab: Tab, lists: ListSheet): DataValidation[] {
  return runsOf(tab)
    .filter(({ rule }) => rule.list.length > 0)
    .map(({ rule, column, top, bottom }) => {
      const letters = columnLetters(column);
      const inline = rule.list.join(',').length <= INLINE && !rule.list.some((value) => /[,"]/.test(value));
      return {
        type: 'list',
        range: `${letters}${top + 1}:${letters}${bottom}`,
        allowBlank: true,
        showErrorMessage: rule.reject,
        ...(inline ? { values: [...rule.list] } : { formula1: lists.rangeFor(rule.list) }),
        ...(rule.help === '' ? {} : { showInputMessage: true, inputMessage: rule.help.slice(0, INLINE) }),
      };
    });
}
