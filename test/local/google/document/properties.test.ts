import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentFile } from '../../../../src/local/google/document';
import type { DocElement } from '../../../../src/local/google/document/element';
import { ServiceError } from '../../../../src/local/google/emulated';
import type { Block, DocEdit, DocTab, Snapshot } from '../../../../src/local/host.types';
import { blocksIn, lead, newFile, opened, tabsIn } from './opened';

const small = fc.nat(6);
const words = fc.constantFrom('', 'a', 'two words', 'line\nbreak', '\u{1F600}!');
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), text: fc.constantFrom('', 'p', 'long text') }),
  fc.record({
    type: fc.constant('list' as const),
    text: fc.constantFrom('item', 'other'),
    level: fc.nat(2),
    glyph: fc.constantFrom('BULLET', 'NUMBER'),
  }),
  fc.constant<Block>({
    type: 'table',
    text: '',
    rows: [
      ['a', ''],
      ['c', 'd'],
    ],
  }),
  fc.constantFrom<Block>(
    { type: 'pageBreak', text: '' },
    { type: 'rule', text: '' },
    { type: 'image', text: '' },
    { type: 'other', text: 'chip' },
    { type: 'paragraph', text: 'Head', heading: 'HEADING2', runs: [{ text: 'He', bold: true }, { text: 'ad' }] },
  ),
);
const path = fc.oneof(fc.tuple(small), fc.tuple(small, fc.nat(1), fc.nat(1), fc.nat(1)));
const edit: fc.Arbitrary<DocEdit> = fc.oneof(
  fc.record({ do: fc.constant('insertText' as const), path, offset: small, text: words }),
  fc.record({ do: fc.constant('deleteText' as const), path, from: small, to: small }),
  fc.record({
    do: fc.constantFrom('deleteBlocks' as const, 'select' as const),
    from: small,
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    do: fc.constantFrom('moveBlocks' as const, 'copyBlocks' as const),
    from: small,
    count: fc.integer({ min: 1, max: 3 }),
    to: small,
  }),
  fc.record({ do: fc.constant('addBlock' as const), at: small, block }),
  fc.record({
    do: fc.constant('style' as const),
    path,
    heading: fc.constantFrom('HEADING1', 'NORMAL'),
    bold: fc.boolean(),
  }),
  fc.record({ do: fc.constant('cursor' as const), path, offset: small }),
);
/** A script names the blocks from one index to another, if they are there. */
type Naming = { do: 'name'; from: number; to: number };
const naming: fc.Arbitrary<Naming> = fc.record({ do: fc.constant('name' as const), from: small, to: small });
const steps = fc.array(fc.oneof({ weight: 5, arbitrary: edit }, { weight: 2, arbitrary: naming }), { maxLength: 25 });

function take(file: DocumentFile, step: DocEdit | Naming): void {
  if (step.do !== 'name') {
    try {
      file.edit(step, lead);
    } catch (error) {
      // A path or an index that leads nowhere is a mistaken edit; anything else would be a bug of the host.
      expect(error).not.toBeInstanceOf(TypeError);
      expect(error).not.toBeInstanceOf(ServiceError);
    }
    return;
  }
  const { document, body } = opened(file);
  if (step.from > step.to || step.to >= body.getNumChildren()) return;
  const ends = [body.getChild(step.from) as DocElement, body.getChild(step.to) as DocElement] as const;
  document.addNamedRange(
    `n${step.from}`,
    document
      .newRange()
      .addElementsBetween(...ends)
      .build(),
  );
}

function played(sequence: readonly (DocEdit | Naming)[]): DocumentFile {
  const file = newFile();
  for (const text of ['one', 'two', '', 'four'])
    file.edit({ do: 'addBlock', at: 0, block: { type: 'paragraph', text } }, lead);
  for (const step of sequence) take(file, step);
  return file;
}

const snapshotOf = (file: DocumentFile): Snapshot => ({
  id: file.state.id,
  name: file.state.name,
  locale: file.state.locale,
  zone: file.state.zone,
  people: {},
  stores: { document: {}, user: {}, script: {} },
  kind: 'doc',
  tabs: structuredClone(tabsIn(file)) as DocTab[],
});

describe('whatever a person does', () => {
  it('D4, D7: the body ends with a paragraph', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const last = blocksIn(played(sequence)).at(-1);
        expect(['paragraph', 'list', 'pageBreak', 'rule', 'image']).toContain(last?.type);
      }),
    );
  });

  it('D18: a named range covers only what is there, and something', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const file = played(sequence);
        const { document, body } = opened(file);
        for (const range of document.getNamedRanges()) {
          const elements = range.getRange().getRangeElements();
          expect(elements.length).toBeGreaterThan(0);
          for (const element of elements) body.getChildIndex(element.getElement() as DocElement);
        }
        for (const { from, to } of tabsIn(file)[0]?.namedRanges ?? []) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThan(body.getNumChildren());
          expect(from).toBeLessThanOrEqual(to);
        }
      }),
    );
  });

  it('snapshot, restore, snapshot: the same; and a copy is the same document', () => {
    fc.assert(
      fc.property(steps, steps, (sequence, later) => {
        const file = played(sequence);
        const snapshot = snapshotOf(file);
        for (const step of later) take(file, step);
        file.restore(structuredClone(snapshot));
        expect(tabsIn(file)).toEqual(snapshot.kind === 'doc' ? snapshot.tabs : []);
        expect(tabsIn(file.copy('doc-2', 'Copy', lead))).toEqual(tabsIn(file));
      }),
    );
  });

  it('the text of a body is the text of its children, one a line', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const file = played(sequence);
        const { body } = opened(file);
        expect(body.editAsText().getText()).toBe(body.getText());
        expect(body.getText()).toBe(
          blocksIn(file)
            .map(({ type, text }) => (type === 'other' ? '' : text))
            .join('\n'),
        );
      }),
    );
  });
});
