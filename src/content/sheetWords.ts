import type { YesNo } from '../domain/answers';
import type { Effort, PersonId, TierId } from '../domain/catalogue';
import type { CellState, LaneId } from '../domain/findings';

/** Every word a tab shows: names, headers, notes, cell sentences. Slots stand in braces. */

/** Names the tabs get when we make them. */
export const tabNames = {
  start: 'Start here',
  answers: 'Answers',
  provision: 'Provision',
  map: 'Provision map',
  gaps: 'Gap analysis',
  actions: 'Action plan',
  overview: 'Overview',
  progress: 'Progress',
} as const;

/** Words that several tabs share. */
export const commonWords = {
  update: 'Planner update',
  updateNote:
    'What the planner would say now, where you have changed its words. Yours stay. To choose, type "Use planner\'s text" or "Keep mine" over it: the next refresh does it and clears the cell. Deleting it means the same as "Keep mine".',
  /** What people type over an update to choose; small letters. */
  useOurs: ["use planner's text", "use the planner's text", "use planner's", 'use planner'],
  keepTheirs: ['keep mine', 'keep my text', 'keep ours'],
  choose: 'To choose, type "Use planner\'s text" or "Keep mine" here.',
  notes: 'Our notes',
  notesNote: 'Yours to write in. The planner never changes this column.',
  how: 'How this was worked out',
  howLabel: 'How',
  howNumber: 'How {n}',
  closed: 'Closed',
  kept: '{header}: you changed this. The planner would now write: {ours}',
  gone: 'Closed: no longer applies.',
  joiner: '; ',
} as const;

/** A header with the other words people write for it, and what the header's note says. */
export type HeaderWords = { readonly header: string; readonly aliases?: readonly string[]; readonly note?: string };

/** Columns of the Provision tab, by column key. The aliases are also how a pasted table is read. */
export const provisionHeaders = {
  name: {
    header: 'Provision',
    aliases: [
      'Provision name',
      'Name of provision',
      'Intervention',
      'Interventions',
      'Intervention name',
      'Name of intervention',
      'Support',
      'Support offered',
      'Offer',
      'What we offer',
      'Name',
      'Strategy',
      'Strategies',
      'Activity',
      'Programme',
      'Provision / intervention',
      'Provision/intervention',
    ],
    note: 'One offer on each row: a programme, a group, a place, a route. Never the name of a pupil.',
  },
  tier: {
    header: 'Tier',
    aliases: [
      'Wave',
      'Level',
      'Tier of support',
      'Level of support',
      'Wave of support',
      'Tier / wave',
      'Wave / tier',
      'Wave/tier',
      'Tier/wave',
      'Stage of support',
      'U/T/S',
    ],
    note: 'Universal: everyone. Targeted: some, in groups or one to one. Specialist: a few, with a service. Put a comma between two.',
  },
  mainNeed: {
    header: 'Main need',
    aliases: ['Need', 'Needs', 'Need area', 'Area of need', 'Main area of need', 'Focus', 'Area of focus', 'Purpose'],
    note: 'The need this helps with most. Rows with no need stay on the list but cannot stand on the map.',
  },
  lead: {
    header: 'Who leads',
    aliases: [
      'Led by',
      'Lead',
      'Who',
      'Staff',
      'Staff lead',
      'Lead staff',
      'Staff member',
      'Staff involved',
      'Lead person',
      'Person responsible',
      'Responsible',
      'Run by',
      'Who runs it',
      'Who leads it',
      'Delivered by',
      'By whom',
      'Who is responsible',
    ],
    note: 'A role, not a name: "Teaching assistant", "Pastoral lead".',
  },
  running: {
    header: 'Still running',
    aliases: ['Status', 'Running', 'Current', 'In place', 'Is it running'],
    note: 'Running, planned, paused or stopped. Empty counts as running.',
  },
  alsoHelps: {
    header: 'Also helps with',
    aliases: ['Other needs', 'Also helps', 'Secondary need'],
    note: 'Other needs, most important first, with commas between them. The first two count as main needs too.',
  },
  audience: {
    header: 'Who it is for',
    aliases: ['For whom', 'Target group', 'Audience', 'Who for', 'Aimed at'],
    note: 'Kinds of people, never a named child. Several can stand here, with commas between them.',
  },
  phases: {
    header: 'Phases',
    aliases: ['Phase', 'Key stage', 'Key stages', 'KS'],
    note: 'Only if it does not reach all your phases.',
  },
  years: {
    header: 'Year groups',
    aliases: ['Year group', 'Years', 'Year', 'Year group(s)'],
    note: 'Only if it is not for every year: "Year 3, Year 4" or "3 to 6".',
  },
  format: {
    header: 'How it is given',
    aliases: ['Format', 'Group or one to one', 'Group size', 'Type of support', 'Mode'],
  },
  ledBy: { header: 'Led by staff or peers', aliases: ['Staff or peer led', 'Peer-led or staff-led'] },
  provider: {
    header: 'Who provides it',
    aliases: [
      'Provider',
      'Internal or external',
      'External or internal',
      'Internal/external',
      'Agency',
      'Organisation',
    ],
    note: 'Our own staff, the NHS, the council, or another provider. For another provider the school itself holds the papers.',
  },
  intent: { header: 'Early help or known needs', aliases: ['Intent', 'Early intervention or identified need'] },
  deputy: {
    header: 'Can someone else run it',
    aliases: ['Deputy', 'Second person', 'Cover', 'Someone else can run it'],
    note: 'What happens if this person is away for half a term? Yes, no or not sure.',
  },
  places: {
    header: 'Places a year',
    aliases: ['Places', 'Annual places', 'Number of places', 'Capacity'],
    note: 'A whole number: how many people it can reach in a year.',
  },
  cycles: {
    header: 'Times a year',
    aliases: ['Cycles', 'Cycles a year', 'Frequency'],
    note: 'How often it starts afresh.',
  },
  cost: { header: 'Cost', aliases: ['Cost band', 'Cost per year', 'Annual cost'] },
  referral: {
    header: 'Way in written down',
    aliases: ['Referral', 'Referral route', 'Entry criteria', 'Way in'],
    note: 'Is it written down who it is for and how a place is agreed?',
  },
  measure: {
    header: 'How we know it helps',
    aliases: ['Measure', 'Impact measure', 'Outcome measure', 'Impact', 'Outcomes', 'How measured', 'Evaluation'],
    note: 'One simple before-and-after check, goals first. Write "none" if there is none.',
  },
  lastReview: {
    header: 'Last looked at',
    aliases: ['Last review', 'Reviewed', 'Date reviewed', 'Last reviewed', 'Review date'],
    note: 'A date, such as 2026-11-23 or 23/11/2026.',
  },
  nextReview: { header: 'Look at it next', aliases: ['Next review', 'Next review date', 'Review due'] },
  externalChecks: {
    header: 'Checks of an outside provider',
    aliases: ['External checks', 'Checks', 'Provider checks'],
    note: 'Several can stand here: "Safeguarding: yes, Insurance: no". What is not named counts as not recorded.',
  },
  howToAsk: {
    header: 'How to ask for it',
    aliases: ['How to ask', 'How to access', 'Access', 'How do pupils access this'],
    note: 'Start with a verb: "ask the class teacher". About twelve words.',
  },
  publish: {
    header: 'May be published',
    aliases: ['Publish', 'Publishable', 'On the website'],
    note: 'Yes: it may stand on the wall and the website. No: never. Empty: the planner asks before it prints it.',
  },
  star: { header: 'Show first', aliases: ['Star', 'Highlight'], note: 'Yes: documents name this one first.' },
  wait: { header: 'Usual wait', aliases: ['Wait', 'Waiting time', 'Wait time'] },
  notes: {
    header: 'Notes',
    aliases: ['Note', 'Comments', 'Comment', 'Details', 'Further details', 'Description', 'Other information'],
    note: 'Yours. No names of pupils.',
  },
} as const satisfies { readonly [column: string]: HeaderWords };

/** Order of the Provision tab's columns. */
export type ProvisionColumn = keyof typeof provisionHeaders;

/** Words of the planner's own column in the Provision tab. */
export const recognisedWords = {
  header: 'Recognised as',
  note: 'What the planner made of the name. Where you choose a need or a tier yourself, yours counts.',
  both: '{type}: needs and phases from the catalogue',
  needs: '{type}: needs from the catalogue',
  phases: '{type}: phases from the catalogue; needs as you chose',
  known: '{type}: all as you chose',
  ownNeeds: 'Your own kind of offer',
  unknown: 'Not recognised: choose a main need',
  noName: 'No name yet: add one in the first column',
} as const;

/** Headers and sentences of the Answers tab. */
export const answersWords = {
  section: 'Section',
  question: 'Question',
  answer: 'Answer',
  detail: 'Detail or evidence',
  changed: 'Last changed',
  why: 'Why we ask',
  answerNote:
    'Choose from the list or type. Empty means "not answered yet", never "no". You can answer here or in the planner at the side.',
  detailNote: 'Evidence, a source, a role and a date. Never the name of a pupil.',
  whyNote: 'What your answer changes.',
  limits: 'A whole number from {least} to {most}.',
  date: 'A date, such as 2026-11-23.',
  several: 'Several can stand here, with commas between them.',
  most: 'Up to {most}.',
  example: 'For example: {example}.',
  detailIs: 'Detail: {detail}.',
  gone: 'The planner no longer asks this. Your answer stays here.',
} as const;

/** A state of the map as a cell shows it. The word always comes first in the cell. */
export const stateWords: Readonly<Record<CellState, string>> = {
  has: 'Recorded',
  thin: 'Thin',
  part: 'Part',
  'not recorded': 'Not recorded',
  'lead said no': 'Lead said no',
  'not relevant': 'Not relevant here',
  'named, not confirmed': 'Named, not confirmed',
};

/** Headers and sentences of the Provision map. */
export const mapWords = {
  need: 'Need',
  tiers: { U: 'For everyone', T: 'For some', S: 'For a few' } satisfies Readonly<Record<TierId, string>>,
  tierColumn: '{tier}: {phase}',
  specialistColumn: 'For a few: specialist route',
  phases: { primary: 'primary', secondary: 'secondary', post16: 'post-16' },
  needNote: 'One row for each need that is expected in your phases, or that one of your offers lists.',
  cellNote:
    'The first word is what your list says, not how good the work is. Thin: it rests on one person, or the need is only a side effect. Part: some years only, or planned or paused.',
  routeNote: 'A route counts as recorded with a route, a threshold and a date checked in the last six months.',
  chosen: '{need} (chosen)',
  cell: '{state}: {names}',
  offered: 'Also here: {names}',
  moreNames: '{n} more',
  unplaced: 'No need chosen yet',
  wall: 'For the staffroom wall',
  wallNote: 'What is marked "May be published: Yes".',
  wallRow: 'What there is, and how to ask',
  wallClosed: 'Closed: nothing is marked for publishing now.',
  wallOffer: '{name}: {howToAsk}',
  wallAsk: 'ask {lead|the}',
  wallAskAnyone: 'ask any adult you trust',
  wallEmpty: 'Nothing is marked for publishing yet. Put Yes under "May be published" in the Provision tab.',
  gone: 'Closed: nothing expected or listed for this need now.',
  how: [
    'The planner compares your list with the needs it expects at each phase. Which cells it expects is its own planning rule, not national policy.',
    'Recorded: at least one running offer names this need among its first three and reaches the phase. "Recorded" never means "effective": the planner has seen a list, not the work.',
    'Thin: it rests on one person, or the need is only a side effect. Part: some years only, or planned or paused. Named, not confirmed: a service is on the list, but its route, threshold or date is missing.',
    'Also here: an offer lists this need where the planner expects none. An empty cell: nothing expected and nothing listed.',
    'Not recorded is a question to ask, not a gap. Only "Lead said no" counts as a gap.',
    'There is no cell for programmes about self-harm or eating: those are covered by procedures, trained staff, teaching how to ask for help, and a specialist route.',
  ],
} as const;

/** The lanes, numbered so that a sort keeps them in order. */
export const laneWords: Readonly<Record<LaneId, string>> = {
  A: '1 Check now',
  B: '2 Priorities',
  C: '3 Tidy up',
  D: '4 Find out',
};

/** How much work a next step is. */
export const effortWords: Readonly<Record<Effort, string>> = { 1: 'An hour or two', 2: 'Some weeks', 3: 'A project' };

/** How a person is named under "Who to ask"; {dsl} and {senco} are the nation's words. */
export const askWords: Readonly<Record<PersonId, string>> = {
  dsl: '{dsl}',
  senco: '{senco}',
  head: 'Head',
  pshe: 'PSHE lead',
  attendance: 'Attendance lead',
  mhst: 'Mental Health Support Team',
  business: 'Business manager',
  lead: 'You',
};

/** Headers and sentences of the Gap analysis. */
export const gapWords = {
  lane: 'Lane',
  found: 'What we found',
  why: 'Why we say this',
  action: 'Suggested next step',
  band: 'How soon',
  effort: 'Effort',
  ask: 'Who to ask',
  decision: 'Our decision',
  reason: 'Reason or note',
  laneNote:
    '1 Check now is safety: it comes first and cannot be put off. Sort by this column to bring the lanes together.',
  whyNote: 'The answers and offers behind this line. Change the answer and the line changes at the next refresh.',
  bandNote: 'Do first, This year, When you can: the planner’s own bands.',
  decisionNote:
    'Act now, In hand, Later or Not for us. "Not for us" needs a reason in the next column. Lines under Check now can only be Act now or In hand.',
  reasonNote: 'Yours. The planner never changes this column.',
  always: 'Always',
  worried: 'Worried about a pupil now? Do not wait for this list. Go to the {dsl}.',
  checkBand: 'Check now',
  quickWin: '{effort}: a quick win',
  answers: 'Answers behind it: {sources}',
  offers: 'Offers: {sources}',
  moreSources: '{n} more',
  success: '{action} You will know it is done when: {success}',
  findOut: 'Print or send these questions. Answer what you can; "not yet" is a useful answer.',
  findOutLead: 'Answer what you can; "not yet" is a useful answer.',
  findOutAll: 'All the questions:\n{items}',
  item: '• {item}',
  more: '{n} more below, held back so that the first ones get done.',
  heldLane: '{lane} (held back)',
  empty: {
    A: 'All five safety checks are confirmed by the {dsl}.',
    B: 'Nothing stands out from your answers so far.',
    C: 'Nothing to tidy up.',
    D: 'Nobody needs to be asked anything just now.',
  } satisfies Readonly<Record<LaneId, string>>,
  scores: 'Scores, importance (1 to 5) times extent (0 to 1): {scores}.',
  score: '{name} {score}',
  noScores: 'Scores: no priority to score just now.',
  how: [
    'These are the planner’s own planning rules, not national policy. The same answers always give the same list.',
    'Check now is never scored and never put off. A line there closes when the answer is yes and the {dsl} has confirmed it, with a role and a date in the last {months} months.',
    'A priority is scored as importance times extent. Do first from {doFirst}, This year from {thisYear}, When you can below that. At most three lines are Do first.',
    'Only what you rated 0 or 1, or answered no or partly, counts. "Don’t know" and empty answers are never counted as a no.',
    'At most {total} lines show at once; the rest are held back below. A line that closes stays, and says why.',
  ],
  closed: {
    answered: 'Closed: the answer has changed.',
    rating: 'Closed: the rating has changed.',
    done: 'Closed: action done.',
    off: 'Closed: this rule is switched off in the Answers tab.',
    settled: 'Closed: nothing left to tidy up here.',
    asked: 'Closed: nothing left to ask.',
    empty: 'Closed: this lane has lines now.',
    more: 'Closed: nothing is held back now.',
    other: 'Closed: no longer applies.',
  },
} as const;

/** Headers and sentences of the Action plan. */
export const actionWords = {
  what: 'Action',
  why: 'Why',
  by: 'By when',
  owner: 'Owner (role)',
  support: 'Support needed',
  start: 'Start',
  finish: 'Finish',
  cost: 'Cost',
  success: 'How we will know',
  review: 'Review',
  status: 'Status',
  notes: 'Notes',
  fill: 'To fill',
  whatNote: 'The planner’s suggestion. Write your own actions in the empty rows below: they stay yours.',
  byNote: 'Counted from the day this row was made. Yours to change.',
  ownerNote: 'A role, not a name. Left empty, it is with the lead for now.',
  successNote: 'A first suggestion. Yours to change.',
  statusNote:
    'When an action is done, say so here, then change the answer behind it: the gap closes at the next refresh.',
  fillNote: 'What this action still needs before it can be agreed.',
  byDay: { 30: 'Settle by {date}', 60: 'By {date}', 90: 'Start by {date}' },
  toFill: { owner: 'owner', finish: 'finish date', success: 'measure' },
  filled: 'Nothing: ready to agree',
  firstStatus: 'Not started',
  none: 'No action is suggested: nothing in your answers calls for one. Look again in a year, or when something changes.',
  noneBy: 'Look again by {date}',
  noneDone: 'Closed: there are actions now.',
  gone: 'Closed: the gap behind this action is closed. Your notes stay.',
  how: [
    'First the safety checks, as one action. Then the priorities you have not put off, at most three in the first stage, four and five later. The planner never invents a gap to fill the plan.',
    'The days (30, 60, 90) count from the first refresh that suggested the action. They are the planner’s own, to be agreed with your head.',
  ],
} as const;

/** Headers and sentences of Start here. */
export const startWords = {
  topic: 'About',
  text: 'What to know',
  topicNote: 'This page is written by the planner. The notes column is yours.',
  what: 'What this is',
  whatText:
    'A planner for the Senior Mental Health Lead: what {pupils} are offered here, where the gaps are, what to do first. You can type in any tab. What you type stays.',
  next: 'Next step',
  never: 'Never here',
  neverText: 'No names of {pupils}, and nothing about one child. The unit is an offer, never a person.',
  checks: 'Safety check',
  check: '{name}: {state}',
  checkNames: {
    'crisis-route': 'Crisis route',
    'self-harm': 'Self-harm procedure',
    'suicidal-thoughts': 'Suicidal thoughts procedure',
    'return-after-crisis': 'Plan for return after a crisis',
    'sudden-death': 'Sudden death plan',
  },
  checkStates: {
    yes: 'yes',
    partly: 'partly in place',
    no: 'not in place yet',
    'not-sure': 'not sure',
  } satisfies Readonly<Record<YesNo, string>>,
  unanswered: 'not answered yet',
  confirmed: 'confirmed by {by|the} on {date}',
  notConfirmed: 'not yet confirmed by the {dsl}',
  people: 'Who to ask',
  peopleText: {
    worried: 'Worried about one {pupil}? The {dsl}, now.',
    needs: 'Needs and support in class? The {senco}.',
    plan: 'Time, budget, sponsor? The {head}.',
  },
  crisis: 'If someone is in danger or in crisis',
  crisisUnchecked: '{text} (Check this before you print it.)',
  crisisChecked: 'Numbers last checked {date}, but for those marked. Check them again before you print them.',
  drive: 'Keep this file safe',
  driveText:
    'Keep it in a shared drive, not in one person’s own drive, so that it stays when people leave. Anyone with access can read hidden tabs and columns too.',
  notice: 'Please note',
  version: 'Version',
  versionText: 'SMHL Planner {version}',
} as const;
