/** A sentence of ours with its slots filled: "{count} rows" with `count` 3 is "3 rows". */
export function say(sentence: string, slots: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
}

/** The words for one and for several. */
export type Counted = readonly [one: string, several: string];

/** "1 row added" or "3 rows added". */
export function counted([one, several]: Counted, count: number, slots: Readonly<Record<string, string>> = {}): string {
  return say(count === 1 ? one : several, { ...slots, count });
}

/** The most characters of somebody's text that a heading or a line shows; the whole of it stands in its box. */
const LONGEST = 120;

/** A text short enough to be looked through among others; half a letter is never left over. */
export function inShort(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${[...text.slice(0, LONGEST)].slice(0, -1).join('').trim()}…`;
}
