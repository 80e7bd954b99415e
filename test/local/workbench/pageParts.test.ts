import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../../src/local/host';
import { textEdits } from '../../../src/local/workbench/page/docEdits';
import {
  addressOf,
  blockAddress,
  blockOf,
  fromTabText,
  placeOf,
  toTabText,
} from '../../../src/local/workbench/page/places';

describe('places on the page', () => {
  it('are told as people write them, and read back', () => {
    expect([addressOf({ row: 0, column: 0 }), addressOf({ row: 9, column: 27 })]).toEqual(['A1', 'AB10']);
    fc.assert(
      fc.property(fc.nat(9_999), fc.nat(18_000), (row, column) => {
        expect(placeOf(addressOf({ row, column }))).toEqual({ row, column });
      }),
    );
    expect(placeOf('B2:C9')).toEqual({ row: 1, column: 1 });
    expect(placeOf('5:7')).toBeNull();
    expect(blockAddress(blockOf({ row: 3, column: 2 }, { row: 1, column: 0 }))).toBe('A2:C4');
  });
});

describe('cells on the clipboard', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\t', '\n', ',', "'") });
  const row = (width: number) => fc.array(cell, { minLength: width, maxLength: width });

  it('come back as they went, whatever stands in them', () => {
    const blocks = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(row(width), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(blocks, (rows) => {
        // One empty cell at the end of a text cannot be told from a line end, as in every spreadsheet.
        fc.pre(rows.at(-1)?.join('') !== '');
        expect(fromTabText(toTabText(rows))).toEqual(rows);
      }),
    );
  });

  it('are read from other programs too', () => {
    expect(fromTabText('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(fromTabText('"two\nlines"\tsaid "so"')).toEqual([['two\nlines', 'said "so"']]);
  });
});

describe('the edits of a paragraph', () => {
  it('turn one text into the other, and touch no more than they must', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const host = createHost();
        host.openDoc('Notes');
        if (before !== '') host.edit({ do: 'insertText', path: [0], offset: 0, text: before });
        host.edit(...textEdits([0], before, after));
        const snapshot = host.snapshot();
        expect(snapshot.kind === 'doc' && snapshot.tabs[0]?.blocks[0]?.text).toBe(after);
      }),
      { numRuns: 60 },
    );
    expect(textEdits([2], 'Our aim', 'Our big aim')).toEqual([
      { do: 'insertText', path: [2], offset: 4, text: 'big ' },
    ]);
    expect(textEdits([2], 'same', 'same')).toEqual([]);
  });
});
