import { boxWords, draftWords, helpWords, menuWords } from '../content/messages';
import type { DocKind } from '../outputs/documents/docModel';
import { fillIn } from '../outputs/sheets/sheetParts';
import { draftFrom, newestPlan, plansAtHand, requireSections } from './drafts';
import { drawCharts } from './drawCharts';
import { failureOf, readFailure } from './failures';
import { refreshPlan } from './refreshPlan';
import type { Services } from './services';

/** What the menu items do. A failure is told in a box, in the same words as in the planner. */
function tellFailure(services: Services, work: () => void): void {
  try {
    work();
  } catch (error) {
    services.screen().tell(boxWords.problem, readFailure(error).message);
  }
}

/** Shows the planner's page, opened where the menu item says. */
export function openPage(services: Services, start: 'home' | 'share'): void {
  tellFailure(services, () => services.screen().showPage(boxWords.page, start));
}

/** Refreshes the tabs and says in a line what came of it. */
export function refreshFromMenu(services: Services): void {
  tellFailure(services, () => {
    const { summary } = refreshPlan(services);
    services.screen().toast(boxWords.page, summary);
    for (const { address, text } of drawCharts(services).hidden ?? [])
      services.screen().toast(boxWords.page, `${address}: ${text}`);
  });
}

/** Says what each menu item does. */
export function helpFromMenu(services: Services): void {
  const words = services.where() === 'doc' ? helpWords.doc : helpWords.sheet;
  services.screen().tell(boxWords.help, words);
}

const TITLES: { readonly [kind in DocKind]: string } = {
  'strategy-page': menuWords.draftPage,
  'strategy-board': menuWords.draftBoard,
  'slt-briefing': menuWords.draftBriefing,
  'inset-launch': menuWords.draftInset,
};

function draft(services: Services, kind: DocKind): void {
  const screen = services.screen();
  const [entry] = plansAtHand(services);
  const plan = newestPlan(services);
  if (entry === undefined || plan === null) {
    screen.tell(boxWords.noPlan, failureOf('no-plan').message);
    return;
  }
  const { model, ready } = draftFrom(plan, { kind });
  requireSections(model, ready);
  const slots = { workbook: entry.workbook, saved: entry.savedWords, title: model.title, place: draftWords.place };
  if (!screen.ask(TITLES[kind], fillIn(draftWords.ask, slots))) return;
  const count = services.lock().hold(() => services.docs().draftAll(model));
  const missing = ready.ready ? [] : [fillIn(draftWords.missing, { missing: ready.missing.join('\n') })];
  screen.tell(boxWords.drafted, [fillIn(draftWords.done, { count }), ...missing].join('\n\n'));
}

/** Drafts a whole document where the cursor is, after asking once. */
export function draftFromMenu(services: Services, kind: DocKind): void {
  tellFailure(services, () => draft(services, kind));
}
