import type { CellKey, CheckId, Decision } from './answers';
import type { AreaId, Effort, IsoDate, NeedCode, PersonId, PhaseId, TierId } from './catalogue';

/** What a map cell or a specialist route is known to be. The first word a school sees is this one. */
export type CellState =
  | 'not recorded'
  | 'lead said no'
  | 'not relevant'
  | 'part'
  | 'thin'
  | 'has'
  | 'named, not confirmed';

/** One expected cell (need × tier × phase), or one specialist route (phase null, tier 'S'). */
export type CellFinding = {
  readonly key: CellKey;
  readonly need: NeedCode;
  readonly tier: TierId;
  readonly phase: PhaseId | null;
  readonly state: CellState;
  /** Keys of the provision rows that count for it. */
  readonly offers: readonly string[];
  readonly chosen: boolean;
};

/** An answer or a register row behind a finding: `key` is a question id or a provision key. */
export type Basis = { readonly kind: 'answer' | 'provision'; readonly key: string };

export type Band = 'Do first' | 'This year' | 'When you can';
export type LaneId = 'A' | 'B' | 'C' | 'D';

/** Lane A, check now: safety. Never scored, never put off. */
export type CheckLine = {
  readonly lane: 'A';
  readonly key: string;
  readonly text: string;
  readonly why: string;
  readonly action: string;
  readonly ask: PersonId;
  /** The questions this line stands for; a folded line keeps all of them. */
  readonly parts: readonly (CheckId | 'staff-know' | 'lessons' | 'provider-checks')[];
  readonly basis: readonly Basis[];
};

/** Lane B, priorities: scored as impact × extent. */
export type PriorityLine = {
  readonly lane: 'B';
  readonly key: string;
  readonly text: string;
  readonly why: string;
  readonly action: string;
  readonly success: string;
  /** 1-5. */
  readonly impact: number;
  /** Share between 0 and 1. */
  readonly extent: number;
  readonly score: number;
  readonly band: Band;
  readonly effort: Effort;
  readonly ask: PersonId;
  /** 3 foundation, 2 names a chosen need with evidence, 1 names a chosen need, 0 none. */
  readonly needRank: 0 | 1 | 2 | 3;
  /** May governors see it, once the lead has approved? */
  readonly governors: boolean;
  readonly decision: Decision | 'undecided';
  /** Why not for us, when the lead gave a reason. */
  readonly reason: string | null;
  /** The first cause: which sentence documents use ('leadership-1', 'remit', 'ANX' …). */
  readonly cause: string;
  /** Needs the line names. */
  readonly needs: readonly NeedCode[];
  readonly basis: readonly Basis[];
};

/** Lane C, tidy up: one counted line per kind. */
export type TidyLine = {
  readonly lane: 'C';
  readonly key: string;
  readonly text: string;
  readonly action: string;
  readonly basis: readonly Basis[];
};

/** Lane D, find out: one line per person. */
export type AskLine = {
  readonly lane: 'D';
  readonly key: string;
  readonly person: PersonId;
  readonly text: string;
  readonly items: readonly string[];
  readonly count: number;
  /**
   * Only on 'gap:ask:others', the one line for everybody there was no room for: the people it joins (`person` is the
   * first). Their own lines stand among `held`.
   */
  readonly joins?: readonly PersonId[];
  readonly basis: readonly Basis[];
};

export type GapLine = CheckLine | PriorityLine | TidyLine | AskLine;

/** How far an area is answered, and its percentage where enough is (at least 3 of 6 rated). */
export type AreaFinding = {
  readonly area: AreaId;
  readonly rated: number;
  readonly dontKnow: number;
  readonly percent: number | null;
};

/** One action of the first year. */
export type PlannedAction = {
  /** 'act:safety', 'act:practice:targeted' … */
  readonly key: string;
  /** Days from today: to be done by 30, or started by 60 or 90. */
  readonly by: 30 | 60 | 90;
  readonly what: string;
  readonly why: string;
  readonly success: string | null;
  /** Gap lines it settles. */
  readonly parts: readonly string[];
  readonly ask: PersonId | null;
};

/** What the answers mean. `lines` are the visible rows in order; `held` the reachable ones, in order. */
export type Findings = {
  readonly lines: readonly GapLine[];
  readonly held: readonly GapLine[];
  readonly counts: Readonly<Record<LaneId | 'total', number>>;
  readonly cells: readonly CellFinding[];
  readonly areas: readonly AreaFinding[];
  /** Indicator ids, rated 3 then 2, at most three. */
  readonly strengths: readonly string[];
  readonly actions: readonly PlannedAction[];
  /** Said kindly where a lane is empty. */
  readonly emptyLanes: { readonly [lane in LaneId]?: string };
  /** The day the first safety confirmation runs out. */
  readonly recheck?: IsoDate | null;
};
