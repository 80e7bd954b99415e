/**
 * A tab described as plain values, before anything is written. The writer adds the hidden row-id column itself.
 */

export type TabKind = 'start' | 'answers' | 'provision' | 'map' | 'gaps' | 'actions' | 'overview' | 'progress';

/** The tabs in the order a lead reads them. */
export const TAB_ORDER: readonly TabKind[] = [
  'start',
  'answers',
  'provision',
  'map',
  'gaps',
  'actions',
  'overview',
  'progress',
];

/**
 * Who a column belongs to. 'planner': ours, refreshed unless a person has edited the cell. 'people': never written by a
 * refresh once the row exists (a new row may come with a first suggestion).
 */
export type ColumnOwner = 'planner' | 'people';

export type ColumnModel = {
  /** Stable key, e.g. 'mainNeed'. */
  readonly key: string;
  /** Visible header text, unique in the tab. */
  readonly header: string;
  /** Earlier or everyday header texts that mean this column. */
  readonly aliases?: readonly string[];
  readonly owner: ColumnOwner;
  /** Pixels. */
  readonly width: number;
  readonly wrap?: boolean;
  /** Drop-down options; anything else is flagged, never blocked. */
  readonly choices?: readonly string[];
  /** Several options may stand in one cell, separated by commas. */
  readonly several?: boolean;
  /** Note shown on the header cell. */
  readonly note?: string;
  /** Folded away behind the first columns until opened. */
  readonly folded?: boolean;
};

/** How a row looks. Meaning never rests on this alone: a word in the row says the same. */
export type RowLook = 'plain' | 'heading' | 'check' | 'first' | 'quiet' | 'note';

export type RowModel = {
  /** Stable identity within the tab ('gap:practice:targeted', 'nation'): becomes the hidden row key. */
  readonly id: string;
  /** Text by column key; absent or '' is an empty cell. */
  readonly cells: { readonly [column: string]: string };
  readonly look?: RowLook;
  /**
   * Rows of one section belong together: a row that is new at a refresh goes after the last row of its section, so that a
   * new safety line never lands under the notes at the foot. No section, or none of it left: after the last keyed row.
   */
  readonly section?: string;
  /** Drop-downs of this row only, by column key, where rows differ (Answers). */
  readonly choices?: { readonly [column: string]: readonly string[] };
  /** Columns of this row whose cells may hold several options. */
  readonly several?: readonly string[];
  /** Planner columns that are people's in this row: an action somebody wrote by hand. */
  readonly theirs?: readonly string[];
  /** What the hidden cell of this row remembers, by `SheetModel.remembered`: what else it remembered is forgotten. */
  readonly remembers?: { readonly [what: string]: string };
};

/** Said of a row that is no longer in the model. `id` as the row had it. */
export type ClosedNote = { readonly id: string; readonly note: string };

/** Key of the visible column that takes what could not be placed elsewhere. */
export const UPDATE_COLUMN = 'update';

/** Colours a cell whose text begins with the word; the word stays. Black text on it reads at 4.5 to 1 or better. */
export type WordColour = { readonly column: string; readonly word: string; readonly background: string };

/**
 * A chart, as what it shows. Its whole numbers stand in a block beside the tab's own columns, under `headers`; `told` says
 * in words what it shows.
 */
export type ChartModel = {
  readonly id: string;
  readonly kind: 'bar';
  readonly title: string;
  readonly headers: readonly [names: string, values: string];
  readonly points: readonly { readonly name: string; readonly value: number }[];
  readonly told: string;
  /** Enough to draw. Where it is not, numbers that stand are kept current and nothing is drawn. */
  readonly isEnough: boolean;
};

export type SheetModel = {
  readonly kind: TabKind;
  /** Name the tab gets when we create it; people may rename it. */
  readonly name: string;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  readonly wordColours?: readonly WordColour[];
  /** Drawn beside the tab in a second call. */
  readonly charts?: readonly ChartModel[];
  readonly frozenColumns?: number;
  /** Extra empty rows, ready to type into, below the last row when the tab is created. */
  readonly spareRows?: number;
  /** Columns whose text tells a row from the others: a row that lost its key is recognised by them. */
  readonly anchors: readonly string[];
  /** Rows that people add get a key of their own (register, action plan). Elsewhere people's rows are left alone. */
  readonly adopts?: boolean;
  /** What to say of rows that went, where the reason is known; `goneNote` for the rest. */
  readonly closed?: readonly ClosedNote[];
  readonly goneNote?: string;
  /** What hidden cells may remember beside our columns: marks of texts, never the texts themselves. */
  readonly remembered?: readonly string[];
  /** How the planner's update reads when a person's edit stands where we would write. Slots: {header}, {ours}. */
  readonly keptNote?: string;
};
