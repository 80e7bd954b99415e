import type { ClosedLists, CoreContent, NeedCode, Option, PhaseId, ProvisionType, TierId } from './catalogue';
import { foldName, type TypeMatcher, typeMatcher } from './matchType';
import { findOption, findOptions, readTiers } from './options';
import { columnsOf, type HeaderNames, type PasteColumns, pastedTable } from './pasteColumns';
import type { TableNote, TableRow } from './table';

/** What was made of one line. Every code has its words in content; nothing is recognised without being said. */
export type Recognised =
  | { readonly code: 'type'; readonly type: string }
  | { readonly code: 'no-type' }
  | { readonly code: 'needs'; readonly needs: readonly NeedCode[] }
  | { readonly code: 'phases'; readonly phases: readonly PhaseId[] }
  | { readonly code: 'tier'; readonly tiers: readonly TierId[]; readonly word: string }
  | { readonly code: 'tier-from-type'; readonly tiers: readonly TierId[] }
  | { readonly code: 'no-tier' }
  | { readonly code: 'provider'; readonly provider: 'nhs' }
  | { readonly code: 'unread'; readonly column: string; readonly word: string }
  | { readonly code: 'noted'; readonly header: string; readonly word: string }
  | { readonly code: 'duplicate'; readonly line: number }
  | { readonly code: 'no-name' };

/** One line as it would be stored: `cells` by column key of the register, labels where there is a closed list. */
export type PastedRow = {
  /** 1-based line of what was pasted. */
  readonly line: number;
  /** The cells as pasted. */
  readonly pasted: readonly string[];
  readonly cells: { readonly [column: string]: string };
  readonly type: string | null;
  readonly recognised: readonly Recognised[];
};

/** A plain message about the whole list. */
export type PasteNote =
  | { readonly code: 'empty' | 'header-only' | 'no-header' | 'no-tier' | 'numbers' | 'long' | TableNote }
  | { readonly code: 'rows'; readonly rows: number; readonly types: number }
  | { readonly code: 'wide'; readonly columns: number };

export type PastedList = { readonly rows: readonly PastedRow[]; readonly notes: readonly PasteNote[] };

/** What reading a list needs: catalogue, closed lists, the header words, and the school's phases where they are known. */
export type PasteContent = Pick<CoreContent, 'provisionTypes' | 'closedLists'> & {
  readonly headers: HeaderNames;
  readonly phases?: readonly PhaseId[];
};

/** Columns with one option or several; the rest is text. Tiers are read by their own words. */
const LISTS: { readonly [column: string]: readonly [list: keyof ClosedLists, several: boolean] } = {
  mainNeed: ['need', true],
  alsoHelps: ['need', true],
  running: ['running', false],
  audience: ['audience', true],
  phases: ['phase', true],
  format: ['format', true],
  ledBy: ['ledBy', false],
  provider: ['provider', false],
  intent: ['intent', true],
  deputy: ['yesNoNotSure', false],
  cost: ['cost', false],
  referral: ['yesPartlyNo', false],
  externalChecks: ['externalChecks', true],
  publish: ['yesNo', false],
  star: ['yesNo', false],
  wait: ['wait', false],
};
const AUDIENCE_PHASE: { readonly [audience: string]: PhaseId } = { P: 'primary', S: 'secondary', F: 'post16' };
/** More columns than the register has. */
const WIDE = 29;
const MOST_CHARACTERS = 50_000;

const labels = <Id extends string>(options: readonly Option<Id>[], ids: readonly Id[]): string =>
  ids.map((id) => options.find((option) => option.id === id)?.label ?? id).join(', ');

/** A row while it is being read. */
type Draft = { readonly cells: { [column: string]: string }; readonly said: Recognised[] };

/** The label where every word is an option; else the words as they were typed, and that is said. */
function readListed(draft: Draft, column: string, typed: string, lists: ClosedLists): void {
  const [list, several] = LISTS[column] ?? [];
  if (list === undefined || typed === '') return;
  const options: readonly Option[] = lists[list];
  const single = findOption(options, typed);
  const read = several
    ? findOptions(options, typed)
    : { ids: single === null ? [] : [single], unread: single ? [] : [typed] };
  if (read.unread.length === 0) draft.cells[column] = labels(options, read.ids);
  for (const word of read.unread) draft.said.push({ code: 'unread', column, word });
}

function readTier(draft: Draft, type: ProvisionType | null, lists: ClosedLists): void {
  const word = draft.cells.tier ?? '';
  const tiers = readTiers(lists.tier, word);
  if (tiers !== null) {
    draft.cells.tier = labels(lists.tier, tiers);
    draft.said.push({ code: 'tier', tiers, word });
  } else if (word !== '') draft.said.push({ code: 'unread', column: 'tier', word });
  else if (type !== null) {
    const first = type.tiers.slice(0, 1);
    draft.cells.tier = labels(lists.tier, first);
    draft.said.push({ code: 'tier-from-type', tiers: first });
  } else draft.said.push({ code: 'no-tier' });
}

/** Several needs in one "Main need" cell: the first is the main one, the others also count. */
function splitNeeds(draft: Draft): void {
  const [first, ...others] = (draft.cells.mainNeed ?? '').split(', ');
  if (first === undefined || others.length === 0 || draft.said.some((said) => said.code === 'unread')) return;
  draft.cells.mainNeed = first;
  draft.cells.alsoHelps = [...others, draft.cells.alsoHelps ?? ''].filter((need) => need !== '').join(', ');
}

function fillNeeds(draft: Draft, type: ProvisionType, lists: ClosedLists): void {
  if ((draft.cells.mainNeed ?? '') !== '' || (draft.cells.alsoHelps ?? '') !== '') return;
  draft.cells.mainNeed = labels(lists.need, type.needs.slice(0, 1));
  draft.cells.alsoHelps = labels(lists.need, type.needs.slice(1));
  draft.said.push({ code: 'needs', needs: type.needs });
}

/** Phases that the type is for, of those the school has. */
function fillPhases(draft: Draft, type: ProvisionType, content: PasteContent): void {
  if ((draft.cells.phases ?? '') !== '' || (draft.cells.years ?? '') !== '') return;
  const all = type.audience.flatMap((who) => AUDIENCE_PHASE[who] ?? []);
  const phases = content.phases === undefined ? all : all.filter((phase) => content.phases?.includes(phase));
  if (phases.length === 0) return;
  draft.cells.phases = labels(content.closedLists.phase, phases);
  draft.said.push({ code: 'phases', phases });
}

/** Only where the catalogue leaves no doubt: an outside service whose typical lead is the NHS. */
function fillProvider(draft: Draft, type: ProvisionType, lists: ClosedLists): void {
  if ((draft.cells.provider ?? '') !== '' || type.format !== 'external' || !/^NHS\b/.test(type.lead)) return;
  draft.cells.provider = labels(lists.provider, ['nhs']);
  draft.said.push({ code: 'provider', provider: 'nhs' });
}

/** What stands in columns we do not know goes into the notes, with its heading. */
function noteOthers(draft: Draft, row: TableRow, columns: PasteColumns): void {
  const others = row.cells.flatMap((word, at) => {
    const header = columns.headers[at] ?? '';
    return columns.keys[at] || word === '' ? [] : [{ header, word }];
  });
  for (const other of others) draft.said.push({ code: 'noted', ...other });
  const notes = others.map(({ header, word }) => (header === '' ? word : `${header}: ${word}`));
  const all = [draft.cells.notes ?? '', ...notes].filter((note) => note !== '');
  if (all.length > 0) draft.cells.notes = all.join('; ');
}

function cellsOf(row: TableRow, columns: PasteColumns): { [column: string]: string } {
  const cells: { [column: string]: string } = {};
  row.cells.forEach((word, at) => {
    const key = columns.keys[at];
    if (key && word !== '') cells[key] = word;
  });
  return cells;
}

function sayName(draft: Draft, type: ProvisionType | null): void {
  if ((draft.cells.name ?? '') === '') draft.said.push({ code: 'no-name' });
  else draft.said.push(type === null ? { code: 'no-type' } : { code: 'type', type: type.id });
}

function readRow(row: TableRow, columns: PasteColumns, content: PasteContent, match: TypeMatcher): PastedRow {
  const lists = content.closedLists;
  const draft: Draft = { cells: cellsOf(row, columns), said: [] };
  const type = match(draft.cells.name ?? '');
  sayName(draft, type);
  for (const column of Object.keys(LISTS)) readListed(draft, column, draft.cells[column] ?? '', lists);
  splitNeeds(draft);
  if ((draft.cells.name ?? '') !== '' || (draft.cells.tier ?? '') !== '') readTier(draft, type, lists);
  if (type !== null) {
    fillNeeds(draft, type, lists);
    fillPhases(draft, type, content);
    fillProvider(draft, type, lists);
  }
  noteOthers(draft, row, columns);
  return { line: row.line, pasted: row.cells, cells: draft.cells, type: type?.id ?? null, recognised: draft.said };
}

/** Two lines with the same name are two offers: both stay, and the second says so. */
function sayDuplicates(rows: readonly PastedRow[]): readonly PastedRow[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const name = foldName(row.cells.name ?? '');
    const line = first.get(name);
    if (name === '' || line === undefined) {
      first.set(name, row.line);
      return row;
    }
    return { ...row, recognised: [...row.recognised, { code: 'duplicate' as const, line }] };
  });
}

function notesOf(rows: readonly PastedRow[], columns: PasteColumns, table: readonly TableNote[]): readonly PasteNote[] {
  const names = rows.map((row) => row.cells.name ?? '').filter((name) => name !== '');
  const widest = rows.reduce((most, row) => Math.max(most, row.pasted.length), columns.headers.length);
  const isLong = rows.some((row) => row.pasted.some((cell) => cell.length > MOST_CHARACTERS));
  const types = rows.filter((row) => row.type !== null).length;
  return [
    { code: 'rows', rows: rows.length, types },
    ...(columns.hasHeader ? [] : [{ code: 'no-header' as const }]),
    ...(columns.keys.includes('tier') ? [] : [{ code: 'no-tier' as const }]),
    ...(names.length > 0 && names.every((name) => /^[\d\s.,%-]+$/.test(name)) ? [{ code: 'numbers' as const }] : []),
    ...(widest >= WIDE ? [{ code: 'wide' as const, columns: widest }] : []),
    ...table.map((code) => ({ code })),
    ...(isLong ? [{ code: 'long' as const }] : []),
  ];
}

/**
 * Reads a pasted list or table of offers. Stores nothing, loses and merges no line, throws at nothing: what was not
 * understood stays as it was typed and is said.
 */
export function readPastedList(pasted: string, content: PasteContent): PastedList {
  const table = pastedTable(pasted, content.headers);
  if (table.rows.length === 0) return { rows: [], notes: [{ code: 'empty' }] };
  const columns = columnsOf(table.rows, content.headers, content.closedLists.tier);
  const body = table.rows.filter((_, at) => at !== columns.headerAt);
  if (body.length === 0) return { rows: [], notes: [{ code: 'header-only' }] };
  const match = typeMatcher(content.provisionTypes);
  const rows = sayDuplicates(body.map((row) => readRow(row, columns, content, match)));
  return { rows, notes: notesOf(rows, columns, table.notes) };
}
