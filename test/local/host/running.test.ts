import { describe, expect, it } from 'vitest';
import { sheetHost } from './bundles';

const CODE = `
  var count = 0;
  function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addSeparator().addItem('Missing', 'nowhere').addToUi();
  }
  function go() {
    SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 2).setValues([['a', 2]]);
    SpreadsheetApp.getUi().alert('Done');
  }
  function read() { count++; return [count, SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getDataRange().getValues()]; }
  function writeAndRead() {
    const range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
    range.setValue('x');
    range.setValue('y');
    return range.getValue() + range.getValue();
  }
  function rpc(name, json) { return JSON.stringify({ name: name, got: JSON.parse(json) }); }
  function hidden_() { return 1; }
`;

describe('running a bundle', () => {
  it('builds the menu in onOpen, runs its functions and shows what they show', () => {
    const host = sheetHost(CODE);
    expect(host.menu()).toEqual([{ label: 'Go', fn: 'go' }, { separator: true }, { label: 'Missing', fn: 'nowhere' }]);
    expect(host.clickMenu('Go')).toEqual({ ok: true, value: null });
    expect(host.shown()).toEqual([{ kind: 'alert', title: '', text: 'Done' }]);
    expect(host.clickMenu(['Missing'])).toMatchObject({ ok: false, message: 'Script function not found: nowhere' });
    expect(() => host.clickMenu('Other')).toThrow('No menu item Other');
  });

  it('R4: nothing survives in variables, everything in the file', () => {
    const host = sheetHost(CODE);
    host.clickMenu('Go');
    expect(host.call('read')).toEqual({ ok: true, value: [1, [['a', 2]]] });
    expect(host.call('read')).toEqual({ ok: true, value: [1, [['a', 2]]] });
  });

  it('carries a rpc call', () => {
    expect(sheetHost(CODE).call('rpc', 'open', '[1]')).toEqual({ ok: true, value: '{"name":"open","got":[1]}' });
  });

  it('counts service calls, handles apart, and a flush for a read after writes', () => {
    const host = sheetHost(CODE);
    host.resetCounters();
    host.call('writeAndRead');
    expect(host.counters()).toMatchObject({ total: 4, reads: 2, writes: 2, flushes: 1 });
    expect(host.counters().byMethod).toEqual({ 'Range.setValue': 2, 'Range.getValue': 2 });
    expect(host.counters().handles).toBeGreaterThan(0);
  });
});
