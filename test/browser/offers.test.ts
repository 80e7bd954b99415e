import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offersWords as words } from '../../src/content/offersWords';
import { sidebarWords } from '../../src/content/sidebarWords';
import type { Host } from '../../src/local/host.types';
import { schoolFile } from '../flows/workbook';
import { addressOf, ask, cell, cellBeside, planner, tab } from '../server/workbook';
import { axeLines, openPlanner, startBrowser, tooWide } from './page';

/** One school, one sitting: each test goes on where the one before it ended. */
let browser: Browser;
let host: Host;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  host = planner();
  host.openSheet('Our plan');
  ask(host, 'saveAnswers', {
    answers: [
      { key: 'nation', answer: 'England' },
      { key: 'setting', answer: 'School' },
      { key: 'phases', answer: 'Primary' },
    ],
  });
  page = await openPlanner(browser, host);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const press = (name: string | RegExp): Promise<void> => button(name).first().click();
const isAt = (name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor({ state: 'visible' });

/** The screen stands, its heading has the focus, axe finds nothing, and nobody scrolls sideways. */
async function arrived(name: string | RegExp): Promise<void> {
  await isAt(name);
  await expect.poll(() => page.evaluate('document.activeElement?.tagName'), { timeout: 20_000 }).toBe('H1');
  await isWell();
}

async function isWell(): Promise<void> {
  expect(await axeLines(page)).toEqual([]);
  expect(await tooWide(page)).toBe(0);
}

const namesInRegister = (): string[] => ask(host, 'offers', {}).offers.map(({ cells }) => cells.name ?? '');

describe('what the school offers, in the page', () => {
  it('a published list is confirmed line by line, changed, left out and added', async () => {
    await isAt(sidebarWords.home.heading);
    await press(words.paste.button);
    await arrived(words.paste.heading);
    await page.getByLabel(words.paste.label).fill(schoolFile('published-primary.tsv'));
    await press(words.paste.preview);
    await arrived(words.preview.heading);
    await press(/^Change Quality first teaching$/);
    await page.getByLabel(words.preview.mainNeed).selectOption('General wellbeing and resilience');
    await isWell();
    await page.getByRole('checkbox', { name: /^Add this line Circle time$/ }).uncheck();
    await press(words.preview.after);
    await arrived(words.preview.heading);
    await press(words.preview.add);
    await arrived(words.added.heading);
    expect(namesInRegister()).toHaveLength(16);
    expect(namesInRegister()).not.toContain('Circle time');
    const need = cellBeside(host, 'Provision', addressOf(host, 'Provision', 'Quality first teaching'), 'Main need');
    expect(cell(host, 'Provision', need)?.shown).toBe('General wellbeing and resilience');
  });

  it('an offer is found in the catalogue and called as the school calls it', async () => {
    await press(words.added.another);
    await arrived(words.search.heading);
    await page.getByLabel(words.search.label).fill('bereave');
    await isWell();
    await page.locator('ul button').first().click();
    await arrived(/^Add: /);
    await page.getByLabel(words.type.name).fill('Rainbow room');
    await press(words.type.add);
    await isAt(words.added.heading);
    const { cells } = ask(host, 'offers', {}).offers.find((offer) => offer.cells.name === 'Rainbow room') ?? {};
    expect(cells).toMatchObject({ tier: 'Targeted', mainNeed: 'Bereavement and loss' });
    expect(cells?.lead).toBeUndefined();
  });

  it('two people on one offer: both texts are shown, and the chosen one stands', async () => {
    await press(words.added.register);
    await arrived(words.register.heading);
    await press(/^Edit ELSA$/);
    await arrived('Edit: ELSA');
    const lead = cellBeside(host, 'Provision', addressOf(host, 'Provision', 'ELSA'), 'Who leads');
    host.edit({ do: 'type', tab: 'Provision', at: lead, text: 'HLTA' });
    await page.getByLabel('Who leads').fill('Pastoral lead');
    await press(words.edit.save);
    await page.getByRole('heading', { level: 2, name: words.edit.conflict }).waitFor();
    expect(await page.evaluate('document.activeElement?.textContent')).toBe(words.edit.conflict);
    await isWell();
    expect(cell(host, 'Provision', lead)?.shown).toBe('HLTA');
    await press(words.edit.useMine);
    await arrived(words.register.heading);
    expect(cell(host, 'Provision', lead)?.shown).toBe('Pastoral lead');
  });

  it('script, right-to-left marks and very long names are shown as they are, and never run', async () => {
    const odd = ['<img src=x onerror=alert(1)>', '\u202eclub\u202c', 'x'.repeat(50_001)];
    await press(words.search.button);
    await isAt(words.search.heading);
    await press(sidebarWords.home.heading);
    await isAt(sidebarWords.home.heading);
    await press(words.paste.button);
    await isAt(words.paste.heading);
    await page.getByLabel(words.paste.label).fill(odd.join('\n'));
    await press(words.paste.preview);
    await arrived(words.preview.heading);
    const shown = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(shown.slice(0, 2)).toEqual(['<img src=x onerror=alert(1)>', 'club']);
    expect(shown[2]?.length).toBeLessThan(130);
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('a tab of the workbook is read like a paste and stays as it is', async () => {
    const rows = [
      ['Graduated response', ''],
      ['Intervention', 'Wave'],
      ['Gardening club', 'Wave 1'],
    ];
    host.edit({ do: 'addTab', tab: 'Council' }, { do: 'paste', tab: 'Council', at: 'A1', rows });
    const before = tab(host, 'Council');
    await press(words.preview.change1);
    await press(words.paste.tab);
    await arrived(words.tabs.heading);
    await press('Council');
    await arrived(words.preview.heading);
    await press(words.preview.add);
    await isAt(words.added.heading);
    expect(namesInRegister()).toContain('Gardening club');
    expect(tab(host, 'Council')).toEqual(before);
  });

  it('the map is walked need by need, and what was said stands in Answers', async () => {
    await press(sidebarWords.backHome);
    await isAt(sidebarWords.home.heading);
    await press(words.map.heading);
    await arrived(words.map.heading);
    await press(words.map.start);
    const { map } = ask(host, 'offers', {});
    let cleared = false;
    for (const need of map) {
      await isAt(need.label);
      const open = need.places.filter((place) => place.open);
      for (const [at] of open.entries()) await page.getByRole('radio', { name: 'Nothing yet' }).nth(at).check();
      if (open.length > 0) await isWell();
      if (open.length > 0 && !cleared) {
        cleared = true;
        await page.getByRole('button', { name: words.map.clear }).first().click();
        expect(await page.evaluate('document.activeElement?.type')).toBe('radio');
        await page.getByRole('radio', { name: 'Nothing yet' }).first().check();
      }
      await press(words.map.after);
    }
    await arrived(words.map.doneHeading);
    const asked = map.flatMap(({ places }) => places.flatMap(({ open, question }) => (open ? [question] : [])));
    const said = ask(host, 'open', {}).answers.filter(({ key }) => key.startsWith('map.'));
    expect(said.map(({ key, answer }) => [key, answer])).toEqual(
      expect.arrayContaining(asked.map((key) => [key, 'Nothing yet'])),
    );
    const { priorities } = ask(host, 'offers', {});
    expect(priorities.length).toBeGreaterThan(0);
    for (const text of priorities) await page.getByText(text).waitFor();
  });
});
