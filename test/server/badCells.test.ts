import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedLists } from '../../src/content/closedLists';
import { content } from '../../src/content/index';
import type { Output } from '../../src/contract/api';
import type { Host } from '../../src/local/host';
import { buildProvisionSheet } from '../../src/outputs/sheets/provisionSheet';
import { columnOf, lastRow, tabOf } from '../flows/edits/school';
import { ask, setUp } from './workbook';

/** Columns of the register in which only words of a list are read. */
const CLOSED = buildProvisionSheet(content).columns.filter(({ choices }) => choices !== undefined);
const BAD = 'wave 7';

describe('words pasted into the register that no list has', () => {
  let host: Host;
  /** Where each column holds a bad word, by column key. */
  const bad = new Map<string, string>();
  let report: Output<'refresh'>;

  beforeAll(() => {
    host = setUp();
    const last = lastRow(host, 'Provision');
    const letters = new Map(CLOSED.map(({ key, header }) => [key, columnOf(host, 'Provision', header)]));
    CLOSED.forEach(({ key }, at) => {
      bad.set(key, `${letters.get(key)}${last + 1 + at}`);
      host.edit(
        { do: 'paste', tab: 'Provision', at: `B${last + 1 + at}`, rows: [[`Offer with a bad ${key}`]] },
        { do: 'paste', tab: 'Provision', at: bad.get(key) ?? '', rows: [[BAD]] },
      );
    });
    report = ask(host, 'refresh', {});
  }, 60_000);
  afterAll(() => host.close());

  const addressOf = (key: string): string => bad.get(key) ?? '';

  it('are seventeen kinds of word', () => {
    expect(CLOSED.map(({ key }) => key).sort()).toEqual(
      [
        ...['alsoHelps', 'audience', 'cost', 'deputy', 'externalChecks', 'format', 'intent', 'ledBy', 'mainNeed'],
        ...['phases', 'provider', 'publish', 'referral', 'running', 'star', 'tier', 'wait'],
      ].sort(),
    );
  });

  it.each(CLOSED.map(({ key, header }) => [header, key] as const))('%s: one line, with the cell', (_, key) => {
    const lines = report.attention.filter(({ address }) => address === `Provision ${addressOf(key)}`);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.text).toMatch(
      /^'wave 7' is not .+\. (Use .+ or .+|Choose from the list in the cell, or in the planner)\.$/,
    );
  });

  it('say what is meant and what may stand there', () => {
    const text = (key: string) =>
      report.attention.find(({ address }) => address === `Provision ${addressOf(key)}`)?.text;
    expect(text('tier')).toBe("'wave 7' is not a tier. Use Universal, Targeted or Specialist.");
    expect(text('running')).toBe(
      `'wave 7' is not one of the choices for "still running". Use ${closedLists.running
        .map(({ label }) => label)
        .join(', ')
        .replace(/, ([^,]+)$/, ' or $1')}.`,
    );
    expect(text('mainNeed')).toBe("'wave 7' is not a need area. Choose from the list in the cell, or in the planner.");
  });

  it('stay as they were pasted, beside offers that are read all the same', () => {
    const { cells } = tabOf(host, 'Provision');
    for (const { key } of CLOSED) expect(cells[addressOf(key)]?.shown).toBe(BAD);
    const shown = Object.values(tabOf(host, 'Provision').cells).map((cell) => cell.shown);
    expect(shown.filter((text) => text.startsWith('Offer with a bad'))).toHaveLength(CLOSED.length);
    expect(report.tabs.find(({ kind }) => kind === 'provision')?.kept).toBe(0);
  });

  it('are said when the page is opened too, and no longer once they are mended', () => {
    const address = `Provision ${addressOf('tier')}`;
    expect(ask(host, 'open', {}).problems.map((line) => line.address)).toContain(address);
    host.edit({ do: 'type', tab: 'Provision', at: addressOf('tier'), text: 'Targeted' });
    expect(ask(host, 'open', {}).problems.map((line) => line.address)).not.toContain(address);
  });

  it('are told apart from the good ones beside them in one cell', () => {
    const at = addressOf('alsoHelps');
    host.edit({ do: 'type', tab: 'Provision', at, text: 'Anxiety and worry, wobbles, 7' });
    const lines = ask(host, 'refresh', {}).attention.filter(({ address }) => address === `Provision ${at}`);
    expect(lines.map(({ text }) => /^'([^']+)'/.exec(text)?.[1])).toEqual(['wobbles', '7']);
  });

  it.each([
    ['a number', '7', "'7' is not a tier"],
    ['a date', '23/11/2026', 'is not a tier'],
    ['a tick', 'TRUE', "'TRUE' is not a tier"],
    ['an error', '=1/0', "!' is not a tier"],
  ])('are named where they are %s', (_, typed, words) => {
    const at = addressOf('tier');
    host.edit({ do: 'type', tab: 'Provision', at, text: typed });
    const { attention } = ask(host, 'refresh', {});
    const lines = attention.filter(({ address }) => address === `Provision ${at}`);
    expect(lines.map(({ text }) => text).join()).toContain(words);
  });
});
