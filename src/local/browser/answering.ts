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

/** Is this question on the screen now? */
async function isHere(page: Page, question: Question): Promise<boolean> {
  const places = [boxOf(page, question), page.locator(`[id="name-${inIds(question.id)}"]`)];
  const counts = await Promise.all(places.map((place) => place.count()));
  return counts.some((count) => count > 0);
}

/** Answers every question of a screen, those that appear on the way too. Gives the ids it answered, in order. */
export async function answerScreen(
  page: Page,
  hands: Hands,
  questions: readonly Question[],
  wanted: Wanted,
): Promise<string[]> {
  const done: string[] = [];
  for (const question of questions) {
    const value = wanted(question);
    if (value === null || !(await isHere(page, question))) continue;
    await answer(page, hands, question, value);
    done.push(question.id);
  }
  return done;
}
