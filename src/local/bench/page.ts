import type { Browser, Page } from 'playwright-core';
import { sidebarWords } from '../../content/sidebarWords';
import { findBrowser, thisMachine } from '../browser/findBrowser';
import { type Hands, withMouse } from '../browser/hands';
import { begin, goThrough, pasteOffers, quickAnswers, refresh } from '../browser/quickPass';
import { openPlanner, startAt } from '../browser/sidebarPage';
import type { Host } from '../host.types';
import { workbookHost } from './wire';

/** A short list as a school keeps one. */
const LIST = [
  'Provision\tTier\tWho leads',
  'ELSA\tTargeted\tTeaching assistant',
  'Breakfast club\tUniversal\tOffice',
  'Play therapy\tSpecialist\tTherapist',
].join('\n');

type Journey = (page: Page, hands: Hands, host: Host) => Promise<void>;

const byTickList: Journey = async (page, hands, host) => {
  await begin(page, hands);
  await goThrough(page, hands, host, quickAnswers);
  await refresh(page, hands);
};

const byPaste: Journey = async (page, hands, host) => {
  await begin(page, hands);
  await pasteOffers(page, hands, LIST);
  await goThrough(page, hands, host, (question) => (question.id.startsWith('ticks.') ? null : quickAnswers(question)));
  await refresh(page, hands);
};

/** Clicks and fields from a blank spreadsheet to the first refreshed result. */
async function interactions(browser: Browser, root: string, journey: Journey): Promise<number> {
  const host = workbookHost(root);
  const page = await openPlanner(browser, host);
  const hands = withMouse();
  await journey(page, hands, host);
  await page.context().close();
  await host.close();
  return hands.count();
}

/** From the page's start to its first screen with a heading that has the focus, in milliseconds, and what it asked for. */
async function opening(browser: Browser, root: string) {
  const host = workbookHost(root);
  const page = await openPlanner(browser, host);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await page.getByRole('heading', { level: 1, name: sidebarWords.incident.heading }).waitFor();
  const milliseconds = Math.round(
    await page.evaluate<number>('performance.now() - performance.getEntriesByType("paint")[0].startTime'),
  );
  await page.context().close();
  await host.close();
  return { milliseconds, roundTrips: asked.filter((path) => path === '/run').length };
}

/** What only a real browser tells; null where the machine has none. */
export async function pageFigures(root: string) {
  let path: string;
  try {
    path = findBrowser({ ...thisMachine, mayInstall: false });
  } catch {
    return null;
  }
  const browser = await startAt(path);
  const { milliseconds, roundTrips } = await opening(browser, root);
  const figures = {
    firstPaintToInteractive: { milliseconds, budget: 1_000 },
    roundTripsBeforeFirstScreen: { count: roundTrips, budget: 1 },
    interactionsByTickList: { count: await interactions(browser, root, byTickList), budget: 75 },
    interactionsByPaste: { count: await interactions(browser, root, byPaste), budget: 60 },
  };
  await browser.close();
  return figures;
}
