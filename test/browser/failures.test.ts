import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { faultPanelWords, faultWords } from '../../src/content/sidebarFaultWords';
import { reportWords } from '../../src/content/sidebarReportWords';
import { sidebarWords as words } from '../../src/content/sidebarWords';
import type { Host } from '../../src/local/host.types';
import { ask, setUp } from '../server/workbook';
import { axeLines, openPlanner, openSidebar, startBrowser, tooWide } from './page';

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

const alert = () => page.getByRole('alert');
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

async function standing(): Promise<void> {
  host = setUp();
  page = await openPlanner(browser, host);
  await heading(words.home.heading);
}

/** A panel with its own heading, what happened, what to do next and a button, good under axe and not too wide. */
async function expectPanel(code: string): Promise<void> {
  await alert()
    .getByRole('heading', { name: faultWords[code]?.heading ?? '' })
    .waitFor();
  expect((await alert().getByRole('paragraph').first().innerText()).length).toBeGreaterThan(10);
  expect(await alert().getByRole('button', { name: faultPanelWords.again }).count()).toBe(1);
  expect(await axeLines(page)).toEqual([]);
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
}

async function againThenReport(): Promise<void> {
  await alert().getByRole('button', { name: faultPanelWords.again }).click();
  await page.getByRole('heading', { level: 1, name: reportWords.heading }).waitFor({ timeout: 60_000 });
}

describe('when things go wrong', () => {
  it('somebody else is refreshing: says so, and Try again works once they are done', async () => {
    await standing();
    host.lockElsewhere(true);
    await press(reportWords.button);
    await expectPanel('busy');
    host.lockElsewhere(false);
    await againThenReport();
  });

  it('a heading was deleted: nothing is refreshed, the reason and the ways out are said, and one of them works', async () => {
    await standing();
    host.edit({ do: 'freeze', tab: 'Answers', rows: 0, columns: 0 }, { do: 'delete', tab: 'Answers', rows: [1, 1] });
    await press(reportWords.button);
    await heading(reportWords.stopped);
    expect(await page.getByRole('heading', { name: words.home.found }).count()).toBe(0);
    expect(await axeLines(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    const before = page.getByText('so the planner cannot read your plan');
    expect(await before.count()).toBe(1);
    await press(reportWords.rebuild);
    await page.locator('p.outcome').waitFor({ timeout: 60_000 });
    await before.waitFor({ state: 'detached' });
    expect(await page.locator('p.outcome').innerText()).toContain('are back');
  });

  it('a method of Google’s fails: nothing is lost, and Try again finishes', async () => {
    await standing();
    const before = ask(host, 'open', {}).answers;
    ask(host, 'saveAnswers', { answers: [{ key: 'ratings.ethos-1', answer: 'Embedded' }] });
    host.fault({ service: 'Range', method: 'setValues', nth: 1, error: 'Service Spreadsheets failed' });
    await press(reportWords.button);
    await expectPanel('google-failed');
    await againThenReport();
    expect(ask(host, 'open', {}).answers).toEqual(expect.arrayContaining(before));
  });

  it('Google stops the run because the file is large: says so, and Try again finishes', async () => {
    await standing();
    ask(host, 'saveAnswers', { answers: [{ key: 'ratings.ethos-1', answer: 'Embedded' }] });
    host.budget(20);
    await press(reportWords.button);
    await expectPanel('google-failed');
    host.budget(null);
    await againThenReport();
  });

  it('a permission was taken back', async () => {
    await standing();
    host.scopes(['https://www.googleapis.com/auth/script.container.ui']);
    await press(reportWords.button);
    await expectPanel('needs-permission');
    host.scopes('manifest');
    await againThenReport();
  });

  it('several Google accounts: a fixed help panel instead of a blank page', async () => {
    host = setUp();
    host.clickMenu('Open planner');
    page = await openSidebar(browser, host);
    const error = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    await page.route('**/run', (route) => route.fulfill({ json: { ok: false, message: error } }));
    await page.reload();
    await expectPanel('other-account');
    await page.unroute('**/run');
    await alert().getByRole('button', { name: faultPanelWords.again }).click();
    await heading(words.home.heading);
  });

  it('read-only access: everything can be read, nothing is offered that cannot work', async () => {
    await standing();
    host.access('reader@school.example', 'viewer');
    host.asUser('reader@school.example');
    await page.reload();
    await heading(words.home.heading);
    expect(ask(host, 'open', {}).readOnly).toBe('no-edit-rights');
    await page
      .getByText(ask(host, 'open', {}).notices[0] ?? 'no notice')
      .first()
      .waitFor();
    await press('Your role');
    expect(await page.locator('input[name="remitWritten"]').first().isDisabled()).toBe(true);
    expect(await axeLines(page)).toEqual([]);
  });

  it('twelve quick clicks on Refresh are one refresh', async () => {
    await standing();
    const calls: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/run')) calls.push(request.postData() ?? '');
    });
    const button = page.getByRole('button', { name: reportWords.button, exact: true });
    await button.click({ clickCount: 12 });
    await page.getByRole('heading', { level: 1, name: reportWords.heading }).waitFor({ timeout: 60_000 });
    expect(calls.filter((call) => call.includes('"refresh"')).length).toBe(1);
  });
});
