import { describe, expect, it } from 'vitest';
import { content } from '../../../src/content/index';
import { rulesContent } from '../../../src/content/rulesContent';
import { assess } from '../../../src/domain/assess';
import { readAnswers } from '../../../src/domain/reading/readAnswers';
import { readProvision } from '../../../src/domain/reading/readProvision';
import { allLines, TODAY } from '../schools';
import { asPageRows, listedName } from './pageRows';
import { asking, checks, priorities, type School, tidying } from './ruleCases';

/** What the rules find in a school that was told to the page alone. */
function linesFrom(school: School) {
  const rows = asPageRows(school);
  const said = readAnswers(rows.answers, content.questions, TODAY);
  const register = readProvision(rows.provision, content, said.answers.nation);
  expect([...said.problems, ...register.problems]).toEqual([]);
  return allLines(assess(said.answers, register.provision, rulesContent));
}

const keysFrom = (school: School) => linesFrom(school).map(({ key }) => key);
const itemsFrom = (school: School) => linesFrom(school).flatMap((line) => (line.lane === 'D' ? line.items : []));

/** An item that names a row names it as the register does. */
function asListed(text: string, { provision = [] }: School): string {
  return provision.reduce(
    (words, record) => words.replace(new RegExp(`\\b${record.name}\\b`), listedName(record)),
    text,
  );
}

describe('every rule can be fired from answers and rows of the page alone', () => {
  it.each([...checks, ...priorities, ...tidying])('%s: %s', (_, key, fires, quiet) => {
    expect(keysFrom(fires)).toContain(key);
    expect(keysFrom(quiet)).not.toContain(key);
  });

  it.each(asking)('%s: %s', (_, text, fires, quiet) => {
    expect(itemsFrom(fires)).toContain(asListed(text, fires));
    expect(itemsFrom(quiet)).not.toContain(asListed(text, fires));
  });
});
