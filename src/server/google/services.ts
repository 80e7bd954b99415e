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

function present<T>(thing: T | null, code: 'not-a-sheet' | 'not-a-doc'): T {
  if (thing === null) throw new Refusal(code);
  return thing;
}

/** The services of one run on Google. Nothing is called until it is needed: a run in a document never asks for a sheet. */
export function createServices(): Services {
  const spreadsheet = once<Spreadsheet | null>(openSpreadsheet);
  const document = once<GoogleDocument | null>(() => (spreadsheet() === null ? openDocument() : null));
  const store = once(createPlanStore);
  const tabs = once(() => createPlanTabs(present(spreadsheet(), 'not-a-sheet'), () => store().file()));
  return {
    where: () => (spreadsheet() !== null ? 'sheet' : document() !== null ? 'doc' : null),
    tabs,
    otherTabs: () => createOtherTabs(present(spreadsheet(), 'not-a-sheet')),
    store,
    docs: once(() => docWriterOf(present(document(), 'not-a-doc'))),
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
