import type { CellKey } from './answers';

/** What a school may change about the rules. The safety rules (lane A) are not among it. */
export type Settings = {
  /** A review is due after this many months (6-24). */
  readonly reviewMonths: number;
  /** Route details count as checked for this many months (3-12). */
  readonly routeMonths: number;
  /** A confirmation by the safeguarding lead lasts this many months (3-12, never longer). */
  readonly confirmMonths: number;
  /** Score from which a row is "Do first" (3-4.5). */
  readonly doFirstFrom: number;
  /** Score from which a row is "This year" (1-2.5). */
  readonly thisYearFrom: number;
  /** Visible priorities at stage 1, and later (1-5). */
  readonly visibleAtStart: number;
  readonly visibleLater: number;
  /** Own weight of a statement (1-5), by indicator id. Safety statements keep theirs. */
  readonly impact: { readonly [indicator: string]: number };
  /** Places are shown once known for this share of targeted offers (0.6-1). */
  readonly placesShare: number;
  /** Keys of rules of lanes B, C and D that are switched off. Keys of lane A have no effect. */
  readonly rulesOff: readonly string[];
  /** Cells of the map this school does not expect, each with its reason. */
  readonly expectedOff: { readonly [cell: CellKey]: string };
};

/** The defaults. All of them are our own planning rule. */
export const DEFAULT_SETTINGS: Settings = {
  reviewMonths: 12,
  routeMonths: 6,
  confirmMonths: 12,
  doFirstFrom: 3.5,
  thisYearFrom: 1.75,
  visibleAtStart: 3,
  visibleLater: 5,
  impact: {},
  placesShare: 0.8,
  rulesOff: [],
  expectedOff: {},
};

/** Lowest and highest value of each figure. */
export const SETTING_RANGES = {
  reviewMonths: [6, 24],
  routeMonths: [3, 12],
  confirmMonths: [3, 12],
  doFirstFrom: [3, 4.5],
  thisYearFrom: [1, 2.5],
  visibleAtStart: [1, 5],
  visibleLater: [1, 5],
  placesShare: [0.6, 1],
} as const;

type Figure = keyof typeof SETTING_RANGES;
const WHOLE: readonly Figure[] = ['reviewMonths', 'routeMonths', 'confirmMonths', 'visibleAtStart', 'visibleLater'];

function within(value: number, [least, most]: readonly [number, number], fallback: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : fallback;
}

function figure(name: Figure, wanted: Partial<Settings>): number {
  const value = within(wanted[name] ?? DEFAULT_SETTINGS[name], SETTING_RANGES[name], DEFAULT_SETTINGS[name]);
  return WHOLE.includes(name) ? Math.round(value) : value;
}

function weights(impact: Settings['impact']): Settings['impact'] {
  const kept = Object.entries(impact).filter(([, value]) => Number.isFinite(value));
  return Object.fromEntries(kept.map(([id, value]) => [id, within(value, [1, 5], 1)]));
}

/** A cell is only left out with a reason. */
function withReason(cells: Settings['expectedOff']): Settings['expectedOff'] {
  return Object.fromEntries(Object.entries(cells).filter(([, reason]) => reason.trim() !== ''));
}

/** The settings in force: what is wanted, held inside its range. */
export function settle(wanted: Partial<Settings> = {}): Settings {
  return {
    reviewMonths: figure('reviewMonths', wanted),
    routeMonths: figure('routeMonths', wanted),
    confirmMonths: figure('confirmMonths', wanted),
    doFirstFrom: figure('doFirstFrom', wanted),
    thisYearFrom: figure('thisYearFrom', wanted),
    visibleAtStart: figure('visibleAtStart', wanted),
    visibleLater: figure('visibleLater', wanted),
    placesShare: figure('placesShare', wanted),
    impact: weights(wanted.impact ?? {}),
    rulesOff: (wanted.rulesOff ?? []).filter((key) => !key.startsWith('gap:safety:')),
    expectedOff: withReason(wanted.expectedOff ?? {}),
  };
}
