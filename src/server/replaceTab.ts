import { type CarriedOver, carryOver } from '../outputs/refresh/carryOver';
import { planRefresh } from '../outputs/refresh/planRefresh';
import type { SheetModel } from '../outputs/sheets/sheetModel';
import { refreshTab, type TabOutcome } from './refreshTab';
import type { PlanTabs, TabReading } from './services';
import { textIn } from './tabRows';

/** Has the tab lost what its rows are known by? */
export function hasLostKeys(model: SheetModel, { state }: TabReading): boolean {
  return planRefresh(model, state).state === 'keys-gone';
}

/** A fresh tab beside the old one, and what came along. */
export type Replaced = { readonly outcome: TabOutcome; readonly over: CarriedOver };

/**
 * Makes a fresh tab beside one whose rows are no longer known, and carries over what people wrote in their columns. The old
 * tab says first that it is leaving, and loses our mark last: a run that stops between is gone on with by the next one. Nothing
 * in its cells is touched.
 */
export function replaceTab(tabs: PlanTabs, model: SheetModel, reading: TabReading): Replaced {
  tabs.leave(reading.tab);
  const old = tabs.closer(reading, 'formulas');
  const over = carryOver(model, old.state, (row, column) => textIn(old, row, column));
  const outcome = refreshTab(tabs, over.model, null);
  tabs.settle();
  tabs.release();
  return { outcome, over };
}

/** Goes on with a replacement that was stopped; where somebody has brought the ids back meanwhile, the tab stays. */
export function finishReplacing(tabs: PlanTabs, model: SheetModel, reading: TabReading): TabOutcome {
  if (hasLostKeys(model, reading)) return replaceTab(tabs, model, reading).outcome;
  tabs.stay(reading.tab);
  return refreshTab(tabs, model, { reading, when: 'earlier' });
}
