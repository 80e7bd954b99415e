import { Refusal } from '../../contract/failure';
import type { Services } from '../services';
import { createClock } from './clock';
import { docWriterOf } from './docWriter';
import { openDocument, openSpreadsheet } from './editor';
import { createLock } from './lock';
import { createOtherTabs } from './otherTabs';
import { createPlanTabs } from './planTabs';
import { createScreen } from './screen';
import { sharingOf } from './sharing';
import { createPlanStore } from './store';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleDocument = GoogleAppsScript.Document.Document;

/** Makes a thing when it is first asked for, and once. */
function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | null = null;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}

/** What Google said when neither editor opened. Without a permission even the right one is closed. */
function missingPermission(thrown: readonly unknown[]): Refusal | null {
  const said = thrown.map((error) => (error instanceof Error ? error.message : ''));
  const found = said.find((message) =>
    /permissions? (are not|to call)|required permissions|authori[sz]ation is required/i.test(message),
  );
  return found === undefined ? null : new Refusal('needs-permission', found);
}

/** The services of one run on Google. Nothing is called until it is needed: a run in a document never asks for a sheet. */
export function createServices(): Services {
  const thrown: unknown[] = [];
  const note = (error: unknown) => void thrown.push(error);
  const spreadsheet = once<Spreadsheet | null>(() => openSpreadsheet(note));
  const document = once<GoogleDocument | null>(() => (spreadsheet() === null ? openDocument(note) : null));
  /** In neither editor: a missing permission is the likelier reason, and the one that can be mended. */
  const nowhere = () => {
    const missing = document() === null ? missingPermission(thrown) : null;
    if (missing !== null) throw missing;
    return null;
  };
  const present = <T>(thing: T | null, code: 'not-a-sheet' | 'not-a-doc'): T => {
    if (thing === null) throw nowhere() ?? new Refusal(code);
    return thing;
  };
  const store = once(createPlanStore);
  const tabs = once(() => createPlanTabs(present(spreadsheet(), 'not-a-sheet'), () => store().file()));
  return {
    where: () => (spreadsheet() !== null ? 'sheet' : document() !== null ? 'doc' : nowhere()),
    tabs,
    otherTabs: () => createOtherTabs(present(spreadsheet(), 'not-a-sheet')),
    store,
    docs: once(() => docWriterOf(present(document(), 'not-a-doc'), () => store().file())),
    sharing: once(() => {
      const book = spreadsheet();
      return book === null
        ? sharingOf(present(document(), 'not-a-doc'), () => null)
        : sharingOf(book, () => book.getOwner());
    }),
    clock: once(() => createClock(() => (spreadsheet() === null ? Session.getScriptTimeZone() : tabs().zone()))),
    lock: createLock,
    user: () => ({ key: () => Session.getTemporaryActiveUserKey() }),
    screen: createScreen,
  };
}
