import type { IsoDate, NeedCode, PhaseId, TierId } from './catalogue';

/** The checks a school holds for an outside provider. */
export type CheckName = 'safeguarding' | 'qualifications' | 'insurance' | 'agreement' | 'contract';
export type CheckAnswer = 'yes' | 'no' | 'not-sure';

/** Who runs an offer. Only 'other' is an outside provider whose papers the school itself must hold. */
export type Provider = 'own' | 'nhs' | 'council' | 'other';

/** One thing the school offers. Never a child. `null` is always "not recorded", never "no". */
export type ProvisionRecord = {
  readonly key: string;
  readonly name: string;
  /** Catalogue type that the name matches, if one clearly does. */
  readonly type: string | null;
  /** As recorded; empty means the type's first tier. */
  readonly tiers: readonly TierId[];
  /** Main need first; null means the type's own needs. */
  readonly needs: readonly NeedCode[] | null;
  /** A role, not a name. */
  readonly lead: string | null;
  /** Can someone else run it? */
  readonly cover: 'yes' | 'no' | null;
  readonly measure: 'yes' | 'no' | null;
  readonly reviewed: IsoDate | null;
  readonly status: 'running' | 'planned' | 'paused' | 'stopped';
  readonly years: readonly number[] | null;
  readonly phases: readonly PhaseId[] | null;
  /** Places a year. */
  readonly places: number | null;
  readonly provider: Provider;
  readonly checks: { readonly [check in CheckName]?: CheckAnswer };
  /** Assurance letter of an NHS or council service. */
  readonly assurance: CheckAnswer | null;
  /** Data protection impact assessment done? */
  readonly dpia: CheckAnswer | null;
  readonly source: 'register' | 'list' | 'tick';
  /** What documents print about it. */
  readonly told: {
    readonly howToAsk: string | null;
    readonly publish: 'yes' | 'no' | null;
    readonly star: boolean;
    readonly description: string | null;
    /** The measure as typed, e.g. "goal review". */
    readonly measure: string | null;
  };
};
