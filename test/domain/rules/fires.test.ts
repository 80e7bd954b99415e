import { describe, expect, it } from 'vitest';
import { askRules } from '../../../src/domain/rules/findOut';
import { priorityRules } from '../../../src/domain/rules/priorities';
import { checkRules } from '../../../src/domain/rules/safety';
import { tidyRules } from '../../../src/domain/rules/tidy';
import { allLines, found } from '../schools';
import { asking, checks, priorities, type School, tidying } from './ruleCases';

const keys = ({ answers = {}, provision = [] }: School) => allLines(found(answers, provision)).map(({ key }) => key);
const items = ({ answers = {}, provision = [] }: School) =>
  allLines(found(answers, provision)).flatMap((line) => (line.lane === 'D' ? line.items : []));

describe('each rule at its edge', () => {
  it.each([...checks, ...priorities, ...tidying])('%s: %s', (_, key, fires, quiet) => {
    expect(keys(fires)).toContain(key);
    expect(keys(quiet)).not.toContain(key);
  });

  it.each(asking)('%s: %s', (_, text, fires, quiet) => {
    expect(items(fires)).toContain(text);
    expect(items(quiet)).not.toContain(text);
  });

  it('counts ten safety rules, eight of priority, ten of tidying and fifteen things to find out', () => {
    const counts = [checkRules, priorityRules, tidyRules, askRules].map(
      (rules) => new Set(rules.map(({ key }) => key)).size,
    );
    expect(counts).toEqual([10, 8, 10, 15]);
  });

  it('has a smallest example of every rule', () => {
    const firing = [...checks, ...priorities, ...tidying].map(([, key]) => key);
    const missing = [...checkRules, ...priorityRules, ...tidyRules].filter(
      ({ key }) => !firing.some((fired) => fired === key || fired.startsWith(`${key}:`)),
    );
    expect(missing).toEqual([]);
  });
});
