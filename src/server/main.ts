import { dispatch } from './dispatch';
import { addMenu } from './google/screen';
import { createServices } from './google/services';
import { createHandlers } from './handlers';
import { draftFromMenu, helpFromMenu, openPage, refreshFromMenu } from './menuActions';
import { menuFor } from './menus';

/** The global functions of the script: whatever is exported here, and nothing else, can be called. */

/** Builds the menu when a file is opened. Touches nothing but the interface: nobody may have granted anything yet. */
export function onOpen(): void {
  addMenu(menuFor);
}

/** Installed from inside an editor: the file is open already. */
export function onInstall(): void {
  onOpen();
}

/** Menu: Open planner. */
export function openPlanner(): void {
  openPage(createServices(), 'home');
}

/** Menu: Share with SLT. The same page, opened on sharing. */
export function shareWithSlt(): void {
  openPage(createServices(), 'share');
}

/** Menu: Refresh sheets. */
export function refreshSheets(): void {
  refreshFromMenu(createServices());
}

/** Menu: Help. */
export function showHelp(): void {
  helpFromMenu(createServices());
}

/** Menu: Draft plan on a page. */
export function draftPlanOnAPage(): void {
  draftFromMenu(createServices(), 'strategy-page');
}

/** Menu: Draft strategy. */
export function draftStrategy(): void {
  draftFromMenu(createServices(), 'strategy-board');
}

/** Menu: Draft briefing for SLT. */
export function draftSltBriefing(): void {
  draftFromMenu(createServices(), 'slt-briefing');
}

/** Menu: Draft INSET session. */
export function draftInsetSession(): void {
  draftFromMenu(createServices(), 'inset-launch');
}

/** The one function the page calls: a method name and JSON in, a result as JSON out. Never throws. */
export function rpc(name: string, json: string): string {
  return dispatch(() => createHandlers(createServices()), name, json);
}
