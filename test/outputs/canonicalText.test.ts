import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, MOST_CHARACTERS, safeText } from '../../src/outputs/refresh/canonicalText';

describe('text as we write it', () => {
  test('holds nothing invisible or harmful, and keeps everything else', () => {
    expect(safeText('a\u0000b\u202ec\u2066d\ufeff')).toBe('abcd');
    expect(safeText('one\r\ntwo\rthree\tfour')).toBe('one\ntwo\nthree\tfour');
    expect(safeText('x\ud83dy\udc00z 😀')).toBe('xyz 😀');
    expect(safeText('=SUM(A1) + "café" – 3/4')).toBe('=SUM(A1) + "café" – 3/4');
  });

  test('fits one cell, and no letter is cut in half', () => {
    expect(safeText('a'.repeat(MOST_CHARACTERS - 1))).toBe('a'.repeat(MOST_CHARACTERS - 1));
    expect(safeText('a'.repeat(MOST_CHARACTERS))).toBe(`${'a'.repeat(MOST_CHARACTERS - 2)}…`);
    const cut = safeText(`${'a'.repeat(MOST_CHARACTERS - 2)}😀😀`);
    expect(cut.length).toBeLessThan(MOST_CHARACTERS);
    expect(cut.endsWith('…')).toBe(true);
    expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});

describe('text as we compare it', () => {
  test('spaces, line ends, accents and one apostrophe do not count; case and punctuation do', () => {
    expect(canonicalText("'  Caf\u0065\u0301\u00a0 here \r\n next ")).toBe('Café here\nnext');
    expect(canonicalText("''quoted'")).toBe("'quoted'");
    expect(canonicalText('One')).not.toBe(canonicalText('one'));
    expect(canonicalText('One.')).not.toBe(canonicalText('One'));
  });

  test('what we write compares as what we meant, and is read back with or without its apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const meant = canonicalText(text);
        expect(canonicalText(safeText(text))).toBe(meant);
        if (!safeText(text).trim().startsWith("'")) expect(canonicalText(`'${safeText(text)}`)).toBe(meant);
      }),
      { numRuns: 1000 },
    );
  });
});
