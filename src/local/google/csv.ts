/** Rows of comma-separated text: quotes hold separators and line ends, a doubled quote is one (U3). */
export function parseCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (quoted && mark === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (mark === '"') quoted = !quoted;
    else if (quoted) cell += mark;
    else if (mark === separator) endCell();
    else if (mark === '\n') {
      endCell();
      rows.push([]);
    } else if (mark !== '\r') cell += mark;
  }
  endCell();
  const last = rows.at(-1) ?? [];
  return rows.length > 1 && last.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}
