/** Tables of the Word export: fixed widths, and a header row that is repeated on each page. */
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { TWIPS_PER_POINT } from './docxStyles';
import type { Block, BlockStyle } from './host.types';

/** A4 less margins of 2 cm, in twentieths of a point. */
const TEXT_WIDTH = 9638;
const CELL_MARGINS = { top: 60, bottom: 60, left: 110, right: 110 };

type Contents = (blocks: Block[]) => (Paragraph | Table)[];
type Cell = { readonly blocks: Block[]; readonly style: BlockStyle };

/** The table, or null when it has no cells: Word knows no such table. */
export function tableOf(block: Block, contents: Contents): Table | null {
  const rows = cellsOf(block).filter((row) => row.length > 0);
  if (rows.length === 0) return null;
  const widths = widthsOf(rows);
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: bordersOf(block.style ?? {}),
    margins: { ...CELL_MARGINS, marginUnitType: WidthType.DXA },
    rows: rows.map((row, index) => rowOf(row, widths, contents, index === 0 && rows.length > 1)),
  });
}

function cellsOf(block: Block): Cell[][] {
  return (block.rows ?? []).map((row, rowIndex) =>
    row.map((text, cellIndex) => {
      const detail = block.cells?.[rowIndex]?.[cellIndex];
      const plain = text.split('\n').map((line): Block => ({ type: 'paragraph', text: line }));
      return { blocks: detail?.blocks ?? plain, style: detail?.style ?? {} };
    }),
  );
}

/** Widths where the document sets them, scaled to the page when it sets them all; what is left is shared out. */
function widthsOf(rows: readonly Cell[][]): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const given = Array.from({ length: columns }, (_, column) => {
    const width = rows[0]?.[column]?.style.WIDTH;
    return typeof width === 'number' && width > 0 ? width * TWIPS_PER_POINT : null;
  });
  const free = given.filter((width) => width === null).length;
  const used = given.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const share = Math.max(Math.floor((TEXT_WIDTH - used) / Math.max(free, 1)), 600);
  const widths = given.map((width) => width ?? share);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const fits = free > 0 && total <= TEXT_WIDTH;
  return !fits ? widths.map((width) => Math.floor((width * TEXT_WIDTH) / total)) : widths;
}

function bordersOf(style: BlockStyle) {
  const color = typeof style.BORDER_COLOR === 'string' ? style.BORDER_COLOR.slice(1) : '808080';
  const points = typeof style.BORDER_WIDTH === 'number' ? style.BORDER_WIDTH : 0.5;
  const line = { style: points > 0 ? BorderStyle.SINGLE : BorderStyle.NONE, size: Math.round(points * 8), color };
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
}

function rowOf(cells: readonly Cell[], widths: readonly number[], contents: Contents, header: boolean): TableRow {
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: cells.map((cell, column) => cellOf(cell, widths[column] ?? TEXT_WIDTH, contents)),
  });
}

function cellOf({ blocks, style }: Cell, width: number, contents: Contents): TableCell {
  const children = contents(blocks);
  const fill = typeof style.BACKGROUND_COLOR === 'string' ? style.BACKGROUND_COLOR.slice(1) : undefined;
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph('')],
    width: { size: width, type: WidthType.DXA },
    ...(fill ? { shading: { fill } } : {}),
  });
}
