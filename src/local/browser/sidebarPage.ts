import { type Browser, chromium, type Page } from 'playwright-core';
import { menuWords } from '../../content/messages';
import type { Host } from '../host.types';

/** Chromium as we start it: quiet on machines without a network, and as root. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser at a path. */
export const startAt = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args: FLAGS });

/** How the page is looked at. */
export type Look = {
  readonly scheme?: 'light' | 'dark';
  readonly forced?: 'active';
  readonly motion?: 'reduce';
  readonly height?: number;
};

/** The sidebar as it was shown last, 300 px wide as Google shows it. */
export async function openSidebar(browser: Browser, host: Host, look: Look = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 300, height: look.height ?? 700 },
    colorScheme: look.scheme ?? 'light',
    forcedColors: look.forced ?? 'none',
    reducedMotion: look.motion ?? 'no-preference',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(await host.sidebarUrl());
  return page;
}

/** Clicks the menu item that opens the planner and shows it. */
export async function openPlanner(browser: Browser, host: Host, look: Look = {}): Promise<Page> {
  const result = host.clickMenu(menuWords.openPlanner);
  if (!result.ok) throw new Error(result.message);
  return openSidebar(browser, host, look);
}
