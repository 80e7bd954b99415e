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

/** Lengths in minutes. */
export type SessionMinutes = 20 | 45 | 60 | 90 | 180;
/** The sessions there is an outline for. */
export type OutlineId = 'inset-launch';
/** What can stand in the way of a session. */
export type GateId =
  | 'procedure-not-confirmed'
  | 'no-trained-facilitator'
  | 'dsl-not-in'
  | 'bad-slot'
  | 'recent-death'
  | 'no-names'
  | 'no-leader';

/** One stretch of a session; a length without minutes for it leaves it out. */
export type OutlineBlock = {
  readonly id: 'settle' | 'inputOne' | 'practiseOne' | 'break' | 'inputTwo' | 'practiseTwo' | 'planIt' | 'close';
  readonly name: string;
  readonly minutes: { readonly [length in SessionMinutes]?: number };
  readonly who: string;
  readonly need: string;
  readonly text: string;
  /** Added in the twenty-minute form. */
  readonly short?: string;
};

/** A session plan. */
export type Outline = {
  readonly id: OutlineId;
  readonly title: string;
  readonly topicPlain: string;
  readonly outcomesPlain: readonly string[];
  readonly forWhom: string;
  readonly outcomes: readonly string[];
  readonly blocks: readonly OutlineBlock[];
  readonly phrases: readonly { readonly say: string; readonly insteadOf: string }[];
  /** Numbers of the steps it prints, from one. */
  readonly steps: readonly number[];
  readonly scenarios: readonly string[];
  /** The block that uses them. */
  readonly scenariosIn: OutlineBlock['id'];
  /** The first question of the exit slip: with a date, and without. */
  readonly exitSlip: readonly [string, string];
  readonly sixWeeks: string;
};
