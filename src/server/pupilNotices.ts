import { pupilNotice, pupilSigns } from '../content/pupilSigns';
import { type PupilLook, type PupilSign, pupilLook } from '../domain/pupilSigns';
import { fillIn } from '../outputs/sheets/sheetParts';

let made: PupilLook | null = null;

/** The one look of this run: it is made when it is first needed. */
export function lookForPupils(): PupilLook {
  made ??= pupilLook(pupilSigns);
  return made;
}

const inWords = (sign: PupilSign): string => fillIn(pupilNotice.signs[sign.code], sign);

/** A sentence where names of offers or other texts look like details of pupils; none otherwise. Never stops anything. */
export function pupilNotices(names: readonly string[], texts: readonly string[]): string[] {
  const signs = lookForPupils()(names, texts);
  if (signs.length === 0) return [];
  return [fillIn(pupilNotice.sentence, { signs: signs.map(inWords).join(pupilNotice.joiner) })];
}
