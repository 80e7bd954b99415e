import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { content } from '../../src/content/index';
import { offersWords } from '../../src/content/offersWords';
import { papers } from '../../src/content/papers';
import { sidebarWords } from '../../src/content/sidebarWords';
import type { Output } from '../../src/contract/api';
import { answerScreen, type Wanted } from '../../src/local/browser/answering';
import { withMouse } from '../../src/local/browser/hands';
import { begin } from '../../src/local/browser/quickPass';
import type { Host } from '../../src/local/host.types';
import { ask, planner, tab } from '../server/workbook';
import { openPlanner, startBrowser } from './page';

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
const atHome = () => page.getByRole('heading', { level: 1, name: sidebarWords.home.heading });
const saveAndClose = () => page.getByRole('button', { name: sidebarWords.saveAndClose });

/** Two schools that are asked different things: what decides what else is asked. */
const PLACES: readonly { readonly [question: string]: string }[] = [
  {
    nation: 'england',
    setting: 'school',
    phases: 'primary,secondary,post16',
    'role.isNew': 'yes',
    'role.model': 'B',
    mhst: 'active',
    'needs.1': 'IDN',
    'needs.2': 'REG',
    'needs.3': 'TRA',
    'safety.self-harm': 'yes',
    'champions.exist': 'both',
  },
  {
    nation: 'wales',
    setting: 'college',
    phases: 'post16',
    'role.isNew': 'no',
    mhst: 'none',
    'needs.1': 'BEL',
    'needs.2': 'FAM',
    'safety.self-harm': 'partly',
  },
];

/** A third, for the places of the map that hang on a chosen need. */
const NEEDS_MORE = {
  nation: 'scotland',
  setting: 'school',
  phases: 'primary,secondary,post16',
  'needs.1': 'GEN',
  'needs.2': 'ONL',
} as const;

/** An answer to anything: the option that brings the next questions with it where one does. */
function answerTo(place: (typeof PLACES)[number]): Wanted {
  const leading = new Map(
    content.questions.flatMap(({ showWhen = [] }) =>
      showWhen.map(({ question, is }) => [question, is[0] ?? ''] as const),
    ),
  );
  return ({ id, kind, least }) => {
    const said = place[id] ?? leading.get(id);
    if (said !== undefined && said !== '') return said;
    const { answer } = content.questions.find((question) => question.id === id) ?? {};
    if (answer?.kind === 'choice' || answer?.kind === 'several') return answer.options[0]?.id ?? null;
    if (kind === 'rating') return '1';
    if (kind === 'number') return String(least ?? 1);
    return kind === 'date' ? '2026-11-02' : 'Blue kites';
  };
}

type Questionnaire = NonNullable<Output<'open'>['questionnaire']>;

const questionnaire = (): Questionnaire => {
  const asked = ask(host, 'open', { questions: true }).questionnaire;
  if (asked === undefined) throw new Error('no questions came');
  return asked;
};

const headingNow = async () => (await page.getByRole('heading', { level: 1 }).innerText()).trim();

/** Goes through one task from its first screen and answers all it asks; Continue may lead on into the next task. */
async function answerTask(title: string, { questions, tasks }: Questionnaire, wanted: Wanted): Promise<string[]> {
  const answered: string[] = [];
  const others = tasks.map((task) => task.title).filter((other) => other !== title);
  await page.getByRole('listitem').getByRole('button', { name: title, exact: true }).click();
  const asList = page.getByRole('button', { name: offersWords.map.asList });
  await saveAndClose().or(asList).first().waitFor();
  if ((await asList.count()) > 0) await asList.click();
  do {
    await saveAndClose().waitFor();
    const before = await page.getByRole('main').innerText();
    answered.push(...(await answerScreen(page, withMouse(), questions, wanted)));
    await press(sidebarWords.go);
    await expect.poll(() => page.getByRole('main').innerText(), { timeout: 30_000 }).not.toBe(before);
  } while (![...others, sidebarWords.home.heading].includes(await headingNow()));
  if ((await headingNow()) !== sidebarWords.home.heading) await press(sidebarWords.home.heading);
  await atHome().waitFor();
  return answered;
}

async function answerEverything(
  place: (typeof PLACES)[number],
  tasks: (title: string) => boolean = () => true,
): Promise<ReadonlySet<string>> {
  host = planner();
  host.openSheet('Our plan');
  page = await openPlanner(browser, host);
  await begin(page, withMouse());
  const wanted = answerTo(place);
  const answered = await answerTask('About your school', questionnaire(), wanted);
  const asked = questionnaire();
  for (const { title } of asked.tasks.slice(1).filter((task) => tasks(task.title)))
    answered.push(...(await answerTask(title, asked, wanted)));
  await expect.poll(() => page.getByRole('banner').innerText(), { timeout: 30_000 }).toContain('Saved at');
  return new Set(answered);
}

/** Ids of the rows of the Answers tab that hold an answer. */
function answeredInSheet(): string[] {
  const { cells } = tab(host, 'Answers');
  const column = Object.entries(cells).find(([at, { shown }]) => /^[A-Z]+1$/.test(at) && shown === 'Answer')?.[0] ?? '';
  const rows = Object.entries(cells).filter(([at, { shown }]) => /^A\d+$/.test(at) && shown.includes('|'));
  return rows
    .filter(([at]) => (cells[`${column.replace(/\d+$/, '')}${at.slice(1)}`]?.shown ?? '') !== '')
    .map(([, { shown }]) => shown.split('|')[0] ?? '');
}

const reached = new Set<string>();

describe('every question', () => {
  it.each(PLACES)(
    'can be answered in the page and stands in Answers ($nation, $setting)',
    async (place) => {
      const answered = await answerEverything(place);
      for (const id of answered) reached.add(id);
      expect(answeredInSheet().sort()).toEqual([...answered].sort());
      const known = ask(host, 'open', { questions: true }).papers?.map((paper) => paper.known);
      expect(known).toEqual(papers.map((paper) => paper.answers.filter((id) => answered.has(id)).length));
    },
    400_000,
  );

  it('is asked somewhere', async () => {
    const some = ['What you see most', 'Go through the map'];
    for (const id of await answerEverything(NEEDS_MORE, (title) => some.includes(title))) reached.add(id);
    const asked = content.questions.filter(({ byPlanner }) => byPlanner !== true);
    expect(asked.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  }, 200_000);
});
