import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers';
import { lapsingConfirmation } from '../../../src/domain/rules/safetyAnswers';
import { found, rated, row, SAFE } from '../schools';

/** Provider checks, crisis route, four procedures, staff and lessons: eight lines before folding. */
const unchecked = row({ key: 'p', name: 'Play therapy', provider: 'other', checks: { safeguarding: 'no' } });
const allShort: Partial<Answers> = {
  phases: ['secondary'],
  crisisRoute: 'no',
  ratings: { 'staff-2': rated(0), 'curriculum-3': rated(0) },
};
const lines = (answers: Partial<Answers>) =>
  found({ ...allShort, ...answers }, [unchecked]).lines.flatMap((line) => (line.lane === 'A' ? [line] : []));
const keys = (answers: Partial<Answers>) => lines(answers).map(({ key }) => key.replace('gap:safety:', ''));

describe('folding the safety lines', () => {
  it('joins procedures with the same answer and keeps their parts', () => {
    const safety = {
      'self-harm': 'no',
      'suicidal-thoughts': 'partly',
      'return-after-crisis': 'no',
      'sudden-death': 'no',
    } as const;
    expect(keys({ safety })).toEqual([
      'provider-checks',
      'crisis-route',
      'procedures-no',
      'suicidal-thoughts',
      'staff-know',
      'lessons',
    ]);
    expect(lines({ safety })[2]).toMatchObject({
      text: 'Self-harm, return after a crisis and sudden death: nothing agreed yet. Ask the DSL today what staff should do meanwhile, and agree when each will be written.',
      why: 'You answered no for 3 of 4 procedures.',
      parts: ['self-harm', 'return-after-crisis', 'sudden-death'],
    });
  });

  it('leaves six lines as they are', () => {
    const safety = {
      'self-harm': 'no',
      'suicidal-thoughts': 'no',
      'return-after-crisis': 'yes',
      'sudden-death': 'yes',
    } as const;
    const confirmed = SAFE.confirmed ?? {};
    expect(keys({ safety, confirmed })).toEqual([
      'provider-checks',
      'crisis-route',
      'self-harm',
      'suicidal-thoughts',
      'staff-know',
      'lessons',
    ]);
  });

  it('joins all procedures, then "not confirmed" with "not done", only as far as it must', () => {
    const safety = { 'self-harm': 'no', 'suicidal-thoughts': 'not-sure', 'return-after-crisis': 'yes' } as const;
    expect(keys({ safety })).toEqual([
      'not-done',
      'provider-checks',
      'crisis-route',
      'procedures',
      'staff-know',
      'lessons',
    ]);
    const [first, , , procedures] = lines({ safety });
    expect(first?.parts).toEqual(['sudden-death', 'return-after-crisis']);
    expect(first?.text).toContain('1 of 5 questions not answered (sudden death)');
    expect(first?.text).toContain(
      'not yet confirmed by the DSL (or over a year ago, or the answer has changed since): return after a crisis',
    );
    expect(procedures?.text).toContain('Procedures: self-harm (no) and suicidal thoughts (not sure).');
    expect(procedures?.parts).toEqual(['self-harm', 'suicidal-thoughts']);
  });

  it('puts no before not sure before partly within a pair', () => {
    const findings = found({
      ...SAFE,
      safety: { ...SAFE.safety, 'self-harm': 'partly', 'suicidal-thoughts': 'not-sure' },
    });
    expect(findings.lines.slice(0, 2).map(({ key }) => key)).toEqual([
      'gap:safety:suicidal-thoughts',
      'gap:safety:self-harm',
    ]);
  });

  it('names the confirmation that lapses when an answer changes', () => {
    expect(lapsingConfirmation('crisisRoute')).toEqual(['confirmed.crisis-route.by', 'confirmed.crisis-route.on']);
    expect(lapsingConfirmation('safety.self-harm')).toEqual(['confirmed.self-harm.by', 'confirmed.self-harm.on']);
    expect(lapsingConfirmation('safe.deputy')).toEqual(['safe.confirmed.contacts.by', 'safe.confirmed.contacts.on']);
    expect(lapsingConfirmation('ratings.staff-2')).toEqual([]);
  });
});
