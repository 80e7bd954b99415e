import { showWords } from '../content/messages';
import type { Output } from '../contract/api';
import { fillIn } from '../outputs/sheets/sheetParts';
import { tabsToHandOn } from './layouts';
import { overviewModel } from './models';
import { readWorkbook } from './picture';
import type { Line } from './reports';
import type { FoundTab, PlanTabs, Services } from './services';
import { unreadTabs } from './unread';

/** Draws what there is enough to show beside the Overview. Gives how many charts were drawn or brought up to date. */
function draw(services: Services, tabs: PlanTabs, found: readonly FoundTab[]): number {
  const overview = found.find(({ kind }) => kind === 'overview');
  if (overview === undefined) return 0;
  const picture = readWorkbook(tabs, found, services.clock().today(), { actions: false, whole: false });
  if (unreadTabs(picture).length > 0) return 0;
  const charts = overviewModel(picture).charts ?? [];
  return services
    .lock()
    .holdToEnd(() => (tabs.mayWrite(overview) ? charts.filter((chart) => tabs.drawChart(overview, chart)).length : 0));
}

/** A line for each tab in which a filter hides rows: what a refresh brought may be among them. */
function hiddenLines(tabs: PlanTabs, found: readonly FoundTab[]): Line[] {
  return found.flatMap((tab) => {
    const { rows, more } = tabs.hiddenByFilter(tab);
    if (rows === 0) return [];
    const count = more ? fillIn(showWords.atLeast, { count: rows }) : String(rows);
    const at = { tab: tab.kind, key: '', column: '', a1: '' };
    return [{ address: tab.name, text: fillIn(showWords.filtered, { count }), at }];
  });
}

/** The second half of a refresh, in a call of its own so that the first one stays short: charts, and what filters hide. */
export function drawCharts(services: Services): Output<'drawCharts'> {
  const tabs = tabsToHandOn(services);
  const found = tabs.found('cached');
  const drawn = draw(services, tabs, found);
  const hidden = hiddenLines(tabs, found);
  return hidden.length === 0 ? { drawn } : { drawn, hidden };
}
