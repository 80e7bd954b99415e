import { describe, expect, it } from 'vitest';
import { chosen } from '../../src/sidebar/answers/answer';
import { askedIn, askedOn, finder, screenFrom } from '../../src/sidebar/answers/asked';
import { dayTyped } from '../../src/sidebar/answers/day';
import { placeIn, placeText } from '../../src/sidebar/answers/place';
import { picked, QUESTIONS, words } from './questions';

const find = finder(QUESTIONS);
const [first] = QUESTIONS.tasks;
const ids = (answers: Parameters<typeof askedIn>[1]) => askedIn(first, answers, find).map(({ id }) => id);

describe('which questions are asked', () => {
  it('asks nothing that hangs on a blank answer', () => {
    expect(ids({})).toEqual(['nation', 'size', 'start']);
  });

  it('asks what hangs on an answer once it is given', () => {
    expect(ids({ nation: picked('england') })).toEqual(['nation', 'team', 'size', 'start']);
    expect(ids({ nation: picked('england'), team: picked('yes') })).toEqual(['nation', 'team', 'use', 'size', 'start']);
  });

  it('does not count the kept answer of a question that is gone', () => {
    const answers = { nation: picked('wales'), team: picked('yes'), use: picked('yes') };
    expect(ids(answers)).toEqual(['nation', 'size', 'start']);
    expect(ids({ ...answers, nation: picked('england') })).toContain('use');
  });

  it('does not take words that are no option for one', () => {
    expect(ids({ nation: { ...words('England-ish'), ids: [] } })).not.toContain('team');
  });

  it('ends where two questions hang on each other', () => {
    const [one, two] = ['nation', 'team'].map((id) => ({
      ...QUESTIONS.questions[0],
      id,
      when: [{ questions: [id === 'team' ? 'nation' : 'team'], is: ['yes'] }],
    }));
    const circle = finder({ ...QUESTIONS, questions: [one, two] });
    expect(askedOn(['nation', 'team'], { nation: picked('yes'), team: picked('yes') }, circle)).toHaveLength(2);
  });
});

describe('screens and places', () => {
  it('passes over screens that ask nothing', () => {
    expect(screenFrom(first, 1, 1, {}, find)).toBe(2);
    expect(screenFrom(first, 1, -1, {}, find)).toBe(0);
    expect(screenFrom(first, 3, 1, {}, find)).toBeNull();
  });

  it('finds a kept place again, and none that is gone', () => {
    expect(placeIn(placeText({ task: 'first', index: 2 }), QUESTIONS)).toEqual({ task: 'first', index: 2 });
    const gone = ['first/9', 'gone/0', '', 'home', 'first/x'].map((kept) => placeIn(kept, QUESTIONS));
    expect(gone).toEqual(Array(5).fill(null));
  });
});

describe('answers in words', () => {
  it('writes options as labels in the order of the list', () => {
    expect(chosen(QUESTIONS.lists[1], ['wales', 'england'], 'd')).toEqual({
      answer: 'England, Wales',
      detail: 'd',
      ids: ['england', 'wales'],
    });
  });

  it('reads days as the Answers tab does', () => {
    const typed = ['2026-11-20', '20 November 2026', 'Friday 20th Nov 2026', '20/11/26', '20.11.2026'];
    expect(typed.map(dayTyped)).toEqual(Array(5).fill('2026-11-20'));
    const none = ['last term', '31/02/2026', '', '20 Foo 2026', '2026-13-01'];
    expect(none.map(dayTyped)).toEqual(Array(5).fill(''));
  });
});
