import type { SentenceTemplate } from '../sentences/types';
import type { Step } from './types';

/** Said word for word, or in the facilitator's own words. A sentence with an empty slot is not said. */
const fixed = (text: string): SentenceTemplate => ({ variants: [{ text }], fixed: true });

/** The opening and the closing, for twenty minutes and for longer. */
export const scripts = {
  openingShort: [
    fixed('Thanks for giving this twenty minutes.'),
    fixed('We will talk about {topicPlain}.'),
    fixed('Nothing here asks for your own story, and nobody will be called on.'),
    fixed('If you want to step out, do; {careRole|the} will look in, no questions.'),
    fixed('The names and numbers are on the sheet in front of you.'),
  ],
  opening: [
    fixed('Welcome.'),
    fixed('In the next {minutes} minutes we will {outcomesPlain|list}.'),
    fixed('We picked this because {reason}.'),
    fixed('Three things before we start.'),
    fixed('One: what is said here stays here, unless someone may not be safe; then {dsl|the} has to know.'),
    fixed('Two: no pupils, please.'),
    fixed('If a real child comes into your mind, keep them there and see {dsl|the} today.'),
    fixed('The situations we use are made up.'),
    fixed('Three: you can pass, and you can leave.'),
    {
      variants: [
        { when: 'careWhere', text: '{careRole|the|cap} is {careWhere} and will check you are all right.' },
        { when: '!careWhere', text: '{careRole|the|cap} will check you are all right.' },
      ],
      fixed: true,
    },
    fixed("This can touch people's own lives."),
    fixed('Help for you is on the sheet: {staffHelpShort|lower}.'),
  ],
  /** Said in a sensitive session, after the opening. */
  sensitive: [
    fixed('We will talk about {sensitiveTopic}.'),
    fixed('We will not describe how anyone was hurt.'),
    fixed(
      'If today is not the day for you, go now or at any time; you can have the handout and a conversation with {dsl|the} instead.',
    ),
  ],
  closingShort: [
    fixed(
      'Before you go: look at the sheet and put your finger on three names: {dsl|the}, {deputy|the}, {leadTitle|the}.',
    ),
    fixed('Where are they today?'),
    fixed("If you could not find one of them, tell me now; that is the sheet's fault and I will fix it."),
    fixed('One line on the slip, and thank you.'),
  ],
  closing: [
    fixed(
      'Let us finish with here. Now the three names: point to {dsl|the}, {deputy|the} and {leadTitle|the} on your sheet, and tell your neighbour where you would find each of them at ten past three today.',
    ),
    fixed('Slip: three questions, no name.'),
    fixed('I will come back to this in six weeks, and I will tell you what I changed because of your slips.'),
    fixed(
      'Last thing: take one minute, look out of the window or at the floor, breathe out slowly, and think of one thing you are looking forward to this evening.',
    ),
    {
      variants: [
        {
          when: 'careWhere',
          text: 'If any of this has stayed with you, {careRole|the} is {careWhere} until {careUntil}.',
        },
        { when: '!careWhere', text: 'If any of this has stayed with you, {careRole|the} is here until {careUntil}.' },
      ],
      fixed: true,
    },
    fixed('Thank you.'),
  ],
} as const;

/**
 * The common steps in order, one to seven. An unfilled phrase drops out; a step that names a person, and nobody is named
 * for it, is not printed.
 */
export const steps: readonly Step[] = [
  { when: 'someone is in danger or badly hurt', do: ['stay', '999', 'send for {dsl|the}'], who: 'you', by: 'now' },
  {
    when: 'a pupil tells you something, or you see something, that may mean they are not safe',
    do: [
      'listen',
      'say what happens next',
      ['tell {dsl|the} ({dslWhere}) or {deputy|the}', 'tell {dsl|the} ({dslWhere})'],
    ],
    who: 'you',
    by: 'before you go home',
  },
  { when: 'it is out of hours', do: ['{outOfHours}'], who: 'you', by: 'now' },
  {
    when: 'something has changed but you see no danger',
    do: ['note it in {earlyFlag}', 'tell {leadTitle|the}'],
    who: 'you',
    by: 'this week',
  },
  {
    when: 'you have told someone and nothing seems to happen',
    do: ['ask {dsl|the}', 'ask again', 'then {head|the}'],
    who: 'you',
    by: 'next day',
  },
  { when: 'the pupil asks for help', do: ['offer to go with them'], who: 'you', by: 'same day' },
  { when: 'you are not sure which of these it is', do: ['ask {dsl|the}'], who: 'you', by: 'today' },
];

/** The run of the session around its blocks. */
export const insetWords = {
  title: ['{outlineTitle}: {minutes} minutes, {sessionDate|date}', '{outlineTitle}: {minutes} minutes'],
  whereTitle: 'Where and who',
  where: [
    '{room}, {audience}. Led by {facilitator|the}, with {second|the}.',
    '{room}, {audience}. Led by {facilitator|the}.',
    'For {audience}. Led by {facilitator|the}.',
    'Led by {facilitator|the}.',
  ],
  why: 'Why this session',
  reasonChosen: 'Chosen by {leadTitle|the}.',
  byTheEnd: 'By the end',
  before: 'Before the day',
  runSheet: 'Run sheet',
  opening: 'Opening, word for word',
  blocks: 'Block by block',
  blockTitle: '{name} ({minutes} minutes)',
  here: 'What we do here',
  names: 'Three names',
  closing: 'Closing, word for word',
  slip: 'Exit slip',
  slipLead: 'Three questions, one side of a quarter sheet, no name. Collected face down.',
  sixWeeks: 'Six weeks later',
  materials: 'Phrase sheet',
  handout: 'Handout: {title}',
  ledBest: 'Written to be led by {who}.',
  trained: 'Trained to lead it: {trainedFacilitator}.',
  bring: 'To bring: {items}.',
  withDsl: 'Only with {dsl|the} in the room: {cards|list}.',
  offersHere: {
    U: 'For everyone: {offers|list}.',
    T: 'For some: {offers|list}.',
    S: 'For a few: {offers|list}.',
  },
  strengthsHere: 'What we do well, to read aloud:',
  targetedHere: 'From our provision register, to read aloud and fill in:',
  actionsHere: 'Actions that still need an owner, a date or a check:',
  pointAgain:
    'Everyone has the Names page. Say one line: "It is {randomTime}. A pupil has just told you something that worries you. Point." Look round, single nobody out, and count: found all three straight away, found them with a search, could not. Write down three numbers, no names.',
  lengthNotOffered: 'This session has no {minutes}-minute form. It is written for {lengths|list} minutes.',
  help: 'Help sheet',
  helpFor: 'Help for you: {staffHelp|lower}.',
  foot: 'Before this is shared',
  readAim: 'The aim, to read aloud: {aim}',
  readThemes: 'What pupils said, to read aloud:',
  cards: 'Offer cards to print, one each: {offers|list}.',
  keptWhere: 'The plan is kept {keptWhere}; {leadTitle|the} keeps it.',
  situations: 'Situations',
  notReviewed: 'These situations are fictional. Ask {dsl|the} to read them first.',
} as const;

/** Heads of the session's tables. */
export const insetTables = {
  runSheet: ['From', 'To', 'Minutes', 'Block', 'Who', 'You need'],
  runSheetUntimed: ['Minutes', 'Block', 'Who', 'You need'],
  steps: ['If …', 'then …', 'who', 'when'],
  situations: ['Card', 'Situation', 'A good first move', 'Where it goes'],
  targeted: ['Offer', 'Who leads', 'A second person', 'How to ask', 'Measure', 'Last looked at'],
  actions: ['Action', 'Who', 'By when', 'How we will know'],
  phrases: ['Say', 'Instead of'],
  names: ['Who', 'Where'],
  cover: { yes: 'yes', no: 'nobody yet' },
  measured: { yes: 'yes', no: 'none yet' },
} as const;

/** Where a worry in a situation goes. */
export const routeWords: Readonly<Record<string, string>> = {
  T: 'Tell {leadTitle|the} this week',
  D: '{dsl|the|cap}, today',
  E: '999 first',
  'D if safety': '{dsl|the|cap}, if safety is in question',
  "colleague's choice": "The colleague's choice",
  "colleague's choice; {head} if safety": "The colleague's choice; {head|the}, if safety is in question",
  none: 'Nobody needs telling',
};

/** Before the day: ticked and dated where it is done, the plain task where it is not. */
export const beforeTheDay = [
  {
    done: '{dsl|the|cap} has read the situations and the step table ({scenarioCheck|day}).',
    open: 'Ask {dsl|the} to read the situations and the step table.',
  },
  {
    done: '{careRole|the|cap} knows they are the person to go to, and where they will be ({careWhere}).',
    open: 'Agree who looks in on anyone who steps out, and where they will be.',
  },
  {
    done: 'Support, office, site and part-time colleagues have been invited and their time is covered ({coverHow}).',
    open: 'Invite support, office, site and part-time colleagues, and agree how their time is covered.',
  },
  {
    done: 'The content was named in the invitation sent on {inviteDate|day}.',
    open: 'Name the content in the invitation.',
  },
  { done: 'Names pages are printed: {copies}.', open: 'Print the Names pages, one each.' },
  {
    done: 'A second adult is free to step out with somebody ({second|the}).',
    open: 'Find a second adult who is free to step out with somebody.',
  },
  {
    done: 'The six-week slot is in the diary: {sixWeeks|date}.',
    open: 'Put ten minutes in the diary, six weeks after the session.',
  },
] as const;

/** Marks of a checklist: words as well as a box, so that nothing rests on a sign alone. */
export const checkMarks = { done: 'Done:', open: 'To do:' } as const;

/** The second and third question of every exit slip. */
export const slipQuestions = [
  'What is still unclear?',
  'How sure are you that you could do this tomorrow? Not sure / Nearly / Sure',
] as const;

/** Coming back to it. */
export const sixWeeksLater = {
  variants: [
    { when: 'sixWeeks', text: 'On {sixWeeks|date} we come back for ten minutes.' },
    { when: 'sixWeeks', text: 'Ten minutes on {sixWeeks|date}: the three names, and what you tried.' },
    {
      when: '!sixWeeks',
      text: 'Six weeks after the session we come back for ten minutes: the three names, and what you tried.',
    },
  ],
  fixed: true,
} as const satisfies SentenceTemplate;

/** Why we picked this session, as the opening says it. */
export const reasonWords = {
  variants: [
    { when: 'voiceTheme', text: 'pupils told us: {voiceTheme|lower}' },
    { when: 'whatWeCouldNot & auditDate', text: 'in {auditDate|month} we found we could not all say {whatWeCouldNot}' },
  ],
  label: true,
} as const satisfies SentenceTemplate;

/** Words that fill the scripts where nobody has typed any. */
export const insetDefaults = {
  facilitator: 'Whoever leads the session',
  leadThisWeek: 'Tell the lead for mental health this week',
  careUntil: 'half an hour after we finish',
  theLead: 'the lead for mental health',
  meeting: 'the meeting that decides',
  businessManager: 'business manager',
  chair: 'chair of {governors}',
  educationSupport: 'Education Support on 08000 562 561',
  or: '{staffSupport|lower}, or {educationSupport}',
} as const;

/** Why a session is not ready, where the common names do not say it. */
export const insetMissing = {
  recordWhere: 'Three names: say where worries are written down.',
  second: 'This session needs two people to lead it. Say who leads with you.',
  scenarioCheck: '{dsl|the|cap} has not read the situations and the step table yet.',
  step: 'The step table leaves out a row, because nobody is named for it: "{when}".',
} as const;
