import { describe, expect, it } from 'vitest';
import type { NationId, PhaseId } from '../../src/domain/catalogue';
import type { Plan } from '../../src/domain/plan';
import type { DocModel } from '../../src/outputs/documents/docModel';
import { publishable } from '../../src/outputs/documents/finish';
import { yearsInWords } from '../../src/outputs/documents/priorityYears';
import { draftStrategyBoard } from '../../src/outputs/documents/strategyBoard';
import { draftStrategyPage, PAGE_WORDS } from '../../src/outputs/documents/strategyPage';
import { wordCount } from '../../src/outputs/documents/words';
import { docContent } from './docContent';
import { bannedIn, expectReadable, swapParagraphs } from './readable';
import { renderDoc, renderReady, textsOf } from './renderDoc';
import { brackenfold, offer, priority, tallowmere, thinSchool, toldFrom } from './schools';

const page = (plan: Plan, edition: 'publishable' | 'internal' = 'publishable') =>
  draftStrategyPage(plan, docContent, { edition });
const text = (model: DocModel): string => textsOf(model).join('\n');
/** Headings and cells in; crisis box, banners and sign-off out. */
const wordsThatCount = (model: DocModel): number =>
  wordCount(
    text({
      ...model,
      title: '',
      sections: model.sections
        .filter(({ id }) => id !== 'foot')
        .map((section) => ({
          ...section,
          blocks: section.blocks.filter((block) => block.type !== 'paragraph' || block.look !== 'callout'),
        })),
    }),
  );
const withAnswers = (plan: Plan, answers: Partial<Plan['answers']>): Plan => ({
  ...plan,
  answers: { ...plan.answers, ...answers },
});
const withTold = (plan: Plan, told: Parameters<typeof toldFrom>[0]): Plan =>
  withAnswers(plan, { told: { ...plan.answers.told, ...toldFrom(told) } });

describe('the plan on a page', () => {
  it.each([
    ['tallowmere', tallowmere, 'publishable'],
    ['tallowmere', tallowmere, 'internal'],
    ['thin', thinSchool, 'publishable'],
  ] as const)('of %s reads as expected', async (name, plan, edition) => {
    const { model, ready } = page(plan, edition);
    const read = `${renderDoc(model)}\n\n${renderReady(ready)}\n`;
    await expect(read).toMatchFileSnapshot(`../expected/strategy-page-${name}-${edition}.txt`);
  });

  it.each([tallowmere, brackenfold, thinSchool])('fits its limit and can be read ($id)', (plan) => {
    for (const edition of ['publishable', 'internal'] as const) {
      const { model } = page(plan, edition);
      expect(wordsThatCount(model)).toBeLessThanOrEqual(PAGE_WORDS);
      expectReadable(model);
    }
  });

  it('is ready when everything is said, and says what is missing when not', () => {
    expect(page(tallowmere).ready).toEqual({ ready: true, missing: [] });
    const { ready } = page(withTold(tallowmere, { july: '', 'priority.3.by': '', 'parents.contact': '' }));
    expect(ready.ready).toBe(false);
    expect(ready.missing).toHaveLength(3);
    expect(ready.missing.join(' ')).toContain('Priority 3 has no date.');
  });

  it('cuts optional sentences first, then third items, and never the crisis line or the line to sign', () => {
    const long = 'a long answer of several words that says the same thing again and again until it is too long ';
    const told = {
      july: `By July ${long.repeat(5)}`,
      'voice.themes.3': `Third ${long}`,
      'voice.changed': long,
    };
    const { model, ready } = page(withTold(tallowmere, told));
    expect(text(model)).not.toContain('Third');
    expect(text(model)).not.toContain('190');
    expect(text(model)).toContain('999');
    expect(text(model)).toContain('Approved by');
    expect(page(withTold(tallowmere, { july: long.repeat(25) })).ready.missing.join(' ')).toMatch(/and 350 fit/);
    expect(ready.ready).toBe(true);
  });

  it('leaves out of a publishable edition what does not belong on a website', () => {
    for (const draft of [draftStrategyPage, draftStrategyBoard]) {
      const { model } = draft(tallowmere, docContent, { edition: 'publishable' });
      expect(model.sections.flatMap(({ blocks }) => blocks.flatMap(({ tags = [] }) => tags))).toEqual([]);
      expect(text(model)).not.toMatch(
        /\bgap\b|do first|check now|severity|\bscore|%|£|my impression|don't know|estimate|prevalence/i,
      );
      expect(text(model)).not.toContain('Loss group');
    }
  });

  it('is made from the internal edition by leaving blocks out', () => {
    const { model } = draftStrategyBoard(tallowmere, docContent, { edition: 'internal' });
    const tagged = model.sections.flatMap(({ blocks }) => blocks.filter(({ tags }) => tags?.length));
    expect(tagged.length).toBeGreaterThan(3);
    const open = publishable(model);
    expect(open.sections.flatMap(({ blocks }) => blocks.filter(({ tags }) => tags?.length))).toEqual([]);
    expect(open.pageHeader).toBeNull();
  });

  it('shares no paragraph with another school but the fixed ones', () => {
    const fixed =
      /999|In a crisis|If your child is in danger|not clinical or legal advice|will do three things well|put our effort into|^Internal: not for publication|^Head, SCHOOL$/;
    for (const draft of [draftStrategyPage, draftStrategyBoard]) {
      for (const edition of ['publishable', 'internal'] as const) {
        const one = swapParagraphs(draft(tallowmere, docContent, { edition }).model, 'Tallowmere Primary School');
        const other = swapParagraphs(draft(brackenfold, docContent, { edition }).model, 'Brackenfold Academy');
        expect(one.filter((paragraph) => other.includes(paragraph) && !fixed.test(paragraph))).toEqual([]);
      }
    }
  });

  it('finds a shared paragraph where there is one', () => {
    const one = swapParagraphs(page(tallowmere).model, 'Tallowmere Primary School');
    expect(one.filter((paragraph) => one.includes(paragraph))).toHaveLength(one.length);
  });

  it('gives every block a basis', () => {
    for (const draft of [draftStrategyPage, draftStrategyBoard]) {
      for (const plan of [tallowmere, thinSchool]) {
        const blocks = draft(plan, docContent, { edition: 'internal' }).model.sections.flatMap(
          (section) => section.blocks,
        );
        expect(blocks.filter(({ basis }) => basis.length === 0)).toEqual([]);
      }
    }
  });

  it('says the same for the same plan', () => expect(page(tallowmere)).toEqual(page(structuredClone(tallowmere))));

  const NATIONS: readonly NationId[] = ['england', 'wales', 'scotland', 'northern-ireland'];
  const PHASES: readonly PhaseId[] = ['primary', 'secondary', 'post16'];
  it.each(NATIONS.flatMap((nation) => PHASES.map((phase) => [nation, phase] as const)))(
    'holds its rules in %s, %s',
    (nation, phase) => {
      const setting = phase === 'post16' ? 'college' : 'school';
      for (const school of [tallowmere, brackenfold, thinSchool]) {
        const plan = withAnswers(school, { nation, phases: [phase], setting });
        for (const { model } of [page(plan), page(plan, 'internal'), draftStrategyBoard(plan, docContent)]) {
          expectReadable(model);
          expect(text(model)).toContain('999');
          expect(bannedIn(text(model))).toEqual([]);
          if (nation === 'wales' && setting === 'school')
            expect(text(model)).not.toMatch(/\bpupils? (told|are|can)\b/i);
        }
      }
    },
  );

  it('keeps 999 with every number stale and every contact empty', () => {
    const old = withAnswers(thinSchool, { today: '2031-01-10' });
    const { model, ready } = page(old);
    expect(text(model)).toContain('999');
    expect(text(model)).toContain('(check before printing)');
    expect(text(model)).not.toMatch(/999[^.]*\(check/);
    expect(ready.missing.join(' ')).toContain('due a check');
    const none = draftStrategyPage(old, { ...docContent, contacts: [] });
    expect(text(none.model)).toContain('999');
  });
});

describe('whose eyes a page has had', () => {
  const banner = (plan: Plan): string => text(page(plan).model);
  it('says that the safety details are confirmed, and by whom', () => {
    expect(banner(tallowmere)).toContain('Safety details confirmed by the DSL, Thursday 19 November 2026.');
  });
  it('is not ready until they are', () => {
    const never = withAnswers(tallowmere, { confirmed: {} });
    expect(banner(never)).toContain('Draft. The DSL has not yet confirmed the safety details.');
    expect(page(never).ready.missing).toEqual(['The DSL has not yet confirmed the safety details.']);
  });
  it('asks again after a year, and when a detail has changed since', () => {
    const old = withAnswers(tallowmere, { confirmed: { 'crisis-route': { by: 'DSL', on: '2025-10-01' } } });
    expect(banner(old)).toContain('Confirmed Wednesday 1 October 2025. Confirm again before sharing.');
    const changed = withTold(tallowmere, { 'safe.changed.contacts': '2026-11-21' });
    expect(banner(changed)).toContain('Changed since the DSL confirmed on Thursday 19 November 2026: whom to tell.');
    expect(page(changed).ready.ready).toBe(false);
  });
  it('does not believe a date in the future', () => {
    const ahead = withAnswers(tallowmere, { confirmed: { 'crisis-route': { by: 'DSL', on: '2027-01-01' } } });
    expect(page(ahead).ready.ready).toBe(false);
  });
});

describe('small groups', () => {
  it('stay off a page that anyone may read, unless the school says yes', () => {
    const plan = (publish: 'yes' | 'no' | null, places: number | null): Plan => ({
      ...tallowmere,
      provision: [
        offer('Young carers group', 'T', {
          places,
          told: { howToAsk: null, publish, star: false, description: null, measure: null },
        }),
        offer('Drop-in', 'T'),
      ],
    });
    expect(text(page(plan(null, 6)).model)).not.toContain('Young carers');
    expect(text(page(plan(null, null)).model)).not.toContain('Young carers');
    expect(text(page(plan(null, 6)).model)).toContain('Drop-in');
    expect(text(page(plan('yes', 6)).model)).toContain('Young carers');
    expect(text(page(plan(null, 12)).model)).toContain('Young carers');
    expect(text(page(plan('no', 40)).model)).not.toContain('Young carers');
    expect(text(page(plan(null, 6), 'internal').model)).toContain('Young carers');
  });
});

describe('strengths', () => {
  const strengths = (plan: Plan) => page(plan).model.sections.find(({ id }) => id === 'strengths');
  it('are the lead’s picks first, by label or in their own words', () => {
    const plan = withTold(tallowmere, {
      'strength.1': 'Everyone knows who to tell',
      'strength.2': 'our children run the worry boxes themselves',
    });
    const shown = strengths(plan);
    expect(shown?.heading).toBe('Two things we do well');
    expect(text({ ...page(plan).model, sections: shown ? [shown] : [] })).toMatch(
      /corridor check.*run the worry boxes themselves\./s,
    );
  });

  it('need evidence, and a note that seems to name someone stays off the page', () => {
    const bare = withTold(tallowmere, { 'ratings.staff-2': '3', 'ratings.parents-1': ['2', 'ask Mrs Kay'] });
    expect(strengths(bare)?.heading).toBe('One thing we do well');
    expect(page(bare).ready.missing.join(' ')).toContain('seems to name a person');
  });

  it('name the offers where the statement is about them', () => {
    const plan = withTold(withAnswers(tallowmere, { ratings: { 'targeted-2': { kind: 'rated', value: 2 } } }), {
      'ratings.targeted-2': ['2', 'the register'],
    });
    expect(text(page(plan).model)).toMatch(/ELSA time, the Nest and Key adult check-in/);
  });
});

describe('years', () => {
  it.each([
    [[3, 4, 5, 6], 'Years 3 to 6'],
    [[0, 1, 2], 'Reception, and Years 1 and 2'],
    [[9], 'Year 9'],
  ])('%j read %s', (years, words) => expect(yearsInWords(tallowmere, docContent, years)).toBe(words));
});

describe('priorities', () => {
  const lines = (...keys: Parameters<typeof priority>[]) => keys.map((args) => priority(...args));
  const planWith = (
    findings: readonly ReturnType<typeof priority>[],
    told: Parameters<typeof toldFrom>[0] = {},
  ): Plan => ({
    ...thinSchool,
    answers: { ...thinSchool.answers, told: { ...thinSchool.answers.told, ...toldFrom(told) } },
    findings: { ...thinSchool.findings, lines: findings, held: findings },
  });
  const rows = (plan: Plan, edition: 'publishable' | 'internal') =>
    page(plan, edition).model.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])),
    );

  it('that are internal print in public only in the words typed for it', () => {
    const setUp = lines(['gap:role-set-up', { cause: 'leadership-1' }]);
    expect(rows(planWith(setUp), 'internal')[0]?.[0]).toMatch(/SLT/);
    expect(rows(planWith(setUp), 'publishable')).toEqual([]);
    const inPublic = planWith(setUp, { 'priority.1.public': 'this work will have a home' });
    expect(rows(inPublic, 'publishable')[0]?.[0]).toBe('This work will have a home.');
  });

  it('never name a sensitive need in public', () => {
    const route = lines(['gap:no-route', { needs: ['SHS'] }]);
    expect(rows(planWith(route), 'internal')[0]?.[0]).toContain('self-harm');
    expect(rows(planWith(route), 'publishable')[0]?.[0]).toBe(
      'Staff will know exactly who to call for specialist help.',
    );
  });

  it('in the lead’s words never stand under the reason of a gap they were not written for', () => {
    const parents = lines([
      'gap:practice:parents',
      { cause: 'parents-1', text: 'Families know how to ask: emerging.' },
    ]);
    const own = planWith(parents, { 'priority.1.different': 'lunch will be calm' });
    expect(rows(own, 'internal').map((row) => row[0])).toEqual([
      'Lunch will be calm.',
      expect.stringMatching(/families/i),
    ]);
    const tied = planWith(parents, {
      'priority.1.different': 'parents will know us',
      'priority.1.gap': 'gap:practice:parents',
    });
    expect(rows(tied, 'internal').map((row) => row[0])).toEqual(['Parents will know us.']);
  });

  it('that the lead put off are not printed, and what is missing reads "to agree"', () => {
    const two = lines(
      ['gap:practice:parents', { cause: 'parents-1', decision: 'later' }],
      ['gap:practice:curriculum', {}],
    );
    const cells = rows(planWith(two), 'internal')[0];
    expect(cells?.[0]).toMatch(/lessons/);
    expect(cells?.slice(1, 3)).toEqual(['to agree', 'to agree']);
  });

  it('have words for every rule, in both editions where they may', () => {
    const keys = [
      'gap:role-set-up',
      'gap:need-none:T',
      'gap:need-none:U',
      'gap:no-route',
      'gap:eating-response',
      'gap:data-protection',
      'gap:practice:leadership',
      'gap:practice:ethos',
      'gap:practice:curriculum',
      'gap:practice:student-voice',
      'gap:practice:staff',
      'gap:practice:identify',
      'gap:practice:targeted',
      'gap:practice:parents',
      'gap:one-person:p-x',
    ];
    for (const key of keys) {
      const cells = rows(planWith([priority(key, { needs: ['ANX'] })]), 'internal')[0];
      expect(cells?.[0], key).toMatch(/^[A-Z].*\.$/);
    }
  });
});
