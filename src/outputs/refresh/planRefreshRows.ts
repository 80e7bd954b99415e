import { type RowModel, type SheetModel, UPDATE_COLUMN } from '../sheets/sheetModel';
import { canonicalText } from './canonicalText';
import { freshRowKey, hashOf, type ReadRowId, type RowId, type RowKey, readRowId, rowKeyFor } from './rowKeys';
import { holdersOf, type ReadRow, shownIn } from './rowsStrayed';
import type { ReportLine, TabRow, TabState } from './tabState';

/** A row of the tab that is one of ours. */
export type KnownRow = {
  readonly tabRow: TabRow;
  readonly key: RowKey;
  readonly written: RowId['written'];
  /** The hidden cell's hashes cannot be read: what stands in the row counts as a person's unless it equals ours. */
  readonly unsure: boolean;
  /** Its hidden cell stays as it is: it holds the id of a row that has not been found yet. */
  readonly lent?: boolean;
};

/** Which row is which. */
export type KnownRows = {
  readonly known: readonly KnownRow[];
  /** Keys of model rows that may be one of several damaged rows: no second one is made meanwhile. */
  readonly heldBack: ReadonlySet<RowKey>;
  readonly report: readonly ReportLine[];
  /** The tab has rows, and none could be recognised. */
  readonly keysGone: boolean;
  /** Ids that stood beside other rows' texts go back to their own. */
  readonly homecoming: boolean;
};

/** Keys of the columns that we write. */
export const plannerColumnsOf = (model: SheetModel): readonly string[] =>
  model.columns.filter((column) => column.owner === 'planner').map((column) => column.key);

/** The key each row of a model has in its tab. */
export function keysOfModel(model: SheetModel): ReadonlyMap<RowKey, RowModel> {
  return new Map(model.rows.map((row) => [rowKeyFor(model.kind, row.id), row]));
}

/** Nothing in it at all: no key, no text, no formula, nothing of the person's own beside our columns. */
export function isBlankRow(row: TabRow): boolean {
  if (row.otherText === true || row.keyCell.trim() !== '') return false;
  return Object.values(row.cells).every((cell) => cell.formula === '' && canonicalText(cell.shown) === '');
}

/** Is there anything in it that a person may have written? What we once remarked beside a row since emptied is not. */
const hasText = (row: TabRow): boolean =>
  Object.entries(row.cells).some(
    ([column, cell]) => column !== UPDATE_COLUMN && (cell.formula !== '' || canonicalText(cell.shown) !== ''),
  );

const line = (code: ReportLine['code'], row: number, text = ''): ReportLine => ({ code, row, column: '', text });

/** One text that tells a row from the others; empty when the row says nothing there. */
function anchorOf(model: SheetModel, textIn: (column: string) => string): string {
  const parts = model.anchors.map(textIn);
  return parts.every((part) => part === '') ? '' : parts.join('\u0001');
}

type Loose = { readonly tabRow: TabRow; readonly id: ReadRowId };

/** A row's key, if it is whole and, in Answers, one of the closed list. */
function keyIn(model: SheetModel, rows: ReadonlyMap<RowKey, RowModel>, id: ReadRowId): RowKey | null {
  if (id.kind !== 'ok') return null;
  return model.kind !== 'answers' || rows.has(id.key) ? id.key : null;
}

/** The hidden cells of a tab. */
function readRows(model: SheetModel, tab: TabState, rows: ReadonlyMap<RowKey, RowModel>): readonly ReadRow[] {
  const known = [...plannerColumnsOf(model), ...(model.remembered ?? [])];
  return tab.rows.map((tabRow) => {
    const id = readRowId(model.kind, tabRow.keyCell, known);
    return { tabRow, id, key: keyIn(model, rows, id) };
  });
}

/** A row under the key it has, with what is recorded of that key wherever its cell stands. */
function knownRow(row: ReadRow, key: RowKey, records: ReadonlyMap<RowKey, ReadRow>): KnownRow {
  const record = row.key === key ? row : records.get(key);
  const id = record?.id;
  return id?.kind === 'ok'
    ? { tabRow: row.tabRow, key, written: id.written, unsure: id.unsure }
    : { tabRow: row.tabRow, key, written: {}, unsure: true };
}

function sortRows(model: SheetModel, tab: TabState, rows: ReadonlyMap<RowKey, RowModel>) {
  const read = readRows(model, tab, rows);
  const holders = holdersOf(model, rows, read);
  const records = new Map(read.flatMap((row) => (row.key === null ? [] : [[row.key, row] as const])).reverse());
  const known = new Map<RowKey, KnownRow>();
  const loose: Loose[] = [];
  const report: ReportLine[] = [];
  for (const row of read) {
    const { tabRow, id } = row;
    const key = holders.keys.get(tabRow.row);
    if (key !== undefined) {
      const lent = key !== row.key && row.key !== null && holders.homeless.has(row.key);
      known.set(key, { ...knownRow(row, key, records), ...(lent ? { lent } : {}) });
      if (key !== row.key) report.push(line('paired', tabRow.row));
    } else if (model.adopts !== true && holders.robbed.has(tabRow.row)) report.push(line('ask-row', tabRow.row));
    else if (row.key !== null && model.adopts !== true) report.push(line('same-row-twice', tabRow.row));
    else if (!isBlankRow(tabRow) && (id.kind !== 'none' || hasText(tabRow))) loose.push({ tabRow, id });
  }
  const homecoming = read.some((row) => row.key !== null && (holders.keys.get(row.tabRow.row) ?? row.key) !== row.key);
  return { known, loose, report, homecoming, homeless: holders.robbed.size > 0 ? holders.homeless : NO_KEYS };
}

const NO_KEYS: ReadonlySet<RowKey> = new Set();

/** Model rows that have no row of their own yet, by what they say and by its hash. */
type Missing = {
  readonly rows: ReadonlyMap<RowKey, RowModel>;
  readonly byText: ReadonlyMap<string, readonly RowKey[]>;
  readonly byHash: ReadonlyMap<string, readonly RowKey[]>;
};

function grouped(
  rows: ReadonlyMap<RowKey, RowModel>,
  said: (row: RowModel) => string,
): ReadonlyMap<string, readonly RowKey[]> {
  const groups = new Map<string, RowKey[]>();
  for (const [key, row] of rows) {
    const text = said(row);
    if (text !== '') groups.set(text, [...(groups.get(text) ?? []), key]);
  }
  return groups;
}

function missingFrom(model: SheetModel, rows: ReadonlyMap<RowKey, RowModel>): Missing {
  const wanted = (row: RowModel) => anchorOf(model, (column) => canonicalText(row.cells[column] ?? ''));
  const hashed = (row: RowModel) => anchorOf(model, (column) => hashOf(row.cells[column] ?? ''));
  return { rows, byText: grouped(rows, wanted), byHash: grouped(rows, hashed) };
}

/** What a loose row might be: model rows that say the same now, or whose text is what we last wrote there. */
function candidates(model: SheetModel, missing: Missing, row: Loose): readonly RowKey[] {
  const there = anchorOf(model, (column) => shownIn(row.tabRow, column));
  const hashes = anchorOf(model, (column) => (row.id.kind === 'none' ? '' : (row.id.written[column]?.last ?? '')));
  return [...new Set([...(missing.byText.get(there) ?? []), ...(missing.byHash.get(hashes) ?? [])])];
}

/** A row somebody wrote by hand never held anything of ours; any other may have, and its past is not certain. */
function pairedRow(key: RowKey, { tabRow, id }: Loose, row: RowModel | undefined): KnownRow {
  const isByHand = id.kind === 'none' && row?.theirs !== undefined;
  return { tabRow, key, written: id.kind === 'none' ? {} : id.written, unsure: !isByHand };
}

type Paired = { readonly rows: readonly KnownRow[]; readonly left: readonly Loose[]; readonly heldBack: Set<RowKey> };

/** Rows without a whole key are recognised by what they say, where that leaves one choice in both directions. */
function pair(model: SheetModel, missing: Missing, loose: readonly Loose[]): Paired {
  const options = loose.map((row) => candidates(model, missing, row));
  const claims = new Map<RowKey, number>();
  for (const key of options.flat()) claims.set(key, (claims.get(key) ?? 0) + 1);
  const isSure = (keys: readonly RowKey[]): boolean => keys.length === 1 && claims.get(keys[0] ?? '') === 1;
  const sure = options.map((keys) => (isSure(keys) ? (keys[0] ?? null) : null));
  return {
    rows: loose.flatMap((row, at) => {
      const key = sure[at];
      return key ? [pairedRow(key, row, missing.rows.get(key))] : [];
    }),
    left: loose.filter((_, at) => !sure[at]),
    heldBack: new Set(options.filter((keys) => !isSure(keys)).flat()),
  };
}

/**
 * Where the row stands and what a person said in it: the key of a row that was deleted is not given out again, and a refresh
 * that was stopped after our own columns were written gives the same key as one that was not.
 */
function seedOf(model: SheetModel, row: TabRow): string {
  const ours = new Set(plannerColumnsOf(model).filter((column) => !model.anchors.includes(column)));
  const texts = Object.keys(row.cells).filter((column) => !ours.has(column));
  return [row.row, ...texts.sort().map((column) => shownIn(row, column))].join('\u0001');
}

/** Rows that people added get a key of their own; the same tab gives the same keys each time it is read. */
function adopt(model: SheetModel, left: readonly Loose[], taken: Set<RowKey>): readonly KnownRow[] {
  return left
    .filter(({ tabRow }) => hasText(tabRow))
    .map((row) => {
      const key = freshRowKey(model.kind, seedOf(model, row.tabRow), taken);
      taken.add(key);
      return { tabRow: row.tabRow, key, written: {}, unsure: false };
    });
}

/** Which row of the tab is which row of the model, whatever people did to the order, the keys and the texts. */
export function knowRows(model: SheetModel, tab: TabState): KnownRows {
  const rows = keysOfModel(model);
  const { known: byKey, loose, report, homecoming, homeless } = sortRows(model, tab, rows);
  const missing = missingFrom(model, new Map([...rows].filter(([key]) => !byKey.has(key))));
  const paired = pair(model, missing, loose);
  const found = [...byKey.values(), ...paired.rows];
  const adopted = model.adopts ? adopt(model, paired.left, new Set(found.map((row) => row.key))) : [];
  const asked = model.adopts ? [] : paired.left.filter((row) => row.id.kind !== 'none' || paired.heldBack.size > 0);
  return {
    known: [...found, ...adopted].sort((a, b) => a.tabRow.row - b.tabRow.row),
    heldBack: model.adopts ? NO_KEYS : new Set([...paired.heldBack, ...homeless]),
    report: [
      ...report,
      ...paired.rows.map((row) => line('paired', row.tabRow.row)),
      ...asked.map((row) => line('ask-row', row.tabRow.row)),
    ],
    homecoming,
    keysGone: model.adopts !== true && found.length === 0 && loose.length > 0 && model.rows.length > 0,
  };
}

/** Row number to key, for whoever reads the rows of a tab (register, answers, action plan, decisions). */
export function keysInTab(model: SheetModel, tab: TabState): ReadonlyMap<number, RowKey> {
  return new Map(knowRows(model, tab).known.map((row) => [row.tabRow.row, row.key]));
}
