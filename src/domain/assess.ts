import { planActions } from './actions';
import type { Answers } from './answers';
import { findAreas, findStrengths } from './areas';
import type { IsoDate } from './catalogue';
import { addMonths, longDate } from './dates';
import type { Findings, GapLine } from './findings';
import { type AssessContent, CHECKS } from './gapWords';
import { askLane, checkLane, countLines, priorityLane, tidyLane } from './lanes';
import { type Picture, pictureOf } from './picture';
import type { ProvisionRecord } from './provision';
import { type Settings, settle } from './settings';

/** The day the first confirmation runs out; null while nothing is confirmed. */
function recheckDay({ answers, settings }: Picture): IsoDate | null {
  const days = CHECKS.flatMap((id) => {
    const confirmation = answers.confirmed[id];
    return confirmation === undefined || confirmation.lapsedOn !== undefined
      ? []
      : [addMonths(confirmation.on, settings.confirmMonths)];
  });
  return days.reduce<IsoDate | null>((first, day) => (first === null || day < first ? day : first), null);
}

/** No statement rated, but some answered "don't know": a fair place to begin. */
function startsUnknown({ answers }: Picture): boolean {
  const kinds = Object.values(answers.ratings).map(({ kind }) => kind);
  return kinds.includes('dont-know') && !kinds.includes('rated');
}

function emptyLanes(lines: readonly GapLine[], picture: Picture): Findings['emptyLanes'] {
  const words = picture.content.gapWords.empty;
  const { say } = picture.speech;
  const isEmpty = (lane: 'A' | 'B') => !lines.some((line) => line.lane === lane);
  const date = recheckDay(picture);
  return {
    ...(isEmpty('A') && date !== null ? { A: say(words.confirmed, { date: longDate(date) }) } : {}),
    ...(isEmpty('B') ? { B: say(startsUnknown(picture) ? words.allDontKnow : words.nothing) } : {}),
  };
}

function findingsOf(picture: Picture): Findings {
  const checks = checkLane(picture);
  const priorities = priorityLane(picture);
  const tidy = tidyLane(picture);
  const above = [...checks.shown, ...priorities.shown, ...tidy.shown];
  const asks = askLane(picture, above.length);
  const lines: readonly GapLine[] = [...above, ...asks.shown];
  return {
    lines,
    held: [...checks.held, ...priorities.held, ...tidy.held, ...asks.held],
    counts: countLines(lines),
    cells: picture.cells,
    areas: findAreas(picture),
    strengths: findStrengths(picture),
    actions: planActions(lines, picture),
    emptyLanes: emptyLanes(lines, picture),
    recheck: recheckDay(picture),
  };
}

/**
 * What the answers and the register mean. Pure: the same input gives the same findings, whatever the order of answers and
 * rows. Linear in the number of rows.
 */
export function assess(
  answers: Answers,
  provision: readonly ProvisionRecord[],
  content: AssessContent,
  settings: Partial<Settings> = {},
): Findings {
  return findingsOf(pictureOf(answers, provision, content, settle(settings)));
}
