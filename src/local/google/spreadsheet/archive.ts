/** A whole spreadsheet as plain data and back, exactly: a snapshot is for reading and leaves out fonts, groups, ids. */
import { type Book, emptySheet, type FilterState, type NameState, type ProtectionState, type SheetState } from './book';
import type { Box } from './box';
import { CellError, type CellState, type CellValue, changedFormat, type Format, NEW_FORMAT } from './cell';
import { Grid, type Line, type MetadataEntry, type RowLine } from './grid';
import type { ValidationRule } from './validation';

type SavedValue = Exclude<CellValue, CellError> | { readonly error: string };
/** A cell: its column from 0, its value, the number of its format, and whatever else it has. */
type SavedCell = readonly [column: number, value: SavedValue, format: number, more?: SavedExtras];
type SavedExtras = Pick<CellState, 'formula' | 'note' | 'runs'> & { readonly rule?: number };
type SavedLine = Partial<Line>;
type SavedRow = SavedLine & { readonly at: number; readonly cells?: readonly SavedCell[] };
type SavedGrid = {
  readonly size: readonly [rows: number, columns: number];
  readonly rows: readonly SavedRow[];
  readonly columns: readonly SavedLine[];
};
type SavedSheet = Omit<SheetState, 'grid' | 'filter' | 'protections' | 'deleted'> & {
  readonly grid: SavedGrid;
  readonly filter: { readonly box: Box; readonly hidden: readonly (readonly [number, readonly string[]])[] } | null;
  readonly protections: readonly (Omit<ProtectionState, 'editors'> & { readonly editors: readonly string[] })[];
};

/** A spreadsheet's contents as plain data. */
export type SavedBook = {
  readonly kind: 'sheet';
  readonly sheets: readonly SavedSheet[];
  readonly formats: readonly Format[];
  readonly rules: readonly ValidationRule[];
  readonly names: readonly NameState[];
  readonly metadata: readonly MetadataEntry[];
  readonly lastId: number;
  readonly active: readonly (readonly [string, number])[];
};

/** Values told once and numbered, since thousands of cells share a look. */
class Numbered<T> {
  readonly all: T[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly seen = new Map<T, number>();
  of(value: T): number {
    const quick = this.seen.get(value);
    if (quick !== undefined) return quick;
    const text = JSON.stringify(value);
    const number = this.numbers.get(text) ?? this.all.push(value) - 1;
    this.numbers.set(text, number);
    this.seen.set(value, number);
    return number;
  }
}
type Tables = { readonly formats: Numbered<Format>; readonly rules: Numbered<ValidationRule> };

function savedCell(cell: CellState, column: number, tables: Tables): SavedCell {
  const { value, formula, note, runs, validation } = cell;
  const plain: SavedValue = value instanceof CellError ? { error: value.text } : value;
  const more: SavedExtras = {
    ...(formula === undefined ? {} : { formula }),
    ...(note === undefined ? {} : { note }),
    ...(runs === undefined ? {} : { runs }),
    ...(validation === undefined ? {} : { rule: tables.rules.of(validation) }),
  };
  const start = [column, plain, tables.formats.of(cell.format)] as const;
  return Object.keys(more).length > 0 ? [...start, more] : start;
}

/** What of a line differs from a new one. */
function savedLine({ size, hidden, depth, metadata }: Line): SavedLine {
  return {
    ...(size === null ? {} : { size }),
    ...(hidden ? { hidden } : {}),
    ...(depth === 0 ? {} : { depth }),
    ...(metadata.length === 0 ? {} : { metadata }),
  };
}

function savedRow(row: RowLine, at: number, tables: Tables): SavedRow[] {
  const cells = row.cells.flatMap((cell, column) => (cell ? [savedCell(cell, column, tables)] : []));
  const saved = { ...savedLine(row), ...(cells.length > 0 ? { cells } : {}) };
  return Object.keys(saved).length > 0 ? [{ at, ...saved }] : [];
}

function savedSheet(sheet: SheetState, tables: Tables): SavedSheet {
  const { grid, filter, protections, deleted: _deleted, ...rest } = sheet;
  return {
    ...rest,
    grid: {
      size: [grid.rows.length, grid.columns.length],
      rows: grid.rows.flatMap((row, at) => savedRow(row, at, tables)),
      columns: grid.columns.map(savedLine),
    },
    filter: filter && {
      box: filter.box,
      hidden: [...filter.hidden].map(([line, texts]) => [grid.columns.indexOf(line), [...texts]] as const),
    },
    protections: protections.map((each) => ({ ...each, editors: [...each.editors] })),
  };
}

/** Everything a spreadsheet holds; parts are shared with it until somebody copies them. */
export function savedBook(book: Book): SavedBook {
  const tables: Tables = { formats: new Numbered(), rules: new Numbered() };
  return {
    kind: 'sheet',
    sheets: book.sheets.map((sheet) => savedSheet(sheet, tables)),
    formats: tables.formats.all,
    rules: tables.rules.all,
    names: book.names,
    metadata: book.metadata,
    lastId: book.given,
    active: [...book.active],
  };
}

type Looks = { readonly formats: readonly Format[]; readonly rules: readonly ValidationRule[] };

function cellFrom([, value, format, more = {}]: SavedCell, looks: Looks): CellState {
  const { rule, ...rest } = more;
  const validation = rule === undefined ? undefined : looks.rules[rule];
  return {
    value: typeof value === 'object' && value !== null ? new CellError(value.error) : value,
    format: looks.formats[format] ?? NEW_FORMAT,
    ...rest,
    ...(validation === undefined ? {} : { validation }),
  };
}

function gridFrom(saved: SavedGrid, looks: Looks): Grid {
  const grid = new Grid(...saved.size);
  saved.columns.forEach((line, index) => {
    Object.assign(grid.line('columns', index), line);
  });
  for (const { at, cells = [], ...line } of saved.rows) {
    Object.assign(grid.line('rows', at), line);
    for (const cell of cells) grid.put(at, cell[0], cellFrom(cell, looks));
  }
  return grid;
}

function filterFrom(saved: SavedSheet['filter'], grid: Grid): FilterState | null {
  if (saved === null) return null;
  const hidden = saved.hidden.map(([column, texts]) => [grid.line('columns', column), new Set(texts)] as const);
  return { box: saved.box, hidden: new Map(hidden) };
}

function sheetFrom(saved: SavedSheet, looks: Looks): SheetState {
  const grid = gridFrom(saved.grid, looks);
  return {
    ...emptySheet(saved.id, saved.name, 1, 1),
    ...saved,
    grid,
    filter: filterFrom(saved.filter, grid),
    protections: saved.protections.map((each) => ({ ...each, editors: new Set(each.editors) })),
  };
}

/** Puts saved contents in place of what a spreadsheet holds. */
export function reopenBook(book: Book, given: SavedBook): void {
  const saved = structuredClone(given);
  const looks: Looks = { formats: saved.formats.map((format) => changedFormat(format, {})), rules: saved.rules };
  const sheets = saved.sheets.map((sheet) => sheetFrom(sheet, looks));
  if (sheets.length === 0) throw new Error('A spreadsheet has at least one tab');
  book.sheets = sheets;
  book.names = [...saved.names];
  book.metadata = [...saved.metadata];
  book.given = saved.lastId;
  book.active.clear();
  for (const [person, tab] of saved.active) book.active.set(person, tab);
}
