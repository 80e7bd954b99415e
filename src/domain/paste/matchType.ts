import type { ProvisionType } from '../catalogue';

/**
 * Words around a name that do not change which kind of offer it is. Never words of who it is for, such as "staff" or
 * "parent": they make another offer of it.
 */
const BEFORE =
  /^(?:access to|use of|referrals? (?:to|for)|(?:regular |additional |individual )?(?:support|help|input|sessions|time) (?:from|with)|the|a|an|our|in school|in house|school based|school|whole school|whole class|daily|weekly|twice weekly|regular|small|small group|one to one|1 1|1 to 1|individual|targeted|trained|ks[1-5]|key stage [1-5]|y(?:ear)? ?\d{1,2})\s+(?=\S)/;
const AFTER =
  /\s+(?:support|interventions?|sessions?|program(?:me)?s?|provision|groups?|scheme|work|offer|lessons?|activit(?:y|ies)|service|approach|referrals?|involvement|access|team|clubs?|training groups?|events?|curriculum|for (?:all |some |our )?(?:pupils|students|children|year groups|classes)|for (?:y(?:ear)?s? ?\d{1,2}|ks[1-5]|key stage [1-5])|(?:with(?:in)?|in|by) (?:the |a |each |every |our )?(?:class|classroom|classes|school|ta|teaching assistant|class teacher|tutor|elsa)|(?:if|as|when|where) (?:appropriate|needed|required|necessary)|to the day|(?:one|two|three|four|half a|a) (?:day|morning|afternoon|session)s? (?:a|per|each) week|(?:every|each) (?:day|morning|afternoon|week|term)|weekly|daily|one to one|1 1|1 to 1)$/;
/** Longer texts are sentences: no kind of offer is called so. */
const MOST_LETTERS = 120;
/** Cut-down names shorter than this say too little. */
const LEAST_LETTERS = 3;
/** Named after the school or a saint: "Oakfield School nurture group", "St Anne's breakfast club". */
const SCHOOL_NAME =
  /^(?!(?:after|before|home|forest|whole|in|out|holiday|summer|staff|parents?|family)\b)(?:st\.? [\w'\u2019]+(?: [\w'\u2019]+){0,3}?|[\w'\u2019]+(?: [\w'\u2019]+){0,3}?) (?:school|academy|college|primary|infants?|juniors?)(?:['\u2019]s)?\s+(?=\S)/i;
/** A room or corner with a name of its own, and in brackets what it is: "The Nest (nurture room)". */
const NAMED_PLACE = /^the \w+(?: \w+)?\s*\(([^()]+)\)\s*$/i;
/** Brackets that only explain; those that say who it is for are part of the name. */
const BRACKETS = /\s*\((?![^()]*\b(?:staff|parents?|carers?|famil(?:y|ies)|governors?)\b)[^()]*\)/gi;
/** Between two names for one thing. */
const BETWEEN = /\s*\/\s*|\s+[-\u2013\u2014]\s+|\s*[,&]\s*|\s+(?:and|or)\s+/i;

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;
}

/** Case, accents, punctuation and spacing folded away, plural endings left. */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9+]+/g, ' ')
    .trim();
}

const withoutPlurals = (plain: string): string =>
  plain
    .split(' ')
    .map((word) => singular(word))
    .join(' ');

/** Case, accents, punctuation, plural endings and spacing folded away. */
export function foldName(name: string): string {
  return withoutPlurals(plainName(name));
}

/** The name as it stands, then without the everyday words around it, longest first. */
function readings(name: string): readonly string[] {
  const found = new Set<string>();
  const waiting = [plainName(name), plainName(name.replace(SCHOOL_NAME, ''))];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    if (text.length < LEAST_LETTERS || found.has(text)) continue;
    found.add(text);
    waiting.push(text.replace(BEFORE, ''), text.replace(AFTER, ''));
  }
  return [...found].sort((one, other) => other.length - one.length);
}

/** Finds the catalogue type a name clearly means, or null. Never a guess: two candidates are none. */
export type TypeMatcher = (name: string) => ProvisionType | null;
type Index = ReadonlyMap<string, ReadonlySet<ProvisionType>>;

function namesOf(type: ProvisionType): readonly string[] {
  return [type.name, type.name.replace(BRACKETS, ''), type.id.replace(/-/g, ' '), ...type.alsoCalled];
}

/** A name of one word keeps its plural: "PATHS" is a programme and "path" is not. */
const keyOf = (plain: string): string => (plain.includes(' ') ? withoutPlurals(plain) : plain);

/** Folded name to the types that are called so. */
function indexOf(types: readonly ProvisionType[]): Index {
  const index = new Map<string, Set<ProvisionType>>();
  for (const type of types) {
    for (const name of namesOf(type)) {
      const key = keyOf(plainName(name));
      index.set(key, (index.get(key) ?? new Set<ProvisionType>()).add(type));
    }
  }
  return index;
}

/** The one type a name is called in the index; null where it is none or several. */
function typeCalled(name: string, index: Index): ProvisionType | null {
  for (const reading of readings(name)) {
    const found = index.get(reading) ?? index.get(withoutPlurals(reading));
    const [only] = found ?? [];
    if (found !== undefined) return found.size === 1 ? (only ?? null) : null;
  }
  return null;
}

/** "Social skills groups / friendship groups": two names that both mean one type. */
function typeOfParts(name: string, index: Index): ProvisionType | null {
  const parts = name.split(BETWEEN).filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  const types = new Set(parts.map((part) => typeCalled(part, index)));
  const [only] = types;
  return types.size === 1 ? (only ?? null) : null;
}

/** By the whole name, else without brackets, else by what a room with its own name is. */
function typeOf(name: string, index: Index): ProvisionType | null {
  const [, place] = NAMED_PLACE.exec(name) ?? [];
  for (const text of [name, name.replace(BRACKETS, ' '), ...(place === undefined ? [] : [place])]) {
    const type = typeCalled(text, index) ?? typeOfParts(text, index);
    if (type !== null) return type;
  }
  return null;
}

/** A matcher over a catalogue. Make it once for many names. */
export function typeMatcher(types: readonly ProvisionType[]): TypeMatcher {
  const index = indexOf(types);
  const known = new Map<string, ProvisionType | null>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const type = name.length > MOST_LETTERS ? null : typeOf(name.trim(), index);
    known.set(name, type);
    return type;
  };
}

/** The catalogue type one name clearly means, or null. */
export function matchType(name: string, types: readonly ProvisionType[]): ProvisionType | null {
  return typeMatcher(types)(name);
}
