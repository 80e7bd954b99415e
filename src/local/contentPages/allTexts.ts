import { spacedName } from './inWords';

/** Every text in a value, with its place in words: 'opening, 2'. */
export function textsUnder(value: unknown, place: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return value === '' ? [] : [[place.join(', '), value]];
  if (Array.isArray(value)) return value.flatMap((one, n) => textsUnder(one, [...place, String(n + 1)]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => textsUnder(one, [...place, spacedName(key)]));
}
