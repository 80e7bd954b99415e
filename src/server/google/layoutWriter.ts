import { stepsFrom } from '../../outputs/layout/layout';
import type { LayoutChange } from '../../outputs/layout/layoutStep';
import type { CellText, FoundTab } from '../services';
import { layoutView } from './layoutReader';
import { writeRichTexts } from './tabWriter';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cells of a step, by the tab's own row and column numbers. */
function cellsOf(changes: readonly LayoutChange[], header: number, key: number): CellText[] {
  return changes.map((change) =>
    change.cell === 'header'
      ? { row: header + 1, column: change.column, text: change.text }
      : { row: change.row, column: key + 1, text: change.text },
  );
}

/**
 * Takes a tab from its layout to ours, a step at a time. `reached` is told each layout once its cells are written: a run
 * that stops before finds the older layout named, and does the step again, which changes nothing twice.
 */
export function bringToLayout(sheet: Sheet, tab: FoundTab, reached: (layout: number) => void): void {
  stepsFrom(tab.layout).forEach((step, at) => {
    const { view, header, key } = layoutView(sheet, tab, sheet.getDataRange().getDisplayValues());
    writeRichTexts(sheet, cellsOf(step(view), header, key));
    reached(tab.layout + at + 1);
  });
}
