import { closedLists, content, needAreas, provisionTypes } from '../content/index';
import { pasteWords, provisionHeaders } from '../content/sheetWords';
import type { Output } from '../contract/api';
import type { Option } from '../domain/catalogue';
import { type PastedList, type PastedRow, type PasteNote, type Recognised, readPastedList } from '../domain/pasteList';
import { fillIn } from '../outputs/sheetParts';

type Preview = Output<'previewList'>;

function labels<Id extends string>(options: readonly Option<Id>[], ids: readonly Id[]): string {
  return ids.map((id) => options.find((option) => option.id === id)?.label ?? id).join(', ');
}

const needNames = (codes: readonly string[]): string =>
  codes.map((code) => needAreas.find((area) => area.code === code)?.label ?? code).join(', ');

const typeName = (id: string | null): string | null => provisionTypes.find((type) => type.id === id)?.name ?? null;

const headerOf = (column: string): string =>
  Object.entries(provisionHeaders).find(([key]) => key === column)?.[1].header ?? column;

function slotsOf(one: Recognised): { readonly [slot: string]: string | number } {
  switch (one.code) {
    case 'type':
      return { type: typeName(one.type) ?? one.type };
    case 'needs':
      return { needs: needNames(one.needs) };
    case 'phases':
      return { phases: labels(closedLists.phase, one.phases) };
    case 'tier':
      return { tiers: labels(closedLists.tier, one.tiers), word: one.word };
    case 'tier-from-type':
      return { tiers: labels(closedLists.tier, one.tiers) };
    case 'provider':
      return { provider: labels(closedLists.provider, [one.provider]) };
    case 'unread':
      return { word: one.word, header: headerOf(one.column) };
    case 'noted':
      return { header: one.header, word: one.word };
    case 'duplicate':
      return { line: one.line };
    case 'no-type':
    case 'no-tier':
    case 'no-name':
      return {};
  }
}

function wordsFor(one: Recognised): string {
  const bare = one.code === 'noted' && one.header === '';
  return fillIn(bare ? pasteWords.notedBare : pasteWords[one.code], slotsOf(one));
}

function previewRow(row: PastedRow): Preview['rows'][number] {
  return {
    line: row.pasted.join(pasteWords.cellJoiner),
    name: row.cells.name ?? '',
    recognised: typeName(row.type),
    tier: row.cells.tier ?? '',
    mainNeed: row.cells.mainNeed ?? '',
    cells: { ...row.cells },
    messages: row.recognised.map(wordsFor),
  };
}

function noteWords(note: PasteNote): string {
  if (note.code === 'wide') return fillIn(pasteWords.messages.wide, { columns: note.columns });
  if (note.code !== 'rows') return pasteWords.messages[note.code];
  const sentence = note.rows === 1 ? pasteWords.messages.row : pasteWords.messages.rows;
  return fillIn(sentence, { rows: note.rows, types: note.types });
}

/** Reads a pasted list as the register would take it. */
export function readList(text: string): PastedList {
  return readPastedList(text, { provisionTypes: content.provisionTypes, closedLists, headers: provisionHeaders });
}

/** What was recognised in a pasted list, in words. Stores nothing. */
export function previewList(text: string): Preview {
  const list = readList(text);
  return { rows: list.rows.map(previewRow), messages: list.notes.map(noteWords) };
}

/** Messages about a whole list, in words. */
export function listMessages(list: PastedList): string[] {
  return list.notes.filter(({ code }) => code !== 'rows').map(noteWords);
}
