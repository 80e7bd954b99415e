import { describe, expect, it } from 'vitest';
import { content } from '../../src/content/index';
import type { CoreContent, ProvisionType, Question } from '../../src/domain/catalogue';
import { brokenReferences } from './references';

function changedType(id: string, change: Partial<ProvisionType>): CoreContent {
  return {
    ...content,
    provisionTypes: content.provisionTypes.map((type) => (type.id === id ? { ...type, ...change } : type)),
  };
}

function changedQuestion(id: string, change: Partial<Question>): CoreContent {
  return { ...content, questions: content.questions.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

describe('what the tables point to', () => {
  it('is all there', () => {
    expect(brokenReferences(content)).toEqual([]);
  });

  it('has the promised numbers', () => {
    expect(content.indicators).toHaveLength(48);
    expect(content.areas).toHaveLength(8);
    expect(content.needAreas).toHaveLength(16);
    expect(content.provisionTypes).toHaveLength(88);
    expect(Object.values(content.tickLists).map((list) => list.length)).toEqual([24, 24, 24]);
    expect(Object.keys(content.nations)).toHaveLength(4);
    for (const area of content.areas) {
      expect(content.indicators.filter((indicator) => indicator.area === area.id)).toHaveLength(6);
    }
  });
});

describe('a broken reference is found', () => {
  it('when a type loses its id', () => {
    expect(brokenReferences(changedType('elsa', { id: 'elza' }))).toContain('type elsa is not in the catalogue');
  });

  it('when a type no longer counts for what its tick counts for', () => {
    expect(brokenReferences(changedType('elsa', { needs: ['REG'] }))).toContain(
      'elsa counts for BEL, which is not among its needs',
    );
  });

  it('when an everyday name means two things', () => {
    expect(brokenReferences(changedType('elsa', { alsoCalled: ['camhs'] }))).toContain(
      'everyday name camhs stands twice',
    );
  });

  it('when a condition waits for a question or an option that does not exist', () => {
    expect(
      brokenReferences(changedQuestion('mhst', { showWhen: [{ question: 'country', is: ['england'] }] })),
    ).toContain('mhst waits for country, which is not asked');
    expect(brokenReferences(changedQuestion('mhst', { showWhen: [{ question: 'nation', is: ['narnia'] }] }))).toContain(
      'mhst: nation is never narnia',
    );
  });

  it('when a cell can no longer be reached from its tick list', () => {
    const primary = content.tickLists.primary.filter((offer) => offer.type !== 'online-safety-programme');
    const changed = { ...content, tickLists: { ...content.tickLists, primary } };
    expect(brokenReferences(changed)).toContain('ONL:U:primary cannot be reached from the tick list');
  });

  it('when a question stands twice', () => {
    expect(brokenReferences(changedQuestion('setting', { id: 'nation' }))).toContain('question nation stands twice');
  });
});
