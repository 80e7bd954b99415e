import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/sidebar/answers/answer';
import { finder } from '../../src/sidebar/answers/asked';
import { nextStep } from '../../src/sidebar/answers/nextStep';
import { faultIn, firstOpenScreen, statusOf } from '../../src/sidebar/answers/status';
import { picked, QUESTIONS, words } from './questions';

const find = finder(QUESTIONS);
const [first, offers, later] = QUESTIONS.tasks;
const known = (answers: Answers, conflicts: string[] = []) => ({ answers, find, conflicts });
const FULL = { nation: picked('wales'), size: words('20'), start: words('2026-11-20') };
const progress = (answers: Answers, more = {}) => ({
  ...known(answers),
  isSetUp: false,
  hasOffers: false,
  place: null,
  ...more,
});

describe('the status of a task', () => {
  it('follows the questions that are asked', () => {
    expect(statusOf(first, known({}))).toBe('not-started');
    expect(statusOf(first, known({ nation: picked('wales') }))).toBe('in-progress');
    expect(statusOf(first, known(FULL))).toBe('done');
    expect(statusOf(first, known({ ...FULL, nation: picked('england') }))).toBe('in-progress');
  });

  it('needs a look where an answer cannot be used or a colleague answered too', () => {
    expect(statusOf(first, known({ ...FULL, size: words('many') }))).toBe('needs-a-look');
    expect(statusOf(first, known({ ...FULL, nation: { ...words('Narnia'), ids: [] } }))).toBe('needs-a-look');
    expect(statusOf(first, known(FULL, ['size']))).toBe('needs-a-look');
  });

  it.each([
    ['size', 'about 30', null],
    ['size', '200', 'out-of-range'],
    ['size', 'lots', 'not-a-number'],
    ['start', 'last term', 'not-a-date'],
    ['start', '20 Nov 2026', null],
  ])('%s "%s": %s', (id, typed, fault) => {
    expect(faultIn(find(id) ?? QUESTIONS.questions[0], words(typed))).toBe(fault);
  });

  it('opens a task where something is to do', () => {
    expect(firstOpenScreen(first, known({}))).toBe(0);
    expect(firstOpenScreen(first, known({ nation: picked('wales') }))).toBe(2);
    expect(firstOpenScreen(first, known({ nation: picked('england'), size: words('many') }))).toBe(2);
    expect(firstOpenScreen(first, known(FULL))).toBe(0);
  });
});

describe('the next step', () => {
  const stepOf = (answers: Answers, more = {}) => {
    const step = nextStep(QUESTIONS, progress(answers, more));
    return step.kind === 'task' ? `${step.task.id}/${step.index}` : step.kind;
  };

  it('is the quick pass, then the first results, then the rest', () => {
    expect(stepOf({})).toBe('first/0');
    expect(stepOf(FULL)).toBe('offers/0');
    expect(stepOf({ ...FULL, 'ticks.a': picked('no') })).toBe('refresh');
    expect(stepOf(FULL, { hasOffers: true })).toBe('refresh');
    expect(stepOf({ ...FULL, 'ticks.a': picked('no') }, { isSetUp: true })).toBe('later/0');
    expect(stepOf({ ...FULL, 'ticks.a': picked('no'), 'later.a': picked('no') }, { isSetUp: true })).toBe('all-done');
  });

  it('does not ask again at once for what was left blank on purpose', () => {
    expect(stepOf({ nation: picked('wales') })).toBe('offers/0');
    expect(stepOf({ nation: picked('wales'), 'ticks.a': picked('no') }, { isSetUp: true })).toBe('later/0');
  });

  it('goes on where the lead left half-way', () => {
    expect(stepOf({ nation: picked('wales') }, { place: { task: 'first', index: 2 } })).toBe('first/2');
    expect(stepOf(FULL, { place: { task: 'first', index: 2 } })).toBe('offers/0');
  });

  it('puts what needs a look first', () => {
    expect(stepOf({ ...FULL, 'later.a': { ...words('perhaps'), ids: [] } })).toBe('later/0');
  });

  it('names the next few', () => {
    const step = nextStep(QUESTIONS, progress({}));
    expect(step.kind === 'task' && step.after).toEqual([offers, later]);
  });
});
