import type { Tab } from '../host.types';
import { at, keyIn, type Layout, type Ledger, plannerText } from './ledger';

type Says = { readonly row: number; readonly key: string; readonly texts: ReadonlyMap<string, string> };

function saysOf(tab: Tab, layout: Layout, row: number): Says {
  const texts = new Map<string, string>();
  for (const [column, keys] of layout.planners) {
    const text = plannerText(at(tab, row, column));
    if (text !== null && text !== '') for (const key of keys) texts.set(key, text);
  }
  return { row, key: keyIn(at(tab, row, layout.idColumn)), texts };
}

/** A row may be another row than its id says: most of its texts are that one's, or one of them is and has left its own row. */
function alsoBe(row: Says, rows: readonly Says[], kind: string, ledger: Ledger): readonly string[] {
  const counts = new Map<string, number>();
  const moved: string[] = [];
  for (const [column, text] of row.texts) {
    const keys = ledger.keysOf(kind, column, text);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const [only] = keys;
    if (keys.size !== 1 || only === undefined || only === row.key) continue;
    if (!rows.some((other) => other !== row && other.key === only && other.texts.get(column) === text))
      moved.push(only);
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
  return new Map(
    rows.map((row) => [
      row.row,
      new Set([row.key, ...alsoBe(row, rows, layout.kind, ledger)].filter((key) => key !== '')),
    ]),
  );
}
