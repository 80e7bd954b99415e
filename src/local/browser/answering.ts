import type { Locator, Page } from 'playwright-core';
import type { Output } from '../../contract/api';
import type { Hands } from './hands';

type Questionnaire = NonNullable<Output<'open'>['questionnaire']>;
type Question = Questionnaire['questions'][number];

/** What to answer: an option's id (several: with commas between), or text; null leaves the question blank. */
export type Wanted = (question: Question) => string | null;

/** A question's id as it stands in the ids of its boxes. */
const inIds = (id: string): string => id.replace(/[^\w-]/g, '_');

function boxOf(page: Page, { id }: Question): Locator {
  return page.locator(`[id="box-${inIds(id)}"]`);
}

function radioOf(page: Page, { id }: Question, option: string): Locator {
  return page.locator(`input[type="radio"][name="${id}"][value="${option}"]`);
}

function tickOf(page: Page, { id }: Question, option: string): Locator {
  const group = page.locator(`fieldset:has(> legend[id="name-${inIds(id)}"])`);
  return group.locator(`input[type="checkbox"][value="${option}"]`);
}

/** Answers one question that is on the screen. */
export async function answer(page: Page, hands: Hands, question: Question, value: string): Promise<void> {
  if (question.kind === 'choice' || question.kind === 'rating') return hands.choose(radioOf(page, question, value));
  if (question.kind !== 'several') return hands.fill(boxOf(page, question), value);
  for (const option of value.split(',')) await hands.tick(tickOf(page, question, option.trim()));
}

/** The questions on the screen, as the ids of their boxes and names say it. */
const HERE = `[...document.querySelectorAll('main [id^="name-"], main [id^="box-"]')]
  .map(({ id }) => id.replace(/^(name|box)-/, ''))`;

async function nextBlank(
  page: Page,
  questions: readonly Question[],
  isLeft: (question: Question) => boolean,
): Promise<Question | undefined> {
  const here = await page.evaluate<string[]>(HERE);
  const place = ({ id }: Question): number => here.indexOf(inIds(id));
  return questions
    .filter((question) => place(question) >= 0 && isLeft(question))
    .sort((a, b) => place(a) - place(b))[0];
}

/** Answers every question of a screen, those that appear on the way too. Gives the ids it answered, in order. */
export async function answerScreen(
  page: Page,
  hands: Hands,
  questions: readonly Question[],
  wanted: Wanted,
): Promise<string[]> {
  const done: string[] = [];
  const isLeft = (question: Question): boolean => !done.includes(question.id) && wanted(question) !== null;
  for (;;) {
    const question = await nextBlank(page, questions, isLeft);
    if (question === undefined) return done;
    await answer(page, hands, question, wanted(question) ?? '');
    done.push(question.id);
  }
}
