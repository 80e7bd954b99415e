import { tabWords } from '../../content/messages';
import { hashOf } from '../../outputs/refresh/rowKeys';
import type { TabKind } from '../../outputs/sheets/sheetModel';
import type { FoundTab } from '../services';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const METADATA_KEY = 'smhl.tab';
const KINDS: readonly TabKind[] = ['start', 'answers', 'provision', 'map', 'gaps', 'actions', 'overview', 'progress'];

/** What a tab says of itself: its kind, the sheet id it had and the file it was in when we marked it. */
type Mark = { readonly kind: TabKind; readonly sheetId: number; readonly file: string };
type Claim = Mark & { readonly sheet: Sheet };

/** Stands for one file without naming it. A copy of the file has another. */
export function fileMark(spreadsheet: Spreadsheet): string {
  return hashOf(spreadsheet.getId());
}

function writeMark(mark: Mark): string {
  return [mark.kind, String(mark.sheetId), mark.file].join('|');
}

function readMark(text: string): Mark | null {
  const [kind, sheetId, file = ''] = text.split('|');
  const known = KINDS.find((one) => one === kind);
  return known === undefined || !/^\d+$/.test(sheetId ?? '') ? null : { kind: known, sheetId: Number(sheetId), file };
}

/** The note of the hidden first cell: what the column is for, and the mark again for files that lost their metadata. */
export function markNote(kind: TabKind, sheet: Sheet, file: string): string {
  return `${tabWords.rowIdNote}\n[${writeMark({ kind, sheetId: sheet.getSheetId(), file })}]`;
}

/** Marks a tab as ours. */
export function markTab(kind: TabKind, sheet: Sheet, file: string): void {
  sheet.addDeveloperMetadata(METADATA_KEY, writeMark({ kind, sheetId: sheet.getSheetId(), file }));
}

/**
 * The claims that metadata makes. A mark that names another file came with a copy, and one whose sheet is gone came with
 * a duplicated tab: only then is it worth a call to ask where the mark really stands.
 */
function metadataClaims(spreadsheet: Spreadsheet, file: string): Claim[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
  return found.flatMap((metadata) => {
    const mark = readMark(metadata.getValue() ?? '');
    if (mark === null) return [];
    const named = mark.file === file ? sheetById(spreadsheet, mark.sheetId) : null;
    const sheet = named ?? metadata.getLocation().getSheet();
    return sheet === null ? [] : [{ ...mark, sheet }];
  });
}

/** A sheet by its id; null when it has been deleted. */
export function sheetById(spreadsheet: Spreadsheet, id: number): Sheet | null {
  return spreadsheet.getSheetById(id);
}

/** The claims that notes of first cells make. */
function noteClaims(sheets: readonly Sheet[]): Claim[] {
  return sheets.flatMap((sheet) => {
    const mark = readMark(/\[([^\]]+)\]\s*$/.exec(sheet.getRange(1, 1).getNote())?.[1] ?? '');
    return mark === null ? [] : [{ ...mark, sheet }];
  });
}

/** How sure a claim is: marked here, in this very tab; then in this file; then anywhere. */
function sureness(claim: Claim, file: string): number {
  return (claim.file === file ? 2 : 0) + (claim.sheet.getSheetId() === claim.sheetId ? 1 : 0);
}

/** The surest claim of each kind: a duplicate never counts while its original stands. */
function best(claims: readonly Claim[], file: string): FoundTab[] {
  return KINDS.flatMap((kind) => {
    const sorted = claims.filter((claim) => claim.kind === kind);
    const [first] = sorted.length < 2 ? sorted : sorted.sort((a, b) => sureness(b, file) - sureness(a, file));
    return first === undefined ? [] : [{ kind, id: first.sheet.getSheetId(), name: '' }];
  });
}

/** Looks for our tabs (a name is read when the tab is): by metadata, and where none of it is left (a file that went through Excel) by the first cells. */
export function findTabs(
  spreadsheet: Spreadsheet,
  file: string,
): { readonly tabs: FoundTab[]; readonly by: 'metadata' | 'notes' } {
  const claims = metadataClaims(spreadsheet, file);
  if (claims.length > 0) return { tabs: best(claims, file), by: 'metadata' };
  return { tabs: best(noteClaims(spreadsheet.getSheets()), file), by: 'notes' };
}
