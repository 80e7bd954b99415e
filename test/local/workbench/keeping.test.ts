import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Keeper, workFileFrom } from '../../../src/local/workbench/keeping';
import type { WorkFile } from '../../../src/local/workbench/protocol';

const DAY = () => new Date('2026-11-23T09:00:00Z');
const folder = () => mkdtempSync(join(tmpdir(), 'workbench-'));
const work = (offset: number): WorkFile => ({
  format: 'smhl-workbench',
  version: 1,
  offset,
  saved: { format: 'smhl-local-work', version: 1, work: {} },
});
const held = (place: string, file: string): unknown => JSON.parse(readFileSync(join(place, file), 'utf8'));

describe('the file the work is kept in', () => {
  it('is there next time, and leaves nothing half-written', () => {
    const place = folder();
    new Keeper(place, DAY).write(work(1));
    expect(new Keeper(place, DAY).read()).toEqual({ work: work(1), notice: null });
    expect(readdirSync(place)).toEqual(['workbench.json']);
  });

  it('is put aside, whole, when it cannot be read', () => {
    const place = folder();
    writeFileSync(join(place, 'workbench.json'), '{"half');
    const keeper = new Keeper(place, DAY);
    const { work: none, notice } = keeper.read();
    expect(none).toBeNull();
    expect(notice).toContain('workbench-2026-11-23-09-00.json');
    keeper.write(work(2));
    expect(readFileSync(join(place, 'workbench-2026-11-23-09-00.json'), 'utf8')).toBe('{"half');
    expect(held(place, 'workbench.json')).toEqual(work(2));
  });

  it('is never overwritten by another workbench in the same folder', () => {
    const place = folder();
    const [one, two] = [new Keeper(place, DAY), new Keeper(place, DAY)];
    one.read();
    two.read();
    one.write(work(1));
    two.write(work(2));
    expect(two.state()).toMatchObject({ saved: true, problem: expect.stringContaining('workbench-2.json') });
    one.write(work(11));
    two.write(work(22));
    expect([held(place, 'workbench.json'), held(place, 'workbench-2.json')]).toEqual([work(11), work(22)]);
  });

  it('is the one written last, where there are several, and never one that was put aside', () => {
    const place = folder();
    const files = { 'workbench.json': 1, 'workbench-2.json': 3, 'workbench-2026-11-23-09-00.json': 9 };
    for (const [file, age] of Object.entries(files)) {
      writeFileSync(join(place, file), JSON.stringify(work(age)));
      utimesSync(join(place, file), age, age);
    }
    expect(new Keeper(place, DAY).read().work).toEqual(work(3));
  });

  it('says so in words when it cannot be written', () => {
    const place = folder();
    writeFileSync(join(place, 'file'), '');
    const keeper = new Keeper(join(place, 'file'), DAY);
    keeper.touched();
    keeper.write(work(1));
    expect(keeper.state()).toMatchObject({ saved: false, problem: expect.stringContaining('could not be kept') });
  });

  it('takes nothing but a saved plan', () => {
    expect(workFileFrom(work(3))).toEqual(work(3));
    for (const other of [null, [], 'x', {}, { ...work(1), version: 2 }, { ...work(1), saved: {} }])
      expect(workFileFrom(other)).toBeNull();
  });
});
