import { describe, expect, it } from 'vitest';
import { beforeTheDay, insetMissing, insetWords, scripts, steps } from '../../src/content/inset/common';
import { dayRefusals } from '../../src/content/inset/day';
import { gatesOf, gateWords } from '../../src/content/inset/gates';
import { insetOutlines } from '../../src/content/inset/outlines/index';
import { proposalRules } from '../../src/content/inset/proposals';
import { scenarios } from '../../src/content/inset/scenarios';
import type { Outline, OutlineBlock, Scenario, SessionMinutes } from '../../src/content/inset/types';
import { questions } from '../../src/content/questions/index';
import { sessionTopics } from '../../src/content/questions/session';
import { lengthsOf, practiceMinutes } from '../../src/outputs/sessions/insetLengths';
import { bannedIn } from '../outputs/readable';

const LENGTHS: readonly SessionMinutes[] = [20, 30, 45, 60, 90, 180];
const pool: readonly Scenario[] = scenarios;
/** The short name a scenario calls each session by. */
const SHORT: { readonly [id: string]: string } = {
  'inset-launch': 'launch',
  'inset-notice-respond': 'notice',
  'inset-classroom-strategies': 'classroom',
  'inset-pathways': 'pathways',
  'inset-anxiety-ebsa': 'anxiety',
  'inset-self-harm-suicide': 'self-harm',
  'inset-relational-trauma': 'relational',
  'inset-staff-wellbeing': 'staff',
  'inset-targeted-team': 'targeted',
  'inset-parents': 'parents',
  'inset-rshe-safe-teaching': 'rshe',
  'inset-champions': 'champions',
  'inset-leaders-governors': 'leaders',
};

function minutesOf(outline: Outline, ids: readonly OutlineBlock['id'][], length: SessionMinutes): number {
  return outline.blocks
    .filter(({ id }) => ids.includes(id))
    .reduce((sum, block) => sum + (block.minutes[length] ?? 0), 0);
}

const everyText = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(everyText) : [];
};
const forms = insetOutlines.flatMap((outline) =>
  lengthsOf(outline).map((length) => [outline.id, length, outline] as const),
);

describe('the thirteen outlines', () => {
  it('are the topics a lead can choose, in the same order', () => {
    expect(insetOutlines.map(({ id }) => id)).toEqual(sessionTopics.map(({ id }) => id));
    expect(Object.keys(gatesOf)).toEqual(sessionTopics.map(({ id }) => id));
    expect(proposalRules.map(({ outline }) => outline)).toEqual(sessionTopics.map(({ id }) => id));
    expect(forms).toHaveLength(52);
  });

  it.each(forms)('%s of %d minutes adds up, closes in 15 and practises enough', (_, length, outline) => {
    const all = outline.blocks.map(({ id }) => id);
    expect(minutesOf(outline, [...new Set(all)], length)).toBe(length);
    expect(minutesOf(outline, ['close'], length)).toBeLessThanOrEqual(15);
    expect(minutesOf(outline, ['close'], length)).toBeGreaterThan(0);
    expect(practiceMinutes(outline, length)).toBeGreaterThanOrEqual(length * (length === 30 ? 0.3 : 0.4));
    expect(minutesOf(outline, ['break'], length)).toBe(length === 180 ? 15 : 0);
  });

  it.each(insetOutlines.map((outline) => [outline.id, outline] as const))(
    '%s says why a usual length is not offered',
    (_, outline) => {
      const offered = lengthsOf(outline);
      const others = LENGTHS.filter((length) => length !== 30 && !offered.includes(length));
      expect(others.filter((length) => !outline.notOffered[length])).toEqual([]);
      expect(offered.filter((length) => outline.notOffered[length])).toEqual([]);
      for (const block of outline.blocks) {
        for (const length of Object.keys(block.minutes)) expect(offered).toContain(Number(length));
      }
    },
  );

  it.each(insetOutlines.map((outline) => [outline.id, outline] as const))(
    '%s uses steps and situations that exist and are written for it',
    (id, outline) => {
      for (const step of outline.steps) if (typeof step === 'number') expect(steps[step - 1]).toBeDefined();
      for (const card of outline.scenarios) {
        expect(pool.find((one) => one.id === card)?.usedIn, `${card} in ${id}`).toContain(SHORT[id]);
      }
      const used = outline.blocks.flatMap(({ situations }) => situations?.ids ?? []);
      expect(used.filter((card) => !outline.scenarios.includes(card))).toEqual([]);
      expect((outline.withDsl ?? []).filter((card) => !outline.scenarios.includes(card))).toEqual([]);
    },
  );

  it('have a phrase list, an exit slip, a return after six weeks and sheets', () => {
    for (const outline of insetOutlines) {
      expect(outline.phrases.length, outline.id).toBeGreaterThanOrEqual(5);
      expect(outline.sixWeeks.length, outline.id).toBeGreaterThan(0);
      expect(outline.steps.length, outline.id).toBeGreaterThanOrEqual(3);
      expect(outline.handouts.length, outline.id).toBeGreaterThan(outline.id === 'inset-launch' ? -1 : 0);
    }
  });

  it('ask only questions that exist', () => {
    const ids = new Set(questions.map(({ id }) => id));
    const asked = proposalRules.flatMap(({ pointers }) =>
      pointers.flatMap((one) => ('question' in one ? [one.question] : [])),
    );
    expect(asked.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the pool of situations', () => {
  it('holds at least six for each age', () => {
    for (const age of ['primary', 'secondary', 'post16'] as const) {
      expect(pool.filter((one) => one.pool === age).length).toBeGreaterThanOrEqual(6);
    }
    expect(new Set(pool.map(({ id }) => id)).size).toBe(34);
  });
});

const METHODS =
  /\b(overdose|tablets?|pills?|paracetamol|blades?|razors?|burn(s|ing)?|ropes?|hang(s|ed|ing)|bridge|railway|jump(s|ed|ing))\b/i;
const CUTS = /\bcut(s|ting|ter)?\b/i;
const UNITS = /\d\s*(kg|kilos?|st|stone|lbs?|calories|kcal|mg|g|ml)\b/i;
const NAMES =
  /\b(Mr|Mrs|Ms|Miss|Dr) [A-Z]|\b(Tom|Sam|Ali|Amy|Ben|Chloe|Daniel|Emma|Jack|Jess|Josh|Katie|Leo|Mia|Noah|Olivia|Priya|Zoe)\b/;

describe('every text of a session', () => {
  /** What we say, without the "instead of" column: it quotes what not to say. */
  const ours = [
    ...insetOutlines.flatMap(({ phrases, ...rest }) => [...everyText(rest), ...phrases.map(({ say }) => say)]),
    ...everyText([scripts, steps, insetWords, insetMissing, beforeTheDay, gateWords, dayRefusals, proposalRules]),
    ...pool.flatMap(({ situation, firstMove }) => [situation, firstMove]),
  ];

  it('names nobody, no method and no amount', () => {
    for (const pattern of [METHODS, CUTS, UNITS, NAMES]) expect(ours.filter((text) => pattern.test(text))).toEqual([]);
    const insteadOf = insetOutlines.flatMap(({ phrases }) => phrases.map((one) => one.insteadOf));
    for (const pattern of [METHODS, UNITS, NAMES]) expect(insteadOf.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('says nothing that every school says', () => {
    expect(ours.flatMap((text) => bannedIn(text).map((phrase) => `${phrase}: ${text}`))).toEqual([]);
  });

  it('claims no training, no expert and no other file', () => {
    expect(ours.filter((text) => /\b(expert|certified|accredited|qualifies|qualified in)\b/i.test(text))).toEqual([]);
    expect(ours.filter((text) => /\.md\b|section \d|\b\d\.\d{1,2}\b/.test(text))).toEqual([]);
    expect(ours.filter((text) => /\{[^}]*$|^[^{]*\}| {2}/.test(text))).toEqual([]);
  });

  it('is checked by patterns that can fail', () => {
    expect('took 20 tablets').toMatch(METHODS);
    expect('weighs 40 kg').toMatch(UNITS);
    expect('Mrs K said').toMatch(NAMES);
    expect('cutting').toMatch(CUTS);
  });
});
