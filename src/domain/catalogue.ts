/**
 * The shapes that everything in `content/` must have (checked there with `satisfies`). The domain receives content as a
 * parameter of these types and never imports it.
 */

/** A calendar day, 'YYYY-MM-DD'. The domain never reads a clock: today is always given. */
export type IsoDate = string;

export type NationId = 'england' | 'wales' | 'scotland' | 'northern-ireland';
export type SettingId = 'school' | 'college';
export type PhaseId = 'primary' | 'secondary' | 'post16';
/** Universal (everyone), targeted (some), specialist (few). */
export type TierId = 'U' | 'T' | 'S';
export type AreaId =
  | 'leadership'
  | 'ethos'
  | 'curriculum'
  | 'student-voice'
  | 'staff'
  | 'identify'
  | 'targeted'
  | 'parents';
export type NeedCode =
  | 'GEN'
  | 'ANX'
  | 'MOOD'
  | 'REG'
  | 'SHS'
  | 'BER'
  | 'TRA'
  | 'BEL'
  | 'ATT'
  | 'TRN'
  | 'EAT'
  | 'NEU'
  | 'FAM'
  | 'ONL'
  | 'IDN'
  | 'STF';
/** The eight people a find-out line can be for; `lead` is "with you for now". */
export type PersonId = 'dsl' | 'senco' | 'head' | 'pshe' | 'attendance' | 'mhst' | 'business' | 'lead';

/**
 * How sure we are of a statement. SEEN: read in the named source. MEM: general professional knowledge. INFER: worked out
 * from SEEN facts. DESIGN: our own planning rule or wording, shown as such. UNCONFIRMED is never shipped as fact.
 */
export type Confidence = 'SEEN' | 'MEM' | 'INFER' | 'DESIGN';
/** Where a fact comes from. No `checkedOn` means "check before printing". */
export type Source = {
  readonly confidence: Confidence;
  readonly name: string;
  readonly url?: string;
  readonly checkedOn?: IsoDate;
};

/** One of the eight areas of a whole-school approach (the eight principles, in England). */
export type Area = {
  readonly id: AreaId;
  readonly name: string;
  /** The principle's official name in England. */
  readonly principle: string;
  /** As it reads inside a sentence: "pupil voice". */
  readonly inSentence: string;
  /** The matching name in each nation's framework. */
  readonly byNation: Readonly<Record<NationId, string>>;
  readonly covers: string;
  readonly source: Source;
};

/** 1 = an hour or two, 2 = some weeks, 3 = a project. */
export type Effort = 1 | 2 | 3;

/** One of the 48 statements the lead rates. */
export type Indicator = {
  readonly id: string;
  readonly area: AreaId;
  readonly statement: string;
  /** Evidence the lead might hold. */
  readonly evidence: string;
  /** Short label, as a gap row shows it. */
  readonly label: string;
  /** 1-5, our own planning weight. */
  readonly impact: number;
  readonly effort: Effort;
  readonly ask: PersonId;
  /** What established looks like; also the success measure of its gap. */
  readonly established: string;
  /** The first step; also the action text. */
  readonly firstStep: string;
  /** Belongs to "Check now": its weight cannot be changed. */
  readonly safety: boolean;
  /** Two variants of the strength sentence; slots in braces. */
  readonly strength: { readonly a: string; readonly b: string };
  /** The question on a find-out sheet. */
  readonly question: string;
  readonly source: Source;
};

/** One of the sixteen need areas. */
export type NeedArea = {
  readonly code: NeedCode;
  readonly id: string;
  readonly covers: string;
  /** Drop-down label: never holds a comma. */
  readonly label: string;
  readonly inSentence: string;
};

/** An option of a closed list: `label` is what a cell shows and never holds a comma. */
export type Option<Id extends string = string> = {
  readonly id: Id;
  readonly label: string;
  /** Other words people type for it, lower case. */
  readonly alsoTyped?: readonly string[];
};

export type AudienceId = 'P' | 'S' | 'F' | 'Pa' | 'St' | 'Gov';
export type EvidenceLetter = 'A' | 'B' | 'C' | 'D' | 'X';

/** One of the 88 provision types of the catalogue. */
export type ProvisionType = {
  readonly id: string;
  readonly name: string;
  /** First tier first: it is the default. */
  readonly tiers: readonly TierId[];
  readonly thrive: readonly ('TH' | 'GA' | 'GH' | 'GMH' | 'GRS')[];
  readonly format: string;
  readonly lead: string;
  readonly audience: readonly AudienceId[];
  /** In order; the first three are its main needs. */
  readonly needs: readonly NeedCode[];
  readonly evidence: { readonly letter: EvidenceLetter; readonly note: string; readonly confidence: Confidence };
  readonly measure: string;
  /** Plain description for families; absent where the type never prints on public pages. */
  readonly whatItIs?: string;
  /** Publishable only when the row passes the small-group test. */
  readonly smallGroup?: boolean;
  /** Everyday names, lower case, that clearly mean this type. */
  readonly alsoCalled: readonly string[];
};

export type TickListId = 'primary' | 'secondary' | 'college';
/** One line of a tick list; ticking it counts at `tier` only, for the three `needs`. */
export type TickOffer = {
  readonly type: string;
  readonly label: string;
  readonly tier: TierId;
  readonly needs: readonly NeedCode[];
};

/** Generic words that change with the nation or in a college. */
export type VocabularyKey =
  | 'pupil'
  | 'pupils'
  | 'class'
  | 'governors'
  | 'governor'
  | 'dsl'
  | 'senco'
  | 'rshe'
  | 'inset'
  | 'camhs';
export type Vocabulary = Readonly<Record<VocabularyKey, string>>;

export type Nation = {
  readonly id: NationId;
  readonly name: string;
  readonly framework: { readonly name: string; readonly status: string; readonly source: Source };
  readonly inspectorate: string;
  readonly words: Vocabulary;
  /** What replaces a word in a college of this nation. */
  readonly collegeWords: Partial<Vocabulary>;
  readonly source: Source;
};

/** The entry keys of the crisis table. LOC (the school's own) and GP are not numbers of ours. */
export type ContactKey = 'E' | 'N' | 'SAM' | 'CH' | 'SH' | 'PAP' | 'BS' | 'ED' | 'TT' | 'TAN';
/** A public contact: `text` is the sentence for a general reader; `number` as dialled. */
export type Contact = {
  readonly key: ContactKey;
  readonly name: string;
  readonly number: string;
  readonly text: string;
  /** Nations it serves; all four where absent. */
  readonly nations?: readonly NationId[];
  readonly source: Source;
};

/** What kind of answer a question takes. */
export type AnswerKind =
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'several'; readonly options: readonly Option[]; readonly most?: number }
  | { readonly kind: 'rating' }
  | { readonly kind: 'text'; readonly words?: number }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'date' };

/** A condition on another answer: shown only when that answer is one of these. */
export type ShowWhen = { readonly question: string; readonly is: readonly string[] };

/** One question. Its id is the row key of the Answers tab and the key in an answers file. */
export type Question = {
  readonly id: string;
  readonly stage: 1 | 2 | 3;
  /** Heading it stands under in the Answers tab and the sidebar. */
  readonly section: string;
  readonly wording: string;
  /** Other wording where nation or setting change it. */
  readonly wordingFor?: { readonly [nationOrSetting in NationId | SettingId]?: string };
  readonly why: string;
  readonly example?: string;
  readonly answer: AnswerKind;
  /** What the detail column means here, e.g. "Evidence note". */
  readonly detail?: string;
  readonly showWhen?: readonly ShowWhen[];
  readonly whoKnows: PersonId;
  /** Part of the quick pass. */
  readonly quick?: boolean;
};
