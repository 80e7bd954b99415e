import type { AudienceId, Confidence, CrisisAudience, EvidenceLetter, NationId, TierId } from '../domain/catalogue';
import type { SafetyItemId } from './sentences/kinds/types';
import type { SentenceTag } from './sentences/types';
import type { HookStatus } from './statutoryHooks';

/** How sure we are, said in words. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  SEEN: 'read in the named source',
  MEM: 'general professional knowledge',
  INFER: 'worked out from sources we read',
  DESIGN: 'our own rule',
};

/** How strong the research behind a kind of offer is. */
export const evidenceWords: Readonly<Record<EvidenceLetter, string>> = {
  A: 'A: several good trials, or national clinical guidance supports it',
  B: 'B: promising, some good trials',
  C: 'C: limited, mixed or indirect',
  D: 'D: agreed practice only',
  X: 'X: tested, and not supported as a main strategy',
};

/** Who an offer is for. */
export const audienceWords: Readonly<Record<AudienceId, string>> = {
  P: 'primary',
  S: 'secondary',
  F: 'post-16',
  Pa: 'parents',
  St: 'staff',
  Gov: 'governors',
};

/** The three tiers as a reader knows them. */
export const tierInWords: Readonly<Record<TierId, string>> = {
  U: 'Everyone (universal)',
  T: 'Some (targeted)',
  S: 'A few (specialist)',
};

/** How binding a public text is. */
export const statusInWords: Readonly<Record<HookStatus, string>> = {
  law: 'Law',
  'statutory guidance': 'Statutory guidance',
  guidance: 'Guidance',
  proposal: 'Proposal only: prints in a box headed "Watch"',
  voluntary: 'Voluntary',
  inspection: 'Inspection framework',
};

/** Who reads a crisis box. */
export const boxReaders: Readonly<Record<CrisisAudience, string>> = {
  'pupils-primary': 'Pupils, primary',
  'pupils-secondary': 'Pupils, secondary (11 to 17)',
  'students-under-18': 'Students under 18',
  'students-18-and-over': 'Students of 18 and over',
  parents: 'Parents and carers',
  staff: 'Staff',
};

/** The nations, as a list names them. */
export const nationsInWords: Readonly<Record<NationId, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** Why a publishable edition leaves a sentence out. */
export const tagInWords: Readonly<Record<SentenceTag, string>> = {
  rating: 'a rating',
  gap: 'a gap',
  risk: 'a risk',
  capacity: 'places',
  price: 'a price',
  'sensitive-need': 'a sensitive need',
  'small-group': 'a small group',
  colleague: 'points to a colleague',
  basis: 'where it comes from',
};

/** What a confirmation is recorded for, in a few words. */
export const safetyItemInWords: Readonly<Record<SafetyItemId, string>> = {
  contacts: 'who to tell',
  recording: 'where concerns are recorded',
  limits: 'keeping things private',
  'crisis-route': 'the crisis route',
  'self-harm': 'self-harm procedure',
  'suicidal-thoughts': 'suicidal thoughts procedure',
  'return-after-crisis': 'return after a crisis',
  'sudden-death': 'sudden death plan',
};

/** One rule as a reader checks it: when it speaks, how it counts, who may read it. The sentences stand beside it. */
export type RuleInWords = {
  readonly key: string;
  readonly fires: string;
  readonly counts?: string;
  readonly seenBy?: string;
};

/** "Not sure" is treated like "no" in every respect but the wording. */
function notYes(question: string): string {
  return `The answer on ${question} is no, partly or not sure. "Not sure" counts like "no" in everything but the wording.`;
}

/** The ten safety rules, in order. Our own planning rule throughout. */
export const checkRulesInWords: readonly RuleInWords[] = [
  { key: 'gap:safety:not-done', fires: 'One of the five safety questions has no answer.' },
  {
    key: 'gap:safety:provider-checks',
    fires: 'An outside provider (not NHS or council) has safeguarding checks answered "no".',
  },
  { key: 'gap:safety:crisis-route', fires: /* @__PURE__ */ notYes('the crisis route') },
  { key: 'gap:safety:self-harm', fires: /* @__PURE__ */ notYes('the self-harm procedure') },
  { key: 'gap:safety:suicidal-thoughts', fires: /* @__PURE__ */ notYes('the procedure for suicidal thoughts') },
  { key: 'gap:safety:return-after-crisis', fires: /* @__PURE__ */ notYes('the plan for a return after a crisis') },
  { key: 'gap:safety:sudden-death', fires: /* @__PURE__ */ notYes('the plan for a sudden death') },
  {
    key: 'gap:safety:staff-know',
    fires:
      'The statement on staff knowing what to do when worried (staff-2) is not yet in place, emerging or not known; or key staff are not, partly or not surely trained on self-harm and suicidal thoughts.',
  },
  {
    key: 'gap:safety:lessons',
    fires:
      'The statement on safe teaching (curriculum-3) is not yet in place, emerging or not known, and self-harm or suicide are taught directly. Secondary and post-16: assumed, unless answered no. Primary only: if answered yes.',
  },
  {
    key: 'gap:safety:unconfirmed',
    fires: 'An answer is yes, without a role and a date of the safeguarding lead in the last 12 months.',
  },
];

/** The eight priority rules. */
export const priorityRulesInWords: readonly RuleInWords[] = [
  {
    key: 'gap:role-set-up',
    fires:
      'The sponsor (leadership-1) or time and budget (leadership-2) is not yet in place or emerging, or the remit is not or only partly written down.',
    counts: 'Weight: the highest of those short (sponsor 5, time 4, remit 3), times how far short the three are.',
    seenBy: 'Lead, head, SLT. Never governors.',
  },
  {
    key: 'gap:need-none',
    fires:
      'The lead said there is nothing, in groups or one to one (weight 4) or for everyone (weight 3), for an expected or chosen need. Never for self-harm, suicide or eating.',
    counts:
      'Times the share of chosen needs and phases said no, at least a quarter. Two lines at most: one for groups and one to one, one for everyone.',
    seenBy: 'Lead, head, SLT; governors once the lead approves.',
  },
  {
    key: 'gap:no-route',
    fires: 'The lead said there is no route to a specialist for one of the six needs that must have one.',
    counts: 'Weight 5, times the larger share said no (of all six, or of the chosen ones), at least a half.',
    seenBy: 'Lead, head, SLT; governors once the lead approves.',
  },
  {
    key: 'gap:eating-response',
    fires: 'There is no agreed early response to eating concerns.',
    counts: 'Weight 4; half of it unless eating is a chosen need.',
    seenBy: 'Lead, head, SLT; governors once the lead approves.',
  },
  {
    key: 'gap:one-person',
    fires:
      'A running offer for some or a few, of our own or an outside provider (not NHS or council), that no one else can run, alone carries a chosen need or two expected ones.',
    counts: 'Weight 3, times the share of chosen needs that rest on it, at least a quarter. Never above "This year".',
    seenBy: 'Lead, head, SLT; governors see only that one offer rests on one person.',
  },
  {
    key: 'gap:part',
    fires: 'A chosen need is covered for some years only, or by offers that are planned or paused.',
    counts: 'Weight 3, times the share of chosen needs. Never above "This year".',
    seenBy: 'Lead, head, SLT; governors once the lead approves.',
  },
  {
    key: 'gap:data-protection',
    fires: 'A survey or online service in use has its data protection check answered "no".',
    counts: 'Weight 3. Never above "This year".',
    seenBy: 'Lead, head, SLT; governors once the lead approves.',
  },
  {
    key: 'gap:practice',
    fires:
      'A statement of an area is not yet in place or emerging and no other rule owns it. One line for each area. Staff-2 and targeted-6 belong to the safety rules; so does curriculum-3 where self-harm or suicide are taught directly.',
    counts:
      'The highest weight among those statements, times how far short the rated statements of the area are (counted as at least two).',
    seenBy: 'Lead, head, SLT; governors once the lead approves.',
  },
];

/** The ten tidy-up rules. None speaks while fewer than three offers are running. */
export const tidyRulesInWords: readonly RuleInWords[] = [
  { key: 'gap:tidy:unplaced', fires: 'Offers have no need chosen.' },
  { key: 'gap:tidy:lead', fires: 'Offers have no lead role.' },
  { key: 'gap:tidy:review', fires: 'The review date is blank, or over 12 months old.' },
  {
    key: 'gap:tidy:measure',
    fires: 'Offers for some have no measure, and no priority line says so already.',
  },
  { key: 'gap:tidy:cover', fires: 'Our own offers for some do not say what happens if the person is away.' },
  {
    key: 'gap:tidy:provider-papers',
    fires:
      'Qualifications, insurance, agreement or contract of an outside provider is "no"; for NHS or council, the assurance letter. Support carries on.',
  },
  { key: 'gap:tidy:policy-date', fires: 'The review date of the policy has passed.' },
  {
    key: 'gap:tidy:evidence',
    fires: 'A running offer is of a kind where research has not found that it helps everyone, from a source we read.',
  },
  { key: 'gap:tidy:places', fires: 'Places are recorded for some, but for under four fifths of the offers for some.' },
  { key: 'gap:tidy:details', fires: 'There are offers that were ticked and have no details yet.' },
];

/** One thing to find out: who is asked, and when. */
export type FindOutInWords = { readonly key: string; readonly person: string; readonly fires: string };

/** The fifteen find-out items, in the order they stand in a person's line. */
export const findOutInWords: readonly FindOutInWords[] = [
  {
    key: 'ask:need',
    person: 'Attendance lead for attendance; PSHE lead for help for everyone; else SENCO',
    fires: 'Nothing is recorded for a chosen need.',
  },
  {
    key: 'ask:beyond-the-list',
    person: 'The same people as for ask:need',
    fires: 'As for ask:need, and every tick for that place was no.',
  },
  {
    key: 'ask:provider-checks',
    person: 'Business manager',
    fires:
      'An outside provider (not NHS or council) has safeguarding, qualifications, insurance or agreement blank or not sure.',
  },
  { key: 'ask:which-is-right', person: 'The lead', fires: 'The lead said nothing, but the list shows something.' },
  { key: 'ask:choose-needs', person: 'The lead', fires: 'No need is chosen yet.' },
  {
    key: 'ask:routes',
    person: 'SENCO',
    fires: 'A specialist route is not confirmed (route, when to refer, date checked), and no priority line says so.',
  },
  {
    key: 'ask:help-seeking',
    person: 'PSHE lead',
    fires:
      'No such lessons are recorded, and whether every year is taught how to ask for help is not answered or not sure.',
  },
  { key: 'ask:remit', person: 'Head', fires: 'Whether the remit is written down is not sure.' },
  {
    key: 'ask:mhst-use',
    person: 'Mental Health Support Team',
    fires: 'England, a team is active, and not all of its help is used.',
  },
  {
    key: 'ask:data-protection',
    person: 'Business manager',
    fires: 'A survey or online counselling is registered, with the data protection check blank or not sure.',
  },
  {
    key: 'ask:rate-together',
    person: 'Whoever knows the statement',
    fires: 'Statements are answered "don\'t know"; the weightiest first.',
  },
  {
    key: 'ask:eating-response',
    person: 'DSL',
    fires:
      'The early response to eating concerns is not sure; or not answered where eating is a chosen need, or in secondary and post-16 after the first stage.',
  },
  { key: 'ask:mhst', person: 'Head', fires: 'England, and whether there is a support team is not sure.' },
  { key: 'ask:ticks-not-sure', person: 'SENCO', fires: 'Offers on the tick list are not sure.' },
  {
    key: 'ask:rest-of-map',
    person: 'SENCO',
    fires: 'Places of needs that were not chosen are not recorded; after the first stage also other places.',
  },
];

/** A figure the rules use: what it is, as a reader names it. */
export const thresholdWords = {
  reviewMonths: 'A review of an offer is due after (months)',
  routeMonths: 'Details of a specialist route count as checked for (months)',
  confirmMonths: "The safeguarding lead's confirmation lasts (months; never longer than 12)",
  doFirstFrom: '"Do first" from a score of',
  thisYearFrom: '"This year" from a score of',
  visibleAtStart: 'Priorities shown at the first stage',
  visibleLater: 'Priorities shown later',
  placesShare: 'The total of places is shown once known for this share of offers for some',
} as const;

/** What holds for all rules. */
export const ruleLimits: readonly string[] = [
  'Score = weight (1 to 5) times extent (0 to 1). The school reads the band and the reason; the number stands only under "How this was worked out".',
  'Not yet in place counts 1, emerging counts a half, established and embedded count nothing. "Don\'t know", "not applicable" and no answer are not counted at all.',
  'A line with a "not yet in place" in it has an extent of at least 0.5; with an "emerging", at least 0.35.',
  'At most twenty lines show: six under Check now, three priorities at the first stage and five later, three or four under Tidy up, the rest under Find out. At most three lines keep "Do first".',
  'More than six safety lines fold: first the procedures with the same answer, then all procedures, then the unconfirmed ones. Each part is still confirmed on its own.',
  'No rating, choice, decision or setting removes a safety line, scores it or puts it off. It closes only with a yes and a role and date of the safeguarding lead within 12 months.',
  'Nothing recorded is a question to ask. Only a "no" from the lead is a gap.',
  'Nothing under the four headings is ever shown to pupils, parents or the public.',
  'Support for a child, and teaching that is required, is never stopped, paused or delayed for paperwork or training.',
];

/** Each area: title of the page, and what a reader is asked to look for. */
export const reviewPages = {
  questions: {
    title: 'Questions',
    about: 'Everything the planner asks, section by section, in the order a school meets it.',
    look: 'Could a busy lead answer this without help? Does anything invite the name of a child or a colleague? Would an answer of "no" feel safe to give?',
  },
  indicators: {
    title: 'Statements a school rates',
    about:
      'The 48 statements in eight areas, what established looks like, the first step and the sentence a school may print.',
    look: 'Is "established" what you would accept as established? Is the first step small enough to start this month?',
  },
  rules: {
    title: 'Gap rules',
    about:
      'The 28 rules: what fires them, what the school reads, and the figures they use. All of it is our own planning rule, not national policy.',
    look: 'Does any line blame, frighten, delay help or say more than the answers show? Is every safety line first, and could it ever be missed?',
  },
  'find-out': {
    title: 'Things to find out',
    about: 'Fifteen things a lead takes to the people who know, one sheet a person.',
    look: 'Is this the right person to ask? Is anything here that must be settled with the safeguarding lead instead?',
  },
  documents: {
    title: 'Documents',
    about: 'The fifteen documents: who reads them, which sections they have, and the sentences that only they use.',
    look: 'Would a head sign this? Does each safety sentence send people to the right place, every time, also when an answer is missing?',
  },
  sentences: {
    title: 'Shared sentences',
    about:
      'Sentences several documents use, words for each kind of priority, decisions for leaders, and the rules of wording.',
    look: 'Is each sentence true whenever its facts are? Could it point to one child, one family or one colleague?',
  },
  sessions: {
    title: 'Staff sessions',
    about: 'Outlines, scripts, steps and made-up situations for staff training.',
    look: 'Read as somebody who has lost someone, or who hurts themselves. Is any method, weight, place or number named? Is the first move safe?',
  },
  catalogue: {
    title: 'Kinds of offer',
    about: 'The catalogue: what each kind is, for whom, which needs it is listed under, and what is known about it.',
    look: 'Is the note on evidence fair? Is the plain description true of every offer of this kind? Is anything clinical listed for people who are not trained?',
  },
  crisis: {
    title: 'Crisis boxes and contacts',
    about: 'Every number the planner prints, when it was last checked, and what stands in each box in each nation.',
    look: 'Ring or look up each number. Is the order right for this reader? Is 999 there every time?',
  },
  hooks: {
    title: 'Law and guidance',
    about: 'Every public text a document may cite, how binding it is and how sure we are.',
    look: 'Is it still current? Is the status right? Does anything make the role sound compulsory where it is not?',
  },
  measures: {
    title: 'Measures',
    about: 'Measures by name; their questions are never reproduced.',
    look: 'Are ages and terms right? Is "not for" strong enough?',
  },
  roles: {
    title: 'Roles and decisions',
    about: 'How the role is held, what it covers, who decides what, and who meets when.',
    look: 'Would this pattern be safe in a small school? Does any line give the lead a job of the safeguarding lead?',
  },
  coverage: {
    title: 'What the article says, and where it is',
    about: 'Every point of the published article this product follows, and where the planner asks for it.',
    look: 'Is anything left out that should not be?',
  },
} as const;

/** Heads of columns, and every other word on the pages. */
export const reviewWords = {
  product: 'SMHL Planner',
  indexTitle: 'Content to check',
  indexLead:
    'These pages show everything the planner says, so that a safeguarding or mental health professional can check it without reading code. Print a page, or note beside each row.',
  indexHow: [
    'Tick a row when you would stand behind it as it is. Write beside it when you would not: the id on the left is enough for us to find it.',
    'Words in ‹angle brackets› are filled in from the answers of a school. A sentence with an empty bracket is not printed.',
    'Variants A, B and so on say the same thing: each school gets one of those that fit its answers. The small line beneath says when a variant may be used.',
    '"Our own rule" means nobody else has decided it. "General professional knowledge" means it has not been checked against a source for this release.',
  ],
  back: 'All pages',
  reviewer: 'Checked by (role) ______________________    Date ______________',
  look: 'What to look for',
  indexHead: ['Page', 'What is on it', 'Rows'],
  tick: 'Tick and note',
  askFirst: 'Ask the DSL to read this first',
  askFirstWhy:
    'No safeguarding lead and no qualified mental health professional has read these situations yet. Until both have, every session prints this line.',
  reviewedBy: 'Read by {dsl} and {professional}, {on}',
  readOn: '{sure}, {day}.',
  notDated: 'Not checked at its source: prints "check before printing"',
  none: 'none',
  all: 'all',
  always: 'always',
  yes: 'yes',
  no: 'no',
  variant: '{letter}: {text}',
  whenUsed: 'When: {condition}',
  notPrinted: 'Never printed in public ({tags})',
  optional: 'May be cut when a page is too long',
  fixed: 'Prints without a fact of the school',
  leadsIn: 'Prints only with what follows',
  /** Slots whose names are one letter. */
  shortSlots: { n: 'number', m: 'total' },
  title: 'Title',
  condition: {
    internal: 'internal edition',
    publish: 'publishable edition',
    filled: '‹{name}› is known',
    empty: '‹{name}› is not known',
    equals: '‹{name}› is {value}',
    atLeast: '‹{name}› is {value} or more',
    under: '‹{name}› is under {value}',
    and: ' and ',
    or: ', or ',
  },
  answers: {
    choice: 'One of: {options}',
    several: 'Any of: {options}',
    severalMost: 'Up to {n} of: {options}',
    rating: "Not yet in place / Emerging / Established / Embedded / Don't know / Not applicable",
    text: 'In words',
    textMost: 'In words, {n} at most',
    number: 'A number from {least} to {most}',
    date: 'A day',
    detail: 'Beside it: {detail}',
    longList: '{options} and {n} more',
    between: ' / ',
  },
  shown: {
    always: 'always',
    when: 'when "{question}" is {options}',
    whenAny: 'when "{question}" or a question like it is {options}',
    quick: 'In the quick pass',
    stage: 'Stage {n}',
    or: ' or ',
    and: ', and ',
  },
  shared: {
    why: 'Why: {why}',
    answer: 'Answer: {answer}',
  },
  whoKnows: 'Who knows: {person}',
  theLead: 'the lead',
  example: 'Example: {example}',
  forPlace: '{place}: {wording}',
  columns: {
    question: ['Id', 'Question', 'Why, and an example', 'Kind of answer', 'Who knows', 'When shown'],
    sameWhy: ['Id', 'Question', 'Who knows', 'When shown'],
    indicator: [
      'Id',
      'Statement',
      'What established looks like',
      'First step, weight and effort',
      'Evidence',
      'Strength sentence',
      'Question on a find-out sheet',
    ],
    rule: ['Rule', 'What fires it', 'What the school reads', 'Why, and next step', 'How it counts, and who may see it'],
    areaName: ['Nation', 'Source and how sure'],
    limit: ['Number', 'What holds'],
    number: ['Number', 'Words'],
    threshold: ['Figure', 'As delivered', 'A school may set'],
    findOut: ['Item', 'Who is asked', 'When', 'What the line says'],
    kindFact: ['About this document', ''],
    section: ['Section', 'Prints', 'Sentences and table', 'Draws on', 'When that is empty'],
    sentence: ['Id', 'Wording', 'Marks'],
    priority: ['Kind of priority', 'What will be different', 'How we will know', 'In public'],
    decision: ['Kind of priority', 'Agree to …', 'If we wait'],
    boardQuestion: ['Id', 'Question', 'When'],
    policy: ['Id', 'Heading', 'Questions for the author', 'Answers that stand beneath', 'Source'],
    leftOut: ['Left out in public', 'What stands there instead'],
    onlyKnow: ['What is recorded', 'We write', 'We never write'],
    states: ['Confirmation', 'The page says', 'Sharing'],
    said: ['People say', 'Becomes'],
    reason: ['Document', 'Id', 'What the lead reads', 'Drafted at all'],
    slot: ['Slot', 'Where its words come from'],
    scenario: ['Id', 'Situation', 'A good first move', 'Where it goes', 'Used in', 'Read by'],
    block: ['Part', 'Minutes', 'What happens', 'Who', 'You need'],
    line: ['Place', 'Words'],
    phrase: ['Say', 'Instead of'],
    step: ['If', 'Then', 'Who', 'When'],
    before: ['Done', 'Still to do'],
    gate: ['When', 'What the lead reads'],
    offer: ['Id', 'Offer', 'For whom', 'Needs', 'Evidence', 'Measure', 'Plain description for families'],
    need: ['Need', 'What it covers', 'Inside a sentence'],
    tick: ['Kind of offer', 'As the lead ticks it', 'Counts for', 'Needs'],
    framework: ['Nation', 'Framework', 'Status', 'Inspectorate', 'Source and how sure'],
    contact: ['Contact', 'Number', 'Words', 'Nations', 'Source and last check'],
    box: ['Line', 'Words', 'Where it prints'],
    hook: ['Id', 'Text', 'Nations', 'Status', 'What is true, as far as we have read', 'Check', 'Source and how sure'],
    measure: [
      'Id',
      'Measure',
      'Ages',
      'Who fills it in',
      'Good for',
      'Not for',
      'Terms and owner',
      'Source and how sure',
    ],
    plain: ['Place', 'Words'],
    model: ['Model', 'How it is chosen', 'What it is', 'What points to it', 'What follows'],
    duty: ['Id', 'In the list', 'On the role page'],
    roleDecision: ['Number', 'Decision', 'Does the work', 'Answers for it', 'Is asked', 'Is told'],
    meeting: ['When', 'Meeting', 'Minutes', 'What comes out'],
    seed: ['Number', 'Place', 'Point', 'Asked by', 'Where it shows'],
  },
  anyOther: 'any other',
  ownerless: 'any other, with no lead written down',
  minutesOf: '{n} of {length}',
  orElse: 'Or, where that is not filled in: {text}',
  onlyIn: 'Only in {only}: {text}',
  usesSituations: 'Up to {n} of these situations: {ids}',
  outlineFacts: {
    forWhom: 'For whom',
    ledBest: 'Led best by',
    sensitive: 'Said before it starts',
    bring: 'Bring',
    byTheEnd: 'By the end',
    notOffered: 'Not offered in (minutes)',
    exitSlip: 'Exit slip',
    sixWeeks: 'Six weeks later',
    note: 'Note',
  },
  scriptNames: {
    openingShort: 'Opening, twenty minutes:',
    opening: 'Opening:',
    closingShort: 'Closing, twenty minutes:',
    closing: 'Closing:',
  },
  evidenceNote:
    'A letter describes the kind of offer, never a brand and never how a school runs it. A school sees it only where it was read in a source.',
  tickLists: { primary: 'primary', secondary: 'secondary', college: 'post-16 and colleges' },
  noNumber: 'no number of ours: the school adds its own',
  numbersFresh:
    'A number not looked at for 183 days, and one never checked at its source, prints "(check before printing)". 999 never carries that mark.',
  boxesTogether: {
    collegeMixedAges: 'A college with both ages',
    publicPrimary: 'A page anyone may read, primary',
    publicSecondary: 'A page anyone may read, secondary',
  },
  evidenceShown: 'shown to a school',
  evidenceHidden: 'never shown: not from a source we read',
  tiers: 'Tier: {tiers}',
  usualLead: 'Usual lead: {lead}',
  forGroups: 'Small group: in public only if the row says so',
  notForFamilies: 'never printed for families',
  neverAlone: 'Weight {impact} of 5. Effort: {effort}.',
  safetyStatement: 'Belongs to Check now: never scored.',
  askedBySafety: 'Worked out from the four procedures; nobody rates it.',
  inCollege: 'In a college: {text}',
  everyNation: 'all four nations',
  boxOwn: "the school's own words",
  boxOtherwise: 'Where nothing is filled in: {text}',
  boxOnlyUnlessTicked: 'Primary: only when the lead asks for it',
  boxNumber: 'contact {key}',
  boxShortest: 'Shortest form, for the plan on a page',
  lanes: {
    A: 'Check now: safety',
    B: 'Priorities',
    C: 'Tidy up',
  },
  headings: {
    thresholds: 'Figures the rules use',
    limits: 'What holds for all rules',
    ruleFrame: 'Words around the lines',
    findOut: 'The fifteen items',
    findOutLines: 'How a line reads',
    areaNames: 'Where the names of the areas come from',
    ownSentences: 'Sentences of this document alone',
    sections: 'Sections',
    board: 'Questions for the board',
    policy: 'Headings and prompts',
    bank: 'Sentences several documents use',
    priorities: 'Words for each kind of priority',
    decisions: 'What leaders are asked to agree to',
    leftOut: 'What a publishable edition leaves out',
    smallGroup: 'When an offer counts as small-group',
    onlyKnow: 'Words that say only what we know',
    states: 'The confirmation of the safeguarding lead',
    said: 'Phrases that become days',
    reasons: 'What the lead reads when a document is not ready',
    notAsked: 'Slots that no question fills yet: their sentences are left out until one does',
    slots: 'What fills the brackets',
    docWords: 'Headings and small words of documents',
    banned: 'Phrases that are never ours',
    outline: 'Outline: {title}',
    scripts: 'Said word for word',
    steps: 'What we do here: the step table',
    blocks: 'Block by block',
    handouts: 'Sheets to hand out',
    phrases: 'Say, and instead of',
    before: 'Before the day',
    gates: 'When a session is not offered',
    scenarios: 'Situations: {pool}',
    types: 'The 88 kinds',
    needs: 'Needs',
    tickList: 'Tick list: {title}',
    hooks: 'Texts a document may cite',
    frameworks: 'Frameworks by nation',
    measures: 'Measures by name',
    together: 'Boxes side by side',
    boxWords: 'Words around the boxes',
    numbers: 'Numbers',
    boxes: 'Box for: {reader}',
    process: 'What needs no licence, and comes first',
    models: 'Five ways to hold the role',
    duties: 'What a lead may be responsible for',
    boundaries: 'What the role is not',
    decisionList: 'The usual pattern of 22 decisions',
    rhythm: 'Who meets when',
    disclaimers: 'What the product says about itself',
    seed: 'Point by point',
  },
  pools: { primary: 'primary', secondary: 'secondary', post16: 'post-16', adults: 'adults and staff' },
  facts: {
    reader: 'Reader',
    whenUsed: 'When used',
    editions: 'Editions',
    limit: 'Most words',
    pages: 'Pages',
    safety: 'Safety page',
    items: 'Confirmed before sharing',
    titles: 'Title',
  },
  editions: { internal: 'internal', publishable: 'publishable' },
  safety: { no: 'no', yes: 'yes', strictest: 'yes, the strictest' },
  limits: {
    most: '{most}',
    aimedAt: '{most} never passed, {aimedAt} aimed at',
    annex: '{most}, annex {annex}',
    byAge: '{primary} primary, {secondary} secondary, {college} college',
    eachSheet: '{n} a sheet',
    none: 'no limit',
  },
  tableRow: 'Table: {head}. One row for {row}.',
  stops: { yes: 'no', no: 'yes, with this line beside it' },
  slotQuestion: 'the question "{question}"',
  slotDetail: 'the note beside the question "{question}"',
  slotColumn: 'the column "{column}" of the Provision tab',
  slotWorkedOut: 'worked out: {how}',
  slotNotAsked: 'a question to add: {question}',
  publicWords: { yes: 'as it stands', no: 'never', 'words-only': 'in other words: {unnamed}' },
  asked: {
    questions: 'Questions: {ids}',
    columns: 'Columns of the Provision tab: {ids}',
    built: 'Built in: {how}',
    left: 'Left out: {why}',
  },
  shownIn: {
    tab: 'the tab "{name}"',
    rule: 'the gap analysis, when: {fires}',
    document: 'the document "{title}"',
    section: 'the document "{title}", under "{section}"',
    session: 'the staff session "{title}"',
    type: 'the catalogue of offers: {name}',
    column: 'the column "{header}" of the Provision tab',
    start: 'the start page',
    sidebar: 'the sidebar',
    nowhere: 'nowhere, on purpose',
    later: 'Changes nothing yet: {why}',
  },
  made: 'Made {n} pages with {rows} rows to check. Open {file}.',
  cannotWrite: 'Cannot write to {folder}: {reason}.',
  unknownOption: 'Unknown option {option}. Use --out and a folder.',
} as const;
