import type { Cell, Tab } from '../host.types';
import { type Book, headerOf, isFilled, markOf, placedCells } from './tabView';

/** How a text is compared: what Sheets and keyboards do to spaces, accents and line ends is nobody's edit. */
export function plain(text: string): string {
  const spaced = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u00a0\u2007\u202f]/g, ' ')
    .replace(/ {2,}/g, ' ');
  const lines = spaced.split('\n').map((line) => line.trim());
  return lines.join('\n').trim().replace(/^'/, '').trim();
}

/** What a cell says, if it says it as the planner would: no formula, no link, no mixed look. */
export function plannerText(cell: Cell | undefined): string | null {
  if (!isFilled(cell)) return '';
  return cell.formula !== undefined || cell.link !== undefined || cell.mixed === true || cell.kind === 'error'
    ? null
    : plain(cell.shown);
}

/** Columns that are people's, by the kind of tab; in the register all but what the planner recognised. */
const PEOPLES: { readonly [kind: string]: readonly string[] } = {
  start: ['notes'],
  answers: ['answer', 'detail', 'changed'],
  map: ['notes'],
  gaps: ['decision', 'reason'],
  actions: ['by', 'owner', 'support', 'start', 'finish', 'cost', 'success', 'review', 'status', 'notes'],
  overview: ['signed', 'date', 'notes'],
  progress: ['notes'],
};

const isPlanners = (kind: string, key: string): boolean =>
  kind === 'provision' ? key === 'recognised' : !(PEOPLES[kind] ?? []).includes(key);

/** A tab as the ledger sees it. */
export type Layout = {
  readonly kind: string;
  /** Of the header; 0 where it is gone. */
  readonly header: number;
  /** Of the hidden ids; 0 where they are gone. */
  readonly idColumn: number;
  /** Column number to the planner columns it may be. */
  readonly planners: ReadonlyMap<number, readonly string[]>;
};

/** Where the rows of a tab stood before, and what people's cells say. */
type Seen = { readonly cameFrom: ReadonlyMap<number, number>; readonly theirs: readonly string[] };

/** Do these pieces stand in a text one after the other? */
function standInOrder(pieces: readonly string[], text: string): boolean {
  let from = 0;
  return pieces.every((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

const LIKE_AN_ID = /^[^|]*\|[^|]*\|[^|]*$/;

/** The column that holds the ids: by its note, else where most cells look like one. */
function idColumnOf(tab: Tab): number {
  const marked = markOf(tab)?.column;
  if (marked !== undefined) return marked;
  const counts = new Map<number, number>();
  for (const { column, cell } of placedCells(tab))
    if (LIKE_AN_ID.test(cell.shown)) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** The key in a hidden cell, as it stands. */
export const keyIn = (cell: Cell | undefined): string => (cell?.shown ?? '').split('|')[0]?.trim() ?? '';

/**
 * Who wrote what, kept by watching: a text that appeared while the planner ran is the planner's, under the id that its row
 * had then. Everything else was typed.
 */
export class Ledger {
  private readonly kinds = new Map<number, string>();
  private readonly headers = new Map<string, string>();
  private readonly wrote = new Map<string, Set<string>>();
  private readonly rows = new Set<string>();
  private readonly keysByText = new Map<string, Set<string>>();
  private readonly replacements: string[] = [];

  /** A duplicate has what its original had. */
  duplicated(original: number, copy: number): void {
    const kind = this.kinds.get(original);
    if (kind !== undefined) this.kinds.set(copy, kind);
  }

  /** The kind of a tab of the planner's; null for all others. */
  kindOf(tab: Tab): string | null {
    return this.kinds.get(tab.id) ?? null;
  }

  /** Where the planner's columns stand in a tab, by what their headers say and by the notes on them. */
  layoutOf(tab: Tab): Layout | null {
    const kind = this.kindOf(tab);
    if (kind === null) return null;
    const { row, keys } = headerOf(tab);
    const planners = new Map<number, readonly string[]>();
    const texts = new Map(placedCells(tab).flatMap((one) => (one.row === row ? [[one.column, one.cell.shown]] : [])));
    for (const column of new Set([...keys.keys(), ...texts.keys()])) {
      const named = [keys.get(column), this.headers.get(`${kind} ${plain(texts.get(column) ?? '').toLowerCase()}`)];
      const ours = named.filter((key) => key !== undefined).filter((key) => isPlanners(kind, key));
      if (ours.length > 0) planners.set(column, ours);
    }
    return { kind, header: row, idColumn: idColumnOf(tab), planners };
  }

  /** Has the planner written this text into this column of the row with this id? */
  has(kind: string, key: string, column: string, text: string): boolean {
    return this.wrote.get(`${kind} ${key} ${column}`)?.has(text) ?? false;
  }

  /** Has the planner ever given a row of this kind of tab this id? */
  knowsRow(kind: string, key: string): boolean {
    return this.rows.has(`${kind} ${key}`);
  }

  /** Does the ledger know what was written into this column of this row? */
  knows(kind: string, key: string, column: string): boolean {
    return this.wrote.has(`${kind} ${key} ${column}`);
  }

  /** Somebody put this word in the place of another in the whole file. */
  replaced(word: string): void {
    this.replacements.push(word);
  }

  /**
   * After a word was replaced in the whole file, does a text still have the planner's wording, around words that people's own
   * cells have come to say? Then it is what the planner would write now, and its own again. `theirs`: what those cells say.
   */
  private isMadeOf(slot: string, text: string, theirs: readonly string[]): boolean {
    const words = this.replacements.filter((word) => text.includes(word));
    const named = theirs.filter((one) => text.includes(one) && words.some((word) => one.includes(word)));
    if (named.length === 0) return false;
    const longestFirst = [...named].sort((a, b) => b.length - a.length);
    const wording = longestFirst.reduce((pieces, one) => pieces.flatMap((piece) => piece.split(one)), [text]);
    return [...(this.wrote.get(slot) ?? [])].some((written) => standInOrder(wording, written));
  }

  /** Ids of the rows into which this text was written in this column. */
  keysOf(kind: string, column: string, text: string): ReadonlySet<string> {
    return this.keysByText.get(`${kind} ${column} ${text}`) ?? new Set();
  }

  private note(kind: string, key: string, column: string, text: string): void {
    const slot = `${kind} ${key} ${column}`;
    this.rows.add(`${kind} ${key}`);
    this.wrote.set(slot, (this.wrote.get(slot) ?? new Set()).add(text));
    const said = `${kind} ${column} ${text}`;
    this.keysByText.set(said, (this.keysByText.get(said) ?? new Set()).add(key));
  }

  /**
   * Notes what appeared while the planner ran; of texts that stood before, those in a row that it gave another id, and those
   * that nobody else has ever written.
   * `cameFrom`: where each row of `after` stood before; new ones are absent.
   */
  learn(before: Book, after: Book, cameFrom: (tab: Tab) => ReadonlyMap<number, number>): void {
    const theirs = this.replacements.length === 0 ? [] : this.saidBy(after);
    for (const tab of after.tabs) {
      const was = before.tabs.find(({ id }) => id === tab.id);
      if (was === undefined) this.meet(tab);
      const layout = this.layoutOf(tab);
      if (layout !== null) this.learnTab(was, tab, layout, { cameFrom: cameFrom(tab), theirs });
    }
  }

  /** Everything that stands where people answer and list their offers. */
  private saidBy(book: Book): readonly string[] {
    const tabs = book.tabs.filter((tab) => ['answers', 'provision'].includes(this.kindOf(tab) ?? ''));
    return [...new Set(tabs.flatMap((tab) => placedCells(tab).map(({ cell }) => plain(cell.shown))))];
  }

  /** A tab the planner has made. */
  private meet(tab: Tab): void {
    const mark = markOf(tab);
    if (mark === null) return;
    this.kinds.set(tab.id, mark.kind);
    const { row, keys } = headerOf(tab);
    for (const { cell, row: at, column } of placedCells(tab)) {
      const key = keys.get(column);
      if (at === row && key !== undefined) this.headers.set(`${mark.kind} ${plain(cell.shown).toLowerCase()}`, key);
    }
  }

  private learnTab(was: Tab | undefined, tab: Tab, layout: Layout, { cameFrom, theirs }: Seen): void {
    const ids = placedCells(tab).filter(({ column, row }) => column === layout.idColumn && row > layout.header);
    for (const { row, cell } of ids) {
      const key = keyIn(cell);
      if (key === '' || !LIKE_AN_ID.test(cell.shown)) continue;
      const old = cameFrom.get(row);
      const isNewKey = old === undefined || was === undefined || keyIn(at(was, old, layout.idColumn)) !== key;
      for (const [column, keys] of layout.planners) {
        const text = plannerText(at(tab, row, column));
        if (text === null) continue;
        const isNew = old === undefined || was === undefined;
        const changed = isNew || plannerText(at(was, old, column)) !== text;
        // Words of the planner's own that somebody sorted here count as its own only after a run has let them stand.
        const mayStand = isNewKey || (text !== '' && this.knowsRow(layout.kind, key));
        const isOwn = (name: string): boolean =>
          (mayStand && this.keysOf(layout.kind, name, text).size > 0) ||
          this.isMadeOf(`${layout.kind} ${key} ${name}`, text, theirs);
        for (const name of keys.filter((one) => changed || isOwn(one))) this.note(layout.kind, key, name, text);
      }
    }
  }
}

const LETTERS = Array.from({ length: 26 * 27 }, (_, at) => {
  const before = Math.floor(at / 26);
  return (before > 0 ? String.fromCharCode(64 + before) : '') + String.fromCharCode(65 + (at % 26));
});

/** The cell at a row and column, both from 1. */
export const at = (tab: Tab, row: number, column: number): Cell | undefined =>
  tab.cells[`${LETTERS[column - 1]}${row}`];
