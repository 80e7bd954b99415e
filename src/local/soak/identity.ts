import type { Tab } from '../host.types';
import { at, keyIn, type Layout, type Ledger, plannerText } from './ledger';
import { placedCells } from './tabView';

type Says = { readonly row: number; readonly key: string; readonly texts: ReadonlyMap<string, string> };

function saysOf(tab: Tab, layout: Layout, row: number): Says {
  const texts = new Map<string, string>();
  for (const [column, keys] of layout.planners) {
    const text = plannerText(at(tab, row, column));
    if (text !== null && text !== '') for (const key of keys) texts.set(key, text);
  }
  return { row, key: keyIn(at(tab, row, layout.idColumn)), texts };
}

const place = (key: string, column: string, text: string): string => JSON.stringify([key, column, text]);

/**
 * A row may be another row than its id says: most of its texts are that one's, or one of them is that one's only and has left
 * its own row. `home`: every text that stands in a row of its own.
 */
function alsoBe(row: Says, home: ReadonlySet<string>, kind: string, ledger: Ledger): readonly string[] {
  const counts = new Map<string, number>();
  const moved: string[] = [];
  for (const [column, text] of row.texts) {
    const keys = ledger.keysOf(kind, column, text);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (keys.has(row.key)) continue;
    const [only, ...others] = [...keys].filter((key) => !home.has(place(key, column, text)));
    if (only !== undefined && others.length === 0) moved.push(only);
  }
  const most = [...counts].filter(([, count]) => count * 2 >= row.texts.size).map(([key]) => key);
  return [...moved, ...most];
}

/** Which rows of the plan each of these rows of a tab may be, by row number: by its id, or by what it says. */
export function identities(
  tab: Tab,
  layout: Layout,
  numbers: readonly number[],
  ledger: Ledger,
): ReadonlyMap<number, ReadonlySet<string>> {
  const rows = numbers.map((row) => saysOf(tab, layout, row));
  const home = new Set(rows.flatMap(({ key, texts }) => [...texts].map(([column, text]) => place(key, column, text))));
  return new Map(
    rows.map((row) => [
      row.row,
      new Set([row.key, ...alsoBe(row, home, layout.kind, ledger)].filter((key) => key !== '')),
    ]),
  );
}

/** Ids that stand in more than one row of a tab: copied, or filled down. */
export function idsTwice(tab: Tab, layout: Layout): ReadonlySet<string> {
  const ids = placedCells(tab)
    .filter(({ column }) => column === layout.idColumn)
    .map(({ cell }) => keyIn(cell));
  return new Set(ids.filter((id, index) => id !== '' && ids.indexOf(id) !== index));
}
