import type { Output } from '../../contract/api';

/** What was understood of a list. */
export type Preview = Output<'previewList'>;
/** One line of it. */
export type PreviewRow = Preview['rows'][number];
/** Texts by column key of the register. */
export type Cells = Readonly<Record<string, string>>;

/** What the lead changed in one line; absent is as it was understood. */
export type RowChange = {
  /** Left out of what is added. */
  readonly skip?: boolean;
  /** Nothing from the catalogue. */
  readonly asTyped?: boolean;
  readonly name?: string;
  readonly tier?: string;
  readonly mainNeed?: string;
};

/** Changes by the number of the line, from 0. */
export type RowChanges = Readonly<Record<number, RowChange>>;

/** A list as it was read, where it came from, and what the lead changed. */
export type ReadList = {
  readonly preview: Preview;
  /** Name of the tab it was read from; '' where it was pasted. */
  readonly tab: string;
  readonly changes: RowChanges;
};

/** A list that has just been read: what stands in the register already is left out unless somebody ticks it. */
export function freshList(preview: Preview, tab: string): ReadList {
  const standing = preview.rows.flatMap((row, at) => (row.standing ? [[at, { skip: true }] as const] : []));
  return { preview, tab, changes: Object.fromEntries(standing) };
}

/** A main need that was chosen does not stand among the others too. */
export function withNeed(cells: Cells, mainNeed: string): Cells {
  const others = (cells.alsoHelps ?? '').split(', ').filter((need) => need !== mainNeed);
  return { ...cells, mainNeed, alsoHelps: others.join(', ') };
}

/** The cells of one line as they would be added. */
export function cellsOf(row: PreviewRow, change: RowChange = {}): Cells {
  const { asTyped = false, name, tier, mainNeed } = change;
  const base: Cells = asTyped ? row.typed : row.cells;
  const named = { ...base, ...(name === undefined ? {} : { name }), ...(tier === undefined ? {} : { tier }) };
  const all = mainNeed === undefined ? named : withNeed(named, mainNeed);
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text.trim() !== ''));
}

/** The lines to add, by column key. */
export function rowsToAdd({ preview, changes }: ReadList): Cells[] {
  return preview.rows.flatMap((row, at) => (changes[at]?.skip === true ? [] : [cellsOf(row, changes[at])]));
}

/** Is the line taken over as it was typed anyway? */
export function addsNothing({ cells, typed }: PreviewRow): boolean {
  return Object.entries(cells).every(([column, text]) => text === (typed[column] ?? ''));
}

/** How many lines would be added. */
export const countToAdd = ({ preview, changes }: ReadList): number =>
  preview.rows.length - Object.values(changes).filter(({ skip }) => skip === true).length;

/** Not recognised, or without a tier: a person can tell better than we can. */
export function needsALook(row: PreviewRow): boolean {
  return row.recognised === null || row.tier === '' || row.name === '';
}

/** Numbers of the lines that are shown, from 0. */
export function shownLines({ preview }: ReadList, onlyLooks: boolean): readonly number[] {
  return preview.rows.flatMap((row, at) => (!onlyLooks || needsALook(row) ? [at] : []));
}
