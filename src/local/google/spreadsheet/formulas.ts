import { columnIndex, columnLetters } from './a1';
import { CellError, type CellValue } from './cell';

/** Moves one part of a reference; past the edge of the grid it becomes #REF!. */
function shiftedReference(match: string, down: number, right: number): string {
  const found = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i.exec(match);
  if (!found) return match;
  const [, fixedColumn, letters = '', fixedRow, digits = ''] = found;
  const column = columnIndex(letters) + (fixedColumn ? 0 : right);
  const row = Number(digits) + (fixedRow ? 0 : down);
  return column < 0 || row < 1 ? '#REF!' : `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
}

/** A formula as it reads when filled `down` and `right`: relative references move, text does not (V13). */
export function shiftedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w$])\$?[A-Z]{1,3}\$?\d+(?![\w(])/gi, (match) =>
    match.startsWith('"') || match.startsWith("'") ? match : shiftedReference(match, down, right),
  );
}

/** Whether a formula has a comma between arguments, outside text: wrong in a decimal-comma locale (V14). */
export const hasCommaArguments = (formula: string): boolean =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '').includes(',');

/** Value of a sum of plain numbers: + - * / and brackets. Null when the text is anything else. */
function arithmetic(text: string): number | null {
  const tokens = text.match(/\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? [];
  let at = 0;
  const atom = (): number => {
    const token = tokens[at++];
    if (token === '-') return -atom();
    if (token === '+') return atom();
    if (token === '(') {
      const inside = sum();
      return tokens[at++] === ')' ? inside : Number.NaN;
    }
    return token !== undefined && /^\d/.test(token) ? Number(token) : Number.NaN;
  };
  const product = (): number => {
    let left = atom();
    while (tokens[at] === '*' || tokens[at] === '/') left = tokens[at++] === '*' ? left * atom() : left / atom();
    return left;
  };
  const sum = (): number => {
    let left = product();
    while (tokens[at] === '+' || tokens[at] === '-') left = tokens[at++] === '+' ? left + product() : left - product();
    return left;
  };
  const result = sum();
  return at === tokens.length && Number.isFinite(result) ? result : null;
}

/**
 * What a formula gives. There is no formula engine: literals and sums of plain numbers have their value, a known shape
 * of formula that would need one is #NAME?, and text that is no formula at all is #ERROR!, as in Sheets.
 */
export function formulaValue(formula: string): CellValue {
  const body = formula.slice(1).trim();
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return (text[1] ?? '').replaceAll('""', '"');
  const link = /^HYPERLINK\(\s*"[^"]*"\s*[,;]\s*"([^"]*)"\s*\)$/i.exec(body);
  if (link) return link[1] ?? '';
  if (/^(TRUE|FALSE)(\(\))?$/i.test(body)) return /^T/i.test(body);
  if (/^NA\(\)$/i.test(body)) return new CellError('#N/A');
  return (
    arithmetic(body) ?? new CellError(/^[-+]*[\w$'{(][^\s]*\(.*\)$|^[-+]*[\w$!:'.]+$/.test(body) ? '#NAME?' : '#ERROR!')
  );
}
