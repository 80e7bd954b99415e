import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, isWithinMonths, longDate, readDate, shortDate, weekdayName } from '../../src/domain/dates';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar arithmetic', () => {
  it('agrees with the platform on any day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        const date = new Date(`${from}T00:00:00Z`);
        const weekdayOf = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
        expect(weekdayName(from)).toBe(weekdayOf.format(date));
        date.setUTCDate(date.getUTCDate() + days);
        expect(addDays(from, days)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  it('holds to the end of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-11-23', -12)).toBe('2025-11-23');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('counts the first day of the span and no day to come', () => {
    expect(isWithinMonths('2025-11-23', '2026-11-23', 12)).toBe(true);
    expect(isWithinMonths('2025-11-22', '2026-11-23', 12)).toBe(false);
    expect(isWithinMonths('2026-11-24', '2026-11-23', 12)).toBe(false);
  });

  it.each([
    ['2026-11-20', '2026-11-20'],
    ['20 November 2026', '2026-11-20'],
    ['20th nov 2026', '2026-11-20'],
    ['Friday 20 November 2026', '2026-11-20'],
    ['20/11/2026', '2026-11-20'],
    ['3-4-26', '2026-04-03'],
    ['29 Feb 2028', '2028-02-29'],
  ])('reads %s', (typed, wanted) => expect(readDate(typed)).toBe(wanted));

  it.each(['', 'soon', '29/02/2026', '11/20/2026', '2026', 'Nov 2026', '32 May 2026', '1 Ma 2026'])(
    'does not guess at "%s"',
    (typed) => expect(readDate(typed)).toBeNull(),
  );

  it('says a day in words', () => {
    expect([longDate('2026-11-03'), shortDate('2026-11-03')]).toEqual(['3 November 2026', '3 Nov 2026']);
  });
});
