import type { TierId } from '../domain/catalogue';

/** Words of the places under the map, of the Overview, of Progress and of adjusted rules. Slots stand in braces. */

/** Places of the map that are open, each a question to answer where it stands. */
export const openPlaceWords = {
  said: 'Your answer',
  saidNote:
    'For the open places below the map: choose what is true. "Nothing yet" becomes a priority at the next refresh. Leave it empty if you do not know. The same answers stand in the Answers tab; change them in either place.',
  naming: 'Name of the offer, or why not relevant',
  namingNote:
    'We have it: name the offer, and the next refresh puts it into the Provision tab. Not relevant here: say why. Never the name of a pupil.',
  heading: 'Open places: what is there?',
  headingText: 'Go down the list and choose under "Your answer".',
  place: '{need}, {tier}, {phase}',
  route: '{need}, specialist route',
  tiers: { U: 'for everyone', T: 'for some', S: 'for a few' } satisfies Readonly<Record<TierId, string>>,
  closed: 'Closed: something is recorded here now.',
  headingClosed: 'Closed: every place is recorded or answered.',
  how: 'An open place is answered under the map or in the Answers tab: the newest answer stands, and the other place follows at the next refresh. If both were changed, yours stays as it is and the planner asks.',
  asks: {
    'no-reason': '{place}: say in the next column why this is not relevant here. Until then the place stays open.',
    'no-name': '{place}: name the offer in the next column, so that it can go into the Provision tab.',
    'no-answer': '{place}: choose an answer beside "{value}".',
    'not-an-option': '{place}: "{value}" is not one of the answers. Use {allowed}.',
    added: '{place}: "{value}" is now in the Provision tab. Add who leads it.',
    listed: '{place}: "{value}" stands in the Provision tab already. Choose this need and tier for it there.',
  },
} as const;

/** Headers and sentences of the Overview. */
export const overviewWords = {
  part: 'Part',
  what: 'What',
  stands: 'How it stands',
  signed: 'Signed by',
  date: 'Date',
  partNote: 'This page is written by the planner at each refresh. Signatures, dates and notes are yours.',
  signedNote: 'For the lines under "Agreed by": a name, and the date beside it. Never filled by the planner.',
  parts: {
    areas: 'Eight areas',
    tiers: 'What we offer',
    priorities: 'First priorities',
    checks: 'Safety checks',
    signOff: 'Agreed by',
  },
  count: '{n} {word}',
  ratings: {
    '3': 'embedded',
    '2': 'established',
    '1': 'emerging',
    '0': 'not yet in place',
    dk: "don't know",
    na: 'not applicable',
    open: 'still to answer',
  },
  each: '{label}: {word}',
  percent: '{percent}% of the way, from the {n} statements rated',
  noneRated: 'Nothing answered yet',
  tiers: {
    U: 'For everyone (universal)',
    T: 'For some (targeted)',
    S: 'For a few (specialist)',
  } satisfies Readonly<Record<TierId, string>>,
  statuses: { running: 'running', planned: 'planned', paused: 'paused', stopped: 'stopped' },
  noOffers: 'Nothing recorded yet',
  places: 'Places a year, for some',
  placesText: '{sum}, from {n} of {m} targeted offers',
  placesLater: 'Shown once it is known for at least {share}% of targeted offers.',
  prioritiesWhat: 'What to work on first',
  priority: '{place}. {band}: {text}',
  noPriority: 'Nothing stands out from your answers so far.',
  confirmed: '{n} of 5 confirmed',
  check: {
    confirmed: 'Yes. Confirmed by {by|the} on {on}. Next due {due}.',
    lapsed: 'Yes. Last confirmed by {by|the} on {on}: to be confirmed again.',
    unconfirmed: 'Yes. Not yet confirmed by the {dsl}.',
  },
  checksWhat: 'Five checks with the {dsl}',
  signOff: {
    lead: 'Senior Mental Health Lead',
    governors: 'Link {governor} for mental health',
  },
  gone: 'Closed: no longer among what is shown here.',
  how: [
    'Words, not marks: each area says how many of its statements you rated at which step. A percentage stands only where at least three are rated. It is where you are on your own road, not a grade, and not for comparing schools.',
    'Offers are those running, planned, paused or stopped in the Provision tab, and ticked offers that have no row there. An offer at two tiers counts at both.',
    'The total of places stands only when it is known for at least {share}% of targeted offers. It is a plain figure: nothing is concluded from it.',
    'A safety check counts as confirmed for {months} months after the {dsl} confirmed it. Change the answer in the Answers tab.',
  ],
  chart: {
    tiers: 'Running offers by tier',
    tier: 'For the chart: tier',
    offers: 'Offers running',
    names: { U: 'For everyone', T: 'For some', S: 'For a few' } satisfies Readonly<Record<TierId, string>>,
    told: 'Bar chart of running offers. {parts}.',
    part: '{name}: {n}',
  },
} as const;

/** Headers and sentences of Progress. */
export const progressWords = {
  snapshot: 'Snapshot',
  date: 'Date',
  checks: 'Safety checks confirmed',
  lanes: { A: 'Check now', B: 'Priorities', C: 'Tidy up', D: 'Find out' },
  ratings: {
    '3': 'Embedded',
    '2': 'Established',
    '1': 'Emerging',
    '0': 'Not yet in place',
    dk: "Don't know",
  },
  offers: 'Offers running',
  done: 'Actions done',
  notes: 'Our notes',
  snapshotNote:
    'One row for a day on which a figure has changed. A later refresh on the same day brings that row up to date, unless somebody wrote a note beside it or gave it a name. Rows of other days are never changed.',
  lanesNote: 'Lines that showed in the Gap analysis on that day.',
  ratingsNote: 'How many of your statements stood at this step on that day.',
  notesNote: 'Yours: what happened, what you learned.',
  terms: { autumn: 'Autumn', spring: 'Spring', summer: 'Summer' },
  term: '{term} {year}',
  baseline: '{term} baseline',
  dated: '{term}, {date}',
  again: '{name} ({n})',
  checksOf: '{n} of 5',
} as const;

/** Where the rules and statements come from, as the last lines of "How this was worked out". */
export const sourceWords = {
  framework: 'Source of the eight areas: {name} ({status}, {source}, read on {date}). {url}',
  unread: 'Source of the eight areas: {name} ({status}, {source}). {url}',
  own: 'Scores, limits, orders and expected places are the planner’s own planning rules, not national policy. You may adjust most of them at the foot of the Answers tab.',
} as const;

/** How an adjusted rule is told under "How this was worked out". */
export const ruleWords = {
  changed: 'Changed here: {what} {now} (usual: {usual}){when}.',
  off: 'Switched off here: {rules}{when}.',
  weight: 'Weighs {weight} out of 5 here: {statements}{when}.',
  on: ', since {date}',
  undated: ', no date noted',
  figures: {
    reviewMonths: 'an offer is due to be looked at again after this many months:',
    routeMonths: 'route details count as checked for this many months:',
    confirmMonths: 'a confirmation lasts this many months:',
    doFirstFrom: '"Do first" begins at the score',
    thisYearFrom: '"This year" begins at the score',
    visibleAtStart: 'priorities shown in the first stage:',
    visibleLater: 'priorities shown in the later stages:',
    placesShare: 'the total of places shows when known for this share of targeted offers:',
  },
  share: '{percent}%',
} as const;
