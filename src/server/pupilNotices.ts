import { pupilNotice, pupilSigns } from '../content/pupilSigns';
import { type PupilLook, type PupilSign, pupilLook } from '../domain/pupilSigns';
import { fillIn } from '../outputs/sheets/sheetParts';

let look: PupilLook | null = null;

const inWords = (sign: PupilSign): string => fillIn(pupilNotice.signs[sign.code], sign);

/** A sentence where names of offers or other texts look like details of pupils; none otherwise. Never stops anything. */
export function pupilNotices(names: readonly string[], texts: readonly string[]): string[] {
  look ??= pupilLook(pupilSigns);
  const signs = look(names, texts);
  if (signs.length === 0) return [];
  return [fillIn(pupilNotice.sentence, { signs: signs.map(inWords).join(pupilNotice.joiner) })];
}
