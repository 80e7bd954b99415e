import { columnLetters, parseReference } from './google/spreadsheet/a1';
import type { Cell, Tab } from './host.types';

/** Pixels of an average character of the usual font, and points of a line of it. */
const CHARACTER_PIXELS = 5.5;
const LINE_POINTS = 13;
/** Excel's own limit. */
const MOST_POINTS = 409;
/** Pixels of a column nobody has widened. */
const USUAL_WIDTH = 100;

/** Lines a wrapped text takes in a column of this width: words are not broken, so a line holds a little less. */
function linesOf(text: string, pixels: number): number {
  const perLine = Math.max(4, Math.floor((pixels - 8) / CHARACTER_PIXELS));
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil((part.length * 1.04) / perLine)), 0);
}

function cellLines(cell: Cell, pixels: number): number {
  return cell.wrap === true && cell.shown !== '' ? linesOf(cell.shown, pixels) : 1;
}

/**
 * Heights in points, by 0-based row, of rows whose wrapped text needs more than one line. Sheets grows such rows by
 * itself; a file without heights leaves it to the program that opens it, and LibreOffice prints the lines over each other.
 */
export function rowHeights(tab: Tab): Map<number, number> {
  const hidden = new Set(tab.hiddenColumns);
  const lines = new Map<number, number>();
  for (const [address, cell] of Object.entries(tab.cells)) {
    const box = parseReference(address, tab.rows, tab.columns)?.box;
    if (box === undefined || hidden.has(columnLetters(box.left))) continue;
    const needed = cellLines(cell, tab.widths[columnLetters(box.left)] ?? USUAL_WIDTH);
    lines.set(box.top, Math.max(lines.get(box.top) ?? 1, needed));
  }
  const tall = [...lines].filter(([, count]) => count > 1);
  return new Map(tall.map(([row, count]) => [row, Math.min(MOST_POINTS, count * LINE_POINTS + 4)]));
}
