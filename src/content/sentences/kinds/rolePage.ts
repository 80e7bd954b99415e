import type { SentenceTemplate } from '../types';
import type { DocumentKind } from './types';

/** What only the role page says. It never says that the role is compulsory. */
export const rolePageSentences = {
  'S-role-for': {
    variants: [
      { text: "{leadTitle|the|cap} plans, leads and checks {school}'s work on mental health, for {scope}." },
      {
        when: 'leadTitle',
        text: 'The job is to see that {school} has a plan for mental health, that it happens, and that we know whether it helps.',
      },
    ],
  },
  'S-role-own-words': { variants: [{ text: '{roleDefinition}' }], optional: true },
  'S-role-covers': { variants: [{ text: '{leadTitle|the|cap}:' }], leadsIn: true },
  'S-role-mine': { variants: [{ text: '{task}' }], label: true },
  'S-role-shared': { variants: [{ text: '{task}, with {sharedWith|the}' }], label: true },
  'S-role-whole': {
    variants: [
      { when: 'leadsWhole=yes', text: '{leadTitle|the|cap} leads the whole-school approach.' },
      { when: 'leadsWhole=partly', text: '{leadTitle|the|cap} leads part of the whole-school approach.' },
      { when: 'leadsWhole=no', text: 'Somebody else leads the whole-school approach.' },
    ],
    optional: true,
  },
  'S-role-asked': { variants: [{ text: '{leadTitle|the|cap} has been asked to {tasks|list}.' }], optional: true },
  'S-role-oversees': {
    variants: [
      {
        when: 'oversees=yes & develops=yes',
        text: 'The role oversees support that others give and develops new support.',
      },
      { when: 'oversees=yes & develops=no', text: 'The role oversees support that others give.' },
      { when: 'oversees=no & develops=yes', text: 'The role develops new support.' },
    ],
    optional: true,
  },
  'S-role-direct': {
    variants: [
      { when: 'focus=problems', text: 'Its own direct work is about mental health problems.' },
      { when: 'focus=wellbeing', text: 'Its own direct work is about wellbeing in general.' },
      { when: 'focus=both', text: 'Its own direct work is about mental health problems and wellbeing in general.' },
    ],
    optional: true,
  },
  'S-role-not': {
    variants: [
      {
        when: '!leadIsDsl',
        text: 'It is not the safeguarding role: safety goes to {dsl|the}. It is not an on-call service, not counselling for staff, and not diagnosis.',
      },
      { when: '!leadIsDsl', text: "This is not {dsl|the}'s role, not a helpline and not a clinic." },
      {
        when: 'leadIsDsl',
        text: 'The same person is also {dsl|the}; the two jobs are written separately so that each has time.',
      },
    ],
    fixed: true,
  },
  'S-role-elsewhere': { variants: [{ text: '{task}: {elsewhereWith|the}' }], label: true },
  'S-role-time': {
    variants: [
      { when: 'protectedTime', text: '{protectedTime|cap} is kept for this.' },
      {
        when: 'internal & !protectedTime',
        text: 'Time has not been agreed. This page asks for {hoursAsked} a week.',
        tags: ['gap'],
      },
    ],
  },
  'S-role-direct-time': {
    variants: [{ when: 'internal', text: 'Share of time for helping pupils directly: {directTime|lower}.' }],
    optional: true,
    tags: ['colleague'],
  },
  'S-role-sponsor': {
    variants: [
      { when: 'sponsorRhythm', text: '{sponsor|the|cap} is the sponsor; they meet {sponsorRhythm}.' },
      { when: '!sponsorRhythm', text: '{sponsor|the|cap} is the sponsor.' },
    ],
  },
  'S-role-budget': {
    variants: [{ when: 'internal', text: 'Budget: {budget} for {schoolYear}.' }],
    tags: ['price'],
  },
  'S-role-care': {
    variants: [
      {
        when: 'supervision & deputyLead',
        text: 'Supervision or a network: {supervision|lower}. Deputy: {deputyLead|the}.',
      },
      { when: 'supervision & !deputyLead', text: 'Supervision or a network: {supervision|lower}.' },
      { when: '!supervision & deputyLead', text: 'Deputy: {deputyLead|the}.' },
    ],
    optional: true,
  },
  'S-role-trained': {
    variants: [
      { when: 'leadTrained=yes & leadTraining', text: 'Training for the role: {leadTraining|lower}.' },
      { when: 'leadTrained=no & internal', text: 'Training for the role is still to come.', tags: ['gap'] },
    ],
    optional: true,
    tags: ['colleague'],
  },
  'S-role-network': {
    variants: [
      { when: 'network=yes & networkName', text: 'Other leads meet in a network: {networkName}.' },
      { when: 'network=no & internal', text: 'A network of other leads is still to be found.', tags: ['gap'] },
    ],
    optional: true,
  },
  'S-role-would-help': {
    variants: [{ when: 'internal', text: 'What would help next: {leadCpd|lower}.' }],
    optional: true,
    tags: ['colleague'],
  },
  'S-role-small': {
    variants: [
      { when: 'internal & confidence=1 | internal & confidence=2', text: 'To begin with, these steps are enough.' },
    ],
    optional: true,
  },
  'S-role-by': { variants: [{ text: 'By {stepDate|date}:' }], leadsIn: true, fixed: true },
  'S-role-30-met': {
    variants: [
      { when: 'govLink', text: 'met the head, {dsl|the}, {senco|the} and {govLink|the}' },
      { when: '!govLink', text: 'met the head, {dsl|the} and {senco|the}' },
      { text: 'talked to the people who hold a piece of this' },
    ],
    label: true,
    fixed: true,
  },
  'S-role-30-listed': {
    variants: [
      { when: '!runningCount', text: 'listed what we already offer' },
      { when: '!runningCount', text: 'gathered the list of what already exists' },
    ],
    label: true,
    fixed: true,
  },
  'S-role-30-route': {
    variants: [
      { when: '!crisisConfirmed', text: 'checked the crisis route with {dsl|the}' },
      { when: '!crisisConfirmed', text: 'walked the crisis route' },
    ],
    label: true,
    fixed: true,
  },
  'S-role-60-looked': {
    variants: [
      { when: '!ratedCount', text: 'looked at where we are with {roles|list}' },
      { when: '!ratedCount', text: 'rated where we are with others, not alone' },
    ],
    label: true,
    fixed: true,
  },
  'S-role-60-asked': {
    variants: [
      { when: '!themeCount', text: 'asked one group of pupils and one of staff' },
      { when: '!themeCount', text: 'listened to pupils once' },
    ],
    label: true,
    fixed: true,
  },
  'S-role-60-contacts': {
    variants: [
      { when: '!parentContact', text: 'told everyone whom to contact' },
      { when: '!parentContact', text: 'published the contacts' },
    ],
    label: true,
    fixed: true,
  },
  'S-role-90': {
    variants: [
      {
        when: '!priorityCount',
        text: 'taken three priorities to SLT, with a sponsor, a date and a first staff session',
      },
      {
        when: '!priorityCount',
        text: 'agreed three priorities, a sponsor and the first session for staff',
      },
    ],
    label: true,
    fixed: true,
  },
  'S-role-agreed': {
    variants: [
      {
        when: 'reviewDate',
        text: 'Agreed between {leadTitle|the} and {head|the} on ____________ . Review {reviewDate|date}.',
      },
      { when: '!reviewDate', text: 'Agreed between {leadTitle|the} and {head|the} on ____________ .' },
    ],
    fixed: true,
  },
  'S-role-heard': { variants: [{ text: 'How people hear about this work: {promotionPlan|lower}.' }], optional: true },
  'S-role-told': { variants: [{ text: 'Told to: {toldTo|list}.' }] },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** Whose wellbeing the role covers, as "for …" says it. */
export const scopeWords = { pupils: '{pupils}', staff: 'staff', both: '{pupils} and staff' } as const;

/** Who has been told what the role is. */
export const toldToWords = {
  slt: 'leaders',
  governors: '{governors}',
  staff: 'staff',
  pupils: '{pupils} and parents',
} as const;

/** Head of the three dates: counted from the start in post, or from today where all three have passed. */
export const ninetyDaysWords = { fromStart: 'First 30, 60 and 90 days', fromToday: 'Next 90 days' } as const;

/** What the role is, what it is not, and what it needs: one or two sides. */
export const rolePage = {
  id: 'role-page',
  titles: [{ when: 'leadTitle', text: 'The role of {leadTitle|the}' }],
  reader: 'lead, head, colleagues',
  whenUsed: 'in the first month; when the remit changes',
  editions: ['internal', 'publishable'],
  limit: { most: 550 },
  pages: '1-2',
  safety: 'yes',
  safetyItems: ['contacts'],
  sections: [
    {
      id: 'for',
      titles: ['What the role is for'],
      sentences: ['S-role-for', 'S-model', 'S-role-own-words'],
      drawsOn: 'The title, whose wellbeing it covers, how the role is held',
      whenEmpty: 'Without a title for the role the page is not ready.',
    },
    {
      id: 'covers',
      titles: ['What the role covers'],
      sentences: [
        'S-role-whole',
        'S-role-asked',
        'S-role-covers',
        'S-role-mine',
        'S-role-shared',
        'S-role-oversees',
        'S-role-direct',
      ],
      drawsOn: 'What you were asked to do; what is yours, at most eight, as verbs; what is shared, with whom',
      whenEmpty: 'Left out.',
    },
    {
      id: 'not',
      titles: ['What it does not cover'],
      sentences: ['S-role-not', 'S-role-elsewhere'],
      drawsOn: "What is someone else's",
      whenEmpty: 'The first sentence is never left out.',
    },
    {
      id: 'decides',
      titles: ['Decides, asks, is told'],
      sentences: [],
      table: {
        head: ['Decision', 'Who decides', 'Who does it', 'Who is asked'],
        oneRowFor: 'one decision of the lead',
      },
      drawsOn: 'The decision list',
      whenEmpty: 'Left out, also in a school with under 120 on roll.',
    },
    {
      id: 'backing',
      titles: ['Time, backing, money'],
      sentences: ['S-role-time', 'S-role-direct-time', 'S-role-sponsor', 'S-role-budget'],
      drawsOn: 'Time kept, the sponsor, the yearly sum',
      whenEmpty: 'Left out.',
    },
    {
      id: 'care',
      titles: ['Looking after the person in the role'],
      sentences: ['S-role-care', 'S-role-trained', 'S-role-network', 'S-role-would-help'],
      drawsOn: 'Supervision or network, training, the deputy',
      whenEmpty: 'Left out.',
    },
    {
      id: 'ninety-days',
      titles: ['First 30, 60 and 90 days'],
      when: 'isNew=yes',
      sentences: [
        'S-role-small',
        'S-role-by',
        'S-role-30-met',
        'S-role-30-listed',
        'S-role-30-route',
        'S-role-60-looked',
        'S-role-60-asked',
        'S-role-60-contacts',
        'S-role-90',
      ],
      drawsOn: 'The day you started; steps already done are left out',
      whenEmpty: 'Left out unless you are new or ask for it.',
    },
    {
      id: 'agreed',
      titles: ['Agreed'],
      sentences: ['S-role-agreed', 'S-role-told', 'S-role-heard', 'S-foot-drafted', 'S-foot-internal'],
      drawsOn: 'The head, the next look, who has been told',
      whenEmpty: 'A line to sign.',
    },
  ],
} as const satisfies DocumentKind<keyof typeof rolePageSentences>;
