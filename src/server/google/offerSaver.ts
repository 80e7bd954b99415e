import { canonicalText } from '../../outputs/refresh/canonicalText';
import { keysInTab } from '../../outputs/refresh/planRefreshRows';
import type { TabCell, TabRow } from '../../outputs/refresh/tabState';
import type { SheetModel } from '../../outputs/sheets/sheetModel';
import { planOffer, shownAt } from '../offerPlan';
import { blocksOf, boundsOf } from '../rectangles';
import type { CellText, OfferEdit, OfferOutcome, StandingOffer } from '../services';
import { headerPlace } from './headerPlace';
import { isRich } from './tabReader';
import { writeRichTexts } from './tabWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Texts = readonly (readonly string[])[];

/** The register in one look. `found`: index from 0 by column key. */
type Look = {
  readonly sheet: Sheet;
  readonly model: SheetModel;
  readonly shown: Texts;
  readonly formulas: Texts;
  readonly header: number;
  readonly keyColumn: number;
  readonly found: ReadonlyMap<string, number>;
};

function lookAt(sheet: Sheet, model: SheetModel): Look {
  const range = sheet.getDataRange();
  const shown: Texts = range.getDisplayValues();
  const { row: header, key: keyColumn, found } = headerPlace(sheet, shown, model.columns);
  return { sheet, model, shown, formulas: range.getFormulas(), header, keyColumn, found };
}

function rowAt({ shown, formulas, keyColumn, found }: Look, at: number): TabRow {
  const cells = [...found].flatMap(([column, index]): (readonly [string, TabCell])[] => {
    const text = shown[at]?.[index] ?? '';
    const formula = formulas[at]?.[index] ?? '';
    return text === '' && formula === '' ? [] : [[column, { value: text, shown: text, formula }]];
  });
  return { row: at + 1, keyCell: shown[at]?.[keyColumn] ?? '', cells: Object.fromEntries(cells) };
}

const columnNumbers = (found: Look['found']) => Object.fromEntries([...found].map(([key, index]) => [key, index + 1]));

/** The row of each key: the hidden column's, or the one the next refresh gives. */
function rowsByKey(look: Look): ReadonlyMap<string, TabRow> {
  const rows = look.shown.map((_, at) => rowAt(look, at)).slice(look.header + 1);
  const keys = keysInTab(look.model, { kind: 'provision', columns: columnNumbers(look.found), rows });
  return new Map(rows.flatMap((row) => (keys.has(row.row) ? [[keys.get(row.row) ?? '', row] as const] : [])));
}

function standing({ model, found }: Look, key: string, row: TabRow): StandingOffer {
  const people = model.columns.filter(({ owner }) => owner === 'people').map((column) => column.key);
  const cells = people.map((column) => [column, shownAt(row, column)] as const).filter(([, text]) => text !== '');
  return { key, row: row.row, column: (found.get('name') ?? 0) + 1, cells: Object.fromEntries(cells) };
}

/** Links, chips and mixed formatting of a row, from the first to the last of these columns. One call. */
function richIn(look: Look, row: number, columns: readonly string[]): ReadonlyMap<number, RichText | null> {
  const bounds = boundsOf(columns.map((key) => ({ row, column: (look.found.get(key) ?? 0) + 1 })));
  if (bounds === null) return new Map();
  const [texts = []]: (RichText | null)[][] = look.sheet
    .getRange(row, bounds.column, 1, bounds.columns)
    .getRichTextValues();
  return new Map(texts.map((text, across) => [bounds.column + across, text]));
}

function withRich(row: TabRow, rich: ReadonlyMap<number, RichText | null>, found: Look['found']): TabRow {
  const cells = Object.entries(row.cells).map(([column, cell]) => {
    const text = rich.get((found.get(column) ?? -1) + 1) ?? null;
    return [column, { ...cell, rich: isRich(text) }] as const;
  });
  return { ...row, cells: Object.fromEntries(cells) };
}

/** The plain texts between two cells that change, as they were read a moment ago, so that one call writes them all. */
function gapsBetween(look: Look, cells: readonly CellText[], rich: ReadonlyMap<number, RichText | null>): CellText[] {
  const bounds = boundsOf(cells);
  if (bounds === null || blocksOf(cells).length < 2) return [];
  const wanted = new Set(cells.map(({ column }) => column));
  return [...rich].flatMap(([column, text]) => {
    const isInside = column >= bounds.column && column < bounds.column + bounds.columns && !wanted.has(column);
    const isOther = isInside && look.formulas[bounds.row - 1]?.[column - 1] === '';
    return isOther && text !== null && !isRich(text) ? [{ row: bounds.row, column, text: text.getText() }] : [];
  });
}

/** Is it the row we read? By its key; a row without one by the texts that we did not write. */
function isSameRow(before: readonly string[], after: readonly string[], keyColumn: number, ours: ReadonlySet<number>) {
  const key = before[keyColumn] ?? '';
  if (key !== '') return key === (after[keyColumn] ?? '');
  return before.every((text, index) => ours.has(index + 1) || text === (after[index] ?? ''));
}

/** Puts back what we wrote over in a row that had come to stand there: formulas as such, anything else as its text. */
function putBack(look: Look, cells: readonly CellText[], keyCell: string): void {
  const at = keyCell === '' ? -1 : look.shown.findIndex((texts) => texts[look.keyColumn] === keyCell);
  const texts = cells.map(({ row, column }) => ({ row, column, text: look.shown[at]?.[column - 1] ?? '' }));
  const isFormula = ({ column }: CellText): boolean => (look.formulas[at]?.[column - 1] ?? '') !== '';
  writeRichTexts(
    look.sheet,
    texts.filter((cell) => !isFormula(cell)),
  );
  for (const cell of texts.filter(isFormula))
    look.sheet.getRange(cell.row, cell.column).setFormula(look.formulas[at]?.[cell.column - 1] ?? '');
}

const holds = (after: readonly string[], cells: readonly CellText[]): boolean =>
  cells.every(({ column, text }) => canonicalText(after[column - 1] ?? '') === canonicalText(text));

/** Looks at the row again, which also sends the write on its way. */
function checked(look: Look, key: string, row: number, cells: readonly CellText[], kept: readonly string[]) {
  const before = look.shown[row - 1] ?? [];
  const [after = []]: string[][] = look.sheet.getRange(row, 1, 1, before.length).getDisplayValues();
  const ours = new Set(cells.map(({ column }) => column));
  const arrived = holds(after, cells);
  if (isSameRow(before, after, look.keyColumn, ours)) {
    const shown = look.shown.map((texts, at) => (at === row - 1 ? after : texts));
    const now = { ...look, shown };
    const [nowKey] = [...rowsByKey(now)].find(([, one]) => one.row === row) ?? [key];
    const offer = standing(now, nowKey, rowAt(now, row - 1));
    return arrived ? ({ how: 'saved', offer, kept } as const) : ({ how: 'conflict', offer } as const);
  }
  if (arrived) putBack(look, cells, after[look.keyColumn] ?? '');
  return { how: 'moved' } as const;
}

/**
 * Edits one row of the register: one look, links and formulas of the row, one write, one look back. Written as rich text,
 * which Sheets parses as nothing else whatever the format.
 */
export function saveOffer(sheet: Sheet, model: SheetModel, edit: OfferEdit): OfferOutcome {
  const look = lookAt(sheet, model);
  const row = rowsByKey(look).get(edit.key);
  if (row === undefined) return { how: 'gone' };
  const columns = new Set(look.found.keys());
  const first = planOffer(row, columns, edit);
  const offer = standing(look, edit.key, row);
  if (first.how === 'conflict') return { how: 'conflict', offer };
  const rich = richIn(look, row.row, Object.keys(first.write));
  const plan = planOffer(withRich(row, rich, look.found), columns, edit);
  if (plan.how === 'conflict') return { how: 'conflict', offer };
  const cells = Object.entries(plan.write).map(([column, text]) => ({
    row: row.row,
    column: (look.found.get(column) ?? 0) + 1,
    text,
  }));
  if (cells.length === 0) return { how: 'saved', offer, kept: plan.kept };
  writeRichTexts(sheet, [...cells, ...gapsBetween(look, cells, rich)]);
  return checked(look, edit.key, row.row, cells, plan.kept);
}
