/** Filling sentences: templates come from content, slots stand in braces. */

export type Slots = { readonly [slot: string]: string | number };

/** The template with its slots filled in one pass: what is filled in is never read as a template again. */
export function fill(template: string, slots: Slots): string {
  const values = new Map(Object.entries(slots));
  return template.replace(/\{(\w+)\}/g, (whole, slot: string) => String(values.get(slot) ?? whole));
}

/** 'a, b and c'. */
export function listed(items: readonly string[], and: string): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1] ?? ''}`;
}

/** First letter small, unless the word is an abbreviation ('PSHE', 'MHST'). */
export function lowerFirst(text: string): string {
  return /^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** First letter large. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
