/** What the workbench's page and its server say to each other: plain data, types only. */
import type { Asked, DocTab, Edit, FileListed, MenuItem, SavedWork } from '../host.types';

/** One tab of the open spreadsheet. `hidden`: Sheets would not show it. */
export type TabLine = {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly colour: string | null;
};

/** The open spreadsheet. `chosen` is what was selected last, by a script or here; `times` grows with every choice. */
export type SheetState = {
  readonly kind: 'sheet';
  readonly tabs: readonly TabLine[];
  readonly front: number;
  readonly chosen: { readonly tab: number; readonly range: string; readonly times: number } | null;
};

/** The open document: the tab in front and the names of all. */
export type DocState = {
  readonly kind: 'doc';
  readonly tabs: readonly { readonly id: string; readonly title: string }[];
  readonly front: DocTab;
};

/** A short message of the editor; `id` grows. */
export type Toast = { readonly id: number; readonly title: string; readonly text: string };

/** Where the work is kept. `problem`: why it could not be, in words. */
export type Kept = { readonly file: string; readonly saved: boolean; readonly problem: string | null };

/** A page the add-on shows beside the file. `id` changes with every opening. */
export type Panel = { readonly id: number; readonly title: string; readonly url: string };

/** What is open. `day` is the calendar's day where it is not today's. */
export type Open = {
  readonly files: readonly FileListed[];
  readonly menu: readonly MenuItem[];
  readonly asking: Asked | null;
  readonly panel: Panel | null;
  readonly toasts: readonly Toast[];
  /** The last edits were a person's, and can be taken back. */
  readonly canUndo: boolean;
  readonly day: string | null;
  readonly editor: SheetState | DocState;
};

/** Everything but cells. `revision` changes whenever anything may have. `notice` is said until the work goes on. */
export type State = {
  readonly revision: number;
  readonly kept: Kept;
  readonly notice: string | null;
  readonly open: Open | null;
};

/** Look of a cell; what is absent is as in a new one. */
export type CellLook = {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly wrap?: true;
  readonly align?: 'left' | 'center' | 'right';
};

/**
 * A cell as it is drawn. `edit` is what a person edits where it is not what is shown (a formula). `list` numbers the tab's
 * lists of choices; `several`: more than one of them may stand in the cell, with commas between.
 */
export type ViewCell = {
  readonly text: string;
  readonly edit?: string;
  readonly look?: number;
  readonly note?: string;
  readonly link?: string;
  readonly list?: number;
  readonly several?: true;
};

/** A column: `folded` columns belong to a group that can be opened, `hidden` ones were hidden. */
export type ViewColumn = {
  readonly letters: string;
  readonly width: number;
  readonly hidden: boolean;
  readonly grouped: boolean;
};

/** A chart as the numbers behind it. */
export type ViewChart = {
  readonly title: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
};

/** Some rows of a tab. `first` is the number of the first; `total` is how many rows are worth showing. */
export type TabView = {
  readonly id: number;
  readonly revision: number;
  readonly total: number;
  readonly used: readonly [rows: number, columns: number];
  readonly columns: readonly ViewColumn[];
  readonly frozen: readonly [rows: number, columns: number];
  readonly first: number;
  readonly rows: readonly (readonly (ViewCell | null)[])[];
  readonly hiddenRows: readonly number[];
  readonly looks: readonly CellLook[];
  readonly lists: readonly (readonly string[])[];
  readonly charts: readonly ViewChart[];
  readonly filter: string | null;
};

/** What the page asks for. */
export type Ask =
  | { readonly do: 'edit'; readonly edits: readonly Edit[] }
  | { readonly do: 'undo' }
  | { readonly do: 'menu'; readonly path: readonly string[] }
  | { readonly do: 'answer'; readonly button: string; readonly text?: string }
  | { readonly do: 'closePanel' }
  | { readonly do: 'openFile'; readonly id: string }
  | { readonly do: 'newDocument'; readonly name: string }
  | { readonly do: 'rename'; readonly name: string }
  | { readonly do: 'example' }
  | { readonly do: 'empty' }
  | { readonly do: 'take'; readonly work: WorkFile };

/** The answer to an Ask: the new state, or in words why not. */
export type Answer =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly message: string; readonly state: State };

/** The file the work is kept in. `offset`: milliseconds the plan's calendar is ahead of the real one. */
export type WorkFile = {
  readonly format: 'smhl-workbench';
  readonly version: 1;
  readonly offset: number;
  readonly saved: SavedWork;
};
