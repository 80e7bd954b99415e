import { personWords } from '../../content/index';
import { nations } from '../../content/nations';
import { confidenceWords, nationsInWords, reviewWords } from '../../content/reviewWords';
import type { NationId, PersonId, Source } from '../../domain/catalogue';
import { longDate } from '../../outputs/documents/days';
import { say } from '../demo/options';

const SLOT = /\{([\w.]+)((?:\|\w+)*)\}/g;
const SHORT_NAMES: Readonly<Record<string, string>> = reviewWords.shortSlots;
const ACRONYM = /\b(dsl|slt|senco|camhs|rshe|mhst)\b/g;
const VOCABULARY: Readonly<Record<string, string>> = nations.england.words;

/** 'parentContact' -> 'parent contact', 'voiceWhen' -> 'voice when'. */
export function spacedName(name: string): string {
  const short = SHORT_NAMES[name];
  if (short !== undefined) return short;
  const words = name
    .replace(/\./g, ' ')
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return words.toLowerCase().replace(ACRONYM, (word) => word.toUpperCase());
}

function slotInWords(name: string, filters: string): string {
  const word = VOCABULARY[name] ?? spacedName(name);
  const withThe = filters.includes('|the') ? `the ${word}` : word;
  return filters.includes('|cap') ? `${withThe.charAt(0).toUpperCase()}${withThe.slice(1)}` : withThe;
}

/** A text with its slots as words in angle brackets: '{dsl|the}' -> '‹the DSL›'. */
export function readable(text: string): string {
  return text.replace(SLOT, (_, name: string, filters: string) => `‹${slotInWords(name, filters)}›`);
}

function termInWords(term: string): string {
  const words = reviewWords.condition;
  if (term === 'internal' || term === 'publish') return words[term];
  const compared = /^(\w+)(>=|<|=)(\w+)$/.exec(term);
  if (compared === null) {
    const [line, name] = term.startsWith('!') ? [words.empty, term.slice(1)] : [words.filled, term];
    return say(line, { name: slotInWords(name, '') });
  }
  const [, name = '', sign, value = ''] = compared;
  const line = sign === '>=' ? words.atLeast : sign === '<' ? words.under : words.equals;
  return say(line, { name: slotInWords(name, ''), value });
}

/** A condition of a sentence, in words; empty where it always holds. */
export function conditionInWords(when: string | undefined): string {
  if (when === undefined) return '';
  const { and, or } = reviewWords.condition;
  const either = when.split(' | ').map((all) => all.split(' & ').map(termInWords).join(and));
  return either.join(or);
}

/** Where a fact comes from: its name, its address, how sure, and when it was last read. */
export function sourceInWords({ name, url, confidence, checkedOn }: Source): readonly string[] {
  const sure = capital(confidenceWords[confidence]);
  const how = checkedOn === undefined ? `${sure}.` : say(reviewWords.readOn, { sure, day: longDate(checkedOn) });
  const lines = [name, ...(url === undefined ? [] : [url])];
  return name.startsWith(sure) ? lines : [...lines, how];
}

/** Who is asked, in words. */
export function personInWords(person: PersonId): string {
  return person === 'lead' ? reviewWords.theLead : readable(personWords[person].name);
}

/** The nations a fact holds for. */
export function nationsOf(nationIds: readonly NationId[] | undefined): string {
  if (nationIds === undefined || nationIds.length === 4) return reviewWords.everyNation;
  return nationIds.map((id) => nationsInWords[id]).join(', ');
}

/** First letter upper case. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Variants as lines 'A: …', each with its condition beneath; a single one without its letter. */
export function variantLines(
  variants: readonly { readonly text: string; readonly when?: string }[],
): readonly string[] {
  return variants.flatMap(({ text, when }, place) => {
    const letter = String.fromCharCode(65 + place);
    const line = variants.length === 1 ? readable(text) : say(reviewWords.variant, { letter, text: readable(text) });
    const condition = conditionInWords(when);
    return condition === '' ? [line] : [line, `~${say(reviewWords.whenUsed, { condition })}`];
  });
}
