import type { ColumnModel, SheetModel } from '../sheets/sheetModel';
import { hashOf, readRowId, type Written } from './rowKeys';

/** A row of a tab whose header is gone: its hidden cell, and the text of each of its cells. */
export type BareRow = { readonly keyCell: string; readonly texts: readonly string[] };

/** What is left to tell the columns by. Columns are counted from 0. */
export type HeaderlessTab = {
  readonly rows: readonly BareRow[];
  /** The column of the ids. */
  readonly ids: number;
  /** The list of the drop-down in a column, where there is one. */
  readonly choices: ReadonlyMap<number, readonly string[]>;
  /** The tab is as wide as it was made, blank columns counted: nobody has put a column between ours. */
  readonly isAsWide: boolean;
};

const NOTHING = hashOf('');

/** What we are known to have written into a column, row by row. */
function recordedIn(tab: HeaderlessTab, model: SheetModel, key: string) {
  return tab.rows.flatMap(
    ({ keyCell, texts }): readonly { readonly texts: readonly string[]; readonly past: Written }[] => {
      const id = readRowId(model.kind, keyCell, [key]);
      const past = id.kind === 'ok' && !id.unsure ? id.written[key] : undefined;
      return past === undefined || past.last === NOTHING ? [] : [{ texts, past }];
    },
  );
}

/**
 * Where a column can be seen to stand. 'missing': it should be seen by what was written or set there, and no single column
 * shows it. 'unseen': there is nothing it could be seen by.
 */
type Sight = number | 'missing' | 'unseen';

const only = (places: readonly number[]): Sight => (places.length === 1 ? (places[0] ?? 'missing') : 'missing');

/** Two columns that say the same throughout are told apart by their neighbours. */
const oneOf = (places: readonly number[]): Sight => (places.length > 1 ? 'unseen' : only(places));

/** The column in which more than half of what we wrote still stands. */
function whereWritten(tab: HeaderlessTab, model: SheetModel, key: string, width: number): Sight {
  const recorded = recordedIn(tab, model, key);
  if (recorded.length === 0) return 'unseen';
  const holds = (at: number): boolean => {
    const hits = recorded.filter(({ texts, past }) => [past.last, past.previous].includes(hashOf(texts[at] ?? '')));
    return hits.length * 2 > recorded.length;
  };
  return oneOf(Array.from({ length: width }, (_, at) => at).filter(holds));
}

const sameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length > 0 && a.join('\n') === b.join('\n');

/** The column with this drop-down. A list that two columns of ours share tells neither of them. */
function whereChosen(tab: HeaderlessTab, model: SheetModel, { choices }: ColumnModel): Sight {
  const sharing = model.columns.filter((column) => sameList(column.choices, choices));
  if (sharing.length !== 1) return 'unseen';
  return only([...tab.choices].filter(([, list]) => sameList(list, choices)).map(([at]) => at));
}

/** Where two columns of ours are seen in one place, it is neither's. */
function withoutDoubles(seen: readonly Seen[]): readonly Seen[] {
  const times = (place: Sight): number => seen.filter(({ at }) => at === place).length;
  return seen.map((one) => (typeof one.at === 'number' && times(one.at) > 1 ? { ...one, at: 'missing' } : one));
}

function sightOf(tab: HeaderlessTab, model: SheetModel, column: ColumnModel, width: number): Sight {
  return column.owner === 'planner' ? whereWritten(tab, model, column.key, width) : whereChosen(tab, model, column);
}

type Seen = { readonly key: string; readonly expected: number; readonly at: Sight };

/** Does the nearest column on one side that could be seen stand where it was made? `none`: no column there could be. */
function isInPlace(side: readonly Seen[], none: boolean): boolean {
  const nearest = side.find(({ at }) => at !== 'unseen');
  return nearest === undefined ? none : nearest.at === nearest.expected;
}

/**
 * Which column is which in a tab whose header row was deleted, by column key; only those that are beyond doubt. A column is
 * seen by what we wrote there or by its drop-down. One that cannot be seen (people's own) counts where those nearest to it on
 * both sides stand as they were made; at the right end, where the whole tab is as wide as it was made. What nothing tells:
 * that two columns of people's next to each other had changed places.
 */
export function columnsWithoutHeader(model: SheetModel, tab: HeaderlessTab): ReadonlyMap<string, number> {
  const width = Math.max(0, ...tab.rows.map(({ texts }) => texts.length));
  const each = model.columns.map((column, index): Seen => {
    return { key: column.key, expected: tab.ids + 1 + index, at: sightOf(tab, model, column, width) };
  });
  const seen = withoutDoubles(each);
  const anySeen = seen.some(({ at }) => typeof at === 'number');
  return new Map(
    seen.flatMap(({ key, expected, at }, index) => {
      if (at === 'missing') return [];
      if (at !== 'unseen') return [[key, at] as const];
      const [left, right] = [seen.slice(0, index).reverse(), seen.slice(index + 1)];
      return anySeen && isInPlace(left, true) && isInPlace(right, tab.isAsWide) ? [[key, expected] as const] : [];
    }),
  );
}
