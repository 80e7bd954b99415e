import type { AreaId, Effort, NeedCode, PersonId } from '../catalogue';
import type { Basis, CheckLine, LaneId, TidyLine } from '../findings';
import type { Picture } from '../picture';

/** One rule. `reads` names the questions and columns it looks at, for "How this was worked out". */
export type Rule<Line> = {
  readonly key: string;
  readonly lane: LaneId;
  readonly reads: readonly string[];
  /** The lines it gives: none where it does not fire. */
  readonly lines: (picture: Picture) => readonly Line[];
};

type RuleParts<Fact, Line> = Omit<Rule<Line>, 'lines'> & {
  /** What it found, one fact for each line. */
  readonly fires: (picture: Picture) => readonly Fact[];
  /** How the fact reads. */
  readonly words: (fact: Fact, picture: Picture) => Line;
};

/** Joins what a rule looks for with how it says it. */
export function rule<Fact, Line>({ key, lane, reads, fires, words }: RuleParts<Fact, Line>): Rule<Line> {
  return { key, lane, reads, lines: (picture) => fires(picture).map((fact) => words(fact, picture)) };
}

/** A priority before it is scored, ordered and decided on. */
export type PriorityDraft = {
  readonly key: string;
  readonly cause: string;
  readonly text: string;
  readonly why: string;
  readonly action: string;
  readonly success: string;
  readonly impact: number;
  readonly extent: number;
  /** Never above "This year". */
  readonly capped: boolean;
  readonly effort: Effort;
  readonly ask: PersonId;
  /** Stands before other rows of its band: the role or the pathway is not there at all. */
  readonly foundation: boolean;
  readonly needs: readonly NeedCode[];
  readonly governors: boolean;
  readonly basis: readonly Basis[];
};

/** One thing to find out. `order` is its place in a person's line. */
export type AskItem = {
  readonly rule: string;
  readonly person: PersonId;
  readonly order: number;
  readonly text: string;
  /** How many things it stands for. */
  readonly count: number;
  readonly basis: readonly Basis[];
};

export type CheckRule = Rule<CheckLine>;
export type PriorityRule = Rule<PriorityDraft>;
export type TidyRule = Rule<TidyLine>;
export type AskRule = Rule<AskItem>;

/** 'gap:practice:identify'. */
export function practiceKey(area: AreaId): string {
  return `gap:practice:${area}`;
}
