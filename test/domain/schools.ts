import { rulesContent } from '../../src/content/rulesContent';
import type { Answers } from '../../src/domain/answers';
import { assess } from '../../src/domain/assess';
import type { Findings, PriorityLine } from '../../src/domain/findings';
import type { ProvisionRecord } from '../../src/domain/provision';
import type { Rating } from '../../src/domain/rating';
import type { Settings } from '../../src/domain/settings';

/** The shape of a school in golden-schools.json: a missing field is blank. */
export type GoldenSchool = Omit<Partial<Answers>, 'ratings'> & {
  readonly id: string;
  readonly ratings: { readonly [indicator: string]: number | 'dk' | 'na' };
  readonly provision: readonly GoldenRow[];
  readonly nation: Answers['nation'];
};
type GoldenRow = { readonly key: string; readonly name: string } & { readonly [field: string]: unknown };

export const TODAY = '2026-11-23';

export const rated = (value: number): Rating => ({ kind: 'rated', value: value as 0 | 1 | 2 | 3 });
export const DONT_KNOW: Rating = { kind: 'dont-know' };

export function ratingFrom(value: number | 'dk' | 'na'): Rating {
  if (value === 'dk') return DONT_KNOW;
  return value === 'na' ? { kind: 'not-applicable', reason: '' } : rated(value);
}

/** A school of which nothing is known yet, in England. */
export const BLANK: Answers = {
  today: TODAY,
  nation: 'england',
  setting: 'school',
  stage: 1,
  phases: ['primary'],
  roll: {},
  needs: [],
  mhst: null,
  mhstUse: null,
  remitWritten: null,
  safety: {},
  crisisRoute: null,
  confirmed: {},
  ratings: {},
  ticks: {},
  stopsIfAway: [],
  keyStaffTrained: null,
  teachesSensitive: null,
  eatingResponse: null,
  helpSeekingTaught: null,
  saidNo: [],
  notRelevant: {},
  routes: {},
  decisions: {},
  samePerson: {},
  policyReview: null,
  told: {},
};

const CONFIRMED = { by: 'DSL', on: '2026-11-20' };
/** The five safety questions answered yes and confirmed. */
export const SAFE: Partial<Answers> = {
  safety: { 'self-harm': 'yes', 'suicidal-thoughts': 'yes', 'return-after-crisis': 'yes', 'sudden-death': 'yes' },
  crisisRoute: 'yes',
  confirmed: {
    'crisis-route': CONFIRMED,
    'self-harm': CONFIRMED,
    'suicidal-thoughts': CONFIRMED,
    'return-after-crisis': CONFIRMED,
    'sudden-death': CONFIRMED,
  },
};

/** A row as a lead types it: everything not given is blank. */
export function row(given: Partial<ProvisionRecord> & { readonly key: string }): ProvisionRecord {
  return {
    name: given.key,
    type: null,
    tiers: [],
    needs: null,
    lead: null,
    cover: null,
    measure: null,
    reviewed: null,
    status: 'running',
    years: null,
    phases: null,
    places: null,
    provider: 'own',
    checks: {},
    assurance: null,
    dpia: null,
    source: 'register',
    told: { howToAsk: null, publish: null, star: false, description: null, measure: null },
    ...given,
  };
}

function goldenRow({ tier, external, provider, ...given }: GoldenRow): ProvisionRecord {
  return row({
    ...(given as Partial<ProvisionRecord> & { key: string }),
    tiers: tier === undefined ? [] : [tier as 'U' | 'T' | 'S'],
    provider: external === true ? (provider as ProvisionRecord['provider']) : 'own',
  });
}

export function answersFromGolden({ id: _, ratings, provision: __, ...given }: GoldenSchool): Answers {
  const entries = Object.entries(ratings).map(([indicator, value]) => [indicator, ratingFrom(value)]);
  return { ...BLANK, ...given, ratings: Object.fromEntries(entries) };
}

export function provisionFromGolden({ provision }: GoldenSchool): readonly ProvisionRecord[] {
  return provision.map(goldenRow);
}

/** What the rules find in a blank school with these answers and rows. */
export function found(
  answers: Partial<Answers>,
  provision: readonly ProvisionRecord[] = [],
  settings: Partial<Settings> = {},
): Findings {
  return assess({ ...BLANK, ...answers }, provision, rulesContent, settings);
}

/** Every line, visible or held. */
export function allLines({ lines, held }: Findings) {
  return [...lines, ...held];
}

export function lineOf(findings: Findings, key: string) {
  return allLines(findings).find((line) => line.key === key);
}

export function priorityOf(findings: Findings, key: string): PriorityLine | undefined {
  const line = lineOf(findings, key);
  return line?.lane === 'B' ? line : undefined;
}
