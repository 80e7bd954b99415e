import { parseReference } from '../google/spreadsheet/a1';
import { type Box, contains } from '../google/spreadsheet/box';
import type { Cell, Json, Tab } from '../host.types';
import type { CellLook } from './protocol';

/** A conditional rule ready to be asked about one cell. */
export type ColourRule = {
  readonly boxes: readonly Box[];
  readonly holds: (cell: Cell) => boolean;
  readonly look: CellLook;
};

type Test = (cell: Cell, texts: readonly string[], numbers: readonly number[]) => boolean;
const lower = (cell: Cell): string => cell.shown.toLowerCase();
const numberOf = (cell: Cell): number => (cell.kind === 'number' ? Number(cell.value) : Number.NaN);

/** Rules as Sheets applies them, letter case aside. Those about dates and formulas are not worked out here. */
const TESTS: { readonly [criteria: string]: Test } = {
  TEXT_EQUAL_TO: (cell, [text = '']) => lower(cell) === text,
  TEXT_CONTAINS: (cell, [text = '']) => lower(cell).includes(text),
  TEXT_DOES_NOT_CONTAIN: (cell, [text = '']) => !lower(cell).includes(text),
  TEXT_STARTS_WITH: (cell, [text = '']) => lower(cell).startsWith(text),
  TEXT_ENDS_WITH: (cell, [text = '']) => lower(cell).endsWith(text),
  CELL_EMPTY: (cell) => cell.shown === '',
  CELL_NOT_EMPTY: (cell) => cell.shown !== '',
  NUMBER_EQUAL_TO: (cell, _texts, [n = 0]) => numberOf(cell) === n,
  NUMBER_NOT_EQUAL_TO: (cell, _texts, [n = 0]) => cell.kind === 'number' && numberOf(cell) !== n,
  NUMBER_GREATER_THAN: (cell, _texts, [n = 0]) => numberOf(cell) > n,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (cell, _texts, [n = 0]) => numberOf(cell) >= n,
  NUMBER_LESS_THAN: (cell, _texts, [n = 0]) => numberOf(cell) < n,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (cell, _texts, [n = 0]) => numberOf(cell) <= n,
  NUMBER_BETWEEN: (cell, _texts, [low = 0, high = 0]) => numberOf(cell) >= low && numberOf(cell) <= high,
};

function lookOf(rule: { readonly [key: string]: Json }): CellLook {
  return {
    ...(typeof rule.background === 'string' ? { background: rule.background } : {}),
    ...(typeof rule.fontColor === 'string' ? { colour: rule.fontColor } : {}),
    ...(rule.bold === true ? { bold: true } : {}),
    ...(rule.italic === true ? { italic: true } : {}),
  };
}

/** The colour rules of a tab, first come first applied. */
export function colourRules(tab: Pick<Tab, 'colourRules' | 'rows' | 'columns'>): ColourRule[] {
  return tab.colourRules.flatMap((json): ColourRule[] => {
    const rule = json as { readonly [key: string]: Json };
    const test = TESTS[String(rule.criteria)];
    if (!test) return [];
    const values = rule.values as Json[];
    const [texts, numbers] = [values.map((value) => String(value).toLowerCase()), values.map(Number)];
    const boxes = (rule.ranges as string[]).flatMap((text) => parseReference(text, tab.rows, tab.columns)?.box ?? []);
    return [{ boxes, holds: (cell) => test(cell, texts, numbers), look: lookOf(rule) }];
  });
}

/** The look the rules give a cell at a place, 0-based. Of two that set the same thing, the first counts. */
export function ruledLook(rules: readonly ColourRule[], row: number, column: number, cell: Cell): CellLook {
  const place: Box = { top: row, left: column, bottom: row + 1, right: column + 1 };
  const hits = rules.filter(({ boxes, holds }) => boxes.some((box) => contains(box, place)) && holds(cell));
  return Object.assign({}, ...hits.map(({ look }) => look).reverse());
}
