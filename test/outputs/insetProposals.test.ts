import { describe, expect, it } from 'vitest';
import { insetOutlines } from '../../src/content/inset/outlines/index';
import type { GapLine, PriorityLine } from '../../src/domain/findings';
import type { Plan } from '../../src/domain/plan';
import { proposeSessions, whyNoSession } from '../../src/outputs/sessions/insetProposals';
import { docContent } from './docContent';
import { bannedIn } from './readable';
import { offer, priority, tallowmere, thinSchool, toldFrom } from './schools';

const propose = (plan: Plan) => proposeSessions(plan, docContent, insetOutlines);
const ids = (plan: Plan) => propose(plan).map(({ outline }) => outline);
const withTold = (plan: Plan, told: Parameters<typeof toldFrom>[0]): Plan => ({
  ...plan,
  answers: { ...plan.answers, told: { ...plan.answers.told, ...toldFrom(told) } },
});
const withLines = (...lines: GapLine[]): Plan => ({ ...thinSchool, findings: { ...thinSchool.findings, lines } });
const check = (key: string): GapLine => ({
  lane: 'A',
  key,
  text: '',
  why: '',
  action: '',
  ask: 'dsl',
  parts: [],
  basis: [],
});
const NAMES = { 'safe.dslWhere': 'office', 'safe.deputy': 'deputy', 'safe.recordWhere': 'in our record' };

/** Every key a gap row can have, with the cause or need that goes with it. */
const EVERY_KEY: readonly GapLine[] = [
  ...[
    'crisis-route',
    'self-harm',
    'suicidal-thoughts',
    'return-after-crisis',
    'sudden-death',
    'procedures',
    'staff-know',
    'lessons',
    'provider-checks',
    'not-done',
    'unconfirmed',
  ].map((name) => check(`gap:safety:${name}`)),
  ...(
    [
      ['gap:role-set-up', 'sponsor'],
      ['gap:need-none:T', 'ANX'],
      ['gap:need-none:U', 'GEN'],
      ['gap:no-route', ''],
      ['gap:eating-response', ''],
      ['gap:one-person:p-elsa', 'p-elsa'],
      ['gap:part', ''],
      ['gap:data-protection', ''],
      ['gap:practice:leadership', 'leadership-5'],
      ['gap:practice:ethos', 'ethos-1'],
      ['gap:practice:curriculum', 'curriculum-1'],
      ['gap:practice:student-voice', 'student-voice-1'],
      ['gap:practice:staff', 'staff-5'],
      ['gap:practice:identify', 'identify-4'],
      ['gap:practice:targeted', 'targeted-1'],
      ['gap:practice:parents', 'parents-1'],
    ] as const
  ).map(([key, cause]): PriorityLine => priority(key, { cause, needs: ['ANX', 'GEN'] })),
];

describe('which session, from which gap', () => {
  it.each(EVERY_KEY.map((line) => [line.key, line] as const))(
    '%s leads to at most three, each with a reason',
    (_, line) => {
      const plan = withTold(withLines(line), NAMES);
      const found = propose(plan);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(propose(plan)).toEqual(found);
      for (const one of found) {
        expect(one.reason).toMatch(/^\p{Lu}.*\.?$/u);
        expect(one.reason).not.toMatch(/[{}]|\d\/|Do first|Check now/);
        expect(bannedIn(one.reason)).toEqual([]);
        expect(one.gap).not.toBe('');
      }
    },
  );

  it('puts what a Check now line points to first, then the bands, then the sums', () => {
    const plan = withLines(
      priority('gap:practice:parents', { cause: 'parents-1', band: 'Do first', score: 5 }),
      priority('gap:practice:identify', { cause: 'identify-4', band: 'This year', score: 9 }),
      check('gap:safety:lessons'),
      priority('gap:practice:staff', { cause: 'staff-5', band: 'Do first', score: 3 }),
    );
    expect(ids(plan)).toEqual(['inset-rshe-safe-teaching', 'inset-parents', 'inset-staff-wellbeing']);
  });

  it('takes the shorter where two are as strong', () => {
    const plan = withTold(thinSchool, { 'role.sharedWith.staff': 'No', 'training.allStaffStrategies': 'some' });
    expect(propose(plan).map(({ minutes }) => minutes)).toEqual([45, 60]);
  });

  it('asks the gates first', () => {
    const line = check('gap:safety:staff-know');
    expect(ids(withLines(line))).toEqual([]);
    expect(ids(withTold(withLines(line), NAMES))).toEqual(['inset-notice-respond']);
    const lessons = withLines(check('gap:safety:lessons'));
    expect(ids(withTold(lessons, { 'inset.recentDeath': 'Yes' }))).toEqual([]);
    const wellbeing = withLines(priority('gap:practice:staff', { cause: 'staff-5' }));
    expect(ids(wellbeing)).toEqual(['inset-staff-wellbeing']);
    expect(ids(withTold(wellbeing, { 'inset.leaderPresent': 'No' }))).toEqual([]);
  });

  it('leaves out a session held in the last twelve months, unless its check fell', () => {
    const parents = withLines(priority('gap:practice:parents', { cause: 'parents-1' }));
    const held = { 'inset.topic': 'Talking with parents and carers', 'inset.date': '2026-03-02' };
    expect(ids(parents)).toEqual(['inset-parents']);
    expect(ids(withTold(parents, held))).toEqual([]);
    expect(ids(withTold(parents, { ...held, 'training.pointCheck': 'some' }))).toEqual(['inset-parents']);
    expect(ids(withTold(parents, { ...held, 'inset.date': '2025-03-02' }))).toEqual(['inset-parents']);
    expect(ids(withTold(parents, { ...held, 'inset.date': '2027-03-02' }))).toEqual(['inset-parents']);
  });

  it('fits the time there is', () => {
    const parents = withLines(priority('gap:practice:parents', { cause: 'parents-1' }));
    expect(propose(parents)[0]?.minutes).toBe(45);
    expect(propose(withTold(parents, { 'inset.minutes': '90 minutes' }))[0]?.minutes).toBe(90);
    expect(propose(withTold(parents, { 'inset.minutes': '180' }))[0]?.minutes).toBe(90);
  });

  it('offers the procedure only once it is confirmed, and as a briefing unless somebody is trained', () => {
    const on = { by: 'DSL', on: '2026-11-19' };
    const confirmed = { 'self-harm': on, 'suicidal-thoughts': on, 'crisis-route': on };
    const plan: Plan = { ...thinSchool, answers: { ...thinSchool.answers, confirmed } };
    const long = withTold(plan, { 'inset.minutes': '180' });
    expect(ids(thinSchool)).toEqual([]);
    expect(propose(plan)[0]).toMatchObject({
      outline: 'inset-self-harm-suicide',
      minutes: 30,
      reason: 'The procedure was confirmed on 19 November 2026.',
    });
    expect(propose(long)[0]?.minutes).toBe(30);
    expect(propose(withTold(long, { 'inset.trainedFacilitator': 'nurse, May' }))[0]?.minutes).toBe(180);
  });

  it('rests on no single colleague and no small group', () => {
    const one = withLines(priority('gap:one-person:p-a', { cause: 'p-a' }));
    const two = withLines(priority('gap:one-person:p-a'), priority('gap:one-person:p-b'));
    expect(ids(one)).toEqual([]);
    expect(propose(two)[0]?.reason).toBe('Two offers have one trained person.');
    const planned = { status: 'planned' as const };
    const loss = { ...thinSchool, provision: [offer('Loss group', 'T', { ...planned, needs: ['BER'] })] };
    expect(ids(loss)).toEqual([]);
    expect(propose({ ...thinSchool, provision: [offer('Draw and talk', 'T', planned)] })[0]?.reason).toBe(
      'Draw and talk is planned and has no measure yet.',
    );
  });

  it('looks eight weeks ahead for the board', () => {
    const soon = withTold(thinSchool, { 'cal.boardDates': '2027-01-12; 2026-11-02' });
    expect(propose(soon)[0]?.reason).toBe('The board meets on Tuesday 12 January 2027.');
    expect(ids(withTold(thinSchool, { 'cal.boardDates': '2027-03-12' }))).toEqual([]);
  });

  it('says where no session helps', () => {
    expect(whyNoSession('gap:data-protection')).toMatch(/decision or a check/);
    expect(whyNoSession('gap:practice:parents')).toBeNull();
  });

  it('reads well for a filled school', () => {
    expect(propose(tallowmere).map(({ outline, reason }) => `${outline}: ${reason}`)).toEqual([
      'inset-anxiety-ebsa: We offer no group or one-to-one help yet for anxiety and worry.',
      'inset-notice-respond: The route was agreed on 19 November 2026; everyone needs to have walked it once.',
    ]);
  });
});
