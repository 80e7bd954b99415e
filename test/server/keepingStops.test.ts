import { afterAll, describe, expect, it } from 'vitest';
import type { Input, MethodName } from '../../src/contract/api';
import type { Host } from '../../src/local/host.types';
import { type Edited, editAndRefresh, MINE, settling, stage, WHERE } from './keeping';
import { ask, texts } from './workbook';

/** These travel the same way several times. */
const PATIENCE = 120_000;

const { host, scene, again } = stage(editAndRefresh);
afterAll(() => host.close());

type Case = {
  readonly method: MethodName;
  readonly input: (scene: Edited) => Input<MethodName>;
  readonly before?: (host: Host, scene: Edited) => void;
};

const chosen =
  (words: string) =>
  (on: Host, { update }: Edited) =>
    on.edit({ do: 'type', tab: WHERE, at: update, text: words });

const CASES: { readonly [name: string]: Case } = {
  "taking the planner's text": { method: 'settle', input: ({ choice }) => settling(choice, 'planner') },
  'keeping mine': { method: 'settle', input: ({ choice }) => settling(choice, 'mine') },
  undoing: { method: 'undo', input: () => ({}) },
  "choosing the planner's text in the sheet": {
    method: 'refresh',
    input: () => ({}),
    before: chosen("Use planner's text"),
  },
  'choosing mine in the sheet': { method: 'refresh', input: () => ({}), before: chosen('Keep mine') },
};

function begin({ before }: Case): void {
  again();
  before?.(host, scene);
}

/** The last calls of a run are those that write. */
const LAST = [2, 4, 6, 8];

/** Is what the person wrote there, or to be had back by undoing? */
function isThere(): boolean {
  const stands = () => Object.values(texts(host)[WHERE] ?? {}).includes(MINE);
  if (stands()) return true;
  ask(host, 'undo', {});
  return stands();
}

describe.each(Object.entries(CASES))('a stop while %s', (_, one) => {
  it('loses nothing, and the same again ends as if there had been none', { timeout: PATIENCE }, () => {
    begin(one);
    host.resetCounters();
    ask(host, one.method, one.input(scene));
    const calls = host.counters().total;
    const wanted = texts(host);
    for (const left of LAST) {
      begin(one);
      host.budget(calls - left);
      host.call('rpc', one.method, JSON.stringify(one.input(scene)));
      host.budget(null);
      ask(host, one.method, one.input(scene));
      expect(texts(host), `stopped ${left} calls before the end`).toEqual(wanted);
      expect(isThere(), `stopped ${left} calls before the end`).toBe(true);
    }
  });
});
