import { describe, expect, it } from 'vitest';
import { content, crisisBoxes, shortestCrisisBox } from '../../src/content/index';
import type { CrisisAudience, CrisisLine, NationId } from '../../src/domain/catalogue';

const NATIONS = Object.keys(content.nations) as NationId[];
const ADULTS: readonly CrisisAudience[] = ['parents', 'staff'];

function linesFor(lines: readonly CrisisLine[], nation: NationId): readonly CrisisLine[] {
  return lines.filter((line) => line.nations === undefined || line.nations.includes(nation));
}

function textOf(audience: CrisisAudience, nation: NationId): string {
  return linesFor(crisisBoxes[audience], nation)
    .map((line) => `${line.text} ${line.otherwise ?? ''}`)
    .join('\n');
}

describe('a crisis box', () => {
  it.each(NATIONS)('always holds 999, and begins with it for adults (%s)', (nation) => {
    for (const audience of Object.keys(crisisBoxes) as CrisisAudience[]) {
      expect(textOf(audience, nation)).toContain('999');
    }
    for (const audience of ADULTS) expect(linesFor(crisisBoxes[audience], nation)[0]?.contact).toBe('E');
    expect(linesFor(shortestCrisisBox, nation)[0]?.contact).toBe('E');
  });

  it.each(NATIONS)('for primary pupils holds a grown-up, Childline and 999 and nothing else (%s)', (nation) => {
    expect(linesFor(crisisBoxes['pupils-primary'], nation).map((line) => line.contact ?? 'own')).toEqual([
      'own',
      'CH',
      'E',
    ]);
    expect(textOf('pupils-primary', nation)).not.toMatch(/111\b(?!1)(?<!1111)|116 123|85258|0800 068 4141/);
  });

  it.each(NATIONS)('for teenagers keeps its order (%s)', (nation) => {
    const order = linesFor(crisisBoxes['pupils-secondary'], nation).map((line) => line.contact ?? 'own');
    const nurse = nation === 'northern-ireland' ? ['TAN'] : [];
    expect(order).toEqual(['own', 'E', 'N', 'CH', 'SH', 'SAM', 'PAP', ...nurse]);
  });

  it.each(NATIONS)(
    "for 18 and over holds a GP, no children's service, and Childline only for under 19 (%s)",
    (nation) => {
      const text = textOf('students-18-and-over', nation);
      expect(text).toContain('GP');
      expect(text).not.toMatch(/children's/i);
      expect(text).toMatch(/If you are under 19 you can also call Childline/);
      expect(text.includes('Talking Therapies')).toBe(nation === 'england');
      expect(text.includes('Breathing Space')).toBe(nation === 'scotland');
    },
  );

  it.each(NATIONS)('has exactly one line of its nation for parents (%s)', (nation) => {
    expect(linesFor(crisisBoxes.parents, nation).filter((line) => line.contact === 'N')).toHaveLength(1);
  });

  it('prints only numbers that the table of contacts holds', () => {
    const numbers = content.contacts.map((contact) => contact.number.replace(/\s/g, ''));
    const printed = [...Object.values(crisisBoxes).flat(), ...shortestCrisisBox].flatMap(
      (line) => line.text.match(/\b\d[\d ]{2,}\d\b/g) ?? [],
    );
    expect(printed.length).toBeGreaterThan(20);
    expect(printed.filter((number) => !numbers.includes(number.replace(/\s/g, '')))).toEqual([]);
  });

  it('promises no hours for Papyrus, Shout or Samaritans', () => {
    const lines = [...Object.values(crisisBoxes).flat(), ...content.contacts].filter((line) =>
      /Papyrus|SHOUT|Samaritans/.test(line.text),
    );
    expect(lines.filter((line) => /24|hour|day or night|wait/i.test(line.text))).toEqual([]);
  });
});

describe('contacts', () => {
  it('that were not read at their source have no date, so that they print "check before printing"', () => {
    const undated = content.contacts.filter((contact) => contact.source.checkedOn === undefined).map((c) => c.name);
    expect(undated).toEqual([
      'NHS 24',
      'Lifeline',
      'Shout',
      'Breathing Space',
      'Education Support',
      'NHS Talking Therapies',
    ]);
  });
});
