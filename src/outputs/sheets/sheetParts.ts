import { gapWords } from '../../content/gapRules';
import { nations } from '../../content/nations';
import { askWords, commonWords } from '../../content/sheetWords';
import type { Nation, NationId, Option, PersonId, SettingId, Vocabulary, VocabularyKey } from '../../domain/catalogue';
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
export const updateColumn: ColumnModel = plannerColumn(UPDATE_COLUMN, commonWords.update, 260, {
  note: commonWords.updateNote,
});

/** "How this was worked out": lines at the foot of a tab, each in `column`. */
export function howRows(labelColumn: string, column: string, lines: readonly string[]): readonly RowModel[] {
  return lines.map((line, index) => ({
    id: `how:${index + 1}`,
    cells: { [labelColumn]: fillIn(commonWords.how, { n: index + 1, of: lines.length }), [column]: line },
    look: 'note',
    section: 'foot',
  }));
}

const SWAPPED: readonly VocabularyKey[] = ['pupils', 'pupil', 'governors', 'governor', 'dsl', 'senco', 'rshe', 'camhs'];

/** Our own sentence in the words of a nation and setting: its slots filled and England's words replaced. */
export function inWordsOf(sentence: string, vocabulary: Vocabulary, { setting }: Where = {}): string {
  const english = nations.england.words;
  const college = setting === 'college' ? gapWords.inCollege : [];
  const swaps = new Map([
    ...SWAPPED.map((key) => [english[key].toLowerCase(), vocabulary[key]] as const),
    ...college.map(({ from, to }) => [from, to] as const),
  ]);
  const any = new RegExp(`\\b(${[...swaps.keys()].join('|')})\\b`, 'gi');
  return fillIn(sentence, vocabulary).replace(any, (found) => {
    const to = swaps.get(found.toLowerCase()) ?? found;
    return to.toLowerCase() === found.toLowerCase() ? found : withCapitalOf(found, to);
  });
}

function withCapitalOf(found: string, to: string): string {
  return /^[A-Z][a-z]/.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
}
