import type { TabKind } from '../sheets/sheetModel';
import { canonicalText, keeping } from './canonicalText';

/**
 * A row is known by its key in the hidden first column. The key says nothing about the row (a readable one would be
 * rewritten by find-and-replace along with everything else) and ends in a check digit, so that damage shows.
 */
export type RowKey = string;

/** What one column of one row held when we last wrote it, and the time before. */
export type Written = { readonly previous: string | null; readonly last: string };

/** The hidden cell of one row: `written` by column key, planner columns and what else the row remembers. */
export type RowId = { readonly key: RowKey; readonly written: { readonly [column: string]: Written } };

/** What a hidden cell turned out to be. */
export type ReadRowId =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged'; readonly written: RowId['written']; readonly unsure: boolean }
  /** `unsure`: the key is whole, the hashes are not. */
  | ({ readonly kind: 'ok'; readonly unsure: boolean } & RowId);

const PREFIXES: Readonly<Record<TabKind, string>> = {
  start: 's',
  answers: 'q',
  provision: 'p',
  map: 'm',
  gaps: 'g',
  actions: 'a',
  overview: 'o',
  progress: 'h',
};
/** 37 of them: the letters and digits of a key, and one more to make a prime. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz_';

/** Taken once: a refresh multiplies a million times, and finding `Math` each time would cost more than the multiplying. */
const { imul } = Math;

/** 53 bits of a string, stable for ever: stored keys and hashes depend on it (cyrb53, public domain). */
function mix(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = imul(high ^ code, 2654435761);
    low = imul(low ^ code, 1597334677);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** `length` letters or digits that stand for a text. */
function mark(text: string, length: number, seed = 0): string {
  return mix(text, seed).toString(36).padStart(length, '0').slice(-length);
}

/** The check digit: a prime modulus and a weight by place, so that one changed letter and any swap both show. */
function checkDigit(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += (DIGITS.indexOf(text.charAt(at)) + 1) * ((at % 36) + 1);
  return DIGITS.charAt(sum % DIGITS.length);
}

const opaque = (kind: TabKind, id: string, turn: number): RowKey => {
  const body = `${PREFIXES[kind]}-${mark(`${kind}:${id}`, 6, turn)}`;
  return `${body}-${checkDigit(body)}`;
};

/**
 * The key of a row. A row of Answers is known by its question's id (a closed list), and a row id that is a key already
 * (the register: the school's own rows) stays as it is.
 */
export function rowKeyFor(kind: TabKind, id: string): RowKey {
  return kind === 'answers' || isRowKey(kind, id) ? id : opaque(kind, id, 0);
}

/** A key for a row a person added, unlike any in `taken`. The same row in the same tab gives the same key again. */
export function freshRowKey(kind: TabKind, seed: string, taken: ReadonlySet<RowKey>): RowKey {
  let turn = 1;
  while (taken.has(opaque(kind, seed, turn))) turn += 1;
  return opaque(kind, seed, turn);
}

/** Is this text a whole, undamaged key of such a tab? Answers: any question id; whether it is known is the model's to say. */
export function isRowKey(kind: TabKind, text: string): boolean {
  const prefix = prefixIn(text);
  return kind === 'answers' ? prefix === null && /^[A-Za-z][A-Za-z0-9.:-]*$/.test(text) : prefix === PREFIXES[kind];
}

/** The letter that a whole key begins with; null where the text is none. */
function prefixIn(text: string): string | null {
  const [, body = '', prefix = '', check] = /^(([a-z])-[0-9a-z]{6})-([0-9a-z_])$/.exec(text) ?? [];
  return check !== undefined && check === checkDigit(body) ? prefix : null;
}

/** A row pasted from another tab of ours: what was written there says nothing of this one. */
function isOfAnotherTab(kind: TabKind, key: string): boolean {
  const prefix = prefixIn(key);
  return prefix !== null && prefix !== PREFIXES[kind];
}

const HASH_LENGTH = 7;
const COLUMN_LENGTH = 2;

/** Seven letters or digits that stand for what we wrote into a cell. */
export const hashOf = keeping((text) => mark(canonicalText(text), HASH_LENGTH));

/** What a row is to remember, as it stands in its hidden cell. */
export function rememberedIn(remembers: { readonly [what: string]: string } = {}): RowId['written'] {
  return Object.fromEntries(
    Object.entries(remembers).map(([what, text]) => [what, { previous: null, last: hashOf(text) }]),
  );
}

/** Stands where we cannot know what we wrote: no text has it. */
export const UNKNOWN_HASH = '0000000';

/** Stands before the last hash where a person chose to keep another text than that one: no text has it. */
export const CHOSEN_HASH = '0000001';

const EMPTY_PART = '-';

/**
 * What ends a part: letters and digits made from all of it. "Find and replace" in the whole file reaches hundreds of ids at
 * once, so that one digit, which one in 37 replaced parts would fit by chance, is not enough.
 */
const CHECK_LENGTH = 3;
const checkOf = (part: string): string => mark(`part:${part}`, CHECK_LENGTH);

/** Two letters that stand for a column in the hidden cell. */
const columnMark = keeping((column) => mark(`column:${column}`, COLUMN_LENGTH));

function encodePart(entries: readonly (readonly [string, string | null])[]): string {
  const text = entries.map(([column, hash]) => (hash === null ? '' : columnMark(column) + hash)).join('');
  return text === '' ? EMPTY_PART : text + checkOf(text);
}

/** The text of a hidden cell: `key|previous hashes|last hashes`. */
export function encodeRowId(id: RowId): string {
  const columns = Object.keys(id.written).sort();
  const part = (pick: (written: Written) => string | null) =>
    encodePart(columns.map((column) => [column, pickFrom(id.written, column, pick)]));
  return [id.key, part((written) => written.previous), part((written) => written.last)].join('|');
}

function pickFrom(written: RowId['written'], column: string, pick: (written: Written) => string | null): string | null {
  const entry = written[column];
  return entry === undefined ? null : pick(entry);
}

/**
 * Did a person put words of their own into the hidden cell, by pasting a row across it? They stay: every id of ours has its
 * bars, whatever was replaced in it. Such a row is known by what it says.
 */
export function isTypedText(cell: string): boolean {
  return cell.trim() !== '' && !cell.includes('|');
}

/** Column mark to hash, or null where the part is damaged. */
function decodePart(text: string): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>();
  if (text === EMPTY_PART) return found;
  const body = text.slice(0, -CHECK_LENGTH);
  const step = COLUMN_LENGTH + HASH_LENGTH;
  const isWhole = /^[0-9a-z]+$/.test(body) && body.length % step === 0 && checkOf(body) === text.slice(-CHECK_LENGTH);
  if (!isWhole) return null;
  for (let at = 0; at < body.length; at += step)
    found.set(body.slice(at, at + COLUMN_LENGTH), body.slice(at + COLUMN_LENGTH, at + step));
  return found;
}

function writtenOf(columns: readonly string[], previousPart: string, lastPart: string): RowId['written'] {
  const last = decodePart(lastPart) ?? new Map<string, string>();
  const previous = decodePart(previousPart) ?? new Map<string, string>();
  const written: { [column: string]: Written } = {};
  for (const column of columns) {
    const hash = last.get(columnMark(column));
    if (hash !== undefined) written[column] = { previous: previous.get(columnMark(column)) ?? null, last: hash };
  }
  return written;
}

/** Reads a hidden cell. Damaged hashes count as not written by us, so the row's text is kept; a damaged key is said. */
export function readRowId(kind: TabKind, cell: string, columns: readonly string[]): ReadRowId {
  const text = cell.trim();
  if (text === '') return { kind: 'none' };
  const [key = '', previous = EMPTY_PART, last = EMPTY_PART] = text.split('|');
  if (isOfAnotherTab(kind, key)) return { kind: 'damaged', written: {}, unsure: true };
  const written = writtenOf(columns, previous, last);
  const unsure = decodePart(last) === null || decodePart(previous) === null;
  return isRowKey(kind, key) ? { kind: 'ok', key, written, unsure } : { kind: 'damaged', written, unsure };
}
