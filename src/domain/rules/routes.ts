import type { CellFinding } from '../findings';
import { answered, needList, type Picture } from '../picture';
import { type PriorityRule, rule } from './rule';

const LEAST_EXTENT = 0.5;

/** The routes this school is expected to have: six, less those it has good reason not to need. */
export function routeCells({ cells }: Picture): readonly CellFinding[] {
  return cells.filter(({ tier, state }) => tier === 'S' && state !== 'not relevant');
}

function saidNo(picture: Picture): readonly CellFinding[] {
  return routeCells(picture).filter(({ state }) => state === 'lead said no');
}

function extentOf(none: readonly CellFinding[], picture: Picture): number {
  const all = routeCells(picture);
  const chosen = all.filter((cell) => cell.chosen).length;
  const chosenNone = none.filter((cell) => cell.chosen).length;
  return Math.max(none.length / all.length, chosenNone / Math.max(1, chosen), LEAST_EXTENT);
}

/** No specialist route, by the lead's own answer: one row for all. */
export const noRoute: PriorityRule = rule({
  key: 'gap:no-route',
  lane: 'B',
  reads: ['map', 'routes', 'provision', 'needs'],
  fires: (picture) => [saidNo(picture)].filter((cells) => cells.length > 0),
  words: (cells, picture) => {
    const words = picture.content.gapWords.noRoute;
    const { say } = picture.speech;
    const needs = cells.map(({ need }) => need);
    return {
      key: 'gap:no-route',
      cause: needs[0] ?? '',
      text: say(words.text, { needs: needList(picture, needs) }),
      why: say(words.why, { n: cells.length, m: routeCells(picture).length }),
      action: say(words.action),
      success: say(words.success),
      impact: 5,
      extent: extentOf(cells, picture),
      capped: false,
      effort: 1,
      ask: 'senco',
      foundation: false,
      needs,
      governors: true,
      basis: answered(...cells.map(({ key }) => `map.${key}`)),
    };
  },
});
