import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Hands, withKeyboard, withMouse } from '../../src/local/browser/hands';
import { begin, goThrough, pasteOffers, quickAnswers, refresh } from '../../src/local/browser/quickPass';
import { openPlanner } from '../../src/local/browser/sidebarPage';
import type { Host } from '../../src/local/host.types';
import { ask, OFFERS, planner, tab } from '../server/workbook';
import { startBrowser } from './page';

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

async function blankPlan(): Promise<void> {
  host = planner();
  host.openSheet('Our plan');
  page = await openPlanner(browser, host);
}

async function byTickList(hands: Hands): Promise<string[]> {
  await begin(page, hands);
  const answered = await goThrough(page, hands, host, quickAnswers);
  await refresh(page, hands);
  return answered;
}

describe('the quick path, from a blank spreadsheet to first results', () => {
  it('by tick list, every offer answered: at most 75 clicks and fields', async () => {
    await blankPlan();
    const hands = withMouse();
    const answered = await byTickList(hands);
    const plan = ask(host, 'open', {});
    expect(answered.filter((id) => id.startsWith('ticks.')).length).toBe(24);
    expect(plan.answers.map(({ key }) => key).sort()).toEqual([...answered].sort());
    expect(plan.counts.total).toBeGreaterThan(3);
    expect(hands.count()).toBeLessThanOrEqual(75);
  });

  it('by pasted list: at most 60', async () => {
    await blankPlan();
    const hands = withMouse();
    await begin(page, hands);
    await pasteOffers(page, hands, OFFERS);
    await goThrough(page, hands, host, (question) =>
      question.id.startsWith('ticks.') ? null : quickAnswers(question),
    );
    await refresh(page, hands);
    expect(Object.values(tab(host, 'Provision').cells).map(({ shown }) => shown)).toContain('Nurture group');
    expect(hands.count()).toBeLessThanOrEqual(60);
  });

  it('by keyboard alone', async () => {
    await blankPlan();
    const answered = await byTickList(withKeyboard(page));
    expect(answered).toContain('ratings.parents-3');
    expect(
      ask(host, 'open', {})
        .answers.map(({ key }) => key)
        .sort(),
    ).toEqual([...answered].sort());
  });
});
