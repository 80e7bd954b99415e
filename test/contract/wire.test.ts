import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { failureWords } from '../../src/content/messages';
import type { Handlers } from '../../src/contract/api';
import { api } from '../../src/contract/api';
import { FAILURE_CODES } from '../../src/contract/failure';
import { dispatch } from '../../src/server/dispatch';

const PROMISED = [
  'open',
  'saveAnswers',
  'previewList',
  'addProvision',
  'refresh',
  'sendToDocs',
  'listDrafts',
  'draftSection',
  'share',
  'importCode',
  'forget',
];

/** Handlers that only say what they were given. */
function handlersWith(forget: () => unknown): Handlers {
  return { forget } as unknown as Handlers;
}

const call = (handlers: Handlers, name: string, json: string) => JSON.parse(dispatch(() => handlers, name, json));

describe('the wire', () => {
  it('keeps every promised name', () => {
    for (const name of PROMISED) expect(Object.keys(api)).toContain(name);
  });

  it('has words for every failure code', () => {
    expect(Object.keys(failureWords).sort()).toEqual([...FAILURE_CODES].sort());
  });

  it.each(['constructor', '__proto__', 'toString', 'Refresh', ''])('refuses %j as unknown', (name) => {
    expect(
      call(
        handlersWith(() => ({ forgotten: 0 })),
        name,
        '{}',
      ),
    ).toMatchObject({
      ok: false,
      failure: { code: 'unknown-method' },
    });
  });

  it.each(['{', '[]', '"x"', '7', 'null'])('refuses %s as bad input', (json) => {
    const got = call(
      handlersWith(() => ({ forgotten: 0 })),
      'forget',
      json,
    );
    expect(got).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
  });

  it('takes no input at all for an empty one', () => {
    expect(
      call(
        handlersWith(() => ({ forgotten: 2 })),
        'forget',
        '',
      ),
    ).toEqual({ ok: true, value: { forgotten: 2 } });
  });

  it('never sends an answer that breaks the contract', () => {
    const got = call(
      handlersWith(() => ({ forgotten: 'two' })),
      'forget',
      '{}',
    );
    expect(got).toMatchObject({ ok: false, failure: { code: 'our-mistake' } });
  });

  it('turns whatever is thrown into a failure', () => {
    const got = call(
      handlersWith(() => {
        throw new Error('You do not have permission to call Ui.showSidebar. Required permissions: x');
      }),
      'forget',
      '{}',
    );
    expect(got).toMatchObject({ ok: false, failure: { code: 'needs-permission' } });
  });

  it('takes the least a caller may send', () => {
    expect(z.safeParse(api.saveAnswers.input, { answers: [{ key: 'nation' }] }).success).toBe(true);
    expect(z.safeParse(api.draftSection.input, { kind: 'strategy-page', section: 2 }).success).toBe(true);
    expect(z.safeParse(api.share.input, {}).success).toBe(true);
    expect(z.safeParse(api.addProvision.input, { rows: [{ name: 'ELSA', tier: ['Targeted'] }] }).success).toBe(true);
    expect(z.safeParse(api.share.input, { people: [{ address: 'a', role: 'owner' }] }).success).toBe(false);
  });
});
