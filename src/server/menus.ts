import { menuWords } from '../content/messages';

/** One menu item: its label and the global function it runs. */
export type MenuLine = { readonly label: string; readonly run: string };

const SHEET_MENU: readonly MenuLine[] = [
  { label: menuWords.openPlanner, run: 'openPlanner' },
  { label: menuWords.refresh, run: 'refreshSheets' },
  { label: menuWords.share, run: 'shareWithSlt' },
  { label: menuWords.help, run: 'showHelp' },
];

const DOC_MENU: readonly MenuLine[] = [
  { label: menuWords.draftPage, run: 'draftPlanOnAPage' },
  { label: menuWords.draftBoard, run: 'draftStrategy' },
  { label: menuWords.draftBriefing, run: 'draftSltBriefing' },
  { label: menuWords.draftInset, run: 'draftInsetSession' },
  { label: menuWords.share, run: 'shareWithSlt' },
  { label: menuWords.help, run: 'showHelp' },
];

/** The menu of each editor. Static: it is built before anybody has granted anything. */
export function menuFor(where: 'sheet' | 'doc'): readonly MenuLine[] {
  return where === 'sheet' ? SHEET_MENU : DOC_MENU;
}
