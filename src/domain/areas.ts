import type { AreaFinding } from './findings';
import { type Picture, ratingOf } from './picture';
import { ratedValue } from './rating';

const LEAST_RATED = 3;
const HIGHEST = 3;
const MOST_STRENGTHS = 3;
/** Worked out from the safety answers and shown beside them: never part of a percentage or a strength. */
const DERIVED = 'targeted-6';

/** A percentage only where at least three statements of the area are rated; to one decimal. */
function percentOf(values: readonly number[]): number | null {
  if (values.length < LEAST_RATED) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.round((sum / (HIGHEST * values.length)) * 1000) / 10;
}

/** How far each area is answered. */
export function findAreas({ answers, content }: Picture): readonly AreaFinding[] {
  return content.areas.map(({ id }) => {
    const own = content.indicators.filter((indicator) => indicator.area === id && indicator.id !== DERIVED);
    const ratings = own.map((indicator) => ratingOf(answers, indicator.id));
    const values = ratings.flatMap((rating) => ratedValue(rating) ?? []);
    const dontKnow = ratings.filter(({ kind }) => kind === 'dont-know').length;
    return { area: id, rated: values.length, dontKnow, percent: percentOf(values) };
  });
}

/** Up to three statements that stand well: embedded before established, heavier before lighter. */
export function findStrengths({ answers, content }: Picture): readonly string[] {
  return content.indicators
    .filter(({ id }) => id !== DERIVED)
    .map(({ id, impact }) => ({ id, impact, value: ratedValue(ratingOf(answers, id)) ?? 0 }))
    .filter(({ value }) => value >= 2)
    .sort((a, b) => b.value - a.value || b.impact - a.impact)
    .slice(0, MOST_STRENGTHS)
    .map(({ id }) => id);
}
