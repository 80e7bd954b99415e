import type { NeedCode } from '../catalogue';
import type { ShareWords } from '../gapWords';
import type { Picture } from '../picture';

/** '2 of your 3 chosen needs.', or nothing where none of them is chosen. */
export function chosenShareWords(picture: Picture, needs: readonly NeedCode[], words: ShareWords): readonly string[] {
  const { chosen, speech } = picture;
  const n = chosen.filter(({ code }) => needs.includes(code)).length;
  return n === 0 ? [] : [speech.say(n === 1 ? words.one : words.several, { n, m: chosen.length })];
}

/** Share of the chosen needs that are among these; null where none is chosen. */
export function chosenShare({ chosen }: Picture, needs: readonly NeedCode[]): number | null {
  return chosen.length === 0 ? null : chosen.filter(({ code }) => needs.includes(code)).length / chosen.length;
}
