import type { SentenceTemplate } from '../types';
import type { DocumentKind } from './types';

/** What only the reference edition says. */
export const strategyReferenceSentences = {
  'S-ref-cover': {
    variants: [
      {
        when: 'sponsor',
        text: '{school}. Reference edition, version {version}, {draftDate|date}. Owner: {leadTitle|the}. Sponsor: {sponsor|the}.',
      },
      {
        when: '!sponsor',
        text: '{school}. Reference edition, version {version}, {draftDate|date}. Owner: {leadTitle|the}.',
      },
    ],
    fixed: true,
  },
  'S-ref-influence': { variants: [{ text: '{strategyInfluence}' }] },
  'S-ref-tiers': { variants: [{ text: 'We use {tierWords|list} for help for everyone, for some and for a few.' }] },
  'S-ref-word': { variants: [{ text: "In this school, '{sayWord}' means {meaning}." }] },
  'S-ref-rated': {
    variants: [
      {
        when: 'establishedCount>=2 & unknownCount>=2',
        text: '{establishedCount|cap} of {ratedCount} statements are established or embedded; {unknownCount} are not known yet.',
      },
      {
        when: 'establishedCount>=2 & !unknownCount',
        text: '{establishedCount|cap} of {ratedCount} statements are established or embedded.',
      },
      {
        when: 'establishedCount>=2',
        text: 'We rated {ratedCount} statements in {auditDate|month}: {establishedCount} are established or embedded.',
      },
      {
        when: 'establishedCount=1',
        text: 'We rated {ratedCount} statements in {auditDate|month}: one is established or embedded.',
      },
      { when: '!establishedCount', text: 'We rated {ratedCount} statements in {auditDate|month}.' },
    ],
    tags: ['rating'],
  },
  'S-ref-maturity': {
    variants: [
      { when: 'maturity=start', text: 'Our whole-school approach is at its start.' },
      { when: 'maturity=develop', text: 'Our whole-school approach is being developed.' },
      { when: 'maturity=embed', text: 'Our whole-school approach stands; we now make it stick.' },
    ],
    optional: true,
    tags: ['rating'],
  },
  'S-ref-many': {
    variants: [{ when: 'internal', text: 'What this plan takes into account: {demographic|list}.' }],
    optional: true,
    tags: ['small-group'],
  },
  'S-ref-shared': {
    variants: [{ when: 'internal', text: 'How far staff see this work as a shared task: {sharedTask|lower}.' }],
    optional: true,
    tags: ['rating'],
  },
  'S-ref-planned': { variants: [{ text: 'We plan {planTypes|list}.' }], optional: true },
  'S-ref-fit': {
    variants: [{ when: 'internal', text: 'How well the role fits into the overall strategy: {roleFit|lower}.' }],
    optional: true,
    tags: ['rating'],
  },
  'S-ref-slt': {
    variants: [
      { when: 'sltRelation=member', text: '{leadTitle|the|cap} is in SLT.' },
      { when: 'sltRelation=reports', text: '{leadTitle|the|cap} reports to a member of SLT.' },
      { when: 'sltRelation=occasional', text: 'SLT asks {leadTitle|the} now and then.' },
      { when: 'sltRelation=none', text: '{leadTitle|the|cap} does not work closely with SLT yet.', tags: ['gap'] },
    ],
    optional: true,
    tags: ['colleague'],
  },
  'S-ref-structure': { variants: [{ text: 'In the structure: {structurePosition|lower}.' }], optional: true },
  'S-ref-leaders-plan': { variants: [{ text: 'How leaders take part: {leadersInPlan|lower}.' }], optional: true },
  'S-ref-leaders-do': { variants: [{ text: 'What leaders do themselves: {leadersDo|lower}.' }], optional: true },
  'S-ref-leaders-help': {
    variants: [{ text: 'How leaders support {leadTitle|the}: {leadersSupport|lower}.' }],
    optional: true,
    tags: ['colleague'],
  },
  'S-ref-lacking': {
    variants: [{ when: 'internal', text: 'Support that is missing: {supportLacking|lower}.' }],
    optional: true,
    tags: ['gap', 'colleague'],
  },
  'S-ref-allies': {
    variants: [{ text: 'Who else can help things change: {influencers|list}.' }],
    optional: true,
    tags: ['colleague'],
  },
  'S-ref-agenda': {
    variants: [{ when: 'internal', text: 'Mental health on the SLT agenda: {onAgenda|lower}.' }],
    optional: true,
  },
  'S-ref-ask-alone': {
    variants: [{ text: 'A pupil can ask without an adult asking first: {pupilAccess|lower}.' }],
    optional: true,
  },
  'S-ref-skills': {
    variants: [{ when: 'internal', text: 'Skills we still need for targeted support: {skillsNeeded|lower}.' }],
    optional: true,
    tags: ['gap'],
  },
  'S-ref-who-gives': {
    variants: [
      { when: 'deliveryModel=external', text: 'Targeted support is given by outside providers.' },
      { when: 'deliveryModel=own', text: 'Targeted support is given by our own staff.' },
      { when: 'deliveryModel=mixed', text: 'Targeted support is given by our own staff and by outside providers.' },
    ],
    optional: true,
  },
  'S-ref-train-next': {
    variants: [
      { when: 'trainNext=all', text: 'All staff are trained next.' },
      { when: 'trainNext=key', text: 'Key people are trained next.' },
      { when: 'trainNext=both', text: 'All staff are trained next, and key people in more depth.' },
    ],
    optional: true,
  },
  'S-ref-train-time': { variants: [{ text: 'Time there is for training: {trainingTimes|list}.' }], optional: true },
  'S-ref-referrals': {
    variants: [{ text: 'What we know about referrals to the specialist service: {specialistReferrals|lower}.' }],
    optional: true,
  },
  'S-ref-charities': {
    variants: [{ text: 'Charities and community groups: {charities|list}.' }],
    optional: true,
  },
  'S-ref-local': {
    variants: [{ when: 'internal', text: 'Available locally and not used yet: {localOffer|lower}.' }],
    optional: true,
    tags: ['gap'],
  },
  'S-ref-alone': {
    variants: [
      {
        when: 'aloneCount>=2',
        text: '{aloneCount|cap} of {decisionTotal} decisions fall to {leadTitle|the} alone.',
      },
      { when: 'aloneCount=1', text: 'One of {decisionTotal} decisions falls to {leadTitle|the} alone.' },
    ],
    optional: true,
    tags: ['colleague'],
  },
  'S-ref-different': { variants: [{ text: 'Different here: {decidesDifferently|lower}' }] },
  'S-ref-supervision': {
    variants: [{ text: 'Supervision: {supervision|lower}.' }],
    optional: true,
    tags: ['colleague'],
  },
  'S-ref-voice-next': {
    variants: [
      { when: 'voiceTopic', text: 'Next time we ask: {voiceNext|date}, about {voiceTopic|lower}.' },
      { when: '!voiceTopic', text: 'Next time we ask: {voiceNext|date}.' },
    ],
  },
  'S-ref-missed': {
    variants: [{ when: 'internal', text: 'We have not reached {missed|lower} yet.' }],
    optional: true,
    tags: ['gap'],
  },
  'S-ref-partner': {
    variants: [
      { when: 'internal', text: '{partner|the|cap} comes {partnerRhythm|lower}; contract until {contractEnd|month}.' },
    ],
    optional: true,
    tags: ['price'],
  },
  'S-ref-recording': {
    variants: [
      { text: 'Where concerns are recorded: {recordWhere}. Never in this plan or its spreadsheet.' },
      { text: 'Concerns have one place: {recordWhere}. They are never in this plan or its spreadsheet.' },
    ],
    fixed: true,
  },
} as const satisfies Readonly<Record<string, SentenceTemplate>>;

const LEFT_OUT = 'Left out, and listed at the end.';

/** The working copy: everything, for the lead, the sponsor and whoever comes next. */
export const strategyReference = {
  id: 'strategy-reference',
  titles: [{ text: '{school}: our mental health strategy, reference edition' }],
  reader: 'lead, sponsor, successor',
  whenUsed: 'working copy',
  editions: ['internal'],
  limit: { most: 6000 },
  pages: '10-16',
  safety: 'yes',
  safetyItems: ['crisis-route', 'contacts', 'recording', 'limits'],
  sections: [
    {
      id: 'cover',
      titles: ['Cover'],
      sentences: ['S-ref-cover', 'S-not-clinical'],
      drawsOn: 'About the school, the role',
      whenEmpty: 'The school alone.',
    },
    {
      id: 'commitment',
      titles: ['Commitment'],
      sentences: ['S-commit'],
      drawsOn: "The head's words",
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'values',
      titles: ['Vision and values'],
      sentences: ['S-values', 'S-ref-influence'],
      drawsOn: 'Stated values, how the role shapes the plan',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'words',
      titles: ['Words we use'],
      sentences: ['S-ref-tiers', 'S-cul-1', 'S-ref-word'],
      drawsOn: 'Words you use, words agreed',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'context',
      titles: ['Our school and need'],
      sentences: [
        'S-ctx-1',
        'S-ctx-2',
        'S-ctx-3',
        'S-ctx-4',
        'S-ref-many',
        'S-voice-lead',
        'S-know-2',
        'S-know-3',
        'S-know-4',
      ],
      drawsOn: 'About the school, chosen needs; no estimate of need',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'now',
      titles: ['Where we are now'],
      sentences: ['S-ref-rated', 'S-ref-maturity'],
      table: { head: ['Statement', 'Judgement', 'Evidence', 'Who judged'], oneRowFor: 'one rated statement' },
      drawsOn: 'Ratings and evidence notes',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'priorities',
      titles: ['Priorities'],
      sentences: ['S-ref-planned', 'S-pri-lead', 'S-pri', 'S-pri-why', 'S-pri-first', 'S-more-actions'],
      drawsOn: 'The gap analysis with its bands; the score stays under "How this was worked out"',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'roles',
      titles: ['Leadership and roles'],
      sentences: [
        'S-model',
        'S-ref-structure',
        'S-ref-fit',
        'S-ref-slt',
        'S-sponsor',
        'S-ref-leaders-plan',
        'S-ref-leaders-do',
        'S-ref-leaders-help',
        'S-ref-lacking',
        'S-ref-allies',
        'S-gov',
        'S-report',
        'S-dsl',
        'S-ref-alone',
        'S-ref-different',
      ],
      table: {
        head: ['Decision', 'Who decides', 'Who does it', 'Who is asked', 'Who is told'],
        oneRowFor: 'one of the 22 decisions',
      },
      drawsOn: 'The role, working with leaders, the whole decision list',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'provision',
      titles: ['Provision by tier'],
      sentences: [],
      table: {
        head: ['Offer', 'Need', 'Tier', 'Years', 'Lead', 'Second person', 'Measure', 'Last review'],
        oneRowFor: 'one row of the Provision tab',
      },
      drawsOn: 'The Provision tab, all columns',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'pathway',
      titles: ['From worry to help'],
      sentences: ['S-route-1', 'S-ref-ask-alone', 'S-route-2', 'S-route-3', 'S-route-4'],
      table: { head: ['Box', 'What to do'], oneRowFor: 'one of the five boxes of "Worried about a pupil?"' },
      drawsOn: 'The way from worry to help, when to refer as typed, the crisis box',
      whenEmpty: 'The crisis box is never left out.',
    },
    {
      id: 'curriculum',
      titles: ['Curriculum and culture'],
      sentences: ['S-cur-1', 'S-cur-2', 'S-cul-2', 'S-ref-shared'],
      table: { head: ['Years', 'What is taught', 'When'], oneRowFor: 'one year group' },
      drawsOn: 'Lessons, culture',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'staff',
      titles: ['Staff: skills and wellbeing'],
      sentences: [
        'S-stf-1',
        'S-stf-2',
        'S-ref-train-next',
        'S-ref-train-time',
        'S-ref-who-gives',
        'S-ref-skills',
        'S-stf-3',
        'S-ref-supervision',
      ],
      table: { head: ['Who', 'Topic', 'How many', 'Since'], oneRowFor: 'one training' },
      drawsOn: 'Training, staff wellbeing',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'voice',
      titles: ['{pupil|cap} voice'],
      sentences: ['S-voice-lead', 'S-voice-n', 'S-voice-changed', 'S-pup-2', 'S-ref-voice-next'],
      drawsOn: 'What young people say, when you will ask again',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'parents',
      titles: ['Parents and carers'],
      sentences: ['S-fam-1', 'S-fam-2', 'S-ref-missed'],
      drawsOn: 'Families',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'partners',
      titles: ['Partners'],
      sentences: ['S-partners', 'S-ref-referrals', 'S-ref-charities', 'S-ref-local', 'S-ref-partner'],
      table: {
        head: ['Partner', 'What for', 'How often', 'Checks on file', 'Contract until'],
        oneRowFor: 'one row with an outside provider',
      },
      drawsOn: 'Outside services; rows of the Provision tab with an outside provider',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'fairness',
      titles: ['Fairness'],
      sentences: ['S-fair-1', 'S-fair-2'],
      drawsOn: 'Groups compared; small groups never printed',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'safeguarding',
      titles: ['Safeguarding and confidentiality'],
      sentences: ['S-worry-staff', 'S-limits', 'S-ref-recording'],
      drawsOn: 'Who to tell, where it is written down',
      whenEmpty: 'Never left out: without who to tell, the edition is not ready.',
    },
    {
      id: 'impact',
      titles: ['Measuring impact'],
      sentences: ['S-imp-1', 'S-imp-2'],
      table: {
        head: ['Offer', 'Measure', 'When', 'Who looks', 'Decision last time'],
        oneRowFor: 'one offer with a measure',
      },
      drawsOn: 'Measures and reviews of the Provision tab',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'timeline',
      titles: ['Timeline'],
      sentences: [],
      table: { head: ['Half-term', 'What happens', 'Who leads'], oneRowFor: 'one step of the action plan' },
      drawsOn: 'The action plan and the term dates',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'cost',
      titles: ['Cost, time and risk'],
      sentences: ['S-cost', 'S-risk'],
      table: { head: ['What', 'Cost', 'Time'], oneRowFor: 'one action; blank reads "not yet costed"' },
      drawsOn: 'Costs and times of the action plan; the main risk',
      whenEmpty: LEFT_OUT,
    },
    {
      id: 'governance',
      titles: ['Governance and review'],
      sentences: ['S-ref-agenda', 'S-report', 'S-approve', 'S-approve-blank'],
      table: { head: ['When', 'Meeting', 'Minutes', 'What comes out'], oneRowFor: 'one meeting of the yearly rhythm' },
      drawsOn: 'Months of reports, the meeting rhythm',
      whenEmpty: 'A line to sign.',
    },
    {
      id: 'appendices',
      titles: ['Appendices'],
      sentences: ['S-not-covered', 'S-foot-drafted', 'S-foot-internal'],
      drawsOn: 'Provision tab, gap table, action plan, public sources with status and date checked, contacts',
      whenEmpty: 'An appendix without rows is left out.',
    },
  ],
} as const satisfies DocumentKind<keyof typeof strategyReferenceSentences>;
