import type { ProvisionType } from './catalogue';

/** Words around a name that do not change which kind of offer it is. */
const BEFORE = /^(?:access to|use of|the|a|an|our|in school|school based|weekly|daily|small group)\s+/;
const AFTER = /\s+(?:support|interventions?|sessions?|programmes?|provision|groups?|scheme|work|offer|lessons?)$/;
/** Words that are both a kind of offer and an everyday word around one: never cut away until nothing is left. */
const LEAST_LETTERS = 3;

function singular(word: string): string {
  return /[^s]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;
}

/** Case, accents, punctuation, plural endings and spacing folded away. */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9+]+/g, ' ')
    .trim();
  return plain
    .split(' ')
    .map((word) => singular(word))
    .join(' ');
}

/** The name as it stands, then without the everyday words around it, longest first. */
function readings(name: string): readonly string[] {
  const whole = foldName(name);
  const bare = whole.replace(BEFORE, '');
  const cut = [whole, bare, bare.replace(AFTER, ''), whole.replace(AFTER, '')];
  return [...new Set(cut.filter((text) => text.length >= LEAST_LETTERS))];
}

/** Finds the catalogue type a name clearly means, or null. Never a guess: two candidates are none. */
export type TypeMatcher = (name: string) => ProvisionType | null;

function namesOf(type: ProvisionType): readonly string[] {
  const withoutBrackets = type.name.replace(/\s*\([^)]*\)/g, '');
  return [type.name, withoutBrackets, type.id.replace(/-/g, ' '), ...type.alsoCalled];
}

/** Folded name to the types that are called so. */
function indexOf(types: readonly ProvisionType[]): ReadonlyMap<string, ReadonlySet<ProvisionType>> {
  const index = new Map<string, Set<ProvisionType>>();
  for (const type of types) {
    for (const name of namesOf(type)) {
      const key = foldName(name);
      index.set(key, (index.get(key) ?? new Set<ProvisionType>()).add(type));
    }
  }
  return index;
}

/** A matcher over a catalogue. Make it once for many names. */
export function typeMatcher(types: readonly ProvisionType[]): TypeMatcher {
  const index = indexOf(types);
  return (name) => {
    for (const reading of readings(name)) {
      const found = index.get(reading);
      const [only] = found ?? [];
      if (found?.size === 1 && only !== undefined) return only;
      if (found !== undefined) return null;
    }
    return null;
  };
}

/** The catalogue type one name clearly means, or null. */
export function matchType(name: string, types: readonly ProvisionType[]): ProvisionType | null {
  return typeMatcher(types)(name);
}
