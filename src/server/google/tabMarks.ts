import { tabWords } from '../../content/messages';
import { CURRENT_LAYOUT } from '../../outputs/layout/layout';
import { UNMARKED_LAYOUT } from '../../outputs/layout/layoutSteps';
import { hashOf } from '../../outputs/refresh/rowKeys';
import type { TabKind } from '../../outputs/sheets/sheetModel';
import type { FoundTab } from '../services';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const METADATA_KEY = 'smhl.tab';
const KINDS: readonly TabKind[] = ['start', 'answers', 'provision', 'map', 'gaps', 'actions', 'overview', 'progress'];
/** Stands in the mark of a tab that is about to be replaced by a fresh one beside it. */
const LEAVING = 'leaving';

/**
 * What a tab says of itself: its kind, the sheet id it had and the file it was in when we marked it, its layout, and whether
 * it is being replaced. Written `gaps|71384666|p4mhwq1|1`.
 */
export type Mark = {
  readonly kind: TabKind;
  readonly sheetId: number;
  readonly file: string;
  readonly layout: number;
  readonly isLeaving: boolean;
};
type Claim = Mark & { readonly sheet: Sheet; readonly metadata: Metadata | null; readonly text: string };

/** Stands for one file without naming it. A copy of the file has another. */
export function fileMark(spreadsheet: Spreadsheet): string {
  return hashOf(spreadsheet.getId());
}

function writeMark({ kind, sheetId, file, layout, isLeaving }: Mark): string {
  return [kind, String(sheetId), file, String(layout), ...(isLeaving ? [LEAVING] : [])].join('|');
}

function readMark(text: string): Mark | null {
  const [kind, sheetId, file = '', layout = '', leaving = ''] = text.split('|');
  const known = KINDS.find((one) => one === kind);
  if (known === undefined || !/^\d+$/.test(sheetId ?? '')) return null;
  const number = /^\d+$/.test(layout) ? Number(layout) : UNMARKED_LAYOUT;
  return { kind: known, sheetId: Number(sheetId), file, layout: number, isLeaving: leaving === LEAVING };
}

/** The mark inside a note: people may have written before and after it. */
const NOTED = /\[([a-z]+\|\d+\|[^\]\n]*)\]/;

/** Does a note carry the mark of a tab of ours? */
export const isMarkNote = (note: string): boolean => NOTED.test(note);

const newMark = (kind: TabKind, sheet: Sheet, file: string): string =>
  writeMark({ kind, sheetId: sheet.getSheetId(), file, layout: CURRENT_LAYOUT, isLeaving: false });

/** The note of the hidden first cell: what the column is for, and the mark again for files that lost their metadata. */
export function markNote(kind: TabKind, sheet: Sheet, file: string): string {
  return `${tabWords.rowIdNote}\n[${newMark(kind, sheet, file)}]`;
}

/** Marks a tab as ours. */
export function markTab(kind: TabKind, sheet: Sheet, file: string): void {
  sheet.addDeveloperMetadata(METADATA_KEY, newMark(kind, sheet, file));
}

/** Where a tab's mark is kept: its metadata, where it has any, and the note. */
export type Marked = { readonly sheet: Sheet; readonly metadata: Metadata | null };

/** Writes what the tab says of itself from now on. What people added to the note stays. */
export function rewriteMark({ sheet, metadata }: Marked, mark: Mark): Marked {
  const text = writeMark(mark);
  const cell = sheet.getRange(1, 1);
  const note = cell.getNote();
  if (NOTED.test(note)) cell.setNote(note.replace(NOTED, `[${text}]`));
  if (metadata !== null) return { sheet, metadata: metadata.setValue(text) };
  sheet.addDeveloperMetadata(METADATA_KEY, text);
  return { sheet, metadata: sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()[0] ?? null };
}

/** Takes our mark off a tab, which is the school's own from then on. The note goes first: what is left leads back here. */
export function removeMark({ sheet, metadata }: Marked): void {
  const cell = sheet.getRange(1, 1);
  const note = cell.getNote();
  if (NOTED.test(note)) cell.setNote(note.replace(NOTED, '').replace(tabWords.rowIdNote, '').trim());
  metadata?.remove();
}

/** The claims that metadata makes. A tab that was duplicated, or came with a copy of the file, names another place than it stands in. */
function metadataClaims(spreadsheet: Spreadsheet): Claim[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
  return found.flatMap((metadata) => {
    const text = metadata.getValue() ?? '';
    const mark = readMark(text);
    const sheet = mark === null ? null : metadata.getLocation().getSheet();
    return mark === null || sheet === null ? [] : [{ ...mark, sheet, metadata, text }];
  });
}

/** A sheet by its id; null when it has been deleted. */
export function sheetById(spreadsheet: Spreadsheet, id: number): Sheet | null {
  return spreadsheet.getSheetById(id);
}

/** The claims that notes of first cells make. */
function noteClaims(sheets: readonly Sheet[]): Claim[] {
  return sheets.flatMap((sheet) => {
    const text = NOTED.exec(sheet.getRange(1, 1).getNote())?.[1] ?? '';
    const mark = readMark(text);
    return mark === null ? [] : [{ ...mark, sheet, metadata: null, text }];
  });
}

/** The claim as it would read if it had been made here and now. */
const exact = (claim: Claim, file: string): Mark => ({ ...claim, file, sheetId: claim.sheet.getSheetId() });

const isExact = (claim: Claim, file: string): boolean =>
  claim.file === file && claim.sheet.getSheetId() === claim.sheetId;

/** How sure a claim is: marked here, in this very tab; then in this file; then anywhere. A tab being replaced gives way. */
function sureness(claim: Claim, file: string): number {
  const isHere = claim.sheet.getSheetId() === claim.sheetId;
  return (claim.file === file ? 4 : 0) + (isHere ? 2 : 0) - (claim.isLeaving ? 1 : 0);
}

/** The surest claim of each kind: a duplicate never counts while its original stands. */
function best(claims: readonly Claim[], file: string): Claim[] {
  return KINDS.flatMap((kind) => {
    const sorted = claims.filter((claim) => claim.kind === kind);
    const [first] = sorted.length < 2 ? sorted : sorted.sort((a, b) => sureness(b, file) - sureness(a, file));
    return first === undefined ? [] : [first];
  });
}

/** The claims to go by: by metadata, and by the first cells' notes for kinds that have none (a file that went through Excel). */
function allClaims(spreadsheet: Spreadsheet): { readonly marked: Claim[]; readonly noted: Claim[] } {
  const marked = metadataClaims(spreadsheet);
  const kinds = new Set(marked.map(({ kind }) => kind));
  if (kinds.size === KINDS.length) return { marked, noted: [] };
  const claimed = new Set(marked.map(({ sheet }) => sheet.getSheetId()));
  const others = spreadsheet.getSheets().filter((sheet) => !claimed.has(sheet.getSheetId()));
  return { marked, noted: noteClaims(others).filter(({ kind }) => !kinds.has(kind)) };
}

/** What a look for our tabs gave. Names are read when a tab is. */
export type Search = {
  readonly tabs: readonly FoundTab[];
  /** Where each tab's mark is kept, by sheet id. */
  readonly marks: ReadonlyMap<number, Marked>;
  /** Tabs known by their notes only. */
  readonly unmarked: ReadonlySet<number>;
  /** Tabs whose mark is to be written anew: it names another file or sheet (they came with a copy), or no layout. */
  readonly stale: ReadonlySet<number>;
  /** Tabs that were replaced, and still carry our mark because a run was stopped. */
  readonly replaced: readonly FoundTab[];
  /** Every mark names another file: this one is a copy in which nothing has been refreshed yet. */
  readonly isCopy: boolean;
};

const foundTab = ({ kind, sheet, layout, isLeaving }: Claim): FoundTab => ({
  kind,
  id: sheet.getSheetId(),
  name: '',
  layout,
  ...(isLeaving ? { isLeaving } : {}),
});

const idsOf = (claims: readonly Claim[]): ReadonlySet<number> => new Set(claims.map(({ sheet }) => sheet.getSheetId()));

/** Looks for our tabs. */
export function findTabs(spreadsheet: Spreadsheet, file: string): Search {
  const { marked, noted } = allClaims(spreadsheet);
  const chosen = best([...marked, ...noted], file);
  const replaced = marked.filter((claim) => claim.isLeaving && isExact(claim, file) && !chosen.includes(claim));
  return {
    tabs: chosen.map(foundTab),
    marks: new Map([...chosen, ...replaced].map((claim) => [claim.sheet.getSheetId(), claim])),
    unmarked: idsOf(chosen.filter(({ metadata }) => metadata === null)),
    stale: idsOf(chosen.filter((claim) => claim.metadata !== null && claim.text !== writeMark(exact(claim, file)))),
    replaced: replaced.map(foundTab),
    isCopy: chosen.length > 0 && chosen.every((claim) => claim.file !== file),
  };
}

/** Is this the mark the tab has now? One call, without reading any other. */
export function hasMark(spreadsheet: Spreadsheet, mark: Mark): boolean {
  const finder = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY);
  return finder.withValue(writeMark(mark)).find().length > 0;
}
