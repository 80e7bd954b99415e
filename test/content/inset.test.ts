import { describe, expect, it } from 'vitest';
import { scripts, steps } from '../../src/content/inset/common';
import { insetLaunch } from '../../src/content/inset/launch';
import { scenarios } from '../../src/content/inset/scenarios';
import type { OutlineBlock, Scenario, SessionMinutes } from '../../src/content/inset/types';
import { bannedIn } from '../outputs/readable';

const LENGTHS: readonly SessionMinutes[] = [20, 45, 60, 90, 180];
const blocks: readonly OutlineBlock[] = insetLaunch.blocks;
const pool: readonly Scenario[] = scenarios;
const minutesOf = (ids: readonly OutlineBlock['id'][], length: SessionMinutes): number =>
  blocks.filter(({ id }) => ids.includes(id)).reduce((sum, block) => sum + (block.minutes[length] ?? 0), 0);

describe('the launch session', () => {
  it.each(LENGTHS)('of %d minutes adds up, closes in 15 and practises for two fifths of it', (length) => {
    expect(blocks.reduce((sum, block) => sum + (block.minutes[length] ?? 0), 0)).toBe(length);
    expect(minutesOf(['close'], length)).toBeLessThanOrEqual(15);
    expect(minutesOf(['practiseOne', 'practiseTwo', 'planIt'], length)).toBeGreaterThanOrEqual(length * 0.4);
    expect(minutesOf(['settle'], length)).toBeGreaterThan(0);
  });

  it('has a break of its own in the half day only', () => {
    expect(LENGTHS.filter((length) => minutesOf(['break'], length) > 0)).toEqual([180]);
  });

  it('uses steps and situations that exist', () => {
    expect(insetLaunch.steps.every((n) => steps[n - 1] !== undefined)).toBe(true);
    for (const id of insetLaunch.scenarios) {
      expect(pool.find((one) => one.id === id)?.usedIn, id).toContain('launch');
    }
  });
});

describe('the pool of situations', () => {
  it('holds at least six for each age', () => {
    for (const age of ['primary', 'secondary', 'post16'] as const) {
      expect(pool.filter((one) => one.pool === age).length).toBeGreaterThanOrEqual(6);
    }
    expect(new Set(pool.map(({ id }) => id)).size).toBe(34);
  });

  const METHODS =
    /\b(overdose|tablets?|pills?|paracetamol|blade|razor|cut(s|ting)?|burn(s|ing)?|rope|hang(s|ed|ing)?|bridge|railway|jump(s|ed|ing)?)\b/i;
  const UNITS = /\d\s*(kg|kilos?|st|stone|lbs?|calories|kcal|mg|g|ml)\b/i;
  const NAMES =
    /\b(Mr|Mrs|Ms|Miss|Dr) [A-Z]|\b(Tom|Sam|Ali|Amy|Ben|Chloe|Daniel|Emma|Jack|Jess|Josh|Katie|Leo|Mia|Noah|Olivia|Priya|Zoe)\b/;
  it.each(pool.map((one) => [one.id, one] as const))('%s names nobody and no method', (_, one) => {
    const text = `${one.situation} ${one.firstMove}`;
    expect(text).not.toMatch(METHODS);
    expect(text).not.toMatch(UNITS);
    expect(text).not.toMatch(NAMES);
    expect(bannedIn(text)).toEqual([]);
  });

  it('is checked by patterns that can fail', () => {
    expect('took 20 tablets').toMatch(METHODS);
    expect('weighs 40 kg').toMatch(UNITS);
    expect('Mrs K said').toMatch(NAMES);
  });
});

describe('the scripts', () => {
  it('say nothing that every school says', () => {
    const texts = Object.values(scripts).flatMap((templates) =>
      templates.flatMap(({ variants }) => variants.map(({ text }) => text)),
    );
    expect(texts.flatMap(bannedIn)).toEqual([]);
    expect(texts.join(' ')).not.toMatch(/from the outline/);
  });
});
