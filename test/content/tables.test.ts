import { describe, expect, it } from 'vitest';
import {
  areaNameSources,
  auditAverages,
  auditTotal,
  content,
  decisionPeople,
  decisions,
  expectedCells,
  measures,
  responsibilities,
  roleModels,
  specialistRoutes,
  statutoryHooks,
} from '../../src/content/index';
import type { Source } from '../../src/domain/catalogue';

const sources: readonly Source[] = [
  ...content.areas.map((area) => area.source),
  ...content.indicators.map((indicator) => indicator.source),
  ...Object.values(content.nations).flatMap((nation) => [nation.source, nation.framework.source]),
  ...content.contacts.map((contact) => contact.source),
  ...Object.values(areaNameSources),
  ...measures.map((measure) => measure.source),
  ...statutoryHooks.map((hook) => hook.source),
];

function optionsOf(value: unknown): readonly { readonly id: string; readonly label: string }[] {
  if (Array.isArray(value)) return value.flatMap(optionsOf);
  if (value === null || typeof value !== 'object') return [];
  if ('id' in value && 'label' in value) return [value as { id: string; label: string }];
  return Object.values(value).flatMap(optionsOf);
}

describe('drop-downs', () => {
  const options = [...optionsOf(content.closedLists), ...optionsOf(content.questions.map((one) => one.answer))];

  it('hold no comma, no brace and no empty label', () => {
    expect(options.length).toBeGreaterThan(200);
    expect(options.filter((option) => /[,{}]/.test(option.label) || option.label.trim() === '')).toEqual([]);
    expect(content.needAreas.filter((need) => need.label.includes(','))).toEqual([]);
  });

  it('can be told apart by what people type', () => {
    for (const [name, list] of Object.entries(content.closedLists)) {
      const typed = list.flatMap((option: { label: string; alsoTyped?: readonly string[] }) => [
        ...new Set([option.label.toLowerCase(), ...(option.alsoTyped ?? [])]),
      ]);
      expect(typed, name).toEqual([...new Set(typed)]);
      expect(
        typed.filter((word: string) => word !== word.toLowerCase()),
        name,
      ).toEqual([]);
    }
  });

  it('read the words of the United Kingdom for tiers', () => {
    const tierOf = (typed: string) =>
      content.closedLists.tier.find((tier) => [tier.label.toLowerCase(), ...(tier.alsoTyped ?? [])].includes(typed))
        ?.id;
    expect(['wave 1', 'wave 2', 'wave 3'].map(tierOf)).toEqual(['U', 'T', 'S']);
    expect(['tier 1', 'tier 2', 'tier 3'].map(tierOf)).toEqual(['U', 'T', 'S']);
    expect(['universal', 'targeted', 'targeted plus', 'specialist'].map(tierOf)).toEqual(['U', 'T', 'T', 'S']);
  });
});

describe('sources', () => {
  it('each say how sure we are, and when they were read if they were', () => {
    for (const source of sources) {
      expect(['DESIGN', 'SEEN', 'MEM', 'INFER']).toContain(source.confidence);
      expect(source.name.length).toBeGreaterThan(2);
      if (source.checkedOn !== undefined) {
        expect(source.confidence).toBe('SEEN');
        expect(source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
      if (source.confidence === 'DESIGN') expect(source.name).toMatch(/^Our own (planning rule|wording)$/);
    }
  });

  it('cite proposals as proposals', () => {
    expect(statutoryHooks.filter((hook) => hook.status === 'proposal').map((hook) => hook.id)).toEqual([
      'white-paper-2026',
    ]);
  });
});

describe('names schools use', () => {
  const names = new Map(
    content.provisionTypes.flatMap((type) =>
      [type.name.toLowerCase(), ...type.alsoCalled].map((name) => [name, type.id]),
    ),
  );

  it.each([
    ['elsa', 'elsa'],
    ['emotional literacy support', 'elsa'],
    ['emotional check-ins', 'emotion-checkin'],
    ['access to the soft room', 'calm-spaces'],
    ['soft room', 'calm-spaces'],
    ['social skills groups', 'social-skills-group'],
    ['learning mentor support', 'learning-mentor'],
    ['nurture group', 'nurture-group'],
    ['camhs', 'camhs-referral'],
    ['camhs interventions', 'camhs-referral'],
    ['pshe programme', 'rshe-mental-health'],
    ['school counsellor', 'school-counselling'],
    ['year 7 buddies', 'buddy-transition'],
  ])('%s is %s', (name, type) => {
    expect(names.get(name)).toBe(type);
  });

  it.each([
    'quality first teaching',
    'access to pastoral support',
    'opportunities to meet a trusted adult',
    'circle time',
    'behaviour logs / charts',
    'parent discussion with pastoral team',
    'home / school communication books',
    'time out cards',
    'social stories',
    'multi-agency behaviour service interventions',
  ])('%s could mean several things and stays unmatched', (name) => {
    expect(names.get(name)).toBeUndefined();
  });
});

describe('statements', () => {
  it('are six for each area, numbered in order', () => {
    for (const area of content.areas) {
      const ids = content.indicators.filter((one) => one.area === area.id).map((one) => one.id);
      expect(ids).toEqual([1, 2, 3, 4, 5, 6].map((place) => `${area.id}-${place}`));
    }
  });

  it('that always belong to Check now are two', () => {
    expect(content.indicators.filter((one) => one.safety).map((one) => one.id)).toEqual(['staff-2', 'targeted-6']);
  });

  it('have weights from 1 to 5, lower ones only where they depend', () => {
    expect(content.indicators.filter((one) => one.impact < 1 || one.impact > 5)).toEqual([]);
    const dependent = content.indicators.filter((one) => one.impactOtherwise !== undefined);
    expect(dependent.map((one) => [one.id, one.impact, one.impactOtherwise])).toEqual([
      ['student-voice-6', 4, 2],
      ['staff-4', 4, 3],
    ]);
  });
});

describe('the map', () => {
  it('expects 49 cells and six routes', () => {
    expect(specialistRoutes).toHaveLength(6);
    const counts = Object.values(expectedCells).map((phase) => phase.U.length + phase.T.length);
    expect(counts).toEqual([16, 18, 15]);
  });
});

describe('the role', () => {
  it('has five models, 22 duties and 22 decisions, each with exactly one who answers', () => {
    expect(roleModels.map((model) => model.id)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(responsibilities).toHaveLength(22);
    expect(decisions.map((decision) => decision.number)).toEqual(Array.from({ length: 22 }, (_, place) => place + 1));
    const people = decisions.flatMap((one) => [one.answers, ...one.does, ...one.asked, ...one.told]);
    expect(people.filter((person) => !(person in decisionPeople))).toEqual([]);
  });
});

describe('averages of another audit', () => {
  it('add up, and carry one row for each area', () => {
    expect(auditAverages.map((row) => row.area)).toEqual(content.areas.map((area) => area.id));
    expect(auditAverages.reduce((sum, row) => sum + row.items, 0)).toBe(auditTotal.items);
    expect(auditAverages.reduce((sum, row) => sum + row.max, 0)).toBe(auditTotal.max);
    for (const row of auditAverages) expect(Math.abs((row.mean / row.max) * 100 - row.percent)).toBeLessThan(0.8);
  });
});

describe('nations', () => {
  it('start from the words of England and change what differs', () => {
    const { england, wales, scotland } = content.nations;
    expect(england.words.dsl).toBe('DSL');
    expect(wales.words.pupils).toBe('learners');
    expect(scotland.words.inset).toBe('in-service day');
    expect(scotland.words.dsl).toBe('child protection co-ordinator');
    expect(content.nations['northern-ireland'].words.dsl).toBe('designated teacher');
    for (const nation of Object.values(content.nations)) expect(nation.collegeWords.pupils).toBe('students');
  });

  it('number their year groups once each, in order', () => {
    for (const nation of Object.values(content.nations)) {
      const numbers = nation.years.map((year) => year.number);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(nation.years.filter((year) => year.phase === 'primary')).toHaveLength(7);
    }
  });
});
