import { describe, expect, it } from 'vitest';
import type { SessionMinutes } from '../../src/content/inset/types';
import type { Plan } from '../../src/domain/plan';
import { gatesFor, isShut } from '../../src/outputs/sessions/insetGates';
import { outlineInset } from '../../src/outputs/sessions/insetOutline';
import { timeOf } from '../../src/outputs/sessions/insetTimes';
import { docContent } from './docContent';
import { expectReadable } from './readable';
import { renderDoc, renderReady, textsOf } from './renderDoc';
import { brackenfold, tallowmere, thinSchool, toldFrom } from './schools';

const LENGTHS: readonly SessionMinutes[] = [20, 45, 60, 90, 180];
const launch = (plan: Plan, minutes: SessionMinutes = 90) =>
  outlineInset(plan, docContent, { outline: 'inset-launch', minutes });
const withTold = (plan: Plan, told: Parameters<typeof toldFrom>[0]): Plan => ({
  ...plan,
  answers: { ...plan.answers, told: { ...plan.answers.told, ...toldFrom(told) } },
});
const text = (plan: Plan, minutes: SessionMinutes = 90): string => textsOf(launch(plan, minutes).model).join('\n');

describe('the launch session as a document', () => {
  it.each([
    ['tallowmere', tallowmere, 90],
    ['tallowmere', tallowmere, 20],
    ['thin', thinSchool, 90],
  ] as const)('of %s reads as expected', async (name, plan, minutes) => {
    const { model, ready } = launch(plan, minutes);
    const read = `${renderDoc(model)}\n\n${renderReady(ready)}\n`;
    await expect(read).toMatchFileSnapshot(`../expected/inset-launch-${name}-${minutes}.txt`);
  });

  it.each(LENGTHS)('can be read at %d minutes, for any school', (minutes) => {
    for (const plan of [tallowmere, brackenfold, thinSchool]) {
      const { model } = launch(plan, minutes);
      expectReadable(model);
      expect(text(plan, minutes)).toContain('999');
      expect(model.pageHeader).toBe('Internal: not for publication');
      expect(model.sections.flatMap(({ blocks }) => blocks.filter(({ basis }) => basis.length === 0))).toEqual([]);
    }
  });

  it.each(LENGTHS)('runs by the clock for exactly %d minutes', (minutes) => {
    const sheet = launch(tallowmere, minutes).model.sections.find(({ id }) => id === 'run-sheet')?.blocks[0];
    const rows = sheet?.type === 'table' ? sheet.rows : [];
    expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(minutes);
    rows.forEach((row, at) => {
      if (at > 0) expect(row[0]).toBe(rows[at - 1]?.[1]);
    });
    expect(rows[0]?.[0]).toBe('15:40');
  });

  it('gives minutes only where no start is typed', () => {
    const sheet = launch(thinSchool).model.sections.find(({ id }) => id === 'run-sheet')?.blocks[0];
    expect(sheet?.type === 'table' ? sheet.header[0] : '').toBe('Minutes');
  });

  it.each([
    ['15:40', 940],
    ['3.45pm', 945],
    ['9 am', 540],
    ['12:05 am', 5],
    ['12pm', 720],
    ['after school', null],
    ['25:00', null],
  ])('reads the time %s', (typed, minutes) => expect(timeOf(typed)).toBe(minutes));

  it('prints the situations for the ages taught here, in full, only where they are used', () => {
    expect(text(tallowmere)).toContain('A chatty child in Year 4');
    expect(text(tallowmere)).not.toContain('Year 7 pupil has eaten lunch alone');
    expect(text(brackenfold)).toContain('Year 7 pupil has eaten lunch alone');
    expect(text(tallowmere, 60)).not.toContain('A chatty child in Year 4');
  });

  it('says which names are missing and leaves the step table out', () => {
    const { ready } = launch(withTold(tallowmere, { 'safe.dslWhere': '', 'safe.deputy': '' }));
    expect(ready.missing.join(' ')).toMatch(/where the DSL is found.*stands in for the DSL/s);
    expect(text(withTold(tallowmere, { 'safe.dslWhere': '' }))).not.toContain('| someone is in danger');
    expect(text(tallowmere)).toContain('| someone is in danger');
  });

  it('drops a phrase of a step whose slot is empty', () => {
    expect(text(withTold(tallowmere, { 'safe.earlyFlag': '' }))).toContain(
      '| tell the assistant head | you | this week |',
    );
  });

  it('shows staff no internal priority, rating or small group', () => {
    expect(text(tallowmere)).not.toMatch(/Two people will know|Loss group|do first|check now/i);
  });

  it('gives staff a handout without notes or reasons', () => {
    const { model } = outlineInset(tallowmere, docContent, { outline: 'inset-launch', minutes: 90, copy: 'handout' });
    expect(model.sections.map(({ id }) => id)).toEqual(['here', 'phrases', 'help', 'foot']);
  });
});

describe('gates', () => {
  it('stop the launch after a death or a serious incident nearby', () => {
    const plan = withTold(tallowmere, { 'inset.recentDeath': 'Yes' });
    expect(gatesFor('inset-launch', plan, 90).map(({ id }) => id)).toEqual(['recent-death']);
    const { model, ready } = launch(plan);
    expect(ready.missing[0]).toContain('Speak to the DSL and your local authority first.');
    expect(model.sections).toHaveLength(1);
    expect(gatesFor('inset-launch', tallowmere, 90)).toEqual([]);
  });

  it.each([
    ['procedure-not-confirmed', true],
    ['no-names', false],
    ['no-trained-facilitator', true],
    ['dsl-not-in', true],
    ['no-leader', true],
    ['bad-slot', false],
  ] as const)('%s is shut: %s', (id, shut) => expect(isShut(id, tallowmere)).toBe(shut));

  it('open when what they ask for is there', () => {
    const confirmed = { by: 'DSL', on: '2026-10-01' };
    const told = {
      'inset.dslPresent': 'yes',
      'inset.trainedFacilitator': 'Nurse, course, May',
      'inset.leaderPresent': 'Yes',
      'inset.date': '2027-01-15',
    };
    const plan = withTold(tallowmere, told);
    const ready = {
      ...plan,
      answers: {
        ...plan.answers,
        confirmed: { 'self-harm': confirmed, 'suicidal-thoughts': confirmed, 'crisis-route': confirmed },
      },
    };
    expect(isShut('procedure-not-confirmed', ready)).toBe(false);
    expect([isShut('dsl-not-in', plan), isShut('no-trained-facilitator', plan), isShut('no-leader', plan)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(isShut('bad-slot', plan)).toBe(true);
    expect(isShut('no-names', thinSchool)).toBe(true);
  });
});
