import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/answers';
import { settle } from '../../src/domain/settings';
import { DONT_KNOW, found, lineOf, priorityOf, rated, row, SAFE } from './schools';

const many: Partial<Answers> = {
  ...SAFE,
  stage: 2,
  ratings: {
    'leadership-1': rated(0),
    'targeted-1': rated(0),
    'targeted-4': rated(0),
    'ethos-1': rated(0),
    'ethos-2': rated(0),
    'identify-3': rated(0),
    'identify-4': rated(0),
    'parents-3': rated(0),
    'parents-1': rated(0),
  },
};
const shown = (answers: Partial<Answers>, settings = {}) =>
  found({ ...many, ...answers }, [], settings).lines.flatMap((line) => (line.lane === 'B' ? [line.key] : []));
const decide = (key: string, choice: 'later' | 'not-for-us' | 'in-hand' | 'act-now', reason = '') => ({
  decisions: { [key]: { choice, reason } },
});

describe('what is shown', () => {
  it('keeps three "Do first" and calls the others "This year"', () => {
    const findings = found(many);
    const bands = findings.lines.flatMap((line) => (line.lane === 'B' ? [[line.key, line.band]] : []));
    expect(bands).toEqual([
      ['gap:role-set-up', 'Do first'],
      ['gap:practice:targeted', 'Do first'],
      ['gap:practice:identify', 'Do first'],
      ['gap:practice:parents', 'This year'],
      ['gap:practice:ethos', 'This year'],
    ]);
  });

  it('shows three at stage 1, five later, or what the school set', () => {
    expect(shown({ stage: 1 })).toHaveLength(3);
    expect(shown({})).toHaveLength(5);
    expect(shown({}, { visibleLater: 2 })).toHaveLength(2);
  });

  it('makes room when a row is put off: later at once, not for us only with a reason', () => {
    const key = 'gap:practice:targeted';
    const limit = { visibleLater: 2 };
    expect(shown({}, limit)).toEqual(['gap:role-set-up', key]);
    expect(shown(decide(key, 'later'), limit)).toEqual(['gap:role-set-up', 'gap:practice:identify']);
    expect(shown(decide(key, 'not-for-us'), limit)).toContain(key);
    expect(shown(decide(key, 'not-for-us', 'The trust does it'), limit)).not.toContain(key);
    expect(shown(decide(key, 'in-hand'), limit)).toContain(key);
  });

  it('gives the place of a row put off to the next "Do first"', () => {
    const findings = found({ ...many, ...decide('gap:practice:targeted', 'later') });
    expect(priorityOf(findings, 'gap:practice:parents')?.band).toBe('Do first');
    expect(priorityOf(findings, 'gap:practice:targeted')?.band).toBe('This year');
  });

  it('switches off rules of B, C and D, never of A', () => {
    const unsafe = { ...many, crisisRoute: 'no' as const };
    const rulesOff = ['gap:practice', 'gap:safety:crisis-route', 'ask:routes'];
    const findings = found(unsafe, [], { rulesOff });
    expect(lineOf(findings, 'gap:practice:ethos')).toBeUndefined();
    expect(lineOf(findings, 'gap:safety:crisis-route')).toBeDefined();
    expect(findings.lines.some(({ text }) => text.includes('specialist routes'))).toBe(false);
  });

  it('joins the people there is no room for, and keeps their own lines', () => {
    const everything = {
      ...many,
      stage: 2 as const,
      phases: ['secondary' as const],
      crisisRoute: 'no' as const,
      keyStaffTrained: 'no' as const,
      safety: {
        'self-harm': 'no',
        'suicidal-thoughts': 'partly',
        'return-after-crisis': 'no',
        'sudden-death': 'yes',
      } as const,
      mhst: 'active' as const,
      remitWritten: 'not-sure' as const,
      ratings: {
        ...many.ratings,
        'curriculum-3': rated(0),
        'ethos-5': DONT_KNOW,
        'identify-1': DONT_KNOW,
        'identify-6': DONT_KNOW,
        'student-voice-3': DONT_KNOW,
        'ethos-2': DONT_KNOW,
      },
    };
    const elsa = { type: 'elsa', provider: 'other', checks: { insurance: 'no' } } as const;
    const rows = [row({ key: 'unplaced' }), ...['a', 'b', 'c'].map((key) => row({ key, ...elsa }))];
    const findings = found(everything, rows);
    expect(findings.counts).toEqual({ A: 6, B: 5, C: 4, D: 5, total: 20 });
    const others = findings.lines.at(-1);
    expect(others?.key).toBe('gap:ask:others');
    expect(others?.lane === 'D' ? others.joins : []).toEqual(['attendance', 'mhst', 'business', 'lead']);
    expect(others?.text).toBe('Ask others (6): attendance lead (1), MHST (1), business manager (2) and you (2).');
    expect(findings.held.map(({ key }) => key)).toEqual(expect.arrayContaining(['gap:ask:mhst', 'gap:ask:lead']));
  });

  it('joins the lists of two roles held by one person', () => {
    const findings = found({ samePerson: { senco: 'dsl' }, ratings: { 'ethos-2': DONT_KNOW } });
    expect(lineOf(findings, 'gap:ask:senco')).toBeUndefined();
    expect(lineOf(findings, 'gap:ask:dsl')?.text).toMatch(/^Ask the DSL \(3\): specialist routes/);
  });
});

describe('actions', () => {
  const actions = (answers: Partial<Answers>, rows = [] as ReturnType<typeof row>[]) =>
    found(answers, rows).actions.map(({ key, by }) => [key, by]);

  it('start with safety, then priorities by effort, at most four at stage 2', () => {
    expect(actions({ ...many, crisisRoute: 'no' })).toEqual([
      ['act:safety', 30],
      ['act:role-set-up', 60],
      ['act:practice:targeted', 90],
      ['act:practice:identify', 60],
      ['act:practice:parents', 90],
    ]);
  });

  it('leave out what is in hand', () => {
    expect(actions({ ...many, ...decide('gap:role-set-up', 'in-hand') }).map(([key]) => key)).not.toContain(
      'act:role-set-up',
    );
  });

  it('fill up to three with find-out sheets and tidying, and invent nothing', () => {
    const rows = ['a', 'b', 'c'].map((key) => row({ key, type: 'elsa' }));
    expect(actions(SAFE, rows)).toEqual([
      ['act:find-out', 60],
      ['act:tidy', 90],
    ]);
    expect(actions(SAFE)).toEqual([['act:find-out', 60]]);
  });
});

describe('areas and strengths', () => {
  it('give a percentage only from three rated statements on', () => {
    const two = { 'ethos-1': rated(2), 'ethos-2': rated(2) };
    const area = (ratings: Answers['ratings']) => found({ ratings }).areas.find(({ area: id }) => id === 'ethos');
    expect(area(two)).toEqual({ area: 'ethos', rated: 2, dontKnow: 0, percent: null });
    expect(area({ ...two, 'ethos-3': rated(1), 'ethos-4': DONT_KNOW })).toEqual({
      area: 'ethos',
      rated: 3,
      dontKnow: 1,
      percent: 55.6,
    });
  });

  it('name embedded before established, three at most', () => {
    const ratings = { 'ethos-1': rated(2), 'ethos-5': rated(3), 'staff-5': rated(2), 'parents-2': rated(2) };
    expect(found({ ratings }).strengths).toEqual(['ethos-5', 'ethos-1', 'staff-5']);
  });

  it('leave the derived statement out', () => {
    const ratings = { 'targeted-1': rated(3), 'targeted-2': rated(3), 'targeted-6': rated(3) };
    const targeted = found({ ratings }).areas.find(({ area }) => area === 'targeted');
    expect(targeted).toMatchObject({ rated: 2, percent: null });
  });
});

describe('settings', () => {
  it('are held inside their ranges', () => {
    const odd = settle({
      reviewMonths: 1,
      confirmMonths: 24,
      doFirstFrom: Number.NaN,
      placesShare: 2,
      impact: { 'ethos-1': 9 },
      expectedOff: { 'ANX:S': ' ', 'EAT:S': 'Shared with the trust' },
      rulesOff: ['gap:safety:lessons', 'gap:part'],
    });
    expect(odd).toMatchObject({ reviewMonths: 6, confirmMonths: 12, doFirstFrom: 3.5, placesShare: 1 });
    expect([odd.impact, odd.expectedOff, odd.rulesOff]).toEqual([
      { 'ethos-1': 5 },
      { 'EAT:S': 'Shared with the trust' },
      ['gap:part'],
    ]);
  });

  it('change the weight of a statement, but not of a safety one', () => {
    const impact = { 'ethos-1': 1 };
    expect(priorityOf(found(many, [], { impact: { ...impact, 'ethos-2': 2 } }), 'gap:practice:ethos')?.impact).toBe(2);
  });

  it('take a cell that is not expected off the map', () => {
    const findings = found({ saidNo: ['ANX:T:primary'] }, [], { expectedOff: { 'ANX:T:primary': 'Run by the trust' } });
    expect(findings.cells.some(({ key }) => key === 'ANX:T:primary')).toBe(false);
    expect(lineOf(findings, 'gap:need-none:T')).toBeUndefined();
  });
});
