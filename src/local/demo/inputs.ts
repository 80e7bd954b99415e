import { readFileSync } from 'node:fs';
import { content } from '../../content';
import { demoWords } from '../../content/demoWords';
import type { Question } from '../../domain/catalogue';
import { asLabel } from '../../domain/reading/answerLabel';
import { readAnswers } from '../../domain/reading/readAnswers';
import { Mistake, say } from './options';

/** An answer as it travels to the server. */
export type GivenAnswer = { readonly key: string; readonly answer: string; readonly detail: string };

const questions: readonly Question[] = content.questions;

/** The bytes of a file, or a Mistake that names it. */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/,? (open|read) '.*'$/, '') : String(error);
    throw new Mistake(say(demoWords.errors.unreadable, { file, reason }));
  }
}

/** Text of a file in UTF-8, else in Windows-1252, which is what older spreadsheets save. */
export function textOf(file: string): string {
  const bytes = bytesOf(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function parsed(file: string): object {
  let value: unknown;
  try {
    value = JSON.parse(textOf(file).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake(say(demoWords.errors.notJson, { file, reason: error instanceof Error ? error.message : '' }));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Mistake(say(demoWords.errors.notAnObject, { file }));
  return value;
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Text of one value: a plain one, or several joined as a cell holds them. Null where it is neither. */
function valueText(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (isPlain(value)) return String(value);
  return Array.isArray(value) && value.every(isPlain) ? value.join(', ') : null;
}

function given(file: string, key: string, value: unknown): GivenAnswer {
  const withDetail = typeof value === 'object' && value !== null && !Array.isArray(value);
  const { answer, detail } = withDetail
    ? (value as { answer?: unknown; detail?: unknown })
    : { answer: value, detail: '' };
  const [text, note] = [valueText(answer), valueText(detail)];
  if (text === null || note === null) throw new Mistake(say(demoWords.errors.badValue, { file, key }));
  return { key, answer: text, detail: note };
}

/** The answers of a file. Throws a Mistake for the first entry that does not fit, naming file, entry and what is allowed. */
export function readAnswersFile(file: string, today: string): GivenAnswer[] {
  const known = new Set(questions.map((question) => question.id));
  const answers = Object.entries(parsed(file)).map(([key, value]) => {
    if (!known.has(key)) throw new Mistake(say(demoWords.errors.unknownQuestion, { file, key }));
    return given(file, key, value);
  });
  const [problem] = readAnswers(answers, questions, today).problems;
  if (problem !== undefined) {
    const slots = { file, key: problem.row, value: problem.value, allowed: problem.allowed.join(', ') };
    throw new Mistake(say(demoWords.errors.badAnswer, slots));
  }
  return answers.filter(({ answer, detail }) => answer !== '' || detail !== '');
}

/** A complete answers file: every question, with the example's answer or an empty one. */
export function completeExample(file: string): string {
  const example = new Map(Object.entries(parsed(file)).map(([key, value]) => [key, given(file, key, value)]));
  const all = questions.map((question) => {
    const { answer, detail } = example.get(question.id) ?? { answer: '', detail: '' };
    const label = asLabel(question, answer);
    return [question.id, detail === '' ? label : { answer: label, detail }] as const;
  });
  return JSON.stringify(Object.fromEntries(all), null, 2);
}
