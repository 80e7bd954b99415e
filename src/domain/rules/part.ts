import type { CellFinding } from '../findings';
import { needList, orderedNeeds, type Picture } from '../picture';
import { chosenShare, chosenShareWords } from './chosen';
import { type PriorityRule, rule } from './rule';

function partCells({ cells }: Picture): readonly CellFinding[] {
  return cells.filter(({ chosen, state }) => chosen && state === 'part');
}

/** A chosen need that only some years get, or that is only planned or paused. */
export const part: PriorityRule = rule({
  key: 'gap:part',
  lane: 'B',
  reads: ['provision.years', 'provision.phases', 'provision.running', 'needs'],
  fires: (picture) => [partCells(picture)].filter((cells) => cells.length > 0),
  words: (cells, picture) => {
    const { chosenShare: shareWords, part: words } = picture.content.gapWords;
    const { say } = picture.speech;
    const needs = orderedNeeds(
      picture,
      cells.map(({ need }) => need),
    );
    const keys = [...new Set(cells.flatMap(({ offers }) => offers))];
    return {
      key: 'gap:part',
      cause: needs[0] ?? '',
      text: say(words.text, { needs: needList(picture, needs) }),
      why: chosenShareWords(picture, needs, shareWords).join(' '),
      action: say(words.action),
      success: say(words.success),
      impact: 3,
      extent: chosenShare(picture, needs) ?? 0,
      capped: true,
      effort: 2,
      ask: 'senco',
      foundation: false,
      needs,
      governors: true,
      basis: keys.map((key) => ({ kind: 'provision', key })),
    };
  },
});
