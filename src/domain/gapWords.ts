import type { CheckId, ProcedureId, YesNo } from './answers';
import type { CoreContent, Effort, NationId, NeedCode, PersonId, PhaseId, SettingId, TierId } from './catalogue';
import type { LaneId } from './findings';

/** The words of a priority row that are the same for every school. */
export type PriorityWords = { readonly action: string; readonly success: string };

/** How many of the chosen needs a row speaks about. Slots: {n}, {m}. */
export type ShareWords = { readonly one: string; readonly several: string };

/** A part of "setting up the role", as the row and its reason name it. */
export type RolePartWords = { readonly none: string; readonly partly: string; readonly label: string };

/** The three answers that put a safety line on the list. */
export type ShortAnswer = Exclude<YesNo, 'yes'>;

/** The words of one of the five safety questions. Slots: {name}. */
export type CheckQuestionWords = {
  /** As a line begins: 'Self-harm'. */
  readonly name: string;
  /** Inside a sentence: 'self-harm'. */
  readonly inSentence: string;
  readonly text: Readonly<Record<ShortAnswer, string>>;
  readonly action: string;
};

/** The one statement that no lead rates: it is worked out from an answer and the register. */
export type ExtraStatementWords = {
  readonly sentence: string;
  readonly label: string;
  readonly impact: number;
  readonly effort: Effort;
  readonly ask: PersonId;
  readonly established: string;
  readonly firstStep: string;
};

/** Every sentence of the rules of lanes A, B and C, with slots in braces. Written in the words of an English school. */
export type GapWords = {
  readonly and: string;
  readonly moreNames: string;
  readonly numbers: readonly string[];
  readonly answer: Readonly<Record<YesNo, string>>;
  readonly rating: readonly [string, string, string, string];
  readonly dontKnow: string;
  readonly notApplicable: string;
  readonly aYear: string;
  readonly months: string;
  readonly phase: Readonly<Record<PhaseId, string>>;
  readonly person: Readonly<Record<PersonId, string>>;
  readonly personIn: { readonly [place in NationId | SettingId]?: { readonly [person in PersonId]?: string } };
  /** What is entered beside a confirmation, where the title is an abbreviation and where it is several words. */
  readonly dslRole: { readonly short: string; readonly long: string };
  /** What a college says in place of a school's words, besides its vocabulary. */
  readonly inCollege: readonly { readonly from: string; readonly to: string }[];
  /** Always above lane A. */
  readonly worried: string;
  readonly lane: Readonly<Record<LaneId, { readonly name: string; readonly more: string }>>;
  readonly empty: {
    readonly confirmed: string;
    readonly nothing: string;
    readonly allDontKnow: string;
  };
  readonly check: {
    readonly questions: Readonly<Record<CheckId, CheckQuestionWords>>;
    readonly answered: string;
    readonly notDone: { readonly text: string; readonly why: string; readonly action: string };
    readonly unconfirmed: { readonly text: string; readonly why: string; readonly action: string };
    readonly providerChecks: { readonly text: string; readonly why: string; readonly action: string };
    readonly staffKnow: {
      readonly notEvery: string;
      readonly unsure: string;
      readonly training: Readonly<Record<ShortAnswer, string>>;
      readonly text: string;
      readonly trainingOnly: string;
      readonly trainingLabel: string;
    };
    readonly lessons: { readonly text: string; readonly unsure: string; readonly action: string };
    readonly folded: {
      readonly same: Readonly<Record<ShortAnswer, string>>;
      readonly sameWhy: string;
      readonly mixedWhy: string;
      readonly mixedPart: string;
      readonly mixed: string;
      readonly part: string;
      readonly action: string;
    };
  };
  readonly roleSetUp: PriorityWords & {
    readonly text: string;
    readonly part: Readonly<Record<'sponsor' | 'time' | 'remit', RolePartWords>>;
    readonly bringPage: string;
    readonly draftPage: string;
  };
  readonly needNone: Readonly<Record<'T' | 'U', PriorityWords & { readonly text: string }>> & {
    readonly inPhases: string;
    readonly why: string;
  };
  readonly chosenShare: ShareWords;
  readonly noRoute: PriorityWords & { readonly text: string; readonly why: string };
  readonly eatingResponse: PriorityWords & { readonly text: string };
  readonly onePerson: PriorityWords & {
    readonly text: string;
    readonly noMeasure: string;
    readonly needs: string;
    readonly oneNeed: string;
    readonly why: string;
    readonly whyChosen: ShareWords;
    /** Where several offers rest on the same person. */
    readonly several: {
      readonly text: string;
      readonly noMeasure: string;
      readonly why: string;
      readonly whyChosen: ShareWords;
      readonly success: string;
    };
    readonly forGovernors: string;
  };
  readonly part: PriorityWords & { readonly text: string };
  readonly dataProtection: PriorityWords & { readonly text: string };
  readonly practice: {
    readonly first: string;
    readonly also: string;
    readonly others: string;
    readonly whyOne: string;
    readonly why: string;
    readonly measure: string;
    readonly routes: string;
    readonly helpSeeking: ExtraStatementWords;
  };
  readonly tidy: Readonly<
    Record<
      'unplaced' | 'lead' | 'measure' | 'cover' | 'provider-papers' | 'policy-date' | 'evidence' | 'places' | 'details',
      { readonly text: string; readonly one?: string; readonly action: string }
    >
  > & {
    readonly review: { readonly text: string; readonly old: string; readonly action: string };
  };
  readonly act: {
    readonly safety: { readonly what: string; readonly why: string; readonly success: string };
    readonly findOut: { readonly what: string; readonly why: string };
    readonly tidy: { readonly what: string; readonly why: string };
  };
};

/** The fifteen things to find out, and how a line for one person reads. */
export type FindOutWords = {
  readonly line: string;
  readonly leadLine: string;
  readonly others: string;
  readonly otherPerson: string;
  readonly between: string;
  readonly more: string;
  readonly tier: Readonly<Record<TierId, string>>;
  readonly needAt: string;
  readonly needAtIn: string;
  readonly need: string;
  readonly beyondList: string;
  readonly checks: string;
  readonly whichIsRight: string;
  readonly chooseNeeds: string;
  readonly routes: string;
  readonly routesNamed: string;
  readonly helpSeeking: string;
  readonly remit: string;
  readonly mhstUse: string;
  readonly dpia: string;
  readonly rate: string;
  readonly rateMore: string;
  readonly eating: string;
  readonly mhst: string;
  readonly tickNotSure: { readonly one: string; readonly several: string };
  readonly tickList: { readonly one: string; readonly several: string };
  readonly otherPlaces: { readonly one: string; readonly several: string };
};

/** Everything the rules are given from content. */
export type AssessContent = Pick<
  CoreContent,
  'areas' | 'indicators' | 'needAreas' | 'provisionTypes' | 'tickLists' | 'nations'
> & {
  readonly gapWords: GapWords;
  readonly findOutWords: FindOutWords;
  /** Cells of the map where a gap may be seen, by phase. */
  readonly expectedCells: Readonly<
    Record<PhaseId, { readonly U: readonly NeedCode[]; readonly T: readonly NeedCode[] }>
  >;
  /** Needs that must have a route to a specialist: one each for the whole setting. */
  readonly specialistRoutes: readonly NeedCode[];
  /** Needs without a universal or targeted cell, also when chosen: nothing about them is ever suggested to everyone. */
  readonly neverACell: readonly NeedCode[];
};

/** Procedures in the order lines stand where their answers are equal. */
export const PROCEDURES: readonly ProcedureId[] = [
  'self-harm',
  'suicidal-thoughts',
  'return-after-crisis',
  'sudden-death',
];

/** The five safety questions, in the order they are asked. */
export const CHECKS: readonly CheckId[] = ['crisis-route', ...PROCEDURES];
