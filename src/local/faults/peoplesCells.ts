import type { DocTab, Host, Tab } from '../host.types';
import { split } from './school';

/** How often each text of people stands under which header. */
export type PeoplesCells = ReadonlyMap<string, number>;

const isTheirs = (text: string): boolean => /^Own |^=/.test(text);

function headersOf(tab: Tab): ReadonlyMap<string, string> {
  const first = Object.entries(tab.cells).filter(([address]) => split(address).row === 1);
  return new Map(first.map(([address, { shown }]) => [split(address).column, shown]));
}

type Placed = readonly [place: string, text: string];

function cellsOf(tab: Tab): readonly Placed[] {
  const headers = headersOf(tab);
  return Object.entries(tab.cells).map(([address, { shown, formula }]) => [
    headers.get(split(address).column) ?? '',
    formula ?? shown,
  ]);
}

/** How a paragraph looks belongs to what a person wrote: a line of theirs that became a heading is not found again. */
function paragraphsOf({ header, footer, blocks }: DocTab): readonly Placed[] {
  const around = [header, footer].flatMap((text) => (text ?? '').split('\n'));
  return [
    ...around.map((text) => ['edge of the page', text] as const),
    ...blocks.map(({ text, ...look }) => [JSON.stringify(look), text] as const),
  ];
}

/**
 * Every cell or paragraph of people, counted by header or look and by text or formula: tabs are renamed, and have a working
 * name while made.
 */
export function peoplesCells(host: Host): PeoplesCells {
  const counts = new Map<string, number>();
  const snapshot = host.snapshot();
  const placed = snapshot.kind === 'sheet' ? snapshot.tabs.flatMap(cellsOf) : snapshot.tabs.flatMap(paragraphsOf);
  for (const [at, text] of placed) {
    const place = `${at}: ${text}`;
    if (isTheirs(text)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** Texts of people that are gone, or stand more often than before. */
export function lostOrDoubled(now: PeoplesCells, before: PeoplesCells): readonly string[] {
  const places = new Set([...before.keys(), ...now.keys()]);
  return [...places].flatMap((place) => {
    const [is, was] = [now.get(place) ?? 0, before.get(place) ?? 0];
    return is === was ? [] : [`${place} stands ${is} times instead of ${was}`];
  });
}
