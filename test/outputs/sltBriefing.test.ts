import { describe, expect, it } from 'vitest';
import type { YesNo } from '../../src/domain/answers';
import type { CheckLine } from '../../src/domain/findings';
import type { Plan } from '../../src/domain/plan';
import { BRIEFING_WORDS, draftSltBriefing } from '../../src/outputs/documents/sltBriefing';
import { wordCount } from '../../src/outputs/documents/words';
import { FIXTURE_DAY, type FixtureSchool, fixtureSchools, foreignTo, understood } from '../schools/fixtureSchools';
import { docContent } from './docContent';
import { expectReadable } from './readable';
import { renderDoc, renderReady, textsOf } from './renderDoc';
import { brackenfold, tallowmere, thinSchool, toldFrom } from './schools';

const briefing = (plan: Plan) => draftSltBriefing(plan, docContent);
const saidIn = (plan: Plan): string => textsOf(briefing(plan).model).join('\n');

function planOf(school: FixtureSchool): Plan {
  const { answers, provision, findings } = understood(school);
  return { id: school.id, workbook: school.id, savedAt: FIXTURE_DAY, answers, provision, findings, actions: [] };
}

/** The plan with these answers typed as well. */
const withTold = (plan: Plan, typed: Parameters<typeof toldFrom>[0]): Plan => ({
  ...plan,
  answers: { ...plan.answers, told: { ...plan.answers.told, ...toldFrom(typed) } },
});

function check(
  key: string,
  parts: CheckLine['parts'],
  answer: YesNo,
  text = `${key}: to settle.`,
): Plan['findings']['lines'][number] {
  const why = `You answered ${answer}.`;
  return { lane: 'A', key: `gap:safety:${key}`, text, why, action: '', ask: 'dsl', parts, basis: [] };
}

const withChecks = (plan: Plan, safety: Plan['answers']['safety'], ...lines: Plan['findings']['lines']): Plan => ({
  ...plan,
  answers: { ...plan.answers, safety },
  findings: { ...plan.findings, lines: [...lines, ...plan.findings.lines.filter(({ lane }) => lane !== 'A')] },
});

describe('the briefing for leaders', () => {
  it.each([
    ['tallowmere', tallowmere],
    ['brackenfold', brackenfold],
  ])('of %s reads as expected', async (name, plan) => {
    const { model, ready } = briefing(plan);
    await expect(`${renderDoc(model)}\n\n${renderReady(ready)}\n`).toMatchFileSnapshot(
      `../expected/slt-briefing-${name}.txt`,
    );
  });

  it('is one side for every fixture school, readable, in its own words, and speaks to leaders', () => {
    let drafted = 0;
    for (const school of fixtureSchools) {
      const { model, ready } = briefing(planOf(school));
      if (model.sections.length === 0) {
        expect(ready, school.id).toMatchObject({
          ready: false,
          missing: [expect.stringContaining('nothing to brief')],
        });
        continue;
      }
      drafted += 1;
      const words = textsOf(model).join('\n');
      expect(wordCount(words), school.id).toBeLessThanOrEqual(BRIEFING_WORDS);
      expect(words, school.id).not.toMatch(/\b[Yy]ou(r ratings| answered| said)\b|undefined|\{/);
      for (const word of foreignTo(school))
        expect(words.split('## What is going well')[0], school.id).not.toMatch(word);
      expectReadable(model);
    }
    expect(drafted).toBeGreaterThanOrEqual(6);
  });

  it('is internal, and every statement has its basis', () => {
    for (const plan of [tallowmere, brackenfold]) {
      const { model } = briefing(plan);
      expect(model).toMatchObject({ edition: 'internal', pageHeader: 'Internal: not for publication' });
      for (const { blocks } of model.sections)
        for (const block of blocks) expect(block.basis.length, JSON.stringify(block)).toBeGreaterThan(0);
    }
  });

  it('is not made where there is nothing to decide, and says why', () => {
    const { model, ready } = briefing(thinSchool);
    expect(model.sections).toEqual([]);
    expect(ready.missing).toEqual([
      'Nothing in the gap analysis needs a decision yet, so there is nothing to brief on.',
    ]);
  });

  it('says what the lead typed: the decision, cost, time, what waiting means, and by when', () => {
    const plan = withTold(tallowmere, {
      'priority.1.decision': 'Trial a worry group for one term.',
      'priority.1.time': '1 hour a week for the inclusion lead',
      'priority.1.cost': 'none',
      'brief.consequence': 'the spring groups start without a lead',
      'brief.figures': 'attendance; exclusions',
      'slt.neededBy': '2026-12-04',
      'slt.nextReport': '2027-03-12',
    });
    const said = saidIn(plan);
    expect(said).toMatch(/Trial a worry group for one term\n?/);
    for (const words of ['1 hour a week for the inclusion lead', 'none', 'attendance and exclusions'])
      expect(said).toContain(words);
    expect(said).toMatch(/12 March 2027/);
    expect(said).toContain('needed from SLT by Friday 4 December 2026');
    expect(said).toContain('the spring groups start without a lead');
    expect(said).not.toContain('staff have to decide alone');
  });

  it('never guesses a cost or a time', () => {
    const table = briefing(tallowmere)
      .model.sections.find(({ id }) => id === 'decisions')
      ?.blocks.at(-1);
    const cells = table?.type === 'table' ? table.rows.map(([, cost, time]) => [cost, time]) : [];
    expect(cells.flat().filter((cell) => cell === 'not yet costed').length).toBeGreaterThan(0);
    expect(cells.flat()).not.toContain('');
  });

  it('leaves no cell of its table empty: a date nobody gave is to agree', () => {
    const { model } = briefing({ ...tallowmere, actions: [] });
    const table = model.sections.find(({ id }) => id === 'decisions')?.blocks.at(-1);
    const cells = table?.type === 'table' ? table.rows.flat() : [];
    expect(cells).toContain('to agree');
    expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
  });

  it('puts safety first: two checks as they are, more of them folded into a line that names them', () => {
    const two = withChecks(
      tallowmere,
      { 'self-harm': 'no', 'sudden-death': 'no' },
      check('self-harm', ['self-harm'], 'no', 'Self-harm: no agreed procedure yet.'),
      check('sudden-death', ['sudden-death'], 'no', 'Sudden death: no agreed plan yet.'),
    );
    expect(saidIn(two).match(/[Cc]heck now/g)).toHaveLength(2);
    const three = withChecks(
      two,
      { 'self-harm': 'no', 'sudden-death': 'no' },
      ...two.findings.lines.filter(({ lane }) => lane === 'A'),
      check('unconfirmed', ['suicidal-thoughts'], 'yes', 'Answered yes, not yet confirmed (or over a year ago): it.'),
    );
    const said = saidIn(three);
    expect(said).toMatch(/sudden death; and answered yes, not yet confirmed\./i);
    expect(said).not.toContain('no agreed plan yet');
  });

  it.each([
    ['no', /Adopt a procedure for self-harm with the DSL|to write the procedure for self-harm/, true],
    ['partly', /[Ff]inish the procedure for self-harm/, true],
    ['not-sure', /Make sure with the DSL that there is a procedure for self-harm/, false],
  ] as const)('asks for what the answer "%s" asks for, and claims no more', (answer, asked, tellsWaiting) => {
    const plan = withChecks(tallowmere, { 'self-harm': answer }, check('self-harm', ['self-harm'], answer));
    expect(saidIn(plan)).toMatch(asked);
    expect(saidIn(plan).includes('staff have to decide alone')).toBe(tellsWaiting);
  });

  it('asks leaders nothing about checks that wait for the safeguarding lead alone', () => {
    const plan = withChecks(thinSchool, {}, check('unconfirmed', ['self-harm'], 'yes'));
    expect(briefing(plan).model.sections).toEqual([]);
  });

  it('opens with what became of the last report, where each promise has its outcome', () => {
    const promised = { 'report.items.1.said': 'train lunchtime staff', 'report.items.1.status': 'Done' };
    const two = { ...promised, 'report.items.2.said': 'open the library', 'report.items.2.status': 'Not done' };
    expect(saidIn(withTold(tallowmere, promised))).toContain('Last time we said we would do one thing. One is done.');
    expect(saidIn(withTold(tallowmere, two))).toMatch(/two things.*one is done and one is not done yet/is);
    const half = { ...two, 'report.items.2.status': '' };
    expect(saidIn(withTold(tallowmere, half))).not.toContain('Last time');
  });

  it('says the same for the same answers', () => {
    expect(briefing(tallowmere)).toEqual(briefing(tallowmere));
  });
});
