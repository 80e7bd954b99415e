import { expect, test } from 'vitest';
import { opened } from './opened';

/** Generous, for a busy machine: alone it takes about a quarter. */
const LIMIT = 1500;

test('5,000 rows of 30 columns are written, read and shown in well under a second', () => {
  const { file, sheet } = opened();
  sheet.insertRowsAfter(1000, 4000);
  sheet.insertColumnsAfter(26, 4);
  const rows = Array.from({ length: 5000 }, (_, row) =>
    Array.from({ length: 30 }, (_, column) => `'text ${row} ${column}`),
  );
  const start = performance.now();
  sheet.getRange(1, 1, 5000, 30).setValues(rows);
  const values = sheet.getDataRange().getValues();
  file.contents();
  expect(performance.now() - start).toBeLessThan(LIMIT);
  expect(values[4999]?.[29]).toBe('text 4999 29');
});
