import type { Edit, Tab } from '../host.types';
import type { Chance } from './chance';
import { type Book, columnLetters, extentOf, markOf } from './tabView';
import { LONGEST, ODD_TEXTS } from './texts';

/**
 * What somebody does to the file in one go. `restore`: an earlier version comes back; `copy`: "Make a copy", and on with the
 * copy; `newFile`: everything is pasted into a new file, and on with that. `as`: who presses Refresh next.
 */
export type Act =
  | { readonly do: 'edit'; readonly edits: readonly Edit[]; readonly as?: 'colleague' }
  | { readonly do: 'restore' | 'copy' | 'newFile' };

/** What there is to choose from. */
export type Scene = {
  readonly chance: Chance;
  readonly book: Book;
  /** Text nobody has typed before. */
  readonly word: () => string;
};

/** One kind of edit, by the name people would give it. Null where there is nothing to do it to. */
export type Deed = {
  readonly name: string;
  /** How often it comes up beside the others; 4 unless told. */
  readonly weight?: number;
  plan(scene: Scene): Act | null;
};

/** Hand edits as an act. */
export const hands = (...edits: readonly Edit[]): Act => ({ do: 'edit', edits });

/** The planner's tabs that hold anything. */
export function oursIn(book: Book): readonly Tab[] {
  return book.tabs.filter((tab) => markOf(tab) !== null && extentOf(tab).rows > 1);
}

/** A place to do something: a tab of the planner's, how far its content goes, and choices within it. */
export type Place = {
  readonly tab: string;
  readonly view: Tab;
  readonly rows: number;
  readonly columns: number;
  /** A row below the header. */
  row(): number;
  /** Letters of a column that shows something. */
  column(): string;
  cell(): string;
};

/** Any tab of the planner's, or the one of this kind. Null where there is none. */
export function placeIn({ book, chance }: Scene, kind?: string): Place | null {
  const tabs = oursIn(book).filter((tab) => kind === undefined || markOf(tab)?.kind === kind);
  if (tabs.length === 0) return null;
  const view = chance.of(tabs);
  const { rows, columns } = extentOf(view);
  const place: Place = {
    tab: view.name,
    view,
    rows,
    columns,
    row: () => chance.between(2, Math.max(2, rows)),
    column: () => columnLetters(chance.between(2, Math.max(2, columns))),
    cell: () => `${place.column()}${place.row()}`,
  };
  return place;
}

/** A deed somewhere in a tab of the planner's. */
export const inPlace =
  (make: (place: Place, scene: Scene) => readonly Edit[] | null, kind?: string): Deed['plan'] =>
  (scene) => {
    const place = placeIn(scene, kind);
    const edits = place === null ? null : make(place, scene);
    return edits === null ? null : hands(...edits);
  };

/** What somebody types: mostly words of their own, often something a spreadsheet makes something else of. */
export function typedText({ chance, word }: Scene): string {
  if (chance.onceIn(150)) return LONGEST;
  return chance.onceIn(2) ? chance.of(ODD_TEXTS) : word();
}

/** Addresses of cells of a tab that hold plain words below the header. */
export function wordCells(view: Tab): readonly string[] {
  return Object.entries(view.cells).flatMap(([at, { kind, formula, shown }]) =>
    kind === 'text' &&
    formula === undefined &&
    shown !== '' &&
    shown.length < 2000 &&
    !/^[A-Z]+1$/.test(at) &&
    !shown.includes('|')
      ? [at]
      : [],
  );
}
