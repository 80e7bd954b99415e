import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from '../../src/local/workbench/desk';
import { Keeper } from '../../src/local/workbench/keeping';
import { WorkbenchServer } from '../../src/local/workbench/server';
import { axeLines, startBrowser } from './page';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the workbench in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const keeper = new Keeper(folder, () => new Date());
  const desk = new Desk({ dist: join(ROOT, 'dist'), root: ROOT, keeper, now: () => Date.now() });
  const server = new WorkbenchServer(desk, join(ROOT, 'build/workbench'));
  const outside: string[] = [];
  const errors: string[] = [];
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    await desk.begin();
    const address = await server.start(0, true);
    browser = await startBrowser();
    // axe is put into the page as a script, which the page's own policy rightly refuses.
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(request.url())) outside.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(address);
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
    await desk.close();
  });

  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
  const cell = (at: string): Locator => page.locator(`#cell-${at}`);
  const showTab = async (name: string): Promise<void> => {
    await page.locator('.tab', { hasText: new RegExp(`^${name}$`) }).click();
    await page.getByRole('grid', { name: `Cells of ${name}` }).waitFor();
    await cell('B1').waitFor();
  };
  const reads = (at: string, text: string): Promise<void> => cell(at).getByText(text, { exact: true }).waitFor();

  it('loads the example from the first page', async () => {
    expect(await axeLines(page)).toEqual([]);
    await button('Load the example school').click();
    await page.getByRole('grid', { name: 'Cells of Start here' }).waitFor();
    expect(await page.locator('.tab').allInnerTexts()).toContain('Gap analysis');
    expect(await axeLines(page)).toEqual([]);
  });

  it('shows the real planner, 300 pixels wide, in a sandbox; its refresh reaches the sheets', async () => {
    await button('Open planner').click();
    const frame = page.frameLocator('#planner');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    const element = page.locator('#planner');
    expect((await element.boundingBox())?.width).toBe(300);
    expect(await element.getAttribute('sandbox')).not.toContain('allow-same-origin');
    const before = desk.state().revision;
    await frame.getByRole('button', { name: 'Refresh sheets' }).first().click();
    await expect.poll(() => desk.state().revision, { timeout: 30_000 }).toBeGreaterThan(before);
  });

  it('goes to the cell the planner shows, and leaves the focus in the planner', async () => {
    const { editor } = desk.state().open ?? {};
    const tab = editor?.kind === 'sheet' ? editor.tabs.find(({ name }) => name === 'Provision') : undefined;
    const keyCell = desk.rows(tab?.id ?? 0, 1, 20).rows[14]?.[0];
    const wanted = { tab: 'provision', key: keyCell?.text.split('|')[0], column: 'lead' };
    await page.locator('#planner').focus();
    const frame = page.frames().find((each) => each.url().includes('/page/'));
    await frame?.evaluate(`google.script.run.rpc('showCell', ${JSON.stringify(JSON.stringify(wanted))})`);
    await page.locator('#cell-E15.active').waitFor();
    await expect
      .poll(() => page.evaluate('document.querySelector(".active").getBoundingClientRect().bottom'))
      .toBeLessThan(760);
    expect(await page.evaluate('document.activeElement.id')).toBe('planner');
  });

  it('edits a cell by keyboard, and the edit is there after a reload', async () => {
    await showTab('Provision');
    await cell('B2').click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Lunchtime choir');
    await page.keyboard.press('Enter');
    await reads('B3', 'Lunchtime choir');
    expect(await page.evaluate('document.activeElement.id')).toBe('cell-B4');
    await page.keyboard.type('Gone again');
    await page.keyboard.press('Escape');
    expect(await cell('B4').innerText()).not.toContain('Gone');
    await page.reload();
    await reads('B3', 'Lunchtime choir');
  });

  it('offers the choices of a cell, clears cells, and takes a pasted block', async () => {
    await cell('D3').click();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    expect(await axeLines(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await reads('D3', 'Anxiety and worry');
    await page.keyboard.press('Delete');
    await expect.poll(() => cell('D3').innerText()).toBe('');
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Pets as therapy\\tTargeted\\n"Two\\nlines"\\tUniversal');
      document.getElementById('cell-B5').focus();
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    })()`);
    await reads('C3', 'Universal');
    await page.locator('[id^=cell-]', { hasText: 'Pets as therapy' }).waitFor();
    await page.locator('[id^=cell-]', { hasText: /Two\s+lines/ }).waitFor();
  });

  it('inserts, deletes and sorts rows, renames a tab, opens folded columns', async () => {
    await cell('B3').click();
    await button('Insert row above').click();
    await reads('B4', 'Lunchtime choir');
    await button('Delete row').click();
    await button('Delete row 3').click();
    await reads('B3', 'Lunchtime choir');
    await button(/^Open the folded columns/).click();
    await page.getByRole('columnheader', { name: /^H/ }).waitFor();
    await button('Sort A to Z').click();
    await reads('B2', 'Access to the soft room');
    await page.keyboard.press('Control+Z');
    await reads('B3', 'Lunchtime choir');
    await button('Rename tab').click();
    await page.getByLabel('New name of the tab Provision').fill('Our offers');
    expect(await axeLines(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: 'Our offers' }).waitFor();
  });

  it('gives both files to take away', async () => {
    const taken = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download .xlsx' }).click();
    expect((await taken).suggestedFilename()).toMatch(/Tallowmere.*\.xlsx$/);
    await button(/Our strategy/).click();
    await page.getByRole('region', { name: 'Text of Our strategy' }).waitFor();
    const doc = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download .docx' }).click();
    expect((await doc).suggestedFilename()).toBe('Our strategy.docx');
  });

  it('drafts a document after the add-on has asked, and a paragraph can be edited', async () => {
    await button('Draft plan on a page').click();
    const box = page.getByRole('dialog');
    await box.getByText('will be added where your cursor is').waitFor();
    expect(await axeLines(page)).toEqual([]);
    await page.reload();
    await box.getByText('will be added where your cursor is').waitFor();
    await box.getByRole('button', { name: 'OK' }).click();
    await box.getByText('sections were added').waitFor();
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    const heading = page.getByRole('heading', { name: 'Our aim' });
    await heading.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type(' for this year');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Our aim for this year' }).waitFor();
    expect(await axeLines(page)).toEqual([]);
  });

  it('asks nothing of anywhere else, and nothing breaks', () => {
    expect([outside, errors]).toEqual([[], []]);
  });
});
