/**
 * A writer that is broken on purpose: it writes by the row numbers it remembers, not by the keys beside the rows. Built into
 * a bundle of its own by `build.mjs`, so that the soak can show that it notices.
 */
import * as truly from '../../../outputs/refresh/planRefreshRows';
import { readRowId } from '../../../outputs/refresh/rowKeys';
import type { TabRow, TabState } from '../../../outputs/refresh/tabState';
import type { SheetModel } from '../../../outputs/sheets/sheetModel';

export * from '../../../outputs/refresh/planRefreshRows';

const FIRST_ROW = 2;

function rowAt(model: SheetModel, tabRow: TabRow): readonly truly.KnownRow[] {
  const key = [...truly.keysOfModel(model).keys()][tabRow.row - FIRST_ROW];
  if (key === undefined) return [];
  const id = readRowId(model.kind, tabRow.keyCell, truly.plannerColumnsOf(model));
  return [{ tabRow, key, written: id.kind === 'ok' ? id.written : {}, unsure: false }];
}

/** Every row is taken for the one that was written there at first. */
export function knowRows(model: SheetModel, tab: TabState): truly.KnownRows {
  if (model.adopts === true || model.kind === 'progress') return truly.knowRows(model, tab);
  const known = tab.rows.flatMap((row) => rowAt(model, row));
  return { known, heldBack: new Set(), report: [], keysGone: false, homecoming: false };
}
