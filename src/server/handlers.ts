import type { Handlers } from '../contract/api';
import { Refusal } from '../contract/failure';
import { addProvision } from './addProvision';
import { forgetPlans, mirrorPlan, packPlan } from './bridge';
import { draftSection, importCode, listDrafts } from './drafts';
import { drawCharts } from './drawCharts';
import { tabsToHandOn } from './layouts';
import { offers } from './offers';
import { openState } from './openState';
import { listTabs, previewTab } from './otherTabs';
import { readWorkbook } from './picture';
import { previewList } from './preview';
import { rebuild } from './rebuild';
import { refreshPlan, writtenPlan } from './refreshPlan';
import { repairChoices } from './repairChoices';
import { saveAnswers } from './saveAnswers';
import { saveOffer } from './saveOffer';
import type { Services } from './services';
import { settle } from './settle';
import { share } from './share';
import { showCell } from './showCell';
import { standingNames } from './standingNames';
import type { WrittenPlan } from './understand';
import { undo } from './undo';
import { requireRead } from './unread';

/** The plan as the open workbook holds it now. */
function planNow(services: Services): WrittenPlan {
  const tabs = tabsToHandOn(services);
  const found = tabs.found('cached');
  if (found.length === 0) throw new Refusal('nothing-answered');
  const { today, instant } = services.clock();
  const picture = readWorkbook(tabs, found, today(), { actions: true, whole: false });
  requireRead(picture);
  return writtenPlan(tabs, picture, instant());
}

function requireDoc(services: Services): void {
  if (services.where() !== 'doc') throw new Refusal('not-a-doc');
}

/** One short function per method of the contract: the only place where the wire, the ports and the domain meet. */
export function createHandlers(services: Services): Handlers {
  const inOurLayout = <T>(work: () => T): T => {
    tabsToHandOn(services);
    return work();
  };
  return {
    open: (input) => openState(services, input),
    saveAnswers: (input) => saveAnswers(services, input),
    previewList: ({ text }) => previewList(text ?? '', standingNames(services)),
    listTabs: () => listTabs(services),
    previewTab: ({ sheetId }) => previewTab(services, sheetId),
    offers: () => offers(services),
    saveOffer: (input) => saveOffer(services, input),
    addProvision: (input) => addProvision(services, input),
    refresh: () => refreshPlan(services),
    showCell: (input) => showCell(services, input),
    settle: (input) => inOurLayout(() => settle(services, input)),
    undo: (input) => inOurLayout(() => undo(services, input)),
    rebuild: (input) => rebuild(services, input),
    repairChoices: (input) => repairChoices(services, input),
    drawCharts: () => drawCharts(services),
    sendToDocs: () => {
      const plan = planNow(services);
      const { code, leftOut, savedAt } = mirrorPlan(services.store(), plan, true);
      return { planId: plan.id, savedAt, bytes: code.length, leftOut: [...leftOut] };
    },
    exportCode: () => {
      const plan = planNow(services);
      const { code } = packPlan(services.store(), plan);
      return { code, bytes: code.length, savedAt: plan.savedAt };
    },
    listDrafts: () => listDrafts(services),
    draftSection: (input) => draftSection(services, input),
    share: (input) => share(services, input),
    importCode: ({ code }) => {
      requireDoc(services);
      return importCode(services, code ?? '');
    },
    forget: () => ({ forgotten: forgetPlans(services.store().mine()) }),
  };
}
