/** Every text in a value, with the path to it. */
export function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((one, place) => textsIn(one, `${path}[${place}]`));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${path}.${key}`));
  }
  return [];
}

/** Lower case, with hyphens as spaces and one kind of apostrophe. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[-‐‑]/g, ' ').replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
}

/** Sentences of a text, as word counts. */
export function sentenceLengths(text: string): readonly number[] {
  return text
    .split(/(?<=[.!?…])\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
}
