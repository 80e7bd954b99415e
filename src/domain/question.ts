import type { NationId, Option, PersonId, PhaseId, SettingId } from './catalogue';

/** What kind of answer a question takes. */
export type AnswerKind =
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'several'; readonly options: readonly Option[]; readonly most?: number }
  | { readonly kind: 'rating' }
  | { readonly kind: 'text'; readonly words?: number }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'date' };

/**
 * A condition on another answer: true when that answer (or the answer to one of `orIn`) is one of these option ids. For a
 * question that takes several values, one of them is enough. A question is shown when all its conditions are true.
 */
export type ShowWhen = { readonly question: string; readonly orIn?: readonly string[]; readonly is: readonly string[] };

/** One question. Its id is the row key of the Answers tab and the key in an answers file. */
export type Question = {
  readonly id: string;
  readonly stage: 1 | 2 | 3;
  /** Heading it stands under in the Answers tab and the sidebar. */
  readonly section: string;
  readonly wording: string;
  /**
   * Other wording, first match wins: the setting's, then the phase's where it is the only phase, then the nation's.
   * Wordings may hold vocabulary slots ("{pupils}", "{pupils|cap}", "{dsl|the}").
   */
  readonly wordingFor?: { readonly [place in NationId | SettingId | PhaseId]?: string };
  readonly why: string;
  readonly example?: string;
  readonly answer: AnswerKind;
  /** What the detail column means here, e.g. "Evidence note". */
  readonly detail?: string;
  readonly showWhen?: readonly ShowWhen[];
  readonly whoKnows: PersonId;
  /** Part of the quick pass. */
  readonly quick?: boolean;
  /** Filled in by the planner when answers are saved. It stands in the Answers tab, and nobody is asked. */
  readonly byPlanner?: true;
};
