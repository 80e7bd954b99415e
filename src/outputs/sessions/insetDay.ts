import type { DayRefusal } from '../../content/inset/day';
import type { Outline, OutlineBlock, OutlineId, SessionMinutes } from '../../content/inset/types';
import { ordered, placeProblem } from './insetDayRules';
import { adjustedBlocks, dayRows, type Stretch } from './insetDayTimes';
import { lengthsOf } from './insetLengths';

/** One session asked for. */
export type WishedSession = { readonly outline: Outline; readonly minutes: SessionMinutes };

/** A day asked for: minutes after midnight, and the sessions in the order the lead would like. */
export type DayRequest = {
  /** 09:00 where absent. */
  readonly start?: number;
  /** 15:15 where absent. */
  readonly end?: number;
  /** At least 45. */
  readonly lunch?: number;
  readonly firstDayBack?: boolean;
  readonly sessions: readonly WishedSession[];
};

/** A stretch of the day. A session says how its blocks run on this day. */
export type DayRow = { readonly from: number; readonly to: number } & (
  | { readonly what: 'break' | 'lunch' | 'pause' | 'close' }
  | {
      readonly what: 'session';
      readonly outline: OutlineId;
      readonly minutes: SessionMinutes;
      readonly blocks: readonly { readonly id: OutlineBlock['id']; readonly minutes: number }[];
    }
);

/** A day that can be run, and what was changed to make it fit. */
export type Day = {
  readonly rows: readonly DayRow[];
  readonly dropped: OutlineId | null;
  /** The session that was cut from 90 minutes to 60. */
  readonly shortened: OutlineId | null;
};

/** Why there is no day; `minutesOver` where it is too long. */
export type NoDay = { readonly refused: DayRefusal; readonly minutesOver: number };

const NINE = 9 * 60;
const QUARTER_PAST_THREE = 15 * 60 + 15;
const LEAST_LUNCH = 45;
/** Minutes of work in a day, with the close of the day and without the break inside a half day. */
const MOST_WORK = 300;
const OWN_BREAK = 15;
const CLOSE_OF_DAY = 10;

/** The day as asked; else without its last session; else with the longest cut to 60 as well; else why not. */
export function composeDay(request: DayRequest): Day | NoDay {
  const wrong = wishProblem(request.sessions);
  if (wrong) return refused(wrong);
  const all = ordered(request.sessions);
  const fewer = all.slice(0, -1);
  const last = all[all.length - 1]?.outline.id ?? null;
  const asked = attempt(request, all);
  if ('rows' in asked) return { ...asked, dropped: null, shortened: null };
  if (asked.refused !== 'too-long' || fewer.length === 0) return asked;
  const without = attempt(request, fewer);
  if ('rows' in without) return { ...without, dropped: last, shortened: null };
  const { sessions, shortened } = withLongestCut(fewer);
  const cut = shortened ? attempt(request, sessions) : without;
  return 'rows' in cut ? { ...cut, dropped: last, shortened } : asked;
}

function refused(why: DayRefusal, minutesOver = 0): NoDay {
  return { refused: why, minutesOver };
}

/** What is wrong with the sessions themselves, whatever their place. */
function wishProblem(sessions: readonly WishedSession[]): DayRefusal | null {
  const ids = sessions.map(({ outline }) => outline.id);
  if (sessions.length === 0) return 'no-sessions';
  if (sessions.length > 4) return 'too-many';
  if (new Set(ids).size < ids.length) return 'same-twice';
  if (sessions.some(({ outline, minutes }) => !lengthsOf(outline).includes(minutes))) return 'length-not-offered';
  if (sessions.filter(({ minutes }) => minutes >= 90).length > 2) return 'too-many-long';
  return sessions.filter(({ outline }) => outline.sensitiveTopic !== undefined).length > 1 ? 'two-sensitive' : null;
}

function attempt(
  request: DayRequest,
  sessions: readonly WishedSession[],
): { readonly rows: readonly DayRow[] } | NoDay {
  const { start = NINE, end = QUARTER_PAST_THREE, lunch = LEAST_LUNCH, firstDayBack = false } = request;
  const stretches = dayRows(sessions, start, Math.max(lunch, LEAST_LUNCH));
  if (stretches === null) return refused('no-lunch');
  const rows = stretches.map((row) => rowOf(row, sessions));
  const finish = rows[rows.length - 1]?.to ?? start;
  const over = Math.max(finish - end, workOf(sessions, rows) - MOST_WORK);
  if (over > 0) return refused('too-long', over);
  const wrong = placeProblem(sessions, rows, firstDayBack);
  return wrong ? refused(wrong) : { rows };
}

function rowOf(row: Stretch, sessions: readonly WishedSession[]): DayRow {
  const { from, to, what } = row;
  if (typeof what === 'string') return { from, to, what };
  const wholeDay = what.wholeDay;
  const { outline, minutes } = what.session;
  const blocks = adjustedBlocks(what.session, { first: sessions[0] === what.session, wholeDay });
  return { from, to, what: 'session', outline: outline.id, minutes, blocks };
}

function workOf(sessions: readonly WishedSession[], rows: readonly DayRow[]): number {
  const taught = sessions.reduce((sum, { minutes }) => sum + minutes - (minutes === 180 ? OWN_BREAK : 0), 0);
  return taught + (rows.some(({ what }) => what === 'close') ? CLOSE_OF_DAY : 0);
}

function withLongestCut(sessions: readonly WishedSession[]): {
  readonly sessions: readonly WishedSession[];
  readonly shortened: OutlineId | null;
} {
  const longest = sessions.find(({ outline, minutes }) => minutes === 90 && lengthsOf(outline).includes(60));
  if (!longest) return { sessions, shortened: null };
  const cut = sessions.map((one) => (one === longest ? { ...one, minutes: 60 as const } : one));
  return { sessions: cut, shortened: longest.outline.id };
}
