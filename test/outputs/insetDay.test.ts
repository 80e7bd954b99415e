import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insetOutlines } from '../../src/content/inset/outlines/index';
import type { OutlineId, SessionMinutes } from '../../src/content/inset/types';
import { outlineById } from '../../src/outputs/sessions/insetById';
import {
  composeDay,
  type Day,
  type DayRequest,
  type DayRow,
  type WishedSession,
} from '../../src/outputs/sessions/insetDay';
import { lengthsOf } from '../../src/outputs/sessions/insetLengths';
import { clock } from '../../src/outputs/sessions/insetTimes';

const session = (id: OutlineId, minutes: SessionMinutes): WishedSession => ({ outline: outlineById(id), minutes });
const at = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
function made(request: DayRequest): Day {
  const day = composeDay(request);
  if (!('rows' in day)) throw new Error(`refused: ${day.refused}`);
  return day;
}
const refusal = (request: DayRequest) => {
  const day = composeDay(request);
  return 'refused' in day ? day.refused : null;
};
const shown = (rows: readonly DayRow[]): readonly string[] =>
  rows.map((row) => `${clock(row.from)} ${clock(row.to)} ${row.what === 'session' ? row.outline : row.what}`);

describe('three days that were worked out by hand', () => {
  it('all staff, first day of a new plan', () => {
    const day = made({
      start: at('09:00'),
      end: at('14:50'),
      sessions: [
        session('inset-launch', 60),
        session('inset-notice-respond', 90),
        session('inset-pathways', 60),
        session('inset-classroom-strategies', 60),
      ],
    });
    expect(shown(day.rows)).toEqual([
      '09:00 10:00 inset-launch',
      '10:00 10:15 break',
      '10:15 11:45 inset-notice-respond',
      '11:45 12:30 lunch',
      '12:30 13:30 inset-pathways',
      '13:30 13:40 pause',
      '13:40 14:40 inset-classroom-strategies',
      '14:40 14:50 close',
    ]);
  });

  it('secondary, attendance and anxiety', () => {
    const day = made({
      start: at('08:45'),
      end: at('14:50'),
      sessions: [
        session('inset-anxiety-ebsa', 180),
        session('inset-parents', 60),
        session('inset-staff-wellbeing', 60),
      ],
    });
    expect(shown(day.rows)).toEqual([
      '08:45 11:45 inset-anxiety-ebsa',
      '11:45 12:30 lunch',
      '12:30 13:30 inset-parents',
      '13:30 13:40 pause',
      '13:40 14:40 inset-staff-wellbeing',
      '14:40 14:50 close',
    ]);
  });

  it('small primary, whole staff in one room', () => {
    const day = made({
      end: at('14:25'),
      lunch: 60,
      sessions: [
        session('inset-relational-trauma', 90),
        session('inset-classroom-strategies', 60),
        session('inset-rshe-safe-teaching', 60),
        session('inset-pathways', 20),
      ],
    });
    expect(shown(day.rows)).toEqual([
      '09:00 10:30 inset-relational-trauma',
      '10:30 10:45 break',
      '10:45 11:45 inset-classroom-strategies',
      '11:45 12:45 lunch',
      '12:45 13:45 inset-rshe-safe-teaching',
      '13:45 13:55 pause',
      '13:55 14:15 inset-pathways',
      '14:15 14:25 close',
    ]);
  });
});

describe('how a day is put together', () => {
  it('puts launch, noticing and what help we have first', () => {
    const wish = [session('inset-pathways', 45), session('inset-notice-respond', 60), session('inset-launch', 45)];
    const day = made({ sessions: wish });
    expect(day.rows.flatMap((row) => (row.what === 'session' ? [row.outline] : []))).toEqual([
      'inset-launch',
      'inset-notice-respond',
      'inset-pathways',
    ]);
  });

  it('settles once, closes once, and gives the minutes to practice', () => {
    const { rows } = made({
      sessions: [session('inset-launch', 90), session('inset-parents', 60), session('inset-rshe-safe-teaching', 60)],
    });
    const parents = rows.find((row) => row.what === 'session' && row.outline === 'inset-parents');
    expect(parents?.what === 'session' ? parents.blocks : []).toEqual([
      { id: 'settle', minutes: 3 },
      { id: 'inputOne', minutes: 13 },
      { id: 'practiseOne', minutes: 37 },
      { id: 'close', minutes: 7 },
    ]);
    const launch = rows.find((row) => row.what === 'session' && row.outline === 'inset-launch');
    expect(launch?.what === 'session' ? launch.blocks[0] : null).toEqual({ id: 'settle', minutes: 8 });
  });

  it('leaves a sensitive session as it is, with a break after it', () => {
    const { rows } = made({
      sessions: [session('inset-launch', 45), session('inset-self-harm-suicide', 30), session('inset-parents', 90)],
    });
    const found = rows.findIndex((row) => row.what === 'session' && row.outline === 'inset-self-harm-suicide');
    const row = rows[found];
    expect(row?.what === 'session' ? row.blocks.map(({ minutes }) => minutes) : []).toEqual([5, 8, 9, 8]);
    expect(rows[found + 1]?.what).toBe('break');
  });

  it('has neither lunch nor close in half a day', () => {
    const { rows } = made({
      end: at('12:15'),
      sessions: [session('inset-launch', 60), session('inset-notice-respond', 60)],
    });
    expect(rows.map(({ what }) => what)).toEqual(['session', 'break', 'session']);
  });

  it('drops the last session, then shortens the longest, then says by how much it is too long', () => {
    const two = [session('inset-launch', 90), session('inset-notice-respond', 60)];
    expect(made({ end: at('12:00'), sessions: [...two, session('inset-parents', 60)] })).toMatchObject({
      dropped: 'inset-parents',
      shortened: null,
    });
    expect(made({ end: at('11:20'), sessions: [...two, session('inset-parents', 60)] })).toMatchObject({
      dropped: 'inset-parents',
      shortened: 'inset-launch',
    });
    expect(composeDay({ end: at('09:30'), sessions: two })).toEqual({ refused: 'too-long', minutesOver: 135 });
  });
});

describe('a day that is refused', () => {
  const sensitive = session('inset-relational-trauma', 60);
  const parents = session('inset-parents', 60);
  const harm = session('inset-self-harm-suicide', 30);
  it.each([
    ['no-sessions', { sessions: [] }],
    ['same-twice', { sessions: [parents, session('inset-parents', 45)] }],
    ['length-not-offered', { sessions: [session('inset-parents', 180)] }],
    [
      'too-many',
      {
        sessions: insetOutlines
          .filter((outline) => lengthsOf(outline).includes(45))
          .slice(0, 5)
          .map((outline) => ({ outline, minutes: 45 as const })),
      },
    ],
    [
      'too-many-long',
      { sessions: [session('inset-launch', 90), session('inset-parents', 90), session('inset-champions', 90)] },
    ],
    ['two-sensitive', { sessions: [sensitive, harm, parents] }],
    ['twenty-inside', { sessions: [session('inset-launch', 20), parents, session('inset-pathways', 20)] }],
    ['sensitive-place', { sessions: [parents, sensitive] }],
    ['sensitive-place', { firstDayBack: true, sessions: [sensitive, parents] }],
    [
      'sensitive-place',
      { start: at('13:00'), end: at('17:00'), sessions: [session('inset-launch', 45), sensitive, parents] },
    ],
    ['hour-after', { end: at('12:00'), sessions: [session('inset-launch', 45), harm, session('inset-parents', 20)] }],
    ['wellbeing-place', { sessions: [sensitive, session('inset-staff-wellbeing', 60)] }],
    ['order', { sessions: [session('inset-champions', 60), session('inset-notice-respond', 20)] }],
    ['no-lunch', { start: at('11:00'), end: at('16:00'), sessions: [session('inset-launch', 180)] }],
  ] as const)('%s', (why, request) => expect(refusal(request)).toBe(why));
});

/** Longest stretch of work without a break, counting the break inside a half day. */
function longestStretch(rows: readonly DayRow[]): number {
  let longest = 0;
  let run = 0;
  for (const row of rows) {
    const pieces =
      row.what === 'session'
        ? row.blocks.map(({ id, minutes }) => ({ rest: id === 'break', minutes }))
        : [{ rest: row.what !== 'close', minutes: row.to - row.from }];
    for (const { rest, minutes } of pieces) {
      run = rest && minutes >= 10 ? 0 : run + minutes;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

describe('any day that is made', () => {
  const wishes = fc.uniqueArray(
    fc
      .constantFrom(...insetOutlines)
      .chain((outline) =>
        fc.constantFrom(...lengthsOf(outline)).map((minutes): WishedSession => ({ outline, minutes })),
      ),
    { minLength: 1, maxLength: 4, selector: ({ outline }) => outline.id },
  );
  const requests = fc.record({
    start: fc.integer({ min: at('08:00'), max: at('10:00') }),
    length: fc.integer({ min: 150, max: 400 }),
    lunch: fc.constantFrom(45, 50, 60),
    firstDayBack: fc.boolean(),
    sessions: wishes,
  });

  it('joins, keeps its total, its breaks, its lunch and its place for a sensitive session', () => {
    let days = 0;
    fc.assert(
      fc.property(requests, ({ length, ...request }) => {
        const day = composeDay({ ...request, end: request.start + length });
        if (!('rows' in day)) return;
        days += 1;
        const { rows } = day;
        for (const [n, row] of rows.entries()) expect(row.from).toBe(n === 0 ? request.start : rows[n - 1]?.to);
        const finish = rows[rows.length - 1]?.to ?? 0;
        expect(finish - request.start).toBeLessThanOrEqual(length);
        expect(longestStretch(rows)).toBeLessThanOrEqual(100);
        const sessions = rows.filter((row) => row.what === 'session');
        for (const row of sessions) {
          expect(row.to - row.from).toBe(row.minutes);
          expect(row.blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(row.minutes);
          for (const { minutes } of row.blocks) expect(minutes).toBeGreaterThan(0);
        }
        const lunch = rows.filter(({ what }) => what === 'lunch');
        expect(lunch.length).toBe(finish > at('12:45') ? 1 : 0);
        for (const row of lunch) {
          expect(row.from).toBeGreaterThanOrEqual(at('11:45'));
          expect(row.from).toBeLessThanOrEqual(at('12:45'));
          expect(row.to - row.from).toBeGreaterThanOrEqual(45);
        }
        const place = sessions.findIndex((row) => outlineById(row.outline).sensitiveTopic !== undefined);
        if (place >= 0) expect(place).toBeLessThan(sessions.length - 1);
        const after = rows[sessions[place] ? rows.indexOf(sessions[place]) + 1 : 0];
        if (place >= 0) expect(['break', 'lunch']).toContain(after?.what);
        expect(sessions.length + (day.dropped === null ? 0 : 1)).toBe(request.sessions.length);
      }),
      { numRuns: 1500 },
    );
    expect(days).toBeGreaterThan(200);
  });
});
