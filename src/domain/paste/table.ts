/** What had to be put right to read a pasted text as a table. */
export type TableNote = 'bytes' | 'lost' | 'quote';
/** Lines as cells, blank lines left out; `line` is the 1-based line of the pasted text it begins on. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };
export type Table = { readonly rows: readonly TableRow[]; readonly notes: readonly TableNote[] };

/** What stands between two cells; null for a list with one offer on each line. */
export type Separator = '\t' | ',' | ';' | '|' | null;

/** What Windows-1252 means by the bytes 0x80 to 0x9F, which arrive as control characters. Five have no meaning. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Letters of UTF-8 that were once read as Windows-1252, as they then look. */
const TWICE_READ: readonly (readonly [string, string])[] = [
  ['â€™', '’'],
  ['â€˜', '‘'],
  ['â€œ', '“'],
  ['â€\u009d', '”'],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€¦', '…'],
  ['Â£', '£'],
  ['Â\u00a0', ' '],
  ['Ã©', 'é'],
  ['Ã¨', 'è'],
];
/** A quoted cell that runs on over more lines than this is taken as a stray quotation mark. */
const MOST_LINES_IN_A_CELL = 20;
/** With tabs a stray quotation mark ends at the next tab, so that a column of many offers in one cell can be read. */
const MOST_LINES_BETWEEN_TABS = 200;

/** The text with old bytes put back, one kind of line end, no byte-order mark and no long runs of spaces. */
export function tidyPaste(pasted: string): { readonly text: string; readonly notes: readonly TableNote[] } {
  const ends = pasted.replace(/^\ufeff/, '').replace(/\r\n?|\u2028|\u0085/g, '\n');
  const once = ends.replace(/[\u0080-\u009f]/g, (byte) => WINDOWS_1252.charAt(byte.charCodeAt(0) - 0x80));
  const text = TWICE_READ.reduce((words, [wrong, right]) => words.split(wrong).join(right), once);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
  const safe = text.replace(/[ \u00a0]{3,}/g, '  ').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g, '');
  return {
    text: safe,
    notes: [...(text === ends ? [] : ['bytes' as const]), ...(safe.includes('\ufffd') ? ['lost' as const] : [])],
  };
}

/** Where the quoted cell that opens at `start` closes; -1 where it is no quoted cell. */
function closingQuote(text: string, start: number, separator: Separator): number {
  const most = separator === '\t' ? MOST_LINES_BETWEEN_TABS : MOST_LINES_IN_A_CELL;
  let lines = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\n') lines += 1;
    if (lines > most || (letter === '\t' && separator === '\t')) return -1;
    if (letter !== '"') continue;
    if (text.charAt(at + 1) === '"') at += 1;
    else return endsCell(text.charAt(at + 1), separator) ? at : -1;
  }
  return -1;
}

const endsCell = (letter: string, separator: Separator): boolean =>
  letter === '' || letter === '\n' || letter === separator;

function plainEnd(text: string, start: number, separator: Separator): number {
  let at = start;
  while (at < text.length && !endsCell(text.charAt(at), separator)) at += 1;
  return at;
}

type CellRead = { readonly cell: string; readonly end: number; readonly stray: boolean };

function readCell(text: string, start: number, separator: Separator): CellRead {
  const opens = text.charAt(start) === '"';
  const close = opens ? closingQuote(text, start, separator) : -1;
  if (close >= 0) return { cell: text.slice(start + 1, close).replace(/""/g, '"'), end: close + 1, stray: false };
  const end = plainEnd(text, start, separator);
  const cell = text.slice(start, end);
  return { cell, end, stray: opens && (cell.match(/"/g)?.length ?? 0) % 2 === 1 };
}

/** Reads a tidied text as a table. Whatever it holds, every line that is not blank comes back as a row. */
export function readTable(text: string, separator: Separator): Table {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let stray = false;
  let line = 1;
  let from = 1;
  for (let at = 0; at <= text.length; ) {
    const read = readCell(text, at, separator);
    cells.push(read.cell.trim());
    stray = stray || read.stray;
    line += text.slice(at, read.end).split('\n').length - 1;
    if (text.charAt(read.end) !== separator || separator === null) {
      if (cells.some((cell) => cell !== '')) rows.push({ line: from, cells });
      cells = [];
      line += 1;
      from = line;
    }
    at = read.end + 1;
  }
  return { rows, notes: stray ? ['quote'] : [] };
}
