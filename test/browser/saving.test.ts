import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { questionWords } from '../../src/content/sidebarQuestionWords';
import { sidebarWords as words } from '../../src/content/sidebarWords';
import type { Host } from '../../src/local/host.types';
import { addressOf, ask, cellBeside, planner, setUp } from '../server/workbook';
import { openPlanner, openSidebar, startBrowser } from './page';

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
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const bar = () => page.getByRole('banner');
const july = () => page.getByLabel(/By next summer/);
const stands = (key: string) => ask(host, 'open', {}).answers.find((answer) => answer.key === key);

async function standing(): Promise<void> {
  host = setUp();
  page = await openPlanner(browser, host);
  await heading(words.home.heading);
}

/** From the task list to the question of what should be different. */
async function toJuly(): Promise<void> {
  await press('What you see most');
  while ((await july().count()) === 0) await press(words.go);
}

/** Types over an answer by hand, as a colleague would in the sheet. */
function typeByHand(key: string, text: string): void {
  const row = addressOf(host, 'Answers', `${key}|`).slice(1);
  host.edit({ do: 'type', tab: 'Answers', at: cellBeside(host, 'Answers', `A${row}`, 'Answer'), text });
}

describe('saving', () => {
  it('happens by itself when typing rests, is said, and is there', async () => {
    await standing();
    await toJuly();
    await july().fill('Calmer mornings');
    await bar()
      .getByText(/^Saved at \d\d:\d\d$/)
      .waitFor();
    expect(stands('july')?.answer).toBe('Calmer mornings');
  });

  it('closes only once everything is saved, and comes back to the same place', async () => {
    await standing();
    await toJuly();
    await july().fill('Quiet corridors');
    await press(words.saveAndClose);
    await expect.poll(() => page.evaluate('document.documentElement.hidden')).toBe(true);
    expect(stands('july')?.answer).toBe('Quiet corridors');
    await page.context().close();
    page = await openPlanner(browser, host);
    await july().waitFor();
    expect(await july().inputValue()).toBe('Quiet corridors');
  });

  it('loses nothing while somebody else refreshes: it says so, waits, and saves afterwards', async () => {
    await standing();
    await toJuly();
    host.lockElsewhere(true);
    await july().fill('Less waiting');
    await bar().getByText(words.saving.waiting).waitFor();
    expect(stands('july')).toBeUndefined();
    host.lockElsewhere(false);
    await bar()
      .getByText(/^Saved at/)
      .waitFor({ timeout: 40_000 });
    expect(stands('july')?.answer).toBe('Less waiting');
  });

  it('keeps what is typed when Google fails, says what to do, and saves on trying again', async () => {
    await standing();
    await toJuly();
    host.fault({ service: 'Range', method: 'setRichTextValues', nth: 1, error: 'Service error: Spreadsheets' });
    await july().fill('One kind word a day');
    await page.getByRole('alert').getByRole('button', { name: words.saving.again }).waitFor();
    expect(await july().inputValue()).toBe('One kind word a day');
    await page.getByRole('alert').getByRole('button', { name: words.saving.again }).click();
    await bar()
      .getByText(/^Saved at/)
      .waitFor();
    expect(stands('july')?.answer).toBe('One kind word a day');
  });

  it('shows text literally, whatever it is, and refuses only what a cell cannot hold', async () => {
    await standing();
    await toJuly();
    const odd = '<img src=x onerror="document.title=1"> =1+1 👩🏽‍🏫 שלום';
    await july().fill(odd);
    await bar()
      .getByText(/^Saved at/)
      .waitFor();
    expect(stands('july')?.answer).toBe(odd);
    expect(await page.title()).not.toBe('1');
    await july().fill('x'.repeat(50_001));
    await bar().getByText(words.saving.refused).waitFor();
    expect(stands('july')?.answer).toBe(odd);
    expect((await july().inputValue()).length).toBe(50_001);
  });

  it('keeps what was answered when its question goes and comes back', async () => {
    host = planner();
    host.openSheet('Our plan');
    ask(host, 'saveAnswers', {
      answers: [
        { key: 'nation', answer: 'England' },
        { key: 'mhst', answer: 'active' },
        { key: 'mhstUse', answer: 'All of it' },
      ],
    });
    const use = stands('mhstUse')?.answer;
    page = await openPlanner(browser, host);
    await press('Your role');
    const team = page.locator('input[type="radio"][name="mhst"]');
    await team.first().waitFor();
    await page.locator('input[name="mhst"][value="none"]').check();
    expect(await page.locator('input[name="mhstUse"]').count()).toBe(0);
    await bar()
      .getByText(/^Saved at/)
      .waitFor();
    expect(stands('mhstUse')?.answer).toBe(use);
    await page.locator('input[name="mhst"][value="active"]').check();
    expect(await page.locator('input[name="mhstUse"]:checked').count()).toBe(1);
  });
});

describe('two people', () => {
  it('see both answers to the same question, and either can be chosen', async () => {
    for (const [choice, expected] of [
      [questionWords.conflict.keepMine, 'Mine'],
      [questionWords.conflict.keepTheirs, 'Theirs'],
    ] as const) {
      await standing();
      await toJuly();
      typeByHand('july', 'Theirs');
      await july().fill('Mine');
      const box = page.getByRole('alert').filter({ hasText: questionWords.conflict.heading });
      await box.getByText('Theirs').waitFor();
      expect(stands('july')?.answer).toBe('Theirs');
      await box.getByRole('button', { name: choice }).click();
      await bar()
        .getByText(/^Saved at/)
        .waitFor();
      expect(stands('july')?.answer).toBe(expected);
      expect(await july().inputValue()).toBe(expected);
      if (expected === 'Mine') {
        await page.context().close();
        await host.close();
      }
    }
  });

  it('with two pages open never collide on different questions', async () => {
    await standing();
    const other = await openSidebar(browser, host);
    await other.getByRole('heading', { level: 1, name: words.home.heading }).waitFor();
    await other.getByRole('button', { name: 'Your role', exact: true }).click();
    await toJuly();
    await july().fill('From one page');
    await other.locator('input[name="remitWritten"][value="yes"]').check();
    await bar()
      .getByText(/^Saved at/)
      .waitFor();
    await other
      .getByRole('banner')
      .getByText(/^Saved at/)
      .waitFor();
    expect(stands('july')?.answer).toBe('From one page');
    expect(stands('remitWritten')?.answer).toBe('Yes');
    await other.context().close();
  });

  it('find in the page what was typed into the tab by hand', async () => {
    await standing();
    typeByHand('remitWritten', 'partly');
    await page.reload();
    await heading(words.home.heading);
    await press('Your role');
    await expect.poll(() => page.locator('input[name="remitWritten"][value="partly"]').isChecked()).toBe(true);
  });
});
