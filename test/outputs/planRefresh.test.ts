import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonWords } from '../../src/content/sheetWords';
import { planRefresh } from '../../src/outputs/refresh/planRefresh';
import { keysInTab } from '../../src/outputs/refresh/planRefreshRows';
import { isRowKey, readRowId, rowKeyFor } from '../../src/outputs/refresh/rowKeys';
import { changesAnything, type TabCell, type TabState } from '../../src/outputs/refresh/tabState';
import type { RowModel, SheetModel } from '../../src/outputs/sheets/sheetModel';
import { peopleColumn, plannerColumn, updateColumn } from '../../src/outputs/sheets/sheetParts';
import { applied, created, read, shown, type Tab, text } from './tabs';

const row = (id: string, found: string, section = 'a', more: Partial<RowModel> = {}): RowModel => ({
  id,
  cells: { lane: `Lane ${section}`, found, band: 'Do first', owner: '' },
  section,
  ...more,
});
const gaps = (...rows: RowModel[]): SheetModel => ({
  kind: 'gaps',
  name: 'Gap analysis',
  columns: [
    plannerColumn('lane', 'Lane', 100),
    plannerColumn('found', 'What we found', 300),
    plannerColumn('band', 'How soon', 100),
    peopleColumn('owner', 'Our decision', 100),
    updateColumn,
  ],
  rows,
  anchors: ['found'],
  closed: [{ id: 'gap:two', note: 'Closed: the rating has changed.' }],
  goneNote: 'Closed: no longer applies.',
  keptNote: '{header}: the planner would now write: {ours}',
});
const first = gaps(row('gap:one', 'One'), row('gap:two', 'Two'), row('gap:three', 'Three', 'b'));
const changed = gaps(row('gap:one', 'One changed'), row('gap:two', 'Two'), row('gap:three', 'Three', 'b'));
const withCell = (tab: Tab, at: number, column: string, cell: TabCell): Tab => ({
  ...tab,
  rows: tab.rows.map((one, index) => (index === at ? { ...one, cells: { ...one.cells, [column]: cell } } : one)),
});
const refreshed = (model: SheetModel, tab: Tab) => applied({ ...tab, model }, planRefresh(model, read(tab)));

describe('a refresh', () => {
  test('changes nothing when nothing changed', () => {
    const plan = planRefresh(first, read(created(first)));
    expect(changesAnything(plan)).toBe(false);
    expect(plan.report).toEqual([]);
  });

  test('writes only what changed, and nothing the second time', () => {
    const plan = planRefresh(changed, read(created(first)));
    expect(plan.cells).toEqual([{ row: 2, column: 'found', text: 'One changed', over: true }]);
    expect(plan.keys.map((key) => key.row)).toEqual([2]);
    expect(changesAnything(planRefresh(changed, read(refreshed(changed, created(first)))))).toBe(false);
  });

  test('stopped before the hashes were written, it ends the same', () => {
    const tab = created(first);
    const plan = planRefresh(changed, read(tab));
    const stopped = applied(tab, { ...plan, keys: [] });
    expect(refreshed(changed, stopped)).toEqual(refreshed(changed, tab));
  });

  test('text as Sheets or a keyboard changes it is still ours', () => {
    for (const there of ['One ', " 'One", 'One\u00a0', 'One\r\n']) {
      const tab = withCell(created(first), 0, 'found', text(there));
      expect(shown(refreshed(changed, tab), 0, 'found')).toBe('One changed');
      expect(changesAnything(planRefresh(first, read(tab)))).toBe(false);
    }
  });

  test('what Sheets made a date or number of is ours while it reads the same, and becomes text again', () => {
    const model = gaps(row('gap:one', '3/4'));
    const converted: TabCell = { value: { date: true }, shown: '3/4', formula: '' };
    const tab = withCell(created(model), 0, 'found', converted);
    expect(planRefresh(model, read(tab)).cells).toEqual([{ row: 2, column: 'found', text: '3/4', over: true }]);
    const typed = withCell(created(model), 0, 'found', { value: 4, shown: '4', formula: '' });
    expect(planRefresh(model, read(typed)).cells).toEqual([]);
  });
});

/** The update column where the text of row one has changed and a person had edited it. */
const NEWS = `What we found: the planner would now write: One changed\n${commonWords.choose}`;

describe('what a person did', () => {
  const edits: readonly (readonly [string, TabCell, string])[] = [
    ['typed other words', text('Mine'), 'kept-edit'],
    ['changed case', text('ONE'), 'kept-edit'],
    ['wrote a formula', { value: 'One', shown: 'One', formula: '="One"' }, 'kept-formula'],
    ['left an error', text('#REF!'), 'kept-formula'],
    ['added a link or a chip', { ...text('One'), rich: true }, 'kept-formula'],
    ['emptied the cell', text(''), 'kept-empty'],
    ['put a number there', { value: 7, shown: '7', formula: '' }, 'kept-edit'],
    ['ticked a box', { value: true, shown: 'TRUE', formula: '' }, 'kept-edit'],
  ];

  test.each(edits)('%s: it stays, and the new text goes to the update column', (_, cell, code) => {
    const tab = refreshed(changed, withCell(created(first), 0, 'found', cell));
    expect(tab.rows[0]?.cells.found).toEqual(cell);
    expect(shown(tab, 0, 'update')).toBe(NEWS);
    expect(planRefresh(changed, read(tab)).report.map((line) => line.code)).toContain(code);
    expect(changesAnything(planRefresh(changed, read(tab)))).toBe(false);
  });

  test('an edit where we have nothing new to say needs no update', () => {
    const plan = planRefresh(first, read(withCell(created(first), 0, 'found', text('Mine'))));
    expect(changesAnything(plan)).toBe(false);
    expect(plan.report).toEqual([{ code: 'kept-edit', row: 2, column: 'found', text: 'One' }]);
  });

  test('the update goes when the person takes the planner’s text', () => {
    const kept = refreshed(changed, withCell(created(first), 0, 'found', text('Mine')));
    const taken = refreshed(changed, withCell(kept, 0, 'found', text('One changed')));
    expect(shown(taken, 0, 'update')).toBe('');
  });

  test('a person’s column is never written once the row exists', () => {
    const suggestion = gaps(row('gap:one', 'One', 'a', { cells: { found: 'One', owner: 'Act now' } }));
    expect(shown(created(suggestion), 0, 'owner')).toBe('Act now');
    const cleared = withCell(created(suggestion), 0, 'owner', text(''));
    expect(changesAnything(planRefresh(suggestion, read(cleared)))).toBe(false);
  });

  test('a cleared row keeps its place and its blanks', () => {
    const tab = created(first);
    const cleared = ['lane', 'found', 'band'].reduce((one, column) => withCell(one, 0, column, text('')), tab);
    expect(refreshed(first, cleared).rows[0]).toEqual(cleared.rows[0]);
  });

  test('rows sorted, columns deleted or moved: each row is still itself', () => {
    const tab = created(first);
    const sorted = { ...tab, rows: [...tab.rows].reverse() };
    expect(planRefresh(changed, read(sorted)).cells).toEqual([
      { row: 4, column: 'found', text: 'One changed', over: true },
    ]);
    const { band: _, ...columns } = tab.columns;
    const without = { ...tab, columns };
    const plan = planRefresh(changed, read(without));
    expect(plan.report).toContainEqual({ code: 'column-missing', row: 0, column: 'band', text: 'How soon' });
    expect(plan.cells.map((cell) => cell.column)).toEqual(['found']);
  });
});

describe('rows that come and go', () => {
  test('a row that goes stays and says why', () => {
    const tab = refreshed(gaps(row('gap:one', 'One')), created(first));
    expect(tab.rows).toHaveLength(3);
    expect([shown(tab, 1, 'update'), shown(tab, 2, 'update')]).toEqual([
      'Closed: the rating has changed.',
      'Closed: no longer applies.',
    ]);
    expect(shown(refreshed(first, tab), 1, 'update')).toBe('');
  });

  test('a new row goes after its section, before the rest', () => {
    const more = gaps(
      row('gap:one', 'One'),
      row('gap:new', 'New'),
      row('gap:two', 'Two'),
      row('gap:three', 'Three', 'b'),
    );
    expect(refreshed(more, created(first)).rows.map((one) => one.cells.found?.shown)).toEqual([
      'One',
      'Two',
      'New',
      'Three',
    ]);
    const between = gaps(...first.rows.slice(0, 2), row('gap:mid', 'Mid', 'between'), row('gap:three', 'Three', 'b'));
    expect(refreshed(between, created(first)).rows.map((one) => one.cells.found?.shown)).toEqual([
      'One',
      'Two',
      'Mid',
      'Three',
    ]);
  });

  test('stopped after the empty rows were made, they are used and not made again', () => {
    const more = gaps(...first.rows.slice(0, 2), row('gap:new', 'New'), row('gap:three', 'Three', 'b'));
    const tab = created(first);
    const stopped = { ...tab, rows: [...tab.rows.slice(0, 2), { key: '', cells: {} }, ...tab.rows.slice(2)] };
    expect(refreshed(more, stopped)).toEqual(refreshed(more, tab));
  });

  test('a row of the person’s own, without a key, is left alone', () => {
    const tab = created(first);
    const own = { ...tab, rows: [...tab.rows, { key: '', cells: { found: text('My own line') } }] };
    expect(changesAnything(planRefresh(first, read(own)))).toBe(false);
    expect(planRefresh(first, read(own)).report).toEqual([]);
  });
});

describe('keys', () => {
  test('are opaque, of their tab, and show damage', () => {
    const key = rowKeyFor('gaps', 'gap:practice:targeted');
    expect(key).toMatch(/^g-[0-9a-z]{6}-[0-9a-z_]$/);
    expect(key).toBe('g-4wz3nd-j');
    expect(isRowKey('gaps', key)).toBe(true);
    expect(isRowKey('actions', key)).toBe(false);
    const swapped = key.replace(/-(.)(.)/, '-$2$1');
    expect(isRowKey('gaps', swapped)).toBe(swapped === key);
    expect(rowKeyFor('answers', 'ratings.leadership-1')).toBe('ratings.leadership-1');
  });

  test('any one changed letter is noticed', () => {
    const key = rowKeyFor('gaps', 'gap:part');
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: key.length - 1 }),
        fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
        (at, letter) => {
          const other = key.slice(0, at) + letter + key.slice(at + 1);
          expect(isRowKey('gaps', other)).toBe(other === key);
        },
      ),
    );
  });

  const damaged = (tab: Tab, at: number, key: string): Tab => ({
    ...tab,
    rows: tab.rows.map((one, index) => (index === at ? { ...one, key } : one)),
  });

  test('missing or damaged: the row is known again by what it says', () => {
    for (const key of ['', 'x', 'g-zzzzzz-0|-|-']) {
      const tab = damaged(created(first), 1, key);
      const plan = planRefresh(first, read(tab));
      expect(plan.inserts).toEqual([]);
      expect(plan.report.map((line) => line.code)).toEqual(['paired']);
      expect(changesAnything(planRefresh(first, read(applied(tab, plan))))).toBe(false);
    }
  });

  test('damaged, and its text edited: known by the hashes beside it', () => {
    const tab = created(first);
    const key = (tab.rows[1]?.key ?? '').replace(/^g-/, 'q-');
    const edited = withCell(damaged(tab, 1, key), 1, 'found', text('Mine'));
    const after = refreshed(first, edited);
    expect(shown(after, 1, 'found')).toBe('Mine');
    expect(after.rows).toHaveLength(3);
  });

  test('more than one row it could be: nothing is made twice, and it is asked about', () => {
    const tab = damaged(created(first), 1, 'broken');
    const doubled = { ...tab, rows: [...tab.rows, tab.rows[1] as Tab['rows'][number]] };
    const plan = planRefresh(first, read(doubled));
    expect(plan.inserts).toEqual([]);
    expect(plan.report.map((line) => line.code)).toEqual(['ask-row', 'ask-row']);
  });

  test('copied rows: the first is kept up to date, the copy is left as it is', () => {
    const tab = created(first);
    const copied = { ...tab, rows: [...tab.rows, tab.rows[0] as Tab['rows'][number]] };
    const after = refreshed(changed, copied);
    expect([shown(after, 0, 'found'), shown(after, 3, 'found')]).toEqual(['One changed', 'One']);
    expect(planRefresh(changed, read(copied)).report).toContainEqual({
      code: 'same-row-twice',
      row: 5,
      column: '',
      text: '',
    });
  });

  test('all gone and nothing recognised: nothing is planned', () => {
    const tab = created(first);
    const lost = { ...tab, rows: tab.rows.map(() => ({ key: 'lost', cells: { found: text('Other') } })) };
    const plan = planRefresh(first, read(lost));
    expect(plan.state).toBe('keys-gone');
    expect(changesAnything(plan)).toBe(false);
  });

  test('a damaged hash counts as a person’s text, unless it equals ours', () => {
    const tab = created(first);
    const [key = ''] = (tab.rows[0]?.key ?? '').split('|');
    expect(readRowId('gaps', `${key}|x|y`, ['found'])).toMatchObject({ kind: 'ok', unsure: true });
    const after = refreshed(changed, damaged(tab, 0, `${key}|x|y`));
    expect(shown(after, 0, 'found')).toBe('One');
    expect(changesAnything(planRefresh(first, read(refreshed(first, damaged(tab, 0, `${key}|x|y`)))))).toBe(false);
  });
});

describe('rows that people add', () => {
  const plan = (...rows: RowModel[]): SheetModel => ({ ...gaps(...rows), kind: 'actions', adopts: true });
  const base = plan(row('act:one', 'One'));
  const own = (tab: Tab, ...found: string[]): Tab => ({
    ...tab,
    rows: [...tab.rows, ...found.map((words) => ({ key: '', cells: { found: text(words) } }))],
  });
  const withOwn = (tab: Tab): SheetModel => {
    const rows = [...keysInTab(base, read(tab))].filter(([, key]) => key !== rowKeyFor('actions', 'act:one'));
    const mine = rows.map(([at, key]) => row(key, shown(tab, at - 2, 'found'), 'hand', { theirs: ['lane', 'found'] }));
    return plan(...base.rows, ...mine);
  };

  test('get a key, keep their words, and the planner’s own columns are filled', () => {
    const tab = own(created(base), 'Repaint the den', 'Repaint the den', 'Ask the nurse');
    const after = refreshed(withOwn(tab), tab);
    expect(after.rows.map((one) => one.cells.found?.shown)).toEqual([
      'One',
      'Repaint the den',
      'Repaint the den',
      'Ask the nurse',
    ]);
    expect(new Set(after.rows.map((one) => one.key)).size).toBe(4);
    expect(shown(after, 1, 'band')).toBe('Do first');
    expect(changesAnything(planRefresh(withOwn(after), read(after)))).toBe(false);
  });

  test('keep their words when these change', () => {
    const tab = own(created(base), 'Repaint the den');
    const after = refreshed(withOwn(tab), tab);
    const edited = withCell(after, 1, 'found', text('Paint the den blue'));
    const again = refreshed(withOwn(edited), edited);
    expect(shown(again, 1, 'found')).toBe('Paint the den blue');
    expect(again.rows[1]?.key.split('|')[0]).toBe(after.rows[1]?.key.split('|')[0]);
  });

  test('a copied row is another row', () => {
    const tab = refreshed(withOwn(own(created(base), 'Den')), own(created(base), 'Den'));
    const copied = { ...tab, rows: [...tab.rows, tab.rows[1] as Tab['rows'][number]] };
    expect(new Set(keysInTab(base, read(copied)).values()).size).toBe(3);
  });
});

describe('any edits at all', () => {
  const columns = ['lane', 'found', 'band', 'owner', 'update'] as const;
  const cell = fc.oneof(
    fc
      .constantFrom(
        ...['', 'Mine', 'One', 'Two', 'One changed', ' One', 'Do first', '#N/A', 'Closed: no longer applies.'],
        ...['Keep mine', "Use planner's text", NEWS],
      )
      .map(text),
    fc.constantFrom('=A1', '="One"').map((formula): TabCell => ({ value: 'One', shown: 'One', formula })),
    fc.constant<TabCell>({ value: 3, shown: '3', formula: '' }),
    fc.constant<TabCell>({ ...text('One'), rich: true }),
  );
  const edit = fc.oneof(
    fc.record({ do: fc.constant('type' as const), at: fc.nat(3), column: fc.constantFrom(...columns), cell }),
    fc.record({ do: fc.constant('key' as const), at: fc.nat(3), key: fc.constantFrom('', 'x', 'g-000000-0') }),
    fc.record({ do: fc.constant('swap' as const), at: fc.nat(3), to: fc.nat(3) }),
    fc.record({ do: fc.constant('copy' as const), at: fc.nat(3) }),
    fc.record({ do: fc.constant('delete' as const), at: fc.nat(3) }),
    fc.record({ do: fc.constant('blank' as const), at: fc.nat(3) }),
  );
  type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

  function edited(tab: Tab, change: Edit): Tab {
    const rows = [...tab.rows];
    const one = rows[change.at];
    if (one === undefined) return tab;
    if (change.do === 'type') return withCell(tab, change.at, change.column, change.cell);
    if (change.do === 'key') rows[change.at] = { ...one, key: change.key };
    if (change.do === 'delete') rows.splice(change.at, 1);
    if (change.do === 'blank') rows.splice(change.at, 0, { key: '', cells: {} });
    if (change.do === 'copy') rows.push(one);
    const other = change.do === 'swap' ? rows[change.to] : undefined;
    if (change.do === 'swap' && other) [rows[change.at], rows[change.to]] = [other, one];
    return { ...tab, rows };
  }

  const models = fc.constantFrom(first, changed, gaps(row('gap:one', 'One'), row('gap:new', 'New', 'b')), gaps());
  /** Texts the planner itself may have left in a cell; everything else is somebody's. */
  const ours = (model: SheetModel) =>
    new Set(
      [first, changed, model].flatMap((one) =>
        one.rows.flatMap((each) => Object.values(each.cells).map((words) => words.trim())),
      ),
    );

  test('no cell of a person’s is altered or lost, no row either, and a second refresh changes nothing', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), models, (edits, model) => {
        const tab = edits.reduce(edited, created(first));
        const state: TabState = read(tab);
        const plan = planRefresh(model, state);
        const planners = ours(model);
        for (const { row: at, column } of plan.cells) {
          const before = state.rows[at - 2]?.cells[column];
          expect(column).not.toBe('owner');
          expect(before?.formula ?? '').toBe('');
          expect(before?.rich ?? false).toBe(false);
          const words = (before?.shown ?? '').trim();
          if (words !== '') expect(planners.has(words) || column === 'update').toBe(true);
        }
        const after = applied({ ...tab, model }, plan);
        expect(after.rows.length).toBeGreaterThanOrEqual(tab.rows.length);
        const again = planRefresh(model, read(after));
        expect(changesAnything(again)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test('stopped anywhere, the next refresh ends in the state of one that was not stopped', () => {
    const more = gaps(
      row('gap:one', 'One changed'),
      row('gap:new', 'New', 'b'),
      row('gap:three', 'Three changed', 'b'),
    );
    const typed = edit.filter((change) => change.do === 'type' || change.do === 'swap');
    fc.assert(
      fc.property(
        fc.array(typed, { maxLength: 4 }),
        fc.nat(8),
        fc.nat(8),
        fc.boolean(),
        (edits, cells, keys, keyed) => {
          const tab = edits.reduce(edited, created(first));
          const plan = planRefresh(more, read(tab));
          const rowsIn = cells >= plan.cells.length;
          const blankKeys = plan.inserts.map((one) => ({
            ...one,
            rows: one.rows.map((added) => ({ ...added, keyCell: '' })),
          }));
          const stopped = applied(tab, {
            ...plan,
            cells: plan.cells.slice(0, cells),
            inserts: rowsIn ? (keyed ? plan.inserts : blankKeys) : [],
            keys: rowsIn && keyed ? plan.keys.slice(0, plan.atOnce === true && keys > 0 ? undefined : keys) : [],
          });
          expect(refreshed(more, stopped)).toEqual(refreshed(more, tab));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
