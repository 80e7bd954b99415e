import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesContent } from '../../src/content/rulesContent';
import type { Answers } from '../../src/domain/answers';
import { assess } from '../../src/domain/assess';
import type { Findings, PriorityLine } from '../../src/domain/findings';
import type { ProvisionRecord } from '../../src/domain/provision';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { anyAnswers, anyDecisions, anyRegister, anyRow, anyYesNo, GAP_KEYS, STATEMENTS } from './anySchool';
import { allLines, BLANK, DONT_KNOW, found, rated, row, SAFE } from './schools';

const look = (answers: Answers, rows: readonly ProvisionRecord[] = []) => assess(answers, rows, rulesContent);
const priorities = (findings: Findings): readonly PriorityLine[] =>
  allLines(findings).flatMap((line) => (line.lane === 'B' ? [line] : []));
const checkParts = ({ lines }: Findings) => lines.flatMap((line) => (line.lane === 'A' ? line.parts : []));
const keysOf = (lines: readonly { readonly key: string }[]) => lines.map(({ key }) => key);
const STATEMENT = fc.constantFrom(...STATEMENTS);
const withRating = (answers: Answers, id: string, rating: Answers['ratings'][string]): Answers => ({
  ...answers,
  ratings: { ...answers.ratings, [id]: rating },
});

/** A stable shuffle of an object's entries: the order in which answers were given. */
function reversed<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).reverse()) as Value;
}

describe('any school', () => {
  it('sees at most six safety lines, twenty lines and three "Do first", and no key twice', () => {
    fc.assert(
      fc.property(anyAnswers, anyRegister, (answers, rows) => {
        const findings = look(answers, rows);
        expect(findings.counts.A).toBeLessThanOrEqual(6);
        expect(findings.lines.length).toBeLessThanOrEqual(20);
        expect(findings.counts.total).toBe(findings.lines.length);
        expect(priorities(findings).filter(({ band }) => band === 'Do first').length).toBeLessThanOrEqual(3);
        const keys = keysOf(allLines(findings));
        expect(new Set(keys).size).toBe(keys.length);
        const actions = keysOf(findings.actions);
        expect(new Set(actions).size).toBe(actions.length);
        expect(actions.length).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('sees the lanes in order, every line with its words and its basis', () => {
    fc.assert(
      fc.property(anyAnswers, anyRegister, (answers, rows) => {
        const findings = look(answers, rows);
        const lanes = findings.lines.map(({ lane }) => lane).join('');
        expect(lanes).toMatch(/^A*B*C*D*$/);
        for (const line of allLines(findings)) {
          expect(line.text).not.toMatch(/[{}]|undefined|null|NaN/);
          expect(line.text.length).toBeGreaterThan(10);
          expect(line.basis.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('gets the same findings whatever the order of answers and rows', () => {
    fc.assert(
      fc.property(anyAnswers, anyRegister, (answers, rows) => {
        const turned: Answers = {
          ...answers,
          phases: [...answers.phases].reverse(),
          needs: [...answers.needs].reverse(),
          saidNo: [...answers.saidNo].reverse(),
          stopsIfAway: [...answers.stopsIfAway].reverse(),
          ratings: reversed(answers.ratings),
          ticks: reversed(answers.ticks),
          safety: reversed(answers.safety),
          routes: reversed(answers.routes),
        };
        expect(look(turned, [...rows].reverse())).toEqual(look(answers, rows));
      }),
    );
  });

  it('names nobody', () => {
    fc.assert(
      fc.property(anyAnswers, anyRegister, (answers, rows) => {
        const named = { ...answers, confirmed: { 'self-harm': { by: 'Olivia Fernsby', on: '2026-11-20' } } };
        expect(JSON.stringify(look(named, rows))).not.toContain('Fernsby');
      }),
    );
  });
});

describe('safety lines', () => {
  it('hold every answer of no, partly or not sure, and begin with what was skipped', () => {
    fc.assert(
      fc.property(anyAnswers, anyRegister, (answers, rows) => {
        const findings = look(answers, rows);
        const parts = checkParts(findings);
        const given = { 'crisis-route': answers.crisisRoute ?? undefined, ...answers.safety };
        for (const [id, answer] of Object.entries(given))
          if (answer !== undefined && answer !== 'yes') expect(parts).toContain(id);
        const skipped = answers.crisisRoute === null || Object.keys(answers.safety).length < 4;
        expect(findings.lines[0]?.key === 'gap:safety:not-done').toBe(skipped);
      }),
    );
  });

  it('are never hidden by "don’t know" in place of an answer', () => {
    fc.assert(
      fc.property(anyAnswers, anyRegister, STATEMENT, fc.constantFrom(0, 1, 2, 3), (answers, rows, id, value) => {
        const before = checkParts(look(withRating(answers, id, rated(value)), rows));
        const after = checkParts(look(withRating(answers, id, DONT_KNOW), rows));
        expect(after).toEqual(expect.arrayContaining([...before]));
      }),
      { numRuns: 300 },
    );
  });

  it('do not turn on needs, decisions or settings', () => {
    fc.assert(
      fc.property(anyAnswers, anyRegister, anyDecisions, (answers, rows, decisions) => {
        const before = assess(answers, rows, rulesContent);
        const rulesOff = [...GAP_KEYS, 'gap:safety:self-harm', 'gap:safety:unconfirmed', 'gap:practice'];
        const impact = { 'staff-2': 1, 'curriculum-3': 1 };
        const expectedOff = Object.fromEntries(before.cells.map(({ key }) => [key, 'not here']));
        const settings = { rulesOff, impact, expectedOff, confirmMonths: 99, visibleAtStart: 0, visibleLater: 0 };
        const after = assess({ ...answers, decisions, needs: [] }, rows, rulesContent, settings);
        expect(after.lines.filter(({ lane }) => lane === 'A')).toEqual(before.lines.filter(({ lane }) => lane === 'A'));
      }),
    );
  });

  it('do not go away when a rating of any other statement changes', () => {
    fc.assert(
      fc.property(anyAnswers, STATEMENT, fc.constantFrom(0, 1, 2, 3), (answers, id, value) => {
        fc.pre(id !== 'staff-2' && id !== 'curriculum-3');
        expect(checkParts(look(withRating(answers, id, rated(value))))).toEqual(checkParts(look(answers)));
      }),
    );
  });
});

describe('priorities', () => {
  it('never grow in number or score when a rating rises', () => {
    fc.assert(
      fc.property(anyAnswers, anyRegister, STATEMENT, fc.constantFrom(0, 1, 2), (answers, rows, id, value) => {
        const before = priorities(look(withRating(answers, id, rated(value)), rows));
        const after = priorities(look(withRating(answers, id, rated(value + 1)), rows));
        const scores = new Map(before.map(({ key, score }) => [key, score]));
        for (const { key, score } of after) expect(score).toBeLessThanOrEqual(scores.get(key) ?? -1);
      }),
    );
  });

  it('never gain "nothing offered" from one more row', () => {
    fc.assert(
      fc.property(anyAnswers, anyRegister, anyRow, (answers, rows, extra) => {
        const none = (findings: Findings) => priorities(findings).filter(({ key }) => key.startsWith('gap:need-none'));
        const before = keysOf(none(look(answers, rows)));
        const after = keysOf(none(look(answers, [...rows, { ...extra, key: 'extra', name: 'Extra' }])));
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });

  it('never name self-harm or eating as something to offer, nor put one person or some years first', () => {
    fc.assert(
      fc.property(anyAnswers, anyRegister, (answers, rows) => {
        for (const line of priorities(look(answers, rows))) {
          if (line.key.startsWith('gap:need-none')) {
            expect(line.needs).not.toContain('SHS');
            expect(line.needs).not.toContain('EAT');
            expect(line.text).not.toMatch(/self-harm|suicid|eating/);
          }
          if (/^gap:(one-person|part)/.test(line.key)) expect(line.band).not.toBe('Do first');
        }
      }),
    );
  });

  it('never grow when blanks of the register are filled: lead, cover, measure, a fresh review', () => {
    const filled = (record: ProvisionRecord, today: string): ProvisionRecord => ({
      ...record,
      lead: record.lead ?? 'Pastoral lead',
      cover: record.cover ?? 'yes',
      measure: record.measure ?? 'yes',
      reviewed: record.reviewed ?? today,
    });
    fc.assert(
      fc.property(anyAnswers, anyRegister, (answers, rows) => {
        const before = keysOf(allLines(look(answers, rows)));
        const after = keysOf(
          allLines(
            look(
              answers,
              rows.map((record) => filled(record, answers.today)),
            ),
          ),
        );
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });

  it('never come from blanks alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rulesContent.provisionTypes), { maxLength: 20 }), (types) => {
        const rows = types.map(({ id, name }, at) => row({ key: `r${at}`, name, type: id }));
        expect(priorities(look(BLANK, rows))).toEqual([]);
      }),
    );
  });

  it('leave the visible ones when put off with a reason, and only then', () => {
    fc.assert(
      fc.property(anyAnswers, anyRegister, (answers, rows) => {
        for (const line of look(answers, rows).lines) {
          if (line.lane !== 'B') continue;
          expect(line.decision === 'later' || (line.decision === 'not-for-us' && line.reason !== null)).toBe(false);
        }
      }),
    );
  });
});

describe('two ends', () => {
  const complete: Answers = {
    ...BLANK,
    ...SAFE,
    needs: [{ id: 'ANX', source: 'record' }],
    mhst: 'none',
    remitWritten: 'yes',
    ratings: Object.fromEntries(STATEMENTS.map((id) => [id, rated(3)])),
    keyStaffTrained: 'yes',
    teachesSensitive: 'yes',
    eatingResponse: 'yes',
    helpSeekingTaught: 'yes',
    routes: Object.fromEntries(
      rulesContent.specialistRoutes.map((need) => [need, { route: 'CAMHS', threshold: 'yes', checked: '2026-10-01' }]),
    ),
    policyReview: '2027-06-01',
  };
  const register = rulesContent.tickLists.primary.map(({ type, tier }) =>
    row({
      key: type,
      type,
      tiers: [tier],
      lead: 'Pastoral lead',
      cover: 'yes',
      measure: 'yes',
      reviewed: '2026-09-01',
      places: 20,
    }),
  );

  it('a school where everything stands has no line, no action and a day to look again', () => {
    const findings = look(complete, register);
    expect([findings.lines, findings.held, findings.actions]).toEqual([[], [], []]);
    expect(findings.emptyLanes.A).toBe('All five safety checks confirmed by the DSL. Next check due 20 November 2027.');
    expect(findings.emptyLanes.B).toBe('Nothing stands out from your answers so far.');
    expect(findings.recheck).toBe('2027-11-20');
    expect(findings.strengths).toHaveLength(3);
  });

  it('a school that knows nothing yet has safety lines and people to ask, and nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom('primary' as const, 'secondary' as const, 'post16' as const), (phase) => {
        const findings = found({
          phases: [phase],
          mhst: 'not-sure',
          remitWritten: 'not-sure',
          crisisRoute: 'not-sure',
          safety: {
            'self-harm': 'not-sure',
            'suicidal-thoughts': 'not-sure',
            'return-after-crisis': 'not-sure',
            'sudden-death': 'not-sure',
          },
          ratings: Object.fromEntries(STATEMENTS.map((id) => [id, DONT_KNOW])),
          keyStaffTrained: 'not-sure',
          teachesSensitive: 'not-sure',
          eatingResponse: 'not-sure',
          helpSeekingTaught: 'not-sure',
        });
        expect(new Set(allLines(findings).map(({ lane }) => lane))).toEqual(new Set(['A', 'D']));
        expect(findings.emptyLanes.B).toContain("what you don't know yet");
      }),
    );
  });

  it('a pasted "CAMHS interventions" names six routes and asks one thing about them', () => {
    const camhs = row({ key: 'c', name: 'CAMHS interventions', type: 'camhs-referral', source: 'list' });
    const findings = found({}, [camhs]);
    const routes = findings.cells.filter(({ tier }) => tier === 'S');
    expect(routes.map(({ state }) => state)).toEqual(Array(6).fill('named, not confirmed'));
    const items = findings.lines.flatMap((line) => (line.lane === 'D' ? line.items : []));
    expect(items.filter((item) => item.includes('CAMHS'))).toHaveLength(1);
  });

  it('gives every answer of "not sure" on a safety question the same weight as "no"', () => {
    fc.assert(
      fc.property(anyAnswers, anyYesNo, (answers, other) => {
        const given = (answer: 'no' | 'not-sure'): Answers => ({
          ...answers,
          crisisRoute: answer,
          safety: { ...answers.safety, 'self-harm': answer, 'sudden-death': other },
        });
        expect(new Set(checkParts(look(given('no'))))).toEqual(new Set(checkParts(look(given('not-sure')))));
      }),
    );
  });

  it('takes the defaults as they stand', () => {
    expect(DEFAULT_SETTINGS.confirmMonths).toBe(12);
  });
});
