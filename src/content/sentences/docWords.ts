/** Headings, cells, and what the dialog says when a document cannot be marked ready. Slots stand in braces. */

/** Words of the plan on a page. */
export const pageWords = {
  aim: 'Our aim',
  voice: 'What {pupils} told us',
  strengths: ['One thing we do well', 'Two things we do well', 'Three things we do well'],
  priorities: ['Our priority', 'Our two priorities', 'Our three priorities'],
  offers: 'Help here',
  worried: 'Worried about someone?',
  foot: 'Approval',
  untitled: 'Mental health: our plan on a page',
} as const;

/** Headings of the eight sections of the board version, and the two that stand around them. */
export const boardWords = {
  cover: 'Cover',
  commitment: 'Our commitment',
  context: 'Our school and what we know',
  contextCollege: 'Our college and what we know',
  priorities: ['Our priority', 'Our two priorities', 'Our three priorities'],
  roles: 'Who leads and reports',
  offers: 'What we offer and how to get help',
  worriedOnly: 'Worried about someone?',
  curriculum: 'Curriculum, culture and staff',
  families: '{pupils}, families and fairness',
  dates: 'Dates, cost, impact and review',
  approval: 'Approval',
  untitled: 'Our whole-school mental health strategy',
  notCovered: 'Not yet covered',
  strengths: 'What we do well',
  areas: 'How far the eight areas have come',
} as const;

/** What a section is called where it is not yet covered. */
export const notCoveredWords = {
  commitment: 'a commitment from the {head}',
  context: 'who we are and what we know',
  priorities: 'our priorities',
  roles: 'who leads and reports',
  offers: 'what we offer',
  curriculum: 'lessons and culture',
  families: 'families and fairness',
  dates: 'dates and costs',
} as const;

/** Heads of tables. */
export const tableWords = {
  priorities: ['What will be different', 'Who leads', 'By when', "How we'll know"],
  offers: [
    ['For everyone', 'For some', 'For a few'],
    ['Everyone', 'Some, for a while', 'A few, with specialists'],
  ],
  areas: ['Area', 'Established or embedded', 'Not known yet'],
  areaCount: '{n} of {m}',
  dates: ['Date', 'What'],
  decisions: ['Decision', 'Who decides', 'Who does it'],
  toAgree: 'to agree',
} as const;

/** Lines that stand in for something left out, and small joins. */
export const lineWords = {
  smallGroups: 'Some help is arranged with a family one by one.',
  inACrisis: 'In a crisis: ',
  emergency: 'If someone is in danger now, call 999.',
  childline: {
    primary: 'Children can call Childline free on 0800 1111.',
    secondary: 'Anyone under 19 can call Childline free on 0800 1111.',
  },
  checkBeforePrinting: ' (check before printing)',
  numbersChecked: 'Numbers checked {month}.',
  internalHeader: 'Internal: not for publication',
  everyYear: 'every year',
  everyStudent: 'every course',
  governing: 'the board',
} as const;

/** Where what the lead thinks we know comes from, as it reads in a sentence. */
export const sourceWords = {
  record: 'our records',
  survey: 'a survey',
  attendance: 'attendance',
  'staff-view': 'what staff see',
  impression: "the lead's impression",
} as const;

/** Rows of the decisions table: who decides and who does it, in roles. */
export const decisionWords = [
  { decision: 'Approve this strategy and its priorities', decides: '{approveRole}', does: '{leadTitle}' },
  { decision: 'Give time and money', decides: '{head}', does: '{sponsor}' },
  { decision: 'Start or stop an offer', decides: '{sponsor}', does: '{leadTitle}' },
  { decision: 'Act on a risk of harm', decides: '{dsl}', does: '{dsl}' },
  { decision: 'Plan staff sessions', decides: '{sponsor}', does: '{leadTitle}' },
] as const;

/** Lines of the dates table. */
export const dateWords = {
  priority: 'Priority {n}: {different}',
  starts: 'Priority {n} starts',
  board: 'Report to {governors}',
  inset: 'Staff session: {insetTitle}',
  review: 'We look at this plan again',
} as const;

/** Why a document is not ready, said plainly. */
export const missingWords = {
  school: "Your school's name is missing.",
  leadTitle: 'Say what your role is called.',
  dslWhere: 'Three names: say where {dsl|the} is found. Without it the step table is not printed.',
  deputy: 'Three names: say who stands in for {dsl|the}.',
  sessionDate: 'The session has no date yet.',
  aim: 'Say what {pupils} will notice is different by next summer. One sentence.',
  voice:
    "A plan without what {pupils} said is hard to stand behind. Ask one class this week: 'What helps you here? What would help more?'",
  priorities: 'No priority is agreed yet. Look at the gap analysis and choose one.',
  different: 'Priority {n} needs a sentence: what will be different for {pupils}?',
  publicWords: 'Priority {n} is internal. What could you say about it in public, if anything?',
  owner: 'Priority {n} has no one leading it.',
  by: 'Priority {n} has no date.',
  byPhrase: 'The date of priority {n} is still a phrase ("{by}"). Add your term dates once, or type the date.',
  know: 'Priority {n} does not say how you will know.',
  contact: 'Say whom families contact, and how. Until then the page says "the school office".',
  confirmation: '{dsl} has not yet confirmed the safety details.',
  confirmationChanged: 'A safety detail changed after {dsl} confirmed it: {items}.',
  confirmationOld: '{dsl} confirmed the safety details over a year ago. Ask again.',
  numbers: 'Some numbers are due a check before this is published: {items}.',
  tooLong: 'This is {words} words, and {limit} fit. Shorten {items}.',
  longest: 'your longest answers',
  few: 'There is enough here for the plan on a page. The longer edition will be short for now.',
  evidencePerson: 'An evidence note seems to name a person, so it is left out: {items}.',
} as const;

/** What a safety item is called when its confirmation is asked for. */
export const safetyItemWords = {
  'crisis-route': 'the crisis route',
  contacts: 'whom to tell',
} as const;
