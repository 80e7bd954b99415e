import type { Tab } from '../host.types';
import type { Book } from './tabView';

/** Where two looks at a file differ. */
export function differences(before: Book, after: Book): readonly string[] {
  const tabs = [...new Set([...before.tabs, ...after.tabs].map(({ id }) => id))];
  return tabs.flatMap((id): readonly string[] => {
    const [was, now] = [before, after].map((book) => book.tabs.find((tab) => tab.id === id));
    if (was === undefined || now === undefined) return [`${(was ?? now)?.name ?? ''} came or went`];
    if (JSON.stringify(was) === JSON.stringify(now)) return [];
    const places = [...new Set([...Object.keys(was.cells), ...Object.keys(now.cells)])];
    const cells = places.filter((place) => JSON.stringify(was.cells[place]) !== JSON.stringify(now.cells[place]));
    const shown = (tab: Tab, place: string): string => JSON.stringify(tab.cells[place]?.shown ?? '').slice(0, 90);
    return [
      `${was.name}: ${cells
        .slice(0, 4)
        .map((place) => `${place} ${shown(was, place)} became ${shown(now, place)}`)
        .join(', ')}`,
    ];
  });
}
