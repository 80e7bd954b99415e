import { describe, expect, it } from 'vitest';
import { encodeRowId, hashOf, readRowId, rowKeyFor } from '../../src/outputs/refresh/rowKeys';

const COLUMNS = ['part', 'what', 'stands', 'update'];
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The hidden cell of a row that we wrote for the nth time. */
function hiddenCell(nth: number): string {
  const entry = (column: string) => ({ previous: hashOf(`${column} before ${nth}`), last: hashOf(`${column} ${nth}`) });
  const written = Object.fromEntries(COLUMNS.map((column) => [column, entry(column)]));
  return encodeRowId({ key: rowKeyFor('overview', `row ${nth}`), written });
}

/** "Find and replace" of one letter by another in as many hidden cells as there are rows in many files. */
function replacedCells(): readonly string[] {
  return Array.from({ length: 20_000 }, (_, nth) => {
    const [find = '', text = ''] = [DIGITS[nth % 36], DIGITS[(nth + 1 + (nth % 35)) % 36]];
    const [key, ...parts] = hiddenCell(nth).split('|');
    const replaced = parts.map((part) => part.replaceAll(find, text));
    return replaced.join() === parts.join() ? '' : [key, ...replaced].join('|');
  }).filter((cell) => cell !== '');
}

describe('a hidden cell of another tab, pasted with its row', () => {
  it.each(['answers', 'gaps', 'provision'] as const)('tells %s nothing of what the planner wrote there', (kind) => {
    const key = rowKeyFor('actions', 'an action');
    const cell = encodeRowId({ key, written: { why: { previous: hashOf('before'), last: hashOf('now') } } });
    expect(readRowId('actions', cell, ['why'])).toMatchObject({ kind: 'ok', key, unsure: false });
    expect(readRowId(kind, cell, ['why'])).toEqual({ kind: 'damaged', written: {}, unsure: true });
  });
});

describe('a hidden cell that "find and replace" went over', () => {
  it('is known to be damaged: what stands in the row is then kept', () => {
    const cells = replacedCells();
    expect(cells.length).toBeGreaterThan(15_000);
    const taken = cells.filter((cell) => {
      const read = readRowId('overview', cell, COLUMNS);
      return read.kind === 'none' || !read.unsure;
    });
    expect(taken.length).toBeLessThanOrEqual(3);
  });

  it('is read as it was written where nothing was replaced in it', () => {
    const read = readRowId('overview', hiddenCell(7), COLUMNS);
    expect(read).toMatchObject({ kind: 'ok', unsure: false, key: rowKeyFor('overview', 'row 7') });
    expect(read.kind === 'ok' && read.written.what?.last).toBe(hashOf('what 7'));
  });
});
