import type { Answers } from '../../src/domain/answers';
import type { TierId } from '../../src/domain/catalogue';
import type { Findings, PlannedAction, PriorityLine } from '../../src/domain/findings';
import type { ActionRecord, Plan } from '../../src/domain/plan';
import type { ProvisionRecord } from '../../src/domain/provision';

/** Invented schools. Nothing here is anybody's. */

const EMPTY_FINDINGS: Findings = {
  lines: [],
  held: [],
  counts: { A: 0, B: 0, C: 0, D: 0, total: 0 },
  cells: [],
  areas: [],
  strengths: [],
  actions: [],
  emptyLanes: {},
};

const EMPTY_ANSWERS: Answers = {
  today: '2026-11-23',
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

type Told = { readonly [question: string]: string | readonly [answer: string, detail: string] };

/** Typed answers in short: a string is the answer, a pair is answer and detail. */
export function toldFrom(typed: Told): Answers['told'] {
  const entries = Object.entries(typed).map(([key, value]) => {
    const [answer, detail] = typeof value === 'string' ? [value, ''] : value;
    return [key, { answer, detail }] as const;
  });
  return Object.fromEntries(entries);
}

/** A provision row with everything blank but what is given. */
export function offer(name: string, tier: TierId, more: Partial<ProvisionRecord> = {}): ProvisionRecord {
  const key = `p-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return {
    key,
    name,
    type: null,
    tiers: [tier],
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
    ...more,
  };
}

/** A gap row of lane B with the usual values. */
export function priority(key: string, more: Partial<PriorityLine> = {}): PriorityLine {
  return {
    lane: 'B',
    key,
    text: '',
    why: '',
    action: '',
    success: 'Looked at again, with a date.',
    impact: 4,
    extent: 1,
    score: 4,
    band: 'Do first',
    effort: 2,
    ask: 'senco',
    needRank: 0,
    governors: true,
    decision: 'undecided',
    reason: null,
    cause: '',
    needs: [],
    basis: [],
    ...more,
  };
}

function planned(key: string, parts: readonly string[], success: string): PlannedAction {
  return { key, by: 90, what: '', why: '', success, parts, ask: 'senco' };
}

/** A row of the action plan as people left it. */
export function action(key: string, more: Partial<ActionRecord> = {}): ActionRecord {
  const empty = { what: '', why: '', owner: '', support: '', start: '', finish: '', cost: '', success: '' };
  return { key, ...empty, review: '', status: '', notes: '', ...more };
}

const WORRY = priority('gap:need-none:T', {
  text: 'Nothing offered in groups or one to one yet for anxiety and worry.',
  why: 'You confirmed there is nothing. 1 of your 1 chosen needs.',
  success: 'One offer running with a lead and a before-and-after check.',
  needs: ['ANX'],
  cause: 'ANX',
});
const ONE_PERSON = priority('gap:one-person:p-elsa-time', {
  text: 'ELSA time: one person, no measure recorded, the only offer recorded for 2 needs. What happens if this person is away?',
  band: 'This year',
  success: 'A second person named, with a date for training or cover.',
  cause: 'p-elsa-time',
});

/** Tallowmere Primary School: well filled. */
export const tallowmere: Plan = {
  id: 'plan-tallowmere',
  workbook: 'Tallowmere plan',
  savedAt: '2026-11-20T16:10:00Z',
  answers: {
    ...EMPTY_ANSWERS,
    roll: { primary: 210 },
    needs: [{ id: 'ANX', source: 'survey' }],
    confirmed: { 'crisis-route': { by: 'DSL', on: '2026-11-19' } },
    ratings: {
      'staff-2': { kind: 'rated', value: 3 },
      'curriculum-1': { kind: 'rated', value: 3 },
      'parents-1': { kind: 'rated', value: 2 },
    },
    routes: { ANX: { route: 'GP or MHST', threshold: 'yes', checked: '2026-09-14' } },
    told: toldFrom({
      'school.name': 'Tallowmere Primary School',
      july: 'By July 2027, every child here will be able to name an adult in school they would tell.',
      'commit.why': 'Two years ago our children told us lunchtime was the worst part of the day.',
      'commit.will': 'I will keep three hours a week for the lead, and ask about this every half-term.',
      'commit.ask': 'Tell someone the same day',
      'voice.themes.1': 'Lunchtime is when worries feel biggest.',
      'voice.themes.2': 'We want to know who to tell when our teacher is busy',
      'voice.themes.3': 'The Nest helps because nobody asks you questions straight away.',
      'voice.how': 'circle-time talk and drawings in every class',
      'voice.when': 'October 2026',
      'voice.asked': '190',
      'voice.changed': 'we opened the library at lunch on Tuesdays and Thursdays',
      'ratings.staff-2': ['3', 'Corridor check, October 2026'],
      'ratings.curriculum-1': ['3', 'Our Reception to Year 6 map'],
      'ratings.parents-1': ['2', 'The Help page on our website.'],
      'priority.1.gap': 'gap:need-none:T',
      'priority.1.different': 'There will be help with worry in Years 3 to 6, with a named lead.',
      'priority.1.firstStep': 'Ask the support team which worry group fits Years 3 to 6',
      'priority.1.start': '2026-12-07',
      'priority.3.gap': 'own',
      'priority.3.different': 'Lunchtime will have a calm place and a named adult',
      'priority.3.owner': 'Assistant head',
      'priority.3.by': 'by Christmas',
      'priority.3.know': 'we ask every class again in March',
      'cal.halfTerms':
        '2026-09-02 to 2026-10-23; 2026-11-02 to 2026-12-18; 2027-01-05 to 2027-02-12; 2027-02-22 to 2027-03-25; 2027-04-12 to 2027-05-28; 2027-06-07 to 2027-07-21',
      'cal.boardDates': '2027-03-16; 2027-07-06',
      'parents.contact': 'Assistant head',
      'parents.how': 'ask at the school office or ring 01632 960120',
      'parents.replyDays': '2',
      'parents.sessions': 'Sleep and worry (October), Starting Year 7 (May)',
      'approve.role': 'Governing board',
      'review.date': '2027-12-10',
      'role.title': 'Assistant head',
      'role.model': 'I do both',
      protectedTime: 'three hours a week',
      'slt.sponsor': 'Head',
      'slt.workingPattern': 'every half-term',
      'slt.months': 'November, February, June',
      'gov.link': 'Chair of the pupil committee',
      'gov.visit': '2026-10-14',
      'role.values': ['Kind, brave, together', 'Brave is the one our children chose for asking for help.'],
      'ctx.ageRange': '4 to 11',
      'ctx.community': 'a village and the farms around it',
      'ctx.location': 'A village at the end of a bus route',
      'ctx.distance': '14 miles',
      'ctx.staffTeam': 'nine teachers, seven teaching assistants and a part-time SENCO',
      'ctx.culture': 'calm in class, less so at lunch',
      'audit.roles': 'Head, SENCO, two teachers, lunchtime supervisor',
      'audit.date': '2026-09-28',
      'safe.confirmed.contacts.by': 'DSL',
      'safe.confirmed.contacts.on': '2026-11-19',
      'safe.dslWhere': "head's office, next to reception",
      'safe.deputy': 'Deputy DSL (SENCO)',
      'safe.deputyWhere': 'the Nest',
      'safe.recordWhere': 'in our safeguarding record',
      'safe.outOfHours': "ring children's social care, number on the back of your lanyard",
      'safe.earlyFlag': 'the blue slip in the staffroom',
      'pathway.steps': 'tell the class teacher; the teacher fills in a blue slip; the Monday meeting decides',
      'pathway.meeting': 'Monday meeting',
      'pathway.meetingRhythm': 'every week',
      'pathway.waiting': 'The key adult checks in every Friday.',
      partners: 'the Mental Health Support Team, the school nurse, a psychologist from the council',
      'curriculum.where': 'a weekly lesson from Reception to Year 6',
      'curriculum.crossCurricular': 'PE, stories, forest days',
      'language.agreed': '"big feelings", "worry time" and "tell a safe adult"',
      'ethos.calmSpace': 'the Nest',
      'training.band': 'nearly all',
      'training.who': 'teachers and teaching assistants',
      'training.topic': 'mental health awareness',
      'training.date': '2025-09-01',
      'fair.change': 'The form to ask for help, which now has pictures',
      'fair.adjustments': 'picture cards in every class, a translated letter home',
      'staff.support': 'Half an hour with the assistant head on Thursdays',
      measures: 'goal sheets for small groups, the October class talk, attendance by term',
      'measures.rhythm': 'at the end of each term',
      'measures.stopRule': 'two reviews in a row show no change',
      'risk.main': 'ELSA stops when one person is away',
      'risk.action': 'train a second adult by Easter',
      'inset.date': '2027-01-13',
      'inset.start': '15:40',
      'inset.facilitator': 'Assistant head',
      'inset.second': 'Head',
      'inset.room': 'Library',
      'inset.audience': 'all adults',
      'inset.careRole': 'SENCO',
      'inset.careWhere': 'in the Nest',
      'inset.careUntil': '17:40',
      'inset.coverHow': 'paid for the session',
      'plan.keptWhere': 'in the staff shared drive',
    }),
  },
  provision: [
    offer('Feelings lessons', 'U', {
      told: { howToAsk: null, publish: null, star: true, description: null, measure: null },
    }),
    offer('Morning check-in', 'U'),
    offer('Lunchtime buddies', 'U'),
    offer('Worry boxes', 'U'),
    offer('Forest days', 'U'),
    offer('ELSA time', 'T', { lead: 'SENCO', cover: 'no' }),
    offer('The Nest', 'T'),
    offer('Key adult check-in', 'T'),
    offer('Loss group', 'T', { needs: ['BER'], places: 6 }),
    offer('Sewing club', 'U', { status: 'paused' }),
    offer('Mental Health Support Team', 'S', { provider: 'nhs' }),
    offer('School nurse', 'S', { provider: 'nhs' }),
    offer('Educational psychologist', 'S', { provider: 'council' }),
    offer('CAMHS', 'S', { provider: 'nhs', needs: ['SHS'] }),
  ],
  findings: {
    ...EMPTY_FINDINGS,
    lines: [
      {
        lane: 'A',
        key: 'gap:safety:self-harm',
        text: 'Self-harm: no agreed procedure yet.',
        why: 'You answered no.',
        action: '',
        ask: 'dsl',
        parts: ['self-harm'],
        basis: [{ kind: 'answer', key: 'safety.self-harm' }],
      },
      WORRY,
      ONE_PERSON,
    ],
    held: [WORRY, ONE_PERSON],
    areas: [
      { area: 'leadership', rated: 4, dontKnow: 1, percent: 58 },
      { area: 'ethos', rated: 3, dontKnow: 0, percent: 44 },
      { area: 'staff', rated: 5, dontKnow: 1, percent: 60 },
    ],
    actions: [
      planned('act:safety', ['gap:safety:self-harm'], ''),
      planned('act:need-none:T', ['gap:need-none:T'], WORRY.success),
      planned('act:one-person:p-elsa-time', ['gap:one-person:p-elsa-time'], ONE_PERSON.success),
      planned('act:ask', ['gap:ask:senco'], 'Sheets back'),
    ],
  },
  actions: [
    action('act:need-none:T', {
      owner: 'Inclusion lead',
      finish: '2027-02-12',
      success: 'A first group has run and been reviewed',
    }),
    action('act:one-person:p-elsa-time', {
      owner: 'SENCO',
      finish: '2027-03-25',
      success: 'Training done; review date set',
      cost: '£450',
    }),
  ],
};

/** A school that has only just begun: a name, a nation, a phase. */
export const thinSchool: Plan = {
  id: 'plan-thin',
  workbook: 'Plan',
  savedAt: '2026-11-23T08:00:00Z',
  answers: { ...EMPTY_ANSWERS, told: toldFrom({ 'school.name': 'Hollin Bank School' }) },
  provision: [],
  findings: EMPTY_FINDINGS,
  actions: [],
};

/** Invented, in every answer unlike Tallowmere: same questions, other words. */
export const brackenfold: Plan = {
  ...tallowmere,
  id: 'plan-brackenfold',
  answers: {
    ...tallowmere.answers,
    phases: ['secondary', 'post16'],
    roll: { secondary: 940, post16: 160 },
    needs: [
      { id: 'ATT', source: 'attendance' },
      { id: 'MOOD', source: 'survey' },
    ],
    confirmed: { 'crisis-route': { by: 'DSL', on: '2026-09-04' } },
    ratings: { 'identify-3': { kind: 'rated', value: 3 }, 'ethos-4': { kind: 'rated', value: 2 } },
    routes: { MOOD: { route: 'GP', threshold: 'yes', checked: '2026-06-01' } },
    told: Object.fromEntries(
      Object.entries({
        ...otherWords(tallowmere.answers.told),
        ...toldFrom({
          'school.name': 'Brackenfold Academy',
          'role.model': 'A',
          'priority.1.gap': 'gap:need-none:T',
          'priority.3.gap': 'own',
          'people.deliverers': 'the counsellor; two mentors',
          'ratings.identify-3': ['3', 'Minutes of the Tuesday panel'],
          'ratings.ethos-4': ['2', 'The quiet room by the library'],
          'parents.replyDays': '3',
          'voice.asked': '612',
          'voice.when': 'March 2026',
          'training.band': 'most',
          'review.date': '2027-11-05',
          'audit.date': '2026-05-11',
          'gov.visit': '2026-06-09',
          'training.date': '2026-01-05',
          'inset.date': '2027-02-03',
          'inset.start': '3.45pm',
          'safe.confirmed.contacts.by': 'DSL',
          'safe.confirmed.contacts.on': '2026-09-04',
          'priority.1.start': '2026-12-01',
          'priority.3.by': '2027-05-04',
          'cal.halfTerms': '',
          'cal.boardDates': '2027-02-09',
          'slt.months': 'January; May',
        }),
      }).filter(([, value]) => value.answer !== '' || value.detail !== ''),
    ),
  },
  provision: [
    offer('Tutor time check', 'U'),
    offer('Peer mentors', 'U', { places: 40 }),
    offer('Counsellor', 'T', { cover: 'no' }),
    offer('Young carers group', 'T', { places: 6 }),
    offer('Drop-in', 'T'),
    offer('Family clinic', 'S', { provider: 'nhs' }),
  ],
  actions: [
    action('act:need-none:T', {
      owner: 'Head of Year 9',
      finish: '2027-03-19',
      success: 'Eight sessions run and looked at',
    }),
    action('act:one-person:p-elsa-time', { owner: 'Deputy head', finish: '2027-06-11', success: 'Rota agreed' }),
  ],
};

/** The same answers in other words: every typed text turned into another one of its own. */
function otherWords(typed: Answers['told']): Answers['told'] {
  const turned = (text: string, key: string) =>
    text === '' ? '' : `another answer about ${key.replace(/[^a-zA-Z]+/g, ' ').trim()}`;
  const entries = Object.entries(typed).map(([key, { answer, detail }]) => [
    key,
    { answer: turned(answer, key), detail: turned(detail, `${key} detail`) },
  ]);
  return Object.fromEntries(entries);
}
