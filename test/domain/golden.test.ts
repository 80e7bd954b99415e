import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesContent } from '../../src/content/rulesContent';
import { assess } from '../../src/domain/assess';
import type { Findings, GapLine } from '../../src/domain/findings';
import { answersFromGolden, type GoldenSchool, provisionFromGolden } from './schools';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../schools/${name}`, import.meta.url), 'utf8'));
const schools: readonly GoldenSchool[] = read('golden-schools.json');
const expected: readonly Record<string, unknown>[] = read('golden-gaps.json');

function lineAsFiled(line: GapLine): Record<string, unknown> {
  const { basis: _, ...kept } = line;
  if (kept.lane === 'B') {
    const { cause: __, needs: ___, ...filed } = kept;
    return { ...filed, extent: Math.round(kept.extent * 1000) / 1000, score: Math.round(kept.score * 100) / 100 };
  }
  if (kept.lane === 'D') {
    const { person: __, ...filed } = kept;
    return filed;
  }
  return kept;
}

function actionAsFiled({ key, by, what, success, parts }: Findings['actions'][number]): Record<string, unknown> {
  return key === 'act:safety' ? { key, by, what, parts } : { key, by, what, success };
}

function heldAsFiled(held: readonly GapLine[]): Record<string, unknown> {
  return {
    B: held.flatMap((line) => (line.lane === 'B' ? [{ key: line.key, band: line.band }] : [])),
    C: held.flatMap((line) => (line.lane === 'C' ? [line.key] : [])),
  };
}

function asFiled(id: string, findings: Findings): Record<string, unknown> {
  return {
    school: id,
    lines: findings.lines.map(lineAsFiled),
    counts: findings.counts,
    hidden: heldAsFiled(findings.held),
    actions: findings.actions.map(actionAsFiled),
    areaPercent: Object.fromEntries(findings.areas.map(({ area, percent }) => [area, percent])),
    cells: Object.fromEntries(findings.cells.map(({ key, state }) => [key, state])),
  };
}

describe('the three golden schools', () => {
  it.each(schools.map((school, index) => [school.id, school, expected[index]] as const))(
    '%s comes out exactly',
    (id, school, wanted) => {
      const findings = assess(answersFromGolden(school), provisionFromGolden(school), rulesContent);
      expect(asFiled(id, findings)).toEqual(wanted);
    },
  );
});
