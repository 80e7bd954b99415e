import type { Question } from '../catalogue';
import type { AnswerRow } from '../plan';
import { DEFAULT_SETTINGS, SETTING_RANGES, type Settings, settle } from '../settings';
import { readCell } from './readCell';

/** Question ids of the rules a school may adjust begin so: 'settings.reviewMonths'. */
export const SETTING_PREFIX = 'settings.';

type Figure = keyof typeof SETTING_RANGES;
const FIGURES = Object.keys(SETTING_RANGES) as readonly Figure[];
const WEIGHTS = [1, 2, 3, 4, 5] as const;

/** What was chosen under 'settings.<name>': option ids, or the number as text. Nothing where the cell cannot be read. */
type Chosen = (name: string) => readonly string[];

function chosenIn(rows: readonly AnswerRow[], questions: readonly Question[]): Chosen {
  const kinds = new Map(questions.map(({ id, answer }) => [id, answer]));
  const chosen = new Map<string, readonly string[]>();
  for (const { key, answer } of rows) {
    const kind = kinds.get(key);
    if (!key.startsWith(SETTING_PREFIX) || kind === undefined || answer.trim() === '' || chosen.has(key)) continue;
    const read = readCell(answer.trim(), kind).answer;
    if (read?.kind === 'ids') chosen.set(key, read.ids);
    if (read?.kind === 'number') chosen.set(key, [String(read.value)]);
  }
  return (name) => chosen.get(`${SETTING_PREFIX}${name}`) ?? [];
}

/** Weights by statement; one that stands under two weights has the higher. */
function weightsIn(chosen: Chosen): Settings['impact'] {
  const pairs = WEIGHTS.flatMap((weight) => chosen(`impact.${weight}`).map((id) => [id, weight] as const));
  return Object.fromEntries(pairs);
}

/**
 * The rules in force, from the rows of the Answers tab. What is empty or cannot be read is as usual; what is out of range
 * is held inside it. Safety rules are none of a school's settings.
 */
export function readSettings(rows: readonly AnswerRow[], questions: readonly Question[]): Settings {
  const chosen = chosenIn(rows, questions);
  const figures = FIGURES.flatMap((name) => chosen(name).map((value) => [name, Number(value)] as const));
  return settle({ ...Object.fromEntries(figures), rulesOff: chosen('rulesOff'), impact: weightsIn(chosen) });
}

/** Settings that differ from the usual ones, by the name of their question ('impact' stands for all weights). */
export function changedSettings(settings: Settings): readonly (keyof Settings)[] {
  const names = Object.keys(DEFAULT_SETTINGS) as readonly (keyof Settings)[];
  return names.filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(DEFAULT_SETTINGS[name]));
}
