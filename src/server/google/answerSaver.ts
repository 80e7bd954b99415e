import type { ColumnModel } from '../../outputs/sheetModel';
import { blocksOf, boundsOf } from '../rectangles';
import { planSave, type SavedCell, type SentAnswer, type StandingRow } from '../savePlan';
import type { CellText, SaveOutcome } from '../services';
import { columnsOfHeader, headerPlace } from './tabReader';
import { writeRichTexts } from './tabWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** With this many blocks or fewer, exactly the cells that were answered are written. */
const FEW_BLOCKS = 3;

const isPlain = (text: RichText): boolean => {
  const runs = text.getRuns();
  return runs.length <= 1 && runs.every((run) => run.getLinkUrl() === null);
};

/**
 * The cells between scattered answers, with the text that stands in them, so that any number of answers costs one write.
 * They are read right before it. A number, formula, link or mixed look is never among them.
 */
function plainGaps(sheet: Sheet, cells: readonly CellText[]): CellText[] {
  const bounds = boundsOf(cells);
  if (bounds === null) return [];
  const wanted = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const block = sheet.getRange(bounds.row, bounds.column, bounds.rows, bounds.columns);
  const formulas = block.getFormulas();
  const texts: (RichText | null)[][] = block.getRichTextValues();
  return texts.flatMap((line, down) =>
    line.flatMap((text, across) => {
      const [row, column] = [bounds.row + down, bounds.column + across];
      const isOther = text !== null && !wanted.has(`${row},${column}`) && formulas[down]?.[across] === '';
      return isOther && isPlain(text) ? [{ row, column, text: text.getText() }] : [];
    }),
  );
}

type Shown = readonly (readonly string[])[];
type Layout = { readonly header: number; readonly key: number; readonly found: ReadonlyMap<string, number> };

function standingRows(shown: Shown, { header, key, found }: Layout): StandingRow[] {
  return shown.slice(header + 1).map((line, index) => ({
    row: header + 2 + index,
    keyCell: line[key] ?? '',
    answer: line[found.get('answer') ?? -1] ?? '',
    detail: line[found.get('detail') ?? -1] ?? '',
  }));
}

function placedCells(cells: readonly SavedCell[], { found }: Layout): CellText[] {
  return cells.flatMap(({ row, column, text }) => {
    const index = found.get(column);
    return index === undefined ? [] : [{ row, column: index + 1, text }];
  });
}

/**
 * Saves any number of answers: one look, one write, one look back, which also sends the write on its way. The rows are
 * found by their keys in the same run. Written as rich text, which Sheets parses as nothing else whatever the format.
 */
export function saveAnswers(
  sheet: Sheet,
  columns: readonly ColumnModel[],
  sent: readonly SentAnswer[],
  today: () => string,
): SaveOutcome {
  const range = sheet.getDataRange();
  const shown: Shown = range.getDisplayValues();
  const { row: header, key } = headerPlace(shown);
  const layout: Layout = { header, key, found: columnsOfHeader(sheet, shown, header, columns) };
  const { cells, missing } = planSave(standingRows(shown, layout), sent, today());
  const placed = placedCells(cells, layout);
  const gaps = blocksOf(placed).length > FEW_BLOCKS ? plainGaps(sheet, placed) : [];
  writeRichTexts(sheet, [...placed, ...gaps]);
  const answerColumn = (layout.found.get('answer') ?? 0) + 1;
  return { missing, answerColumn, rows: standingRows(range.getDisplayValues(), layout) };
}
