import { bridgeWords } from '../content/messages';
import type { AnswerRow } from '../domain/plan';
import { hashOf } from '../outputs/refresh/rowKeys';
import { fillIn } from '../outputs/sheets/sheetParts';
import type { PlanStore, TextStore } from './services';
import type { WrittenPlan } from './understand';

/**
 * The way from Sheets to Docs. A compact plan is kept in the person's own store, which both editors share, or travels as a
 * code into one document's store. The spreadsheet stays the truth; this is a copy with a date on it.
 */

/** Raised when what is stored changes shape. A newer one is refused, never guessed at. */
const VERSION = 1;
const MARK = 'SMHL';
/** A property holds 9 KB; keys and quotes take some of it. Counted in bytes: our letters are all one byte. */
const PIECE = 8_400;
/** Of the 500 KB a store holds, what one of three plans may take. */
const MOST = 150_000;
const POINTER = 'smhl.plans';
/** Begins the key of every piece of a plan. */
const PIECES = 'smhl.plan.';
const KEPT_PLANS = 3;
/** The document's own copy, by a colleague's code. */
const IMPORTED = 'smhl.imported';

/** A plan in the store: where its pieces are and what it is. */
export type StoredPlan = {
  readonly id: string;
  readonly workbook: string;
  readonly savedAt: string;
  /** Of the contents, so that an unchanged plan is not written again. */
  readonly sum: string;
  readonly pieces: readonly string[];
};

/** Two marks together: 72 bits are enough to notice damage. */
function sumOf(text: string): string {
  return hashOf(text) + hashOf(`again ${text}`);
}

const isSaid = ({ answer, detail }: AnswerRow): boolean => answer !== '' || detail !== '';

/** The contents of a plan without its date, as text. */
function contentsOf({ id, workbook, answers, provision, actions, decisions }: WrittenPlan): string {
  return JSON.stringify({
    version: VERSION,
    id,
    workbook,
    answers: answers.filter(isSaid).map(({ key, answer, detail }) => [key, answer, detail]),
    provision: provision.map(({ key, cells }) => [key, cells]),
    actions,
    decisions,
  });
}

type Contents = {
  readonly version: number;
  readonly id: string;
  readonly workbook: string;
  readonly answers: readonly (readonly [string, string, string])[];
  readonly provision: readonly (readonly [string, WrittenPlan['provision'][number]['cells']])[];
  readonly actions: WrittenPlan['actions'];
  readonly decisions: WrittenPlan['decisions'];
};

function readContents(text: string, savedAt: string): WrittenPlan | 'newer' | null {
  const contents = parsed<Contents>(text);
  if (contents === null || typeof contents.version !== 'number') return null;
  if (contents.version > VERSION) return 'newer';
  const { id, workbook, actions, decisions } = contents;
  return {
    id,
    workbook,
    savedAt,
    answers: contents.answers.map(([key, answer, detail]) => ({ key, answer, detail })),
    provision: contents.provision.map(([key, cells]) => ({ key, cells })),
    actions,
    decisions,
  };
}

function parsed<T>(text: string | null): T | null {
  try {
    return JSON.parse(text ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** `SMHL1.sum.savedAt.contents`: one line of letters that any field takes. */
function pack(store: PlanStore, contents: string, savedAt: string): string {
  const body = store.squeeze(contents);
  return [`${MARK}${VERSION}`, sumOf(`${savedAt}${body}`), savedAt.replace(/[.:]/g, '_'), body].join('.');
}

/** Reads a code, whatever line breaks and spaces a mail program put into it. 'newer': made by a later version. */
export function unpack(store: PlanStore, code: string): WrittenPlan | 'newer' | null {
  const [mark = '', sum, date = '', body = ''] = code.replace(/\s+/g, '').split('.');
  const version = new RegExp(`^${MARK}(\\d+)$`).exec(mark)?.[1];
  if (version === undefined) return null;
  if (Number(version) > VERSION) return 'newer';
  const savedAt = date.replace(/^(\d{4}-\d\d-\d\dT\d\d)_(\d\d)_(\d\d)_(\d+Z)$/, '$1:$2:$3.$4');
  if (sum !== sumOf(`${savedAt}${body}`)) return null;
  const contents = store.unsqueeze(body);
  return contents === null ? null : readContents(contents, savedAt);
}

/** A code that fits, and what had to be left out to make it fit. */
export type Packed = { readonly code: string; readonly sum: string; readonly leftOut: readonly string[] };

/** Smaller and smaller versions of a plan, with what each leaves out. */
function smaller(plan: WrittenPlan): readonly (readonly [WrittenPlan, readonly string[]])[] {
  const noted = plan.provision.filter(({ cells }) => cells.notes !== undefined).length;
  const bare = plan.provision.map(({ key, cells: { notes: _notes, ...cells } }) => ({ key, cells }));
  const notes = fillIn(bridgeWords.notes, { count: noted });
  const withoutNotes: WrittenPlan = { ...plan, provision: bare };
  const withoutActions: WrittenPlan = { ...withoutNotes, actions: [] };
  const cut = (share: number): readonly [WrittenPlan, readonly string[]] => {
    const kept = bare.slice(0, Math.floor(bare.length * share));
    const gone = fillIn(bridgeWords.provisions, { count: bare.length - kept.length });
    return [{ ...withoutActions, provision: kept }, [notes, bridgeWords.actions, gone]];
  };
  return [
    [plan, []],
    [withoutNotes, [notes]],
    [withoutActions, [notes, bridgeWords.actions]],
    ...[0.5, 0.25, 0.1, 0].map(cut),
  ];
}

/** Packs a plan so that it fits; what did not is said. */
export function packPlan(store: PlanStore, plan: WrittenPlan): Packed {
  const sum = sumOf(contentsOf(plan));
  let packed: Packed = { code: '', sum, leftOut: [] };
  for (const [version, leftOut] of smaller(plan)) {
    packed = { code: pack(store, contentsOf(version), plan.savedAt), sum, leftOut };
    if (packed.code.length <= MOST) break;
  }
  return packed;
}

function piecesOf(code: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < code.length; at += PIECE) pieces.push(code.slice(at, at + PIECE));
  return pieces;
}

function plansIn(pointer: string | null): readonly StoredPlan[] {
  const plans = parsed<readonly StoredPlan[]>(pointer);
  return Array.isArray(plans) ? plans : [];
}

/** The plans a store points at, newest first. */
export const storedPlans = (store: TextStore): readonly StoredPlan[] => plansIn(store.read(POINTER));

/**
 * Pieces that no plan points at any more: those of plans that made room, and what a stopped run left of this one. Loose
 * pieces of another workbook's stay: it may be writing them just now.
 */
function loosePieces(keys: readonly string[], id: string, before: readonly StoredPlan[], now: readonly StoredPlan[]) {
  const inUse = new Set(now.flatMap(({ pieces }) => pieces));
  const ours = keys.filter((key) => key.startsWith(`${PIECES}${id}.`));
  const all = new Set([...ours, ...before.flatMap(({ pieces }) => pieces)]);
  return [...all].filter((key) => !inUse.has(key));
}

/** Keys no other stored plan uses: a stop half-way leaves the old pieces whole. */
function pieceKeys(plans: readonly StoredPlan[], id: string, count: number): readonly string[] {
  const used = new Set(plans.flatMap(({ pieces }) => pieces));
  let turn = 0;
  while (used.has(`${PIECES}${id}.${turn}.0`)) turn += 1;
  return Array.from({ length: count }, (_, index) => `${PIECES}${id}.${turn}.${index}`);
}

/**
 * Keeps a plan in the person's own store: new pieces first, then the pointer, then the old pieces go. An unchanged plan
 * is left as it is unless `always`.
 */
export function mirrorPlan(
  store: PlanStore,
  plan: WrittenPlan,
  always: boolean,
): Packed & { readonly savedAt: string } {
  const mine = store.mine();
  const stored = mine.readAll();
  const plans = plansIn(stored[POINTER] ?? null);
  const sum = sumOf(contentsOf(plan));
  const same = plans.find((one) => one.id === plan.id && one.sum === sum);
  if (same !== undefined && !always) {
    mine.remove(loosePieces(Object.keys(stored), plan.id, plans, plans));
    return { code: '', sum, leftOut: [], savedAt: same.savedAt };
  }
  const packed = packPlan(store, plan);
  const pieces = piecesOf(packed.code);
  const keys = pieceKeys(plans, plan.id, pieces.length);
  mine.write(Object.fromEntries(keys.map((key, index) => [key, pieces[index] ?? ''])));
  const { id, workbook, savedAt } = plan;
  const kept = [{ id, workbook, savedAt, sum, pieces: keys }, ...plans.filter((one) => one.id !== id)].slice(
    0,
    KEPT_PLANS,
  );
  mine.write({ [POINTER]: JSON.stringify(kept) });
  mine.remove(loosePieces(Object.keys(stored), id, plans, kept));
  return { ...packed, savedAt };
}

/** The whole of a stored plan; null when a piece is missing or damaged. */
export function loadPlan(store: PlanStore, stored: StoredPlan): WrittenPlan | 'newer' | null {
  const mine = store.mine();
  return unpack(store, stored.pieces.map((key) => mine.read(key) ?? '').join(''));
}

/** Clears every plan of this person's; gives how many. */
export function forgetPlans(store: TextStore): number {
  const plans = storedPlans(store);
  store.remove(Object.keys(store.readAll()).filter((key) => key.startsWith('smhl.plan')));
  return plans.length;
}

/** Keeps a code with the open document: pieces first, then how many there are. */
export function importPlan(store: PlanStore, code: string): void {
  const pieces = piecesOf(code.replace(/\s+/g, ''));
  const file = store.file();
  file.write(Object.fromEntries(pieces.map((piece, index) => [`${IMPORTED}.${index}`, piece])));
  file.write({ [IMPORTED]: String(pieces.length) });
}

/** The plan kept with the open document, or null. */
export function importedPlan(store: PlanStore): WrittenPlan | 'newer' | null {
  const file = store.file();
  const count = Number(file.read(IMPORTED) ?? 0);
  if (count === 0) return null;
  return unpack(store, Array.from({ length: count }, (_, index) => file.read(`${IMPORTED}.${index}`) ?? '').join(''));
}
