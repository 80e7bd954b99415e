import { describe, expect, it } from 'vitest';
import { allLines, found, rated, SAFE } from './schools';

const text = (answers: Parameters<typeof found>[0]) =>
  allLines(found(answers))
    .map((line) => `${line.text} ${line.lane === 'D' ? '' : line.action}`)
    .join('\n');

describe('the words of a nation and setting', () => {
  const short = {
    ...SAFE,
    crisisRoute: 'no' as const,
    ratings: {
      'student-voice-1': rated(0),
      'targeted-1': rated(0),
      'curriculum-3': rated(0),
      'leadership-5': rated(0),
    },
    phases: ['secondary' as const],
  };

  it('are its own for the safeguarding lead and the SENCO', () => {
    const scottish = text({ ...short, nation: 'scotland' });
    expect(scottish).toContain('Ask the child protection co-ordinator today');
    expect(scottish).toContain(
      'Draft the page with the child protection co-ordinator and the support for learning lead',
    );
    expect(scottish).toContain('Ask the support for learning lead (');
    expect(scottish).not.toMatch(/\bDSL\b|\bSENCO\b/);
  });

  it('turn pupils into students and the PSHE lead into the tutorial lead in a college', () => {
    const college = text({ ...short, setting: 'college', phases: ['post16'] });
    expect(college).toContain('Students asked each year: not yet in place.');
    expect(college).toContain('The tutorial lead and the DSL look at the next such lesson together');
    expect(college).toContain('link corporation member');
    expect(college).not.toMatch(/\bpupils?\b|PSHE/i);
  });

  it('stay as a school typed them in the names of its offers', () => {
    const key = 'p';
    const row = { key, name: 'Pupil {dsl} club', type: null, tiers: [], needs: null, lead: null, cover: null };
    const blank = {
      measure: null,
      reviewed: null,
      status: 'running',
      years: null,
      phases: null,
      places: null,
    } as const;
    const told = { howToAsk: null, publish: null, star: false, description: null, measure: null };
    const papers = { provider: 'other', checks: { safeguarding: 'no' }, assurance: null, dpia: null } as const;
    const findings = found({ ...SAFE, setting: 'college', phases: ['post16'] }, [
      { ...row, ...blank, ...papers, source: 'register', told },
    ]);
    expect(findings.lines[0]?.text).toBe(
      "Safeguarding checks: you said they are missing for Pupil {dsl} club. Tell the DSL today. Students' sessions continue unless the DSL decides otherwise.",
    );
  });
});
