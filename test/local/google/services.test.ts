import { describe, expect, it } from 'vitest';
import { createHost } from '../../../src/local/host';
import { evaluate, sheetHost, writeBundle } from '../host/bundles';

const value = (expression: string) => {
  const result = evaluate(expression);
  return result.ok ? result.value : `${result.name}: ${result.message}`;
};
const thrown = (expression: string) =>
  value(`(function () { try { ${expression}; return 'nothing'; } catch (e) { return e.message; } })()`);

describe('properties', () => {
  const STORE = 'PropertiesService.getUserProperties()';

  it('P1: missing is null, the store is given back, texts only', () => {
    expect(value(`${STORE}.getProperty('x')`)).toBeNull();
    expect(value(`${STORE}.setProperty('a', '1').deleteProperty('a').getKeys()`)).toEqual([]);
    expect(value(`${STORE}.setProperties({ a: '1', b: '2' }).setProperties({ c: '3' }, true).getProperties()`)).toEqual(
      { c: '3' },
    );
    expect(thrown(`${STORE}.setProperties({ a: 1 })`)).toBe('Invalid argument: a');
  });

  it('P1: no document properties without a document', () => {
    const host = createHost({
      dist: writeBundle('function f() { return PropertiesService.getDocumentProperties(); }'),
    });
    expect(host.call('f')).toEqual({ ok: true, value: null });
  });

  it('P2: 9 KB of UTF-8 a value, 500 KB a store', () => {
    expect(thrown(`${STORE}.setProperty('k', 'x'.repeat(9216))`)).toBe('nothing');
    expect(thrown(`${STORE}.setProperty('k', 'x'.repeat(9217))`)).toBe('Argument too large: value');
    expect(thrown(`${STORE}.setProperty('k', 'é'.repeat(4609))`)).toBe('Argument too large: value');
    const many = `for (let i = 0; i < 60; i++) ${STORE}.setProperty('k' + i, 'x'.repeat(9000))`;
    expect(thrown(many)).toBe(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });

  it('P3: document properties stay with the file, user properties with the person', () => {
    const host = sheetHost(`
      function put(v) { PropertiesService.getDocumentProperties().setProperty('d', v); PropertiesService.getUserProperties().setProperty('u', v); }
      function get() { return [PropertiesService.getDocumentProperties().getProperty('d'), PropertiesService.getUserProperties().getProperty('u')]; }`);
    const id = host.snapshot().id;
    host.call('put', 'one');
    host.access('head@school.example', 'editor');
    host.asUser('head@school.example');
    expect(host.call('get')).toEqual({ ok: true, value: ['one', null] });
    host.asUser('lead@school.example');
    expect(host.snapshot().stores).toEqual({
      document: { d: 'one' },
      user: { 'lead@school.example': { u: 'one' } },
      script: {},
    });
    host.openDoc('Strategy');
    expect(host.call('get')).toEqual({ ok: true, value: [null, 'one'] });
    host.openSheet(host.copyFile(id));
    expect(host.call('get')).toEqual({ ok: true, value: [null, 'one'] });
  });
});

describe('cache and locks', () => {
  const CODE = `
    function put() { CacheService.getUserCache().put('k', 'v', 60); }
    function get() { return CacheService.getUserCache().get('k'); }
    function lock(ms) { const lock = LockService.getDocumentLock(); return [lock.tryLock(ms), lock.tryLock(0), lock.hasLock()]; }
    function ask() { const lock = LockService.getDocumentLock(); lock.tryLock(0); SpreadsheetApp.getUi().alert('?'); return lock.hasLock(); }`;

  it('P4: values go stale with the clock, or at once', () => {
    const host = sheetHost(CODE, { now: 0 });
    host.call('put');
    expect(host.call('get')).toEqual({ ok: true, value: 'v' });
    host.evictCaches(true);
    expect(host.call('get')).toEqual({ ok: true, value: null });
    host.evictCaches(false);
    host.clock(60_000);
    expect(host.call('get')).toEqual({ ok: true, value: null });
    expect(thrown(`CacheService.getScriptCache().put('x'.repeat(251), 'v')`)).toBe('Argument too large: key');
    expect(thrown(`CacheService.getScriptCache().put('k', 'x'.repeat(102401))`)).toBe('Argument too large: value');
    expect(thrown(`CacheService.getScriptCache().put('k', 'v', 21601)`)).toContain('expirationInSeconds');
  });

  it('P5: held again by the same run, never with a negative wait, released at the end', () => {
    const host = sheetHost(CODE);
    expect(host.call('lock', 0)).toEqual({ ok: true, value: [true, true, true] });
    expect(host.call('lock', -1)).toEqual({ ok: true, value: [false, true, true] });
  });

  it('P5: locks do not survive a dialogue', () => {
    expect(sheetHost(CODE).call('ask')).toEqual({ ok: true, value: false });
  });

  it('P5: another execution waits in vain, and the clock moves on', async () => {
    const host = sheetHost(`
      function hold() { LockService.getDocumentLock().waitLock(1); SpreadsheetApp.flush(); SpreadsheetApp.flush(); }
      function want() { const from = Date.now(); try { LockService.getDocumentLock().waitLock(5000); } catch (e) { return [e.message, Date.now() - from]; } }`);
    const [, wanted] = await host.concurrent([{ fn: 'hold' }, { fn: 'want' }], [0, 1]);
    expect(wanted).toEqual({
      ok: true,
      value: ['Lock timeout: another process was holding the lock for too long.', 5000],
    });
    expect(host.call('want')).toEqual({ ok: true, value: null });
  });
});

describe('utilities', () => {
  it('U1: dates by Java patterns and zones', () => {
    const date = 'new Date(Date.UTC(2026, 6, 5, 13, 4, 9, 7))';
    const format = (zone: string, pattern: string) =>
      value(`Utilities.formatDate(${date}, '${zone}', ${JSON.stringify(pattern)})`);
    expect(format('Europe/London', 'yyyy-MM-dd HH:mm:ss.SSS')).toBe('2026-07-05 14:04:09.007');
    expect(format('GMT+2', "EEEE d MMMM yy 'at' h:mm a")).toBe('Sunday 5 July 26 at 3:04 PM');
    expect(format('GMT', "yyyy-MM-dd'T'HH:mm:ssXXX")).toBe('2026-07-05T13:04:09Z');
    expect(format('Asia/Kolkata', 'Z EEE MMM')).toBe('+0530 Sun Jul');
    expect(format('GMT', 'YYYY')).toContain("Illegal pattern character 'Y'");
    expect(format('Nowhere/Land', 'yyyy')).toContain('Invalid argument: timeZone');
  });

  it('U2: bytes are signed, and a digest of text without charset loses letters', () => {
    const digest = (text: string, rest = '') =>
      value(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ${text}${rest})`);
    expect(digest('"é"')).toEqual(digest('"?"'));
    expect(digest('"é"', ', Utilities.Charset.UTF_8')).not.toEqual(digest('"?"'));
    expect(digest('""')).toEqual([-44, 29, -116, -39, -113, 0, -78, 4, -23, -128, 9, -104, -20, -8, 66, 126]);
    expect(thrown('Utilities.base64Encode([200])')).toBe('Cannot convert 200 to byte.');
  });

  it('U3: base64, gzip, blobs, csv, uuid', () => {
    expect(value(`Utilities.base64Encode('a£', Utilities.Charset.UTF_8)`)).toBe('YcKj');
    expect(value(`Utilities.newBlob(Utilities.base64Decode('YcKj')).getDataAsString()`)).toBe('a£');
    expect(value(`Utilities.base64EncodeWebSafe([-1, -17])`)).toBe('_-8=');
    expect(thrown(`Utilities.base64Decode('a b')`)).toBe('Could not decode string.');
    expect(value(`Utilities.ungzip(Utilities.gzip(Utilities.newBlob('plan'))).getDataAsString()`)).toBe('plan');
    expect(value(`Utilities.newBlob('x').getName()`)).toBeNull();
    expect(value(`Utilities.parseCsv('a,"b, ""c""\\nd"\\n1,2')`)).toEqual([
      ['a', 'b, "c"\nd'],
      ['1', '2'],
    ]);
    expect(value('Utilities.getUuid()')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(value('Utilities.getUuid() !== Utilities.getUuid()')).toBe(true);
  });

  it('U4: addresses need a scope of their own; the key and the locale do not', () => {
    expect(thrown('Session.getActiveUser()')).toBe(
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
    expect(value('[Session.getActiveUserLocale(), Session.getScriptTimeZone()]')).toEqual(['en_GB', 'Europe/London']);
    const host = sheetHost('function key() { return Session.getTemporaryActiveUserKey(); }');
    const mine = host.call('key');
    expect(host.call('key')).toEqual(mine);
    host.asUser('head@school.example');
    expect(host.call('key')).not.toEqual(mine);
  });

  it('U5: scopes are asked for method by method', () => {
    const code = `
      function sheet() { SpreadsheetApp.getActiveSpreadsheet().getSheets(); }
      function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
      function alert() { SpreadsheetApp.getUi().alert('x'); }
      function status() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }`;
    const host = sheetHost(code);
    expect(host.call('status')).toEqual({ ok: true, value: 'NOT_REQUIRED' });
    host.scopes(['documents.currentonly']);
    expect(host.call('sheet')).toMatchObject({
      ok: false,
      name: 'Exception',
      message:
        'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    });
    expect(host.call('side')).toMatchObject({ ok: false, message: expect.stringContaining('script.container.ui') });
    expect(host.call('alert')).toEqual({ ok: true, value: null });
    expect(host.call('status')).toEqual({ ok: true, value: 'REQUIRED' });
    host.scopes('manifest');
    expect(host.call('side')).toEqual({ ok: true, value: null });
  });
});

describe('pages', () => {
  it('H6: pages are found by exact name', () => {
    const host = sheetHost(
      `function good() { const page = HtmlService.createHtmlOutputFromFile('Page'); return [page.getTitle(), page.getContent(), page.setTitle('T').getTitle()]; }
       function bad() { HtmlService.createHtmlOutputFromFile('page'); }`,
      {},
      { pages: { Page: '<p>x</p>' } },
    );
    expect(host.call('good')).toEqual({ ok: true, value: ['', '<p>x</p>', 'T'] });
    expect(host.call('bad')).toMatchObject({ ok: false, message: 'No HTML file named page was found.' });
  });
  it('H7: untrusted text is escaped', () => {
    expect(value(`HtmlService.createHtmlOutput('a').appendUntrusted('<b>').getContent()`)).toBe('a&lt;b&gt;');
  });
});
