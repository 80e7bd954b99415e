import type { FileModes, FileState } from '../file';
import type { Box } from './box';
import type { ConditionName } from './enums';
import { Grid, type Line, type MetadataEntry } from './grid';
import { type LocaleRules, localeRules } from './locales';
import type { ValidationValue } from './validation';

/** A conditional colour rule. What is null is left as the cell has it. */
export type ColourRule = {
  readonly boxes: readonly Box[];
  readonly criteria: ConditionName;
  readonly values: readonly ValidationValue[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
};

/** A protected range, or a whole sheet when `box` is null. The owner may always edit (F16). */
export type ProtectionState = {
  readonly id: number;
  box: Box | null;
  unprotected: Box[];
  editors: Set<string>;
  warningOnly: boolean;
  description: string;
};

/** The sheet's one basic filter (F9): shown texts that are hidden, by column. */
export type FilterState = { box: Box; readonly hidden: Map<Line, ReadonlySet<string>> };

/** A range of a chart; sheets are told by id. */
export type ChartRange = { readonly sheet: number; readonly box: Box };
/** A chart on a sheet. `position` is 1-based row and column of its corner, then offsets in pixels. */
export type ChartState = {
  readonly id: number;
  type: string;
  ranges: ChartRange[];
  options: { [name: string]: unknown };
  headers: number;
  transposed: boolean;
  merge: string;
  hidden: string;
  position: readonly [row: number, column: number, x: number, y: number];
};

/** One tab. */
export type SheetState = {
  readonly id: number;
  name: string;
  hidden: boolean;
  deleted: boolean;
  tabColor: string | null;
  grid: Grid;
  frozenRows: number;
  frozenColumns: number;
  merges: Box[];
  filter: FilterState | null;
  filterViews: Box[];
  tables: Box[];
  rules: ColourRule[];
  charts: ChartState[];
  protections: ProtectionState[];
  metadata: MetadataEntry[];
};

/** A named range. */
export type NameState = { name: string; sheet: number; box: Box };

/** A whole spreadsheet, as the emulated classes change it. */
export class Book {
  sheets: SheetState[] = [];
  names: NameState[] = [];
  metadata: MetadataEntry[] = [];
  /** Sheet id a person looks at, by e-mail. */
  readonly active = new Map<string, number>();
  /** What each person has selected last, by e-mail; `times` tells one choice from the next. */
  readonly chosen = new Map<string, { readonly tab: number; readonly box: Box; readonly times: number }>();
  /** How many numbers `nextId` has given. */
  given = 0;

  constructor(
    readonly state: FileState,
    readonly modes: FileModes,
  ) {}

  get locale(): LocaleRules {
    return localeRules(this.state.locale);
  }

  /** A number no other metadata, protection or chart of this file has. */
  nextId(): number {
    this.given += 1;
    return this.given;
  }

  /** An id no other tab has: the first is 0, as in Google; the rest are unlike positions. */
  nextSheetId(): number {
    if (this.sheets.length === 0 && this.given === 0) return 0;
    const id = (this.nextId() * 7_919_993 + 104_729) % 2_000_000_011;
    return this.sheets.some((sheet) => sheet.id === id) ? this.nextSheetId() : id;
  }

  sheetById(id: number): SheetState | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  sheetNamed(name: string): SheetState | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  /** The tab a person looks at: the one last chosen, else the first that is not hidden. */
  activeSheet(person: string): SheetState {
    const chosen = this.sheetById(this.active.get(person) ?? -1) ?? this.sheets.find((sheet) => !sheet.hidden);
    if (!chosen) throw new Error('a spreadsheet without a visible sheet');
    return chosen;
  }

  /** A person, or a script for them, selects cells: their tab comes to the front. */
  choose(person: string, tab: number, box: Box): void {
    this.active.set(person, tab);
    this.chosen.set(person, { tab, box, times: (this.chosen.get(person)?.times ?? 0) + 1 });
  }

  cellCount(): number {
    return this.sheets.reduce((sum, sheet) => sum + sheet.grid.rows.length * sheet.grid.columns.length, 0);
  }

  /** The contents as they are now; the function given puts them back. Ids given since are not given again. */
  checkpoint(): () => void {
    const sheets = this.sheets.map((sheet) => copySheet(sheet, sheet.id, sheet.name));
    const names = this.names.map((name) => ({ ...name }));
    const metadata = this.metadata.map((entry) => ({ ...entry }));
    return () => Object.assign(this, { sheets, names, metadata });
  }

  /** Takes over everything another book holds; ids of tabs and metadata stay (F17). */
  takeFrom(other: Book): void {
    this.sheets = other.sheets.map((sheet) => copySheet(sheet, sheet.id, sheet.name));
    this.names = other.names.map((name) => ({ ...name }));
    this.metadata = other.metadata.map((entry) => ({ ...entry }));
    this.given = other.given;
  }
}

/** A tab without anything in it. */
export const emptySheet = (id: number, name: string, rows = 1000, columns = 26): SheetState => ({
  id,
  name,
  hidden: false,
  deleted: false,
  tabColor: null,
  grid: new Grid(rows, columns),
  frozenRows: 0,
  frozenColumns: 0,
  merges: [],
  filter: null,
  filterViews: [],
  tables: [],
  rules: [],
  charts: [],
  protections: [],
  metadata: [],
});

function copyFilter(from: SheetState, to: Grid): FilterState | null {
  if (!from.filter) return null;
  const hidden = new Map<Line, ReadonlySet<string>>();
  for (const [line, texts] of from.filter.hidden) {
    const twin = to.columns[from.grid.columns.indexOf(line)];
    if (twin) hidden.set(twin, texts);
  }
  return { box: from.filter.box, hidden };
}

/** A tab of its own with everything the other has. */
export function copySheet(sheet: SheetState, id: number, name: string): SheetState {
  const grid = sheet.grid.copy();
  return {
    ...sheet,
    id,
    name,
    grid,
    merges: [...sheet.merges],
    filter: copyFilter(sheet, grid),
    filterViews: [...sheet.filterViews],
    tables: [...sheet.tables],
    rules: [...sheet.rules],
    charts: sheet.charts.map((chart) => ({ ...chart, ranges: [...chart.ranges], options: { ...chart.options } })),
    protections: sheet.protections.map((each) => ({
      ...each,
      unprotected: [...each.unprotected],
      editors: new Set(each.editors),
    })),
    metadata: sheet.metadata.map((entry) => ({ ...entry })),
  };
}
