import { missingWords } from '../../content/sentences/docWords';
import { lineOf } from './sentences/line';
import type { Speaker } from './sentences/say';
import type { Strengths } from './strengths';
import { listOf } from './words';

/** Answers a document cannot be without. */
export function missingSlots(speaker: Speaker, slots: readonly ('school' | 'aim' | 'leadTitle')[]): readonly string[] {
  return slots.filter((slot) => !(slot in speaker.slots)).map((slot) => lineOf(missingWords[slot], speaker));
}

/** Whom families contact, where nobody has said. */
export function missingContact(speaker: Speaker): readonly string[] {
  const known = 'parentContact' in speaker.slots && 'parentHow' in speaker.slots;
  return known ? [] : [lineOf(missingWords.contact, speaker)];
}

/** Numbers that are due a check: they stop a publication, not an internal paper. */
export function staleNumbers(stale: readonly string[], speaker: Speaker): readonly string[] {
  if (speaker.edition === 'internal' || stale.length === 0) return [];
  return [lineOf(missingWords.numbers, speaker, { items: listOf(stale) })];
}

/** Strengths left out of a public page because their note seems to name a person. */
export function leftOutEvidence({ leftOut }: Strengths, speaker: Speaker): readonly string[] {
  return leftOut.length > 0 ? [lineOf(missingWords.evidencePerson, speaker, { items: listOf(leftOut) })] : [];
}
