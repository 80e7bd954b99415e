import type { AnswerKind, Question, ShowWhen } from './question';

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
  /** 1-5, our own planning weight. Of no use for targeted-6, which is derived and never scored. */
  readonly impact: number;
  /**
   * The weight where the reason for the higher one is absent: staff-4 unless our own staff run a targeted offer,
   * student-voice-6 unless pupils help pupils.
   */
  readonly impactOtherwise?: number;
  readonly effort: Effort;
  readonly ask: PersonId;
  /** What established looks like; also the success measure of its gap. */
  readonly established: string;
  /** The first step; also the action text. */
  readonly firstStep: string;
  /** Other words in a college, where swapping words is not enough. */
  readonly inCollege?: { readonly statement: string; readonly established: string; readonly firstStep?: string };
  /** Always belongs to "Check now": never scored. (curriculum-3 only does where self-harm or suicide are taught.) */
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

/** One year group. `number` is what `ProvisionRecord.years` holds: its place in this nation's list. */
export type YearGroup = {
  readonly number: number;
  readonly label: string;
  readonly phase: PhaseId;
  readonly alsoTyped: readonly string[];
};

export type Nation = {
  readonly id: NationId;
  readonly name: string;
  readonly framework: { readonly name: string; readonly status: string; readonly source: Source };
  readonly inspectorate: string;
  readonly words: Vocabulary;
  /** What replaces a word in a college of this nation. */
  readonly collegeWords: Partial<Vocabulary>;
  readonly years: readonly YearGroup[];
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

export type { AnswerKind, Question, ShowWhen };

/** Who reads a crisis box. */
export type CrisisAudience =
  | 'pupils-primary'
  | 'pupils-secondary'
  | 'students-under-18'
  | 'students-18-and-over'
  | 'parents'
  | 'staff';
/**
 * One line of a crisis box. `contact` names the number it prints (so its age can be checked); lines of the school's own
 * (`own`) need their slots filled, and are left out where they are not. `otherwise` stands in for an unfilled line.
 */
export type CrisisLine = {
  readonly contact?: ContactKey;
  readonly own?: true;
  readonly text: string;
  readonly otherwise?: string;
  readonly nations?: readonly NationId[];
  /** Printed only where this is so. */
  readonly only?: 'not-primary-unless-ticked';
};

/** Everything the rules need from content, given to them as one parameter. */
export type CoreContent = {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly needAreas: readonly NeedArea[];
  readonly provisionTypes: readonly ProvisionType[];
  readonly tickLists: Readonly<Record<TickListId, readonly TickOffer[]>>;
  readonly nations: Readonly<Record<NationId, Nation>>;
  readonly contacts: readonly Contact[];
  readonly closedLists: ClosedLists;
  readonly questions: readonly Question[];
};

/** Every drop-down: columns of the Provision tab by their key, columns of the other tabs, answers that recur. */
export type ClosedLists = {
  readonly tier: readonly Option<TierId>[];
  readonly need: readonly Option<NeedCode>[];
  readonly running: readonly Option<'running' | 'planned' | 'paused' | 'stopped'>[];
  readonly audience: readonly Option<AudienceId>[];
  readonly phase: readonly Option<PhaseId>[];
  readonly format: readonly Option[];
  readonly ledBy: readonly Option[];
  readonly provider: readonly Option<'own' | 'nhs' | 'council' | 'other'>[];
  readonly intent: readonly Option[];
  readonly yesNo: readonly Option<'yes' | 'no'>[];
  readonly yesNoNotSure: readonly Option<'yes' | 'no' | 'not-sure'>[];
  readonly yesPartlyNo: readonly Option<'yes' | 'partly' | 'no' | 'not-sure'>[];
  readonly externalChecks: readonly Option[];
  readonly cost: readonly Option[];
  readonly wait: readonly Option[];
  readonly rating: readonly Option<'0' | '1' | '2' | '3' | 'dk' | 'na'>[];
  readonly needSource: readonly Option<'record' | 'survey' | 'attendance' | 'staff-view' | 'impression'>[];
  readonly decision: readonly Option<'act-now' | 'in-hand' | 'later' | 'not-for-us'>[];
  readonly actionStatus: readonly Option[];
  readonly band: readonly Option[];
  readonly person: readonly Option<PersonId>[];
};
