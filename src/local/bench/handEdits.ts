import type { Host } from '../host.types';
import { filled, OFFERS, say, tabsOf } from './school';
import { ask, callsOf } from './wire';

/** Tabs whose cells are the planner's own. */
const PLANNERS = ['Start here', 'Provision map', 'Gap analysis', 'Overview'];
const EDITS = [0, 10, 50] as const;

/** Planner texts below the headers, as [tab, address]: what people are most likely to reword. */
function ownCells(host: Host): readonly (readonly [tab: string, at: string])[] {
  const own = tabsOf(host).filter(({ name }) => PLANNERS.includes(name));
  return own.flatMap(({ name, cells }) =>
    Object.entries(cells)
      .filter(([at, { shown }]) => /^[B-E]([2-9]|\d\d)$/.test(at) && shown !== '')
      .map(([at]) => [name, at] as const),
  );
}

/** So many cells, far apart, reworded by hand. */
function reword(host: Host, count: number): void {
  const cells = ownCells(host);
  if (cells.length < count) throw new Error('not enough cells to reword');
  const step = Math.floor(cells.length / Math.max(1, count));
  for (const [tab, at] of cells.filter((_, index) => index % step === 0).slice(0, count))
    host.edit({ do: 'type', tab, at, text: `Ours ${at}` });
}

type Change = (host: Host) => void;

function callsAfter(root: string, edits: number, change: Change): number {
  const host = filled(root, OFFERS);
  ask(host, 'refresh', {});
  reword(host, edits);
  ask(host, 'refresh', {});
  change(host);
  return callsOf(host, () => ask(host, 'refresh', {})).calls;
}

function figure(root: string, change: Change) {
  const [at0 = 0, at10 = 0, at50 = 0] = EDITS.map((edits) => callsAfter(root, edits, change));
  return { at0, at10, at50, each: Math.round(Math.max((at10 - at0) / 10, (at50 - at0) / 50) * 100) / 100, budget: 2 };
}

/** Service calls of a refresh when 0, 10 and 50 cells far apart were reworded by hand, and what each edit adds. */
export function handEditFigures(root: string) {
  return {
    nothingChanged: figure(root, () => undefined),
    oneAnswerChanged: figure(root, (host) => say(host, 'ratings.targeted-4', 'Not yet in place')),
    otherWordsThroughout: figure(root, (host) => say(host, 'nation', 'Wales')),
  };
}
