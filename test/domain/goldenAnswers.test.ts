import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questions } from '../../src/content/questions/index';
import { rulesContent } from '../../src/content/rulesContent';
import { assess } from '../../src/domain/assess';
import { readAnswers } from '../../src/domain/reading/readAnswers';
import { answersFromGolden, type GoldenSchool, provisionFromGolden } from './schools';

const schools: readonly GoldenSchool[] = JSON.parse(
  readFileSync(new URL('../schools/golden-schools.json', import.meta.url), 'utf8'),
);

const AS_THEY_ARE = ['nation', 'setting', 'stage', 'mhst', 'remitWritten', 'crisisRoute', 'keyStaffTrained', 'july'];

/** Cells of the Answers tab as codes: a nested object becomes keys with a dot. */
function cellsOf(prefix: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[prefix, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => cellsOf(`${prefix}.${key}`, inner));
}

function typed(school: GoldenSchool) {
  const given = school as unknown as Record<string, unknown>;
  const plain = [...AS_THEY_ARE, 'roll', 'safety', 'confirmed', 'ratings', 'routes'];
  const cells = plain.flatMap((key) => (given[key] === undefined ? [] : cellsOf(key, given[key])));
  const needs = (school.needs ?? []).flatMap(({ id, source }, at) => [
    [`needs.${at + 1}`, id] as const,
    [`needs.${at + 1}.source`, String(source)] as const,
  ]);
  const all = [...cells, ...needs, ['phases', (school.phases ?? []).join(', ')] as const];
  return all.map(([key, answer]) => ({ key, answer, detail: '' }));
}

describe('the golden schools, typed into the Answers tab', () => {
  it.each(schools.map((school) => [school.id, school] as const))('%s means the same', (_, school) => {
    const wanted = answersFromGolden(school);
    const { answers, problems } = readAnswers(typed(school), questions, wanted.today);
    expect(problems).toEqual([]);
    const provision = provisionFromGolden(school);
    expect(assess(answers, provision, rulesContent)).toEqual(assess(wanted, provision, rulesContent));
  });
});
