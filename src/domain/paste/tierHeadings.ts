import type { Option, TierId } from '../catalogue';
import { readTiers } from '../reading/options';
import { foldName } from './matchType';
import type { PasteWords } from './pasteWords';

/** The tiers a heading names, and its words. `bare`: nothing but the names of tiers. */
export type TierHeading = { readonly tiers: readonly TierId[]; readonly word: string; readonly bare: boolean };

/** Reads headings of tiers. Each answer is null where the words are not clearly a heading. */
export type TierHeadings = {
  /** A line, bracket or cell that is a heading and nothing else: "Wave 2", "Universal:", "Targeted support". */
  readonly alone: (text: string) => TierHeading | null;
  /** The words above a column, which may say more: "Wave 1 - what every class has". */
  readonly column: (text: string) => TierHeading | null;
  /** A heading before an offer on one line: "Wave 2: ELSA". */
  readonly before: (text: string) => { readonly heading: TierHeading; readonly rest: string } | null;
};

const TIERS: readonly TierId[] = ['U', 'T', 'S'];
const LONGEST_HEADING = 60;
/** Above a column a tier may be explained: "Wave Two Small group intervention or support in class". */
const LONGEST_COLUMN_HEADING = 120;
const NUMBERED = /^(?:waves?|tiers?|levels?)\b/i;
const BEFORE_OFFER = /^([^\n\t]{1,40}?)(?::\s+|:?\t\s*|\s+[-\u2013\u2014]\s+)(\S[\s\S]*)$/;

type Phrase = { readonly tier: TierId; readonly words: string };

function phrasesOf(lists: PasteWords['tierHeadings']): readonly Phrase[] {
  const all = TIERS.flatMap((tier) => lists[tier].map((words) => ({ tier, words: foldName(words) })));
  return all.sort((one, other) => other.words.length - one.words.length);
}

/** Takes the names of tiers out of folded words: which they are, and what is left. */
function takeOut(folded: string, phrases: readonly Phrase[]) {
  const tiers = new Set<TierId>();
  let left = ` ${folded} `;
  for (const { tier, words } of phrases) {
    if (!left.includes(` ${words} `)) continue;
    tiers.add(tier);
    left = left.split(` ${words} `).join('  ');
  }
  return { tiers: TIERS.filter((tier) => tiers.has(tier)), left: left.split(' ').filter((word) => word !== '') };
}

/** A reader of tier headings. Make it once for a list. */
export function tierHeadings(words: PasteWords, tiers: readonly Option<TierId>[]): TierHeadings {
  const clear = phrasesOf(words.tierHeadings);
  const marked = phrasesOf(words.markedTierHeadings);
  const around = new Set(words.aroundTierHeadings.map((word) => foldName(word)));

  function alone(text: string): TierHeading | null {
    const word = text.trim().replace(/^#+\s*/, '');
    if (word === '' || word.length > LONGEST_HEADING) return null;
    const body = word.replace(/\s*:$/, '');
    const folded = foldName(body);
    const whole = body === word ? undefined : marked.find((phrase) => phrase.words === folded);
    if (whole !== undefined) return { tiers: [whole.tier], word, bare: true };
    const out = takeOut(folded, clear);
    if (out.tiers.length > 0 && out.left.every((other) => around.has(other)))
      return { tiers: out.tiers, word, bare: out.left.length === 0 };
    const numbered = NUMBERED.test(body) ? readTiers(tiers, body) : null;
    return numbered === null ? null : { tiers: numbered, word, bare: true };
  }

  function column(text: string): TierHeading | null {
    const word = text.replace(/\s+/g, ' ').trim();
    if (word.length > LONGEST_COLUMN_HEADING) return null;
    const plain = alone(word) ?? alone(`${word}:`);
    if (plain !== null) return { ...plain, word };
    const folded = foldName(word);
    const first = clear.find((phrase) => folded.startsWith(`${phrase.words} `));
    return first === undefined ? null : { tiers: takeOut(folded, clear).tiers, word, bare: false };
  }

  function before(text: string) {
    const [, first = '', rest = ''] = BEFORE_OFFER.exec(text) ?? [];
    const heading = first === '' ? null : alone(text.charAt(first.length) === ':' ? `${first}:` : first);
    return heading === null ? null : { heading: { ...heading, word: first }, rest: rest.trim() };
  }

  return { alone, column, before };
}
