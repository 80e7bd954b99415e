import type { SentenceTag } from '../../../content/sentences/types';
import type { BlockBasis } from '../docModel';
import { saysSomething } from '../words';

/** What fills a slot. */
export type SlotValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'number'; readonly n: number };

/** A filled slot. `fact` is true where the words are this school's own and not every school's. */
export type Slot = {
  readonly value: SlotValue;
  readonly fact: boolean;
  readonly basis: readonly BlockBasis[];
  readonly tags?: readonly SentenceTag[];
};

/** The filled slots by name. An absent slot is empty, never an empty string. */
export type Slots = { readonly [name: string]: Slot };

/** A slot of plain text; undefined where it says nothing. */
export function textSlot(text: string, basis: readonly BlockBasis[], fact = true): Slot | undefined {
  return saysSomething(text) ? { value: { kind: 'text', text }, fact, basis } : undefined;
}

/** A slot of several values; undefined where none says anything. */
export function listSlot(items: readonly string[], basis: readonly BlockBasis[], fact = true): Slot | undefined {
  const kept = items.filter(saysSomething);
  return kept.length > 0 ? { value: { kind: 'list', items: kept }, fact, basis } : undefined;
}

/** A slot of a whole number. */
export function numberSlot(n: number, basis: readonly BlockBasis[], fact = true): Slot {
  return { value: { kind: 'number', n }, fact, basis };
}

/** Slots with the empty ones left out. */
export function filled(slots: { readonly [name: string]: Slot | undefined }): Slots {
  const kept: { [name: string]: Slot } = {};
  for (const [name, slot] of Object.entries(slots)) if (slot) kept[name] = slot;
  return kept;
}

/** Our own words in a slot: no fact of the school. */
export function ourWords(text: string): Slot | undefined {
  return textSlot(text, [], false);
}
