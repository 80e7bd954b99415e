import type { Page } from 'playwright-core';
import { offersWords } from '../../content/offersWords';
import { reportWords } from '../../content/sidebarReportWords';
import { sidebarWords } from '../../content/sidebarWords';
import type { Output } from '../../contract/api';
import type { Host } from '../host.types';
import { answerScreen, type Wanted } from './answering';
import type { Hands } from './hands';

type Opened = Output<'open'>;

/** A school that answers the quick pass: nothing worked out, no need for a second thought. */
const SAID: { readonly [question: string]: string } = {
  stage: '1',
  nation: 'england',
  setting: 'school',
  phases: 'primary',
  'roll.primary': '210',
  remitWritten: 'partly',
  mhst: 'none',
  'needs.1': 'ANX',
  'needs.1.source': 'survey',
  july: 'Calmer mornings for everyone',
  stopsIfAway: 'elsa',
};

/** The answers of that school; every statement and every offer of the list is answered. */
export const quickAnswers: Wanted = ({ id, kind }) => {
  const said = SAID[id];
  if (said !== undefined) return said;
  if (id.startsWith('ticks.')) return id.length % 2 === 0 ? 'yes' : 'no';
  if (kind === 'rating') return id.length % 2 === 0 ? '1' : '2';
  return id === 'crisisRoute' || id.startsWith('safety.') ? 'partly' : null;
};

function opened(host: Host): Opened {
  const result = host.call('rpc', 'open', JSON.stringify({ questions: true }));
  const reply = JSON.parse(result.ok ? String(result.value) : '{}') as { ok?: boolean; value: Opened };
  if (reply.ok !== true) throw new Error('The plan does not open');
  return reply.value;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** From the first screen of a blank plan to its task list. */
export async function begin(page: Page, hands: Hands): Promise<void> {
  await hands.choose(page.getByRole('radio', { name: sidebarWords.incident.no }));
  await hands.press(button(page, sidebarWords.go));
  await page.getByRole('heading', { level: 1, name: sidebarWords.home.heading }).waitFor();
}

/** What tells one screen from another: its heading and the questions on it. */
const MARK = `[...document.querySelectorAll('main h1, main [id^="name-"], main [id^="box-"]')]
  .map((node) => node.id || node.textContent).join(' ')`;

const screenNow = (page: Page): Promise<string> => page.evaluate(MARK);

/** How often and how long another screen is waited for: a page without code from strings cannot be asked to wait itself. */
const LOOKS = { every: 50, most: 600 } as const;

/** Waits until another screen than this one is there. */
async function nextScreen(page: Page, before: string): Promise<void> {
  for (let look = 0; look < LOOKS.most; look += 1) {
    if ((await screenNow(page)) !== before) return;
    await page.waitForTimeout(LOOKS.every);
  }
  throw new Error(`The page stays where it is: ${before}`);
}

/** Goes on with Continue from the task list through the tasks `within`, and comes back to it. */
export async function goThrough(page: Page, hands: Hands, host: Host, wanted: Wanted): Promise<string[]> {
  const answered: string[] = [];
  await hands.press(button(page, sidebarWords.go));
  for (;;) {
    await button(page, sidebarWords.saveAndClose)
      .or(page.getByRole('heading', { level: 1, name: sidebarWords.home.heading }))
      .first()
      .waitFor();
    if ((await button(page, sidebarWords.saveAndClose).count()) === 0) return answered;
    const { questionnaire } = opened(host);
    answered.push(...(await answerScreen(page, hands, questionnaire?.questions ?? [], wanted)));
    const before = await screenNow(page);
    await hands.press(button(page, sidebarWords.go));
    await nextScreen(page, before);
  }
}

/** Pastes a list, looks at what was understood and adds it. */
export async function pasteOffers(page: Page, hands: Hands, list: string): Promise<void> {
  await hands.press(button(page, offersWords.paste.button));
  await hands.fill(page.getByLabel(offersWords.paste.label), list);
  await hands.press(button(page, offersWords.paste.preview));
  await hands.press(button(page, offersWords.preview.add));
  await hands.press(button(page, sidebarWords.backHome));
}

/** Refreshes and waits for the report. */
export async function refresh(page: Page, hands: Hands): Promise<void> {
  await hands.press(button(page, reportWords.button));
  await page.getByRole('heading', { level: 1, name: reportWords.heading }).waitFor({ timeout: 60_000 });
}
