import { capital } from '../words';
import { fillText } from './fill';
import { inSchoolWords, type Speaker } from './say';
import { filled, ourWords } from './slot';

/** A heading, cell or readiness line with its slots filled: the plan's own, and those given here. '' where one is empty. */
export function lineOf(
  text: string,
  speaker: Speaker,
  extra: { readonly [slot: string]: string | number } = {},
): string {
  const given = Object.fromEntries(Object.entries(extra).map(([name, value]) => [name, ourWords(String(value))]));
  const ours = (piece: string) => inSchoolWords(piece, speaker.words);
  const line = fillText(text, { ...speaker.slots, ...filled(given) }, { label: true, ours })?.text ?? '';
  return capital(line);
}
