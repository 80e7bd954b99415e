import type { Option, TierId } from '../catalogue';

/** Case, spaces and a closing full stop folded away: how a typed option is compared. */
const foldOption = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');

/** The option a typed word means, or null. Labels count before other words, and those before ids. */
export function findOption<Id extends string>(options: readonly Option<Id>[], typed: string): Id | null {
  const word = foldOption(typed);
  if (word === '') return null;
  const byLabel = options.find((option) => foldOption(option.label) === word);
  const byWord = options.find((option) => option.alsoTyped?.some((other) => foldOption(other) === word));
  return (byLabel ?? byWord ?? options.find((option) => option.id.toLowerCase() === word))?.id ?? null;
}

/** "A, B; C" in one cell is several values. */
export function severalIn(cell: string): readonly string[] {
  return cell
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What a cell with several options holds: what was read, in order, each once, and what was not. */
export type ReadOptions<Id extends string> = { readonly ids: readonly Id[]; readonly unread: readonly string[] };

/** Reads a cell that may hold several options. A label that itself holds a semicolon is tried whole first. */
export function findOptions<Id extends string>(options: readonly Option<Id>[], cell: string): ReadOptions<Id> {
  const whole = findOption(options, cell);
  if (whole !== null) return { ids: [whole], unread: [] };
  const ids = new Set<Id>();
  const unread: string[] = [];
  for (const part of severalIn(cell)) {
    const id = findOption(options, part);
    if (id === null) unread.push(part);
    else ids.add(id);
  }
  return { ids: [...ids], unread };
}

const ORDER: readonly TierId[] = ['U', 'T', 'S'];
const RANGE = /^(?:waves?|tiers?|levels?)?\s*([1-3])\s*(?:-|\u2013|to)\s*([1-3])$/;
const BETWEEN = /[,;/&+()\-\u2013\u2014:\n]|\band\b|\bor\b/;

function tierRange(word: string): readonly TierId[] | null {
  const [, first, last] = RANGE.exec(word) ?? [];
  return first === undefined || last === undefined || first >= last
    ? null
    : ORDER.slice(Number(first) - 1, Number(last));
}

/** "Wave 2", "Tier 1/2", "Waves 1 and 2", "Wave 1 - Universal", "1-3": the tiers meant, or null if any part is unclear. */
export function readTiers(options: readonly Option<TierId>[], typed: string): readonly TierId[] | null {
  const word = foldOption(typed);
  const whole = findOption(options, word.replace(/^(wave|tier)s\b/, '$1').replace(/^level /, 'wave '));
  if (whole !== null) return [whole];
  const range = tierRange(word);
  if (range !== null) return range;
  const parts = word
    .split(BETWEEN)
    .map((part) =>
      part
        .trim()
        .replace(/^(wave|tier)s\b/, '$1')
        .replace(/^level /, 'wave '),
    )
    .filter((part) => part !== '');
  const found = parts.map((part) => findOption(options, part));
  const tiers = found.flatMap((tier) => tier ?? []);
  return tiers.length === 0 || tiers.length < found.length ? null : ORDER.filter((tier) => tiers.includes(tier));
}
