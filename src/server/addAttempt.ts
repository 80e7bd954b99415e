import type { ProvisionRow } from '../domain/plan';
import { canonicalText } from '../outputs/refresh/canonicalText';
import { encodeRowId, freshRowKey, hashOf } from '../outputs/refresh/rowKeys';
import type { KeyChange } from '../outputs/refresh/tabState';
import type { SheetModel } from '../outputs/sheets/sheetModel';
import type { TabReading, TextStore } from './services';
import { provisionRows, rowNumbers } from './tabRows';

/**
 * A call that adds rows may be stopped when some of them stand. What it was about to do is noted in the file's own store
 * before the first row is written, and struck out after the last, so that the same call made again adds what is missing,
 * while the same rows added twice on purpose are two sets of rows.
 */

type Cells = ProvisionRow['cells'];

/** One call as it was begun. `sum` stands for its rows, `seed` for the keys they get, `name` for the press of a button. */
export type AddAttempt = {
  readonly sum: string;
  readonly seed: string;
  readonly name: string;
  readonly done: boolean;
  /** Rows without a key that said the same before, by what they say: these are people's. Null: too many to note. */
  readonly before: { readonly [said: string]: number } | null;
};

const KEY = 'smhl.adding';
/** Of the 9 KB a property holds. */
const MOST = 8_000;

/** What a row says, whatever Sheets did to its spaces. */
function said(cells: Cells): string {
  const texts = Object.entries(cells).map(([column, text]) => [column, canonicalText(text)] as const);
  return hashOf(JSON.stringify(texts.filter(([, text]) => text !== '').sort()));
}

/** Keys for these rows, the same each time for the same seed. */
export function keysFrom(seed: string, rows: readonly Cells[]): readonly ProvisionRow[] {
  const taken = new Set<string>();
  return rows.map((cells, index) => {
    const key = freshRowKey('provision', `${seed}:${index}`, taken);
    taken.add(key);
    return { key, cells };
  });
}

type Loose = { readonly row: number; readonly said: string };

/** Rows that say something and have no key yet: typed by a person, or left by a run that was stopped. */
function looseRows(reading: TabReading, model: SheetModel): readonly Loose[] {
  const numbers = rowNumbers(reading, model);
  const keyed = new Set(reading.state.rows.filter(({ keyCell }) => keyCell.trim() !== '').map(({ row }) => row));
  return provisionRows(reading, model)
    .map(({ key, cells }) => ({ row: numbers.get(key) ?? 0, said: said(cells) }))
    .filter(({ row }) => !keyed.has(row));
}

function counted(loose: readonly Loose[], rows: readonly Cells[]): AddAttempt['before'] {
  const ours = new Set(rows.map(said));
  const counts: { [said: string]: number } = {};
  for (const one of loose) if (ours.has(one.said)) counts[one.said] = (counts[one.said] ?? 0) + 1;
  return JSON.stringify(counts).length > MOST ? null : counts;
}

const sumOf = (rows: readonly Cells[]): string => hashOf(JSON.stringify(rows.map(said)));

function read(store: TextStore): AddAttempt | null {
  try {
    return JSON.parse(store.read(KEY) ?? 'null') as AddAttempt | null;
  } catch {
    return null;
  }
}

/** A seed that gives none of the keys that stand: the number of rows, or the next number that does. */
function freeSeed(sum: string, rows: readonly Cells[], standing: ReadonlySet<string>): string {
  let number = standing.size;
  while (keysFrom(`${number}:${sum}`, rows).some(({ key }) => standing.has(key))) number += 1;
  return `${number}:${sum}`;
}

/** What stands when a call begins. `reading` is null where there is no register yet. */
export type Register = { readonly reading: TabReading | null; readonly model: SheetModel };

/**
 * The call as it was begun before, where these rows were being added and it was stopped, or where the same press of a
 * button comes again; else a new one, noted. `again` says which.
 */
export function beginAttempt(
  store: TextStore,
  rows: readonly Cells[],
  name: string,
  { reading, model }: Register,
): AddAttempt & { readonly again: boolean } {
  const [sum, before] = [sumOf(rows), read(store)];
  const isSame = before?.sum === sum && (before.done ? name !== '' && before.name === name : true);
  if (before !== null && isSame) return { ...before, again: true };
  const standing = new Set(reading === null ? [] : provisionRows(reading, model).map(({ key }) => key));
  const loose = reading === null ? [] : looseRows(reading, model);
  const begun = { sum, seed: freeSeed(sum, rows, standing), name, done: false, before: counted(loose, rows) };
  store.write({ [KEY]: JSON.stringify(begun) });
  return { ...begun, again: false };
}

/** Strikes it out. One with a name is kept as done, so that the same press is known again when its reply was lost. */
export function endAttempt(
  store: TextStore,
  { again: _again, ...attempt }: AddAttempt & { readonly again: boolean },
): void {
  if (attempt.name === '') store.remove([KEY]);
  else if (!attempt.done) store.write({ [KEY]: JSON.stringify({ ...attempt, done: true }) });
}

/** Keys for rows that the stopped call had written and not yet given theirs, in the order they stand. */
export function keysToGive(
  attempt: AddAttempt,
  fresh: readonly ProvisionRow[],
  { reading, model }: Register,
): readonly KeyChange[] {
  if (reading === null || attempt.before === null) return [];
  const before = { ...attempt.before };
  const landed = new Map<string, number[]>();
  for (const { row, said: text } of looseRows(reading, model)) {
    const people = before[text] ?? 0;
    if (people > 0) before[text] = people - 1;
    else landed.set(text, [...(landed.get(text) ?? []), row]);
  }
  const here = new Set(provisionRows(reading, model).map(({ key }) => key));
  return fresh
    .filter(({ key }) => !here.has(key))
    .flatMap(({ key, cells }) => {
      const row = landed.get(said(cells))?.shift();
      return row === undefined ? [] : [{ row, text: encodeRowId({ key, written: {} }) }];
    });
}
