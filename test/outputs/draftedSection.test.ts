import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attemptMark,
  readSectionName,
  type SectionName,
  writeSectionName,
} from '../../src/outputs/documents/draftedSection';

const aim: SectionName = {
  kind: 'strategy-page',
  edition: 'publishable',
  section: 'aim',
  draft: 1,
  fingerprint: 'k3f9a2',
  attempt: '',
  stage: 'whole',
};
/** Of a range's name in Google Docs. */
const MOST_CHARACTERS = 256;

const names: fc.Arbitrary<SectionName> = fc.record({
  kind: fc.constantFrom('strategy-page', 'strategy-board', 'inset-launch'),
  edition: fc.constantFrom('internal', 'publishable'),
  section: fc.stringMatching(/^[a-z-]{1,20}$/),
  draft: fc.nat(),
  fingerprint: fc.stringMatching(/^[a-z0-9]{0,7}$/),
  attempt: fc.string({ maxLength: 100, unit: 'binary' }).map(attemptMark),
  stage: fc.constantFrom('begun', 'whole'),
});

describe('the name of a drafted section', () => {
  it('is read as it was written, and short enough for Google whatever the wish was called', () => {
    fc.assert(
      fc.property(names, (name) => {
        const written = writeSectionName(name);
        expect(readSectionName(written)).toEqual(name);
        expect(written.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      }),
    );
  });

  it('from before there were attempts is read, and written the same today', () => {
    const before = 'smhl.sec|strategy-page|publishable|aim|1|k3f9a2';
    expect(readSectionName(before)).toEqual(aim);
    expect(writeSectionName(aim)).toBe(before);
  });

  it('of a beginning is no section to an earlier version, which reads only names that begin as whole ones do', () => {
    expect(writeSectionName({ ...aim, stage: 'begun' })).not.toMatch(/^smhl\.sec\|/);
  });

  it.each([
    '',
    'Our aim',
    'smhl.sec',
    'smhl.other|strategy-page|publishable|aim|1|k3f9a2',
    'smhl.sec|a-novel|publishable|aim|1|k3f9a2',
    'smhl.sec|strategy-page|secret|aim|1|k3f9a2',
    'smhl.sec|strategy-page|publishable|aim|first|k3f9a2',
  ])('%j is none of ours', (text) => {
    expect(readSectionName(text)).toBeNull();
  });
});

describe('the mark of a wish', () => {
  it('is empty only for a wish without a name, and differs with the name', () => {
    expect(attemptMark('')).toBe('');
    const marks = ['a', 'b', 'ab', 'ba', ' ', 'one press', 'one press ', '|'].map(attemptMark);
    expect(new Set(marks).size).toBe(8);
    for (const mark of marks) expect(mark).toMatch(/^[a-z0-9]{1,7}$/);
  });
});
