/**
 * A writer that is broken on purpose: it compares values only, and sees neither formulas nor links nor mixed formatting.
 */
import * as truly from '../../../outputs/refresh/planRefreshCell';
import type { TabCell } from '../../../outputs/refresh/tabState';

export * from '../../../outputs/refresh/planRefreshCell';

/** Plans a cell by what it shows. */
export function planCell(cell: TabCell | undefined, past: truly.CellPast, model: string): truly.CellPlan {
  return truly.planCell(cell && { value: cell.value, shown: cell.shown, formula: '' }, past, model);
}
