import type { Words } from '../../content/inset/types';
import { lineOf } from '../documents/sentences/line';
import { inSchoolWords, type Speaker } from '../documents/sentences/say';

/** The first of some words whose slots are filled, in the school's words; '' where none is. */
export function wordsIn(words: Words, speaker: Speaker, extra: { readonly [slot: string]: string } = {}): string {
  const all = typeof words === 'string' ? [words] : words;
  return all.map((text) => filledOrPlain(text, speaker, extra)).find((text) => text !== '') ?? '';
}

/** Words without a slot keep their first letter: "died by suicide" is not the start of a sentence. */
function filledOrPlain(text: string, speaker: Speaker, extra: { readonly [slot: string]: string }): string {
  return text.includes('{') ? lineOf(text, speaker, extra) : inSchoolWords(text, speaker.words);
}
