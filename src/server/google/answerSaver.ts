import type { ColumnModel } from '../../outputs/sheetModel';
import { blocksOf, boundsOf } from '../rectangles';
import { planSave, type SentAnswer } from '../savePlan';
import type { CellText, SaveOutcome } from '../services';
import { columnsOfHeader, headerPlace } from './tabReader';
import { writeRichTexts } from './tabWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** The tab as rich text: null where a cell holds a number, a date or a formula. */
type RichGrid = readonly (readonly (RichText | null)[])[];

const isPlain = (text: RichText): boolean => {
  const runs = text.getRuns();
  return runs.length <= 1 && runs.every((run) => run.getLinkUrl() === null);
};

function readRich(sheet: Sheet): RichGrid {
  const range = sheet.getDataRange();
  const texts = range.getRichTextValues();
  const formulas = range.getFormulas();
  return texts.map((line, row) => line.map((text, column) => (formulas[row]?.[column] === '' ? text : null)));
}

const textAt = (grid: RichGrid, row: number, column: number | undefined): string | null =>
  column === undefined ? null : (grid[row]?.[column]?.getText() ?? null);

/**
 * Cells between the scattered ones, with the text that stands in them: written again in the same call, so that any number
 * of answers costs one. A number, formula, link or mixed look is never among them.
 */
function plainGaps(grid: RichGrid, cells: readonly CellText[]): CellText[] {
  const bounds = boundsOf(cells);
  if (bounds === null || blocksOf(cells).length < 2) return [];
  const wanted = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const gaps: CellText[] = [];
  for (let row = bounds.row; row < bounds.row + bounds.rows; row += 1)
    for (let column = bounds.column; column < bounds.column + bounds.columns; column += 1) {
      const text = grid[row - 1]?.[column - 1] ?? null;
      if (!wanted.has(`${row},${column}`) && text !== null && isPlain(text))
        gaps.push({ row, column, text: text.getText() });
    }
  return gaps;
}

function shownByKey(sheet: Sheet, keys: number, header: number) {
  const shown: string[][] = sheet.getDataRange().getDisplayValues();
  return shown.slice(header + 1).map((texts) => ({ keyCell: texts[keys] ?? '', texts }));
}

/**
 * Saves any number of answers: one look, one write, one flush, one look back. The rows are found by their keys in the same
 * run. Written as rich text, which Sheets parses as nothing else whatever the cell's format.
 */
export function saveAnswers(
  sheet: Sheet,
  columns: readonly ColumnModel[],
  sent: readonly SentAnswer[],
  today: () => string,
): SaveOutcome {
  const grid = readRich(sheet);
  const texts = grid.map((line) => line.map((text) => text?.getText() ?? ''));
  const { row: header, key } = headerPlace(texts);
  const found = columnsOfHeader(sheet, texts, header, columns);
  const rows = texts.slice(header + 1).map((line, index) => ({
    row: header + 2 + index,
    keyCell: line[key] ?? '',
    answer: textAt(grid, header + 1 + index, found.get('answer')),
    detail: textAt(grid, header + 1 + index, found.get('detail')),
  }));
  const { cells, missing } = planSave(rows, sent, today());
  const placed = cells.flatMap(({ row, column, text }) => {
    const index = found.get(column);
    return index === undefined ? [] : [{ row, column: index + 1, text }];
  });
  writeRichTexts(sheet, [...placed, ...plainGaps(grid, placed)]);
  SpreadsheetApp.flush();
  const back = shownByKey(sheet, key, header);
  return {
    missing,
    answerColumn: (found.get('answer') ?? 0) + 1,
    rows: back.map(({ keyCell, texts: line }, index) => ({
      row: header + 2 + index,
      keyCell,
      answer: line[found.get('answer') ?? -1] ?? '',
      detail: line[found.get('detail') ?? -1] ?? '',
    })),
  };
}
