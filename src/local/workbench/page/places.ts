/** Cells and blocks of cells on the page: 0-based, the end included. */
export type Place = { readonly row: number; readonly column: number };
export type Block = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** Letters of a column, 0-based. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Address of a cell as people write it. */
export const addressOf = ({ row, column }: Place): string => `${lettersOf(column)}${row + 1}`;

/** Address of a block; one cell has no colon. */
export function blockAddress({ top, left, bottom, right }: Block): string {
  const [first, last] = [addressOf({ row: top, column: left }), addressOf({ row: bottom, column: right })];
  return first === last ? first : `${first}:${last}`;
}

/** The first cell of an address such as B2 or B2:C9; null for anything else. */
export function placeOf(address: string): Place | null {
  const found = /^([A-Z]+)(\d+)/.exec(address);
  if (!found) return null;
  const [, letters = '', digits = ''] = found;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** The block between two cells. */
export const blockOf = (a: Place, b: Place): Block => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
});

/** Rows of a block as text with tabs; cells with line ends or quotes are quoted, as spreadsheets do. */
export const toTabText = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((text) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'))
    .join('\n');

/** Rows of pasted text with tabs; a quoted cell may hold tabs and line ends. */
export function fromTabText(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/y;
  const given = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (cell.lastIndex <= given.length) {
    const found = cell.exec(given);
    if (!found) break;
    const [, raw = '', end = ''] = found;
    rows
      .at(-1)
      ?.push(raw.startsWith('"') && raw.endsWith('"') && raw.length > 1 ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}
