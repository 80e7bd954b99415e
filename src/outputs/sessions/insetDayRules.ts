import type { DayRefusal } from '../../content/inset/day';
import type { OutlineId } from '../../content/inset/types';
import type { DayRow, WishedSession } from './insetDay';

/** A quarter to one: what is over by then was in the morning. */
const MORNING_ENDS = 12 * 60 + 45;
const HOUR = 60;

/** Sessions that stand before the others, in this order. */
const FIRST: readonly OutlineId[] = ['inset-launch', 'inset-notice-respond', 'inset-pathways'];
const AFTER_NOTICE: readonly OutlineId[] = ['inset-rshe-safe-teaching', 'inset-champions', 'inset-targeted-team'];

function rankOf({ outline, minutes }: WishedSession, at: number): number {
  if (minutes === 20) return at === 0 ? -1 : 9;
  if (outline.id === 'inset-staff-wellbeing') return at === 0 ? -1 : 8;
  const first = FIRST.indexOf(outline.id);
  return first === -1 ? FIRST.length : first;
}

/**
 * Launch, noticing, what help we have, then the rest as the lead put them. A session of 20 minutes, and the one on what makes
 * work hard, stay first where they were put first and else go last.
 */
export function ordered(sessions: readonly WishedSession[]): readonly WishedSession[] {
  return sessions
    .map((session, at) => ({ session, at, rank: rankOf(session, at) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ session }) => session);
}

const isSensitive = (session: WishedSession | undefined): boolean => session?.outline.sensitiveTopic !== undefined;

/** What is wrong with where the sessions stand, or null. */
export function placeProblem(
  sessions: readonly WishedSession[],
  rows: readonly DayRow[],
  firstDayBack: boolean,
): DayRefusal | null {
  if (shortInside(sessions)) return 'twenty-inside';
  if (sensitiveMisplaced(sessions, rows, firstDayBack)) return 'sensitive-place';
  if (noHourAfter(rows)) return 'hour-after';
  if (wellbeingMisplaced(sessions)) return 'wellbeing-place';
  return outOfOrder(sessions) ? 'order' : null;
}

function shortInside(sessions: readonly WishedSession[]): boolean {
  const short = sessions.flatMap(({ minutes }, at) => (minutes === 20 ? [at] : []));
  return short.length > 1 || short.some((at) => at !== 0 && at !== sessions.length - 1);
}

function sensitiveMisplaced(
  sessions: readonly WishedSession[],
  rows: readonly DayRow[],
  firstDayBack: boolean,
): boolean {
  const at = sessions.findIndex(isSensitive);
  const session = sessions[at];
  if (!session) return false;
  const row = rows.find((one) => one.what === 'session' && one.outline === session.outline.id);
  const isLate = (row?.to ?? 0) > MORNING_ENDS;
  return isLate || at === sessions.length - 1 || (at === 0 && firstDayBack);
}

function noHourAfter(rows: readonly DayRow[]): boolean {
  const row = rows.find((one) => one.what === 'session' && one.outline === 'inset-self-harm-suicide');
  const finish = rows[rows.length - 1]?.to ?? 0;
  return row !== undefined && finish - row.to < HOUR;
}

function wellbeingMisplaced(sessions: readonly WishedSession[]): boolean {
  const at = sessions.findIndex(({ outline }) => outline.id === 'inset-staff-wellbeing');
  if (at === -1) return false;
  const closesWithTwenty = at === sessions.length - 2 && sessions[at + 1]?.minutes === 20;
  const isInside = at !== 0 && at !== sessions.length - 1 && !closesWithTwenty;
  return isInside || isSensitive(sessions[at - 1]);
}

function outOfOrder(sessions: readonly WishedSession[]): boolean {
  const notice = sessions.findIndex(({ outline }) => outline.id === 'inset-notice-respond');
  return sessions.some(({ outline }, at) => AFTER_NOTICE.includes(outline.id) && at < notice);
}
