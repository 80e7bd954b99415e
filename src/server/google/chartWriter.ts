import { tabWords } from '../../content/messages';
import type { ChartModel } from '../../outputs/sheets/sheetModel';
import { fillIn } from '../../outputs/sheets/sheetParts';
import { asText } from './tabCreator';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One empty column between the tab's own and the numbers of a chart. */
const GAP = 1;
const WIDTH = 2;

/** The header of a block while its chart is being made: a run that stops leaves it, and the next one goes on from there. */
const workingHeader = ({ headers }: ChartModel): string => fillIn(tabWords.making, { name: headers[0] });

/** Names and numbers as they are written: the numbers as numbers, for the chart. */
const blockOf = (chart: ChartModel): (string | number)[][] => [
  [workingHeader(chart), chart.headers[1]].map(asText),
  ...chart.points.map(({ name, value }) => [asText(name), value]),
];

const isDrawn = (sheet: Sheet, column: number): boolean =>
  sheet.getCharts().some((chart) => chart.getRanges().some((range) => range.getColumn() === column));

/** The block first, then the chart, and last the header that says both are whole. */
function build(sheet: Sheet, chart: ChartModel, column: number, when: 'first' | 'again'): void {
  const block = sheet.getRange(1, column, chart.points.length + 1, WIDTH);
  block.setValues(blockOf(chart)).setNote(chart.told);
  const drawn = sheet
    .newChart()
    .asBarChart()
    .setTitle(chart.title)
    .addRange(block)
    .setNumHeaders(1)
    .setPosition(chart.points.length + 3, column, 0, 0)
    .build();
  if (when === 'first' || !isDrawn(sheet, column)) sheet.insertChart(drawn);
  sheet.getRange(1, column).setValue(asText(chart.headers[0]));
}

/** Numbers that stand are kept current where the names still stand beside them; whatever else people did there stays. */
function bringUpToDate(sheet: Sheet, chart: ChartModel, values: readonly (readonly unknown[])[], at: number): boolean {
  const rows = values.slice(1, chart.points.length + 1);
  const areOurs = chart.points.every(
    ({ name }, row) => rows[row]?.[at] === name && typeof rows[row]?.[at + 1] === 'number',
  );
  if (!areOurs || chart.points.every(({ value }, row) => rows[row]?.[at + 1] === value)) return false;
  // The note first: a run that stops between the two finds the old numbers and writes both.
  sheet.getRange(1, at + 1, chart.points.length + 1, WIDTH).setNote(chart.told);
  sheet.getRange(2, at + WIDTH, chart.points.length, 1).setValues(chart.points.map(({ value }) => [value]));
  return true;
}

/**
 * Draws a chart beside a tab, once: its numbers stand in a block to the right of everything, and are kept current after
 * that. A chart that people took away or changed is never drawn again. Says whether anything was written.
 */
export function drawChart(sheet: Sheet, chart: ChartModel): boolean {
  const values: unknown[][] = sheet.getDataRange().getValues();
  const header = values[0] ?? [];
  const at = header.indexOf(chart.headers[0]);
  if (at >= 0) return bringUpToDate(sheet, chart, values, at);
  const begun = header.indexOf(workingHeader(chart)) + 1;
  const column = begun > 0 ? begun : header.length + GAP + 1;
  if (!chart.isEnough || column + WIDTH > sheet.getMaxColumns()) return false;
  build(sheet, chart, column, begun > 0 ? 'again' : 'first');
  return true;
}
