import { describe, expect, it } from 'vitest';
import { rulesContent } from '../../src/content/rulesContent';
import type { Answers } from '../../src/domain/answers';
import type { ProvisionRecord } from '../../src/domain/provision';
import { found, row } from './schools';

const state = (key: string, provision: readonly ProvisionRecord[], answers: Partial<Answers> = {}) =>
  found(answers, provision).cells.find((cell) => cell.key === key)?.state;
const worry = (more: Partial<ProvisionRecord> = {}, key = 'w') => row({ key, type: 'worry-group', ...more });
const CELL = 'ANX:T:primary';

describe('a cell of the map', () => {
  it.each([
    ['nothing', 'not recorded', []],
    ['a stopped row', 'not recorded', [worry({ status: 'stopped' })]],
    ['a row at another tier', 'not recorded', [worry({ tiers: ['U'] })]],
    ['a row for another phase', 'not recorded', [worry({ phases: ['secondary'] })]],
    ['a row for another phase by its years', 'not recorded', [worry({ years: [7, 8] })]],
    ['a row for staff', 'not recorded', [row({ key: 't', type: 'staff-mhfa', tiers: ['T'], needs: ['ANX'] })]],
    ['a paused row', 'part', [worry({ status: 'paused' })]],
    ['three of seven year groups', 'part', [worry({ years: [4, 5, 6] })]],
    ['four of seven year groups', 'has', [worry({ years: [3, 4, 5, 6] })]],
    ['a running row', 'has', [worry()]],
    ['one row nobody else can run', 'thin', [worry({ cover: 'no' })]],
    ['two rows nobody else can run', 'has', [worry({ cover: 'no' }), worry({ cover: 'no' }, 'x')]],
    ['a fourth need', 'thin', [row({ key: 'e', type: 'elsa' })]],
    ['blanks', 'has', [worry({ cover: null, measure: null, lead: null, reviewed: null })]],
  ] as const)('with %s is "%s"', (_, wanted, provision) => expect(state(CELL, provision)).toBe(wanted));

  it('is a "no" only when the lead said so, and never against a row', () => {
    expect(state(CELL, [], { saidNo: [CELL] })).toBe('lead said no');
    expect(state(CELL, [worry()], { saidNo: [CELL] })).toBe('has');
    expect(state(CELL, [], { notRelevant: { [CELL]: 'Nursery only' } })).toBe('not relevant');
  });

  it('counts a tick at its first tier, and never beside a row of the same type', () => {
    expect(state(CELL, [], { ticks: { 'worry-group': 'yes' } })).toBe('has');
    expect(state(CELL, [worry({ status: 'stopped' })], { ticks: { 'worry-group': 'yes' } })).toBe('not recorded');
    expect(state('NEU:U:primary', [], { ticks: { 'autism-adhd-environment': 'yes' } })).toBeUndefined();
    expect(state('NEU:T:primary', [], { ticks: { 'autism-adhd-environment': 'yes' } })).toBe('not recorded');
  });

  it('does not take a "no" against a tick of yes, even where a stopped row stands for the tick', () => {
    const answers = { saidNo: [CELL], ticks: { 'worry-group': 'yes' } } as const;
    expect(state(CELL, [], answers)).toBe('has');
    expect(state(CELL, [worry({ status: 'stopped' })], answers)).toBe('not recorded');
    const asked = found(answers, [worry({ status: 'stopped' })]).lines.find(({ key }) => key === 'gap:ask:lead');
    expect(asked?.text).toContain('you said nothing for anxiety and worry, but the list shows something');
  });

  it('does not exist for self-harm, eating or staff below the routes, also when chosen', () => {
    const needs = (['SHS', 'EAT', 'STF'] as const).map((id) => ({ id, source: null }));
    const keys = found({ needs }).cells.map(({ key }) => key);
    expect(keys.filter((key) => /^(SHS|EAT|STF):[UT]/.test(key))).toEqual([]);
  });
});

describe('a route', () => {
  const routes = (
    checked: string | null,
    threshold: 'yes' | 'no' | null = 'yes',
    route = 'single point of access',
  ) => ({
    routes: { ANX: { route, threshold, checked } },
  });

  it.each([
    ['complete and fresh', 'has', routes('2026-05-23')],
    ['checked too long ago', 'named, not confirmed', routes('2026-05-22')],
    ['checked in the future', 'named, not confirmed', routes('2026-11-24')],
    ['without threshold', 'named, not confirmed', routes('2026-11-01', 'no')],
    ['without a route', 'not recorded', routes('2026-11-01', 'yes', ' ')],
  ] as const)('%s is "%s"', (_, wanted, answers) => expect(state('ANX:S', [], answers)).toBe(wanted));
});

describe('every expected cell', () => {
  const lists = { primary: 'school', secondary: 'school', post16: 'college' } as const;
  it.each(['primary', 'secondary', 'post16'] as const)('of %s can be reached from its tick list', (phase) => {
    const list = rulesContent.tickLists[phase === 'post16' ? 'college' : phase];
    const ticks = Object.fromEntries(list.map(({ type }) => [type, 'yes' as const]));
    const cells = found({ setting: lists[phase], phases: [phase], ticks }).cells.filter(({ tier }) => tier !== 'S');
    expect(cells.filter(({ state: found }) => found !== 'has').map(({ key }) => key)).toEqual([]);
  });
});
