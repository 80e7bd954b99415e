import { type RowModel, type SheetModel, UPDATE_COLUMN } from '../sheets/sheetModel';
import { canonicalText } from './canonicalText';
import { hashOf, type ReadRowId, type RowKey, type Written } from './rowKeys';
import type { TabRow } from './tabState';

/**
 * Somebody who sorts, cuts or fills without the hidden column leaves each id beside another row's text. The text is what
 * people see and work with, so it decides: a row that says, letter for letter, what is known to be another row's is that
 * other row. All of it pure.
 */

/** A row with what its hidden cell says; `key` is null where that is no whole key of this tab. */
export type ReadRow = { readonly tabRow: TabRow; readonly id: ReadRowId; readonly key: RowKey | null };

/** Which key each row has, by the row's number. */
export type Holders = {
  readonly keys: ReadonlyMap<number, RowKey>;
  /** Rows whose key was found to be another row's, and that may be one of the homeless. */
  readonly robbed: ReadonlySet<number>;
  /** Keys that stand in the tab beside another row's text and have found no row of their own. */
  readonly homeless: ReadonlySet<RowKey>;
};

/** What a cell shows, in the form in which texts are compared. */
export function shownIn(row: TabRow, column: string): string {
  const cell = row.cells[column];
  if (cell === undefined) return '';
  return canonicalText(typeof cell.value === 'string' ? cell.value : cell.shown);
}

const joined = (parts: readonly string[]): string => parts.join(' ');

const isMade = (row: TabRow, column: string): boolean => {
  const cell = row.cells[column];
  return cell !== undefined && (cell.formula !== '' || cell.rich === true);
};

/** What a row says in these columns; empty when nothing, or when a person's formula or link says it. */
function saidBy(columns: readonly string[], row: TabRow): string {
  const texts = columns.map((column) => shownIn(row, column));
  if (texts.every((text) => text === '') || columns.some((column) => isMade(row, column))) return '';
  return joined(texts.map(hashOf));
}

/** What we last wrote in these columns, and the time before; nothing where a part of it is not known. */
function recorded(columns: readonly string[], written: { readonly [column: string]: Written }): readonly string[] {
  const entries = columns.map((column) => written[column]);
  const generation = (pick: (entry: Written) => string | null): readonly string[] => {
    const parts = entries.map((entry) => (entry === undefined ? null : pick(entry)));
    return parts.every((part) => part !== null) ? [joined(parts)] : [];
  };
  return [...new Set([...generation(({ last }) => last), ...generation(({ previous, last }) => previous ?? last)])];
}

type Owners = ReadonlyMap<string, ReadonlySet<RowKey>>;
type Rows = ReadonlyMap<RowKey, RowModel>;

/** Whose a text is, in the order in which the ids stand in the tab; then what the model would say. */
function ownersOf(columns: readonly string[], rows: Rows, read: readonly ReadRow[]): Owners {
  const owners = new Map<string, Set<RowKey>>();
  const own = (said: string, key: RowKey): void => {
    owners.set(said, (owners.get(said) ?? new Set<RowKey>()).add(key));
  };
  for (const { key, id } of read)
    if (key !== null && id.kind === 'ok') for (const said of recorded(columns, id.written)) own(said, key);
  for (const [key, row] of rows) own(joined(columns.map((column) => hashOf(row.cells[column] ?? ''))), key);
  return owners;
}

type Says = (row: ReadRow) => readonly RowKey[];
type Group = { readonly rows: ReadRow[]; readonly free: readonly RowKey[] };

/** Rows that say the same, with the keys that stand for it and have no row yet. */
function groupsOf(keys: ReadonlyMap<number, RowKey>, strays: readonly ReadRow[], says: Says): readonly Group[] {
  const taken = new Set(keys.values());
  const groups = new Map<string, Group>();
  for (const row of strays.filter(({ tabRow }) => !keys.has(tabRow.row))) {
    const free = says(row).filter((key) => !taken.has(key));
    const group = groups.get(joined(free)) ?? { rows: [], free };
    group.rows.push(row);
    groups.set(joined(free), group);
  }
  return [...groups.values()];
}

/**
 * Gives strays the keys whose text they say, where as many rows say it as keys stand for it. Rows that say the very same
 * keep the order of their ids: sorting does. An id is doubted only on good grounds: the one a row claims stands beside
 * another row's text (`astray`), or the row's own has been given away.
 */
function claim(keys: Map<number, RowKey>, strays: readonly ReadRow[], says: Says, astray: ReadonlySet<RowKey>): void {
  const groups = groupsOf(keys, strays, says);
  const times = new Map<RowKey, number>();
  for (const key of groups.flatMap(({ free }) => free)) times.set(key, (times.get(key) ?? 0) + 1);
  const given = new Set(keys.values());
  for (const { rows, free } of groups.filter((group) => group.rows.length === group.free.length)) {
    if (free.some((key) => times.get(key) !== 1)) continue;
    for (const [at, { key, tabRow }] of rows.entries()) {
      const wanted = free[at];
      if (wanted !== undefined && (astray.has(wanted) || (key !== null && given.has(key))))
        keys.set(tabRow.row, wanted);
    }
  }
}

const canTell = (model: SheetModel): boolean =>
  model.anchors.length > 0 &&
  model.anchors.every((anchor) => model.columns.some(({ key, owner }) => key === anchor && owner === 'planner'));

/** The first row of each key: how it is where every id stands beside its own row. */
function asTheyStand(read: readonly ReadRow[], keys: Map<number, RowKey>): void {
  const taken = new Set(keys.values());
  for (const { key, tabRow } of read) {
    if (key === null || taken.has(key) || keys.has(tabRow.row)) continue;
    keys.set(tabRow.row, key);
    taken.add(key);
  }
}

/** Columns of ours that tell rows apart: the anchors alone, or everything we write but our remarks. */
function tellingColumns(model: SheetModel, tab: readonly ReadRow[]) {
  const present = new Set(tab.flatMap(({ tabRow }) => Object.keys(tabRow.cells)));
  const ours = model.columns.filter(
    ({ owner, key }) => owner === 'planner' && key !== UPDATE_COLUMN && present.has(key),
  );
  return { anchors: model.anchors, all: ours.map(({ key }) => key) };
}

/** Does the row say, to the letter, what was last written beside its id? Nearly all do, and need no further look. */
function saysItsOwn(columns: readonly string[], { tabRow, id }: ReadRow): boolean {
  return id.kind === 'ok' && recorded(columns, id.written).includes(saidBy(columns, tabRow));
}

/** Rows that rightly say what their key stands for; then rows that say what another key in the tab or the model does. */
function byText(model: SheetModel, rows: Rows, read: readonly ReadRow[]): Map<number, RowKey> {
  const keys = new Map<number, RowKey>();
  const { anchors, all } = tellingColumns(model, read);
  if (read.every((row) => row.key === null || saysItsOwn(all, row))) return keys;
  const saysIn = (columns: readonly string[]) => {
    const owners = ownersOf(columns, rows, read);
    return ({ tabRow }: ReadRow): readonly RowKey[] => [...(owners.get(saidBy(columns, tabRow)) ?? [])];
  };
  const [byAll, byAnchors] = [saysIn(all), saysIn(anchors)];
  const says: Says = (row) => (byAll(row).length > 0 ? byAll(row) : byAnchors(row));
  const strayed = (row: ReadRow): boolean => row.key === null || !says(row).includes(row.key);
  const astray = new Set(read.filter((row) => strayed(row) && says(row).length > 0).flatMap(({ key }) => key ?? []));
  if (astray.size === 0) return keys;
  asTheyStand(
    read.filter((row) => !strayed(row)),
    keys,
  );
  const strays = read.filter(strayed);
  for (const look of [byAll, byAnchors, byAll, byAnchors]) claim(keys, strays, look, astray);
  return keys;
}

/** Which row has which key, whatever was sorted, cut or filled beside the hidden column. */
export function holdersOf(model: SheetModel, rows: Rows, read: readonly ReadRow[]): Holders {
  const keys = canTell(model) ? byText(model, rows, read) : new Map<number, RowKey>();
  const sure = new Set(keys.values());
  asTheyStand(read, keys);
  const held = new Set(keys.values());
  const homeless = [...new Set(read.flatMap(({ key }) => (key === null || held.has(key) ? [] : [key])))];
  const robbed = read
    .filter(({ key, tabRow }) => homeless.length > 0 && key !== null && !keys.has(tabRow.row) && sure.has(key))
    .map(({ tabRow }) => tabRow.row);
  const [last] = homeless;
  const [row] = robbed;
  if (homeless.length !== 1 || robbed.length !== 1 || last === undefined || row === undefined)
    return { keys, robbed: new Set(robbed), homeless: new Set(homeless) };
  return { keys: keys.set(row, last), robbed: new Set(), homeless: new Set() };
}
