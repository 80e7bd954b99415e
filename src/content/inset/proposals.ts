import type { CheckId } from '../../domain/answers';
import type { NeedCode } from '../../domain/catalogue';
import type { OutlineId, SessionMinutes, Words } from './types';

/** What in a plan points to a session. `reason` may use the slots named beside each kind. */
export type Pointer = { readonly reason: Words; readonly unprinted?: true } & (
  | {
      /** A gap row: its whole key, or the start of it where it ends in a colon. {need}: the first of its needs. */
      readonly kind: 'line';
      readonly key: string;
      readonly causes?: readonly string[];
      readonly needs?: readonly NeedCode[];
    }
  /** One of these answers to a closed question. */
  | { readonly kind: 'answer'; readonly question: string; readonly is: readonly string[] }
  /** Statements not in place or only just begun. */
  | { readonly kind: 'rating'; readonly statements: readonly string[] }
  /** One of the chosen needs. {need}: as it reads in a sentence. */
  | { readonly kind: 'need'; readonly needs: readonly NeedCode[] }
  /** A procedure is confirmed, and what was agreed has to be walked once. {confirmDate}. */
  | { readonly kind: 'confirmed'; readonly check: CheckId }
  /** Something was typed. */
  | { readonly kind: 'typed'; readonly question: string }
  /** A board meeting in the next eight weeks. {boardDate}. */
  | { readonly kind: 'board-soon' }
  /** At least two actions without an owner, a date or a check. {n}. */
  | { readonly kind: 'open-actions' }
  /** An offer for some that is planned and has no measure. {offer}. */
  | { readonly kind: 'planned-offer' }
  /** At least two offers that rest on one person each. {n}. */
  | { readonly kind: 'one-person-offers' }
  /** Something stops when the lead is away. */
  | { readonly kind: 'stops-if-away' }
);

/** Which session, from which gap, at what length and for whom. */
export type ProposalRule = {
  readonly outline: OutlineId;
  readonly minutes: SessionMinutes;
  readonly audience: string;
  readonly pointers: readonly Pointer[];
};

/** How many adults count as few. */
const FEW = ['a few', 'some'] as const;

/** In the order the sessions are offered. A reason shows no rating and no severity. */
export const proposalRules: readonly ProposalRule[] = [
  {
    outline: 'inset-launch',
    minutes: 60,
    audience: 'all staff',
    pointers: [
      {
        kind: 'answer',
        question: 'role.sharedWith.staff',
        is: ['no', 'partly'],
        reason: 'Staff have not yet heard the plan.',
      },
      {
        kind: 'answer',
        question: 'understanding.spread',
        is: ['1', '2'],
        reason: 'Not many staff can say yet what this work is for.',
      },
    ],
  },
  {
    outline: 'inset-notice-respond',
    minutes: 60,
    audience: 'all staff',
    pointers: [
      {
        kind: 'line',
        key: 'gap:safety:staff-know',
        reason: 'We want every adult to be able to say whom to tell, and not everyone can yet.',
      },
      {
        kind: 'confirmed',
        check: 'crisis-route',
        reason: 'The route was agreed on {confirmDate|day}; everyone needs to have walked it once.',
      },
    ],
  },
  {
    outline: 'inset-classroom-strategies',
    minutes: 45,
    audience: 'teachers and teaching assistants',
    pointers: [
      {
        kind: 'line',
        key: 'gap:need-none:U',
        needs: ['GEN', 'ANX', 'REG', 'BEL'],
        reason: 'We offer nothing to everyone yet for {need}.',
      },
      {
        kind: 'answer',
        question: 'training.allStaffStrategies',
        is: FEW,
        reason: 'Help in class differs from room to room.',
      },
      { kind: 'rating', statements: ['ethos-1'], reason: 'Help in class differs from room to room.' },
    ],
  },
  {
    outline: 'inset-pathways',
    minutes: 45,
    audience: 'all staff, or pastoral staff',
    pointers: [
      {
        kind: 'answer',
        question: 'training.pathwaysTrained',
        is: FEW,
        reason: [
          'The list of help was checked on {directoryChecked|day}; not all staff have seen it.',
          'Staff cannot all say yet what we offer.',
        ],
      },
      { kind: 'rating', statements: ['identify-2'], reason: 'Staff cannot all say yet what we offer.' },
      {
        kind: 'answer',
        question: 'mhstUse',
        is: ['some'],
        reason: 'Staff cannot all say yet what the support team offers the whole school.',
      },
    ],
  },
  {
    outline: 'inset-anxiety-ebsa',
    minutes: 60,
    audience: 'all staff',
    pointers: [
      {
        kind: 'line',
        key: 'gap:need-none:T',
        needs: ['ATT'],
        reason: 'There is no agreed first step when a pupil cannot come in.',
      },
      {
        kind: 'line',
        key: 'gap:need-none:T',
        needs: ['ANX'],
        reason: 'We offer no group or one-to-one help yet for {need}.',
      },
      {
        kind: 'need',
        needs: ['ATT', 'ANX'],
        reason: ['{need|cap} came up in {needSources|list}.', '{need|cap} is one of the needs we chose.'],
      },
    ],
  },
  {
    outline: 'inset-self-harm-suicide',
    minutes: 30,
    audience: 'key roles first',
    pointers: [
      { kind: 'confirmed', check: 'self-harm', reason: 'The procedure was confirmed on {confirmDate|day}.' },
      { kind: 'need', needs: ['SHS'], reason: 'Key staff have not all been through the procedure yet.' },
    ],
  },
  {
    outline: 'inset-relational-trauma',
    minutes: 60,
    audience: 'all staff',
    pointers: [
      {
        kind: 'rating',
        statements: ['ethos-1', 'ethos-6'],
        reason: 'We respond to distress in different ways.',
      },
      {
        kind: 'need',
        needs: ['REG', 'TRA'],
        reason: ['{need|cap} came up in {needSources|list}.', '{need|cap} is one of the needs we chose.'],
      },
    ],
  },
  {
    outline: 'inset-staff-wellbeing',
    minutes: 60,
    audience: 'all staff, leaders present',
    pointers: [
      {
        kind: 'line',
        key: 'gap:practice:staff',
        causes: ['staff-5'],
        reason: 'Staff have not been asked about workload this year.',
      },
      {
        kind: 'line',
        key: 'gap:practice:staff',
        causes: ['staff-4'],
        reason: "Staff who carry pupils' worries need time to be supported.",
      },
      { kind: 'rating', statements: ['staff-5'], reason: 'Staff have not been asked about workload this year.' },
    ],
  },
  {
    outline: 'inset-targeted-team',
    minutes: 90,
    audience: 'core team',
    pointers: [
      {
        kind: 'line',
        key: 'gap:practice:identify',
        causes: ['identify-4', 'identify-5'],
        reason: 'We do not know yet whether each offer helps.',
      },
      { kind: 'planned-offer', reason: '{offer} is planned and has no measure yet.' },
      { kind: 'one-person-offers', reason: '{n|cap} offers have one trained person.' },
      { kind: 'rating', statements: ['staff-3'], reason: 'Those who run targeted support have not all been trained.' },
      {
        kind: 'answer',
        question: 'training.coreTeam',
        is: ['planned'],
        reason: 'A smaller team is about to start.',
      },
    ],
  },
  {
    outline: 'inset-parents',
    minutes: 45,
    audience: 'pastoral staff, tutors, the office',
    pointers: [
      { kind: 'line', key: 'gap:practice:parents', reason: 'Families do not all know yet whom to ask.' },
      {
        kind: 'rating',
        statements: ['parents-1', 'parents-3', 'parents-6'],
        reason: 'Families do not all know yet whom to ask.',
      },
      {
        kind: 'typed',
        question: 'parents.missed',
        reason: 'There are families we have not reached yet.',
      },
    ],
  },
  {
    outline: 'inset-rshe-safe-teaching',
    minutes: 60,
    audience: 'those who teach it',
    pointers: [
      { kind: 'line', key: 'gap:safety:lessons', reason: 'Training comes before the lessons on the hardest topics.' },
      { kind: 'rating', statements: ['curriculum-3'], reason: 'Those who teach it have not all been trained.' },
    ],
  },
  {
    outline: 'inset-champions',
    minutes: 60,
    audience: 'champions',
    pointers: [
      {
        kind: 'typed',
        question: 'champions.candidates',
        reason: 'There are colleagues who could become champions.',
      },
      { kind: 'stops-if-away', reason: 'This work rests on one person.', unprinted: true },
    ],
  },
  {
    outline: 'inset-leaders-governors',
    minutes: 20,
    audience: 'leaders, the board',
    pointers: [
      { kind: 'line', key: 'gap:role-set-up', causes: ['sponsor'], reason: 'Decisions are waiting for leaders.' },
      {
        kind: 'line',
        key: 'gap:practice:leadership',
        causes: ['leadership-5'],
        reason: 'The board has not heard about this from one of its own yet.',
      },
      { kind: 'board-soon', reason: 'The board meets on {boardDate|date}.' },
      { kind: 'open-actions', reason: '{n|cap} actions still need an owner, a date or a check.' },
    ],
  },
];

/** Gap rows that no session closes, and what is said beside them. */
export const notByTraining: { readonly keys: readonly string[]; readonly words: string } = {
  keys: ['gap:safety:sudden-death', 'gap:safety:provider-checks', 'gap:data-protection'],
  words: 'A session does not close this: it needs a decision or a check.',
};
