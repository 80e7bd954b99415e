import { describe, expect, test } from 'vitest';
import { closedLists, nations, provisionTypes } from '../../src/content/index';
import { readProvision } from '../../src/domain/reading/readProvision';
import { readYears } from '../../src/domain/reading/readYears';

const content = { provisionTypes, closedLists, nations };
const read = (cells: { readonly [column: string]: string }) => readProvision([{ key: 'p-1', cells }], content);

describe('a row of the register', () => {
  test('a name alone: everything else is not recorded, never a no', () => {
    const { provision, problems } = read({ name: 'ELSA' });
    expect(problems).toEqual([]);
    expect(provision).toEqual([
      {
        key: 'p-1',
        name: 'ELSA',
        type: 'elsa',
        tiers: [],
        needs: null,
        lead: null,
        cover: null,
        measure: null,
        reviewed: null,
        status: 'running',
        years: null,
        phases: null,
        places: null,
        provider: 'own',
        checks: {},
        assurance: null,
        dpia: null,
        source: 'register',
        told: { howToAsk: null, publish: null, star: false, description: null, measure: null },
      },
    ]);
  });

  test('every column that a rule or a document reads', () => {
    const { provision, problems } = read({
      name: ' School  counsellor ',
      tier: 'Targeted, Specialist',
      mainNeed: 'Low mood',
      alsoHelps: 'Anxiety and worry, Family',
      lead: 'Counsellor',
      running: 'Paused',
      phases: 'KS3',
      years: 'Year 7, 9 to 11',
      provider: 'Charity',
      deputy: 'No',
      places: '40',
      measure: 'Goal review',
      lastReview: '23/11/2026',
      externalChecks: 'Safeguarding: yes, Insurance: no, DPIA: not sure, Assurance letter: yes',
      howToAsk: 'ask the form tutor',
      publish: 'yes',
      star: '★',
    });
    expect(problems).toEqual([]);
    expect(provision[0]).toMatchObject({
      name: 'School counsellor',
      type: 'school-counselling',
      tiers: ['T', 'S'],
      needs: ['MOOD', 'ANX', 'FAM'],
      lead: 'Counsellor',
      status: 'paused',
      phases: ['secondary'],
      years: [7, 9, 10, 11],
      provider: 'other',
      cover: 'no',
      places: 40,
      measure: 'yes',
      reviewed: '2026-11-23',
      checks: { safeguarding: 'yes', insurance: 'no' },
      dpia: 'not-sure',
      assurance: 'yes',
      told: { howToAsk: 'ask the form tutor', publish: 'yes', star: true, measure: 'Goal review' },
    });
  });

  test('"none" is a no measure; "not sure" about cover is not recorded', () => {
    expect(read({ name: 'Den', measure: 'None' }).provision[0]).toMatchObject({
      measure: 'no',
      told: { measure: null },
    });
    expect(read({ name: 'Den', deputy: 'not sure' })).toMatchObject({ problems: [], provision: [{ cover: null }] });
  });
});

describe('a cell that does not parse', () => {
  test('is a problem with what is allowed, and the rest of the row is used', () => {
    const { provision, problems } = read({
      name: 'Den',
      tier: 'wave 7',
      lead: 'TA',
      places: 'lots',
      lastReview: 'soon',
    });
    expect(provision[0]).toMatchObject({ name: 'Den', tiers: [], lead: 'TA', places: null, reviewed: null });
    const base = { tab: 'provision', row: 'p-1' };
    expect(problems).toEqual(
      expect.arrayContaining([
        {
          ...base,
          column: 'tier',
          code: 'not-an-option',
          value: 'wave 7',
          allowed: ['Universal', 'Targeted', 'Specialist'],
        },
        { ...base, column: 'places', code: 'not-a-number', value: 'lots', allowed: [] },
        { ...base, column: 'lastReview', code: 'not-a-date', value: 'soon', allowed: [] },
      ]),
    );
    expect(problems).toHaveLength(3);
  });

  test('of several values, those that are read count', () => {
    const { provision, problems } = read({ name: 'Den', mainNeed: 'Low mood, Blue', tier: 'Universal, purple' });
    expect(provision[0]).toMatchObject({ needs: ['MOOD'], tiers: ['U'] });
    expect(problems.map((problem) => problem.value)).toEqual(['purple', 'Blue']);
  });

  test('in a column that nothing reads is said too', () => {
    expect(read({ name: 'Den', cost: 'heaps' }).problems).toMatchObject([{ column: 'cost', code: 'not-an-option' }]);
    expect(read({ name: 'Den', nextReview: 'later' }).problems).toMatchObject([
      { column: 'nextReview', code: 'not-a-date' },
    ]);
  });
});

test('an empty row is no row; one without a name is a problem and is left out', () => {
  expect(read({ name: ' ', lead: '' })).toEqual({ provision: [], problems: [] });
  expect(read({ lead: 'TA' })).toMatchObject({ provision: [], problems: [{ column: 'name', code: 'no-name' }] });
});

describe('year groups', () => {
  test.each([
    ['Year 3, Year 4', 'england', [3, 4]],
    ['3 to 6', 'england', [3, 4, 5, 6]],
    ['Y7-Y9', 'england', [7, 8, 9]],
    ['Reception and KS1', 'england', [0, 1, 2]],
    ['P1 to P3', 'scotland', [1, 2, 3]],
    ['S1-S2', 'scotland', [8, 9]],
    ['all years', 'england', []],
  ] as const)('%s in %s', (cell, nation, years) => {
    expect(readYears(cell, nations[nation])).toEqual({ years, unread: [] });
  });

  test('what is unclear is left out and said', () => {
    expect(readYears('Year 3, older ones', nations.england)).toEqual({ years: [3], unread: ['older ones'] });
    expect(readYears('9 to 3', nations.england)).toEqual({ years: [], unread: ['9 to 3'] });
  });
});
