import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { TAB_ORDER } from '../../src/outputs/sheets/sheetModel';
import { stage } from './keeping';
import { ask, tab, workbook } from './workbook';

const { host, again } = stage((school) => ask(school, 'refresh', {}));
beforeEach(again);
afterAll(() => host.close());

const GAPS = 'Gap analysis';
const hidden = () => ask(host, 'drawCharts', {}).hidden;

/** Lanes as they stand in the tab, one for each row below the header. */
const lanes = (): readonly string[] =>
  Object.entries(tab(host, GAPS).cells)
    .filter(([at, { kind }]) => /^B\d+$/.test(at) && at !== 'B1' && kind !== 'empty')
    .map(([, { shown }]) => shown);

describe('rows that a filter hides', () => {
  it('are counted by tab in the second half of a refresh, and nothing is said where no filter hides any', () => {
    expect(hidden()).toBeUndefined();
    host.edit({ do: 'filter', tab: GAPS, range: 'A1:K60' });
    expect(hidden()).toBeUndefined();
    const [lane = ''] = lanes();
    host.edit({ do: 'filter', tab: GAPS, range: 'A1:K60', hide: { column: 'B', values: [lane] } });
    const count = lanes().filter((one) => one === lane).length;
    const [line, ...others] = hidden() ?? [];
    expect(others).toEqual([]);
    expect(line?.address).toBe(GAPS);
    expect(line?.text).toContain(`: ${count}.`);
  });

  it('leave the workbook as it was, and cost a call for each tab without a filter', () => {
    ask(host, 'drawCharts', {});
    host.edit({ do: 'filter', tab: GAPS, range: 'A1:K60', hide: { column: 'B', values: [...new Set(lanes())] } });
    const before = workbook(host).tabs;
    host.resetCounters();
    ask(host, 'drawCharts', {});
    expect(workbook(host).tabs).toEqual(before);
    expect(host.counters().byMethod['Sheet.getFilter']).toBe(TAB_ORDER.length);
  });

  it('are asked about one by one, down to the last row with something in it, and not for ever', () => {
    const asked = (): number => host.counters().byMethod['Sheet.isRowHiddenByFilter'] ?? 0;
    const used = Math.max(...Object.keys(tab(host, GAPS).cells).map((at) => Number(at.replace(/\D/g, ''))));
    host.edit({ do: 'filter', tab: GAPS, range: 'A1:K900', hide: { column: 'B', values: ['Ours'] } });
    host.resetCounters();
    expect(hidden()).toBeUndefined();
    expect(asked()).toBe(used - 1);
    host.edit({ do: 'paste', tab: GAPS, at: `B${used + 1}`, rows: Array.from({ length: 400 }, () => ['Ours']) });
    host.resetCounters();
    expect(hidden()?.[0]?.text).toContain(`: ${300 - used + 1} or more.`);
    expect(asked()).toBe(300);
  });
});
