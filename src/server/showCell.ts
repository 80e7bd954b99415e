import { showWords } from '../content/messages';
import type { Input, Output } from '../contract/api';
import { keysInTab } from '../outputs/refresh/planRefreshRows';
import type { SheetModel } from '../outputs/sheets/sheetModel';
import { fillIn } from '../outputs/sheets/sheetParts';
import { blankModel } from './models';
import { addressOf } from './reports';
import type { FoundTab, HiddenBy, PlanTabs, Services, TabReading } from './services';
import { answerRows, tabFor } from './tabRows';

type Shown = Output<'showCell'>;
type Wanted = Input<'showCell'>;

/** The header row: where the person is brought when the tab alone is asked for, or its row is gone. */
const TOP = 1;
/** The first column that people see. */
const FIRST = 2;

/** The columns of the map go by the phases of the school, which stand in Answers. */
function answersFor(tabs: PlanTabs, kind: Wanted['tab']) {
  const tab = kind === 'map' ? tabFor(tabs, 'answers') : null;
  const model = blankModel('answers', [], '');
  return tab === null ? [] : answerRows(tabs.readText(tab, model.columns), model);
}

function modelFor(services: Services, tabs: PlanTabs, kind: Wanted['tab']): SheetModel {
  return blankModel(kind, answersFor(tabs, kind), services.clock().today());
}

function rowOf(reading: TabReading, model: SheetModel, key: string): number | null {
  const byId = reading.state.rows.find(({ keyCell }) => keyCell.split('|')[0]?.trim() === key);
  if (byId !== undefined) return byId.row;
  return [...keysInTab(model, reading.state)].find(([, known]) => known === key)?.[0] ?? null;
}

function reply(tab: FoundTab, address: string, hiddenBy: HiddenBy | null): Shown {
  const words = hiddenBy === null ? showWords.shown : showWords[hiddenBy];
  return { shown: hiddenBy === null, address, hiddenBy, message: fillIn(words, { tab: tab.name, address }) };
}

/** Goes to the row of this key and says where it could not. */
function show(tabs: PlanTabs, reading: TabReading, row: number, column: string): Shown {
  const number = reading.state.columns[column] ?? FIRST;
  const address = row === TOP ? reading.tab.name : addressOf(reading, row, column);
  return reply(reading.tab, address, tabs.show(reading.tab, row, number));
}

/** Brings the person to a cell of the plan. Writes nothing. */
export function showCell(services: Services, { tab: kind, key, column }: Wanted): Shown {
  const tabs = services.tabs();
  const tab = tabFor(tabs, kind);
  if (tab === null) return { shown: false, address: '', hiddenBy: null, message: showWords.noTab };
  const model = modelFor(services, tabs, kind);
  const reading = tabs.readText(tab, model.columns);
  const row = key === '' ? TOP : rowOf(reading, model, key);
  const there = show(tabs, reading, row ?? TOP, column);
  return row === null ? { ...there, shown: false, message: showWords.noRow } : there;
}
