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
