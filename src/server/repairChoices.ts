import { listWords, repairWords } from '../content/messages';
import type { Input, Output } from '../contract/api';
import { wantedChoices } from '../outputs/refresh/wantedChoices';
import type { SheetModel } from '../outputs/sheets/sheetModel';
import { fillIn } from '../outputs/sheets/sheetParts';
import { readFailure } from './failures';
import { tabsToWrite } from './layouts';
import { modelsOf } from './models';
import { readWorkbook, type WorkbookPicture } from './picture';
import { hasLostKeys } from './replaceTab';
import type { FoundTab, PlanTabs, Services, TabReading } from './services';

type Repaired = Output<'repairChoices'>;
type RepairedTab = Repaired['tabs'][number];
type Outcome = RepairedTab['outcome'];

function told({ kind, name }: FoundTab, outcome: Outcome, columns: readonly string[] = [], cells = 0): RepairedTab {
  const slots = { tab: name, columns: columns.join(listWords.comma), cells };
  return { kind, name, outcome, columns: [...columns], cells, words: fillIn(repairWords[outcome], slots) };
}

/** Headers as they stand, of the columns in which something was set. */
function headersOf(model: SheetModel, reading: TabReading, numbers: ReadonlySet<number>): readonly string[] {
  const { columns } = reading.state;
  const keys = model.columns.map(({ key }) => key).filter((key) => numbers.has(columns[key] ?? 0));
  return keys.map((key) => reading.headers[key] ?? key);
}

/** Google refuses drop-downs in the typed columns of a table; what it says may be in any language. */
function repairTab(tabs: PlanTabs, model: SheetModel, reading: TabReading): RepairedTab {
  const { tab } = reading;
  if (hasLostKeys(model, reading)) return told(tab, 'keys-gone');
  if (!tabs.mayWrite(tab)) return told(tab, 'protected');
  try {
    const set = tabs.repairChoices(tab, wantedChoices(model, reading.state));
    tabs.settle();
    const columns = headersOf(model, reading, new Set(set.map(({ column }) => column)));
    return told(tab, set.length === 0 ? 'in-place' : 'repaired', columns, set.length);
  } catch (error) {
    if (readFailure(error).code !== 'google-failed') throw error;
    return told(tab, 'refused');
  }
}

const hasChoices = ({ columns, rows }: SheetModel): boolean =>
  columns.some(({ choices }) => choices !== undefined) || rows.some(({ choices }) => choices !== undefined);

function repairAll(tabs: PlanTabs, picture: WorkbookPicture, wanted: Input<'repairChoices'>['tab']): RepairedTab[] {
  const found = tabs.found('cached');
  const models = modelsOf(picture).filter((model) => hasChoices(model) && (wanted ?? model.kind) === model.kind);
  return models.flatMap((model) => {
    const tab = found.find(({ kind }) => kind === model.kind);
    if (tab === undefined) return [];
    return [repairTab(tabs, model, picture.readings[model.kind] ?? tabs.readText(tab, model.columns))];
  });
}

function repairAlone(services: Services, wanted: Input<'repairChoices'>['tab']): RepairedTab[] {
  const tabs = tabsToWrite(services);
  const picture = readWorkbook(tabs, tabs.found('cached'), services.clock().today(), { actions: true, whole: true });
  return repairAll(tabs, picture, wanted);
}

/** Sets the drop-downs of our columns anew where they are missing. Texts, other columns and colours stay as they are. */
export function repairChoices(services: Services, { tab }: Input<'repairChoices'>): Repaired {
  const tabs = services.lock().hold(() => repairAlone(services, tab));
  const words = tabs.filter(({ outcome }) => outcome !== 'in-place').map((one) => one.words);
  return { tabs, message: words.length === 0 ? repairWords.nothing : words.join(' ') };
}
