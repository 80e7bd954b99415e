import { callFirstWords } from '../../content/callFirst';
import { crisisBoxes } from '../../content/crisisBoxes';
import type { CoreContent, CrisisLine, NationId, Vocabulary } from '../../domain/catalogue';
import { fillIn } from '../sheets/sheetParts';

/** Who to call first, in order. */
export type CallFirst = { readonly heading: string; readonly lines: readonly string[] };

/** While the nation is not known, each nation's own line is shown with its name. */
function lineFor(line: CrisisLine, nation: NationId | null, content: Pick<CoreContent, 'nations'>): readonly string[] {
  const { nations } = line;
  if (nations === undefined) return [line.text];
  if (nation !== null) return nations.includes(nation) ? [line.text] : [];
  const names = nations.map((id) => content.nations[id].name).join(', ');
  return [fillIn(callFirstWords.nation, { nation: names, line: line.text })];
}

/** 999 first, then the people in and around the school, then the lines of the crisis box for staff. */
export function callFirstFor(
  content: Pick<CoreContent, 'nations'>,
  nation: NationId | null,
  vocabulary: Vocabulary,
): CallFirst {
  const [emergency, ...others] = crisisBoxes.staff.filter(({ own }) => own !== true);
  const lines = others.flatMap((line) => lineFor(line, nation, content));
  return {
    heading: callFirstWords.heading,
    lines: [
      ...(emergency === undefined ? [] : [emergency.text]),
      ...callFirstWords.people.map((line) => fillIn(line, vocabulary)),
      ...lines,
    ],
  };
}
