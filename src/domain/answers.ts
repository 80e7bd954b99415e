import type { IsoDate, NationId, NeedCode, PersonId, PhaseId, SettingId } from './catalogue';
import type { Rating } from './rating';

export type YesNo = 'yes' | 'partly' | 'no' | 'not-sure';
/** The four procedures; with the crisis route they are the five safety questions. */
export type ProcedureId = 'self-harm' | 'suicidal-thoughts' | 'return-after-crisis' | 'sudden-death';
export type CheckId = ProcedureId | 'crisis-route';
export type NeedSource = 'record' | 'survey' | 'attendance' | 'staff-view' | 'impression';
export type TickAnswer = 'yes' | 'no' | 'not-sure';
/** 'ANX:T:primary' for a cell of the map; 'ANX:S' for a specialist route. */
export type CellKey = string;
export type Decision = 'act-now' | 'in-hand' | 'later' | 'not-for-us';

/**
 * Who confirmed an answer (a role) and when. `lapsedOn`: the day the answer changed, on which or before which it had been
 * confirmed; a confirmation like that no longer counts.
 */
export type Confirmation = { readonly by: string; readonly on: IsoDate; readonly lapsedOn?: IsoDate };

/**
 * Everything the school told us that a rule reads, in the shape the rules need. An absent entry is unanswered.
 * Typed answers that only documents use stay in `told`, by question id.
 */
export type Answers = {
  /** The day of the refresh: given, never read from a clock. */
  readonly today: IsoDate;
  readonly nation: NationId;
  readonly setting: SettingId;
  readonly stage: 1 | 2 | 3;
  readonly phases: readonly PhaseId[];
  readonly roll: { readonly [phase in PhaseId]?: number };
  readonly needs: readonly { readonly id: NeedCode; readonly source: NeedSource | null }[];
  readonly mhst: 'none' | 'date' | 'active' | 'not-sure' | null;
  readonly mhstUse: 'all' | 'some' | null;
  readonly remitWritten: YesNo | null;
  readonly safety: { readonly [id in ProcedureId]?: YesNo };
  readonly crisisRoute: YesNo | null;
  readonly confirmed: { readonly [id in CheckId]?: Confirmation };
  readonly ratings: { readonly [indicator: string]: Rating };
  readonly ticks: { readonly [type: string]: TickAnswer };
  readonly stopsIfAway: readonly string[];
  readonly keyStaffTrained: YesNo | null;
  readonly teachesSensitive: YesNo | null;
  readonly eatingResponse: YesNo | null;
  readonly helpSeekingTaught: YesNo | null;
  readonly saidNo: readonly CellKey[];
  readonly notRelevant: { readonly [cell: CellKey]: string };
  readonly routes: {
    readonly [need in NeedCode]?: {
      readonly route: string;
      readonly threshold: 'yes' | 'no' | null;
      readonly checked: IsoDate | null;
    };
  };
  readonly decisions: { readonly [gapKey: string]: { readonly choice: Decision; readonly reason: string } };
  readonly samePerson: { readonly [person in PersonId]?: PersonId };
  readonly policyReview: IsoDate | null;
  readonly told: { readonly [question: string]: { readonly answer: string; readonly detail: string } };
};
