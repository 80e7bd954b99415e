import type { Answers } from './answers';
import type { Findings } from './findings';
import type { ProvisionRecord } from './provision';

/** One row of the Answers tab as it stands: text, nothing decided yet. `key` is the question's id. */
export type AnswerRow = { readonly key: string; readonly answer: string; readonly detail: string };

/**
 * One row of the Provision tab as it stands: displayed text by column key (name, tier, mainNeed, alsoHelps, lead, running,
 * audience, phases, years, format, ledBy, provider, intent, deputy, places, cycles, cost, referral, measure, lastReview,
 * nextReview, externalChecks, howToAsk, publish, star, wait, notes). Dates are 'YYYY-MM-DD'.
 */
export type ProvisionRow = { readonly key: string; readonly cells: { readonly [column: string]: string } };

/** One row of the Action plan as people left it. `key` is the action's ('act:practice:targeted') or a hand-written row's. */
export type ActionRecord = {
  readonly key: string;
  readonly what: string;
  readonly why: string;
  /** A role; empty until the lead fills it. */
  readonly owner: string;
  readonly support: string;
  readonly start: string;
  readonly finish: string;
  readonly cost: string;
  readonly success: string;
  readonly review: string;
  readonly status: string;
  readonly notes: string;
};

/** A cell that could not be read. It stays as it is; everything else is used. */
export type Problem = {
  readonly tab: 'answers' | 'provision';
  /** Row key and column key; the server turns them into a cell address. */
  readonly row: string;
  readonly column: string;
  readonly code:
    | 'not-an-option'
    | 'not-a-date'
    | 'not-a-number'
    | 'out-of-range'
    | 'too-many'
    | 'unknown-question'
    | 'no-name'
    /** It was read, and looks as if it held details of a pupil. */
    | 'pupil-details';
  readonly value: string;
  /** What is allowed, as labels. */
  readonly allowed: readonly string[];
};

/** Everything a document is drafted from. */
export type Plan = {
  /** Opaque and stable for one workbook: chooses sentence variants. */
  readonly id: string;
  readonly workbook: string;
  /** ISO date and time of the last save. */
  readonly savedAt: string;
  readonly answers: Answers;
  readonly provision: readonly ProvisionRecord[];
  readonly findings: Findings;
  readonly actions: readonly ActionRecord[];
};
