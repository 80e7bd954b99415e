import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/index';
import { rulesContent } from '../../src/content/rulesContent';
import type { Answers } from '../../src/domain/answers';
import { assess } from '../../src/domain/assess';
import { countOffers } from '../../src/domain/offerCounts';
import type { ProvisionRecord } from '../../src/domain/provision';
import { settle } from '../../src/domain/settings';
import { firstRows, planRefresh } from '../../src/outputs/refresh/planRefresh';
import { changesAnything } from '../../src/outputs/refresh/tabState';
import { changedRuleLines } from '../../src/outputs/sheets/changedRules';
import { buildOverviewSheet, checksConfirmed } from '../../src/outputs/sheets/overviewSheet';
import { buildProgressSheet, type Moment, nextSnapshot, type Snapshot } from '../../src/outputs/sheets/progressSheet';
import { anyAnswers, anyRegister } from '../domain/anySchool';
import {
  answersFromGolden,
  BLANK,
  type GoldenSchool,
  provisionFromGolden,
  rated,
  row,
  SAFE,
  TODAY,
} from '../domain/schools';
import { renderSheet } from './renderSheet';
import { applied, created, read, text } from './tabs';

const file = new URL('../schools/golden-schools.json', import.meta.url);
const schools: readonly GoldenSchool[] = JSON.parse(readFileSync(file, 'utf8'));

function factsOf(answers: Answers, provision: readonly ProvisionRecord[]) {
  const settings = settle();
  return { answers, provision, settings, findings: assess(answers, provision, rulesContent, settings) };
}

function overviewOf(answers: Partial<Answers>, provision: readonly ProvisionRecord[] = []) {
  const all = { ...BLANK, ...answers };
  return buildOverviewSheet(factsOf(all, provision), content.nations[all.nation]);
}

function momentOf(answers: Answers, provision: readonly ProvisionRecord[], today = TODAY): Moment {
  const facts = factsOf({ ...answers, today }, provision);
  const { running } = countOffers(answers, provision, rulesContent);
  return { ...facts, today, checksConfirmed: checksConfirmed(facts), running, actionsDone: 0 };
}

const stands = (sheet: ReturnType<typeof overviewOf>, id: string) =>
  sheet.rows.find((one) => one.id === id)?.cells.stands ?? 'no such row';

describe.each(schools.map((school) => [school.id, school] as const))('%s', (id, school) => {
  const [answers, provision] = [answersFromGolden(school), provisionFromGolden(school)];

  test('its Overview and its Progress read as a head would read them', async () => {
    const overview = overviewOf(answers, provision);
    const progress = buildProgressSheet([], nextSnapshot([], momentOf(answers, provision)));
    const charts = (overview.charts ?? []).filter(({ isEnough }) => isEnough).map(({ told }) => `${told}\n`);
    const shown = [overview, progress].map(renderSheet);
    await expect([...shown, ...charts].join('\n')).toMatchFileSnapshot(`../expected/${id}.overview.txt`);
  });
});

describe('Overview', () => {
  const ratings = (values: readonly (0 | 1 | 2 | 3)[]): Answers['ratings'] =>
    Object.fromEntries(values.map((value, at) => [`ethos-${at + 1}`, rated(value)]));

  test('a percentage stands only where three of the six are rated', () => {
    expect(stands(overviewOf({ ratings: ratings([2, 1]) }), 'areas:ethos')).not.toContain('%');
    expect(stands(overviewOf({ ratings: ratings([2, 1, 3]) }), 'areas:ethos')).toContain(
      '67% of the way, from the 3 statements rated',
    );
  });

  test('the total of places stands only when known for four in five', () => {
    const offers = (known: number) =>
      Array.from({ length: 5 }, (_, at) =>
        row({ key: `r${at}`, tiers: ['T'], needs: ['ANX'], places: at < known ? 6 : null }),
      );
    expect(stands(overviewOf({}, offers(3)), 'tiers:places')).toBe(
      'Shown once it is known for at least 80% of targeted offers.',
    );
    expect(stands(overviewOf({}, offers(4)), 'tiers:places')).toBe('24, from 4 of 5 targeted offers');
  });

  test('a chart is drawn from three running offers on, in whole numbers', () => {
    const offers = (count: number) =>
      Array.from({ length: count }, (_, at) => row({ key: `r${at}`, tiers: ['U'], needs: ['GEN'] }));
    expect(overviewOf({}, offers(2)).charts?.[0]?.isEnough).toBe(false);
    expect(overviewOf({}, offers(3)).charts?.[0]?.isEnough).toBe(true);
    expect(overviewOf({}, offers(3)).charts?.[0]?.points.map(({ value }) => value)).toEqual([3, 0, 0]);
  });

  test('a ticked offer counts once, also where it has a row', () => {
    const [tick] = rulesContent.tickLists.primary;
    const ticks = { [tick?.type ?? '']: 'yes' as const };
    const counted = (rows: readonly ProvisionRecord[]) => countOffers({ ...BLANK, ticks }, rows, rulesContent).running;
    expect(counted([])).toBe(1);
    expect(counted([row({ key: 'r1', type: tick?.type ?? '' })])).toBe(1);
  });

  test('a confirmation is told with its next day, and when it has run out', () => {
    const told = (on: string) =>
      stands(overviewOf({ ...SAFE, confirmed: { 'self-harm': { by: 'DSL', on } } }), 'checks:self-harm');
    expect(told('2026-11-20')).toBe('Yes. Confirmed by the DSL on 20 November 2026. Next due 20 November 2027.');
    expect(told('2025-01-20')).toBe('Yes. Last confirmed by the DSL on 20 January 2025: to be confirmed again.');
  });

  test('nobody signs for anybody: the cells are people’s and empty', () => {
    const sheet = overviewOf({});
    const signed = sheet.rows.filter(({ section }) => section === 'signOff');
    expect(signed).toHaveLength(4);
    expect(signed.map(({ cells }) => `${cells.signed ?? ''}${cells.date ?? ''}`)).toEqual(['', '', '', '']);
    expect(sheet.columns.filter(({ owner }) => owner === 'people').map(({ key }) => key)).toEqual([
      'signed',
      'date',
      'notes',
    ]);
  });

  test('an adjusted rule is told with its day', () => {
    const settings = settle({
      doFirstFrom: 4,
      rulesOff: ['gap:part', 'gap:safety:self-harm'],
      impact: { 'ethos-1': 5 },
    });
    const days = { 'settings.doFirstFrom': '2026-11-23' };
    expect(changedRuleLines(settings, content.questions, days)).toEqual([
      'Changed here: "Do first" begins at the score 4 (usual: 3.5), since 23 November 2026.',
      'Switched off here: Priorities: offers that reach only some years, no date noted.',
      'Weighs 5 out of 5 here: Calm / consistent responses, no date noted.',
    ]);
    expect(changedRuleLines(settle(), content.questions)).toEqual([]);
  });
});

describe('Progress', () => {
  const asRow = (snapshot: Snapshot | null): readonly Snapshot[] => (snapshot === null ? [] : [snapshot]);

  test('any school: a snapshot, then none until a figure changes', () => {
    fc.assert(
      fc.property(anyAnswers, anyRegister, (answers, rows) => {
        const moment = momentOf(answers, rows);
        const first = nextSnapshot([], moment);
        expect(first).not.toBeNull();
        expect(nextSnapshot(asRow(first), moment), 'today’s row, as it stands').toEqual(first);
        const later = nextSnapshot(asRow(first), { ...moment, actionsDone: 1, today: '2027-01-12' });
        expect(later?.key).toBe('snapshot:2');
        expect(nextSnapshot([...asRow(later), ...asRow(first)], { ...moment, actionsDone: 1 })).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test('names: baseline, the term, then the day', () => {
    const names: string[] = [];
    let rows: readonly Snapshot[] = [];
    const days = [TODAY, '2027-01-12', '2027-02-01', '2027-02-01', '2027-05-01', '2027-08-20'];
    days.forEach((today, at) => {
      const next = nextSnapshot(rows, { ...momentOf(BLANK, [], today), actionsDone: at });
      rows = [...rows, ...asRow(next)];
      names.push(next?.cells.snapshot ?? 'none');
    });
    expect(names).toEqual([
      'Autumn 2026 baseline',
      'Spring 2027',
      'Spring 2027, 1 February 2027',
      'Spring 2027, 1 February 2027',
      'Summer 2027',
      'Summer 2027, 20 August 2027',
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(5);
    const scottish = momentOf({ ...BLANK, nation: 'scotland' }, [], '2027-08-20');
    expect(nextSnapshot([], scottish)?.cells.snapshot).toBe('Autumn 2027 baseline');
  });

  test('the row of today is brought up to date, but for the cells a person changed', () => {
    const first = nextSnapshot([], momentOf(BLANK, []));
    const tab = created(buildProgressSheet([], first));
    const [only] = tab.rows;
    const edited = { ...tab, rows: [{ key: only?.key ?? '', cells: { ...only?.cells, offers: text('17') } }] };
    const next = nextSnapshot(asRow(first), { ...momentOf(BLANK, []), actionsDone: 2, running: 3 });
    expect(next?.key).toBe('snapshot:1');
    const changes = planRefresh(buildProgressSheet(asRow(first), next), read(edited));
    expect(changes.cells).toEqual([{ row: 2, column: 'done', text: '2', over: true }]);
    expect(changes.report.map(({ code, column }) => [code, column])).toEqual([['kept-edit', 'offers']]);
    expect(changes.inserts).toEqual([]);
  });

  test('a note beside the row of today, a name of its own or another date makes it a row of the past', () => {
    const first = nextSnapshot([], momentOf(BLANK, []));
    const more = { ...momentOf(BLANK, []), actionsDone: 2 };
    const kept = (cells: { readonly [column: string]: string }) =>
      nextSnapshot([{ key: 'snapshot:1', cells: { ...first?.cells, ...cells } }], more);
    expect(kept({})?.key).toBe('snapshot:1');
    const changes = { notes: 'Before INSET', snapshot: 'Before INSET', date: '2026-11-22' };
    for (const [column, text] of Object.entries(changes))
      expect(kept({ [column]: text })).toMatchObject({ key: 'snapshot:2', cells: { done: '2' } });
  });

  test('a row of another day is never written again, even where a person changed it', () => {
    const first = nextSnapshot([], momentOf(BLANK, []));
    const tab = created(buildProgressSheet([], first));
    const [only] = tab.rows;
    const edited = { ...tab, rows: [{ key: only?.key ?? '', cells: { ...only?.cells, laneA: text('Ours now') } }] };
    const next = nextSnapshot(asRow(first), { ...momentOf(BLANK, [], '2026-11-24'), actionsDone: 2 });
    const changes = planRefresh(buildProgressSheet(asRow(first), next), read(edited));
    expect([changes.cells, changes.keys, changes.report]).toEqual([[], [], []]);
    expect(changes.inserts.flatMap(({ rows }) => rows)).toHaveLength(1);
    const after = applied(edited, changes);
    const again = planRefresh(buildProgressSheet([...asRow(first), ...asRow(next)], null), read(after));
    expect(changesAnything(again)).toBe(false);
  });

  test('the first generation holds the baseline', () => {
    expect(firstRows(buildProgressSheet([], nextSnapshot([], momentOf(BLANK, []))))).toHaveLength(1);
  });
});
