import { type SentenceId, sentences } from '../../../content/sentences/bank';
import type { SentenceTag, SentenceTemplate, SentenceVariant } from '../../../content/sentences/types';
import type { Vocabulary } from '../../../domain/catalogue';
import type { BlockBasis, Edition } from '../docModel';
import { hashOf } from '../words';
import { holds } from './conditions';
import { distinct, fillText } from './fill';
import type { Slots } from './slot';

/** Everything a sentence is chosen and filled from. */
export type Speaker = {
  readonly planId: string;
  readonly edition: Edition;
  readonly slots: Slots;
  readonly words: Vocabulary;
};

/** One finished sentence, with what it rests on and who may read it. */
export type Sentence = {
  readonly text: string;
  readonly optional: boolean;
  /** Prints even without a fact of the school. */
  readonly fixed: boolean;
  readonly facts: number;
  readonly basis: readonly BlockBasis[];
  readonly tags: readonly SentenceTag[];
};

/** The sentence with this id, or null where no variant has its facts or the edition leaves it out. */
export function say(id: SentenceId, speaker: Speaker, extra: Slots = {}, after = ''): Sentence | null {
  return sayTemplate(id, sentences[id], speaker, extra, after);
}

/** As `say`, for a template that is not in the bank. `after` is the text before it: no two neighbours start alike. */
export function sayTemplate(
  id: string,
  template: SentenceTemplate,
  speaker: Speaker,
  extra: Slots = {},
  after = '',
): Sentence | null {
  const slots = { ...speaker.slots, ...extra };
  const ready = template.variants
    .filter((variant) => holds(variant.when, { slots, edition: speaker.edition }))
    .map((variant) => finished(id, template, variant, speaker, slots))
    .filter((sentence) => sentence !== null)
    .filter((sentence) => speaker.edition === 'internal' || sentence.tags.length === 0);
  const first = ready.length > 0 ? hashOf(`${speaker.planId}:${id}`) % ready.length : 0;
  const inTurn = [...ready.slice(first), ...ready.slice(0, first)];
  return inTurn.find((sentence) => !startsAlike(sentence.text, after)) ?? inTurn[0] ?? null;
}

function finished(
  id: string,
  template: SentenceTemplate,
  variant: SentenceVariant,
  speaker: Speaker,
  slots: Slots,
): Sentence | null {
  const ours = (piece: string) => inSchoolWords(piece, speaker.words);
  const text = fillText(variant.text, slots, { label: (template.label || template.leadsIn) ?? false, ours });
  if (!text) return null;
  return {
    text: text.text,
    optional: template.optional ?? false,
    fixed: template.fixed ?? false,
    facts: text.facts,
    basis: distinct([...text.basis, { kind: 'planner', template: id }]),
    tags: [...(template.tags ?? []), ...(variant.tags ?? [])],
  };
}

/** Do two texts open with the same three words? */
export function startsAlike(one: string, other: string): boolean {
  const opening = (text: string) => text.toLowerCase().split(/\s+/).slice(0, 3).join(' ');
  return other !== '' && opening(one) === opening(other);
}

/** Our own words in the school's vocabulary: pupils are students in a college and learners in Wales. */
export function inSchoolWords(piece: string, words: Vocabulary): string {
  return piece.replace(/\b([Pp])upil(s?)\b/g, (_, p: string, s: string) => {
    const word = s ? words.pupils : words.pupil;
    return p === 'P' ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
  });
}
