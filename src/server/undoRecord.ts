import type { Output } from '../contract/api';
import { hashOf } from '../outputs/refresh/rowKeys';
import type { TabChanges } from '../outputs/refresh/tabState';
import { type TabKind, UPDATE_COLUMN } from '../outputs/sheets/sheetModel';
import type { BeforeWriting, TabOutcome } from './refreshTab';
import type { Clock, PlanStore, PlanTabs, Services, TabReading } from './services';

/**
 * What the last refresh that changed a text put in the place of what. It is kept in the file's own store, with the
 * bookkeeping: a copy of the file starts without it, and nothing but undoing needs it.
 */

/** One cell: what stood there, and the hash of what the refresh wrote. */
export type UndoCell = {
  readonly tab: TabKind;
  readonly key: string;
  readonly column: string;
  readonly before: string;
  readonly wrote: string;
};

/** What the bookkeeping knows of the record: `parts` pieces whose joint hash is `sum`. */
export type UndoNote = {
  /** ISO date and time of the refresh. */
  readonly at: string;
  readonly cells: number;
  readonly leftOut: number;
  readonly parts: number;
  readonly sum: string;
};

/** A record as it goes into the store. */
export type PackedUndo = { readonly note: UndoNote | null; readonly parts: { readonly [key: string]: string } };

/** Of the 9 KB a property holds. Our letters are one byte each. */
const PIECE = 8_400;
/** Of the 500 KB that the file's store holds, what undoing may take. */
const MOST_PIECES = 12;

const partKey = (at: number): string => `smhl.undo.${at}`;

/** The texts that a refresh of one tab replaced. */
export function replacedCells(outcome: TabOutcome): readonly UndoCell[] {
  if (outcome.how !== 'refreshed') return [];
  return outcome.rounds.flatMap(({ reading, changes }) => cellsReplaced(reading, changes));
}

/** The texts that changes replace. The update column speaks of the moment and is never put back. */
function cellsReplaced(reading: TabReading, changes: Pick<TabChanges, 'cells' | 'rowKeys'>): readonly UndoCell[] {
  const rows = new Map(reading.state.rows.map((row) => [row.row, row]));
  return changes.cells
    .filter(({ column }) => column !== UPDATE_COLUMN)
    .flatMap(({ row, column, text }): readonly UndoCell[] => {
      const key = changes.rowKeys.get(row);
      const before = rows.get(row)?.cells[column]?.shown ?? '';
      return key === undefined ? [] : [{ tab: reading.tab.kind, key, column, before, wrote: hashOf(text) }];
    });
}

const sameCell = (a: UndoCell, b: UndoCell): boolean => a.tab === b.tab && a.key === b.key && a.column === b.column;

/** Before texts are written that people chose over their own, theirs are remembered: they can be put back by undoing. */
export function givenUpKeeper(services: Services, tabs: PlanTabs): BeforeWriting {
  return (reading, changes) => {
    const cells = changes.cells.filter(({ givesUp }) => givesUp === true);
    const given = cellsReplaced(reading, { ...changes, cells });
    if (given.length === 0) return;
    const note = tabs.undoNote();
    const earlier = readUndo(services.store(), note).filter((cell) => !given.some((one) => sameCell(one, cell)));
    const about = { at: note?.at ?? services.clock().instant(), leftOut: note?.leftOut ?? 0, before: note };
    tabs.remember(packUndo(services.store(), [...given, ...earlier], about));
  };
}

function packed(store: PlanStore, cells: readonly UndoCell[]): string {
  return store.squeeze(
    JSON.stringify(cells.map(({ tab, key, column, before, wrote }) => [tab, key, column, before, wrote])),
  );
}

/** As many cells as fit, from the first. */
function packThatFits(store: PlanStore, cells: readonly UndoCell[]): { readonly code: string; readonly fits: number } {
  const most = PIECE * MOST_PIECES;
  let fits = cells.length;
  let code = packed(store, cells);
  while (code.length > most && fits > 0) {
    fits = Math.min(fits - 1, Math.floor((fits * most * 0.95) / code.length));
    code = packed(store, cells.slice(0, fits));
  }
  return { code, fits };
}

/** Packs a record; pieces of an earlier, longer one are emptied. */
export function packUndo(
  store: PlanStore,
  cells: readonly UndoCell[],
  about: { readonly at: string; readonly leftOut: number; readonly before: UndoNote | null },
): PackedUndo {
  const { code, fits } = packThatFits(store, cells);
  const count = fits === 0 ? 0 : Math.ceil(code.length / PIECE);
  const used = Array.from(
    { length: count },
    (_, at) => [partKey(at), code.slice(at * PIECE, (at + 1) * PIECE)] as const,
  );
  const surplus = Array.from({ length: Math.max(0, (about.before?.parts ?? 0) - count) }, (_, at) =>
    partKey(count + at),
  );
  const leftOut = about.leftOut + cells.length - fits;
  const note = { at: about.at, cells: fits, leftOut, parts: count, sum: hashOf(code) };
  return {
    note: fits === 0 && leftOut === 0 ? null : note,
    parts: { ...Object.fromEntries(used), ...Object.fromEntries(surplus.map((key) => [key, ''] as const)) },
  };
}

type Row = readonly [TabKind, string, string, string, string];

function rowsIn(text: string | null): readonly Row[] {
  try {
    const rows = JSON.parse(text ?? '[]') as readonly Row[];
    return Array.isArray(rows) ? rows : [];
  } catch {
    return [];
  }
}

/** The cells of a record; none where it is not whole. */
export function readUndo(store: PlanStore, note: UndoNote | null): readonly UndoCell[] {
  if (note === null || note.parts === 0) return [];
  const all = store.file().readAll();
  const code = Array.from({ length: note.parts }, (_, at) => all[partKey(at)] ?? '').join('');
  if (hashOf(code) !== note.sum) return [];
  return rowsIn(store.unsqueeze(code)).map(([tab, key, column, before, wrote]) => ({
    tab,
    key,
    column,
    before,
    wrote,
  }));
}

/** What the sidebar is told of it. */
export function undoableOf(note: UndoNote | null, clock: Clock): Output<'open'>['undoable'] {
  if (note === null) return null;
  const { cells, leftOut, at } = note;
  return { cells, leftOut, savedAt: at, savedWords: clock.inWords(at) };
}
