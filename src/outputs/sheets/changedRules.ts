import { ruleWords } from '../../content/planSheetWords';
import { commonWords } from '../../content/sheetWords';
import type { IsoDate, Option, Question } from '../../domain/catalogue';
import { longDate, readDate } from '../../domain/dates';
import { changedSettings, SETTING_PREFIX } from '../../domain/reading/readSettings';
import { DEFAULT_SETTINGS, type SETTING_RANGES, type Settings } from '../../domain/settings';
import { fillIn, labelOf } from './sheetParts';

/** When each adjusted rule was changed, by question id, as the Answers tab has it. */
export type ChangeDays = { readonly [question: string]: IsoDate | string };

type Figure = keyof typeof SETTING_RANGES;
const WEIGHTS = [5, 4, 3, 2, 1] as const;

/** ", since 23 November 2026"; a hand edit bears a date only where somebody noted one. */
function since(name: string, days: ChangeDays): string {
  const day = readDate(days[`${SETTING_PREFIX}${name}`] ?? '');
  return day === null ? ruleWords.undated : fillIn(ruleWords.on, { date: longDate(day) });
}

const shown = (name: Figure, value: number): string =>
  name === 'placesShare' ? fillIn(ruleWords.share, { percent: Math.round(value * 100) }) : String(value);

function figureLine(name: Figure, settings: Settings, days: ChangeDays): string {
  return fillIn(ruleWords.changed, {
    what: ruleWords.figures[name],
    now: shown(name, settings[name]),
    usual: shown(name, DEFAULT_SETTINGS[name]),
    when: since(name, days),
  });
}

function optionsOf(name: string, questions: readonly Question[]): readonly Option[] {
  const answer = questions.find(({ id }) => id === `${SETTING_PREFIX}${name}`)?.answer;
  return answer?.kind === 'several' || answer?.kind === 'choice' ? answer.options : [];
}

function offLine(settings: Settings, questions: readonly Question[], days: ChangeDays): string {
  const options = optionsOf('rulesOff', questions);
  const rules = settings.rulesOff.map((key) => labelOf(options, key)).join(commonWords.joiner);
  return fillIn(ruleWords.off, { rules, when: since('rulesOff', days) });
}

function weightLines(settings: Settings, questions: readonly Question[], days: ChangeDays): readonly string[] {
  return WEIGHTS.flatMap((weight) => {
    const name = `impact.${weight}`;
    const options = optionsOf(name, questions);
    const ids = Object.keys(settings.impact).filter((id) => settings.impact[id] === weight);
    if (ids.length === 0) return [];
    const statements = ids.map((id) => labelOf(options, id)).join(commonWords.joiner);
    return [fillIn(ruleWords.weight, { weight, statements, when: since(name, days) })];
  });
}

const isFigure = (name: keyof Settings): name is Figure => name in ruleWords.figures;

/** Every rule this school adjusted, as a line for "How this was worked out". Empty where all is as usual. */
export function changedRuleLines(
  settings: Settings,
  questions: readonly Question[],
  days: ChangeDays = {},
): readonly string[] {
  const changed = changedSettings(settings);
  return [
    ...changed.filter(isFigure).map((name) => figureLine(name, settings, days)),
    ...(changed.includes('rulesOff') ? [offLine(settings, questions, days)] : []),
    ...weightLines(settings, questions, days),
  ];
}
