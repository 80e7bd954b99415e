import { closedLists } from '../content/closedLists';
import { needAreas } from '../content/needAreas';
import { provisionTypes } from '../content/provisionTypes';
import { pasteWords, provisionHeaders } from '../content/sheetWords';
import type { PhaseId } from '../domain/catalogue';
import { type PastedList, type PastedRow, type PasteNote, type Recognised, readPastedList } from '../domain/pasteList';
import type { ProvisionRow } from '../domain/plan';
import { fillIn, labelOf } from './sheetParts';

/** One line as the preview shows it. */
export type PreviewRow = {
  /** The line as pasted, its cells side by side. */
  readonly line: string;
  readonly name: string;
  /** Name of the catalogue type, or null. */
  readonly recognised: string | null;
  readonly tier: string;
  readonly mainNeed: string;
  readonly cells: { readonly [column: string]: string };
  /** What was recognised and what was not, one sentence each. */
  readonly messages: readonly string[];
};

/** What would be stored, and plain messages about the list. */
export type Preview = { readonly rows: readonly PreviewRow[]; readonly messages: readonly string[] };

const headers: { readonly [column: string]: { readonly header: string } } = provisionHeaders;

function typeName(id: string): string {
  return provisionTypes.find((type) => type.id === id)?.name ?? id;
}

function slotsOf(said: Recognised): { readonly [slot: string]: string | number } {
  switch (said.code) {
    case 'type':
      return { type: typeName(said.type) };
    case 'needs':
      return {
        needs: said.needs.map((need) => needAreas.find(({ code }) => code === need)?.label ?? need).join(', '),
      };
    case 'phases':
      return { phases: said.phases.map((phase) => labelOf(closedLists.phase, phase)).join(', ') };
    case 'tier':
      return { tiers: said.tiers.map((tier) => labelOf(closedLists.tier, tier)).join(', '), word: said.word };
    case 'tier-from-type':
      return { tiers: said.tiers.map((tier) => labelOf(closedLists.tier, tier)).join(', ') };
    case 'provider':
      return { provider: labelOf(closedLists.provider, said.provider) };
    case 'unread':
      return { header: headers[said.column]?.header ?? said.column, word: said.word };
    case 'noted':
      return { header: said.header, word: said.word };
    case 'duplicate':
      return { line: said.line };
    case 'no-type':
    case 'no-tier':
    case 'no-name':
      return {};
  }
}

/** One recognition in words. */
export function sayRecognised(said: Recognised): string {
  const sentence = said.code === 'noted' && said.header === '' ? pasteWords.notedBare : pasteWords[said.code];
  return fillIn(sentence, slotsOf(said));
}

/** One message about the whole list in words. */
export function sayPasteNote(note: PasteNote): string {
  if (note.code === 'rows')
    return fillIn(note.rows === 1 ? pasteWords.messages.row : pasteWords.messages.rows, {
      rows: note.rows,
      types: note.types,
    });
  return fillIn(pasteWords.messages[note.code], note.code === 'wide' ? { columns: note.columns } : {});
}

function previewRow(row: PastedRow): PreviewRow {
  return {
    line: row.pasted.filter((cell) => cell !== '').join(pasteWords.cellJoiner),
    name: row.cells.name ?? '',
    recognised: row.type === null ? null : typeName(row.type),
    tier: row.cells.tier ?? '',
    mainNeed: row.cells.mainNeed ?? '',
    cells: row.cells,
    messages: row.recognised.map(sayRecognised),
  };
}

/** Reads a pasted list with the product's own words. `phases` are the school's, where it has said them. */
export function readPasted(pasted: string, phases?: readonly PhaseId[]): PastedList {
  const content = { provisionTypes, closedLists, headers: provisionHeaders };
  return readPastedList(pasted, phases === undefined || phases.length === 0 ? content : { ...content, phases });
}

/** The preview of a list, in words. */
export function previewPasted(list: PastedList): Preview {
  return { rows: list.rows.map(previewRow), messages: list.notes.map(sayPasteNote) };
}

/** The rows of the register that a list would add. Their keys are made when they are written. */
export function registerRows(list: PastedList): readonly Omit<ProvisionRow, 'key'>[] {
  return list.rows.map((row) => ({ cells: row.cells }));
}
