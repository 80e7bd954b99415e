import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetHost } from '../local/host/bundles';
import { startBrowser } from './page';

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Add-on').addItem('Open', 'openIt').addItem('Ask', 'ask').addToUi(); }
  function openIt() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('Planner')); }
  function ask() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Dialogue</p>'), 'Ask'); }
  function double(n) { return n * 2; }
  function fail() { throw new Error('It broke'); }
  function when() { return { at: new Date() }; }
  function secret_() { return 1; }
`;
const HTML = `<!doctype html><html lang="en"><head><title>t</title></head><body><p id="out">ready</p><img id="far" src="https://example.org/x.png"></body></html>`;

describe('the sidebar page', () => {
  const host = sheetHost(CODE, {}, { pages: { Page: HTML } });
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage();
    host.clickMenu(['Add-on', 'Open']);
    await page.goto(await host.sidebarUrl());
  });
  afterAll(async () => {
    await browser?.close();
    await host.close();
  });

  /** Calls one function through google.script.run and tells which handler ran with what. */
  const run = (fn: string, ...args: unknown[]): Promise<unknown> =>
    page.evaluate(`new Promise((done) => {
      google.script.run
        .withSuccessHandler((value, user) => done(['ok', value, user]))
        .withFailureHandler((error) => done(['failed', error.message]))
        .withUserObject('me')
        [${JSON.stringify(fn)}](...${JSON.stringify(args)});
    })`);

  it('H4, H5: calls reach the server, failures the failure handler without a prefix', async () => {
    expect(await run('double', 21)).toEqual(['ok', 42, 'me']);
    expect(await run('fail')).toEqual(['failed', 'It broke']);
  });

  it('H3: a Date anywhere makes the whole result null', async () => {
    expect(await run('when')).toEqual(['ok', null, 'me']);
  });

  it('H2: a Date or a function is refused in the client', async () => {
    const refusal = await page.evaluate(`(() => {
      try { google.script.run.double({ k: new Date() }); return 'sent'; } catch (error) { return error.message; }
    })()`);
    expect(refusal).toBe('Failed due to illegal value in property: k');
  });

  it('H4: a chain is not changed by what is chained to it', async () => {
    const kinds = await page.evaluate(`(() => {
      const base = google.script.run;
      const withHandler = base.withSuccessHandler(() => 0);
      return [base === withHandler, Object.isFrozen(base), Object.isFrozen(withHandler)];
    })()`);
    expect(kinds).toEqual([false, true, true]);
  });

  it('R6: private functions are not offered', async () => {
    const names = await page.evaluate('Object.keys(google.script.run)');
    expect(names).toContain('double');
    expect(names).not.toContain('secret_');
  });

  it('H4: at most ten calls are under way', async () => {
    const values: number[] = await page.evaluate(`new Promise((done) => {
      const got = [];
      const keep = (value) => { if (got.push(value) === 25) done(got); };
      for (let n = 0; n < 25; n++) google.script.run.withSuccessHandler(keep).double(n);
    })`);
    expect(values.sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, n) => n * 2));
  });

  it('H1: storage and outside addresses are out of reach', async () => {
    const found = await page.evaluate(`(async () => {
      const storage = (() => { try { return typeof localStorage.length; } catch { return 'denied'; } })();
      const fetched = await fetch('https://example.org/').then(() => 'fetched', () => 'blocked');
      return [storage, fetched, document.getElementById('far').naturalWidth];
    })()`);
    expect(found).toEqual(['denied', 'blocked', 0]);
  });

  it('serves the dialogue shown last, and refuses strangers', async () => {
    host.clickMenu(['Add-on', 'Ask']);
    const url = await host.sidebarUrl('dialog');
    expect(await (await fetch(url)).text()).toContain('<p>Dialogue</p>');
    const stranger = await fetch(new URL('/run', url), {
      method: 'POST',
      body: '{"token":"x","fn":"double","args":[1]}',
    });
    expect(stranger.status).toBe(403);
  });
});
