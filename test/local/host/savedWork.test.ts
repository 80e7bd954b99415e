import { describe, expect, it } from 'vitest';
import { createHost } from '../../../src/local/host';
import { sheetHost, writeBundle } from './bundles';

const CODE = `
  function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Add-on').addItem('Open', 'openIt').addToUi();
  }
  function openIt() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('P')); }
  function dress() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = book.getSheets()[0];
    sheet.getRange('A1:C2').setValues([['a', 1.5, '=1+1'], [true, new Date(0), 'x']]);
    sheet.getRange('A1').setFontColor('#ff0000').setFontSize(14).setNote('note').setHorizontalAlignment('center');
    sheet.getRange('E1:F1').shiftColumnGroupDepth(1);
    sheet.collapseAllColumnGroups();
    sheet.addDeveloperMetadata('kind', 'register', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    sheet.setTabColor('#00ff00');
    sheet.getRange('B2').activate();
    PropertiesService.getDocumentProperties().setProperty('d', '1');
    PropertiesService.getUserProperties().setProperty('u', '2');
    return Utilities.getUuid();
  }
  function uuid() { return Utilities.getUuid(); }
  function where() {
    try { return SpreadsheetApp.getActiveSpreadsheet().getName(); } catch (error) { return 'not a spreadsheet'; }
  }
`;
const bundle = { pages: { Page: '<p>page</p>' } };

function filled() {
  const host = sheetHost(CODE, {}, bundle);
  host.call('dress');
  host.edit(
    { do: 'type', tab: 'Sheet1', at: 'D1', text: '3/4/2026' },
    { do: 'validate', tab: 'Sheet1', range: 'D2', list: ['yes', 'no'], reject: true },
    { do: 'boldRun', tab: 'Sheet1', at: 'A1', from: 0, to: 1 },
    { do: 'filter', tab: 'Sheet1', range: 'A1:C9', hide: { column: 'C', values: ['x'] } },
    { do: 'protect', tab: 'Sheet1', range: 'C1', editors: ['a@school.example'], warningOnly: true },
    { do: 'colourRule', tab: 'Sheet1', range: 'A1:A9', whenText: 'a', background: '#ff0000' },
    { do: 'addTab', tab: 'Second' },
    { do: 'look', tab: 'Second' },
  );
  host.access('head@school.example', 'viewer');
  return host;
}

describe('saved work', () => {
  it('brings back where each person stands in a document', () => {
    const host = filled();
    host.openDoc('Notes');
    host.edit({ do: 'insertText', path: [0], offset: 0, text: 'One\nTwo' }, { do: 'cursor', path: [1], offset: 2 });
    host.access('head@school.example', 'viewer');
    host.asUser('head@school.example');
    host.edit({ do: 'cursor', path: [0], offset: 1 });
    host.asUser('lead@school.example');
    const places = () => /"cursors":(\[[^\]]*\][^\]]*\][^\]]*\])/.exec(JSON.stringify(host.save()))?.[1];
    const saved = host.save();
    const before = places();
    expect(before).toContain('"path":[1],"offset":2');
    host.edit({ do: 'insertText', path: [0], offset: 0, text: 'Zero\n' });
    const moved = places();
    host.reopen(saved);
    expect(places()).toBe(before);
    host.edit({ do: 'insertText', path: [0], offset: 0, text: 'Zero\n' });
    expect(places()).toBe(moved);
    expect(moved).toContain('"path":[2],"offset":2');
  });

  it('comes back exactly in another host: files, stores, looks, tab in front', () => {
    const host = filled();
    const sheet = host.snapshot().id;
    host.openDoc('Notes');
    host.edit({ do: 'insertText', path: [0], offset: 0, text: 'One\nTwo' });
    const saved = JSON.parse(JSON.stringify(host.save()));
    const again = createHost({ dist: writeBundle(CODE, bundle) });
    again.reopen(saved);
    expect(again.snapshot()).toEqual(host.snapshot());
    expect(again.snapshot(sheet)).toEqual(host.snapshot(sheet));
    expect(again.files()).toEqual(host.files());
    again.openSheet(sheet);
    host.openSheet(sheet);
    expect(again.view()).toEqual({ ...host.view(), chosen: null });
    expect(again.view()).toMatchObject({ groups: { 0: ['E', 'F'] }, colours: { 0: '#00ff00' } });
    expect(again.menu()).toEqual(host.menu());
    expect(JSON.parse(JSON.stringify(again.save()))).toEqual({ ...saved, work: expect.anything() });
  });

  it('gives no id or key a second time', () => {
    const host = filled();
    const before = [host.call('uuid'), host.call('uuid')];
    const again = createHost({ dist: writeBundle(CODE, bundle) });
    again.reopen(host.save());
    expect(before).not.toContainEqual(again.call('uuid'));
    const known = again.files().map(({ id }) => id);
    expect(known).not.toContain(again.openSheet('New'));
  });

  it('is refused when it is something else', () => {
    const host = filled();
    expect(() => host.reopen(JSON.parse('{"format":"other","version":1,"work":{}}'))).toThrow('not saved work');
  });
});

describe('looking', () => {
  it('a script that selects a cell brings it into sight, each time anew', () => {
    const host = sheetHost(CODE, {}, bundle);
    host.call('dress');
    expect(host.view()).toMatchObject({ chosen: { tab: 0, range: 'B2', times: 1 } });
    host.call('dress');
    expect(host.view()).toMatchObject({ chosen: { times: 2 } });
  });

  it('a page goes on acting on the file it was shown in', async () => {
    const host = sheetHost(CODE, {}, bundle);
    host.clickMenu(['Add-on', 'Open']);
    const url = await host.sidebarUrl();
    const html = await (await fetch(url)).text();
    const token = url.split('/').at(-1);
    expect(html).toContain(token);
    host.openDoc('Elsewhere');
    const reply = await fetch(new URL('/run', url), {
      method: 'POST',
      body: JSON.stringify({ token, fn: 'where', args: [] }),
    });
    expect(await reply.json()).toEqual({ ok: true, value: 'Plan' });
    expect(host.snapshot().name).toBe('Elsewhere');
    await host.close();
  });

  it('tells a watcher before and after whatever may change a file', () => {
    const host = sheetHost(CODE, {}, bundle);
    const told: string[] = [];
    host.watch({ before: () => told.push('before'), after: () => told.push('after') });
    host.call('uuid');
    host.edit({ do: 'look', tab: 'Sheet1', at: 'C3' });
    expect(told).toEqual(['before', 'after', 'before', 'after']);
  });

  it('a clock the watcher moves on costs the run none of its time', () => {
    const host = sheetHost(CODE, {}, bundle);
    const saved = host.save();
    const tomorrow = Date.UTC(2026, 10, 24, 9);
    host.watch({ before: () => host.clock(tomorrow) });
    host.reopen(saved);
    expect(host.opening()).toEqual({ ok: true, value: null });
    expect(host.menu()).toHaveLength(1);
  });
});
