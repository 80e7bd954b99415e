import { parseReference } from './google/spreadsheet/a1';
import type { Tab } from './host.types';

const LONGEST = 31;

function excelName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const kept = plain === '' ? 'Tab' : plain.slice(0, LONGEST);
  return /^history$/i.test(kept) ? `${kept} tab` : kept;
}

/** Names Excel accepts, by tab name: at most 31 characters, some characters and "History" not allowed, none twice. */
export function sheetNames(tabs: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const tab of tabs) {
    const stem = excelName(tab);
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      name = `${stem.slice(0, LONGEST - String(number).length - 1)} ${number}`;
    }
    taken.add(name.toLowerCase());
    names.set(tab, name);
  }
  return names;
}

/** How many columns have anything to export. */
export function columnCount(tab: Tab): number {
  const boxes = [...Object.keys(tab.cells), ...Object.keys(tab.widths).map((letters) => `${letters}1`)];
  const hidden = tab.hiddenColumns.map((letters) => `${letters}1`);
  return [...boxes, ...hidden].reduce(
    (most, address) => Math.max(most, parseReference(address, tab.rows, tab.columns)?.box.right ?? 0),
    0,
  );
}
