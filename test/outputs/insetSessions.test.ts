import { describe, expect, it } from 'vitest';
import { insetLaunch } from '../../src/content/inset/launch';
import { insetOutlines } from '../../src/content/inset/outlines/index';
import type { OutlineId, SessionMinutes } from '../../src/content/inset/types';
import type { Plan } from '../../src/domain/plan';
import type { DocModel } from '../../src/outputs/documents/docModel';
import { outlineById } from '../../src/outputs/sessions/insetById';
import { gatesFor } from '../../src/outputs/sessions/insetGates';
import { lengthsOf } from '../../src/outputs/sessions/insetLengths';
import { outlineInset } from '../../src/outputs/sessions/insetOutline';
import { docContent } from './docContent';
import { expectReadable } from './readable';
import { renderDoc, renderReady, textsOf } from './renderDoc';
import { brackenfold, tallowmere, thinSchool, toldFrom } from './schools';

const CONFIRMED = { by: 'DSL', on: '2026-11-19' };
const withTold = (plan: Plan, told: Parameters<typeof toldFrom>[0]): Plan => ({
  ...plan,
  answers: { ...plan.answers, told: { ...plan.answers.told, ...toldFrom(told) } },
});
/** Every gate open: procedures confirmed, the DSL and a leader there, somebody trained. */
const open = (plan: Plan): Plan => {
  const told = {
    'inset.dslPresent': 'Yes',
    'inset.leaderPresent': 'Yes',
    'inset.trainedFacilitator': 'School nurse, two-day course, May 2026',
    'inset.scenarioCheck': '2027-01-04',
    'inset.second': 'Head',
    'inset.date': '2027-01-13',
    'safe.dslWhere': 'office',
    'safe.deputy': 'deputy lead',
    'safe.recordWhere': 'in our record',
  };
  const confirmed = { 'self-harm': CONFIRMED, 'suicidal-thoughts': CONFIRMED, 'crisis-route': CONFIRMED };
  const ready = withTold(plan, { ...told, ...readable(plan) });
  return { ...ready, answers: { ...ready.answers, confirmed: { ...ready.answers.confirmed, ...confirmed } } };
};
/** What the school itself typed wins. */
function readable(plan: Plan): Record<string, string> {
  const own = ['safe.dslWhere', 'safe.deputy', 'safe.recordWhere', 'inset.second', 'inset.date'];
  return Object.fromEntries(
    own.flatMap((id) => (plan.answers.told[id] ? [[id, plan.answers.told[id].answer] as const] : [])),
  );
}

function draft(plan: Plan, id: OutlineId, minutes: SessionMinutes, copy?: 'handout') {
  const { model, ready } = outlineInset(plan, docContent, {
    outline: outlineById(id),
    minutes,
    ...(copy ? { copy } : {}),
  });
  const doc: DocModel = { ...model, kind: 'inset-launch' };
  return { model: doc, kind: model.kind, ready, text: textsOf(doc).join('\n') };
}
const forms = insetOutlines.flatMap(({ id, ...rest }) =>
  lengthsOf({ id, ...rest }).map((minutes) => [id, minutes] as const),
);

describe('every outline at every length', () => {
  it.each(forms)('%s of %d minutes can be read, for any school', (id, minutes) => {
    for (const plan of [tallowmere, brackenfold, thinSchool].map(open)) {
      const { model, kind, text } = draft(plan, id, minutes);
      expectReadable(model);
      expect(kind).toBe(id);
      expect(model.sections.map((section) => section.id)).toContain('run-sheet');
      expect(text).toContain('999');
      expect(model.pageHeader).toBe('Internal: not for publication');
      expect(model.sections.flatMap(({ blocks }) => blocks.filter(({ basis }) => basis.length === 0))).toEqual([]);
      expect(text).not.toMatch(/Two people will know|Loss group|Do first|Check now/);
    }
  });

  it.each(forms)('%s of %d minutes runs by the clock', (id, minutes) => {
    const sheet = draft(open(tallowmere), id, minutes).model.sections.find((one) => one.id === 'run-sheet')?.blocks[0];
    const rows = sheet?.type === 'table' ? sheet.rows : [];
    expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(minutes);
    rows.forEach((row, at) => {
      if (at > 0) expect(row[0]).toBe(rows[at - 1]?.[1]);
    });
  });

  it.each(insetOutlines.map(({ id }) => [id] as const))('%s has a handout without notes or reasons', (id) => {
    const { model } = draft(open(tallowmere), id, lengthsOf(outlineById(id))[0] ?? 60, 'handout');
    const ids = model.sections.map((section) => section.id).filter((one) => !one.startsWith('handout-'));
    expect(ids).toEqual(['here', 'phrases', 'help', 'foot']);
  });

  it('takes the launch by name, so that a menu which only offers it bundles no other', () => {
    expect(outlineInset(tallowmere, docContent, { outline: 'inset-launch', minutes: 90 })).toEqual(
      outlineInset(tallowmere, docContent, { outline: insetLaunch, minutes: 90 }),
    );
  });
});

describe('as a head reads them', () => {
  it.each([
    ['inset-notice-respond', 60],
    ['inset-self-harm-suicide', 30],
  ] as const)('%s of %d minutes', async (id, minutes) => {
    const { model, ready } = draft(open(tallowmere), id, minutes);
    const read = `${renderDoc(model)}\n\n${renderReady(ready)}\n`;
    await expect(read).toMatchFileSnapshot(`../expected/${id}-tallowmere-${minutes}.txt`);
  });
});

describe('a length that is not offered', () => {
  it.each([
    ['inset-pathways', 180, 'Routes are learned in an hour.'],
    ['inset-anxiety-ebsa', 20, 'half an idea about avoiding school leads to blame'],
    ['inset-self-harm-suicide', 60, 'The thirty-minute briefing is about who does what'],
    ['inset-launch', 30, 'It is written for 20, 45, 60, 90 and 180 minutes.'],
  ] as const)('%s of %d minutes says why instead', (id, minutes, why) => {
    const { model, ready, text } = draft(open(tallowmere), id, minutes);
    expect(model.sections.map((section) => section.id)).toEqual(['stopped']);
    expect(text).toContain(why);
    expect(ready.ready).toBe(false);
  });
});

describe('the gates, one by one', () => {
  const closed: readonly (readonly [OutlineId, SessionMinutes, Parameters<typeof toldFrom>[0], string])[] = [
    ['inset-launch', 60, { 'inset.recentDeath': 'Yes' }, 'Speak to the DSL and your local authority first.'],
    ['inset-rshe-safe-teaching', 60, { 'inset.recentDeath': 'Yes' }, 'Samaritans offer schools practical help'],
    ['inset-self-harm-suicide', 30, { 'inset.recentDeath': 'Yes' }, 'Samaritans offer schools practical help'],
    ['inset-self-harm-suicide', 90, { 'inset.trainedFacilitator': '' }, 'needs somebody trained to lead it'],
    ['inset-self-harm-suicide', 30, { 'inset.dslPresent': 'No' }, 'Choose a day when the DSL is in.'],
    ['inset-self-harm-suicide', 30, { 'inset.date': '2027-01-15' }, 'Not last on a Friday'],
    ['inset-relational-trauma', 60, { 'inset.dslPresent': '' }, 'Choose a day when the DSL is in.'],
    ['inset-relational-trauma', 60, { 'inset.date': '2027-03-25' }, 'before a holiday'],
    ['inset-notice-respond', 60, { 'safe.recordWhere': '' }, 'These sessions need three names.'],
    ['inset-pathways', 45, { 'safe.deputy': '' }, 'These sessions need three names.'],
    ['inset-staff-wellbeing', 60, { 'inset.leaderPresent': 'No' }, 'Staff will ask what leaders will do.'],
  ];
  it.each(closed)('%s of %d minutes stops for %o', (id, minutes, told, words) => {
    const { model, text, ready } = draft(withTold(open(tallowmere), told), id, minutes);
    expect(model.sections).toHaveLength(1);
    expect(text).toContain(words);
    expect(ready.missing.join(' ')).toContain(words);
    expect(draft(open(tallowmere), id, minutes).model.sections.length).toBeGreaterThan(5);
  });

  it('asks first for a confirmed procedure, and again after a year', () => {
    expect(gatesFor('inset-self-harm-suicide', tallowmere, 30).map(({ id }) => id)).toContain(
      'procedure-not-confirmed',
    );
    const plan = open(tallowmere);
    const old = { by: 'DSL', on: '2025-11-01' };
    const confirmed = { ...plan.answers.confirmed, 'self-harm': old };
    const late = { ...plan, answers: { ...plan.answers, confirmed } };
    expect(gatesFor('inset-self-harm-suicide', late, 30).map(({ id }) => id)).toEqual(['procedure-not-confirmed']);
  });

  it('lets the short briefing run where nobody is trained, and a Friday morning with a day after it', () => {
    const plan = withTold(open(tallowmere), { 'inset.trainedFacilitator': '' });
    expect(gatesFor('inset-self-harm-suicide', plan, 30)).toEqual([]);
    const friday = withTold(plan, { 'inset.date': '2027-01-15', 'inset.start': '9:00' });
    expect(gatesFor('inset-self-harm-suicide', friday, 30)).toEqual([]);
  });
});

describe('rules of sensitive and safe sessions', () => {
  it('needs two people to lead a sensitive one, and says so', () => {
    const plan = withTold(open(tallowmere), { 'inset.second': '' });
    expect(draft(plan, 'inset-relational-trauma', 60).ready.missing.join(' ')).toContain('two people to lead it');
    expect(draft(plan, 'inset-parents', 60).ready.missing.join(' ')).not.toContain('two people to lead it');
  });

  it('says what it is about before it starts, and prints who is trained', () => {
    const { text } = draft(open(tallowmere), 'inset-self-harm-suicide', 90);
    expect(text).toContain('We will talk about self-harm and suicide. We will not describe how anyone was hurt.');
    expect(text).toContain('Trained to lead it: School nurse, two-day course, May 2026.');
    expect(draft(open(tallowmere), 'inset-parents', 60).text).not.toContain('We will not describe');
  });

  it('uses some situations only with the safeguarding lead in the room', () => {
    const plan = open({ ...tallowmere, answers: { ...tallowmere.answers, phases: ['post16'] } });
    expect(draft(plan, 'inset-notice-respond', 60).text).toContain("Some days I don't want to wake up");
    const without = withTold(plan, { 'inset.dslPresent': 'No' });
    expect(draft(without, 'inset-notice-respond', 60).text).not.toContain("Some days I don't want to wake up");
  });

  it('uses no situation twice in one session', () => {
    for (const [id, minutes] of forms) {
      const { model } = draft(open(brackenfold), id, minutes);
      const cards = model.sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.type === 'table' && block.header[0] === 'Card' ? block.rows : []))
        .map((row) => row[0]);
      expect(new Set(cards).size, `${id} ${minutes}`).toBe(cards.length);
    }
  });

  it('says which names are missing where only the safeguarding lead is known', () => {
    const only = withTold(thinSchool, { 'safe.dslWhere': 'the office' });
    const { ready } = draft(only, 'inset-notice-respond', 60);
    expect(ready.ready).toBe(false);
    expect(ready.missing.join(' ')).toMatch(/three names.*stands in for the DSL.*worries are written down/s);
  });

  it('prints what holds in England only in England', () => {
    const line = 'not compulsory in England';
    expect(draft(open(tallowmere), 'inset-leaders-governors', 20).text).toContain(line);
    const wales = open({ ...tallowmere, answers: { ...tallowmere.answers, nation: 'wales' } });
    expect(draft(wales, 'inset-leaders-governors', 20).text).not.toContain(line);
  });

  it('asks at the same time of day each time', () => {
    const time = () => /It is (\d\d:\d\d)\. A pupil/.exec(draft(open(tallowmere), 'inset-pathways', 60).text)?.[1];
    expect(time()).toMatch(/^(09|1[0-5]):[0-5][05]$/);
    expect(time()).toBe(time());
  });
});
