import type { Host, Tab } from '../host.types';
import { split } from './school';

/** How often each text of people stands under which header. */
export type PeoplesCells = ReadonlyMap<string, number>;

const isTheirs = (text: string): boolean => /^Own |^=/.test(text);

function headersOf(tab: Tab): ReadonlyMap<string, string> {
  const first = Object.entries(tab.cells).filter(([address]) => split(address).row === 1);
  return new Map(first.map(([address, { shown }]) => [split(address).column, shown]));
}

/** Every cell of people, counted by header and text or formula: tabs are renamed, and have a working name while made. */
export function peoplesCells(host: Host): PeoplesCells {
  const counts = new Map<string, number>();
  const snapshot = host.snapshot();
  for (const tab of snapshot.kind === 'sheet' ? snapshot.tabs : []) {
    const headers = headersOf(tab);
    for (const [address, { shown, formula }] of Object.entries(tab.cells)) {
      const text = formula ?? shown;
      const place = `${headers.get(split(address).column) ?? ''}: ${text}`;
      if (isTheirs(text)) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
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
