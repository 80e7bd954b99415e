import { cellAddress, columnLetters, parseReference } from '../google/spreadsheet/a1';
import { localeRules } from '../google/spreadsheet/locales';
import { readTyping, type TypingRules } from '../google/spreadsheet/typing';
import type { Cell, Look, ShownTab } from '../host.types';
import { type ColourRule, colourRules, ruledLook } from './colourRules';
import type { CellLook, TabView, ViewCell, ViewChart, ViewColumn } from './protocol';

/** Empty rows and columns shown after the last with content, and the least there ever are. */
const SPARE = { rows: 20, columns: 2 };
const LEAST = { rows: 40, columns: 12 };
const USUAL_WIDTH = 100;

/** Values told once and numbered. */
function numbering<T>(): { all: T[]; of(value: T): number } {
  const numbers = new Map<string, number>();
  const all: T[] = [];
  const of = (value: T): number => {
    const text = JSON.stringify(value);
    const known = numbers.get(text) ?? all.push(value) - 1;
    numbers.set(text, known);
    return known;
  };
  return { all, of };
}

/** How many rows of a tab are worth showing. */
export const rowsToShow = (tab: Pick<ShownTab, 'used' | 'rows'>): number =>
  Math.min(tab.rows, Math.max(LEAST.rows, tab.used[0] + SPARE.rows));

function columnsOf(tab: ShownTab, grouped: ReadonlySet<string>): ViewColumn[] {
  const hidden = new Set(tab.hiddenColumns);
  const count = Math.min(tab.columns, Math.max(LEAST.columns, tab.used[1] + SPARE.columns));
  return Array.from({ length: count }, (_, index) => {
    const letters = columnLetters(index);
    const width = tab.widths[letters] ?? USUAL_WIDTH;
    return { letters, width, hidden: hidden.has(letters), grouped: grouped.has(letters) };
  });
}

const ALIGNED = { left: 'left', center: 'center', right: 'right' } as const;
function alignOf(cell: Cell, look: Look): CellLook['align'] {
  const set = ALIGNED[look.horizontal as keyof typeof ALIGNED];
  if (set) return set;
  if (cell.kind === 'number' || cell.kind === 'date') return 'right';
  return cell.kind === 'boolean' || cell.kind === 'error' ? 'center' : undefined;
}

function ownLook(cell: Cell, look: Look): CellLook {
  const align = alignOf(cell, look);
  return {
    ...(cell.background === undefined ? {} : { background: cell.background }),
    ...(look.fontColor === undefined ? {} : { colour: look.fontColor }),
    ...(cell.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.fontSize === undefined ? {} : { size: look.fontSize }),
    ...(cell.wrap ? { wrap: true } : {}),
    ...(align === undefined ? {} : { align }),
  };
}

/** What a person edits: the formula, or text with an apostrophe before it where typing it again would make it something else. */
function editText(cell: Cell, typing: TypingRules): string {
  if (cell.formula !== undefined) return cell.formula;
  if (cell.kind === 'number' && cell.numberFormat === undefined) return String(cell.value);
  if (cell.kind !== 'text') return cell.shown;
  return readTyping(cell.shown, cell.numberFormat ?? null, typing).value === cell.shown ? cell.shown : `'${cell.shown}`;
}

type Drawing = {
  readonly tab: ShownTab;
  readonly rules: readonly ColourRule[];
  readonly looks: ReturnType<typeof numbering<CellLook>>;
  readonly lists: ReturnType<typeof numbering<readonly string[]>>;
  readonly severalHelp: string;
  readonly typing: TypingRules;
};

function validationOf(cell: Cell, { lists, severalHelp }: Drawing): Pick<ViewCell, 'list' | 'several'> {
  if (!cell.validation || cell.validation.list.length === 0) return {};
  const several = severalHelp !== '' && cell.validation.help.includes(severalHelp);
  return { list: lists.of(cell.validation.list), ...(several ? { several: true } : {}) };
}

function viewCell(drawing: Drawing, row: number, column: number): ViewCell | null {
  const address = cellAddress(row, column);
  const cell = drawing.tab.cells[address];
  if (!cell) return null;
  const ruled = ruledLook(drawing.rules, row, column, cell);
  const look = { ...ownLook(cell, drawing.tab.looks[address] ?? {}), ...ruled };
  const edit = editText(cell, drawing.typing);
  return {
    text: cell.shown,
    ...(edit === cell.shown ? {} : { edit }),
    ...(Object.keys(look).length > 0 ? { look: drawing.looks.of(look) } : {}),
    ...(cell.note === undefined ? {} : { note: cell.note }),
    ...(cell.link === undefined ? {} : { link: cell.link }),
    ...validationOf(cell, drawing),
  };
}

/** A chart of one block: names in its first column, a series in each other, headings in its first row. */
function chartOf(whole: ShownTab, { title, type, ranges }: ShownTab['charts'][number]): ViewChart[] {
  const box = parseReference(ranges[0] ?? '', whole.rows, whole.columns)?.box;
  if (!box || ranges.length !== 1 || box.right - box.left < 2) return [];
  const shown = (row: number, column: number): string => whole.cells[cellAddress(row, column)]?.shown ?? '';
  const columns = Array.from({ length: box.right - box.left - 1 }, (_, at) => box.left + 1 + at);
  const lines = Array.from({ length: box.bottom - box.top - 1 }, (_, at) => box.top + 1 + at);
  const rows = lines.map((row) => ({
    label: shown(row, box.left),
    values: columns.map((column) => Number(whole.cells[cellAddress(row, column)]?.value ?? 0) || 0),
  }));
  return [{ title, type, names: columns.map((column) => shown(box.top, column)), rows }];
}

/** Which rows of which tab are wanted, and what the page must know beside them. */
export type Wanted = {
  readonly revision: number;
  readonly first: number;
  readonly count: number;
  /** Letters of columns in groups. */
  readonly grouped: ReadonlySet<string>;
  /** The help text that says several choices may stand in a cell. */
  readonly severalHelp: string;
  /** The file's locale, e.g. en_GB, and the year it is. */
  readonly locale: string;
  readonly year: number;
};

/** Some rows of a tab as the page draws them. `tab` holds at least their cells, and those of its charts. */
export function sheetView(tab: ShownTab, wanted: Wanted): TabView {
  const total = rowsToShow(tab);
  const columns = columnsOf(tab, wanted.grouped);
  const looks = numbering<CellLook>();
  const lists = numbering<readonly string[]>();
  const typing: TypingRules = { locale: localeRules(wanted.locale), thisYear: wanted.year, plainText: 'formula' };
  const drawing = { tab, rules: colourRules(tab), looks, lists, severalHelp: wanted.severalHelp, typing };
  const count = Math.max(0, Math.min(wanted.count, total - wanted.first + 1));
  const rows = Array.from({ length: count }, (_, down) =>
    columns.map((_column, across) => viewCell(drawing, wanted.first - 1 + down, across)),
  );
  return {
    id: tab.id,
    revision: wanted.revision,
    total,
    used: tab.used,
    columns,
    frozen: tab.frozen,
    first: wanted.first,
    rows,
    hiddenRows: tab.hiddenRows.filter((row) => row <= total),
    looks: looks.all,
    lists: lists.all,
    charts: tab.charts.flatMap((chart) => chartOf(tab, chart)),
    filter: tab.filter,
  };
}
