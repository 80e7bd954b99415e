import { spacedName } from './inWords';

/** Every text in a value, with its place in words: 'opening, 2'. */
export function textsUnder(value: unknown, place: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return value === '' ? [] : [[place.join(', '), value]];
  if (Array.isArray(value)) return value.flatMap((one, n) => textsUnder(one, [...place, String(n + 1)]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => textsUnder(one, [...place, spacedName(key)]));
}

/** The same, with the texts of one place together: `parts` says how much of the place counts. */
export function textsByPlace(value: unknown, parts: number): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const [place, text] of textsUnder(value)) {
    const short = place.split(', ').slice(0, parts).join(', ');
    found.set(short, [...(found.get(short) ?? []), text]);
  }
  return [...found];
}
