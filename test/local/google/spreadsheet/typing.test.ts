import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CellError, NEW_FORMAT } from '../../../../src/local/google/spreadsheet/cell';
import { localeRules } from '../../../../src/local/google/spreadsheet/locales';
import { generalNumber, shownText } from '../../../../src/local/google/spreadsheet/showing';
import { readTyping } from '../../../../src/local/google/spreadsheet/typing';
import {
  instantOfSerial,
  serialOfInstant,
  serialOfText,
  wallText,
} from '../../../../src/local/google/spreadsheet/zones';

const LOCALES = ['en_GB', 'en_US', 'fr_FR'] as const;

/** What typing becomes, told shortly: a date as its wall clock, an error as its text. */
function read(text: string, locale: (typeof LOCALES)[number] = 'en_GB'): unknown {
  const typed = readTyping(text, null, { locale: localeRules(locale), thisYear: 2026, plainText: 'formula' });
  if (typed.formula !== undefined) return { formula: typed.formula };
  if (typed.value instanceof CellError) return { error: typed.value.text };
  const isDate = typed.format !== null && /[ymdhs]/i.test(typed.format);
  return isDate ? wallText(Number(typed.value)) : typed.value;
}

describe('V4: typing by locale', () => {
  test.each([
    ['3/4', '2026-04-03T00:00:00', '2026-03-04T00:00:00', '2026-04-03T00:00:00'],
    ['5-6', '2026-06-05T00:00:00', '2026-05-06T00:00:00', '2026-06-05T00:00:00'],
    ['2026-10-02', '2026-10-02T00:00:00', '2026-10-02T00:00:00', '2026-10-02T00:00:00'],
    ['1/2/26', '2026-02-01T00:00:00', '2026-01-02T00:00:00', '2026-02-01T00:00:00'],
    ['31/12/2026', '2026-12-31T00:00:00', '31/12/2026', '2026-12-31T00:00:00'],
    ['30/2', '30/2', '30/2', '30/2'],
    ['16:00', '1899-12-30T16:00:00', '1899-12-30T16:00:00', '1899-12-30T16:00:00'],
    ['4:30 pm', '1899-12-30T16:30:00', '1899-12-30T16:30:00', '1899-12-30T16:30:00'],
    ['2026-10-02 16:00', '2026-10-02T16:00:00', '2026-10-02T16:00:00', '2026-10-02T16:00:00'],
    ['0012', 12, 12, 12],
    ['2E1', 20, 20, 20],
    ['1E5', 100000, 100000, 100000],
    ['1,5', '1,5', '1,5', 1.5],
    ['1.5', 1.5, 1.5, '2026-05-01T00:00:00'],
    ['1,234.5', 1234.5, 1234.5, '1,234.5'],
    ['1 234,5', '1 234,5', '1 234,5', 1234.5],
    ['(5)', -5, -5, -5],
    ['£5', 5, 5, 5],
    ['-£5.20', -5.2, -5.2, { formula: '=-£5.20' }],
    ['5 €', 5, 5, 5],
    ['50%', 0.5, 0.5, 0.5],
    ['-7', -7, -7, -7],
    ['1 1/2', 1.5, 1.5, 1.5],
    ['TRUE', true, true, true],
    ['faux', 'faux', 'faux', false],
    ['2 Oct 2026', '2026-10-02T00:00:00', '2026-10-02T00:00:00', '2026-10-02T00:00:00'],
    ['October 2026', '2026-10-01T00:00:00', '2026-10-01T00:00:00', 'October 2026'],
    ['Friday, 2 October 2026', '2026-10-02T00:00:00', '2026-10-02T00:00:00', 'Friday, 2 October 2026'],
    ['Oct 2', '2026-10-02T00:00:00', '2026-10-02T00:00:00', '2026-10-02T00:00:00'],
    ['Year 3', 'Year 3', 'Year 3', 'Year 3'],
    ['7B', '7B', '7B', '7B'],
    ['=1+1', { formula: '=1+1' }, { formula: '=1+1' }, { formula: '=1+1' }],
    ['-2+3', { formula: '=-2+3' }, { formula: '=-2+3' }, { formula: '=-2+3' }],
    [
      '+44 20 7946 0000',
      { formula: '=+44 20 7946 0000' },
      { formula: '=+44 20 7946 0000' },
      { formula: '=+44 20 7946 0000' },
    ],
    ['- a dash', { formula: '=- a dash' }, { formula: '=- a dash' }, { formula: '=- a dash' }],
    ['@SUM(1)', { formula: '=@SUM(1)' }, { formula: '=@SUM(1)' }, { formula: '=@SUM(1)' }],
    ['-', '-', '-', '-'],
    ['=', '=', '=', '='],
    ["'3/4", '3/4', '3/4', '3/4'],
    ['', null, null, null],
  ])('%j', (text, british, american, french) => {
    expect([read(text, 'en_GB'), read(text, 'en_US'), read(text, 'fr_FR')]).toEqual([british, american, french]);
  });

  test('V6: with an apostrophe any text stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...LOCALES), (text, locale) => {
        expect(read(`'${text}`, locale)).toBe(text);
      }),
    );
  });

  test('no text makes the reader fail, and a number is always finite', () => {
    const hard = fc.string({ unit: fc.constantFrom(...'0123456789/-.:,+()£% eEOctpm='), maxLength: 14 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), hard), fc.constantFrom(...LOCALES), (text, locale) => {
        const value = read(text, locale);
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a number typed as its locale shows it is that number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(...LOCALES), (cents, locale) => {
        const shown = generalNumber(cents / 100, localeRules(locale));
        expect(read(shown, locale)).toBe(cents / 100);
      }),
    );
  });

  test('a date typed as its locale shows it is that date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 60_000 }), fc.constantFrom(...LOCALES), (serial, name) => {
        const locale = localeRules(name);
        const shown = shownText({ value: serial, format: { ...NEW_FORMAT, numberFormat: locale.dateFormat } }, locale);
        expect(read(shown, name)).toBe(wallText(serial));
      }),
    );
  });

  test('V11: instants and serial numbers go back and forth in every zone', () => {
    const zones = ['Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_500_000_000 }), fc.constantFrom(...zones), (second, zone) => {
        const instant = second * 1000;
        const serial = serialOfInstant(instant, zone);
        expect(serialOfText(wallText(serial))).toBeCloseTo(serial, 6);
        const back = instantOfSerial(serial, zone);
        expect(serialOfInstant(back, zone)).toBeCloseTo(serial, 8);
      }),
    );
  });
});
