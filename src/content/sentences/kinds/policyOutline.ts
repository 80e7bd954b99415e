import { READ_ON } from '../../sources';
import type { SentenceTemplate } from '../types';
import type { DocumentKind, PolicyPrompt } from './types';

/** What stands around the prompts. No policy text is drafted. */
export const policyOutlineSentences = {
  'S-policy-opening': {
    variants: [{ text: 'This is a list of questions for the author of the policy, not a policy.' }],
    fixed: true,
  },
  'S-policy-where': {
    variants: [
      {
        when: 'nation=england',
        text: 'A stand-alone mental health policy is not a legal requirement in England. It may sit inside other policies.',
      },
    ],
    fixed: true,
  },
  'S-policy-told': { variants: [{ text: 'What you have told the planner: {toldAnswers|list}.' }] },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

/** Where the sentence on the law comes from. */
export const policyNotRequired = {
  confidence: 'SEEN',
  name: 'Anna Freud, on a mental health and wellbeing policy: schools are not required to have a stand-alone one',
  url: 'https://www.annafreud.org',
  checkedOn: READ_ON,
} as const;

/** The headings, each with questions for the author and the answers that already bear on it. */
export const policyPrompts: readonly PolicyPrompt[] = [
  {
    id: 'why',
    heading: 'Why we have this',
    prompt: 'What made you write it? What did pupils, parents and staff ask for?',
    answers: ['voice.themes.1', 'voice.themes.2', 'voice.themes.3', 'commit.why'],
  },
  {
    id: 'who',
    heading: 'Who it covers and what it sits beside',
    prompt:
      'Which policies does it touch (safeguarding, behaviour, attendance, SEND, medical, anti-bullying, {rshe}, online safety, staff wellbeing)? Does any of them say something different?',
    answers: ['policy.status', 'policy.processes'],
  },
  { id: 'aim', heading: 'What we want', prompt: 'One sentence a pupil would understand.', answers: ['july'] },
  {
    id: 'roles',
    heading: 'Who does what',
    prompt: 'Role, not name. Who decides, who acts, who covers when they are away?',
    answers: ['role.title', 'slt.sponsor', 'safe.deputy', 'role.deputy'],
  },
  {
    id: 'teaching',
    heading: 'What we teach',
    prompt: 'Which years, when, and who was trained first?',
    answers: ['curriculum.where', 'teachesSensitive', 'helpSeekingTaught'],
  },
  {
    id: 'training',
    heading: 'Training for staff',
    prompt: 'Who needs what, how often, how is it checked?',
    answers: ['training.plan', 'keyStaffTrained', 'training.pointCheck'],
  },
  {
    id: 'help',
    heading: 'Where to find help',
    prompt: 'Where will the page be? Who checks the numbers, and when?',
    answers: ['safe.confirmed.contacts.on'],
  },
  {
    id: 'noticing',
    heading: 'Noticing',
    prompt: 'What changes do we ask adults to notice? What do we not ask them to judge?',
    answers: ['safe.earlyFlag'],
  },
  {
    id: 'telling',
    heading: 'When a pupil tells you',
    prompt: 'Does this match the "Worried about a pupil?" page word for word?',
    answers: ['safe.dslWhere', 'safe.deputy', 'safe.recordWhere'],
  },
  {
    id: 'sharing',
    heading: 'What we share, and with whom',
    prompt: 'When do we tell parents? When not? How do we explain it to pupils of each age?',
    answers: ['safe.feedback'],
  },
  {
    id: 'pathway',
    heading: 'From worry to help',
    prompt: 'Steps, people, how long each takes',
    answers: ['pathway.steps', 'pathway.meeting', 'pathway.meetingRhythm'],
  },
  {
    id: 'self-harm',
    heading: 'Self-harm',
    prompt: 'Who leads? What happens on the day, the week after, for friends?',
    answers: ['safety.self-harm', 'confirmed.self-harm.by', 'confirmed.self-harm.on'],
    source: {
      confidence: 'SEEN',
      name: 'NICE guideline NG225, which expects education settings to have this',
      url: 'https://www.nice.org.uk/guidance/ng225',
      checkedOn: READ_ON,
    },
  },
  {
    id: 'suicidal-thoughts',
    heading: 'Suicidal thoughts',
    prompt: 'Who stays, who calls, whom do we call?',
    answers: ['safety.suicidal-thoughts', 'crisisRoute', 'safe.outOfHours'],
  },
  {
    id: 'eating',
    heading: 'Eating concerns',
    prompt: 'Who refers, how fast, who talks to the family?',
    answers: ['eatingResponse', 'routes.EAT.route'],
  },
  {
    id: 'families',
    heading: 'Families',
    prompt: 'How do we work together, and when views differ?',
    answers: ['parents.contact', 'parents.steps'],
  },
  {
    id: 'friends',
    heading: 'Friends and other pupils',
    prompt: 'What do we offer those around?',
    answers: [],
  },
  {
    id: 'waiting',
    heading: 'While waiting',
    prompt: 'Who keeps in touch, how often, with what?',
    answers: ['pathway.waiting'],
  },
  {
    id: 'return',
    heading: 'Coming back',
    prompt: 'Who plans the return, with whom, before which day?',
    answers: ['safety.return-after-crisis', 'confirmed.return-after-crisis.on'],
  },
  {
    id: 'death',
    heading: 'After a death',
    prompt: 'Who leads, who speaks, who looks after whom?',
    answers: ['safety.sudden-death', 'confirmed.sudden-death.on'],
    source: {
      confidence: 'SEEN',
      name: 'Samaritans, Step by Step: practical help for schools before and after a death',
      url: 'https://www.samaritans.org',
      checkedOn: READ_ON,
    },
  },
  {
    id: 'staff',
    heading: 'Staff',
    prompt: 'How are staff who carry this supported?',
    answers: ['staff.support', 'staff.wellbeing', 'role.supervision'],
  },
  {
    id: 'records',
    heading: 'Records and data',
    prompt: 'Where are concerns kept? Where must they never be kept?',
    answers: ['safe.recordWhere', 'plan.keptWhere'],
  },
  {
    id: 'fairness',
    heading: 'Fairness',
    prompt: 'Who might this policy miss or harm? Whom did you ask?',
    answers: ['fair.groups', 'fair.adjustments', 'parents.missed'],
  },
  {
    id: 'know',
    heading: 'How we will know',
    prompt: 'What will you look at, and when?',
    answers: ['measures', 'measures.rhythm'],
  },
  {
    id: 'review',
    heading: 'Review',
    prompt: 'Who, when, with whom?',
    answers: ['policyReview', 'approve.role'],
  },
];

/** Headings with questions, for whoever writes the policy. */
export const policyOutline = {
  id: 'policy-outline',
  titles: [{ text: 'Policy outline with prompts' }],
  reader: 'author of the policy',
  whenUsed: 'when writing or reviewing the policy',
  editions: ['internal'],
  limit: { most: 1100 },
  pages: '3-4',
  safety: 'yes',
  safetyItems: [
    'contacts',
    'recording',
    'limits',
    'self-harm',
    'suicidal-thoughts',
    'return-after-crisis',
    'sudden-death',
  ],
  sections: [
    {
      id: 'opening',
      titles: [''],
      sentences: ['S-policy-opening', 'S-policy-where'],
      drawsOn: 'Our wording; one public source',
      whenEmpty: 'Never left out.',
    },
    {
      id: 'headings',
      titles: [''],
      sentences: ['S-policy-told'],
      drawsOn: 'The answers named beside each heading; names of offers under "From worry to help"',
      whenEmpty: 'The prompt alone.',
    },
    { id: 'foot', titles: [''], sentences: ['S-foot-internal'], drawsOn: 'The day', whenEmpty: 'Never left out.' },
  ],
} as const satisfies DocumentKind<keyof typeof policyOutlineSentences>;
