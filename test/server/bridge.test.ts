import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.types';
import { ANSWERS, ask, planner, refusal, setUp } from './workbook';

let host: Host;
afterEach(() => host.close());

const LEAD = 'lead@school.example';
const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Long names in several scripts, so that bytes and letters part ways. */
const MANY_BYTES = Array.from({ length: 250 }, (_, at) => ({
  name: `Café 日本語 🎓 ${at} ${String.fromCodePoint(0x4e00 + ((at * 97) % 20_000)).repeat(30)}`,
  tier: 'Universal',
  notes: `Ünïcödé ${at * 7919}`,
}));

describe('the way from Sheets to Docs', () => {
  it('carries text of many bytes whole, in pieces that fit a property', () => {
    host = setUp();
    ask(host, 'addProvision', { rows: MANY_BYTES });
    const sent = ask(host, 'sendToDocs', {});
    expect(sent.leftOut).toEqual([]);
    const store = host.snapshot().stores.user[LEAD] ?? {};
    expect(Object.keys(store).length).toBeGreaterThan(2);
    for (const value of Object.values(store)) expect(bytes(value)).toBeLessThan(8_500);
    const { code } = ask(host, 'exportCode', {});
    host.openDoc('Our strategy');
    expect(ask(host, 'listDrafts', {}).plans).toMatchObject([{ workbook: 'Our plan', from: 'mine' }]);
    const section = ask(host, 'draftSection', { kind: 'strategy-page', section: 'offers' });
    expect(section.outcome).toBe('drafted');
    host.asUser('head@school.example');
    host.openDoc('A copy for the head');
    expect(ask(host, 'importCode', { code }).plan.from).toBe('document');
  });

  it('has the plan in Docs after the first refresh, actions too', () => {
    host = setUp();
    host.openDoc('Our strategy');
    const drafts = ask(host, 'listDrafts', {});
    expect(drafts.plans[0]?.savedWords).toBe('23 November 2026 at 09:00');
    host.reply([{ button: 'OK' }]);
    expect(host.clickMenu('Draft strategy').ok).toBe(true);
    expect(host.shown()[0]?.text).toContain('Answers from Our plan, saved 23 November 2026 at 09:00');
    expect(ask(host, 'listDrafts', {}).drafted.length).toBeGreaterThan(2);
  });

  it('keeps three plans, the newest first, and no pieces of older ones', () => {
    host = planner();
    for (const [day, name] of [
      [1, 'One'],
      [2, 'Two'],
      [3, 'Three'],
      [4, 'Four'],
    ] as const) {
      host.clock(Date.parse(`2026-12-0${day}T10:00:00Z`));
      host.openSheet(name);
      ask(host, 'saveAnswers', { answers: ANSWERS });
      ask(host, 'sendToDocs', {});
    }
    host.openDoc('Our strategy');
    expect(ask(host, 'listDrafts', {}).plans.map(({ workbook }) => workbook)).toEqual(['Four', 'Three', 'Two']);
    expect(Object.keys(host.snapshot().stores.user[LEAD] ?? {})).toHaveLength(4);
    expect(ask(host, 'forget', {})).toEqual({ forgotten: 3 });
    expect(host.snapshot().stores.user[LEAD] ?? {}).toEqual({});
  });

  it('leaves the old plan whole when a stop comes before the pointer', () => {
    host = setUp();
    ask(host, 'saveAnswers', { answers: [{ key: 'july', answer: 'A calmer school' }] });
    host.fault({
      service: 'Properties',
      method: 'setProperties',
      nth: 2,
      error: 'Service invoked too many times',
      stop: true,
    });
    host.call('rpc', 'sendToDocs', '{}');
    host.fault(null);
    host.openDoc('Our strategy');
    expect(ask(host, 'draftSection', { kind: 'strategy-board' }).outcome).toBe('drafted');
  });

  it('takes a code with the line breaks of a mail in it, and no damaged one', () => {
    host = setUp();
    const { code } = ask(host, 'exportCode', {});
    host.asUser('head@school.example');
    host.openDoc('For the head');
    expect(refusal(host, 'draftSection', { kind: 'strategy-page' }).code).toBe('no-plan');
    const at = Math.floor(code.length / 2);
    const damaged = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
    for (const bad of ['', 'hello', code.slice(0, -2), damaged]) {
      expect(refusal(host, 'importCode', { code: bad }).code).toBe('bad-code');
    }
    expect(refusal(host, 'importCode', { code: code.replace('SMHL1', 'SMHL9') }).code).toBe('newer-version');
    expect(ask(host, 'importCode', { code: code.replace(/(.{64})/g, '$1\r\n') }).plan.workbook).toBe('Our plan');
    expect(ask(host, 'draftSection', { kind: 'strategy-page' }).outcome).toBe('drafted');
  });

  it('says where a method belongs', () => {
    host = planner();
    host.openDoc('Our strategy');
    expect(refusal(host, 'refresh', {}).code).toBe('not-a-sheet');
    expect(refusal(host, 'sendToDocs', {}).code).toBe('not-a-sheet');
    host.openSheet('Our plan');
    expect(refusal(host, 'listDrafts', {}).code).toBe('not-a-doc');
    expect(refusal(host, 'importCode', { code: 'x' }).code).toBe('not-a-doc');
    expect(refusal(host, 'sendToDocs', {}).code).toBe('nothing-answered');
  });
});
