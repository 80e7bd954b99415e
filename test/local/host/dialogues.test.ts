import { describe, expect, it } from 'vitest';
import { sheetHost } from './bundles';

const CODE = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Add-on').addItem('Ask', 'ask').addItem('Name', 'name').addItem('Quiet', 'quiet').addToUi();
  }
  function write(at, text) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(at).setValue(text); }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    const lock = LockService.getDocumentLock();
    lock.waitLock(1000);
    write('A1', 'asked ' + new Date().getTime() + ' ' + Utilities.getUuid());
    const answer = ui.alert('Draft', 'Shall I?', ui.ButtonSet.OK_CANCEL);
    write('A2', String(answer) + ' ' + lock.hasLock());
    if (answer !== ui.Button.OK) return;
    const read = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A3').getValue();
    ui.alert('Done: ' + read);
  }
  function name() {
    const ui = SpreadsheetApp.getUi();
    try { write('B1', ui.prompt('Your school?').getResponseText()); } catch (error) { write('B2', 'caught'); }
  }
  function quiet() { write('C1', 'done'); }
  function ping() { SpreadsheetApp.getUi().alert('ping'); return 'pong'; }
`;

const open = () => sheetHost(CODE);
const shownIn = (host: ReturnType<typeof open>, at: string): string => {
  const snapshot = host.snapshot();
  return snapshot.kind === 'sheet' ? (snapshot.tabs[0]?.cells[at]?.shown ?? '') : '';
};

describe('a menu item that asks', () => {
  it('stands still until a person answers, and does nothing twice', () => {
    const host = open();
    const asks = { kind: 'alert', title: 'Draft', text: 'Shall I?', buttons: ['OK', 'CANCEL'] };
    expect(host.begin(['Add-on', 'Ask'])).toEqual({ asks });
    expect(host.asking()).toEqual(asks);
    const before = shownIn(host, 'A1');
    host.resetCounters();
    expect(host.answer({ button: 'OK' })).toMatchObject({ asks: { text: 'Done: ' } });
    expect(shownIn(host, 'A1')).toBe(before);
    expect(host.counters().byMethod['Range.setValue']).toBe(1);
    expect(host.answer({ button: 'OK' })).toEqual({ ended: { ok: true, value: null } });
    expect(host.asking()).toBeNull();
    expect(host.shown().map(({ text }) => text)).toEqual(['Shall I?', 'Done: ']);
  });

  it('gives up its lock while it waits, and sees what others did meanwhile', () => {
    const host = open();
    host.begin(['Add-on', 'Ask']);
    host.edit({ do: 'type', tab: 'Sheet1', at: 'A3', text: 'from a colleague' });
    expect(host.call('ping')).toEqual({ ok: true, value: 'pong' });
    expect(host.answer({ button: 'OK' })).toMatchObject({ asks: { text: 'Done: from a colleague' } });
    expect(shownIn(host, 'A2')).toBe('OK false');
  });

  it('takes Cancel and closing as what they are', () => {
    const host = open();
    host.begin(['Add-on', 'Ask']);
    expect(host.answer({ button: 'CANCEL' })).toEqual({ ended: { ok: true, value: null } });
    expect(shownIn(host, 'A2')).toBe('CANCEL false');
    host.begin(['Add-on', 'Ask']);
    host.answer({ button: 'close' });
    expect(shownIn(host, 'A2')).toBe('CLOSE false');
  });

  it('hands over the text of a prompt, and cannot be caught as a failure', () => {
    const host = open();
    expect(host.begin(['Add-on', 'Name'])).toMatchObject({ asks: { kind: 'prompt', buttons: ['OK'] } });
    host.answer({ button: 'OK', text: 'Oak Lane' });
    expect([shownIn(host, 'B1'), shownIn(host, 'B2')]).toEqual(['Oak Lane', '']);
  });

  it('is closed by the next click, and dropped with the file', () => {
    const host = open();
    host.begin(['Add-on', 'Ask']);
    expect(host.begin(['Add-on', 'Quiet'])).toEqual({ ended: { ok: true, value: null } });
    expect(shownIn(host, 'A2')).toBe('CLOSE false');
    host.begin(['Add-on', 'Ask']);
    host.openSheet('Another');
    expect(host.asking()).toBeNull();
    expect(() => host.answer({ button: 'OK' })).toThrow('No dialogue waits');
  });
});
