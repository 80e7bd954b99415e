import type { GapWords } from '../domain/gapWords';

const CONFIRM = 'Enter the {dslRole} and the date.';
const NOT_SURE = '{name} procedure: not sure. Ask the {dsl} this week.';
const PARTLY = '{name} procedure: partly in place. Ask the {dsl} this week what is missing.';
const NO_PROCEDURE =
  '{name}: no agreed procedure yet. Ask the {dsl} today what staff should do meanwhile, and agree when one will be written.';

/**
 * The sentences of the rules: check now, priorities, tidy up, and the actions that follow. All of it is our own planning
 * rule and wording, not national policy. Rows state what was answered, then the next step. Slots stand in braces; the words
 * that change with nation and setting (pupil, DSL, SENCO ...) are written as slots or as an English school says them.
 */
export const gapWords: GapWords = {
  and: 'and',
  moreNames: '{n} more',
  numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  answer: { yes: 'yes', partly: 'partly', no: 'no', 'not-sure': 'not sure' },
  rating: ['not yet in place', 'emerging', 'established', 'embedded'],
  dontKnow: "don't know",
  notApplicable: 'not applicable',
  aYear: 'a year',
  months: '{n} months',
  phase: { primary: 'primary', secondary: 'secondary', post16: 'post-16' },
  person: {
    dsl: '{dsl}',
    senco: '{senco}',
    head: 'head',
    pshe: 'PSHE lead',
    attendance: 'attendance lead',
    mhst: 'MHST',
    business: 'business manager',
    lead: 'you',
  },
  personIn: {
    college: { head: 'principal', pshe: 'tutorial lead' },
    wales: { pshe: 'health and well-being lead' },
    scotland: { pshe: 'health and wellbeing lead' },
    'northern-ireland': { pshe: 'personal development lead' },
  },
  dslRole: { short: '{dsl} role', long: 'role ({dsl})' },
  inCollege: [
    { from: 'head', to: 'principal' },
    { from: 'school hours', to: 'college hours' },
    { from: 'whole-school', to: 'whole-college' },
    { from: 'the school', to: 'the college' },
    { from: 'experience school', to: 'experience college' },
  ],
  worried: 'Worried about a {pupil} now? Do not wait for this list. Go to the {dsl}.',
  lane: {
    A: { name: 'Check now', more: '{n} more' },
    B: { name: 'Priorities', more: '{n} more' },
    C: { name: 'Tidy up', more: '{n} more' },
    D: { name: 'Find out', more: '{n} more' },
  },
  empty: {
    confirmed: 'All five safety checks confirmed by the {dsl}. Next check due {date}.',
    nothing: 'Nothing stands out from your answers so far.',
    allDontKnow:
      "You have said what you don't know yet: that is a fair place to begin. The find-out sheets below are your first month.",
  },
  check: {
    questions: {
      'crisis-route': {
        name: 'Crisis route',
        inSentence: 'crisis route',
        text: {
          no: '{name}: no agreed route yet. Ask the {dsl} today to agree who to call, in and out of school hours.',
          'not-sure': '{name}: not sure. Ask the {dsl} today who to call, in and out of school hours.',
          partly: '{name}: partly in place. Ask the {dsl} this week to finish it.',
        },
        action: `With the {dsl}: agree who to call in school hours and out of hours, for whom, and where staff can see it. ${CONFIRM}`,
      },
      'self-harm': {
        name: 'Self-harm',
        inSentence: 'self-harm',
        text: { no: NO_PROCEDURE, 'not-sure': NOT_SURE, partly: PARTLY },
        action: `With the {dsl}: agree who responds, how the {pupil} is kept safe, who speaks to home and who follows up. ${CONFIRM}`,
      },
      'suicidal-thoughts': {
        name: 'Suicidal thoughts',
        inSentence: 'suicidal thoughts',
        text: { no: NO_PROCEDURE, 'not-sure': NOT_SURE, partly: PARTLY },
        action: `With the {dsl}: agree who stays with the {pupil}, who is called, what home is told and what happens next day. ${CONFIRM}`,
      },
      'return-after-crisis': {
        name: 'Return after a crisis',
        inSentence: 'return after a crisis',
        text: {
          no: '{name}: no agreed plan yet. Ask the {dsl} this week who would meet the {pupil} and family.',
          'not-sure': NOT_SURE,
          partly: PARTLY,
        },
        action: `With the {dsl}: agree who meets the {pupil} and family before the first day back, and what is different in the first weeks. ${CONFIRM}`,
      },
      'sudden-death': {
        name: 'Sudden death',
        inSentence: 'sudden death',
        text: {
          no: '{name}: no agreed plan yet. Ask the head and the {dsl} this week who would lead.',
          'not-sure': NOT_SURE,
          partly: PARTLY,
        },
        action: `With the {dsl}: agree who leads, what is said to whom, who needs extra care and which outside help is called. ${CONFIRM}`,
      },
    },
    answered: 'You answered {answer}.',
    notDone: {
      text: 'Safety checks not done: {n} of 5 questions not answered ({which}). Answer them with the {dsl} first; it takes ten minutes.',
      why: 'Not answered yet.',
      action: 'Sit down with the {dsl} this week and answer them together.',
    },
    unconfirmed: {
      text: 'Answered yes, not yet confirmed by the {dsl} (or over {age} ago, or the answer has changed since): {which}. Ask the {dsl} to confirm each, by role and date.',
      why: '{n} of 5.',
      action: CONFIRM,
    },
    providerChecks: {
      text: "Safeguarding checks: you said they are missing for {names}. Tell the {dsl} today. Pupils' sessions continue unless the {dsl} decides otherwise.",
      why: 'Safeguarding checks answered no: {n}.',
      action: 'Ask the {dsl} today which checks are missing and who obtains them.',
    },
    staffKnow: {
      notEvery: 'not every adult can yet say what to do when worried about a {pupil}',
      unsure: 'not sure whether every adult can say what to do when worried about a {pupil}',
      training: {
        no: 'key staff still need training on self-harm and suicidal thoughts',
        partly: 'key staff still need training on self-harm and suicidal thoughts',
        'not-sure': 'not sure whether key staff are trained on self-harm and suicidal thoughts',
      },
      text: 'Staff: {what}. Ask the {dsl} for five minutes at the next briefing.',
      trainingOnly: 'Staff: {what}. Agree with the {dsl} who is trained next, and when.',
      trainingLabel: 'key staff trained',
    },
    lessons: {
      text: 'Lessons: not every teacher is trained yet for self-harm and suicide prevention. Check the next such lesson with the PSHE lead and the {dsl}; keep teaching how to ask for help.',
      unsure:
        'Lessons: not sure whether every teacher is trained for self-harm and suicide prevention. Check the next such lesson with the PSHE lead and the {dsl}; keep teaching how to ask for help.',
      action: 'PSHE lead and DSL look at the next such lesson together; book the safe-teaching session.',
    },
    folded: {
      same: {
        no: '{names}: nothing agreed yet. Ask the {dsl} today what staff should do meanwhile, and agree when each will be written.',
        'not-sure': '{names}: not sure. Ask the {dsl} this week about each.',
        partly: '{names}: partly in place. Ask the {dsl} this week what is missing.',
      },
      sameWhy: 'You answered {answer} for {n} of 4 procedures.',
      mixedWhy: 'You answered {parts}.',
      mixedPart: '{answer} for {names}',
      mixed:
        'Procedures: {parts}. Ask the {dsl} today what staff should do meanwhile, and agree when each will be finished.',
      part: '{name} ({answer})',
      action: `With the {dsl}: take them one at a time, agree who does what and where it is written. Enter the {dslRole} and the date for each.`,
    },
  },
  roleSetUp: {
    text: 'Setting up the role: {parts}.',
    part: {
      sponsor: { none: 'no senior sponsor yet', partly: 'a senior sponsor is partly in place', label: 'Sponsor' },
      time: {
        none: 'no protected time or budget yet',
        partly: 'protected time or budget is partly in place',
        label: 'Time and budget',
      },
      remit: {
        none: "your remit isn't written down yet",
        partly: 'your remit is partly written down',
        label: 'Remit written',
      },
    },
    bringPage: 'Bring the drafted role page.',
    draftPage: 'Draft the role page and agree it with the head.',
    action: '',
    success: 'Sponsor named, hours on the timetable and role page agreed, each with a date.',
  },
  needNone: {
    T: {
      text: 'Nothing offered in groups or one to one yet for {needs}.',
      action:
        'Look in the catalogue for one option a trained person here, or a partner, can run. Agree a lead, a start date and one check, and try it for a term.',
      success: 'One offer running with a lead and a before-and-after check.',
    },
    U: {
      text: 'Nothing offered for everyone yet for {needs}.',
      action:
        'Choose one thing every class or tutor group can do, and agree who leads it, when it starts and one check.',
      success: 'In place in every year group, with one check.',
    },
    inPhases: '{need} ({phases})',
    why: 'You confirmed there is nothing.',
  },
  chosenShare: { one: '1 of your {m} chosen needs.', several: '{n} of your {m} chosen needs.' },
  noRoute: {
    text: 'No specialist route agreed yet for {needs}.',
    why: 'You answered no for {n} of {m} routes.',
    action: 'Ask the service, or the council, who to refer to, at what point and how; write it down with the date.',
    success: 'Route, threshold and date checked written down.',
  },
  eatingResponse: {
    text: 'Eating concerns: no agreed early response yet.',
    action:
      'Agree with the {dsl} and school nurse (or GP route) who acts on a concern, how fast, and what staff should not say.',
    success: 'A one-page response, dated and known to key staff.',
  },
  onePerson: {
    text: '{offer}: one person{measure}, the only offer recorded for {n} ({needs}). What happens if this person is away for half a term?',
    noMeasure: ', no measure recorded',
    needs: '{n} needs',
    oneNeed: 'one need',
    why: 'You said no one else can run it.',
    whyChosen: { one: '1 of your {m} chosen needs rests on it.', several: '{n} of your {m} chosen needs rest on it.' },
    several: {
      text: '{offers}: all rest on one person{measure}, and are the only offers recorded for {n} ({needs}). What happens if this person is away for half a term?',
      noMeasure: ', {n} with no measure recorded',
      why: 'You said no one else can run {offers}.',
      whyChosen: {
        one: '1 of your {m} chosen needs rests on them.',
        several: '{n} of your {m} chosen needs rest on them.',
      },
      success: 'A second person named for each, with a date for training or cover.',
    },
    forGovernors: 'One offer rests on one person.',
    action:
      'Write a one-page handover, agree who keeps contact with {pupils} meanwhile, and plan training for a second person.',
    success: 'A second person named, with a date for training or cover.',
  },
  part: {
    text: 'Partly covered: {needs} (some years only, or planned or paused).',
    action: 'Extend or adapt it for the other years, or note why it is not needed there.',
    success: 'Each year group covered, or a reason.',
  },
  dataProtection: {
    text: 'Data protection check not done for {names}.',
    action: 'Ask the data protection officer to do the check before the next collection.',
    success: 'Check done and dated.',
  },
  practice: {
    first: '{label}: {word}.',
    also: '{label} ({word})',
    others: 'Also {list}{more}.',
    whyOne: 'Your ratings: {n} of {m} answered statements in {area} is not yet in place or emerging.',
    why: 'Your ratings: {n} of {m} answered statements in {area} are not yet in place or emerging.',
    measure: 'A measure is recorded for {n} of {m} targeted offers.',
    routes: 'Specialist routes confirmed: {n} of {m}.',
    helpSeeking: {
      sentence: 'Asking for help is not yet taught in every year group.',
      label: 'Asking for help taught in every year group',
      impact: 4,
      effort: 2,
      ask: 'pshe',
      established: 'Every year group is taught how and where to ask for help.',
      firstStep: 'Plan one lesson or tutor session in each year group on how and where to ask for help.',
    },
  },
  tidy: {
    unplaced: {
      text: 'No need chosen yet for {n} of {m} offers, so they are on the list but not on the map.',
      one: 'No need chosen yet for {n} of {m} offers, so it is on the list but not on the map.',
      action: 'Choose up to three needs for each.',
    },
    lead: { text: 'No lead role recorded: {n} of {m} offers.', action: 'Add a role, not a name.' },
    review: {
      text: 'No review date recorded: {n} of {m} offers.',
      old: 'Last looked at over {age} ago: {n}.',
      action: 'Put one review date on each, a few each half-term.',
    },
    measure: {
      text: 'No measure recorded for targeted offers: {n} of {m} offers.',
      action: 'One simple before-and-after check each, goals first.',
    },
    cover: {
      text: 'What happens if the person is away for half a term? Not recorded for {n} of {m} targeted offers.',
      action: 'Answer yes, no or not sure for each.',
    },
    'provider-papers': {
      text: 'Paperwork to ask for: {names}. Support carries on meanwhile.',
      action: 'Ask for what is missing; NHS and council services: their assurance letter.',
    },
    'policy-date': {
      text: 'The policy review date has passed.',
      action: 'Set a new date and who looks at it.',
    },
    evidence: {
      text: '{names}: research has not found it helps everyone. Keep it as a choice, beside something measured.',
      action: 'Look at it again in a term.',
    },
    places: {
      text: 'Places recorded so far: {sum}, from {n} of {m} offers.',
      action: 'Add places a year for the rest when you know them.',
    },
    details: {
      text: 'Details to add when you have time: {n} ticked offers (lead role, review date, measure).',
      one: 'Details to add when you have time: {n} ticked offer (lead role, review date, measure).',
      action: 'A few each week is enough.',
    },
  },
  act: {
    safety: {
      what: 'Settle the safety checks with the {dsl}.',
      why: 'Safety comes first. Lines under Check now: {n}.',
      success: 'Every safety question is answered yes and confirmed by the {dsl}, with a role and a date.',
    },
    findOut: {
      what: 'Take the find-out sheets to the people named on them.',
      why: 'Some answers are held by other people. Sheets to take: {n}.',
    },
    tidy: {
      what: 'Set aside one hour for the tidy-up list.',
      why: 'A few details are missing from the register. Kinds: {n}.',
    },
  },
};
