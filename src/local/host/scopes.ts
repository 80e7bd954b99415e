import { lineage, spokenName } from '../google/signatures';

const PREFIX = 'https://www.googleapis.com/auth/';

/** 'documents' for 'https://www.googleapis.com/auth/documents'; other addresses stay as they are. */
export const shortScope = (scope: string): string => (scope.startsWith(PREFIX) ? scope.slice(PREFIX.length) : scope);
const longScope = (scope: string): string => (scope.includes(':') ? scope : PREFIX + scope);

const SPREADSHEETS = ['spreadsheets.currentonly', 'spreadsheets'];
const DOCUMENTS = ['documents.currentonly', 'documents'];

/** Methods whose scope differs from their class's; [] needs none. From the method pages of the Apps Script reference. */
const METHOD_SCOPES: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.getUi': [],
  'SpreadsheetApp.create': ['spreadsheets'],
  'SpreadsheetApp.open': ['spreadsheets'],
  'SpreadsheetApp.openById': ['spreadsheets'],
  'SpreadsheetApp.openByUrl': ['spreadsheets'],
  'DocumentApp.getUi': [],
  'DocumentApp.create': ['documents'],
  'DocumentApp.openById': ['documents'],
  'DocumentApp.openByUrl': ['documents'],
  'Ui.showSidebar': ['script.container.ui'],
  'Ui.showModalDialog': ['script.container.ui'],
  'Ui.showModelessDialog': ['script.container.ui'],
  'Session.getActiveUser': ['userinfo.email'],
  'Session.getEffectiveUser': ['userinfo.email'],
  'ScriptApp.newTrigger': ['script.scriptapp'],
  'ScriptApp.deleteTrigger': ['script.scriptapp'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
  'ScriptApp.getUserTriggers': ['script.scriptapp'],
};

const NAMESPACE_SCOPES: Readonly<Record<string, readonly string[]>> = {
  Spreadsheet: SPREADSHEETS,
  Document: DOCUMENTS,
  Drive: ['drive'],
  Mail: ['script.send_mail'],
  URL_Fetch: ['script.external_request'],
};

const buildsOnly = (declaration: string, method: string): boolean =>
  declaration.endsWith('Builder') || (declaration.endsWith('App') && method.startsWith('new'));

/** Scopes any one of which lets a script call the method; none means that no scope is asked for. */
export function scopesFor(declaration: string, method: string): readonly string[] {
  for (const name of lineage(declaration)) {
    const own = METHOD_SCOPES[`${spokenName(name)}.${method}`];
    if (own) return own;
  }
  if (buildsOnly(declaration, method)) return [];
  return NAMESPACE_SCOPES[declaration.split('.')[0] ?? ''] ?? [];
}

/** The message of U4 and U5. */
export function scopeMessage(method: string, anyOf: readonly string[]): string {
  const wanted = anyOf.map(longScope).join(' || ');
  const list = anyOf.length > 1 ? `(${wanted})` : wanted;
  return `Specified permissions are not sufficient to call ${method}. Required permissions: ${list}`;
}
