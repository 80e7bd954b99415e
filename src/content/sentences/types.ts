/** What a publishable edition leaves out; the same words as the tags of a document's blocks. */
export type SentenceTag =
  | 'rating'
  | 'gap'
  | 'risk'
  | 'capacity'
  | 'price'
  | 'sensitive-need'
  | 'small-group'
  | 'colleague'
  | 'basis';

/**
 * One way to say a thing. `when` joins terms with ' & ' (alternatives with ' | '): `x` filled, `!x` empty, `x=a`, `x>=2`,
 * `x<10`, and the bare words `internal` and `publish` for the edition.
 */
export type SentenceVariant = {
  readonly when?: string;
  readonly text: string;
  readonly tags?: readonly SentenceTag[];
};

/** One sentence in its variants. The same plan keeps its variant through redrafts; two schools usually differ. */
export type SentenceTemplate = {
  readonly variants: readonly SentenceVariant[];
  /** First to be cut when a page is too long. */
  readonly optional?: boolean;
  /** Prints without a fact of the school: safety lines, sign-off, limits of the document. */
  readonly fixed?: boolean;
  /** A label or a title: no full stop is added. */
  readonly label?: boolean;
  /** Introduces what follows, and prints only with it. */
  readonly leadsIn?: boolean;
  readonly tags?: readonly SentenceTag[];
};

/** What a priority says it will change, in two variants; `unnamed` where the need may not be named in public. */
export type PriorityWords = {
  readonly a: string;
  readonly b: string;
  readonly unnamed?: string;
  readonly public: 'yes' | 'no' | 'words-only';
  /** How we will know, unless the lead says otherwise. */
  readonly know: string;
};

/** Where a slot's words come from, and how they are read. */
export type SlotRule = {
  readonly question: string;
  /** 'months': several dates or months, each as a month. 'choice': the option's id. */
  readonly read: 'text' | 'list' | 'months' | 'date' | 'number' | 'choice';
  readonly part?: 'detail';
  /** Every school has one of these: it does not make a paragraph true of this school. */
  readonly common?: boolean;
};
