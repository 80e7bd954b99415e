import type { Host } from '../host.types';
import { bookOf, filled, OFFERS, say } from './school';
import { ask } from './wire';

/** Answers that change back and forth: a question, what it becomes, and what it was. */
export type ThereAndBack = readonly (readonly [question: string, there: string, back: string])[];

/** Rows and words come and go. */
const CHANGES: ThereAndBack = [
  ['safety.self-harm', 'Yes', 'No'],
  ['phases', 'Primary, Secondary', 'Primary'],
  ['nation', 'Wales', 'England'],
  ['ratings.targeted-4', 'Not yet in place', 'Embedded'],
  ['remitWritten', 'No', 'Yes'],
];

/** What may not grow. `longestKeys`: letters of the longest hidden cell. */
type Size = {
  readonly developerMetadata: number;
  readonly namedRanges: number;
  readonly conditionalRules: number;
  readonly protections: number;
  readonly propertyKeys: number;
  readonly propertyBytes: number;
  readonly hiddenRows: number;
  readonly gridRows: number;
  readonly gridColumns: number;
  readonly rows: number;
  readonly longestKey: number;
};

const sum = <Item>(items: readonly Item[], count: (item: Item) => number): number =>
  items.reduce((total, item) => total + count(item), 0);

/** Sizes of everything a refresh could leave behind. Progress gains a row a day by design: the clock stands still here. */
function sizeOf(host: Host): Size {
  const { tabs, names, stores } = bookOf(host);
  const kept = [stores.document, ...Object.values(stores.user)].flatMap((store) => Object.entries(store));
  const keys = tabs.flatMap(({ cells }) => Object.entries(cells).filter(([at]) => /^A\d+$/.test(at)));
  return {
    developerMetadata: sum(tabs, ({ metadata }) => metadata.length),
    namedRanges: Object.keys(names).length,
    conditionalRules: sum(tabs, ({ colourRules }) => colourRules.length),
    protections: sum(tabs, ({ protections }) => protections.length),
    propertyKeys: kept.length,
    propertyBytes: sum(kept, ([key, text]) => Buffer.byteLength(key + text)),
    hiddenRows: sum(tabs, ({ hiddenRows }) => hiddenRows.length),
    gridRows: sum(tabs, ({ rows }) => rows),
    gridColumns: sum(tabs, ({ columns }) => columns),
    rows: keys.filter(([, { shown }]) => shown !== '').length,
    longestKey: Math.max(...keys.map(([, { shown }]) => shown.length)),
  };
}

/** One round: every answer there, then back, a refresh after each. */
function round(host: Host, changes: ThereAndBack): void {
  for (const way of [1, 2] as const) {
    for (const answer of changes) {
      say(host, answer[0], answer[way]);
      ask(host, 'refresh', {});
    }
  }
}

/**
 * What so many refreshes leave behind, with answers changing back and forth. The first two rounds may add: each row that
 * comes and goes stays, marked as closed. After that nothing may grow.
 */
export function growthFigures(root: string, refreshes: number, changes: ThereAndBack = CHANGES) {
  const inRound = changes.length * 2;
  const host = filled(root, OFFERS);
  ask(host, 'refresh', {});
  round(host, changes);
  round(host, changes);
  const first = sizeOf(host);
  const rounds = Math.ceil(refreshes / inRound) - 2;
  for (let at = 0; at < rounds; at += 1) round(host, changes);
  const last = sizeOf(host);
  const kinds = Object.keys(first) as (keyof Size)[];
  const grown = Object.fromEntries(kinds.map((kind) => [kind, last[kind] - first[kind]]));
  const most = Math.max(...kinds.filter((kind) => kind !== 'propertyBytes').map((kind) => last[kind] - first[kind]));
  return { refreshes: (rounds + 2) * inRound, after: last, grown, most, budget: 0 };
}
