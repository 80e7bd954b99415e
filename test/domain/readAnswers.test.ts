import { describe, expect, it } from 'vitest';
import { closedLists } from '../../src/content/closedLists';
import { questions } from '../../src/content/questions/index';
import { readAnswers } from '../../src/domain/reading/readAnswers';
import { RATING_OPTIONS } from '../../src/domain/reading/readCell';
import { TODAY } from './schools';

function read(typed: { readonly [key: string]: string | readonly [string, string] }) {
  const rows = Object.entries(typed).map(([key, value]) =>
    typeof value === 'string' ? { key, answer: value, detail: '' } : { key, answer: value[0], detail: value[1] },
  );
  return readAnswers(rows, questions, TODAY);
}

describe('reading the Answers tab', () => {
  it('takes labels and codes in any case and with any spaces', () => {
    const { answers, problems } = read({
      'ratings.ethos-1': ' established ',
      'ratings.ethos-2': '2',
      'ratings.ethos-3': 'dk',
      'ratings.ethos-4': 'Don’t  know',
      'ratings.ethos-5': 'not sure',
      'ratings.ethos-6': ['N/A', 'We have no uniform'],
      remitWritten: 'YES',
      crisisRoute: 'Not sure',
      'safety.self-harm': 'partly',
    });
    expect(problems).toEqual([]);
    expect(answers.ratings).toEqual({
      'ethos-1': { kind: 'rated', value: 2 },
      'ethos-2': { kind: 'rated', value: 2 },
      'ethos-3': { kind: 'dont-know' },
      'ethos-4': { kind: 'dont-know' },
      'ethos-5': { kind: 'dont-know' },
      'ethos-6': { kind: 'not-applicable', reason: 'We have no uniform' },
    });
    expect([answers.remitWritten, answers.crisisRoute, answers.safety]).toEqual([
      'yes',
      'not-sure',
      { 'self-harm': 'partly' },
    ]);
  });

  it('reads the start, needs, roll and several values in one cell', () => {
    const { answers, problems } = read({
      stage: 'Planning',
      nation: 'NI',
      setting: 'School',
      phases: 'Secondary, Post-16',
      'roll.secondary': '1,150',
      'needs.1': 'Anxiety and worry',
      'needs.1.source': 'A survey',
      'needs.2': 'FAM',
      mhst: 'Yes',
      samePerson: '',
      'samePerson.senco': 'DSL',
      stopsIfAway: 'Emotional Literacy Support Assistant (ELSA), Art, music or drama therapy',
    });
    expect(problems.map(({ row }) => row)).toEqual(['stopsIfAway']);
    expect(answers).toMatchObject({
      stage: 2,
      nation: 'northern-ireland',
      phases: ['secondary', 'post16'],
      roll: { secondary: 1150 },
      needs: [
        { id: 'ANX', source: 'survey' },
        { id: 'FAM', source: null },
      ],
      mhst: 'active',
      samePerson: { senco: 'dsl' },
      stopsIfAway: ['elsa'],
    });
  });

  it('reads days as people write them', () => {
    const { answers, problems } = read({
      'confirmed.crisis-route.by': 'DSL',
      'confirmed.crisis-route.on': '20 November 2026',
      'confirmed.self-harm.by': 'DSL',
      'confirmed.self-harm.on': '20/11/2026',
      policyReview: '2026-11-20',
      'routes.ANX.route': 'single point of access',
      'routes.ANX.threshold': 'yes',
      'routes.ANX.checked': '1 Sept 2026',
    });
    expect(problems).toEqual([]);
    expect(answers.confirmed).toEqual({
      'crisis-route': { by: 'DSL', on: '2026-11-20' },
      'self-harm': { by: 'DSL', on: '2026-11-20' },
    });
    expect(answers.policyReview).toBe('2026-11-20');
    expect(answers.routes).toEqual({
      ANX: { route: 'single point of access', threshold: 'yes', checked: '2026-09-01' },
    });
  });

  it('tells "nothing yet" from "not relevant", which needs its reason', () => {
    const { answers } = read({
      'map.ANX:T:primary': 'Nothing yet',
      'map.ANX:S': 'nothing',
      'map.ONL:U:primary': ['Not relevant here', 'Nursery only'],
      'map.TRN:U:primary': 'Not relevant here',
    });
    expect(answers.saidNo).toEqual(['ANX:T:primary', 'ANX:S']);
    expect(answers.notRelevant).toEqual({ 'ONL:U:primary': 'Nursery only' });
  });

  it('counts what it cannot read as unanswered and says what is allowed', () => {
    const { answers, problems } = read({
      'ratings.ethos-1': 'brilliant',
      'roll.primary': 'lots',
      'roll.secondary': '999999',
      policyReview: '31/02/2026',
      'no-such-question': 'x',
      nation: 'Narnia',
    });
    expect(answers.ratings).toEqual({});
    expect(answers.roll).toEqual({});
    expect(answers.policyReview).toBeNull();
    expect(answers.nation).toBe('england');
    expect(answers.told).toEqual({});
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      ['ratings.ethos-1', 'not-an-option'],
      ['roll.primary', 'not-a-number'],
      ['roll.secondary', 'out-of-range'],
      ['policyReview', 'not-a-date'],
      ['no-such-question', 'unknown-question'],
      ['nation', 'not-an-option'],
    ]);
    expect(problems[0]?.allowed).toContain('Established');
  });

  it('keeps what was typed for the documents', () => {
    const { answers } = read({
      july: ' Fewer worries. ',
      'ratings.ethos-1': ['2', 'walk-through in May'],
      'confirmed.self-harm.on': '20.11.26',
    });
    expect(answers.told).toEqual({
      july: { answer: 'Fewer worries.', detail: '' },
      'ratings.ethos-1': { answer: 'Established', detail: 'walk-through in May' },
      'confirmed.self-harm.on': { answer: '2026-11-20', detail: '' },
    });
  });

  it('gives decisions back as they were handed in', () => {
    const decisions = { 'gap:part': { choice: 'later', reason: '' } } as const;
    expect(readAnswers([], questions, TODAY, decisions).answers.decisions).toEqual(decisions);
  });

  it('knows the same words for a rating as the drop-down', () => {
    expect(RATING_OPTIONS).toEqual(closedLists.rating);
  });
});
