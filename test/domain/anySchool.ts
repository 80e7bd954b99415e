import fc from 'fast-check';
import { rulesContent } from '../../src/content/rulesContent';
import type { Answers, YesNo } from '../../src/domain/answers';
import type { NeedCode, PhaseId } from '../../src/domain/catalogue';
import type { ProvisionRecord } from '../../src/domain/provision';
import type { Rating } from '../../src/domain/rating';
import { BLANK, DONT_KNOW, rated, row, TODAY } from './schools';

const NEEDS: readonly NeedCode[] = rulesContent.needAreas.map(({ code }) => code);
const PHASES: readonly PhaseId[] = ['primary', 'secondary', 'post16'];
const TYPES = rulesContent.provisionTypes.map(({ id }) => id);
const TICKED = [...new Set(Object.values(rulesContent.tickLists).flatMap((list) => list.map(({ type }) => type)))];
export const STATEMENTS = rulesContent.indicators.map(({ id }) => id).filter((id) => id !== 'targeted-6');

export const anyYesNo = fc.constantFrom<YesNo>('yes', 'partly', 'no', 'not-sure');
const yesNoOrBlank = fc.option(anyYesNo, { nil: null });
const anyDay = fc.constantFrom(
  '2025-01-10',
  '2025-11-22',
  '2025-11-23',
  '2026-03-01',
  '2026-11-20',
  TODAY,
  '2027-01-01',
);
const anyCheck = fc.constantFrom('yes' as const, 'no' as const, 'not-sure' as const);

const anyRating: fc.Arbitrary<Rating> = fc.oneof(
  fc.constantFrom(0, 1, 2, 3).map(rated),
  fc.constant(DONT_KNOW),
  fc.constant<Rating>({ kind: 'not-applicable', reason: 'x' }),
);

const anyCells = fc.subarray(
  PHASES.flatMap((phase) => NEEDS.flatMap((need) => [`${need}:U:${phase}`, `${need}:T:${phase}`])).concat(
    NEEDS.map((need) => `${need}:S`),
  ),
);

const procedures = ['self-harm', 'suicidal-thoughts', 'return-after-crisis', 'sudden-death'] as const;
const checks = ['crisis-route', ...procedures] as const;

function someOf<Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) {
  return fc
    .tuple(fc.subarray([...keys]), fc.array(value, { minLength: keys.length, maxLength: keys.length }))
    .map(([chosen, values]) => Object.fromEntries(chosen.map((key, at) => [key, values[at]])) as Record<Key, Value>);
}

const anyRoute = fc.record({
  route: fc.constantFrom('', 'single point of access'),
  threshold: fc.constantFrom('yes' as const, 'no' as const, null),
  checked: fc.option(anyDay, { nil: null }),
});

const anyDecision = fc.record({
  choice: fc.constantFrom('act-now' as const, 'in-hand' as const, 'later' as const, 'not-for-us' as const),
  reason: fc.constantFrom('', 'we share this with the trust'),
});
export const GAP_KEYS = [
  ...rulesContent.areas.map(({ id }) => `gap:practice:${id}`),
  ...['role-set-up', 'need-none:T', 'need-none:U', 'no-route', 'eating-response', 'part'].map((key) => `gap:${key}`),
  ...procedures.map((id) => `gap:safety:${id}`),
  'gap:safety:crisis-route',
  'gap:safety:staff-know',
  'gap:safety:not-done',
  'gap:tidy:lead',
  'gap:ask:senco',
];
export const anyDecisions = someOf(GAP_KEYS, anyDecision);

/** Any answers a lead could give. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record({
    nation: fc.constantFrom('england' as const, 'wales' as const, 'scotland' as const, 'northern-ireland' as const),
    setting: fc.constantFrom('school' as const, 'college' as const),
    stage: fc.constantFrom(1 as const, 2 as const, 3 as const),
    phases: fc.subarray([...PHASES]),
    needs: fc
      .uniqueArray(fc.constantFrom(...NEEDS), { maxLength: 3 })
      .map((codes) => codes.map((id, at) => ({ id, source: at === 0 ? ('record' as const) : null }))),
    mhst: fc.constantFrom('none' as const, 'date' as const, 'active' as const, 'not-sure' as const, null),
    mhstUse: fc.constantFrom('all' as const, 'some' as const, null),
    remitWritten: yesNoOrBlank,
    safety: someOf(procedures, anyYesNo),
    crisisRoute: yesNoOrBlank,
    confirmed: someOf(checks, fc.record({ by: fc.constantFrom('DSL', ''), on: anyDay })),
    ratings: someOf(STATEMENTS, anyRating),
    ticks: someOf(TICKED, fc.constantFrom('yes' as const, 'no' as const, 'not-sure' as const)),
    stopsIfAway: fc.subarray(TICKED),
    keyStaffTrained: yesNoOrBlank,
    teachesSensitive: yesNoOrBlank,
    eatingResponse: yesNoOrBlank,
    helpSeekingTaught: yesNoOrBlank,
    saidNo: anyCells,
    routes: someOf(['ANX', 'SHS', 'EAT', 'NEU'] as const, anyRoute),
    decisions: anyDecisions,
    samePerson: fc.constantFrom({}, { senco: 'dsl' as const }, { senco: 'dsl' as const, dsl: 'senco' as const }),
    policyReview: fc.option(anyDay, { nil: null }),
  })
  .map((answers) => ({ ...BLANK, ...answers }));

/** Any row of a register. */
export const anyRow: fc.Arbitrary<ProvisionRecord> = fc
  .record({
    type: fc.option(fc.constantFrom(...TYPES), { nil: null }),
    tiers: fc.subarray(['U' as const, 'T' as const, 'S' as const], { maxLength: 2 }),
    needs: fc.option(fc.subarray([...NEEDS], { minLength: 1, maxLength: 5 }), { nil: null }),
    cover: fc.constantFrom('yes' as const, 'no' as const, null),
    measure: fc.constantFrom('yes' as const, 'no' as const, null),
    reviewed: fc.option(anyDay, { nil: null }),
    status: fc.constantFrom('running' as const, 'planned' as const, 'paused' as const, 'stopped' as const),
    years: fc.option(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]), { nil: null }),
    phases: fc.option(fc.subarray([...PHASES]), { nil: null }),
    places: fc.option(fc.nat(60), { nil: null }),
    provider: fc.constantFrom('own' as const, 'nhs' as const, 'council' as const, 'other' as const),
    checks: someOf(['safeguarding', 'insurance', 'agreement'] as const, anyCheck),
    assurance: fc.option(anyCheck, { nil: null }),
    dpia: fc.option(anyCheck, { nil: null }),
    source: fc.constantFrom('register' as const, 'list' as const),
    lead: fc.constantFrom(null, 'Ms Olivia Fernsby'),
  })
  .map((given) => row({ key: 'r', name: 'Offer', ...given }));

/** A register: keys and names of their own. */
export const anyRegister = fc
  .array(anyRow, { maxLength: 14 })
  .map((rows) => rows.map((record, at) => ({ ...record, key: `r${at}`, name: `Offer ${at}` })));
