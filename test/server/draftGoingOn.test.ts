import { describe, expect, it } from 'vitest';
import type { DocModel } from '../../src/outputs/documents/docModel';
import type { SectionName } from '../../src/outputs/documents/draftedSection';
import { type Asked, draftOf, draftOfAll, isNoted } from '../../src/server/draftGoingOn';
import type { DraftNote } from '../../src/server/draftNote';

const sections = ['aim', 'offers', 'foot'].map((id) => ({ id, heading: id, blocks: [] }));
const model: DocModel = {
  kind: 'strategy-page',
  edition: 'internal',
  title: 'Our plan',
  pageHeader: null,
  sections,
  notYetCovered: [],
};
const FIRST = 0;
const LATER = 1;

function name(draft: number, others: Partial<SectionName> = {}): SectionName {
  const { kind, edition } = model;
  return { kind, edition, section: 'aim', draft, fingerprint: '', attempt: '', stage: 'whole', ...others };
}
function note(draft: number, others: Partial<DraftNote> = {}): DraftNote {
  const { kind, edition } = model;
  return { kind, edition, draft, attempt: '', section: 'aim', tab: 't.0', before: 0, after: 1, ...others };
}
const asked = (names: SectionName[], others: Partial<Asked> = {}): Asked => {
  return { model, attempt: '', tab: 't.0', names, note: null, ...others };
};

describe('the draft that the first section goes into', () => {
  it.each([
    ['the first of all', asked([]), 1],
    ['a new one, with no name to tell it from the last', asked([name(1)]), 2],
    ['a new one, with another name', asked([name(1, { attempt: 'a' })], { attempt: 'b' }), 2],
    ['its own, with the same name', asked([name(1, { attempt: 'a' }), name(2)], { attempt: 'a' }), 1],
    ['a new one, for another edition', asked([name(1, { attempt: 'a', edition: 'publishable' })], { attempt: 'a' }), 2],
    ['one that was cut short', asked([name(1, { stage: 'begun' })]), 1],
    ['a new one, beside one of another name cut short', asked([name(1, { stage: 'begun', attempt: 'a' })]), 2],
    ['one that stands and was not struck out', asked([name(1)], { note: note(1) }), 1],
    ['the one noted, though another stands', asked([name(1), name(2)], { note: note(1) }), 1],
    ['a new one, where the note is of another tab', asked([name(1)], { note: note(1, { tab: 't.1' }) }), 2],
    ['one after those of its own kind only', asked([name(3, { kind: 'inset-launch' })]), 1],
  ])('is %s', (_, given, draft) => {
    expect(draftOf(given, FIRST)).toBe(draft);
  });
});

describe('the draft that a later section goes into', () => {
  it.each([
    ['the newest', asked([name(1), name(2)]), 2],
    ['the first where none stands', asked([]), 1],
    ['that of its wish', asked([name(1, { attempt: 'a' }), name(2)], { attempt: 'a' }), 1],
    ['the newest where its wish has none', asked([name(1), name(2)], { attempt: 'a' }), 2],
  ])('is %s', (_, given, draft) => {
    expect(draftOf(given, LATER)).toBe(draft);
  });
});

describe('the draft that all sections go into', () => {
  const all = note(1, { section: null });
  it.each([
    ['a new one', asked([name(1)]), 2],
    ['one with a section cut short', asked([name(1), name(1, { section: 'offers', stage: 'begun' })]), 1],
    ['one cut short between two sections', asked([name(1)], { note: all }), 1],
    ['a new one, where one section alone was noted', asked([name(1)], { note: note(1) }), 2],
    ['a new one, where the one noted was taken away', asked([], { note: note(4, { section: null }) }), 1],
  ])('is %s', (_, given, draft) => {
    expect(draftOfAll(given)).toBe(draft);
  });
});

describe('a note', () => {
  it('stands for its section, and one for all of them for each', () => {
    const [one, all] = [asked([], { note: note(1) }), asked([], { note: note(1, { section: null }) })];
    expect(isNoted(one, { draft: 1, section: 'aim' })).toBe(true);
    expect(isNoted(one, { draft: 1, section: 'foot' })).toBe(false);
    expect(isNoted(one, { draft: 1, section: null })).toBe(false);
    expect(isNoted(all, { draft: 1, section: 'foot' })).toBe(true);
    expect(isNoted(asked([]), { draft: 1, section: 'aim' })).toBe(false);
  });
});
