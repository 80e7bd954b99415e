import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.types';
import { ask, refusal, setUp } from './workbook';

let host: Host;
afterEach(() => host.close());

describe('sharing', () => {
  it('shares nothing before it is confirmed, and says who would get what', () => {
    host = setUp();
    const before = host.snapshot();
    const asked = ask(host, 'share', {
      people: [
        { address: 'head@school.example' },
        { address: 'Head@School.example', role: 'editor' },
        { address: 'not an address' },
        { address: 'adviser@council.example' },
      ],
    });
    expect(host.snapshot()).toEqual(before);
    expect(asked.outcomes).toEqual([]);
    expect(asked.people.map(({ address, role }) => [address, role])).toEqual([
      ['head@school.example', 'editor'],
      ['not an address', 'viewer'],
      ['adviser@council.example', 'viewer'],
    ]);
    expect(asked.people.map(({ warnings }) => warnings.length)).toEqual([1, 1, 1]);
    expect(asked.warnings[0]).toContain('self-harm');
  });

  it('goes on after a refusal, and reads back what came of each', () => {
    host = setUp();
    host.policy({ outside: 'refuse' });
    const { outcomes, access } = ask(host, 'share', {
      confirmed: true,
      userKey: ask(host, 'open', {}).userKey,
      people: [
        { address: 'adviser@council.example' },
        { address: 'nobody' },
        { address: 'head@school.example' },
        { address: 'deputy@school.example', role: 'editor' },
        { address: 'lead@school.example', role: 'editor' },
      ],
    });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'refused',
      'not-an-address',
      'shared',
      'shared',
      'already',
    ]);
    expect(access.editors).toContain('deputy@school.example');
    expect(host.snapshot().people['head@school.example']).toBe('viewer');
    expect(host.snapshot().people['adviser@council.example']).toBeUndefined();
  });

  it('shares nothing when another account answers than the one that opened the planner', () => {
    host = setUp();
    const { userKey } = ask(host, 'open', {});
    host.access('colleague@school.example', 'editor');
    host.asUser('colleague@school.example');
    const people = [{ address: 'head@school.example' }];
    expect(refusal(host, 'share', { people, confirmed: true, userKey }).code).toBe('other-account');
    expect(host.snapshot().people['head@school.example']).toBeUndefined();
  });

  it('works in a document too', () => {
    host = setUp();
    host.openDoc('Our strategy');
    const { outcomes } = ask(host, 'share', { people: [{ address: 'head@school.example' }], confirmed: true });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['shared']);
  });
});
