import type { Source } from '../../../domain/catalogue';
import type { SentenceId } from '../bank';
import type { SentenceTemplate, SentenceVariant, SlotRule } from '../types';

/** The fifteen documents a school can draft. */
export type DocumentKindId =
  | 'strategy-page'
  | 'strategy-board'
  | 'strategy-reference'
  | 'where-from'
  | 'slt-briefing'
  | 'governors-report'
  | 'role-page'
  | 'policy-outline'
  | 'wall-page'
  | 'worried-page'
  | 'parent-page'
  | 'pupil-page'
  | 'ask-around'
  | 'our-work'
  | 'handover';

/** Most words, without crisis box, lines to sign and page furniture. `aimedAt` is where it should end, `most` never passed. */
export type WordLimit =
  | { readonly most: number; readonly aimedAt?: number; readonly annex?: number }
  | { readonly primary: number; readonly secondary: number; readonly college: number }
  | { readonly eachSheet: number }
  | 'no limit';

/** A table a section holds: its heads (words may hold slots) and what one row stands for. */
export type KindTable = { readonly head: readonly string[]; readonly oneRowFor: string };

/** One section of a document: its sentences in order, when it prints, what it draws on, what happens when that is empty. */
export type KindSection<Sentence extends string = string> = {
  readonly id: string;
  /** Empty where the section has no heading. Two titles are two variants. */
  readonly titles: readonly string[];
  /** As a sentence's `when`. */
  readonly when?: string;
  readonly sentences: readonly Sentence[];
  readonly table?: KindTable;
  readonly drawsOn: string;
  readonly whenEmpty: string;
  /** Its share of the document's words. */
  readonly words?: number;
};

/** One kind of document. The first edition is the one offered. */
export type DocumentKind<Own extends string = string> = {
  readonly id: DocumentKindId;
  readonly titles: readonly SentenceVariant[];
  readonly reader: string;
  readonly whenUsed: string;
  readonly editions: readonly ('internal' | 'publishable')[];
  readonly editionNote?: string;
  readonly limit: WordLimit;
  readonly pages: string;
  /** A safety page is not shared until its safety details are confirmed. */
  readonly safety: 'no' | 'yes' | 'strictest';
  readonly safetyItems: readonly SafetyItemId[];
  readonly sections: readonly KindSection<SentenceId | Own>[];
};

/** What a confirmation is recorded for. */
export type SafetyItemId =
  | 'contacts'
  | 'recording'
  | 'limits'
  | 'crisis-route'
  | 'self-harm'
  | 'suicidal-thoughts'
  | 'return-after-crisis'
  | 'sudden-death';

/** Where a slot of these documents gets its words. */
export type KindSlot =
  /** A question; `{n}` in its id stands for a place from one. */
  | { readonly question: string; readonly read: SlotRule['read']; readonly part?: 'detail' }
  /** A column of the Provision tab. */
  | { readonly column: string }
  /** Worked out from other answers, rows or findings; `from` names the questions where it is answers. */
  | { readonly workedOut: string; readonly from?: readonly string[] }
  /** Nothing asks for it yet: the question to add. Until then its sentences are left out. */
  | { readonly notAskedYet: string };

/** A heading of the policy outline, with its prompt and what the school has answered about it. */
export type PolicyPrompt = {
  readonly id: string;
  readonly heading: string;
  readonly prompt: string;
  /** Questions and sections whose answers stand beneath as "What you have told the planner". */
  readonly answers: readonly string[];
  readonly source?: Source;
};

/** A question for the board, and the state of the plan that brings it up. */
export type BoardQuestion = { readonly id: string; readonly text: string; readonly when?: string };

/** What SLT is asked to agree to for one kind of priority, and what happens meanwhile if nothing is decided. */
export type DecisionWords = {
  readonly template: SentenceTemplate;
  /** A fact, never a fear. */
  readonly ifWeWait?: string;
};
