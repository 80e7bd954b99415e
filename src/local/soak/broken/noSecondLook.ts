/**
 * A writer that is broken on purpose: what it read first is what it goes by, even when others were at work meanwhile.
 */
import type { SheetModel } from '../../../outputs/sheets/sheetModel';
import * as truly from '../../../server/refreshTab';
import type { PlanTabs } from '../../../server/services';

export * from '../../../server/refreshTab';

/** Refreshes a tab from the first look at it alone. */
export function refreshTab(tabs: PlanTabs, model: SheetModel, first: truly.FirstLook | null): truly.TabOutcome {
  if (first === null) return truly.refreshTab(tabs, model, first);
  const read: PlanTabs['read'] = (_tab, _columns, how) => tabs.closer(first.reading, how);
  return truly.refreshTab(Object.create(tabs, { read: { value: read } }) as PlanTabs, model, first);
}
