import { spokenName } from '../google/signatures';
import type { AuthMode } from '../host.types';

const MENU_CLASSES = new Set(['Base.Menu', 'Base.Logger', 'Utilities.Utilities', 'Script.ScriptApp']);
const MENU_METHODS = new Set([
  'SpreadsheetApp.getUi',
  'DocumentApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
]);
const SCREEN_METHODS = new Set([
  'alert',
  'prompt',
  'showSidebar',
  'showModalDialog',
  'showModelessDialog',
  'showDialog',
]);

/**
 * Whether a run in this mode may call the method (H10). NONE, as onOpen has it before the add-on is used in a file,
 * allows menus and what needs no authorisation; LIMITED all but the screen; FULL everything.
 */
export function allowedIn(mode: AuthMode, declaration: string, method: string): boolean {
  if (mode === 'FULL') return true;
  if (mode === 'LIMITED') return declaration !== 'Base.Ui' || !SCREEN_METHODS.has(method);
  return MENU_CLASSES.has(declaration) || MENU_METHODS.has(`${spokenName(declaration)}.${method}`);
}

/** What a script reads when its mode does not allow a call. */
export const notAllowedMessage = 'You do not have permission to perform that action.';
