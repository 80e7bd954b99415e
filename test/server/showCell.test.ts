import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.types';
import { addressOf, ask, setUp } from './workbook';

let host: Host;
afterEach(() => host.close());

/** Where a person edited our text, as the refresh report gives it. */
function edited() {
  const at = addressOf(host, 'Gap analysis', 'Worried about');
  host.edit({ do: 'type', tab: 'Gap analysis', at, text: 'Our own words' });
  const line = ask(host, 'refresh', {}).attention.find(({ text }) => text.startsWith('Kept'));
  if (line?.at === undefined) throw new Error('no place');
  return line.at;
}

describe('showing a cell', () => {
  it('brings the person to the row by its key, wherever it stands now', () => {
    host = setUp();
    const { tab, key, column, a1 } = edited();
    host.edit({ do: 'insert', tab: 'Gap analysis', rows: [1, 2] });
    const got = ask(host, 'showCell', { tab, key, column });
    expect(got).toMatchObject({ shown: true, hiddenBy: null });
    expect(got.address).toBe(`Gap analysis ${a1.replace(/\d+/, (row) => String(Number(row) + 2))}`);
  });
});
