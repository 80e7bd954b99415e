import type { Output } from '../contract/api';
import { tabsToHandOn } from './layouts';
import { overviewModel } from './models';
import { readWorkbook } from './picture';
import type { Services } from './services';
import { unreadTabs } from './unread';

/** Draws what there is enough to show beside the Overview. A call of its own, so that the first refresh stays short. */
export function drawCharts(services: Services): Output<'drawCharts'> {
  const tabs = tabsToHandOn(services);
  const found = tabs.found('cached');
  const overview = found.find(({ kind }) => kind === 'overview');
  if (overview === undefined) return { drawn: 0 };
  const picture = readWorkbook(tabs, found, services.clock().today(), { actions: false, whole: false });
  if (unreadTabs(picture).length > 0) return { drawn: 0 };
  const charts = overviewModel(picture).charts ?? [];
  const draw = (): number =>
    tabs.mayWrite(overview) ? charts.filter((chart) => tabs.drawChart(overview, chart)).length : 0;
  return { drawn: services.lock().holdToEnd(draw) };
}
