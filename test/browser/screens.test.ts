import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { moreWords, sidebarWords } from '../../src/content/sidebarWords';
import type { Host } from '../../src/local/host.types';
import { ask, planner, setUp } from '../server/workbook';
import { axeLines, openPlanner, startBrowser, tooWide } from './page';

let browser: Browser;
let host: Host;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await page.context().close();
  await host.close();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Widths in CSS pixels: the sidebar as it is, and zoomed to 200 %. */
const WIDTHS = [300, 150];

/** Nothing that axe finds in light and dark, nothing to scroll sideways for, and the focus on the screen's heading. */
async function expectGood(name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await axeLines(page), `${name}, ${scheme}`).toEqual([]);
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 700 });
    expect(await tooWide(page), `${name} at ${width}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 300, height: 700 });
}

const focusedTag = () => page.evaluate('document.activeElement.tagName');

/** Opens every "Why we ask" and other fold, so that what is in them is looked at too. */
const unfold = () => page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');

async function blank(): Promise<void> {
  host = planner();
  host.openSheet('Our plan');
  page = await openPlanner(browser, host);
}

async function standing(): Promise<void> {
  host = setUp();
  page = await openPlanner(browser, host);
  await heading(sidebarWords.home.heading);
}

describe('every screen, looked at by axe, at 300 px and at twice the size', () => {
  it('before the first answer', async () => {
    await blank();
    await heading(sidebarWords.incident.heading);
    await expectGood('incident');
    expect(await focusedTag()).toBe('H1');
    await page.getByRole('radio', { name: sidebarWords.incident.yes }).check();
    await press(sidebarWords.go);
    await page.getByText('call 999').first().waitFor();
    await expectGood('who to call first');
    await press(sidebarWords.incident.goOn);
    await heading(sidebarWords.home.heading);
    await unfold();
    await expectGood('a blank plan');
  });

  it('every task’s first screen, with its folds open', async () => {
    await standing();
    const titles = ask(host, 'open', { questions: true }).questionnaire?.tasks.map(({ title }) => title) ?? [];
    expect(titles.length).toBeGreaterThan(15);
    for (const title of titles) {
      await press(title);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await unfold();
      await expectGood(title);
      expect(await focusedTag(), title).not.toBe('BODY');
      await press(sidebarWords.home.heading);
      await heading(sidebarWords.home.heading);
    }
  }, 240_000);

  it('a plan that stands, its report, more, sharing', async () => {
    await standing();
    await unfold();
    await expectGood('home');
    await press('Refresh sheets');
    await heading('Sheets refreshed');
    await unfold();
    await expectGood('report');
    await press(sidebarWords.backHome);
    await press(sidebarWords.home.more);
    await heading(moreWords.heading);
    await expectGood('more');
    await press(moreWords.code);
    await heading(moreWords.codeHeading);
    await expectGood('code');
    await press(sidebarWords.home.heading);
    await press(sidebarWords.share.button);
    await heading(sidebarWords.share.heading);
    await expectGood('share');
    await page.getByLabel(sidebarWords.share.addresses).fill('head@school.example\nnobody');
    await press(sidebarWords.share.check);
    await heading(sidebarWords.share.confirmHeading);
    await expectGood('who gets what');
  });
});
