import type { RowModel, SheetModel } from '../sheets/sheetModel';
import { canonicalText } from './canonicalText';
import { keysOfModel, knowRows, plannerColumnsOf } from './planRefreshRows';
import type { RowKey } from './rowKeys';
import type { TabRow, TabState } from './tabState';

/** What people wrote beside our rows, put into a tab that is to be made afresh. */
export type CarriedOver = {
  /** The model with people's texts in its rows. */
  readonly model: SheetModel;
  /** Rows whose texts of people's were carried, all of them. */
  readonly carried: number;
  /** Rows of which something of people's stays in the old tab only. */
  readonly left: number;
};

/** The text of a person's cell, as the new tab is to hold it. */
type TextOf = (row: TabRow, column: string) => string;

/** A short word stands in too many rows to tell one from another. */
const LONG_ENOUGH = 15;

const peopleColumnsOf = (model: SheetModel): readonly string[] =>
  model.columns.filter(({ owner }) => owner === 'people').map(({ key }) => key);

/** Rows by a text that only one of them has in some column of ours. */
function byTellingText<Row>(rows: readonly Row[], textsOf: (row: Row) => readonly string[]): ReadonlyMap<string, Row> {
  const found = new Map<string, Row | null>();
  for (const row of rows) for (const text of new Set(textsOf(row))) found.set(text, found.has(text) ? null : row);
  return new Map([...found].flatMap(([text, row]) => (row === null ? [] : [[text, row] as const])));
}

function tellingTexts(columns: readonly string[], textIn: (column: string) => string): readonly string[] {
  const texts = columns.map((column) => [column, canonicalText(textIn(column))] as const);
  return texts.filter(([, text]) => text.length >= LONG_ENOUGH).map((pair) => pair.join('\u0001'));
}

/** Rows that lost their ids, by any text of ours that tells them apart on both sides; where two texts disagree, by none. */
function bySaying(
  model: SheetModel,
  loose: readonly TabRow[],
  open: ReadonlyMap<RowKey, RowModel>,
): Map<RowKey, TabRow> {
  const columns = plannerColumnsOf(model);
  const standing = (row: TabRow) => tellingTexts(columns, (column) => row.cells[column]?.shown ?? '');
  const there = byTellingText(loose, standing);
  const wanted = byTellingText([...open], ([, row]) => tellingTexts(columns, (column) => row.cells[column] ?? ''));
  const claims = loose.map((row) => {
    const keys = standing(row).flatMap((text) => (there.get(text) === row ? (wanted.get(text)?.[0] ?? []) : []));
    return { row, keys: [...new Set(keys)] };
  });
  const sure = claims.flatMap(({ row, keys }) => (keys.length === 1 ? [[keys[0] ?? '', row] as const] : []));
  const taken = sure.map(([key]) => key);
  return new Map(sure.filter(([key]) => taken.filter((one) => one === key).length === 1));
}

/** Which row of the old tab is which row of the model, as far as that is certain. */
function recognised(model: SheetModel, old: TabState): ReadonlyMap<RowKey, TabRow> {
  const rows = keysOfModel(model);
  const known = knowRows(model, old).known.filter(({ key }) => rows.has(key));
  const taken = new Set(known.map(({ tabRow }) => tabRow));
  const byKey = new Map(known.map(({ key, tabRow }) => [key, tabRow]));
  const open = new Map([...rows].filter(([key]) => !byKey.has(key)));
  const loose = old.rows.filter((row) => !taken.has(row));
  return new Map([...byKey, ...bySaying(model, loose, open)]);
}

/** Texts of people's in one row. A formula is none: it would point elsewhere. */
function textsOf(row: TabRow, columns: readonly string[], textOf: TextOf): { readonly [column: string]: string } {
  const plain = columns.filter((column) => row.cells[column] !== undefined && row.cells[column]?.formula === '');
  return Object.fromEntries(plain.map((column) => [column, textOf(row, column)]).filter(([, text]) => text !== ''));
}

/**
 * Carries what people wrote in their columns of the old tab into the rows of a fresh one, where a row is recognised beyond
 * doubt by what it says. Purely: the old tab keeps everything.
 */
export function carryOver(model: SheetModel, old: TabState, textOf: TextOf): CarriedOver {
  const columns = peopleColumnsOf(model);
  const found = recognised(model, old);
  const keys = new Map([...keysOfModel(model)].map(([key, row]) => [row, key]));
  const isWhole = (row: TabRow): boolean => columns.every((column) => (row.cells[column]?.formula ?? '') === '');
  const sources = new Set([...found.values()].filter(isWhole));
  const written = old.rows.filter((row) => columns.some((column) => (row.cells[column]?.shown ?? '') !== ''));
  const carried = written.filter((row) => sources.has(row)).length;
  const rows = model.rows.map((row) => {
    const source = found.get(keys.get(row) ?? '');
    return source === undefined ? row : { ...row, cells: { ...row.cells, ...textsOf(source, columns, textOf) } };
  });
  return { model: { ...model, rows }, carried, left: written.length - carried };
}
