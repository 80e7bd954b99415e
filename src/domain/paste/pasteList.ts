import type { ClosedLists, CoreContent, Option, PhaseId, ProvisionType } from '../catalogue';
import { findOption, findOptions, readTiers } from '../reading/options';
import { foldName, typeMatcher } from './matchType';
import { columnReader, type HeaderNames } from './pasteHeading';
import { layPaste } from './pasteLayouts';
import type { OfferLine, PasteNote, Recognised } from './pasteOffer';
import { type NeedReader, needReader, type PasteReaders } from './pasteRows';
import { pasteSheet } from './pasteSheet';
import type { PasteWords } from './pasteWords';
import type { TableNote } from './table';
import { tierHeadings } from './tierHeadings';

/** One line as it would be stored: `cells` by column key of the register, labels where there is a closed list. */
export type PastedRow = {
  /** 1-based line of what was pasted. */
  readonly line: number;
  /** The cells as pasted. */
  readonly pasted: readonly string[];
  readonly cells: { readonly [column: string]: string };
  /** Only what the list itself says: nothing of it comes from the catalogue. */
  readonly typed: { readonly [column: string]: string };
  readonly type: string | null;
  readonly recognised: readonly Recognised[];
};

export type PastedList = { readonly rows: readonly PastedRow[]; readonly notes: readonly PasteNote[] };

/** What reading a list needs: catalogue, closed lists, the header words, and the school's phases where they are known. */
export type PasteContent = Pick<CoreContent, 'provisionTypes' | 'closedLists'> & {
  readonly headers: HeaderNames;
  readonly words: PasteWords;
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
/** Notes about single lines, which are said even where no offer was found. */
const ASIDE: ReadonlySet<string> = new Set(['heading', 'title', 'total', 'section']);

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

function readTier(draft: Draft, line: OfferLine, type: ProvisionType | null, lists: ClosedLists): void {
  const word = draft.cells.tier ?? '';
  const tiers = line.tier?.tiers ?? readTiers(lists.tier, word);
  if (tiers !== null) {
    draft.cells.tier = labels(lists.tier, tiers);
    draft.said.push(line.tier ?? { code: 'tier', tiers, word });
  } else if (word !== '') draft.said.push({ code: 'unread', column: 'tier', word });
  else if (line.said.some(({ code }) => code === 'tier-unsure')) return;
  else if (type !== null) {
    const first = type.tiers.slice(0, 1);
    draft.cells.tier = labels(lists.tier, first);
    draft.said.push({ code: 'tier-from-type', tiers: first });
  } else draft.said.push({ code: 'no-tier' });
}

/** Everyday words of a need, where the list itself does not have them: "Anger", "Loss". */
function readEverydayNeed(draft: Draft, column: string, needs: NeedReader, lists: ClosedLists): void {
  const word = draft.cells[column] ?? '';
  if (word === '' || findOptions(lists.need, word).unread.length === 0) return;
  const read = needs(word);
  if (read === null) return;
  draft.cells[column] = labels(lists.need, read);
  draft.said.push({ code: 'need-from-words', needs: read, word });
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

/** A tier cell beside a tier that the shape tells: the shape's counts, and the cell goes into the notes. */
function secondTier({ cells, tier }: OfferLine): OfferLine['others'] {
  const word = cells.tier ?? '';
  return tier === null || word === '' || word === tier.word ? [] : [{ header: '', word }];
}

/** What stands in columns we do not know goes into the notes, with its heading. */
function noteOthers(draft: Draft, line: OfferLine): void {
  const others = [...line.others, ...secondTier(line)];
  for (const { header, word } of others)
    draft.said.push(header === '' ? { code: 'detail', word } : { code: 'noted', header, word });
  const notes = others.map(({ header, word }) => (header === '' ? word : `${header}: ${word}`));
  const all = [draft.cells.notes ?? '', ...notes].filter((note) => note !== '');
  if (all.length > 0) draft.cells.notes = all.join('; ');
}

function sayName(draft: Draft, type: ProvisionType | null): void {
  if ((draft.cells.name ?? '') === '') draft.said.push({ code: 'no-name' });
  else draft.said.push(type === null ? { code: 'no-type' } : { code: 'type', type: type.id });
}

function readRow(line: OfferLine, content: PasteContent, readers: PasteReaders): PastedRow {
  const lists = content.closedLists;
  const draft: Draft = { cells: { ...line.cells }, said: [] };
  const type = readers.match(draft.cells.name ?? '');
  sayName(draft, type);
  draft.said.push(...line.said);
  for (const column of ['mainNeed', 'alsoHelps']) readEverydayNeed(draft, column, readers.needs, lists);
  for (const column of Object.keys(LISTS)) readListed(draft, column, draft.cells[column] ?? '', lists);
  splitNeeds(draft);
  if ((draft.cells.name ?? '') !== '' || (draft.cells.tier ?? '') !== '' || line.tier)
    readTier(draft, line, type, lists);
  if (type !== null) {
    fillNeeds(draft, type, lists);
    fillPhases(draft, type, content);
    fillProvider(draft, type, lists);
  }
  noteOthers(draft, line);
  const { line: at, pasted } = line;
  return {
    line: at,
    pasted,
    cells: draft.cells,
    typed: typedCells(line, draft),
    type: type?.id ?? null,
    recognised: draft.said,
  };
}

/** A tier told by a heading is the list's own word, and so is what goes into the notes. */
function typedCells({ cells, tier }: OfferLine, draft: Draft): PastedRow['typed'] {
  const { notes } = draft.cells;
  const all = {
    ...cells,
    ...(tier === null ? {} : { tier: draft.cells.tier ?? '' }),
    ...(notes === undefined ? {} : { notes }),
  };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ''));
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

/** What there is to say of the rows as they were read, apart from their shape. */
function notesOn(rows: readonly PastedRow[], width: number, table: readonly TableNote[]) {
  const names = rows.map((row) => row.cells.name ?? '').filter((name) => name !== '');
  const isLong = rows.some((row) => row.pasted.some((cell) => cell.length > MOST_CHARACTERS));
  const notes: readonly PasteNote[] = [
    ...(names.length > 0 && names.every((name) => /^[\d\s.,%-]+$/.test(name)) ? [{ code: 'numbers' as const }] : []),
    ...(width >= WIDE ? [{ code: 'wide' as const, columns: width }] : []),
    ...table.map((code) => ({ code })),
    ...(isLong ? [{ code: 'long' as const }] : []),
  ];
  return notes;
}

function readersOf(content: PasteContent): PasteReaders {
  return {
    match: typeMatcher(content.provisionTypes),
    headings: tierHeadings(content.words, content.closedLists.tier),
    needs: needReader(content.words, content.closedLists),
    words: content.words,
    lists: content.closedLists,
  };
}

/**
 * Reads a pasted list or table of offers. Stores nothing, loses and merges no line, throws at nothing: what was not
 * understood stays as it was typed and is said, and a line that is no offer is named.
 */
export function readPastedList(pasted: string, content: PasteContent): PastedList {
  const readers = readersOf(content);
  const sheet = pasteSheet(pasted, columnReader(content.headers), readers.headings);
  if (sheet.rows.length === 0) return { rows: [], notes: [{ code: 'empty' }] };
  const laid = layPaste(sheet, readers);
  const rows = sayDuplicates(laid.offers.map((line) => readRow(line, content, readers)));
  if (rows.length === 0)
    return { rows, notes: [{ code: 'header-only' }, ...laid.notes.filter(({ code }) => ASIDE.has(code))] };
  const types = rows.filter((row) => row.type !== null).length;
  const about = notesOn(rows, sheet.width, sheet.notes);
  return { rows, notes: [{ code: 'rows', rows: rows.length, types }, ...laid.notes, ...about] };
}
