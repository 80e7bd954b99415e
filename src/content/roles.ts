import type { Option, PersonId } from '../domain/catalogue';

/** How the five ways of holding the role differ, and what the answers say that points to each. */
export type RoleModel = {
  readonly id: 'A' | 'B' | 'C' | 'D' | 'E';
  /** As the lead chooses it: never holds a comma. */
  readonly label: string;
  readonly description: string;
  /** What in the answers points to it. */
  readonly signals: string;
  readonly consequence: string;
};

/** The five models. The difference between leading and working with pupils is from the article this product follows. */
export const roleModels: readonly RoleModel[] = [
  {
    id: 'A',
    label: 'I plan and lead; others work with pupils',
    description: 'Plans, evaluates and leads the strategy for pupils and staff; others give the direct support.',
    signals:
      'In SLT or meets a sponsor; owns policy, plan and budget; under a fifth of the time with individual pupils.',
    consequence: 'The strategy is in the voice of the lead, who leads on decisions.',
  },
  {
    id: 'B',
    label: 'I mostly work with pupils',
    description: 'Gives help directly to pupils who need more.',
    signals: 'Over three fifths of the time with individual pupils; little say in policy.',
    consequence: 'First actions: a sponsor and a written remit.',
  },
  {
    id: 'C',
    label: 'I do both',
    description: 'Leads the plan and also works with pupils.',
    signals: 'Between a fifth and three fifths of the time with individual pupils.',
    consequence: 'Time and supervision are asked about; the plan keeps the two apart.',
  },
  {
    id: 'D',
    label: 'Two or more of us share it',
    description: 'One person leads the plan; one or more others lead the direct work.',
    signals: 'Two or more people named.',
    consequence: 'Decisions are shared out; a handover meeting is in the rhythm.',
  },
  {
    id: 'E',
    label: 'I am new or it is not clear yet',
    description: 'New in post, or the remit is not agreed.',
    signals: 'The remit is not written down.',
    consequence: 'A role page and a plan for the first 30, 60 and 90 days.',
  },
];

/** What a lead may be responsible for: each is mine, shared, someone else's or nobody's. `asVerb` reads on the role page. */
export const responsibilities: readonly (Option & { readonly asVerb: string })[] = [
  { id: 'strategy', label: 'Strategy and plan', asVerb: 'leads the plan and reviews it' },
  { id: 'policy', label: 'Policy', asVerb: 'keeps the policy up to date' },
  { id: 'reporting', label: 'Reporting to SLT and governors', asVerb: 'reports to SLT and {governors}' },
  { id: 'pathways', label: 'Routes to specialist help', asVerb: 'keeps the routes to specialist help current' },
  {
    id: 'using-pathways',
    label: 'Helping staff and pupils use those routes',
    asVerb: 'helps staff and {pupils} use those routes',
  },
  { id: 'training', label: 'Staff training', asVerb: 'brings staff training together' },
  {
    id: 'culture',
    label: 'Strategies in culture and taught curriculum',
    asVerb: 'brings what we teach and how we act together',
  },
  { id: 'map', label: 'Provision map and gap analysis', asVerb: 'keeps the list of what we offer up to date' },
  {
    id: 'providers',
    label: 'Choosing and checking providers',
    asVerb: 'checks outside providers with {businessManager|the}',
  },
  { id: 'overseeing', label: 'Overseeing support in school', asVerb: 'oversees the support we run' },
  { id: 'delivering', label: 'Giving support directly', asVerb: 'works with {pupils} directly' },
  { id: 'impact', label: 'Figures and impact', asVerb: 'looks at whether it helps' },
  { id: 'voice', label: 'Pupil voice', asVerb: 'sees that {pupils} are heard' },
  { id: 'parents', label: 'Parents and carers', asVerb: 'sees that parents and carers are heard' },
  { id: 'staff-wellbeing', label: 'Staff wellbeing', asVerb: 'watches staff wellbeing with {staffWellbeingRole|the}' },
  { id: 'links', label: 'Links to MHST or CAMHS or charities', asVerb: 'keeps the links to services outside' },
  { id: 'link-dsl', label: 'Link with the DSL', asVerb: 'works with {dsl|the}' },
  { id: 'link-senco', label: 'Link with the SENCO', asVerb: 'works with {senco|the}' },
  {
    id: 'crisis',
    label: 'Plans for a crisis and after a death',
    asVerb: 'sees with {dsl|the} that crisis plans are current',
  },
  { id: 'budget', label: 'Budget', asVerb: 'holds the budget' },
  { id: 'champions', label: 'Wellbeing champions', asVerb: 'looks after the champions' },
  { id: 'own-supervision', label: 'Own supervision and learning', asVerb: 'keeps up own supervision and learning' },
];

/** What the role is not, whoever holds it. */
export const boundaries: readonly string[] = [
  'not a diagnosing clinician',
  'not {dsl|the}, unless also appointed to that role',
  'not on call',
  'not a counsellor to staff',
];

/** One decision: who does the work, who answers for it (exactly one), who is asked and who is told. */
export type RoleDecision = {
  readonly number: number;
  readonly decision: string;
  readonly does: readonly DecisionPerson[];
  readonly answers: DecisionPerson;
  readonly asked: readonly DecisionPerson[];
  readonly told: readonly DecisionPerson[];
};

/** Who appears in the decision list, in words; slots in braces. */
export const decisionPeople = {
  head: '{head}',
  lead: '{leadTitle}',
  sponsor: 'SLT sponsor',
  slt: 'SLT',
  dsl: '{dsl}',
  senco: '{senco}',
  pshe: '{rshe} lead',
  practitioner: 'practitioner or pastoral lead',
  champions: 'champions',
  business: 'business manager',
  dpo: 'data protection officer',
  hr: 'HR',
  governors: '{governors}',
  partner: 'outside partner',
  agencies: 'agencies',
  'local-authority': 'local authority',
  samaritans: 'Samaritans or a similar service',
  staff: 'staff',
  'class-staff': '{class} staff as needed',
  unions: 'unions',
  pupils: '{pupils}',
  parents: 'parents and carers',
  family: 'family',
  everyone: 'everyone',
} as const;
/** A key of `decisionPeople`. */
export type DecisionPerson = keyof typeof decisionPeople;

/** The usual pattern for 22 decisions: our own suggestion, to be changed by each school. */
export const decisions: readonly RoleDecision[] = [
  {
    number: 1,
    decision: 'Approve strategy and annual priorities',
    does: ['lead'],
    answers: 'head',
    asked: ['sponsor', 'dsl', 'senco', 'governors'],
    told: ['staff'],
  },
  {
    number: 2,
    decision: 'Allocate budget and lead time',
    does: ['sponsor'],
    answers: 'head',
    asked: ['lead'],
    told: ['governors'],
  },
  {
    number: 3,
    decision: 'Complete self-assessment',
    does: ['lead'],
    answers: 'sponsor',
    asked: ['staff', 'pupils', 'parents'],
    told: ['governors'],
  },
  {
    number: 4,
    decision: 'Maintain provision map',
    does: ['lead'],
    answers: 'sponsor',
    asked: ['senco', 'practitioner', 'partner'],
    told: ['slt'],
  },
  {
    number: 5,
    decision: 'Agree gap priorities and action plan',
    does: ['lead'],
    answers: 'sponsor',
    asked: ['dsl', 'senco', 'practitioner'],
    told: ['governors'],
  },
  {
    number: 6,
    decision: 'Start or stop an intervention',
    does: ['lead'],
    answers: 'sponsor',
    asked: ['practitioner', 'senco', 'partner'],
    told: ['staff'],
  },
  {
    number: 7,
    decision: 'Commission an external provider',
    does: ['lead'],
    answers: 'head',
    asked: ['dsl', 'business', 'dpo'],
    told: ['governors'],
  },
  {
    number: 8,
    decision: 'Allocate a pupil to support (in the meeting and outside the planner)',
    does: ['practitioner'],
    answers: 'lead',
    asked: ['dsl', 'senco', 'family'],
    told: ['class-staff'],
  },
  {
    number: 9,
    decision: 'Respond to risk of harm',
    does: ['dsl'],
    answers: 'dsl',
    asked: ['lead', 'agencies'],
    told: ['head'],
  },
  {
    number: 10,
    decision: 'Refer to specialist services',
    does: ['practitioner', 'dsl'],
    answers: 'lead',
    asked: ['family', 'senco'],
    told: ['dsl'],
  },
  {
    number: 11,
    decision: 'Choose measures and data use',
    does: ['lead'],
    answers: 'sponsor',
    asked: ['dpo', 'senco'],
    told: ['staff'],
  },
  {
    number: 12,
    decision: 'Approve DPIA for a new survey or tool',
    does: ['dpo'],
    answers: 'head',
    asked: ['lead'],
    told: ['governors'],
  },
  {
    number: 13,
    decision: 'Plan INSET or twilight',
    does: ['lead'],
    answers: 'sponsor',
    asked: ['champions', 'partner'],
    told: ['staff'],
  },
  {
    number: 14,
    decision: 'Deliver staff training',
    does: ['lead', 'partner'],
    answers: 'lead',
    asked: ['dsl'],
    told: ['staff'],
  },
  {
    number: 15,
    decision: 'RSHE mental health content',
    does: ['pshe'],
    answers: 'sponsor',
    asked: ['lead', 'parents', 'pupils'],
    told: ['governors'],
  },
  {
    number: 16,
    decision: 'Staff wellbeing actions',
    does: ['hr', 'sponsor'],
    answers: 'head',
    asked: ['staff', 'unions', 'lead'],
    told: ['governors'],
  },
  {
    number: 17,
    decision: 'Parent communication',
    does: ['lead'],
    answers: 'sponsor',
    asked: ['parents'],
    told: ['everyone'],
  },
  {
    number: 18,
    decision: 'Pupil voice and ambassadors',
    does: ['champions', 'practitioner'],
    answers: 'lead',
    asked: ['pupils'],
    told: ['slt'],
  },
  {
    number: 19,
    decision: 'Plans for a crisis and self-harm and a sudden death',
    does: ['dsl'],
    answers: 'head',
    asked: ['lead', 'local-authority', 'samaritans'],
    told: ['staff'],
  },
  {
    number: 20,
    decision: 'Report to governors',
    does: ['lead'],
    answers: 'head',
    asked: ['sponsor'],
    told: ['governors'],
  },
  {
    number: 21,
    decision: 'Review policy set',
    does: ['lead'],
    answers: 'head',
    asked: ['dsl', 'senco', 'governors', 'pupils', 'parents'],
    told: ['everyone'],
  },
  {
    number: 22,
    decision: 'Recruit and support champions',
    does: ['lead'],
    answers: 'sponsor',
    asked: ['staff'],
    told: ['staff'],
  },
];

/** One meeting of the yearly rhythm. Minutes are a suggestion. */
export type Meeting = {
  readonly when: string;
  readonly meeting: string;
  readonly minutes: number;
  readonly output: string;
};

/** How often who meets: our own suggestion. Cases are discussed in the confidential system and never here. */
export const meetingRhythm: readonly Meeting[] = [
  {
    when: 'Weekly or fortnightly',
    meeting: 'Pastoral meeting (its notes stay in the confidential system)',
    minutes: 45,
    output: 'Who gets which support',
  },
  { when: 'Fortnightly', meeting: 'Lead with practitioner or {dsl|the}', minutes: 30, output: 'What is in the way' },
  {
    when: 'Half-termly',
    meeting: 'Lead with SLT sponsor',
    minutes: 30,
    output: 'Decisions, action plan brought up to date',
  },
  { when: 'Half-termly', meeting: 'Steering group or champions', minutes: 60, output: 'Actions, what {pupils} say' },
  { when: 'Termly', meeting: 'SLT agenda item', minutes: 20, output: 'Progress, risks' },
  { when: 'Termly', meeting: 'Support team or partner review', minutes: 45, output: 'Use, gaps, changes to routes' },
  { when: 'Termly', meeting: "Lead's supervision or network", minutes: 60, output: 'Learning, own wellbeing' },
  { when: 'Termly or twice yearly', meeting: 'Link {governor} visit', minutes: 60, output: 'Visit note' },
  {
    when: 'Yearly',
    meeting: 'New look at everything: ratings, offers, strategy, report, data protection check',
    minutes: 180,
    output: 'New plan',
  },
];

/** Who a find-out line or a question is for, in words; slots in braces. In a college the PSHE lead is the tutorial lead. */
export const personWords: Readonly<Record<PersonId, { readonly name: string; readonly inCollege?: string }>> = {
  dsl: { name: '{dsl}' },
  senco: { name: '{senco}' },
  head: { name: 'head', inCollege: 'principal' },
  pshe: { name: 'PSHE lead', inCollege: 'tutorial lead' },
  attendance: { name: 'attendance lead' },
  mhst: { name: 'MHST' },
  business: { name: 'business manager' },
  lead: { name: 'you' },
};
