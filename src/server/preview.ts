import { closedLists, content, needAreas, provisionTypes } from '../content/index';
import { pasteShapes } from '../content/pasteShapes';
import { pasteWords } from '../content/pasteWords';
import { provisionHeaders } from '../content/sheetWords';
import type { Output } from '../contract/api';
import type { Option } from '../domain/catalogue';
import { foldName } from '../domain/paste/matchType';
import { type PastedList, type PastedRow, readPastedList } from '../domain/paste/pasteList';
import type { PasteNote, Recognised } from '../domain/paste/pasteOffer';
import { safeText } from '../outputs/refresh/canonicalText';
import { fillIn, labelsOf } from '../outputs/sheets/sheetParts';
import { pupilNotices } from './pupilNotices';

type Preview = Output<'previewList'>;

const LONGEST_QUOTE = 80;

function labels<Id extends string>(options: readonly Option<Id>[], ids: readonly Id[]): string {
  return ids.map((id) => options.find((option) => option.id === id)?.label ?? id).join(', ');
}

const needNames = (codes: readonly string[]): string =>
  codes.map((code) => needAreas.find((area) => area.code === code)?.label ?? code).join(', ');

const typeName = (id: string | null): string | null => provisionTypes.find((type) => type.id === id)?.name ?? null;

const headerOf = (column: string): string =>
  Object.entries(provisionHeaders).find(([key]) => key === column)?.[1].header ?? column;

/** A cell of many lines, short enough to stand in a sentence. */
function inOneLine(word: string): string {
  const line = word.replace(/\s*\n\s*/g, pasteWords.lineJoiner);
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trim()}\u2026` : line;
}

function slotsOf(one: Recognised): { readonly [slot: string]: string | number } {
  switch (one.code) {
    case 'type':
      return { type: typeName(one.type) ?? one.type };
    case 'needs':
      return { needs: needNames(one.needs) };
    case 'need-from-words':
      return { needs: needNames(one.needs), word: one.word };
    case 'phases':
      return { phases: labels(closedLists.phase, one.phases) };
    case 'tier':
    case 'tier-from-heading':
      return { tiers: labels(closedLists.tier, one.tiers), word: one.word };
    case 'tier-from-type':
      return { tiers: labels(closedLists.tier, one.tiers) };
    case 'provider':
      return { provider: labels(closedLists.provider, [one.provider]) };
    case 'unread':
    case 'from-above':
      return { word: one.word, header: headerOf(one.column) };
    case 'noted':
      return { header: one.header, word: one.word };
    case 'one-of':
      return { offers: one.offers, word: inOneLine(one.word) };
    case 'detail':
      return { word: one.word };
    case 'duplicate':
      return { line: one.line };
    case 'no-type':
    case 'no-tier':
    case 'tier-unsure':
    case 'no-name':
      return {};
  }
}

function wordsFor(one: Recognised): string {
  return fillIn(pasteWords[one.code], slotsOf(one));
}

/** As it would be stored: nothing invisible in it, short enough for a cell. */
const safeCells = (cells: PastedRow['cells']): { [column: string]: string } =>
  Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, safeText(text)]));

function previewRow(row: PastedRow, names: ReadonlySet<string>): Preview['rows'][number] {
  const cells = safeCells(row.cells);
  const standing = names.has(foldName(cells.name ?? ''));
  return {
    line: safeText(row.pasted.join(pasteWords.cellJoiner)),
    name: cells.name ?? '',
    recognised: typeName(row.type),
    tier: cells.tier ?? '',
    mainNeed: cells.mainNeed ?? '',
    cells,
    typed: safeCells(row.typed),
    standing,
    messages: [...row.recognised.map(wordsFor).map(safeText), ...(standing ? [pasteWords.standing] : [])],
  };
}

function noteWords(note: PasteNote): string {
  switch (note.code) {
    case 'wide':
      return fillIn(pasteWords.messages.wide, { columns: note.columns });
    case 'rows': {
      const sentence = note.rows === 1 ? pasteWords.messages.row : pasteWords.messages.rows;
      const names =
        note.types === 1 ? pasteWords.messages.name : fillIn(pasteWords.messages.names, { types: note.types });
      return fillIn(sentence, { rows: note.rows, names });
    }
    case 'heading':
      return fillIn(pasteWords.messages.heading, { ...note, tiers: labels(closedLists.tier, note.tiers) });
    case 'title':
    case 'total':
    case 'section':
      return fillIn(pasteWords.messages[note.code], { line: note.line, word: inOneLine(note.word) });
    default:
      return pasteWords.messages[note.code];
  }
}

/** Reads a pasted list as the register would take it. */
export function readList(text: string): PastedList {
  return readPastedList(text, {
    provisionTypes: content.provisionTypes,
    closedLists,
    headers: provisionHeaders,
    words: pasteShapes,
  });
}

/** What was recognised in a pasted list, in words. `names`: of the offers in the register, folded. Stores nothing. */
export function previewList(text: string, names: ReadonlySet<string> = new Set()): Preview {
  const list = readList(text);
  return {
    rows: list.rows.map((row) => previewRow(row, names)),
    messages: list.notes.map(noteWords),
    tiers: [...labelsOf(closedLists.tier)],
    needs: [...labelsOf(closedLists.need)],
    notices: listNotices(list, text),
  };
}

/** Where a list looks as if it held details of pupils: the names of its offers, and every cell as it was pasted. */
export function listNotices(list: PastedList, text: string): string[] {
  return pupilNotices(
    list.rows.map(({ cells }) => cells.name ?? ''),
    text.split(/[\t\n]/),
  );
}

/** Messages about a whole list, in words. */
export function listMessages(list: PastedList): string[] {
  return list.notes.filter(({ code }) => code !== 'rows').map(noteWords);
}
