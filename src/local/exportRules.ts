import type { CellStyle, ConditionalRule, SheetChart, ValidationOperator } from 'hucre';
import { cellAddress, columnLetters, parseReference } from './google/spreadsheet/a1';
import type { Json, Tab } from './host.types';

const OPERATORS: { readonly [criteria: string]: ValidationOperator } = {
  TEXT_EQUAL_TO: 'equal',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};

const literal = (value: Json): string =>
  typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);

type Shape = Pick<ConditionalRule, 'type' | 'operator' | 'formula' | 'text'>;

/** A rule's condition in Excel's terms; null for one that has none here, such as dates. */
function shapeOf(criteria: string, values: readonly Json[], corner: string): Shape | null {
  const operator = OPERATORS[criteria];
  if (operator) return { type: 'cellIs', operator, formula: values.map(literal) };
  const text = String(values[0] ?? '');
  if (criteria === 'TEXT_CONTAINS') {
    return { type: 'containsText', text, formula: `NOT(ISERROR(SEARCH(${literal(text)},${corner})))` };
  }
  if (criteria === 'TEXT_STARTS_WITH') {
    return { type: 'beginsWith', text, formula: `LEFT(${corner},LEN(${literal(text)}))=${literal(text)}` };
  }
  if (criteria === 'CELL_EMPTY') return { type: 'containsBlanks', formula: `LEN(TRIM(${corner}))=0` };
  if (criteria === 'CELL_NOT_EMPTY') return { type: 'notContainsBlanks', formula: `LEN(TRIM(${corner}))>0` };
  return criteria === 'CUSTOM_FORMULA' ? { type: 'expression', formula: text.replace(/^=/, '') } : null;
}

function styleOf(rule: { readonly [key: string]: Json }): CellStyle {
  const rgb = (hex: string): { rgb: string } => ({ rgb: hex.slice(1).toUpperCase() });
  const style: CellStyle = {};
  if (typeof rule.background === 'string') {
    style.fill = { type: 'pattern', pattern: 'solid', fgColor: rgb(rule.background), bgColor: rgb(rule.background) };
  }
  const font = {
    ...(rule.bold === true ? { bold: true } : {}),
    ...(typeof rule.fontColor === 'string' ? { color: rgb(rule.fontColor) } : {}),
  };
  if (Object.keys(font).length > 0) style.font = font;
  return style;
}

/** The colour rules of a tab, one for each range they apply to. */
export function rulesFor(tab: Tab): ConditionalRule[] {
  const rules = tab.colourRules.flatMap((json) => {
    const rule = json as { [key: string]: Json };
    return (rule.ranges as string[]).flatMap((range) => {
      const corner = parseReference(range, tab.rows, tab.columns)?.box;
      const shape = corner
        ? shapeOf(String(rule.criteria), rule.values as Json[], cellAddress(corner.top, corner.left))
        : null;
      return shape ? [{ ...shape, range, style: styleOf(rule) }] : [];
    });
  });
  return rules.map((rule, index) => ({ ...rule, priority: index + 1 }));
}

const KINDS: { readonly [type: string]: SheetChart['type'] } = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  PIE: 'pie',
  AREA: 'area',
};

/** A chart of one block: names in its first column, a series in each other, headings in its first row. */
function chartFor(chart: Tab['charts'][number], tab: Tab, name: string, index: number): SheetChart | null {
  const type = KINDS[chart.type];
  const box = parseReference(chart.ranges[0] ?? '', tab.rows, tab.columns)?.box;
  if (!type || !box || chart.ranges.length !== 1 || box.right - box.left < 2 || box.bottom - box.top < 2) return null;
  const column = (at: number): string =>
    `'${name.replaceAll("'", "''")}'!$${columnLetters(at)}$${box.top + 2}:$${columnLetters(at)}$${box.bottom}`;
  const series = Array.from({ length: box.right - box.left - 1 }, (_, at) => ({
    name: String(tab.cells[cellAddress(box.top, box.left + at + 1)]?.shown ?? ''),
    values: column(box.left + at + 1),
    categories: column(box.left),
  }));
  const from = { row: box.bottom + 1 + index * 16, col: box.left };
  return { type, title: chart.title, series, anchor: { from, to: { row: from.row + 15, col: from.col + 6 } } };
}

/** The charts of a tab that are simple enough: one block each, of a common kind. */
export const chartsFor = (tab: Tab, names: ReadonlyMap<string, string>): SheetChart[] =>
  tab.charts.flatMap((chart, index) => chartFor(chart, tab, names.get(tab.name) ?? tab.name, index) ?? []);
