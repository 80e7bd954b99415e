import { describe, expect, it } from 'vitest';
import { createHost } from '../../../src/local/host';
import { sheetHost, writeBundle } from './bundles';

const CODE = `
  const cell = (a1) => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(a1);
  function write(n) { for (let i = 1; i <= n; i++) cell('A' + i).setValue(i); return 'written'; }
  function stubborn() { for (let i = 1; i <= 5; i++) { try { cell('A' + i).setValue(i); } catch (e) {} } return 'never stops'; }
  function readA1() { return cell('A1').getValue(); }
  function add(a1, text) { const had = cell(a1).getValue(); cell(a1).setValue(had + text); return had; }
  function nap(ms) { Utilities.sleep(ms); return cell('A1').getValue(); }
  function chance() { return [Math.random(), Date.now()]; }
  function date() { return new Date(); }
  function deep() { return { list: [1, { when: new Date() }] }; }
  function echo(x) { return x; }
  function odd(what) {
    return { nothing: undefined, map: new Map(), promise: Promise.resolve(1), range: cell('A1'), big: 1n, nan: [NaN, undefined] }[what];
  }
  function boom() { null.x; }
`;
const values = (host: ReturnType<typeof sheetHost>) => {
  const snapshot = host.snapshot();
  const [tab] = snapshot.kind === 'sheet' ? snapshot.tabs : [];
  return Object.fromEntries(Object.entries(tab?.cells ?? {}).map(([a1, { value }]) => [a1, value]));
};

describe('what goes to the client and back', () => {
  it('H2: arguments are checked as in the client', () => {
    const host = sheetHost(CODE);
    expect(host.call('echo', { a: [1, undefined, null], b: undefined, c: 'x' })).toEqual({
      ok: true,
      value: { a: [1, null, null], c: 'x' },
    });
    for (const bad of [new Date(), () => 1, new Map(), Symbol('s')]) {
      expect(host.call('echo', { k: bad })).toMatchObject({
        ok: false,
        message: 'Failed due to illegal value in property: k',
      });
    }
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(host.call('echo', circle)).toMatchObject({
      ok: false,
      message: 'Failed due to illegal value in property: self',
    });
  });

  it('H3: a Date anywhere makes the whole value null, and so does what is not plain', () => {
    const host = sheetHost(CODE);
    for (const fn of ['date', 'deep']) expect(host.call(fn)).toEqual({ ok: true, value: null });
    for (const what of ['nothing', 'map', 'promise', 'range', 'big'])
      expect(host.call('odd', what)).toEqual({ ok: true, value: null });
    expect(host.call('odd', 'nan')).toEqual({ ok: true, value: [null, null] });
  });

  it('H5: an exception keeps its name and message', () => {
    expect(sheetHost(CODE).call('boom')).toMatchObject({ ok: false, stopped: false, name: 'TypeError' });
  });
});

describe('opening', () => {
  const MENU = `
    function onOpen(e) { READ; SpreadsheetApp.getUi().createAddonMenu().addItem(String(e.authMode), 'go').addToUi(); }
    function go() { return 1; }`;

  it('H10: in NONE only menus can be built; a service call leaves the menu empty', () => {
    const plain = sheetHost(MENU.replace('READ', ''), { authMode: 'NONE' });
    expect(plain.menu()).toEqual([{ label: 'NONE', fn: 'go' }]);
    expect(plain.clickMenu('NONE')).toEqual({ ok: true, value: 1 });
    for (const call of [
      'PropertiesService.getUserProperties()',
      'e.source.getName()',
      'CacheService.getUserCache()',
      'SpreadsheetApp.getUi().alert("x")',
    ]) {
      const host = sheetHost(MENU.replace('READ', call), { authMode: 'NONE' });
      expect(host.menu()).toEqual([]);
      expect(host.opening()).toMatchObject({
        ok: false,
        message: 'You do not have permission to perform that action.',
      });
    }
  });

  it('H10: a service call at the top level kills the menu too', () => {
    expect(
      sheetHost(`const p = PropertiesService.getUserProperties(); ${MENU.replace('READ', '')}`, {
        authMode: 'NONE',
      }).menu(),
    ).toEqual([]);
  });

  it('H10: LIMITED reads the file but shows nothing; the mode ends with onOpen', () => {
    expect(sheetHost(MENU.replace('READ', 'e.source.getName()'), { authMode: 'LIMITED' }).menu()).toHaveLength(1);
    expect(
      sheetHost(MENU.replace('READ', 'SpreadsheetApp.getUi().alert("x")'), { authMode: 'LIMITED' }).menu(),
    ).toEqual([]);
    expect(sheetHost(MENU.replace('READ', 'SpreadsheetApp.getUi().alert("x")')).menu()).toHaveLength(1);
  });

  it('onOpen does not fire for viewers, and strangers cannot open', () => {
    const host = sheetHost(MENU.replace('READ', ''));
    const id = host.snapshot().id;
    host.access('gov@school.example', 'viewer');
    host.asUser('gov@school.example');
    host.openSheet(id);
    expect(host.menu()).toEqual([]);
    host.asUser('stranger@school.example');
    expect(() => host.openSheet(id)).toThrow('no right');
  });

  it('a person without rights reaches no file, whatever is open', () => {
    const host = sheetHost(CODE);
    host.asUser('stranger@school.example');
    expect(host.call('readA1')).toMatchObject({
      ok: false,
      message: 'You do not have permission to access the requested document.',
    });
    host.access('stranger@school.example', 'viewer');
    expect(host.call('readA1')).toEqual({ ok: true, value: '' });
    expect(host.call('write', 1)).toMatchObject({ ok: false });
  });

  it('H8: each editor has its own getUi', () => {
    const host = createHost({
      dist: writeBundle(
        'function a() { SpreadsheetApp.getUi(); } function b() { DocumentApp.getUi(); return SpreadsheetApp.getActiveSpreadsheet(); }',
      ),
    });
    host.openDoc('Strategy');
    expect(host.call('a')).toMatchObject({
      ok: false,
      message: 'Cannot call SpreadsheetApp.getUi() from this context.',
    });
    expect(host.call('b')).toEqual({ ok: true, value: null });
    host.openSheet('Plan');
    expect(host.call('b')).toMatchObject({ ok: false, message: 'Cannot call DocumentApp.getUi() from this context.' });
  });
});

describe('dialogues', () => {
  const ASK = `
    function ask() { const ui = SpreadsheetApp.getUi(); return String(ui.alert('Sure?', 'Really?', ui.ButtonSet.YES_NO)); }
    function name() { const ui = SpreadsheetApp.getUi(); const r = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL); return [String(r.getSelectedButton()), r.getResponseText(), r.getSelectedButton() === ui.Button.OK]; }`;

  it('take replies in order by label, and are closed when none is left', () => {
    const host = sheetHost(ASK);
    host.reply([{ button: 'Yes' }, { button: 'ok', text: 'Ada' }]);
    expect(host.call('ask')).toEqual({ ok: true, value: 'YES' });
    expect(host.call('name')).toEqual({ ok: true, value: ['OK', 'Ada', true] });
    expect(host.call('name')).toEqual({ ok: true, value: ['CLOSE', '', false] });
    expect(host.shown()[0]).toEqual({ kind: 'alert', title: 'Sure?', text: 'Really?' });
  });

  it('a button that is not there is a mistake of whoever steers', () => {
    const host = sheetHost(ASK);
    host.reply([{ button: 'Cancel' }]);
    expect(() => host.call('ask')).toThrow('has no button "Cancel"');
  });
});

describe('faults, budget and time', () => {
  it('fails the nth call of a method, before or after it took effect', () => {
    const host = sheetHost(CODE);
    host.fault({ service: 'SpreadsheetApp', method: 'setValue', nth: 2, error: 'Service Spreadsheets timed out' });
    expect(host.call('write', 3)).toEqual({
      ok: false,
      stopped: false,
      name: 'Exception',
      message: 'Service Spreadsheets timed out',
    });
    expect(values(host)).toEqual({ A1: 1 });
    host.fault({ nth: 3, error: 'late', when: 'after' });
    expect(host.call('write', 3)).toMatchObject({ ok: false, message: 'late' });
    expect(values(host)).toEqual({ A1: 1, A2: 2, A3: 3 });
    expect(host.call('write', 1)).toMatchObject({ ok: true });
    host.fault({ nth: 1, error: 'x' });
    host.fault(null);
    expect(host.call('write', 1)).toMatchObject({ ok: true });
  });

  it('a stop cannot be caught: nothing after it takes effect', () => {
    const host = sheetHost(CODE);
    host.fault({ method: 'setValue', nth: 2, error: 'Stopped here', stop: true });
    expect(host.call('stubborn')).toEqual({ ok: false, stopped: true, name: 'Exception', message: 'Stopped here' });
    expect(values(host)).toEqual({ A1: 1 });
  });

  it('the budget stops every execution after so many service calls', () => {
    const host = sheetHost(CODE);
    host.budget(3);
    expect(host.call('stubborn')).toMatchObject({
      ok: false,
      stopped: true,
      message: 'Exceeded maximum execution time',
    });
    expect(values(host)).toEqual({ A1: 1, A2: 2, A3: 3 });
    expect(host.call('write', 3)).toMatchObject({ ok: true });
    host.budget(null);
    expect(host.call('write', 5)).toMatchObject({ ok: true });
  });

  it('six minutes on the clock are the end', () => {
    const host = sheetHost(CODE);
    expect(host.call('nap', 359_000)).toMatchObject({ ok: true });
    expect(host.call('nap', 361_000)).toMatchObject({ ok: false, stopped: true });
  });

  it('V8: deferred writes land at the end of a run, and are lost when it is stopped', () => {
    const host = sheetHost(CODE, { writeMode: 'deferred' });
    host.call('write', 2);
    expect(values(host)).toEqual({ A1: 1, A2: 2 });
    host.fault({ nth: 2, error: 'x', stop: true });
    host.edit({ do: 'clear', tab: 'Sheet1', range: 'A1:A2' });
    host.call('write', 2);
    expect(values(host)).toEqual({});
  });
});

describe('two executions at once', () => {
  it('take turns at service calls as the schedule says', async () => {
    const host = sheetHost(CODE);
    const lost = await host.concurrent(
      [
        { fn: 'add', args: ['A1', 'x'] },
        { fn: 'add', args: ['A1', 'y'] },
      ],
      [0, 1, 0, 1],
    );
    expect(lost).toEqual([
      { ok: true, value: '' },
      { ok: true, value: '' },
    ]);
    expect(values(host)).toEqual({ A1: 'y' });
    const kept = await host.concurrent(
      [
        { fn: 'add', args: ['B1', 'x'] },
        { fn: 'add', args: ['B1', 'y'] },
      ],
      [1, 1],
    );
    expect(kept).toEqual([
      { ok: true, value: 'y' },
      { ok: true, value: '' },
    ]);
    expect(values(host)).toEqual({ A1: 'y', B1: 'yx' });
  });

  it('count each call once and keep chance and clock steady', async () => {
    const host = sheetHost(
      `${CODE} function steady() { const a = Math.random(), b = Date.now(); cell('A1').getValue(); Utilities.sleep(5); cell('A1').getValue(); console.log('once'); return [a, b, Math.random() !== a, Date.now() - b]; }`,
    );
    host.resetCounters();
    const [first] = await host.concurrent([{ fn: 'steady' }, { fn: 'write', args: [2] }], [0, 1, 0, 1]);
    expect(first).toMatchObject({ ok: true, value: [expect.any(Number), expect.any(Number), true, 5] });
    expect(host.counters().total).toBe(4);
    expect(host.logs()).toEqual(['once']);
  });

  it("hand edits take a step each, by another person within that person's rights", async () => {
    const host = sheetHost(CODE);
    host.access('head@school.example', 'editor');
    const edits = ['p', 'q'].map((text) => ({ do: 'type' as const, tab: 'Sheet1', at: 'A1', text }));
    const [added] = await host.concurrent(
      [
        { fn: 'add', args: ['A1', 'x'] },
        { as: 'head@school.example', edits },
      ],
      [1, 0, 1, 0],
    );
    expect(added).toEqual({ ok: true, value: 'p' });
    expect(values(host)).toEqual({ A1: 'px' });
    await expect(
      host.concurrent([{ fn: 'readA1' }, { edits: [{ do: 'addTab', tab: 'Sheet1' }] }], []),
    ).rejects.toThrow();
  });

  it('V8: another execution sees only what has landed', async () => {
    const host = sheetHost(`${CODE} function two() { cell('A1').setValue('new'); cell('A2').setValue(1); }`, {
      writeMode: 'deferred',
    });
    const [, read] = await host.concurrent([{ fn: 'two' }, { fn: 'readA1' }], [0, 1]);
    expect(read).toEqual({ ok: true, value: '' });
    expect(values(host)).toEqual({ A1: 'new', A2: 1 });
  });
});

describe('people', () => {
  const SHARE =
    'function share(to) { SpreadsheetApp.getActiveSpreadsheet().addViewers([to]); return SpreadsheetApp.getActiveSpreadsheet().getViewers().length; }';

  it('X4: the rules of the domain hold for every file, by the domain the person belongs to', () => {
    const host = sheetHost(SHARE, {
      user: { email: 'lead@staff.school.example', domain: 'school.example', locale: 'en_GB' },
    });
    host.policy({ outside: 'refuse' });
    expect(host.call('share', 'head@school.example')).toEqual({ ok: true, value: 2 });
    expect(host.call('share', 'nurse@nhs.example')).toMatchObject({ ok: false, message: 'Action not allowed' });
    host.openSheet('Another');
    expect(host.call('share', 'nurse@nhs.example')).toMatchObject({ ok: false });
    host.policy({ outside: 'allow', unknown: ['ghost@school.example'] });
    expect(host.call('share', 'ghost@school.example')).toMatchObject({
      ok: false,
      message: 'Invalid email: ghost@school.example',
    });
    expect(host.call('share', 'nurse@nhs.example')).toEqual({ ok: true, value: 2 });
  });
});

describe('files', () => {
  it('snapshots are plain copies, restore brings contents back and keeps stores', () => {
    const host = sheetHost(
      `${CODE} function keep() { PropertiesService.getDocumentProperties().setProperty('a', 'b'); }`,
    );
    host.call('write', 1);
    const before = host.snapshot();
    host.call('write', 2);
    host.call('keep');
    host.restore(before);
    expect(values(host)).toEqual({ A1: 1 });
    expect(host.snapshot().stores.document).toEqual({ a: 'b' });
    expect(before.people).toEqual({ 'lead@school.example': 'owner' });
  });

  it('mistaken control calls throw', async () => {
    const host = createHost();
    expect(() => host.call('f')).toThrow('No bundle');
    expect(() => host.snapshot()).toThrow('No file is open');
    host.load(writeBundle(CODE));
    const id = host.openSheet();
    expect(() => host.openDoc(id)).toThrow('not a doc');
    expect(() => host.snapshot('nowhere')).toThrow('No file nowhere');
    await expect(host.download('docx')).rejects.toThrow('does not download');
    await expect(host.sidebarUrl()).rejects.toThrow('No sidebar');
  });

  it('a copy keeps contents, not sharing', () => {
    const host = sheetHost(CODE);
    host.call('write', 1);
    host.access('head@school.example', 'editor');
    const copy = host.snapshot(host.copyFile(host.snapshot().id));
    expect([copy.name, copy.people]).toEqual(['Copy of Plan', { 'lead@school.example': 'owner' }]);
  });
});
