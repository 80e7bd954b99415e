import type { MenuLine } from '../menus';
import type { Screen } from '../services';
import { editorUi, openSpreadsheet } from './editor';

/** Name of the page in the built bundle. */
const PAGE = 'sidebar';

/** Boxes, the sidebar page and the toast of the open editor. */
export function createScreen(): Screen {
  const tell: Screen['tell'] = (title, text) => {
    const { ui } = editorUi();
    ui.alert(title, text, ui.ButtonSet.OK);
  };
  return {
    tell,
    ask: (title, text) => {
      const { ui } = editorUi();
      return ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
    },
    toast: (title, text) => {
      const spreadsheet = openSpreadsheet();
      if (spreadsheet === null) tell(title, text);
      else spreadsheet.toast(text, title);
    },
    showPage: (title, start) => {
      const page = HtmlService.createHtmlOutputFromFile(PAGE).getContent();
      const opened = page.replace('data-start="home"', `data-start="${start}"`);
      editorUi().ui.showSidebar(HtmlService.createHtmlOutput(opened).setTitle(title));
    },
  };
}

/** Builds the add-on's menu. Touches nothing but the interface: this runs before anything has been granted. */
export function addMenu(linesFor: (where: 'sheet' | 'doc') => readonly MenuLine[]): void {
  const { where, ui } = editorUi();
  const menu = ui.createAddonMenu();
  for (const line of linesFor(where)) menu.addItem(line.label, line.run);
  menu.addToUi();
}
