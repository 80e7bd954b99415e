import { describe, expect, it } from 'vitest';
import { content } from '../../src/content/index';
import { papers } from '../../src/content/papers';
import { documentKinds } from '../../src/content/sentences/kinds/index';
import { readings } from './seedTrace';

/** What the sentences of a document, or of the sessions, read. */
function readBy(paper: string): readonly string[] {
  const isHere = (place: (typeof readings)[number]['place']): boolean =>
    place !== 'code' &&
    (('document' in place && place.document === paper) || ('session' in place && paper === 'session'));
  const asked = new Set(content.questions.map(({ id }) => id));
  return [...new Set(readings.filter(({ place }) => isHere(place)).map(({ question }) => question))].filter((id) =>
    asked.has(id),
  );
}

describe('the papers that answers flow into', () => {
  it('are the kinds of document there are, and the sessions', () => {
    expect(papers.map(({ id }) => id)).toEqual([...documentKinds.map(({ id }) => id), 'session']);
  });

  it.each(papers.map(({ id, answers }) => [id, answers] as const))(
    '%s names every answer its sentences read',
    (id, answers) => {
      expect(readBy(id).filter((question) => !answers.includes(question))).toEqual([]);
    },
  );

  it('name questions that are asked, each once', () => {
    const asked = new Set(content.questions.map(({ id }) => id));
    for (const { answers } of papers) {
      expect(answers.filter((id) => !asked.has(id))).toEqual([]);
      expect(new Set(answers).size).toBe(answers.length);
    }
  });
});
