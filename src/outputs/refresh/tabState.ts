import type { TabKind } from '../sheets/sheetModel';
import type { RowKey } from './rowKeys';

/** One cell as read. A date comes as `{ date: true }`: only its displayed text is ever compared. */
export type TabCell = {
  readonly value: string | number | boolean | { readonly date: true };
  /** What the person sees. */
  readonly shown: string;
  /** Empty where there is none. */
  readonly formula: string;
  /** Holds a link, a chip or mixed formatting. Read only for cells about to change; absent is "not read". */
  readonly rich?: boolean;
  /** A check of a person's takes nothing here but its own choices. Found out only where a write failed. */
  readonly refuses?: true;
};

/** One row of the data range below the header. A cell that is absent is empty. */
export type TabRow = {
  /** 1-based, as the person sees it. */
  readonly row: number;
  /** Text of the hidden first column. */
  readonly keyCell: string;
  /** By column key; only columns that were found. */
  readonly cells: { readonly [column: string]: TabCell };
  /** Does a column of the person's own hold something in this row? Such a row is never taken for a blank one. */
  readonly otherText?: boolean;
};

/** What the adapter read of one tab. */
export type TabState = {
  readonly kind: TabKind;
  /** The hidden column is gone: there is no place for ids. */
  readonly keyless?: boolean;
  /** Row of the header; 1 where it is not told. */
  readonly header?: number;
  /** 1-based column number by column key. A column that was deleted or renamed beyond recognition is absent. */
  readonly columns: { readonly [column: string]: number };
  /** In order, all of them, hidden and filtered ones too. */
  readonly rows: readonly TabRow[];
};

/** One text to write. `column` is the key; the number is `TabState.columns[column]`. */
export type CellChange = {
  readonly row: number;
  readonly column: string;
  readonly text: string;
  /** The cell holds something now: read it for links, chips and mixed formatting before writing. */
  readonly over: boolean;
  /** Written after all cells that are not: it says that something is done, which must be so by then. */
  readonly late?: true;
  /** A person chose our text over theirs, which is remembered before it is written over. */
  readonly givesUp?: true;
};

/** Text for the hidden column. */
export type KeyChange = { readonly row: number; readonly text: string };

/** One new row: `cells` by column key, people's columns too where the model suggests something. */
export type NewRow = {
  readonly key: RowKey;
  /** The model row it comes from. */
  readonly id: string;
  readonly cells: { readonly [column: string]: string };
  /** Text of its hidden cell, to be written after its cells. */
  readonly keyCell: string;
};

/** New rows that go directly after `after`, in order. Row numbers are those of the tab as it was read. */
export type Insert = { readonly after: number; readonly rows: readonly NewRow[] };

/** A blank row that stands where a new row belongs: it is filled instead of inserting one. */
export type Fill = { readonly row: number; readonly newRow: NewRow };

/** Why something was not done as planned, for the sidebar report; the words are in content. */
export type ReportCode =
  /** A person's edit was kept; `text` is what we would write now. */
  | 'kept-edit'
  /** The same, because the cell holds a formula, an error, a link, a chip or mixed formatting. */
  | 'kept-formula'
  /** The same, because the person emptied the cell. */
  | 'kept-empty'
  /** The same, because a check of a person's refuses our text. */
  | 'kept-refused'
  /** The row no longer comes from the answers; it stays, marked with `text`. */
  | 'closed'
  /** A row had lost its key and was recognised by what it says. */
  | 'paired'
  /** A row has lost its key and could be more than one, or none. */
  | 'ask-row'
  /** Two rows hold the same key; the first one is the one we keep up to date. */
  | 'same-row-twice'
  /** A column of ours is not in the tab; `column` is its key. */
  | 'column-missing'
  /** Somebody chose between two texts in the update column, where none of ours was told. */
  | 'nothing-to-choose';

export type ReportLine = {
  readonly code: ReportCode;
  /** 0 where the line is about the whole tab. */
  readonly row: number;
  readonly column: string;
  readonly text: string;
  /** The person has chosen theirs over exactly this text of ours already. */
  readonly settled?: true;
};

/**
 * What to do to one tab. Order of writing: `cells` and `fills`, then `inserts` from the lowest row up (each with its key
 * cells last), then `keys`. Nothing at all to write when nothing changed.
 */
export type TabChanges = {
  /** 'keys-gone': the tab has rows but none can be recognised. Nothing is planned: offer to rebuild beside it. */
  readonly state: 'ok' | 'keys-gone';
  readonly cells: readonly CellChange[];
  /** Cells between `cells` that stand as we would write them, written once more so that fewer calls are needed. */
  readonly again?: readonly CellChange[];
  readonly keys: readonly KeyChange[];
  /** Ids change places: all `keys` are written in one call, so that a stop between two of them never loses one. */
  readonly atOnce?: boolean;
  readonly inserts: readonly Insert[];
  /** New rows come in as plain text: Google refuses looks here. */
  readonly undressed?: true;
  readonly fills: readonly Fill[];
  readonly report: readonly ReportLine[];
  /** The key of each row that was recognised, by its number as it was read. */
  readonly rowKeys: ReadonlyMap<number, RowKey>;
};

/** Is there anything to write? */
export function changesAnything(changes: TabChanges): boolean {
  return changes.cells.length + changes.keys.length + changes.inserts.length + changes.fills.length > 0;
}
