import { gunzipSync } from 'node:zlib';
import type { SavedDocument } from '../google/document/documentFile';
import { cellAddress, columnLetters } from '../google/spreadsheet/a1';
import type { SavedBook } from '../google/spreadsheet/archive';
import type { SavedFile, Work } from '../host/savedWork';
import type { Host, Texts } from '../host.types';

/** Everything the files and stores of a host hold, a text for each place, so that two states can be told apart. */
export type WholeState = ReadonlyMap<string, string>;

type Even = (text: string) => string;
type Put = (place: string, value: unknown) => void;

/**
 * Ids of tabs depend on how many were made before: wherever one stands in our own marks (the note of A1, metadata, the
 * bookkeeping), the tab's place in the file takes its place.
 */
function placeOfIds({ sheets }: SavedBook): Even {
  const places = new Map(sheets.map(({ id }, index) => [String(id), `tab ${index + 1}`]));
  const place = (id: string): string => places.get(id) ?? `tab ${id} that is gone`;
  return (text) =>
    text
      .replace(/\b([a-z]+)\|(\d+)\|/, (_, kind, id) => `${kind}|${place(id)}|`)
      .replace(/"id":(\d+)/g, (_, id) => `"id":"${place(id)}"`);
}

/** Numbers that Sheets gives to charts, protections and metadata: nobody sees them, and they depend on what was made before. */
const withoutIds = (things: readonly { readonly id: number }[]): unknown[] =>
  things.map(({ id: _id, ...rest }) => rest);

type Sheet = SavedBook['sheets'][number];

function putCells(put: Put, { name, grid }: Sheet, { formats, rules }: SavedBook, even: Even): void {
  for (const { at, cells = [], ...line } of grid.rows) {
    if (Object.keys(line).length > 0) put(`${name} row ${at + 1}`, line);
    for (const [column, value, format, { note, rule, ...more } = {}] of cells) {
      const drop = rule === undefined ? undefined : rules[rule];
      const said = note === undefined ? undefined : even(note);
      put(`${name} ${cellAddress(at, column)}`, { value, note: said, ...more, rule: drop, format: formats[format] });
    }
  }
  grid.columns.forEach((line, index) => {
    if (Object.keys(line).length > 0) put(`${name} column ${columnLetters(index)}`, line);
  });
}

function putSheet(put: Put, sheet: Sheet, book: SavedBook, even: Even): void {
  const { id: _id, name, grid, charts, protections, metadata, ...frame } = sheet;
  putCells(put, sheet, book, even);
  for (const [trait, value] of Object.entries(frame)) put(`${name}, ${trait}`, value);
  put(`${name}, size`, grid.size);
  put(`${name}, charts`, withoutIds(charts));
  put(`${name}, protections`, withoutIds(protections));
  const marks = metadata.map(({ id: _entry, value, ...rest }) => ({ ...rest, value: even(value ?? '') }));
  put(`${name}, metadata`, marks);
}

/** Ids of lists and ranges count what was made before: each gets its place among those of the document. */
function evenIds(): Even {
  const met = new Map<string, string>();
  return (text) =>
    text.replace(/\bkix\.[a-z\d]+/g, (id) => {
      met.set(id, met.get(id) ?? `id ${met.size + 1}`);
      return met.get(id) ?? '';
    });
}

/** Each block, header, footer and named range of a document with its look; and where people stand in it. */
function putDocument(put: Put, file: string, { tabs, active, cursors }: SavedDocument): void {
  const even = evenIds();
  for (const { title, blocks, namedRanges, ...edges } of tabs) {
    const place = `document ${file}, ${title}`;
    blocks.forEach((block, at) => {
      put(`${place}, block ${at + 1}`, even(JSON.stringify(block)));
    });
    namedRanges.forEach(({ id: _id, ...range }, at) => {
      put(`${place}, range ${at + 1}`, range);
    });
    for (const [edge, value] of Object.entries(edges)) put(`${place}, ${edge}`, even(JSON.stringify(value)));
  }
  put(`document ${file}, people's places`, { active, cursors });
}

type StoredPlan = { readonly id: string; readonly savedAt: string; readonly pieces: readonly string[] };

/** What a code of ours holds: its date depends on the moment. */
function codeContents(code: string): string {
  try {
    return gunzipSync(Buffer.from(code.split('.')[3] ?? '', 'base64')).toString('utf8');
  } catch {
    return `cannot be read: ${code.slice(0, 40)}`;
  }
}

/** The plans a person's store leads to, and the pieces that no plan leads to. Which free key a piece was given is no matter. */
function putPlans(put: Put, store: string, texts: Texts): void {
  const plans = JSON.parse(texts['smhl.plans'] ?? '[]') as StoredPlan[];
  for (const { pieces, savedAt: _savedAt, ...plan } of plans) {
    put(`${store} plan ${plan.id}`, plan);
    put(`${store} plan ${plan.id}, contents`, codeContents(pieces.map((key) => texts[key] ?? '').join('')));
  }
  const used = new Set(['smhl.plans', ...plans.flatMap(({ pieces }) => pieces)]);
  for (const [key, text] of Object.entries(texts)) if (!used.has(key)) put(`${store} ${key}`, text);
}

/**
 * Where a run that was stopped may leave another trace than one that was not: a refresh undoes what it replaced itself, not
 * what one before it did, and the log of sharing tells each attempt.
 */
function fileText(key: string, text: string): string {
  if (key === 'smhl.book') return JSON.stringify({ ...JSON.parse(text), undo: undefined });
  if (key !== 'smhl.shares') return text;
  const log = JSON.parse(text) as [at: string, address: string, role: string, outcome: string][];
  return [...new Set(log.map(([, address, role]) => `${address} ${role}`))].sort().join(', ');
}

const isUndo = (key: string): boolean => key.startsWith('smhl.undo');

function putFile(put: Put, { contents, people, name }: SavedFile, texts: Texts): void {
  const even = contents.kind === 'sheet' ? placeOfIds(contents) : (text: string) => text;
  if (contents.kind === 'sheet') {
    put('tabs', contents.sheets.map((sheet) => sheet.name).join(', '));
    for (const sheet of contents.sheets) putSheet(put, sheet, contents, even);
    put('names', contents.names);
  } else putDocument(put, name, contents);
  put(`people of ${name}`, people);
  for (const [key, text] of Object.entries(texts))
    if (!isUndo(key)) put(`file store ${key}`, even(fileText(key, text)));
}

/** The files, how they look, who has access and every store, place by place. */
export function wholeState(host: Host): WholeState {
  const { files, stores } = host.save().work as unknown as Work;
  const state = new Map<string, string>();
  const put: Put = (place, value) => state.set(place, typeof value === 'string' ? value : JSON.stringify(value));
  for (const file of files) putFile(put, file, stores.documents[file.id] ?? {});
  for (const [key, text] of Object.entries(stores.script)) put(`script store ${key}`, text);
  for (const [email, texts] of Object.entries(stores.users)) putPlans(put, `store of ${email}`, texts);
  return state;
}

const NOTHING = '(nothing)';
const MOST_SHOWN = 160;
const brief = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

/** Where two states differ: "Gap analysis C5: … instead of …". */
export function differences(is: WholeState, wanted: WholeState): readonly string[] {
  const places = new Set([...wanted.keys(), ...is.keys()]);
  return [...places].flatMap((place) => {
    const [now, then] = [is.get(place) ?? NOTHING, wanted.get(place) ?? NOTHING];
    return now === then ? [] : [`${place}: ${brief(now)} instead of ${brief(then)}`];
  });
}
