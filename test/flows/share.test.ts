import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../src/local/host';
import { ask, exampleWorkbook, freshHost, wire } from './workbook';

let host: Host;
afterEach(() => host.close());
const outcomes = (addresses: string[], about: { policy?: Parameters<Host['policy']>[0] } = {}) => {
  if (about.policy !== undefined) host.policy(about.policy);
  const people = addresses.map((address) => ({ address }));
  return ask(host, 'share', { people, confirmed: true }).outcomes.map(({ address, outcome }) => [address, outcome]);
};

describe('sharing with the leadership team', () => {
  test('the menu item opens the page on sharing, and Open planner on the plan', () => {
    host = freshHost();
    host.openSheet('Plan');
    host.clickMenu('Share with SLT');
    host.clickMenu('Open planner');
    expect(host.shown().map(({ kind, text }) => [kind, /data-start="(\w+)"/.exec(text)?.[1]])).toEqual([
      ['sidebar', 'share'],
      ['sidebar', 'home'],
    ]);
  });

  test('shows exactly who would get what, and shares nothing before it is confirmed', () => {
    host = exampleWorkbook();
    const asked = ask(host, 'share', {
      people: [{ address: 'head@school.example' }, { address: 'chair@elsewhere.example', role: 'editor' }],
    });
    expect(asked.people.map(({ address, role }) => [address, role])).toEqual([
      ['head@school.example', 'viewer'],
      ['chair@elsewhere.example', 'editor'],
    ]);
    expect(asked.people[1]?.warnings.join()).toContain('outside');
    expect(asked.warnings.join()).toContain('DSL');
    expect(host.snapshot().people).toEqual({ 'lead@school.example': 'owner' });
  });

  test('tells for each person what became of it, reading access back', () => {
    host = exampleWorkbook();
    const refusing = { policy: { outside: 'refuse' as const, unknown: ['typo@school.example'] } };
    const people = [
      'head@school.example',
      'adviser@council.example',
      'typo@school.example',
      'not an address',
      'head@school.example',
    ];
    expect(outcomes(people, refusing)).toEqual([
      ['head@school.example', 'shared'],
      ['adviser@council.example', 'refused'],
      ['typo@school.example', 'refused'],
      ['not an address', 'not-an-address'],
    ]);
    expect(host.snapshot().people).toEqual({ 'lead@school.example': 'owner', 'head@school.example': 'viewer' });
    expect(outcomes(['head@school.example'])).toEqual([['head@school.example', 'already']]);
  });

  test('names the owner, and says so when the lead types their own address', () => {
    host = exampleWorkbook();
    const asked = ask(host, 'share', { people: [{ address: 'lead@school.example' }] });
    expect(asked.access).toEqual({ owner: 'lead@school.example', editors: ['lead@school.example'], viewers: [] });
    expect(asked.people[0]?.warnings).not.toEqual([]);
  });

  test('shares nothing when another account opened the page', () => {
    host = exampleWorkbook();
    const reply = wire(host, 'share', {
      people: [{ address: 'head@school.example' }],
      confirmed: true,
      userKey: 'somebody else',
    });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'other-account' } });
    expect(host.snapshot().people).toEqual({ 'lead@school.example': 'owner' });
  });
});
