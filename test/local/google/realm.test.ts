import vm from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ALLOWED_GLOBALS, bareContext } from '../../../src/local/google/bareContext';
import { Properties } from '../../../src/local/google/properties';
import { evaluate, sheetHost } from '../host/bundles';

const value = (expression: string) => {
  const result = evaluate(expression);
  return result.ok ? result.value : `${result.name}: ${result.message}`;
};
const thrown = (expression: string) =>
  value(`(function () { try { ${expression}; return 'nothing'; } catch (e) { return e.message; } })()`);
const RANGE = 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A1:B2")';

afterEach(() => vi.restoreAllMocks());

describe('the bare context', () => {
  it('R1, R2: has the names of ES2020 and nothing else', () => {
    const names = vm.runInContext('Object.getOwnPropertyNames(globalThis)', bareContext()) as string[];
    expect([...names].sort()).toEqual([...ALLOWED_GLOBALS].sort());
  });

  it.each(
    `setTimeout setInterval setImmediate queueMicrotask fetch XMLHttpRequest URL URLSearchParams TextEncoder TextDecoder
    structuredClone atob btoa crypto performance AbortController Blob File FormData process require module exports Buffer
    global window document localStorage navigator WebAssembly SharedArrayBuffer Atomics`
      .trim()
      .split(/\s+/),
  )('R1, R2: a script has no %s', (name) => {
    expect(value(`typeof ${name}`)).toBe('undefined');
  });

  it('R2: a name that cannot be taken away fails the start-up', () => {
    const create = vm.createContext;
    vi.spyOn(vm, 'createContext').mockImplementation((sandbox) => {
      const context = create(sandbox ?? {});
      vm.runInContext('Object.defineProperty(globalThis, "kinder", { value: 1 })', context);
      return context;
    });
    expect(() => bareContext()).toThrow('kinder');
  });

  it('R3: console and Logger write to the logs of the host', () => {
    const host = sheetHost(
      'function f() { console.log("a", 1, { b: [2] }); Logger.log("c %s", 3); return Object.keys(console).sort(); }',
    );
    expect(host.call('f')).toEqual({ ok: true, value: ['error', 'info', 'log', 'time', 'timeEnd', 'warn'] });
    expect(host.logs()).toEqual(['a 1 {"b":[2]}', 'c 3']);
  });

  it('R5: what services give belongs to the realm of the script', () => {
    expect(value(`${RANGE}.getValues() instanceof Array`)).toBe(true);
    expect(value(`PropertiesService.getUserProperties().getProperties() instanceof Object`)).toBe(true);
    expect(value(`(${RANGE}.setValue(new Date(2026, 0, 2)), ${RANGE}.getValue() instanceof Date)`)).toBe(true);
    expect(value(`${RANGE}.getValues.constructor === Function`)).toBe(true);
  });

  it('R5, item 5: an error is an Error of the script, named Exception, without a prefix', () => {
    const caught = `(function () { try { ${RANGE}.setNote(); } catch (e) { return [e instanceof Error, e.name, e.message, String(e)]; } })()`;
    const message = "The parameters () don't match the method signature for SpreadsheetApp.Range.setNote.";
    expect(value(caught)).toEqual([true, 'Exception', message, `Exception: ${message}`]);
  });

  it("R7, R8: local Date methods follow the zone of the manifest, and the clock is the host's", () => {
    const code =
      'function f() { return [new Date().getHours(), Date.now(), new Date(0) instanceof Date, typeof Date()]; }';
    const now = Date.UTC(2026, 6, 1, 9);
    const london = sheetHost(code, { now }).call('f');
    expect(london).toEqual({ ok: true, value: [10, now, true, 'string'] });
    const auckland = sheetHost(code, { now }, { zone: 'Pacific/Auckland' }).call('f');
    expect(auckland).toMatchObject({ value: [21, now, true, 'string'] });
    expect(sheetHost(code, { now, zones: { script: 'America/New_York' } }).call('f')).toMatchObject({
      value: [5, now, true, 'string'],
    });
    expect(process.env.TZ).toBe('Europe/London');
  });

  it('R6: only top-level declarations can be called; private ones and assigned ones cannot', () => {
    const host = sheetHost(
      'var a = function () {}; const b = () => 1; function c_() {} function d() { return 1; } this.e = d;',
    );
    for (const name of ['a', 'b', 'c_', 'e', 'toString']) {
      expect(host.call(name)).toMatchObject({ ok: false, message: `Script function not found: ${name}` });
    }
    expect(host.call('d')).toEqual({ ok: true, value: 1 });
  });

  it('R9: code newer than ES2020 is refused', () => {
    expect(() => sheetHost('class A { #x = 1; }')).toThrow(SyntaxError);
  });

  it('R10, U5: other services are there and refuse for want of their scope', () => {
    expect(thrown('UrlFetchApp.fetch("https://example.org")')).toContain('script.external_request');
    expect(thrown('DriveApp.getFileById("x")')).toBe(
      'Specified permissions are not sufficient to call DriveApp.getFileById. Required permissions: https://www.googleapis.com/auth/drive',
    );
    expect(thrown('MailApp.getRemainingDailyQuota()')).toContain('script.send_mail');
  });
});

describe('service objects', () => {
  it('G1: wrong arguments get the message with their kinds', () => {
    const message = (kinds: string, method: string) =>
      `The parameters (${kinds}) don't match the method signature for ${method}.`;
    expect(thrown(`${RANGE}.setNotes("foo")`)).toBe(message('String', 'SpreadsheetApp.Range.setNotes'));
    expect(thrown(`${RANGE}.copyTo()`)).toBe(message('', 'SpreadsheetApp.Range.copyTo'));
    expect(thrown(`${RANGE}.setValues([])`)).toBe(message('number[]', 'SpreadsheetApp.Range.setValues'));
    expect(thrown(`${RANGE}.setValues(["a"])`)).toBe(message('String[]', 'SpreadsheetApp.Range.setValues'));
    expect(thrown(`${RANGE}.setValues(${RANGE})`)).toBe(
      message('SpreadsheetApp.Range', 'SpreadsheetApp.Range.setValues'),
    );
    expect(thrown('SpreadsheetApp.getUi().alert({})')).toBe(message('(class)', 'Ui.alert'));
    expect(thrown('SpreadsheetApp.getUi().alert(function () {})')).toBe(message('(class)', 'Ui.alert'));
    expect(thrown('PropertiesService.getUserProperties().setProperty("a", 1)')).toBe(
      message('String,number', 'PropertiesService.Properties.setProperty'),
    );
    expect(thrown('PropertiesService.getUserProperties().setProperty("a", null)')).toContain('(String,null)');
    expect(thrown('Utilities.computeDigest("MD5", "x")')).toBe(message('String,String', 'Utilities.computeDigest'));
    expect(thrown('Utilities.formatDate("2026", "GMT", "yyyy")')).toContain('(String,String,String)');
  });

  it('G2: an enum parameter refuses its label as text, and another enum', () => {
    expect(thrown('SpreadsheetApp.getUi().alert("a", "OK")')).toContain('(String,String)');
    expect(thrown('SpreadsheetApp.getUi().alert("a", ScriptApp.AuthMode.FULL)')).toContain("don't match");
  });

  it('G3: text where a number is needed is never read as one', () => {
    expect(thrown('Utilities.sleep("x")')).toBe('Cannot convert x to int.');
    expect(thrown('SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("3", 1)')).toContain(
      '(String,number)',
    );
    expect(thrown('SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(NaN, 1)')).toContain("don't match");
  });

  it('G4: nonsense where the declarations list the words is refused', () => {
    expect(thrown(`${RANGE}.setHorizontalAlignment("foo")`)).toContain("don't match the method signature");
  });

  it('G5: enum members are objects with a name and a place, and the enum acts as its first', () => {
    const mode = 'ScriptApp.AuthMode';
    expect(
      value(`[String(${mode}.FULL), ${mode}.FULL.name(), ${mode}.FULL.ordinal(), ${mode}.FULL === 'FULL']`),
    ).toEqual(['FULL', 'FULL', 3, false]);
    expect(
      value(
        `[${mode}.FULL === ${mode}.FULL, ${mode}.FULL.compareTo(${mode}.NONE), String(${mode}), ${mode}.ordinal()]`,
      ),
    ).toEqual([true, 3, 'NONE', 0]);
    expect(value('SpreadsheetApp.WrapStrategy.CLIP === SpreadsheetApp.WrapStrategy.CLIP')).toBe(true);
  });

  it('item 2: a method the host lacks says so, one that Google lacks is no function', () => {
    expect(thrown('SpreadsheetApp.newCellImage()')).toBe('NOT EMULATED: SpreadsheetApp.newCellImage');
    expect(thrown(`${RANGE}.getColour()`)).toContain('is not a function');
    expect(value(`typeof ${RANGE}.getColour`)).toBe('undefined');
  });

  it('item 2: writing a property of a service object throws', () => {
    expect(thrown(`${RANGE}.kept = 1`)).toContain('kept');
    expect(thrown('delete SpreadsheetApp.getUi')).toContain('getUi');
    expect(thrown('Object.defineProperty(SpreadsheetApp, "x", { value: 1 })')).toContain('x');
  });

  it('keeps the identity of an object within a run', () => {
    expect(value('SpreadsheetApp.getUi() === SpreadsheetApp.getUi()')).toBe(true);
    expect(value('SpreadsheetApp.getActiveSpreadsheet() === SpreadsheetApp.getActiveSpreadsheet()')).toBe(true);
  });
});

describe('a kinder host', () => {
  it('is caught: without the limit of P2 the conformance case fails', () => {
    const tooBig = 'PropertiesService.getUserProperties().setProperty("k", Array(9218).join("x"))';
    expect(thrown(tooBig)).toBe('Argument too large: value');
    vi.spyOn(Properties.prototype, 'setProperty').mockReturnThis();
    expect(thrown(tooBig)).not.toBe('Argument too large: value');
  });
});
