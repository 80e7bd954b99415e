import { describe, expect, it } from 'vitest';
import type { DocBlock, Run } from '../../src/outputs/documents/docModel';
import { elementText, sectionElements } from '../../src/outputs/documents/sectionElements';

const runs = (text: string): Run[] => [{ text }];
const line = (text: string): DocBlock => ({ type: 'paragraph', runs: runs(text), basis: [] });
const callout = (text: string): DocBlock => ({ type: 'paragraph', look: 'callout', runs: runs(text), basis: [] });
const list = (...items: string[]): DocBlock => ({ type: 'list', ordered: false, items: items.map(runs), basis: [] });
const table = (...rows: string[][]): DocBlock => ({ type: 'table', header: ['Who', 'What'], rows, basis: [] });

const laidOut = (blocks: DocBlock[], heading = 'Our aim', title: string | null = null): string[] =>
  sectionElements({ id: 'aim', heading, blocks }, title).map((element) => `${element.is}: ${elementText(element)}`);

describe('a section laid out', () => {
  it('has the title, its heading and each item, cell by cell as a document reads it back', () => {
    expect(laidOut([line('One'), list('a', 'b'), table(['head', 'asks'])], 'Our aim', 'Our plan')).toEqual([
      'heading: Our plan',
      'heading: Our aim',
      'paragraph: One',
      'item: a',
      'item: b',
      'table: Who\nWhat\nhead\nasks',
    ]);
  });

  it.each([
    ['two lists', [list('a'), list('b')], ['item: a', 'paragraph: ', 'item: b']],
    ['two call-outs', [callout('a'), callout('b')], ['callout: a', 'paragraph: ', 'callout: b']],
    ['a table and a call-out', [table(), callout('b')], ['table: Who\nWhat', 'paragraph: ', 'callout: b']],
  ])('keeps %s apart with an empty line', (_, blocks, expected) => {
    expect(laidOut([line('One'), ...blocks])).toEqual(['heading: Our aim', 'paragraph: One', ...expected]);
  });

  it('without a heading keeps a table or list at its start apart from whatever stands there', () => {
    expect(laidOut([list('a')], '')).toEqual(['paragraph: ', 'item: a']);
    expect(laidOut([table()], '')).toEqual(['paragraph: ', 'table: Who\nWhat']);
    expect(laidOut([line('One')], '')).toEqual(['paragraph: One']);
  });

  it('opens each list once', () => {
    const elements = sectionElements({ id: 'aim', heading: '', blocks: [list('a', 'b'), list('c')] }, null);
    const opening = elements.flatMap((element) => (element.is === 'item' ? [element.opens] : []));
    expect(opening).toEqual([true, false, true]);
  });

  it('has the text that a document keeps, so that bold stretches stand where they belong', () => {
    const [bullet, lone, control] = ['\uf0b7', '\ud83d', '\u0007'];
    expect(laidOut([list(`${bullet} Worry ${control}box`), table([`${lone}a`, 'b'])], `${bullet}Our aim`)).toEqual([
      'heading: Our aim',
      'item:  Worry box',
      'table: Who\nWhat\n\ufffda\nb',
    ]);
  });
});
