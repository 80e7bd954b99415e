import { gapWords } from '../../content/gapRules';
import { nations } from '../../content/nations';
import { sourceWords } from '../../content/planSheetWords';
import { askWords, commonWords } from '../../content/sheetWords';
import type { Nation, NationId, Option, PersonId, SettingId, Vocabulary, VocabularyKey } from '../../domain/catalogue';
import { longDate } from '../../domain/dates';
import { capital, theRole } from '../documents/words';
import { type ColumnModel, type RowModel, UPDATE_COLUMN } from './sheetModel';

/** `{pupils|cap}` begins with a capital, `{dsl|the}` takes an article. */
const SHAPES: { readonly [shape: string]: (text: string) => string } = {
  cap: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  the: theRole,
};

/** Puts values into a sentence of content: `{n}`, `{pupils|cap}`, `{dsl|the}`. An unknown slot stays visible. */
export function fillIn(sentence: string, slots: { readonly [slot: string]: string | number }): string {
  return sentence.replace(/\{(\w+)((?:\|\w+)*)\}/g, (whole, slot: string, shapes: string) => {
    const value = slots[slot];
    if (value === undefined) return whole;
    const wanted = shapes.split('|').filter((shape) => shape !== '');
    return wanted.reduce((text, shape) => SHAPES[shape]?.(text) ?? text, String(value));
  });
}

/** The words a nation and a setting use: a college's own replace its nation's. */
export function vocabularyOf(nation: Nation, setting: SettingId): Vocabulary {
  return setting === 'college' ? { ...nation.words, ...nation.collegeWords } : nation.words;
}

/** Where a school is, as far as it is known: some roles have another title there. */
export type Where = { readonly nation?: NationId; readonly setting?: SettingId };

/** Who to ask, as a cell shows it, in the words of the nation and setting. */
export function askName(person: PersonId, vocabulary: Vocabulary, { nation, setting }: Where = {}): string {
  const { personIn } = gapWords;
  const inSetting = setting === undefined ? undefined : personIn[setting]?.[person];
  const inNation = nation === undefined ? undefined : personIn[nation]?.[person];
  return capital(fillIn(inSetting ?? inNation ?? askWords[person], vocabulary));
}

/** Labels of a closed list, as a drop-down shows them. */
export const labelsOf = (options: readonly Option[]): readonly string[] => options.map((option) => option.label);

/** The label of an option, or the id itself where it has none. */
export function labelOf<Id extends string>(options: readonly Option<Id>[], id: Id): string {
  return options.find((option) => option.id === id)?.label ?? id;
}

/** A column of the planner's own. */
export const plannerColumn = (
  key: string,
  header: string,
  width: number,
  more: Partial<ColumnModel> = {},
): ColumnModel => ({
  key,
  header,
  owner: 'planner',
  width,
  wrap: true,
  ...more,
});

/** A column that is people's once the row exists. */
export const peopleColumn = (
  key: string,
  header: string,
  width: number,
  more: Partial<ColumnModel> = {},
): ColumnModel => ({
  ...plannerColumn(key, header, width, more),
  owner: 'people',
});

/** The column that says what could not be placed elsewhere. */
export const updateColumn: ColumnModel = plannerColumn(UPDATE_COLUMN, commonWords.update, 160, {
  note: commonWords.updateNote,
});

/** A line of a note runs over the cells beside it: longer than this it would leave the page. */
const LONGEST_LINE = 150;

/** A text in lines of whole sentences (or parts between semicolons), none longer than it has to be. */
function inLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split(/(?<=[.;]) /)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + part.length < LONGEST_LINE) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
  }
  return lines;
}

/** What "How this was worked out" says: texts that always stand, then those that come and go. */
export type HowTexts = {
  readonly always: readonly string[];
  /** Rules the school adjusted. */
  readonly rules?: readonly string[];
  readonly scores?: readonly string[];
};

/**
 * "How this was worked out": a heading and lines at the foot of a tab, in `column`; a short label in another column. Lines
 * that come and go have ids of their own and stand last, so that the others keep their rows.
 */
export function howRows(labelColumn: string, column: string, texts: HowTexts): readonly RowModel[] {
  const row = (id: string, label: string, text: string, look: RowModel['look']): RowModel => ({
    id: `how:${id}`,
    cells: { [labelColumn]: label, [column]: text },
    look,
    section: 'foot',
  });
  const numbered = (group: string, from: readonly string[] = []) =>
    from.flatMap(inLines).map((line, at) => ({ id: `${group}${at + 1}`, line }));
  const lines = [...numbered('', texts.always), ...numbered('rule:', texts.rules), ...numbered('score:', texts.scores)];
  return [
    row('0', commonWords.howLabel, commonWords.how, 'heading'),
    ...lines.map(({ id, line }, at) => row(id, fillIn(commonWords.howNumber, { n: at + 1 }), line, 'note')),
  ];
}

/** More lines than "How this was worked out" ever has of one kind. */
const MOST_HOW = 60;

/** Ids of every line that may stand under "How this was worked out", those that come and go too. */
export function howIds(): readonly string[] {
  const numbers = Array.from({ length: MOST_HOW }, (_, at) => at);
  return ['', 'rule:', 'score:'].flatMap((group) => numbers.map((n) => `how:${group}${n}`));
}

/** Where the eight areas come from, and what is our own: the last lines of "How this was worked out". */
export function sourceLines({ framework: { name, status, source } }: Nation): readonly string[] {
  const { checkedOn: date, name: by, url = '' } = source;
  const slots = { name, status, source: by, url, date: date === undefined ? '' : longDate(date) };
  return [fillIn(date === undefined ? sourceWords.unread : sourceWords.framework, slots).trim(), sourceWords.own];
}

const SWAPPED: readonly VocabularyKey[] = ['pupils', 'pupil', 'governors', 'governor', 'dsl', 'senco', 'rshe', 'camhs'];

type Swaps = { readonly swaps: ReadonlyMap<string, string>; readonly any: RegExp };

function swapsOf(vocabulary: Vocabulary, setting: Where['setting']): Swaps {
  const english = nations.england.words;
  const college = setting === 'college' ? gapWords.inCollege : [];
  const swaps = new Map([
    ...SWAPPED.map((key) => [english[key].toLowerCase(), vocabulary[key]] as const),
    ...college.map(({ from, to }) => [from, to] as const),
  ]);
  return { swaps, any: new RegExp(`\\b(${[...swaps.keys()].join('|')})\\b`, 'gi') };
}

const swapsKnown = new WeakMap<Vocabulary, Map<Where['setting'], Swaps>>();

/** Every sentence of a tab asks for the same words: they are put together once for a vocabulary. */
function swapsFor(vocabulary: Vocabulary, setting: Where['setting']): Swaps {
  const bySetting = swapsKnown.get(vocabulary) ?? new Map<Where['setting'], Swaps>();
  const known = bySetting.get(setting) ?? swapsOf(vocabulary, setting);
  swapsKnown.set(vocabulary, bySetting.set(setting, known));
  return known;
}

/** Our own sentence in the words of a nation and setting: its slots filled and England's words replaced. */
export function inWordsOf(sentence: string, vocabulary: Vocabulary, { setting }: Where = {}): string {
  const { swaps, any } = swapsFor(vocabulary, setting);
  return fillIn(sentence, vocabulary).replace(any, (found) => {
    const to = swaps.get(found.toLowerCase()) ?? found;
    return to.toLowerCase() === found.toLowerCase() ? found : withCapitalOf(found, to);
  });
}

function withCapitalOf(found: string, to: string): string {
  return /^[A-Z][a-z]/.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
}
