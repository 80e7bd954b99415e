import type { IsoDate } from '../domain/catalogue';
import type { DocModel } from '../outputs/documents/docModel';
import type { SectionName } from '../outputs/documents/draftedSection';
import type { CellChange, KeyChange, NewRow, TabChanges, TabState } from '../outputs/refresh/tabState';
import type { WantedChoice } from '../outputs/refresh/wantedChoices';
import type { ChartModel, ColumnModel, SheetModel, TabKind } from '../outputs/sheets/sheetModel';
import type { SavePlan, StandingRow } from './savePlan';
import type { PackedUndo, UndoNote } from './undoRecord';

/**
 * The ports: what handlers ask of Google, in our own words. `google/` implements them; nothing else on the server names
 * a Google service. Each is made when first used, so that a call in a document never touches a sheet.
 */
export interface Services {
  where(): 'sheet' | 'doc' | null;
  tabs(): PlanTabs;
  otherTabs(): OtherTabs;
  store(): PlanStore;
  docs(): DocWriter;
  sharing(): Sharing;
  clock(): Clock;
  lock(): Lock;
  user(): CurrentUser;
  screen(): Screen;
}

/** One of our tabs as it is called now. `id` is the sheet's own, stable while it lives. */
export type FoundTab = {
  readonly kind: TabKind;
  readonly id: number;
  readonly name: string;
  /** The layout its mark names. */
  readonly layout: number;
  /** A fresh tab is being made beside it, and a run was stopped before that stood. */
  readonly isLeaving?: true;
};

/**
 * One tab as it was read. `state` is what the planner of refreshes needs; the rest is what the writer needs. Reading again
 * gives a new one.
 */
export type TabReading = {
  readonly tab: FoundTab;
  readonly state: TabState;
  /** Header text as it stands, by column key, for the words of a report. */
  readonly headers: { readonly [column: string]: string };
  /** Does the hidden column have its header? */
  readonly hasIdHeader: boolean;
  /** Is this cell set to plain text? There an apostrophe would stay visible, so it is met with rich text. */
  isPlainText(row: number, column: string): boolean;
  /** The day a date cell holds, 'YYYY-MM-DD'; null for any other cell. */
  dayAt(row: number, column: string): IsoDate | null;
};

/** Cells whose check refuses our text, and how many checks were taken away from blank rows. */
export type Refusing = { readonly cells: readonly CellChange[]; readonly opened: number };

/** One text for one cell, by the tab's own row and column numbers (1-based). */
export type CellText = { readonly row: number; readonly column: number; readonly text: string };

/** A cell we wrote into the wrong row: it stands at `row` now and stood at `from` when it was read (0: it did not exist). */
export type Misplaced = { readonly row: number; readonly from: number; readonly column: string };

/** The rows of questions in the Answers tab as they read after saving, with what could not be written. */
export type SaveOutcome = Pick<SavePlan, 'missing' | 'conflicts'> & {
  /** Its number; 0 where the heading is gone. */
  readonly answerColumn: number;
  readonly rows: readonly StandingRow[];
};

/** Rows that a filter hides in a tab. `more`: further down it was not looked. */
export type FilteredRows = { readonly rows: number; readonly more: boolean };

/** Why a cell cannot be seen. */
export type HiddenBy = 'filter' | 'row-hidden' | 'column-hidden' | 'tab-hidden';

/** A tab that is not ours, with the rows and columns that hold something. */
export type OtherTab = Pick<FoundTab, 'id' | 'name'> & { readonly rows: number; readonly columns: number };

/** What a tab that is not ours shows, row by row, as far as it was asked for. */
export type TabTexts = { readonly tab: OtherTab; readonly rows: readonly (readonly string[])[] };

/** The tabs of the open workbook that are the school's own. Only read. */
export type OtherTabs = {
  /** Those that hold something; `ours` are the ids of the planner's. */
  list(ours: ReadonlySet<number>): readonly OtherTab[];
  /** What a tab shows, down to the last row and column asked for; null where there is none of this id. */
  textsOf(id: number, most: { readonly rows: number; readonly columns: number }): TabTexts | null;
};

/** One row of the register to be edited: `cells` as text by column key; `was` what the sender last saw in them. */
export type OfferEdit = {
  readonly key: string;
  readonly cells: { readonly [column: string]: string };
  readonly was: { readonly [column: string]: string } | null;
};

/** A row of the register as it stands: people's columns by key, as shown, and all the tab's columns by number. */
export type StandingOffer = {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly cells: { readonly [column: string]: string };
};

/** What became of an edit. `kept`: column keys of cells that hold a formula, a link or mixed formatting. */
export type OfferOutcome =
  | { readonly how: 'gone' }
  | { readonly how: 'conflict'; readonly offer: StandingOffer }
  | { readonly how: 'saved'; readonly offer: StandingOffer; readonly kept: readonly string[] }
  /** Rows moved while we wrote. What stood there was put back, and nothing was changed. */
  | { readonly how: 'moved' };

/** The tabs of the open workbook. Reads and writes as it is told; what to write is decided before, purely. */
export type PlanTabs = {
  /** Opaque and stable for one workbook. */
  planId(): string;
  workbook(): string;
  url(): string;
  /** The file's time zone, e.g. 'Europe/London'; from the bookkeeping where `found('cached')` read it. */
  zone(): string;
  /**
   * Our tabs. 'cached' trusts the bookkeeping of the last refresh, which costs one call, and falls back on looking;
   * 'sure' looks.
   */
  found(how: 'cached' | 'sure'): readonly FoundTab[];
  /**
   * Looks again, past the bookkeeping, unless the marks are those it knows: the file may have been restored to an earlier
   * version. One call where it is right; a bookkeeping that lacks a tab is not trusted anyway.
   */
  confirm(): void;
  /** Is this a copy of another workbook, in which nothing has been refreshed yet? */
  isCopy(): boolean;
  /** May this person edit the file? One call where they may. */
  mayEdit(): boolean;
  /** Forgets the bookkeeping, before marks change: a run that stops then is followed by one that looks. */
  forgetBook(): void;
  /** Brings a tab of an older layout to ours: its cells first, then its mark. */
  bringUpToDate(tab: FoundTab): void;
  /** Notes on a tab that a fresh one is being made beside it, before that is begun. */
  leave(tab: FoundTab): void;
  /** Takes that note away: the tab stays. */
  stay(tab: FoundTab): void;
  /** Takes our mark off tabs that were replaced: they are the school's own from then on. */
  release(): void;
  /** Sets these drop-downs where they are missing or others, and gives the cells it set. */
  repairChoices(tab: FoundTab, wanted: readonly WantedChoice[]): readonly WantedChoice[];
  /** Brings the hidden column back to a tab that lost it, without an id in it. */
  restoreIdColumn(reading: TabReading): void;
  /** Puts a deleted header row back where it is beyond doubt which column is which; false where it is not, or nothing is lost. */
  restoreHeader(model: SheetModel, reading: TabReading): boolean;
  /** Values only: enough to know what stands where. */
  readText(tab: FoundTab, columns: readonly ColumnModel[]): TabReading;
  /** Values and formulas; number formats too where something is about to be written. */
  read(tab: FoundTab, columns: readonly ColumnModel[], how: 'formulas' | 'everything'): TabReading;
  /** The same look taken further: formulas, and number formats where something is about to be written. */
  closer(reading: TabReading, how: 'formulas' | 'everything'): TabReading;
  /** The same rows as they stand after writing, with those the plan added. Sends the write on its way. */
  lookBack(reading: TabReading, columns: readonly ColumnModel[], changes: TabChanges | null): TabReading;
  /** The same reading, with links, chips and mixed formatting noted for these cells. */
  withRich(reading: TabReading, cells: readonly CellChange[]): TabReading;
  /**
   * After a write that failed: cells among those to be changed where a person's check takes nothing but its own choices. In
   * blank rows, which are ours to fill, such a check is taken away.
   */
  refusing(reading: TabReading, changes: TabChanges): Refusing;
  /** May this person write everywhere in the tab? */
  mayWrite(tab: FoundTab): boolean;
  /** Makes the tab with these rows. A tab of the school's own of that name keeps it; ours gets the next free one. */
  create(model: SheetModel, rows: readonly NewRow[]): FoundTab;
  /** Gives a tab its mark and its name where the run that made it was stopped before it could. */
  finish(model: SheetModel, tab: FoundTab): void;
  /** Writes changed cells and the cells of new rows; never anything else. */
  writeCells(model: SheetModel, reading: TabReading, changes: TabChanges): void;
  /** Writes the hidden keys, once the cells are known to stand where they should. */
  writeKeys(reading: TabReading, changes: TabChanges): void;
  /** Puts back what stood in cells of rows that moved while we wrote. */
  putBack(reading: TabReading, misplaced: readonly Misplaced[]): void;
  /** Writes hidden keys by row number. */
  fixKeys(reading: TabReading, keys: readonly KeyChange[]): void;
  /** Writes any number of answers in one look, one write, one flush and one look back. */
  saveAnswers(tab: FoundTab, model: SheetModel, plan: (rows: readonly StandingRow[]) => SavePlan): SaveOutcome;
  /** Edits one row of the register in one look, one write and one look back. */
  saveOffer(tab: FoundTab, model: SheetModel, edit: OfferEdit): OfferOutcome;
  /** Draws a chart beside a tab, or brings its numbers up to date. True when something was written. */
  drawChart(tab: FoundTab, chart: ChartModel): boolean;
  /** Brings the person to a cell; where it is hidden, to its tab. Gives why it cannot be seen. */
  show(tab: FoundTab, row: number, column: number): HiddenBy | null;
  /** Rows that a person's filter hides in a tab. */
  hiddenByFilter(tab: FoundTab): FilteredRows;
  /** Sends everything written so far to the file; a write that Google refuses fails here. */
  settle(): void;
  /** Marks tabs that came with a copy as this file's own. */
  ownMarks(): void;
  /** Keeps the bookkeeping cache in step with what is there; with a new record of what can be undone, where there is one. */
  remember(undo?: PackedUndo): void;
  /** What can be undone, as the bookkeeping has it. */
  undoNote(): UndoNote | null;
  /** Brings the person back to the tab they were in before we made any. */
  goBack(): void;
};

/** Text kept for one person or one document, in pieces that fit. */
export type TextStore = {
  readAll(): { readonly [key: string]: string };
  read(key: string): string | null;
  write(entries: { readonly [key: string]: string }): void;
  remove(keys: readonly string[]): void;
};

/** Where plans for Docs are kept. */
export type PlanStore = {
  /** This person's own store, shared by Sheets and Docs. */
  mine(): TextStore;
  /** The open file's store, shared by everybody who uses the planner in it. */
  file(): TextStore;
  /** gzip, then base64 without line breaks. */
  squeeze(text: string): string;
  /** The reverse; null when it is not something we squeezed. */
  unsqueeze(code: string): string | null;
};

/** Writes into the open document. Never changes what stands there. */
export type DocWriter = {
  /** Sections of ours that stand whole in the tab the person is looking at. */
  drafted(): readonly SectionName[];
  /** Drafts every section at the cursor, else at the end; a draft that was cut short is completed. Gives how many. */
  draftAll(model: DocModel): number;
  /**
   * Drafts one, or completes it; 'already-there' when it stands already and was left as it is. `attempt` names the wish for
   * this document; without a name ('') the first section is a new draft, unless the one before was cut short.
   */
  draftSection(model: DocModel, id: string, attempt: string): 'drafted' | 'already-there';
};

/** Access to the open file. `share` may throw; what came of it is read back with `access`. */
export type Sharing = {
  share(address: string, role: 'viewer' | 'editor'): void;
  access(): { readonly editors: readonly string[]; readonly viewers: readonly string[] };
  owner(): string | null;
  fileName(): string;
  url(): string;
};

/** The instant of this run. */
export type Clock = {
  /** The day it is in the open file's own time zone. */
  today(): IsoDate;
  /** ISO date and time, UTC. */
  instant(): string;
  /** "23 November 2026 at 09:00" in the open file's zone; the text itself when it is no date and time. */
  inWords(instant: string): string;
};

/** One writer at a time per file. */
export type Lock = {
  /** Runs `work` while holding the lock; ends with the code 'busy' when somebody else holds it for ten seconds. */
  hold<T>(work: () => T): T;
  /** The same, for the last work of a run: Google lets the lock go when the run ends, which saves a call. */
  holdToEnd<T>(work: () => T): T;
  /** Does nobody hold it right now? */
  isFree(): boolean;
};

/** Who is at the keyboard, as far as we may know: a temporary key, never a name or an address. */
export type CurrentUser = { key(): string };

/** What the person sees. Never called while the lock is held: an open dialog lets locks go. */
export type Screen = {
  tell(title: string, text: string): void;
  /** True when they chose OK. */
  ask(title: string, text: string): boolean;
  toast(title: string, text: string): void;
  /** `start` is the screen the page opens on. */
  showPage(title: string, start: 'home' | 'share'): void;
};
