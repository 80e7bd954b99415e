import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Host } from '../../src/local/host.types';

/** Chromium as the tests start it: quiet on machines without a network, and as root. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser that was found. */
export const startBrowser = (): Promise<Browser> => chromium.launch({ executablePath: inject('browser'), args: FLAGS });

/** How the page is looked at. */
export type Look = {
  readonly scheme?: 'light' | 'dark';
  readonly forced?: 'active';
  readonly motion?: 'reduce';
  readonly height?: number;
};

/** The sidebar as it was shown last, 300 px wide as Google shows it. Errors of the page fail the test that meets them. */
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
  const result = host.clickMenu(['SMHL Planner', 'Open planner']);
  if (!result.ok) throw new Error(result.message);
  return openSidebar(browser, host, look);
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly html: string }[];
};

/** What axe finds wrong with the page as it stands, as lines; none when all is well. */
export async function axeLines(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const violations = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then((r) => r.violations)`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${String(target)} ${html}`));
}

/** How far the page is wider than its frame, in pixels: 0 where nobody has to scroll sideways. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
