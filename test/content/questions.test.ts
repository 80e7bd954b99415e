import { describe, expect, it } from 'vitest';
import { content, decisions, expectedCells, seedTable, specialistRoutes } from '../../src/content/index';
import { numberedQuestions, slotRules } from '../../src/content/sentences/slots';
import type { NeedCode, PhaseId } from '../../src/domain/catalogue';

const ids = new Set(content.questions.map((question) => question.id));
const CHECKS = ['crisis-route', 'self-harm', 'suicidal-thoughts', 'return-after-crisis', 'sudden-death'];
/** The slots a wording may hold: the school's vocabulary, with two filters. */
const ALLOWED_SLOT = /^\{(pupil|pupils|class|governors|governor|dsl|senco|rshe|inset|camhs)(\|cap|\|the)*\}$/;

function missing(wanted: readonly string[]): readonly string[] {
  return wanted.filter((id) => !ids.has(id));
}

describe('what is asked', () => {
  it('is everything the rules read', () => {
    const one = ['nation', 'setting', 'phases', 'stage', 'remitWritten', 'mhst', 'mhstUse', 'crisisRoute', 'july'];
    const later = [
      'stopsIfAway',
      'keyStaffTrained',
      'teachesSensitive',
      'eatingResponse',
      'helpSeekingTaught',
      'policyReview',
    ];
    const rolls = ['primary', 'secondary', 'post16'].map((phase) => `roll.${phase}`);
    const needs = [1, 2, 3].flatMap((place) => [`needs.${place}`, `needs.${place}.source`]);
    const safety = CHECKS.slice(1).map((check) => `safety.${check}`);
    const confirmed = CHECKS.flatMap((check) => [`confirmed.${check}.by`, `confirmed.${check}.on`]);
    const same = ['dsl', 'senco', 'head', 'pshe', 'attendance', 'business'].map((person) => `samePerson.${person}`);
    expect(missing([...one, ...later, ...rolls, ...needs, ...safety, ...confirmed, ...same])).toEqual([]);
  });

  it('is one place of the map for every expected cell, and four things for every route', () => {
    const cell = (tier: 'U' | 'T', phase: PhaseId) => (need: NeedCode) => `map.${need}:${tier}:${phase}`;
    const phases: readonly PhaseId[] = ['primary', 'secondary', 'post16'];
    const cells = phases.flatMap((phase) => [
      ...expectedCells[phase].U.map(cell('U', phase)),
      ...expectedCells[phase].T.map(cell('T', phase)),
    ]);
    const routes = specialistRoutes.flatMap((need) => [
      `routes.${need}.route`,
      `routes.${need}.threshold`,
      `routes.${need}.checked`,
      `map.${need}:S`,
    ]);
    expect(missing([...cells, ...routes])).toEqual([]);
    expect([...ids].filter((id) => /^map\.(SHS|EAT|STF):[UT]/.test(id))).toEqual([]);
  });

  it('is everything a document prints', () => {
    expect(missing(Object.values(slotRules).map((rule) => rule.question))).toEqual([]);
    const places = [1, 2, 3];
    expect(missing(places.map((place) => `${numberedQuestions.theme}.${place}`))).toEqual([]);
    expect(missing(places.flatMap((place) => [`strength.${place}`, `priority.${place}.different`]))).toEqual([]);
    expect(
      missing(
        ['contacts', 'recording', 'limits'].flatMap((item) => [
          `safe.confirmed.${item}.by`,
          `safe.confirmed.${item}.on`,
        ]),
      ),
    ).toEqual([]);
    expect(missing(['why', 'will', 'ask'].map((part) => `commit.${part}`))).toEqual([]);
  });

  it('leaves out what is worked out', () => {
    expect(ids.has('ratings.targeted-6')).toBe(false);
    expect([...ids].filter((id) => id.startsWith('ratings.'))).toHaveLength(47);
    expect(ids.has('aims.difference')).toBe(false);
    expect(ids.has('strategy.inImprovementPlan')).toBe(false);
  });
});

describe('the quick pass', () => {
  const quick = content.questions.filter((question) => question.quick === true).map((question) => question.id);

  it('comes first', () => {
    expect(content.questions.slice(0, quick.length).map((question) => question.id)).toEqual(quick);
    expect(quick.slice(0, 4)).toEqual(['stage', 'nation', 'setting', 'phases']);
  });

  it('has two statements for each area', () => {
    expect(quick.filter((id) => id.startsWith('ratings.')).sort()).toEqual(
      [
        'leadership-1 leadership-2 ethos-1 ethos-2 curriculum-1 curriculum-3 student-voice-1 student-voice-3',
        'staff-2 staff-5 identify-3 identify-4 targeted-1 targeted-4 parents-1 parents-3',
      ]
        .join(' ')
        .split(' ')
        .map((id) => `ratings.${id}`)
        .sort(),
    );
  });
});

describe('a question', () => {
  it('holds only slots the vocabulary fills, in its wording, its reason and its example', () => {
    const texts = content.questions.flatMap((question) => [
      question.wording,
      question.why,
      question.example ?? '',
      ...Object.values(question.wordingFor ?? {}),
    ]);
    const slots = texts.flatMap((text) => text.match(/\{[^}]*\}/g) ?? []);
    expect(slots.length).toBeGreaterThan(50);
    expect(slots.filter((slot) => !ALLOWED_SLOT.test(slot))).toEqual([]);
  });

  it('never says pupil, governor or DSL in the words of one nation only', () => {
    const fixed = content.questions.filter((question) =>
      /\b(pupils?|governors?|DSL|SENCO)\b/.test(question.wording.replace(/\{[^}]*\}/g, '')),
    );
    expect(fixed.map((question) => question.id)).toEqual([]);
  });

  it('stands together with the others of its section', () => {
    const order = content.questions.map((question) => question.section);
    const starts = order.filter((section, place) => section !== order[place - 1]);
    expect(starts).toEqual([...new Set(starts)]);
  });

  it('in its example keeps to its own limit of words', () => {
    const over = content.questions.filter(
      ({ answer, example }) =>
        answer.kind === 'text' && answer.words !== undefined && (example ?? '').split(/\s+/).length > answer.words,
    );
    expect(over.map((question) => question.id)).toEqual([]);
  });
});

describe('the article this follows', () => {
  const columns = new Set(
    'name tier mainNeed alsoHelps lead running audience phases years format ledBy provider intent deputy places cycles cost referral measure lastReview nextReview externalChecks howToAsk publish star wait notes'.split(
      ' ',
    ),
  );

  it('is answered in all its 112 points', () => {
    expect(seedTable.map((row) => row.number)).toEqual(Array.from({ length: 112 }, (_, place) => place + 1));
    for (const { number, asked } of seedTable) {
      if ('questions' in asked) expect(missing(asked.questions), String(number)).toEqual([]);
      else if ('columns' in asked) expect(asked.columns.filter((column) => !columns.has(column))).toEqual([]);
      else expect('built' in asked ? asked.built : asked.left).toMatch(/\w{3}/);
    }
  });

  it('is left out only where it sells something', () => {
    expect(seedTable.filter((row) => 'left' in row.asked).map((row) => row.number)).toEqual([112]);
  });

  it('has one decision option for each decision', () => {
    const alone = content.questions.find((question) => question.id === 'raci.alone')?.answer;
    expect(alone?.kind === 'several' ? alone.options : []).toHaveLength(decisions.length);
  });
});
