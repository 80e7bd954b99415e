import { describe, expect, it } from 'vitest';
import type { FileState, SharingPolicy } from '../../../src/local/google/file';
import { editorsOf, ownerOf, roleOf, shareFile, unshareFile, viewersOf } from '../../../src/local/google/sharing';

function fileOf(policy: Partial<SharingPolicy> = {}): FileState {
  return {
    id: 'f',
    name: 'Plan',
    locale: 'en_GB',
    zone: 'Europe/London',
    people: new Map([['lead@school.example', 'owner']]),
    policy: { outside: 'allow', editorsShare: true, unknown: [], groups: [], ...policy },
  };
}
const LEAD = 'lead@school.example';
const HEAD = 'head@school.example';

describe('sharing', () => {
  it('X1: editors are owner and editors, viewers everyone', () => {
    const file = fileOf();
    shareFile(file, LEAD, HEAD, 'editor');
    shareFile(file, LEAD, 'Governor@other.example', 'viewer');
    expect(editorsOf(file)).toEqual([LEAD, HEAD]);
    expect(viewersOf(file)).toEqual([LEAD, HEAD, 'governor@other.example']);
    expect(ownerOf(file)).toBe(LEAD);
  });

  it('X2: malformed and unknown addresses are refused, sharing twice is not', () => {
    const file = fileOf({ unknown: ['ghost@school.example', 'slt@school.example'], groups: ['SLT@school.example'] });
    for (const address of ['head', 'a@b', 'a b@c.example', 'ghost@school.example']) {
      expect(() => shareFile(file, LEAD, address, 'viewer')).toThrow(`Invalid email: ${address}`);
    }
    shareFile(file, LEAD, 'slt@school.example', 'viewer');
    shareFile(file, LEAD, 'slt@school.example', 'viewer');
    expect(roleOf(file, 'slt@school.example')).toBe('viewer');
  });

  it('X4: outside the domain can be refused, with a text that says little', () => {
    const file = fileOf({ outside: 'refuse' });
    expect(() => shareFile(file, LEAD, 'nurse@nhs.example', 'viewer')).toThrow(/^Action not allowed$/);
    expect(roleOf(file, 'nurse@nhs.example')).toBe('none');
  });

  it('X4: inside is the domain of the person, whatever their address', () => {
    const file = fileOf({ outside: 'refuse', domainOf: () => 'trust.example' });
    shareFile(file, LEAD, 'ceo@trust.example', 'viewer');
    expect(() => shareFile(file, LEAD, HEAD, 'viewer')).toThrow('Action not allowed');
  });

  it('X5: viewers never share, editors only where the school lets them', () => {
    const file = fileOf({ editorsShare: false });
    shareFile(file, LEAD, HEAD, 'editor');
    expect(() => shareFile(file, HEAD, 'dsl@school.example', 'viewer')).toThrow('You do not have permission');
    file.policy = { ...file.policy, editorsShare: true };
    shareFile(file, HEAD, 'dsl@school.example', 'viewer');
    expect(() => shareFile(file, 'dsl@school.example', 'x@school.example', 'viewer')).toThrow(
      'You do not have permission',
    );
  });

  it('promotes a viewer, never demotes, and the owner stays', () => {
    const file = fileOf();
    shareFile(file, LEAD, HEAD, 'viewer');
    shareFile(file, LEAD, HEAD, 'editor');
    shareFile(file, LEAD, HEAD, 'viewer');
    expect(roleOf(file, HEAD)).toBe('editor');
    unshareFile(file, LEAD, HEAD, 'viewer');
    expect(roleOf(file, HEAD)).toBe('editor');
    unshareFile(file, LEAD, HEAD, 'editor');
    unshareFile(file, LEAD, LEAD, 'editor');
    expect([roleOf(file, HEAD), roleOf(file, LEAD)]).toEqual(['none', 'owner']);
  });
});
