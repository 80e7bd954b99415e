import type { Answers } from '../../../src/domain/answers';
import type { ProvisionRecord } from '../../../src/domain/provision';
import { DONT_KNOW, rated, row, SAFE } from '../schools';

/** As much of a school as a rule needs. */
export type School = { readonly answers?: Partial<Answers>; readonly provision?: readonly ProvisionRecord[] };
/** [what it is about, line key, smallest school that fires it, one that just does not] */
export type Case = readonly [string, string, School, School];

const safe = (answers: Partial<Answers>): School => ({ answers: { ...SAFE, ...answers } });
const safety = (id: string, answer: string): School =>
  safe({ safety: { ...SAFE.safety, [id]: answer } as Answers['safety'] });
const rating = (id: string, value: number, more: Partial<Answers> = {}): School =>
  safe({ ratings: { [id]: rated(value) }, ...more });
const unsure = (id: string, more: Partial<Answers> = {}): School => safe({ ratings: { [id]: DONT_KNOW }, ...more });
const need = (id: 'ANX' | 'EAT' | 'ATT'): Partial<Answers> => ({ needs: [{ id, source: 'record' }] });

const elsa = row({ key: 'elsa', type: 'elsa', cover: 'no' });
const provider = row({ key: 'p', type: 'school-counselling', provider: 'other' });
const three = (last: ProvisionRecord): readonly ProvisionRecord[] => [
  full('a'),
  full('b'),
  { ...full('c'), ...last, key: 'c' },
];
function full(key: string, more: Partial<ProvisionRecord> = {}): ProvisionRecord {
  const base = { type: 'elsa', lead: 'TA', cover: 'yes', measure: 'yes', reviewed: '2026-09-01', places: 12 } as const;
  return row({ key, ...base, ...more });
}
const register = (change: Partial<ProvisionRecord>): School => ({
  provision: [full('a'), full('b'), full('c', change)],
});

/** Check now. */
export const checks: readonly Case[] = [
  ['a question skipped', 'gap:safety:not-done', safe({ crisisRoute: null }), safe({})],
  [
    'a provider without safeguarding checks',
    'gap:safety:provider-checks',
    { provision: [{ ...provider, checks: { safeguarding: 'no' } }] },
    { provision: [{ ...provider, checks: { safeguarding: 'not-sure' } }] },
  ],
  ['crisis route', 'gap:safety:crisis-route', safe({ crisisRoute: 'partly' }), safe({ crisisRoute: 'yes' })],
  ['self-harm', 'gap:safety:self-harm', safety('self-harm', 'not-sure'), safety('self-harm', 'yes')],
  ['suicidal thoughts', 'gap:safety:suicidal-thoughts', safety('suicidal-thoughts', 'partly'), safe({})],
  ['return', 'gap:safety:return-after-crisis', safety('return-after-crisis', 'no'), safe({})],
  ['sudden death', 'gap:safety:sudden-death', safety('sudden-death', 'not-sure'), safe({})],
  ['staff emerging', 'gap:safety:staff-know', rating('staff-2', 1), rating('staff-2', 2)],
  ['staff unknown', 'gap:safety:staff-know', unsure('staff-2'), safe({ ratings: {} })],
  [
    'key staff not trained',
    'gap:safety:staff-know',
    rating('staff-2', 3, { keyStaffTrained: 'partly' }),
    rating('staff-2', 3, { keyStaffTrained: 'yes' }),
  ],
  [
    'secondary lessons',
    'gap:safety:lessons',
    rating('curriculum-3', 1, { phases: ['secondary'] }),
    rating('curriculum-3', 1, { phases: ['secondary'], teachesSensitive: 'no' }),
  ],
  [
    'primary lessons',
    'gap:safety:lessons',
    unsure('curriculum-3', { teachesSensitive: 'yes' }),
    unsure('curriculum-3'),
  ],
  [
    'confirmed over a year ago',
    'gap:safety:unconfirmed',
    safe({ confirmed: { ...SAFE.confirmed, 'self-harm': { by: 'DSL', on: '2025-11-22' } } }),
    safe({ confirmed: { ...SAFE.confirmed, 'self-harm': { by: 'DSL', on: '2025-11-23' } } }),
  ],
  [
    'confirmed by nobody',
    'gap:safety:unconfirmed',
    safe({ confirmed: { ...SAFE.confirmed, 'sudden-death': { by: ' ', on: '2026-11-20' } } }),
    safe({}),
  ],
];

/** Priorities. */
export const priorities: readonly Case[] = [
  ['no sponsor', 'gap:role-set-up', rating('leadership-1', 1), rating('leadership-1', 2)],
  ['remit', 'gap:role-set-up', safe({ remitWritten: 'partly' }), safe({ remitWritten: 'not-sure' })],
  [
    'nothing targeted',
    'gap:need-none:T',
    safe({ saidNo: ['ANX:T:primary'] }),
    { answers: { saidNo: ['ANX:T:primary'] }, provision: [row({ key: 'w', type: 'worry-group' })] },
  ],
  [
    'nothing targeted for an optional need that was chosen',
    'gap:need-none:T',
    safe({ saidNo: ['ONL:T:primary'], needs: [{ id: 'ONL', source: 'record' }] }),
    safe({ saidNo: ['ONL:T:primary'] }),
  ],
  ['nothing universal', 'gap:need-none:U', safe({ saidNo: ['GEN:U:primary'] }), safe({ saidNo: ['FAM:U:primary'] })],
  [
    'no route',
    'gap:no-route',
    safe({ saidNo: ['SHS:S'] }),
    { answers: { saidNo: ['SHS:S'] }, provision: [row({ key: 'c', type: 'camhs-referral' })] },
  ],
  ['eating', 'gap:eating-response', safe({ eatingResponse: 'no' }), safe({ eatingResponse: 'partly' })],
  [
    'eating by tick',
    'gap:eating-response',
    safe({ ticks: { 'eating-early-response': 'no' } }),
    safe({ ticks: { 'eating-early-response': 'not-sure' } }),
  ],
  ['one person', 'gap:one-person:elsa', { provision: [elsa] }, { provision: [{ ...elsa, cover: null }] }],
  [
    'one person, but NHS',
    'gap:one-person:elsa',
    { provision: [{ ...elsa, provider: 'other' }] },
    { provision: [{ ...elsa, provider: 'nhs' }] },
  ],
  [
    'one person and one need, chosen or not',
    'gap:one-person:w',
    { answers: need('ANX'), provision: [row({ key: 'w', type: 'worry-group', cover: 'no' })] },
    { provision: [row({ key: 'w', type: 'worry-group', cover: 'no' })] },
  ],
  [
    'one person by tick',
    'gap:one-person:tick-elsa',
    safe({ ticks: { elsa: 'yes' }, stopsIfAway: ['elsa'] }),
    safe({ ticks: { elsa: 'yes' } }),
  ],
  [
    'some years only',
    'gap:part',
    { answers: need('ANX'), provision: [row({ key: 'w', type: 'worry-group', years: [3, 4, 5] })] },
    { answers: need('ANX'), provision: [row({ key: 'w', type: 'worry-group', years: [3, 4, 5, 6] })] },
  ],
  [
    'only planned',
    'gap:part',
    { answers: need('ANX'), provision: [row({ key: 'w', type: 'worry-group', status: 'planned' })] },
    { answers: need('ANX'), provision: [row({ key: 'w', type: 'worry-group', status: 'stopped' })] },
  ],
  [
    'data protection',
    'gap:data-protection',
    { provision: [row({ key: 'p', dpia: 'no' })] },
    { provision: [row({ key: 'p', dpia: 'no', status: 'paused' })] },
  ],
  ['practice', 'gap:practice:ethos', rating('ethos-1', 1), rating('ethos-1', 2)],
  ['owned by lane A', 'gap:practice:staff', rating('staff-1', 0), rating('staff-2', 0)],
  [
    'owned by need-none',
    'gap:practice:targeted',
    rating('targeted-2', 0),
    rating('targeted-2', 0, { saidNo: ['ANX:T:primary'] }),
  ],
  [
    'help-seeking',
    'gap:practice:curriculum',
    safe({ helpSeekingTaught: 'no' }),
    { answers: { helpSeekingTaught: 'no' }, provision: [row({ key: 'r', type: 'rshe-mental-health' })] },
  ],
];

/** Tidy up. */
export const tidying: readonly Case[] = [
  ['no need', 'gap:tidy:unplaced', register({ type: null, tiers: ['T'] }), register({})],
  ['no lead', 'gap:tidy:lead', register({ lead: null }), register({})],
  ['no review', 'gap:tidy:review', register({ reviewed: null }), register({})],
  ['old review', 'gap:tidy:review', register({ reviewed: '2025-11-22' }), register({ reviewed: '2025-11-23' })],
  [
    'no measure',
    'gap:tidy:measure',
    register({ measure: null }),
    { ...register({ measure: null }), answers: { ratings: { 'identify-4': rated(0) } } },
  ],
  ['cover blank', 'gap:tidy:cover', register({ cover: null }), register({ cover: null, provider: 'nhs' })],
  [
    'papers',
    'gap:tidy:provider-papers',
    register({ provider: 'other', checks: { insurance: 'no' } }),
    register({ provider: 'nhs', checks: { insurance: 'no' } }),
  ],
  [
    'assurance',
    'gap:tidy:provider-papers',
    register({ provider: 'council', assurance: 'no' }),
    register({ provider: 'council', assurance: 'not-sure' }),
  ],
  [
    'policy',
    'gap:tidy:policy-date',
    { ...register({}), answers: { policyReview: '2026-11-22' } },
    { ...register({}), answers: { policyReview: '2026-11-23' } },
  ],
  [
    'evidence',
    'gap:tidy:evidence',
    { provision: three(row({ key: 'm', type: 'mindfulness-universal' })) },
    { provision: three(row({ key: 'm', type: 'mindfulness-universal', status: 'stopped' })) },
  ],
  [
    'places',
    'gap:tidy:places',
    register({ places: null }),
    { provision: ['a', 'b', 'c', 'd', 'e'].map((key) => full(key, key === 'e' ? { places: null } : {})) },
  ],
  ['details', 'gap:tidy:details', { ...register({}), answers: { ticks: { 'worry-group': 'yes' } } }, register({})],
  [
    'a short register',
    'gap:tidy:lead',
    register({ lead: null }),
    { provision: [full('a'), full('b', { lead: null })] },
  ],
];

const online = (dpia: 'yes' | null) => ({
  answers: { phases: ['secondary'] as const },
  provision: [row({ key: 'o', name: 'Online help', type: 'online-counselling', provider: 'nhs', dpia })],
});
const noTicks = { 'anger-regulation-group': 'no', 'ep-consultation': 'no' } as const;

/** Find out. Here the second column is the item, not the line. */
export const asking: readonly Case[] = [
  [
    'a chosen need',
    'what we offer for anxiety and worry (for everyone)',
    { answers: need('ANX'), provision: [row({ key: 'w', type: 'worry-group' })] },
    { answers: need('ANX'), provision: [row({ key: 'w', tiers: ['U', 'T'], needs: ['ANX'] })] },
  ],
  [
    'every tick was no',
    'anything beyond the tick list for anger and emotional regulation (in groups or one to one)',
    {
      answers: {
        phases: ['secondary'],
        needs: [{ id: 'REG', source: null }],
        ticks: noTicks,
      },
      provision: [row({ key: 'u', tiers: ['U'], needs: ['REG'] })],
    },
    { answers: { phases: ['secondary'], needs: [{ id: 'REG', source: null }] } },
  ],
  [
    'provider papers',
    'checks and agreement held for p',
    { provision: [provider] },
    {
      provision: [
        { ...provider, checks: { safeguarding: 'yes', qualifications: 'yes', insurance: 'yes', agreement: 'no' } },
      ],
    },
  ],
  [
    'a conflict',
    'you said nothing for anxiety and worry, but the list shows something: which is right?',
    { answers: { saidNo: ['ANX:T:primary'] }, provision: [row({ key: 'w', type: 'worry-group' })] },
    { answers: { saidNo: ['ANX:T:primary'] } },
  ],
  ['no needs', 'choose up to three needs and say how you know', {}, { answers: need('ANX') }],
  [
    'routes',
    'specialist routes, 6 of 6 not confirmed (route, threshold and date checked)',
    {},
    { answers: { ratings: { 'targeted-3': rated(1) } } },
  ],
  [
    'help-seeking',
    'whether every year group is taught how to ask for help',
    {},
    { answers: { ticks: { 'rshe-mental-health': 'yes' } } },
  ],
  [
    'remit',
    'what the remit of the role is',
    { answers: { remitWritten: 'not-sure' } },
    { answers: { remitWritten: null } },
  ],
  [
    'MHST use',
    'which of its help we could use: one to one and groups, whole-school work, advice',
    { answers: { mhst: 'active' } },
    { answers: { mhst: 'active', mhstUse: 'all' } },
  ],
  ['data protection', 'data protection check for Online help', online(null), online('yes')],
  ['a don’t know', 'rate together: bullying patterns followed up', unsure('ethos-2'), rating('ethos-2', 0)],
  [
    'eating, chosen',
    'whether there is an agreed early response to eating concerns',
    { answers: need('EAT') },
    { answers: { ...need('EAT'), eatingResponse: 'yes' } },
  ],
  [
    'eating, older pupils after the first pass',
    'whether there is an agreed early response to eating concerns',
    { answers: { phases: ['secondary'], stage: 2 } },
    { answers: { phases: ['secondary'], stage: 1 } },
  ],
  [
    'MHST',
    'whether the school has a Mental Health Support Team, or when one starts',
    { answers: { mhst: 'not-sure' } },
    { answers: { mhst: 'not-sure', nation: 'wales' } },
  ],
  [
    'ticks not sure',
    'the tick list, 1 offer not sure',
    { answers: { ticks: { elsa: 'not-sure' } } },
    { answers: { ticks: { elsa: 'not-sure' } }, provision: [elsa] },
  ],
  [
    'the tick list',
    'the tick list (24 offers not answered yet), to fill the map',
    {},
    { answers: { ticks: { elsa: 'no' } } },
  ],
];
