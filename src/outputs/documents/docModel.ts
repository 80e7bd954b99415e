/** A document described as plain values. Every block carries its basis; one writer renders it. */

/** What a publishable edition leaves out. A block with any of these is internal. */
export type BlockTag =
  | 'rating'
  | 'gap'
  | 'risk'
  | 'capacity'
  | 'price'
  | 'sensitive-need'
  | 'small-group'
  | 'colleague'
  | 'basis';

/** Where a statement comes from. */
export type BlockBasis =
  | { readonly kind: 'answer'; readonly key: string }
  | { readonly kind: 'provision'; readonly key: string }
  | { readonly kind: 'gap'; readonly key: string }
  | { readonly kind: 'public'; readonly source: string; readonly checkedOn: string | null }
  | { readonly kind: 'planner'; readonly template: string };

/** Text with bold stretches. */
export type Run = { readonly text: string; readonly bold?: boolean };

type Based = { readonly basis: readonly BlockBasis[]; readonly tags?: readonly BlockTag[] };

export type DocBlock = Based &
  (
    | {
        readonly type: 'paragraph';
        readonly runs: readonly Run[];
        readonly look?: 'plain' | 'lead' | 'small' | 'callout';
      }
    | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
    | {
        readonly type: 'table';
        readonly header: readonly string[];
        readonly rows: readonly (readonly string[])[];
        /** Relative column widths; equal where absent. */
        readonly widths?: readonly number[];
      }
    | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
    | { readonly type: 'pageBreak' }
  );

/** One section: the unit that is drafted, recognised and redrafted as a whole. */
export type DocSection = {
  /** Stable within its kind, e.g. 'aim'. */
  readonly id: string;
  /** Empty where the section has no heading of its own (the title block). */
  readonly heading: string;
  readonly blocks: readonly DocBlock[];
};

export type DocKind = 'strategy-page' | 'strategy-board' | 'slt-briefing' | 'inset-launch';
export type Edition = 'internal' | 'publishable';

export type DocModel = {
  readonly kind: DocKind;
  readonly edition: Edition;
  readonly title: string;
  /** Printed in the header of every page of an internal edition, where the header is free. */
  readonly pageHeader: string | null;
  readonly sections: readonly DocSection[];
  /** Titles of sections left out because there is nothing true to say yet. */
  readonly notYetCovered: readonly string[];
};

/** Why a draft cannot be marked ready, in plain words; empty when it can. */
export type Readiness = { readonly ready: boolean; readonly missing: readonly string[] };

/** A document and whether it may be marked ready. */
export type Drafted = { readonly model: DocModel; readonly ready: Readiness };
