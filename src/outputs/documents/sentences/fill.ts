import type { BlockBasis } from '../docModel';
import { capital, saysSomething, withoutStop, withStop } from '../words';
import { worded } from './filters';
import type { Slots } from './slot';

/** A sentence with its slots filled, and what it rests on. */
export type FilledText = {
  readonly text: string;
  /** How many of its slots are facts of this school. */
  readonly facts: number;
  readonly basis: readonly BlockBasis[];
};

const SLOT = /\{([A-Za-z][\w.]*)((?:\|\w+)*)\}/g;

/** Names of the slots in a template's text. */
export function slotNames(text: string): readonly string[] {
  return [...text.matchAll(SLOT)].map((match) => match[1] ?? '');
}

/** Fills a text; null where any slot is empty. `ours` rewords our own pieces, never a typed one. */
export function fillText(
  text: string,
  slots: Slots,
  options: { readonly label?: boolean; readonly ours?: (piece: string) => string } = {},
): FilledText | null {
  const ours = options.ours ?? ((piece: string) => piece);
  const used = slotNames(text).map((name) => slots[name]);
  if (used.some((slot) => slot === undefined)) return null;
  const basis = used.flatMap((slot) => slot?.basis ?? []);
  const facts = used.filter((slot) => slot?.fact).length;
  const joined = joinPieces(text, slots, ours);
  if (joined === null) return null;
  return { text: options.label ? withoutLastStop(joined, text) : withStop(joined), facts, basis: distinct(basis) };
}

/** A label ends as it was written: a slot at its end brings no full stop of its own. */
function withoutLastStop(joined: string, template: string): string {
  return template.endsWith('}') ? withoutStop(joined) : joined;
}

function joinPieces(text: string, slots: Slots, ours: (piece: string) => string): string | null {
  let out = '';
  let from = 0;
  for (const match of text.matchAll(SLOT)) {
    const slot = slots[match[1] ?? ''];
    if (!slot) return null;
    const words = worded(slot.value, (match[2] ?? '').split('|').filter(Boolean));
    if (!saysSomething(words)) return null;
    out += ours(text.slice(from, match.index));
    from = match.index + match[0].length;
    out += fitted(words, out, text.slice(from));
    if (/[!?…]$/.test(out) && text[from] === '.') from += 1;
  }
  return out + ours(text.slice(from));
}

/** A value as it sits between the words before and after it: one full stop in all, a capital where a sentence starts. */
function fitted(words: string, before: string, after: string): string {
  const opens = before === '' || /[.!?] $|^["“]$/.test(before);
  const started = opens ? capital(words) : words;
  if (after === '') return started;
  return /^ [A-Z]/.test(after) ? withStop(started) : withoutStop(started);
}

/** Bases with doubles left out. */
export function distinct(basis: readonly BlockBasis[]): readonly BlockBasis[] {
  const seen = new Set<string>();
  return basis.filter((one) => {
    const key = JSON.stringify(one);
    return seen.has(key) ? false : seen.add(key);
  });
}
