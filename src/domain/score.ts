import type { Band, PriorityLine } from './findings';
import type { Picture } from './picture';
import type { PriorityDraft } from './rules/rule';
import type { Settings } from './settings';

/** How far a rating falls short: 0 fully, 1 half, 2 and 3 not at all. */
export function shortfall(value: 0 | 1 | 2 | 3): number {
  return value === 0 ? 1 : value === 1 ? 0.5 : 0;
}

/** A row with a 0 in it has an extent of at least 0.5; with a 1, at least 0.35. */
export function withFloor(extent: number, shortfalls: readonly number[]): number {
  const worst = Math.max(0, ...shortfalls);
  const floor = worst === 1 ? 0.5 : worst > 0 ? 0.35 : 0;
  return Math.max(extent, floor);
}

/** Impact times extent, free of the last digits that binary fractions leave. */
export function scoreOf(impact: number, extent: number): number {
  return Math.round(impact * extent * 1e6) / 1e6;
}

/** The band of a score; some rows never rise above "This year". */
export function bandOf(score: number, capped: boolean, settings: Settings): Band {
  if (score >= settings.doFirstFrom && !capped) return 'Do first';
  return score >= settings.thisYearFrom ? 'This year' : 'When you can';
}

function needRank(draft: PriorityDraft, { chosen }: Picture): PriorityLine['needRank'] {
  if (draft.foundation) return 3;
  const named = chosen.filter(({ code }) => draft.needs.includes(code));
  if (named.some(({ evidence }) => evidence)) return 2;
  return named.length > 0 ? 1 : 0;
}

/** Scores a row. The lead's decision stands beside it and never changes the score. */
export function scored(draft: PriorityDraft, picture: Picture): PriorityLine {
  const { capped, foundation: _, ...kept } = draft;
  const score = scoreOf(draft.impact, draft.extent);
  const decision = picture.answers.decisions[draft.key];
  const reason = (decision?.reason ?? '').trim();
  return {
    lane: 'B',
    ...kept,
    score,
    band: bandOf(score, capped, picture.settings),
    needRank: needRank(draft, picture),
    decision: decision?.choice ?? 'undecided',
    reason: reason === '' ? null : reason,
  };
}
