import type { Answers } from './answers';
import type { Indicator, Nation, PersonId, Vocabulary, VocabularyKey } from './catalogue';
import type { AssessContent } from './gapWords';
import { fill, listed, lowerFirst, type Slots, upperFirst } from './phrases';

/** Says things in the words of this nation and setting. */
export type Speech = {
  /** A template of ours, its words swapped and its slots filled. What a school typed goes in as a slot, untouched. */
  readonly say: (template: string, slots?: Slots) => string;
  readonly list: (items: readonly string[]) => string;
  /** Names of offers: the first eight, then "and n more", so that a long list still fits a cell. */
  readonly names: (items: readonly string[]) => string;
  readonly person: (person: PersonId) => string;
  readonly label: (indicator: Indicator) => string;
  readonly labelInside: (indicator: Indicator) => string;
  readonly established: (indicator: Indicator) => string;
  readonly firstStep: (indicator: Indicator) => string;
  /** 'four'; figures above ten. */
  readonly count: (n: number) => string;
};

const MOST_NAMES = 8;
const SWAPPED: readonly VocabularyKey[] = ['pupils', 'pupil', 'governors', 'governor', 'rshe'];
const ROLES: readonly VocabularyKey[] = ['dsl', 'senco'];
const HAS_ARTICLE = /\b(the|a|an|our|your) $/i;

function wordsOf(answers: Answers, nation: Nation): Vocabulary {
  return answers.setting === 'college' ? { ...nation.words, ...nation.collegeWords } : nation.words;
}

function personWord(person: PersonId, answers: Answers, content: AssessContent): string {
  const { personIn, person: usual } = content.gapWords;
  const local = answers.setting === 'college' ? personIn.college : undefined;
  return local?.[person] ?? personIn[answers.nation]?.[person] ?? usual[person];
}

/** `role`: takes an article where it stands without one ("with DSL" is "with the designated teacher"). */
type Swap = { readonly from: string; readonly to: string; readonly role?: true };

/** What replaces the words of an English school, where they differ. */
function swapsOf(answers: Answers, content: AssessContent, words: Vocabulary): readonly Swap[] {
  const english = content.nations.england.words;
  const vocabulary = SWAPPED.map((key) => ({ from: english[key], to: words[key] }));
  const roles = ROLES.map((key): Swap => ({ from: english[key], to: words[key], role: true }));
  const pshe: Swap = { from: content.gapWords.person.pshe, to: personWord('pshe', answers, content), role: true };
  const college = answers.setting === 'college' ? content.gapWords.inCollege : [];
  const swaps: readonly Swap[] = [pshe, ...roles, ...vocabulary, ...college];
  const changes = swaps.some(({ from, to }) => from !== to);
  return changes ? swaps.filter(({ from, role, to }) => role || from !== to) : [];
}

/** Slots in braces are left alone: they are filled afterwards. */
function swapper(swaps: readonly Swap[]): (template: string) => string {
  if (swaps.length === 0) return (template) => template;
  const any = new RegExp(`(?<!\\{)\\b(${swaps.map(({ from }) => from).join('|')})\\b(?!\\})`, 'gi');
  return (template) =>
    template.replace(any, (found: string, _group: string, at: number) => {
      const swap = swaps.find(({ from }) => from.toLowerCase() === found.toLowerCase());
      const bare = swap?.role && !HAS_ARTICLE.test(template.slice(0, at));
      const to = `${bare ? 'the ' : ''}${swap?.to ?? found}`;
      const starts = at === 0 || /[.:;?!] $/.test(template.slice(0, at));
      return starts && /^[A-Z]/.test(found) ? upperFirst(to) : to;
    });
}

/** The speech of one school. */
export function speechFor(answers: Answers, content: AssessContent): Speech {
  const words = wordsOf(answers, content.nations[answers.nation]);
  const swap = swapper(swapsOf(answers, content, words));
  const { and, dslRole, moreNames, numbers } = content.gapWords;
  const confirming = fill(words.dsl.includes(' ') ? dslRole.long : dslRole.short, words);
  const known = { ...words, dslRole: confirming };
  const say = (template: string, slots: Slots = {}) => fill(swap(template), { ...known, ...slots });
  const list = (items: readonly string[]) => listed(items, and);
  const names = (items: readonly string[]) =>
    items.length <= MOST_NAMES
      ? list(items)
      : list([...items.slice(0, MOST_NAMES), fill(moreNames, { n: items.length - MOST_NAMES })]);
  return {
    say,
    list,
    names,
    person: (person) => fill(personWord(person, answers, content), words),
    label: (indicator) => say(indicator.label),
    labelInside: (indicator) => lowerFirst(say(indicator.label)),
    established: (indicator) =>
      say((answers.setting === 'college' ? indicator.inCollege?.established : undefined) ?? indicator.established),
    firstStep: (indicator) =>
      say((answers.setting === 'college' ? indicator.inCollege?.firstStep : undefined) ?? indicator.firstStep),
    count: (n) => numbers[n] ?? String(n),
  };
}
