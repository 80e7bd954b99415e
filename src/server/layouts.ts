import { Refusal } from '../contract/failure';
import { CURRENT_LAYOUT } from '../outputs/layout/layout';
import type { FoundTab, PlanTabs, Services } from './services';

/** Workbooks outlive versions of the planner: what is done about one that another version laid out. */

const isNewer = ({ layout }: FoundTab): boolean => layout > CURRENT_LAYOUT;
const isOlder = ({ layout }: FoundTab): boolean => layout < CURRENT_LAYOUT;

/** Was this workbook laid out by a newer planner? The bookkeeping may be of a version of the file that was since restored. */
export function hasNewerLayout(tabs: PlanTabs): boolean {
  return tabs.found('cached').some(isNewer) && tabs.found('sure').some(isNewer);
}

function bringUpToDate(tabs: PlanTabs): void {
  if (!tabs.found('cached').some(isOlder)) return;
  tabs.forgetBook();
  for (const tab of tabs.found('sure').filter(isOlder)) tabs.bringUpToDate(tab);
}

/**
 * The tabs of the open workbook, for a method that writes; to be asked for while the lock is held. An older layout is
 * brought up to date before anything else is done; in a newer one nothing is written, for we do not know what it means.
 */
export function tabsToWrite(services: Services): PlanTabs {
  const tabs = services.tabs();
  if (hasNewerLayout(tabs)) throw new Refusal('newer-version');
  bringUpToDate(tabs);
  tabs.release();
  return tabs;
}

/** For a method that hands on what the workbook says: half of a newer layout would be taken for the whole. */
export function tabsToHandOn(services: Services): PlanTabs {
  const tabs = services.tabs();
  if (hasNewerLayout(tabs)) throw new Refusal('newer-version');
  return tabs;
}
