import type { OutlineBlock } from '../../content/inset/types';
import type { WishedSession } from './insetDay';
import { stretchesOf } from './insetLengths';

/** A stretch of the day before it is worded. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly what: Pause | { readonly session: WishedSession; readonly wholeDay: boolean };
};

type Pause = 'break' | 'lunch' | 'pause' | 'close';

const LUNCH_FROM = 11 * 60 + 45;
const LUNCH_TO = 12 * 60 + 45;
const NOON = 12 * 60;
const MORNING_BREAK = 15;
const PAUSE = 10;
const CLOSE_OF_DAY = 10;
const MOST_WITHOUT_BREAK = 100;
/** Minutes that may stand empty before lunch. */
const MOST_IDLE = 30;

/**
 * The sessions with breaks, lunch and the close of the day, from this start. A half day has neither lunch nor close. Null
 * where lunch cannot start in its hour.
 */
export function dayRows(sessions: readonly WishedSession[], start: number, lunch: number): readonly Stretch[] | null {
  const half = laid(sessions, start, false);
  if (start >= NOON || endOf(half) <= LUNCH_TO) return half;
  const [first, ...rest] = sessions
    .map((_, at) => wholeDay(sessions, at, start, lunch))
    .filter((rows) => rows !== null);
  return first ? rest.reduce((best, rows) => (endOf(rows) < endOf(best) ? rows : best), first) : null;
}

const endOf = (rows: readonly Stretch[]): number => rows[rows.length - 1]?.to ?? 0;

/** Lunch after the session at this place, if it can then start in its hour; time to spare goes into the break before it. */
function wholeDay(
  sessions: readonly WishedSession[],
  last: number,
  start: number,
  lunch: number,
): readonly Stretch[] | null {
  const morning = laid(sessions.slice(0, last + 1), start, true);
  const from = Math.max(endOf(morning), LUNCH_FROM);
  if (endOf(morning) > LUNCH_TO || from - endOf(morning) > MOST_IDLE) return null;
  const back = from + lunch;
  const afternoon = laid(sessions.slice(last + 1), back, true, 'pause');
  const end = Math.max(endOf(afternoon), back);
  const needsPause = workAtEnd(sessions[sessions.length - 1]) + CLOSE_OF_DAY > MOST_WITHOUT_BREAK;
  const close = end + (needsPause ? PAUSE : 0);
  return [
    ...stretched(morning, from),
    { from, to: back, what: 'lunch' },
    ...afternoon,
    ...(needsPause ? [{ from: end, to: close, what: 'pause' as const }] : []),
    { from: close, to: close + CLOSE_OF_DAY, what: 'close' },
  ];
}

/** Minutes worked without a break when a session ends. */
function workAtEnd(session: WishedSession | undefined): number {
  const blocks = session ? stretchesOf(session.outline, session.minutes) : [];
  const breakAt = blocks.findIndex(({ block }) => block.id === 'break');
  return blocks.slice(breakAt + 1).reduce((sum, one) => sum + one.minutes, 0);
}

/** Sessions one after another with a break between each two: the first of the morning is 15 minutes. */
function laid(
  sessions: readonly WishedSession[],
  start: number,
  isWholeDay: boolean,
  firstGap: 'break' | 'pause' = 'break',
): readonly Stretch[] {
  let from = start;
  return sessions.flatMap((session, at): readonly Stretch[] => {
    const gap = gapAfter(session, at, firstGap);
    const to = from + session.minutes;
    const row: Stretch = { from, to, what: { session, wholeDay: isWholeDay } };
    from = to + gap.minutes;
    return at === sessions.length - 1 ? [row] : [row, { from: to, to: from, what: gap.what }];
  });
}

/** After a sensitive session there is a real break, wherever it stands. */
function gapAfter(
  { outline }: WishedSession,
  at: number,
  firstGap: 'break' | 'pause',
): { readonly what: 'break' | 'pause'; readonly minutes: number } {
  const isBreak = outline.sensitiveTopic !== undefined || (at === 0 && firstGap === 'break');
  return isBreak ? { what: 'break', minutes: MORNING_BREAK } : { what: 'pause', minutes: PAUSE };
}

/** Time to spare before lunch is a break at the end of the morning. */
function stretched(morning: readonly Stretch[], until: number): readonly Stretch[] {
  const end = endOf(morning);
  return end < until ? [...morning, { from: end, to: until, what: 'break' }] : morning;
}

const SETTLED = 3;
const SHORTER_CLOSE = 5;

/**
 * How the blocks of a session run on a day of several: settled once (3 minutes, but for the first and the sensitive), the
 * close 5 minutes shorter where the day has a close of its own. What is gained goes to the first practice.
 */
export function adjustedBlocks(
  { outline, minutes }: WishedSession,
  place: { readonly first: boolean; readonly wholeDay: boolean },
): readonly { readonly id: OutlineBlock['id']; readonly minutes: number }[] {
  const blocks = stretchesOf(outline, minutes).map((one) => ({ id: one.block.id, minutes: one.minutes }));
  if (outline.sensitiveTopic !== undefined) return blocks;
  const shorter = blocks.map((one) => ({ ...one, minutes: shortened(one, minutes, place) }));
  const sum = (all: typeof blocks) => all.reduce((total, one) => total + one.minutes, 0);
  const gained = sum(blocks) - sum(shorter);
  return shorter.map((one) => (one.id === 'practiseOne' ? { ...one, minutes: one.minutes + gained } : one));
}

function shortened(
  { id, minutes }: { readonly id: OutlineBlock['id']; readonly minutes: number },
  length: number,
  { first, wholeDay }: { readonly first: boolean; readonly wholeDay: boolean },
): number {
  if (id === 'settle' && !first) return Math.min(SETTLED, minutes);
  return id === 'close' && wholeDay && length >= 45 ? minutes - SHORTER_CLOSE : minutes;
}
