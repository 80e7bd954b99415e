import type { NationId } from '../../domain/catalogue';

/** Where a worry in a scenario goes: to the lead or tutor this week, to the safeguarding lead today, to 999 first. */
export type ScenarioRoute = string;

/** One fictional situation. It never names anybody and never says how anyone was hurt. */
export type Scenario = {
  readonly id: string;
  readonly pool: 'primary' | 'secondary' | 'post16' | 'adults';
  readonly situation: string;
  readonly firstMove: string;
  readonly route: ScenarioRoute;
  /** Sessions it is written for. */
  readonly usedIn: readonly string[];
  /** Initials and dates of the two people who read it; null until both have. */
  readonly reviewed: { readonly dsl: string; readonly professional: string; readonly on: string } | null;
};

/** Lengths in minutes. Thirty is the procedure briefing only. */
export type SessionMinutes = 20 | 30 | 45 | 60 | 90 | 180;
/** The sessions there is an outline for. */
export type OutlineId =
  | 'inset-launch'
  | 'inset-notice-respond'
  | 'inset-classroom-strategies'
  | 'inset-pathways'
  | 'inset-anxiety-ebsa'
  | 'inset-self-harm-suicide'
  | 'inset-relational-trauma'
  | 'inset-staff-wellbeing'
  | 'inset-targeted-team'
  | 'inset-parents'
  | 'inset-rshe-safe-teaching'
  | 'inset-champions'
  | 'inset-leaders-governors';
/** What can stand in the way of a session. */
export type GateId =
  | 'procedure-not-confirmed'
  | 'no-trained-facilitator'
  | 'dsl-not-in'
  | 'bad-slot'
  | 'recent-death'
  | 'no-names'
  | 'no-leader';

/** Words with slots. Of several, the first whose slots are all filled is said; where none is, nothing is. */
export type Words = string | readonly string[];

/** What a stretch shows of the school's own: the plan's words printed where they are used. */
export type OwnWords =
  | 'aim'
  | 'themes'
  | 'priorities'
  | 'cards'
  | 'kept'
  | 'offers'
  | 'strengths'
  | 'targeted'
  | 'actions';

/** Words said only in some lengths or in one nation. */
export type Extra = {
  readonly lengths?: readonly SessionMinutes[];
  readonly nation?: NationId;
  readonly text: Words;
};

/** One stretch of a session; a length without minutes for it leaves it out. */
export type OutlineBlock = {
  readonly id: 'settle' | 'inputOne' | 'practiseOne' | 'break' | 'inputTwo' | 'practiseTwo' | 'planIt' | 'close';
  readonly name: string;
  readonly minutes: { readonly [length in SessionMinutes]?: number };
  /** Roles in braces, parted by ", then "; or plain words. */
  readonly who: string;
  readonly need: string;
  readonly text: readonly Words[];
  readonly extra?: readonly Extra[];
  readonly shows?: readonly OwnWords[];
  /** Situations it is worked through with: the first `most` that suit the ages taught here. */
  readonly situations?: { readonly ids: readonly string[]; readonly most: number };
};

/** One row of a step table. A row whose person nobody has named is not printed, and is listed to the lead. */
export type Step = {
  readonly when: string;
  readonly do: readonly Words[];
  readonly who: Words;
  readonly by: Words;
};

/** A sheet to hand out. */
export type Handout = {
  readonly title: string;
  readonly parts: readonly HandoutPart[];
};

/** A piece of a sheet: a paragraph, a list, a table, or the school's own offers in the words of the sheet. */
export type HandoutPart =
  | { readonly kind: 'text'; readonly text: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly Words[])[];
      /** Empty rows to write in. */
      readonly blank?: number;
    }
  | { readonly kind: 'each-offer'; readonly text: readonly Words[] };

/** A session plan. It qualifies nobody. */
export type Outline = {
  readonly id: OutlineId;
  readonly title: string;
  readonly topicPlain: string;
  /** "We will …". */
  readonly outcomesPlain: readonly string[];
  readonly forWhom: string;
  /** Who it is written for to be led by: "{leadTitle|the} with {dsl|the}". */
  readonly ledBest: Words;
  /** What differs at one length. */
  readonly byLength?: {
    readonly [length in SessionMinutes]?: {
      readonly title?: string;
      readonly ledBest?: Words;
      readonly forWhom?: string;
    };
  };
  /** What it is about, said before it starts; only sensitive sessions have it. They need two people to lead them. */
  readonly sensitiveTopic?: string;
  readonly bring: readonly string[];
  /** Who can do the following at the end: "Staff can:". */
  readonly outcomesLead: string;
  readonly outcomes: readonly { readonly text: string; readonly lengths?: readonly SessionMinutes[] }[];
  readonly blocks: readonly OutlineBlock[];
  /** Why a length is not offered. */
  readonly notOffered: { readonly [length in SessionMinutes]?: string };
  readonly handouts: readonly Handout[];
  readonly phrases: readonly { readonly say: string; readonly insteadOf: string }[];
  /** Its steps: a number is a step of the common table, from one. */
  readonly steps: readonly (number | Step)[];
  /** Every situation it may use. */
  readonly scenarios: readonly string[];
  /** Those it uses only with the safeguarding lead in the room. */
  readonly withDsl?: readonly string[];
  /** The first question of the exit slip, and a second of its own. */
  readonly exitSlip: { readonly first: Words; readonly second?: Words };
  readonly sixWeeks: readonly Words[];
  /** Six weeks later the three names are pointed to again. */
  readonly pointAgain?: true;
  /** Said where it applies: before the topic is next taught. */
  readonly note?: string;
};
