/**
 * The control surface of the local host: `createHost`, exported from `src/local/host.ts`. Checks outside the project are
 * written against these names, so keep them; adding is free. What does not return a promise is synchronous; what
 * comes back is a fresh plain copy. A mistaken control call (unknown tab) throws; what happens to the script
 * never throws, it is a `Result`. Numbers such as S5 and H3 are the items of emulator-behaviours.md. */

/** Defaults: lead@school.example, en_GB, Europe/London twice, FULL, immediate, 23 November 2026 09:00, no file open. */
export type HostOptions = {
  dist?: string;
  user?: { email: string; domain: string; locale: string };
  authMode?: AuthMode;
  writeMode?: WriteMode;
  locale?: string;
  zones?: Zones;
  now?: number;
};
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';
export type WriteMode = 'immediate' | 'deferred';
export type Zones = { script?: string; file?: string };
export type Texts = { [key: string]: string };
export type Counts = { [key: string]: number };
export type Role = 'owner' | 'editor' | 'commenter' | 'viewer' | 'none';
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type MenuItem = { label: string; fn: string } | { separator: true } | { label: string; items: MenuItem[] };
/** `text`: the page's HTML, or the words of an alert, prompt or toast. */
export type Shown = { kind: 'sidebar' | 'dialog' | 'alert' | 'prompt' | 'toast'; title: string; text: string };
/** A dialogue that waits for a person. `buttons` are labels such as OK, CANCEL, YES; it can also be closed. */
export type Asked = { kind: 'alert' | 'prompt'; title: string; text: string; buttons: string[] };
/** How far a menu item's run has come: a dialogue waits for `answer`, or the run has ended. */
export type Progress = { asks: Asked } | { ended: Result };
/** `value` is as H3 leaves it. `stopped`: time or budget ran out; nothing the script did after that took effect. */
export type Result = { ok: true; value: Json } | { ok: false; stopped: boolean; name: string; message: string };
/** One execution: a function, a menu path, or hand edits (a step each), by the present person or `as` another. */
export type Execution = { as?: string } & ({ fn: string; args?: Json[] } | { menu: string[] } | { edits: Edit[] });
/**
 * A service call reads or changes a file, its sharing, a property store, the cache, a lock or the screen. Finding or
 * building an object (getRange, getSheetById, newChart, build) counts in `handles` only. A flush is a read after a write.
 */
export type Counters = {
  total: number;
  handles: number;
  reads: number;
  writes: number;
  flushes: number;
  byMethod: Counts;
};
/** The nth matching service call from now (1-based; none named: any) fails; 'after' takes effect first; `stop` ends the run. */
export type Fault = {
  service?: string;
  method?: string;
  nth: number;
  error: string;
  when?: 'before' | 'after';
  stop?: boolean;
};
/** A person's own edit of the open file, within that person's rights. `tab`: its present name; ranges in A1. */
export type Edit = SheetEdit | DocEdit;
export type Span = { rows: [first: number, count: number] } | { columns: [first: string, count: number] };
export type SheetEdit =
  | { do: 'type'; tab: string; at: string; text: string } /* read as the file's locale reads typing; paste too */
  | { do: 'paste'; tab: string; at: string; rows: string[][] }
  | { do: 'copy' | 'cut'; tab: string; range: string; toTab: string; at: string }
  | {
      do: 'clear' | 'merge' | 'unmerge' | 'checkbox' | 'table';
      tab: string;
      range: string;
    } /* table: with typed columns */
  | { do: 'note' | 'link' | 'chip' | 'numberFormat' | 'background'; tab: string; range: string; text: string }
  | { do: 'boldRun'; tab: string; at: string; from: number; to: number } /* leaves the cell with mixed formatting */
  | { do: 'replaceAll'; find: string; text: string } /* the whole file, hidden cells too */
  | { do: 'validate'; tab: string; range: string; list: string[]; reject: boolean }
  | { do: 'colourRule'; tab: string; range: string; whenText: string; background: string }
  | { do: 'sort'; tab: string; range: string; column: string; ascending: boolean } /* exactly this range moves */
  | { do: 'filter' | 'filterView'; tab: string; range: string; hide?: { column: string; values: string[] } }
  | ({ do: 'insert' | 'delete' | 'hide' | 'show' | 'group'; tab: string } & Span)
  | ({ do: 'move'; tab: string; before: number | string } & Span)
  | { do: 'freeze'; tab: string; rows: number; columns: number }
  | { do: 'protect'; tab: string; range?: string; editors: string[]; warningOnly: boolean }
  | {
      do: 'removeFilter' | 'removeTable' | 'deleteTab' | 'hideTab' | 'showTab' | 'addTab' | 'duplicateTab';
      tab: string;
    }
  | { do: 'renameTab'; tab: string; name: string }
  | { do: 'moveTab'; tab: string; index: number }
  | { do: 'look'; tab: string; at?: string } /* brings a tab to the front, and a cell into sight: changes nothing */;
/** Blocks are the body's children from 0; a longer `path` goes into cells (table, row, cell, paragraph). */
export type DocEdit =
  | { do: 'insertText'; path: number[]; offset: number; text: string } /* a newline splits the paragraph */
  | { do: 'deleteText'; path: number[]; from: number; to: number }
  | { do: 'deleteBlocks' | 'select'; from: number; count: number }
  | { do: 'moveBlocks' | 'copyBlocks'; from: number; count: number; to: number }
  | { do: 'addBlock'; at: number; block: Block }
  | { do: 'style'; path: number[]; heading?: string; bold?: boolean }
  | { do: 'cursor'; path: number[]; offset: number; in?: 'body' | 'header' | 'footer' | 'footnote' }
  | { do: 'addDocTab' | 'activateDocTab'; tab: string; inside?: string };
/** A date is its wall clock in the file's zone ("2026-11-23T00:00:00"); an error is its text; `shown` is what is read. */
export type Cell = {
  kind: 'text' | 'number' | 'boolean' | 'date' | 'error' | 'empty';
  value: string | number | boolean;
  shown: string;
  formula?: string;
  note?: string;
  numberFormat?: string;
  background?: string;
  bold?: boolean;
  wrap?: boolean;
  link?: string;
  mixed?: boolean;
  validation?: { list: string[]; reject: boolean; help: string };
};
/** `cells`: every cell that differs from a new one, by A1 address. Row numbers are 1-based, columns are letters. */
export type Tab = {
  id: number;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  cells: { [a1: string]: Cell };
  frozen: [rows: number, columns: number];
  hiddenRows: number[];
  hiddenColumns: string[];
  widths: Counts;
  merges: string[];
  filter: string | null;
  colourRules: Json[];
  charts: { type: string; title: string; ranges: string[] }[];
  protections: { range: string; editors: string[]; warningOnly: boolean }[];
  metadata: { at: string; key: string; value: string }[];
};
export type Block = {
  type: 'paragraph' | 'list' | 'table' | 'pageBreak' | 'rule' | 'image' | 'other';
  text: string;
  heading?: string;
  level?: number;
  glyph?: string;
  rows?: string[][];
} & BlockDetail;
/** What a plain block of its type lacks; left out where there is nothing to say. `heading` is left out when NORMAL. `style`
 * has Google's attribute names. `cells` stands beside `rows` when a cell holds more than plain paragraphs. */
export type BlockDetail = {
  runs?: TextRun[];
  style?: BlockStyle;
  list?: string;
  rowStyles?: BlockStyle[];
  cells?: { blocks: Block[]; style?: BlockStyle }[][];
};
export type BlockStyle = { [attribute: string]: string | number | boolean };
/** Characters of one style, or an object that stands among them. */
export type TextRun = {
  text: string;
  bold?: boolean;
  italic?: boolean;
  link?: string;
  style?: BlockStyle;
  object?: 'pageBreak' | 'rule' | 'image' | 'other';
};
/** Where part of a named range begins and ends: paths as in DocEdit, offsets into the first and last paragraph's text. */
export type RangePiece = { in?: 'header' | 'footer'; first: number[]; start?: number; last: number[]; end?: number };
/** A named range goes from block `from` to block `to`, both included; -1 is outside the body. `pieces` is left out when it is
 * just those blocks, whole. `parent` is the id of the tab this one is inside of. */
export type DocTab = {
  id: string;
  title: string;
  header: string | null;
  footer: string | null;
  blocks: Block[];
  namedRanges: { id: string; name: string; from: number; to: number; pieces?: RangePiece[] }[];
  parent?: string;
  headerBlocks?: Block[];
  footerBlocks?: Block[];
  bookmarks?: { id: string; in?: 'header' | 'footer'; path: number[]; offset: number }[];
};
export type Snapshot = {
  id: string;
  name: string;
  locale: string;
  zone: string;
  people: { [email: string]: Role };
  stores: { document: Texts; user: { [email: string]: Texts }; script: Texts };
} & ({ kind: 'sheet'; tabs: Tab[]; names: Texts } | { kind: 'doc'; tabs: DocTab[] });
/**
 * What a snapshot leaves out and an editor shows. `tab` is the tab the present person looks at. `chosen` is what a script or
 * that person selected last on it; `times` grows with every choice. `groups` and `rowHeights` (pixels) are by tab id,
 * `colours` too: what a tab is marked with.
 */
export type View =
  | {
      kind: 'sheet';
      tabs: { id: number; name: string; hidden: boolean }[];
      tab: number;
      chosen: { tab: number; range: string; times: number } | null;
      groups: { [tab: number]: string[] };
      colours: { [tab: number]: string };
      rowHeights: { [tab: number]: { [row: number]: number } };
    }
  | { kind: 'doc'; tab: string };
/** How text looks beyond what `Cell` tells; what is absent is as in a new cell. `fontSize` in points. */
export type Look = { fontColor?: string; fontSize?: number; italic?: boolean; horizontal?: string; line?: string };
/** A tab for showing: `used` is the last row and column with content; `looks` by A1 address. */
export type ShownTab = Tab & { used: [rows: number, columns: number]; looks: { [a1: string]: Look } };
/** A file of the emulated Drive. */
export type FileListed = { id: string; kind: 'sheet' | 'doc'; name: string; open: boolean };
/** Told around everything that may change files: runs of the script and hand edits. */
export type Watcher = { before?: () => void; after?: () => void };
/** Everything a host holds, as plain data; `reopen` takes it back. Its inside is the host's own. */
export type SavedWork = { format: 'smhl-local-work'; version: 1; work: Json };
export interface Host {
  load(dist: string): void /* reads code, pages and manifest again; files and stores stay */;
  asUser(email: string, about?: { domain?: string; locale?: string }): void /* who acts from now on */;
  /** Opens by id, else makes an empty file of that name; runs onOpen; gives the id. */
  openSheet(idOrName?: string): string;
  openDoc(idOrName?: string): string;
  copyFile(id: string): string /* "Make a copy": without document properties and sharing */;
  authMode(mode: AuthMode): void;
  scopes(granted: string[] | 'manifest'): void /* for onOpen; what the person left ticked */;
  access(email: string, role: Role): void /* rights on the open file */;
  policy(rules: { outside?: 'allow' | 'refuse'; editorsShare?: boolean; unknown?: string[]; groups?: string[] }): void;
  opening(): Result | null /* how onOpen ended when the file was opened; null when it did not run */;
  menu(): MenuItem[] /* as onOpen built it; empty when onOpen failed */;
  clickMenu(path: string | string[]): Result /* labels, outermost first */;
  /** A menu item whose alerts and prompts wait for `answer`, as a person's own click; `reply` is for those that cannot wait. */
  begin(path: string | string[]): Progress;
  asking(): Asked | null /* the dialogue that waits now */;
  answer(reply: { button: string; text?: string }): Progress;
  reply(answers: { button: string; text?: string }[]): void /* to the next alerts and prompts; none left: closed */;
  shown(): Shown[] /* oldest first, since the file was opened */;
  call(fn: string, ...args: unknown[]): Result /* as google.script.run (H2, H3, R6) */;
  sidebarUrl(page?: 'sidebar' | 'dialog'): Promise<string> /* serves the page shown last, on an origin of its own */;
  edit(...edits: Edit[]): void;
  snapshot(id?: string): Snapshot /* pending writes applied; not counted */;
  restore(earlier: Snapshot): void /* version history: content only, stores stay as they are */;
  fault(fault: Fault | null): void /* adds one; null takes all away */;
  budget(calls: number | null): void /* service calls per execution, then stopped */;
  clock(ms: number): void /* the instant it is now, epoch milliseconds; sleeps and lock waits move it on */;
  zones(zones: Zones): void;
  locale(name: string): void /* locale of the open file: en_GB, en_US, fr_FR */;
  writeMode(mode: WriteMode): void;
  evictCaches(always: boolean): void;
  lockElsewhere(held: boolean): void /* somebody else's run holds the open file's lock, until told otherwise */;
  plainText(
    equals: 'formula' | 'text',
  ): void /* how a plain-text ("@") cell takes text that begins with = (V5); 'formula' unless told */;
  /** `schedule` names, service call by service call, who goes next (0 or 1); used up, 0 then 1 run to their end. */
  concurrent(executions: [Execution, Execution], schedule: number[]): Promise<[Result, Result]>;
  counters(): Counters;
  resetCounters(): void;
  logs(): string[] /* logs: every console and Logger line */;
  download(format: 'xlsx' | 'docx'): Promise<Uint8Array>;
  files(): FileListed[] /* every file, in the order they were made */;
  rename(name: string): void /* the open file */;
  view(): View /* of the open file */;
  checkpoint(): () => void /* remembers the open file's contents; the function given brings them back, once */;
  tab(
    id: number,
    rows?: [first: number, count: number],
  ): ShownTab /* of the open spreadsheet; cells of those rows only */;
  watch(watcher: Watcher | null): void;
  save(): SavedWork /* exact, unlike a snapshot; caches, locks and what is on the screen are left out */;
  reopen(
    saved: SavedWork,
  ): void /* in place of everything the host holds; opens what was open. Throws on damaged data */;
  close(): Promise<void>;
}
