import { keysInTab } from '../../outputs/refresh/planRefreshRows';
import type { TabCell, TabRow } from '../../outputs/refresh/tabState';
import type { SheetModel } from '../../outputs/sheets/sheetModel';
import { blocksOf, boundsOf } from '../rectangles';
import type { SavedCell, SavePlan, StandingRow } from '../savePlan';
import type { CellText, SaveOutcome } from '../services';
import { headerPlace } from './headerPlace';
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

const asCell = (text: string): TabCell => ({ value: text, shown: text, formula: '' });

function tabRow(line: readonly string[], row: number, { key, found }: Layout): TabRow {
  const cells = [...found].map(([column, index]) => [column, asCell(line[index] ?? '')] as const);
  return { row, keyCell: line[key] ?? '', cells: Object.fromEntries(cells) };
}

/** The rows that ask a question. Which one is told by id and words together: people sort without the hidden column. */
function standingRows(model: SheetModel, shown: Shown, layout: Layout): StandingRow[] {
  const { header, found } = layout;
  const columns = Object.fromEntries([...found].map(([column, index]) => [column, index + 1]));
  const rows = shown.slice(header + 1).map((line, index) => tabRow(line, header + 2 + index, layout));
  const keys = keysInTab(model, { kind: 'answers', columns, rows });
  return rows.flatMap(({ row, cells }) => {
    const key = keys.get(row);
    return key === undefined
      ? []
      : [{ row, key, answer: cells.answer?.shown ?? '', detail: cells.detail?.shown ?? '' }];
  });
}

function placedCells(cells: readonly SavedCell[], { found }: Layout): CellText[] {
  return cells.flatMap(({ row, column, text }) => {
    const index = found.get(column);
    return index === undefined ? [] : [{ row, column: index + 1, text }];
  });
}

/** A single note is written before the answers; with several, all of it goes in one write. */
function writeAnswers(sheet: Sheet, cells: readonly SavedCell[], layout: Layout): void {
  const isFirst = ({ early }: SavedCell): boolean => early === true && cells.filter((cell) => cell.early).length === 1;
  const placed = placedCells(
    cells.filter((cell) => !isFirst(cell)),
    layout,
  );
  const gaps = blocksOf(placed).length > FEW_BLOCKS ? plainGaps(sheet, placed) : [];
  writeRichTexts(sheet, placedCells(cells.filter(isFirst), layout));
  writeRichTexts(sheet, [...placed, ...gaps]);
}

/**
 * Saves any number of answers: one look, one write, one look back, which also sends the write on its way. The rows are
 * found by their keys in the same run. Written as rich text, which Sheets parses as nothing else whatever the format.
 */
export function saveAnswers(
  sheet: Sheet,
  model: SheetModel,
  plan: (rows: readonly StandingRow[]) => SavePlan,
): SaveOutcome {
  const range = sheet.getDataRange();
  const shown: Shown = range.getDisplayValues();
  const { row: header, key, found } = headerPlace(sheet, shown, model.columns);
  const layout: Layout = { header, key, found };
  const { cells, missing, conflicts } = plan(standingRows(model, shown, layout));
  writeAnswers(sheet, cells, layout);
  const answerColumn = (layout.found.get('answer') ?? -1) + 1;
  return { missing, conflicts, answerColumn, rows: standingRows(model, range.getDisplayValues(), layout) };
}
