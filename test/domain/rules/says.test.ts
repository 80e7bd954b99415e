import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/answers';
import type { ProvisionRecord } from '../../../src/domain/provision';
import { DONT_KNOW, found, lineOf, priorityOf, rated, row } from '../schools';

const priority = (key: string, answers: Partial<Answers>, provision: readonly ProvisionRecord[] = []) =>
  priorityOf(found(answers, provision), key);
const text = (key: string, answers: Partial<Answers>, provision: readonly ProvisionRecord[] = []) =>
  lineOf(found(answers, provision), key)?.text;

describe('what priorities say and weigh', () => {
  const chosen = {
    needs: [
      { id: 'ANX', source: 'record' },
      { id: 'FAM', source: null },
    ],
  } as const;

  it('need-none: all needs in one row, with phases where there are several', () => {
    const saidNo = ['ANX:T:primary', 'ANX:T:secondary', 'FAM:T:secondary'];
    expect(priority('gap:need-none:T', { ...chosen, phases: ['primary', 'secondary'], saidNo })).toMatchObject({
      text: 'Nothing offered in groups or one to one yet for anxiety and worry (primary and secondary), family (secondary).',
      why: 'You confirmed there is nothing. 2 of your 2 chosen needs.',
      extent: 0.75,
      score: 3,
      effort: 3,
      ask: 'senco',
      needRank: 2,
    });
    expect(priority('gap:need-none:T', { saidNo: ['TRN:T:primary'] })).toMatchObject({
      text: 'Nothing offered in groups or one to one yet for transition and change.',
      why: 'You confirmed there is nothing.',
      extent: 0.25,
      score: 1,
    });
  });

  it('no-route: the largest of three shares', () => {
    expect(priority('gap:no-route', { saidNo: ['NEU:S'] })).toMatchObject({ extent: 0.5, score: 2.5, effort: 1 });
    expect(priority('gap:no-route', { ...chosen, saidNo: ['ANX:S', 'EAT:S'] })).toMatchObject({
      text: 'No specialist route agreed yet for anxiety and worry, eating and body image.',
      why: 'You answered no for 2 of 6 routes.',
      extent: 1,
      band: 'Do first',
    });
  });

  it('eating: whole where the need was chosen, else half', () => {
    expect(priority('gap:eating-response', { eatingResponse: 'no' })?.score).toBe(2);
    const needs = [{ id: 'EAT', source: null }] as const;
    expect(priority('gap:eating-response', { eatingResponse: 'no', needs })?.score).toBe(4);
  });

  it('one person: one need in words, a measure said only where there is none', () => {
    const group = row({ key: 'w', name: 'Worry group', type: 'worry-group', cover: 'no', measure: 'yes' });
    expect(priority('gap:one-person:w', chosen, [group])).toMatchObject({
      text: 'Worry group: one person, the only offer recorded for one need (anxiety and worry). What happens if this person is away for half a term?',
      why: 'You said no one else can run it. 1 of your 2 chosen needs rests on it.',
      extent: 0.5,
    });
  });

  it('one person: the offers of one person in one row, those of another in another', () => {
    const led = (key: string, name: string, lead: string | null) =>
      row({ key, name, lead, type: 'worry-group', cover: 'no', measure: key === 'w' ? 'yes' : 'no' });
    const group = led('w', 'Worry group', 'Wellbeing lead');
    const grief = { ...led('b', 'Loss group', 'wellbeing lead '), needs: ['BER', 'TRA'] as const };
    const other = { ...led('n', 'Lego club', 'SENCO'), needs: ['NEU', 'TRN'] as const };
    expect(priority('gap:one-person:w', chosen, [group, grief, other])).toMatchObject({
      text: 'Worry group and Loss group: all rest on one person, one with no measure recorded, and are the only offers recorded for three needs (anxiety and worry, bereavement and loss, trauma and adversity). What happens if this person is away for half a term?',
      why: 'You said no one else can run Worry group and Loss group. 1 of your 2 chosen needs rests on them.',
      success: 'A second person named for each, with a date for training or cover.',
      basis: [
        { kind: 'provision', key: 'w' },
        { kind: 'provision', key: 'b' },
      ],
    });
    expect(priority('gap:one-person:n', chosen, [group, grief, other])?.text).toMatch(/^Lego club: one person,/);
    expect(priority('gap:one-person:b', chosen, [group, grief, other])).toBeUndefined();
  });

  it('role: only the remit short', () => {
    const remit = { remitWritten: 'no', ratings: { 'leadership-1': rated(2), 'leadership-2': rated(2) } } as const;
    expect(priority('gap:role-set-up', remit)).toMatchObject({
      text: "Setting up the role: your remit isn't written down yet.",
      why: 'Sponsor: established. Time and budget: established. Remit written: no.',
      action: 'Draft the role page and agree it with the head.',
      impact: 3,
      extent: 0.5,
      effort: 1,
      needRank: 0,
      cause: 'remit',
      governors: false,
    });
  });

  it('practice: help-seeking is a statement of its own', () => {
    const line = priority('gap:practice:curriculum', {
      helpSeekingTaught: 'no',
      ratings: { 'curriculum-1': rated(1) },
    });
    expect(line).toMatchObject({
      text: 'Asking for help is not yet taught in every year group. Also taught programme in every year (emerging).',
      why: 'Your ratings: 2 of 2 answered statements in curriculum are not yet in place or emerging.',
      extent: 0.75,
      cause: 'help-seeking',
    });
  });

  it('practice: two weights depend on the register', () => {
    const ratings = { 'staff-4': rated(0), 'student-voice-6': rated(0) };
    const rows = [row({ key: 'm', type: 'learning-mentor' }), row({ key: 'b', type: 'buddy-transition' })];
    const impacts = (provision: readonly ProvisionRecord[]) =>
      ['staff', 'student-voice'].map((area) => priority(`gap:practice:${area}`, { ratings }, provision)?.impact);
    expect([impacts([]), impacts(rows)]).toEqual([
      [3, 2],
      [4, 4],
    ]);
  });

  it('practice: the pathway not there at all stands first in its band', () => {
    const ratings = { 'targeted-1': rated(0), 'identify-3': rated(0), 'identify-4': rated(1) };
    const findings = found({ ratings });
    expect(findings.lines.flatMap((line) => (line.lane === 'B' ? [[line.key, line.band, line.score]] : []))).toEqual([
      ['gap:practice:targeted', 'This year', 2.5],
      ['gap:practice:identify', 'This year', 3],
    ]);
  });
});

describe('what tidy up and find out say', () => {
  const three = ['a', 'b', 'c'].map((key) =>
    row({ key, type: 'elsa', lead: 'TA', cover: 'yes', reviewed: '2026-09-01' }),
  );

  it('speaks of one as of one', () => {
    const [first, ...rest] = three;
    const provision = [...rest, { ...(first ?? row({ key: 'a' })), type: null }];
    expect(text('gap:tidy:unplaced', {}, provision)).toBe(
      'No need chosen yet for 1 of 3 offers, so it is on the list but not on the map.',
    );
    expect(text('gap:tidy:details', { ticks: { 'worry-group': 'yes' } }, three)).toBe(
      'Details to add when you have time: 1 ticked offer (lead role, review date, measure).',
    );
  });

  it('tells old reviews from missing ones', () => {
    const [first, ...rest] = three;
    const old = { ...(first ?? row({ key: 'a' })), reviewed: '2025-01-01' };
    const blank = row({ key: 'd', type: 'elsa', lead: 'TA', cover: 'yes' });
    expect(text('gap:tidy:review', {}, [old, ...rest, blank])).toBe(
      'No review date recorded: 1 of 4 offers. Last looked at over a year ago: 1.',
    );
  });

  it('rates together the heaviest first, and counts each', () => {
    const ratings = Object.fromEntries(['ethos-6', 'leadership-1', 'staff-5', 'ethos-1'].map((id) => [id, DONT_KNOW]));
    expect(text('gap:ask:head', { ratings })).toBe(
      'Ask the head (4): rate together: senior sponsor, calm, consistent responses and 2 more.',
    );
  });

  it('asks the head what an MHST would know where there is none', () => {
    const ratings = { 'parents-2': DONT_KNOW };
    expect(text('gap:ask:head', { ratings, mhst: 'none' })).toContain('sessions for families');
    expect(text('gap:ask:mhst', { ratings, mhst: 'active' })).toContain('sessions for families');
  });

  it('names phases where only some are open', () => {
    const answers = { phases: ['primary', 'secondary'], needs: [{ id: 'FAM', source: null }] } as const;
    const rows = [row({ key: 'f', type: 'family-support-worker', phases: ['primary'] })];
    expect(text('gap:ask:senco', answers, rows)).toContain(
      'what we offer for family (in groups or one to one, secondary)',
    );
  });
});
