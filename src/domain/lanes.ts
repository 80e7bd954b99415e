import { askLines, othersLine } from './askLines';
import type { AskLine, CheckLine, GapLine, LaneId, PriorityLine, TidyLine } from './findings';
import { compareText, type Picture } from './picture';
import { priorityRules } from './rules/priorities';
import { checkLines } from './rules/safety';
import { foldChecks } from './rules/safetyFold';
import { tidyRules } from './rules/tidy';
import { scored } from './score';

/** The lines of one lane: visible, and held back but reachable. */
export type Lane<Line> = { readonly shown: readonly Line[]; readonly held: readonly Line[] };

const MOST_DO_FIRST = 3;
const MOST_TIDY_AT_START = 3;
const MOST_TIDY_LATER = 4;
const MOST_LINES = 20;
const LEAST_ASK = 5;
const BANDS = ['Do first', 'This year', 'When you can'] as const;

/** Equal rows stand in this order; rows on one line of it are equal and go by key. */
const FIXED_ORDER: readonly (readonly string[])[] = [
  ['gap:role-set-up'],
  ['gap:practice:targeted'],
  ['gap:need-none:', 'gap:no-route', 'gap:eating-response'],
  ['gap:practice:identify'],
  ['gap:practice:staff'],
  ['gap:practice:curriculum', 'gap:one-person:'],
  ['gap:practice:ethos', 'gap:part'],
  ['gap:practice:parents', 'gap:data-protection'],
  ['gap:practice:student-voice'],
  ['gap:practice:leadership'],
];

function fixedPlace(key: string): number {
  const place = FIXED_ORDER.findIndex((starts) =>
    starts.some((start) => (start.endsWith(':') ? key.startsWith(start) : key === start)),
  );
  return place === -1 ? FIXED_ORDER.length : place;
}

function comparePriorities(a: PriorityLine, b: PriorityLine): number {
  return (
    BANDS.indexOf(a.band) - BANDS.indexOf(b.band) ||
    b.needRank - a.needRank ||
    b.score - a.score ||
    a.effort - b.effort ||
    fixedPlace(a.key) - fixedPlace(b.key) ||
    compareText(a.key, b.key)
  );
}

/** Put off by the lead: later, or not for us with a reason. Without a reason it stays. */
export function isPutOff({ decision, reason }: PriorityLine): boolean {
  return decision === 'later' || (decision === 'not-for-us' && reason !== null);
}

/** At most three rows keep "Do first"; rows put off give their place up. */
function withFewDoFirst(lines: readonly PriorityLine[]): readonly PriorityLine[] {
  const ordered = [...lines].sort((a, b) => Number(isPutOff(a)) - Number(isPutOff(b)) || comparePriorities(a, b));
  const kept = ordered.filter(({ band }) => band === 'Do first').slice(0, MOST_DO_FIRST);
  return lines.map((line) =>
    line.band === 'Do first' && !kept.includes(line) ? { ...line, band: 'This year' } : line,
  );
}

/** All rows of lane B in their final order. */
function priorities(picture: Picture): readonly PriorityLine[] {
  const drafts = priorityRules
    .filter(({ key }) => !picture.settings.rulesOff.includes(key))
    .flatMap(({ lines }) => lines(picture));
  return [...withFewDoFirst(drafts.map((draft) => scored(draft, picture)))].sort(comparePriorities);
}

/** Lane A: everything is shown, folded to at most six lines. */
export function checkLane(picture: Picture): Lane<CheckLine> {
  return { shown: foldChecks(checkLines(picture), picture), held: [] };
}

/** Lane B: the first few that the lead has not put off. */
export function priorityLane(picture: Picture): Lane<PriorityLine> {
  const { visibleAtStart, visibleLater } = picture.settings;
  const most = picture.answers.stage === 1 ? visibleAtStart : visibleLater;
  const all = priorities(picture);
  const shown = all.filter((line) => !isPutOff(line)).slice(0, most);
  return { shown, held: all.filter((line) => !shown.includes(line)) };
}

/** Lines of tidy up and find out can only be hidden: any decision to put them off does that. */
function isHidden({ answers }: Picture, key: string): boolean {
  const choice = answers.decisions[key]?.choice;
  return choice === 'later' || choice === 'not-for-us';
}

/** Lane C: the first few kinds, in their own order. */
export function tidyLane(picture: Picture): Lane<TidyLine> {
  const most = picture.answers.stage === 1 ? MOST_TIDY_AT_START : MOST_TIDY_LATER;
  const all = tidyRules
    .filter(({ key }) => !picture.settings.rulesOff.includes(key))
    .flatMap(({ lines }) => lines(picture));
  const shown = all.filter(({ key }) => !isHidden(picture, key)).slice(0, most);
  return { shown, held: all.filter((line) => !shown.includes(line)) };
}

/** Lane D: what room is left of twenty lines, at least five; the rest join in one line and stay reachable. */
export function askLane(picture: Picture, linesAbove: number): Lane<AskLine> {
  const most = Math.max(LEAST_ASK, MOST_LINES - linesAbove);
  const all = askLines(picture);
  const wanted = all.filter(({ key }) => !isHidden(picture, key));
  if (wanted.length <= most) return { shown: wanted, held: all.filter((line) => !wanted.includes(line)) };
  const alone = wanted.slice(0, most - 1);
  const joined = wanted.slice(most - 1);
  return { shown: [...alone, othersLine(joined, picture)], held: all.filter((line) => !alone.includes(line)) };
}

/** How many lines of each lane are shown. */
export function countLines(lines: readonly GapLine[]): Readonly<Record<LaneId | 'total', number>> {
  const count = (lane: LaneId) => lines.filter((line) => line.lane === lane).length;
  return { A: count('A'), B: count('B'), C: count('C'), D: count('D'), total: lines.length };
}
