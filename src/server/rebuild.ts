import { rebuildWords } from '../content/messages';
import type { Input, Output } from '../contract/api';
import { Refusal } from '../contract/failure';
import type { SheetModel, TabKind } from '../outputs/sheets/sheetModel';
import { fillIn } from '../outputs/sheets/sheetParts';
import { tabsToWrite } from './layouts';
import { blankProgress, modelsOf, progressModel } from './models';
import { readWorkbook, type WorkbookPicture } from './picture';
import { refreshTab } from './refreshTab';
import { hasLostKeys, replaceTab } from './replaceTab';
import type { PlanTabs, Services, TabReading } from './services';
import { snapshotRows } from './tabRows';
import { isSource, requireRead } from './unread';

type Rebuilt = Output<'rebuild'>;

/** Tabs whose rows are the school's own: their ids are put back where they were, and every row stays in its place. */
const OWN: readonly TabKind[] = ['answers', 'provision', 'actions'];

const NOTHING = { carried: 0, left: 0, old: null } as const;

function modelFor(picture: WorkbookPicture, kind: TabKind, reading: TabReading | null): SheetModel {
  const model = modelsOf(picture).find((one) => one.kind === kind);
  const snapshots = reading === null ? [] : snapshotRows(reading, blankProgress());
  return model ?? progressModel(picture, snapshots);
}

/** The hidden column comes back, empty; the rows get their ids by what they say, or new ones. */
function restoreIds(tabs: PlanTabs, model: SheetModel, reading: TabReading): Rebuilt {
  if (!reading.hasIdHeader) {
    tabs.restoreIdColumn(reading);
    tabs.settle();
  }
  const { name } = reading.tab;
  refreshTab(tabs, model, { reading: tabs.readText(reading.tab, model.columns), when: 'now' });
  return { outcome: 'ids-restored', name, ...NOTHING, message: fillIn(rebuildWords.idsRestored, { tab: name }) };
}

function beside(tabs: PlanTabs, model: SheetModel, reading: TabReading): Rebuilt {
  const { outcome, over } = replaceTab(tabs, model, reading);
  const name = outcome.how === 'created' ? outcome.tab.name : model.name;
  const old = reading.tab.name;
  const { carried, left } = over;
  const slots = { name, old, carried, left };
  const words = [
    rebuildWords.beside,
    carried > 0 ? rebuildWords.carried : '',
    left > 0 ? rebuildWords.left : '',
    rebuildWords.oldStays,
  ];
  const message = words.filter((text) => text !== '').map((text) => fillIn(text, slots));
  return { outcome: 'rebuilt', name, old, carried, left, message: message.join(' ') };
}

function notNeeded(tab: string): Rebuilt {
  return { outcome: 'not-needed', name: tab, ...NOTHING, message: fillIn(rebuildWords.notNeeded, { tab }) };
}

/** Rows, and not one with an id: a run that was putting them back was cut short, or somebody cleared the column. */
function hasNoId({ state }: TabReading): boolean {
  return state.rows.length > 0 && state.rows.every(({ keyCell }) => keyCell.trim() === '');
}

/** The header is back; the plan is read anew, and everything else brought up to date, by the next refresh. */
function headerRestored(name: string): Rebuilt {
  return { outcome: 'header-restored', name, ...NOTHING, message: fillIn(rebuildWords.headerRestored, { tab: name }) };
}

function rebuildTab(tabs: PlanTabs, picture: WorkbookPicture, kind: TabKind): Rebuilt {
  const tab = tabs.found('sure').find((one) => one.kind === kind);
  const blank = modelFor(picture, kind, null);
  if (tab === undefined) return notNeeded(blank.name);
  const reading = picture.readings[kind] ?? tabs.readText(tab, blank.columns);
  const model = modelFor(picture, kind, reading);
  const isHalfDone = OWN.includes(kind) && (!reading.hasIdHeader || hasNoId(reading));
  const isLost = hasLostKeys(model, reading) || isHalfDone;
  if (isLost || !reading.hasIdHeader) {
    if (!tabs.mayWrite(tab)) throw new Refusal('protected', reading.tab.name);
    if (tabs.restoreHeader(model, reading)) return headerRestored(reading.tab.name);
  }
  requireRead(picture, kind);
  if (!isLost) {
    // A run that had rebuilt it and was stopped before the tab had its name.
    tabs.finish(model, tab);
    return notNeeded(reading.tab.name);
  }
  const lacksIds = reading.state.keyless === true || isHalfDone;
  const canStay = OWN.includes(kind) && lacksIds && Object.keys(reading.state.columns).length > 0;
  return canStay ? restoreIds(tabs, model, reading) : beside(tabs, model, reading);
}

function rebuildAlone(services: Services, kind: TabKind): Rebuilt {
  const tabs = tabsToWrite(services);
  const picture = readWorkbook(tabs, tabs.found('sure'), services.clock().today(), { actions: true, whole: true });
  // The columns of other tabs go by what was answered. Those the plan is read from may each get their headings back first.
  if (!isSource(kind)) requireRead(picture, kind);
  const rebuilt = rebuildTab(tabs, picture, kind);
  tabs.remember();
  tabs.goBack();
  return rebuilt;
}

/** Gives a tab whose rows are no longer known a fresh start, when somebody asks for it. Never in silence. */
export function rebuild(services: Services, { tab }: Input<'rebuild'>): Output<'rebuild'> {
  return services.lock().hold(() => rebuildAlone(services, tab));
}
