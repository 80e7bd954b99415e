import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, wholeState } from '../../../src/local/faults/wholeState';
import { createHost, type Host } from '../../../src/local/host';
import type { Edit, SavedWork } from '../../../src/local/host.types';
import type { DocBlock, DocModel, DocSection, Run } from '../../../src/outputs/documents/docModel';
import { writeBundle } from '../../local/host/bundles';

/** Documents of every shape a model can have, also those that no plan of today brings about. */

const SOURCE = fileURLToPath(new URL('../../../src/server/google', import.meta.url));
/** The writer alone, as a script that takes its model from outside. */
const SCRIPT = `
  import { docWriterOf } from './docWriter';
  import { createPlanStore } from './store';
  globalThis.draft = (json, id, attempt) => {
    const writer = docWriterOf(DocumentApp.getActiveDocument(), () => createPlanStore().file());
    return id === null ? writer.draftAll(JSON.parse(json)) : writer.draftSection(JSON.parse(json), id, attempt);
  };
`;

let host: Host;
let nothing: SavedWork;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: SOURCE, loader: 'ts' },
    bundle: true,
    format: 'iife',
    target: 'es2020',
    write: false,
  });
  const code = `${outputFiles[0]?.text}\nfunction draftIt(json, id, attempt) { return draft(json, id, attempt); }`;
  host = createHost({ dist: writeBundle(code) });
  nothing = host.save();
});
afterAll(() => host.close());

const words = fc.constantFrom('One', 'Two', 'Three words here', 'Own line');
const runs: fc.Arbitrary<Run[]> = fc.array(fc.record({ text: words, bold: fc.boolean() }), {
  minLength: 1,
  maxLength: 3,
});
const cells = fc.tuple(words, words).map((row) => [...row]);
const basis: [] = [];
const block: fc.Arbitrary<DocBlock> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(2, 3),
    text: words,
    basis: fc.constant(basis),
  }),
  fc.record({
    type: fc.constant('paragraph' as const),
    runs,
    look: fc.constantFrom('plain', 'lead', 'small', 'callout'),
    basis: fc.constant(basis),
  }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(runs, { minLength: 1, maxLength: 3 }),
    basis: fc.constant(basis),
  }),
  fc.record({
    type: fc.constant('table' as const),
    header: cells,
    rows: fc.array(cells, { maxLength: 2 }),
    widths: fc.constantFrom([1, 2], [3, 1]),
    basis: fc.constant(basis),
  }),
  fc.constant<DocBlock>({ type: 'pageBreak', basis }),
  fc.constant<DocBlock>({ type: 'paragraph', runs: [], basis }),
);
const section = (id: string): fc.Arbitrary<DocSection> =>
  fc.record({
    id: fc.constant(id),
    heading: fc.constantFrom('', 'Our aim'),
    blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
  });
const model: fc.Arbitrary<DocModel> = fc.record({
  kind: fc.constant('strategy-page' as const),
  edition: fc.constant('internal' as const),
  title: fc.constant('Our plan'),
  pageHeader: fc.constantFrom(null, 'Internal'),
  sections: fc.tuple(section('first'), section('second')).map((both) => [...both]),
  notYetCovered: fc.constant([]),
});

/** What a person has on the page before: nothing, or lines of which some say what ours do, and the cursor among them. */
const page: fc.Arbitrary<readonly Edit[]> = fc.constantFrom<readonly Edit[]>(
  [],
  [
    { do: 'insertText', path: [0], offset: 0, text: 'Own minutes\n\nOne\n' },
    { do: 'cursor', path: [0], offset: 0 },
  ],
  [
    { do: 'addBlock', at: 0, block: { type: 'table', text: '', rows: [['One', 'Two']] } },
    { do: 'addBlock', at: 1, block: { type: 'list', text: 'One' } },
    { do: 'cursor', path: [1], offset: 0 },
  ],
);
const wish = fc.constantFrom<readonly (string | null)[]>(['first'], ['first', 'second'], [null]);

type Call = readonly [json: string, id: string | null, attempt: string];
const run = (call: Call) => host.call('draftIt', ...call);

/** Stops a draft after so many of its calls, drafts again, and says where the two ways differ. */
function apart(call: Call, nth: (calls: number) => number): readonly string[] {
  const start = host.save();
  host.resetCounters();
  expect(run(call)).toMatchObject({ ok: true });
  const stopAt = nth(host.counters().total);
  const wanted = wholeState(host);
  host.reopen(start);
  host.fault({ nth: stopAt, when: 'after', stop: true, error: 'Exceeded maximum execution time' });
  run(call);
  host.fault(null);
  expect(run(call)).toMatchObject({ ok: true });
  return differences(wholeState(host), wanted);
}

describe('a draft stopped at any of its calls and asked for again', () => {
  it('ends as if it had not been stopped, whatever the document is made of', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(model, page, wish, fc.nat({ max: 9999 }), (given, edits, ids, moment) => {
        host.reopen(nothing);
        host.openDoc('Our paper');
        host.edit(...edits);
        const calls = ids.map((id): Call => [JSON.stringify(given), id, id === null ? '' : 'a wish']);
        for (const call of calls.slice(0, -1)) expect(run(call)).toMatchObject({ ok: true });
        const [last] = calls.slice(-1);
        if (last === undefined) return;
        // Nothing tells a whole draft without a name from one never asked for: its very last call is left out.
        const most = (total: number): number => (last[1] === null ? total - 1 : total);
        expect(apart(last, (total) => 1 + (moment % most(total)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('in a copy, which has no note of it, leaves an empty line at the end to the person', () => {
    const list = (text: string): DocBlock => ({ type: 'list', ordered: false, items: [[{ text }]], basis });
    const sections = [{ id: 'first', heading: 'Our aim', blocks: [list('One'), list('Two')] }];
    const given = { kind: 'strategy-page', edition: 'internal', title: 'Our plan', pageHeader: null, sections };
    const call: Call = [JSON.stringify(given), 'first', 'a wish'];
    host.reopen(nothing);
    host.openDoc('Our paper');
    host.fault({
      method: 'insertListItem',
      nth: 1,
      when: 'after',
      stop: true,
      error: 'Exceeded maximum execution time',
    });
    run(call);
    host.fault(null);
    host.openDoc(host.copyFile(host.snapshot().id));
    expect(run(call)).toMatchObject({ ok: true });
    const { tabs } = host.snapshot() as Extract<ReturnType<Host['snapshot']>, { kind: 'doc' }>;
    expect(tabs[0]?.blocks.map(({ text }) => text)).toEqual(['Our plan', 'Our aim', 'One', '', 'Two', '']);
    expect(tabs[0]?.namedRanges).toMatchObject([{ from: 0, to: 4 }]);
  });
});
