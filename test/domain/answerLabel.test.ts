import { expect, test } from 'vitest';
import { content } from '../../src/content';
import { asLabel } from '../../src/domain/reading/answerLabel';

const labelled = (id: string, typed: string) => {
  const question = content.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(id);
  return asLabel(question, typed);
};

test.each([
  ['needs.1', 'REG', 'Anger and emotional regulation'],
  ['ratings.staff-2', '2', 'Established'],
  ['ratings.staff-2', 'established', 'Established'],
  ['ratings.staff-2', 'dk', "Don't know"],
  ['safety.self-harm', 'not-sure', 'Not sure'],
])('%s: %s is written as %s', (id, typed, label) => {
  expect(labelled(id, typed)).toBe(label);
});

test.each([
  ['ratings.staff-2', 'purple'],
  ['july', 'By July, 2 of us'],
  ['confirmed.self-harm.on', '20/11/2026'],
  ['needs.1', ''],
])('%s: %s stays as typed', (id, typed) => {
  expect(labelled(id, typed)).toBe(typed);
});
