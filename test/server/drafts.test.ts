import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/contract/api';
import { differences, wholeState } from '../../src/local/faults/wholeState';
import type { Block, DocTab, Edit, SavedWork } from '../../src/local/host.types';
import { readSectionName } from '../../src/outputs/documents/draftedSection';
import { ask, setUp } from './workbook';

const host = setUp();
host.openDoc('Our paper');
const start: SavedWork = host.save();
beforeEach(() => host.reopen(start));
afterAll(() => host.close());

const TITLE = 'Our whole-school mental health strategy';
const FIRST: Input<'draftSection'> = { kind: 'strategy-board', edition: 'internal', attempt: 'one wish' };
const OFFERS: Input<'draftSection'> = { ...FIRST, section: 'offers' };

function paper(): DocTab {
  const snapshot = host.snapshot();
  const [tab] = snapshot.kind === 'doc' ? snapshot.tabs : [];
  if (tab === undefined) throw new Error('a document is open');
  return tab;
}
const texts = (): string[] => paper().blocks.map(({ text }) => text);
const titles = (): Block[] => paper().blocks.filter(({ text }) => text === TITLE);
const names = (stage: 'begun' | 'whole') =>
  paper().namedRanges.flatMap(({ name, ...extent }) => {
    const read = readSectionName(name);
    return read?.stage === stage ? [{ ...read, ...extent }] : [];
  });

/** Stops a draft at the nth call of this method, or at its nth call of any. True when it came so far. */
function stop(input: Input<'draftSection'>, nth: number, method = ''): boolean {
  host.fault({ method, nth, when: 'after', stop: true, error: 'Exceeded maximum execution time' });
  const result = host.call('rpc', 'draftSection', JSON.stringify(input));
  host.fault(null);
  return !result.ok && result.stopped === true;
}
const stopped = (input: Input<'draftSection'>, nth: number, method: string): void => {
  expect(stop(input, nth, method)).toBe(true);
};
const typeAbove = (at: number, text: string): Edit => ({ do: 'addBlock', at, block: { type: 'paragraph', text } });

describe('a wish for a document', () => {
  it('with a name is drafted once, with another name again, without one each time', () => {
    expect(ask(host, 'draftSection', FIRST).outcome).toBe('drafted');
    expect(ask(host, 'draftSection', FIRST).outcome).toBe('already-there');
    expect(titles()).toHaveLength(1);
    expect(ask(host, 'draftSection', { ...FIRST, attempt: 'another' }).outcome).toBe('drafted');
    expect(ask(host, 'draftSection', { kind: 'strategy-board' }).outcome).toBe('drafted');
    expect(ask(host, 'draftSection', { kind: 'strategy-board' }).outcome).toBe('drafted');
    expect(titles()).toHaveLength(4);
  });

  it('keeps its sections together, whatever was drafted since', () => {
    ask(host, 'draftSection', FIRST);
    ask(host, 'draftSection', { ...FIRST, attempt: 'another' });
    ask(host, 'draftSection', OFFERS);
    expect(names('whole').filter(({ section }) => section === 'offers')).toMatchObject([{ draft: 1 }]);
  });

  it('is not refused for a long name', () => {
    expect(ask(host, 'draftSection', { ...FIRST, attempt: '…'.repeat(100) }).outcome).toBe('drafted');
  });
});

describe('a section that was cut short', () => {
  it('is not told as drafted', () => {
    stopped(FIRST, 3, 'insertParagraph');
    expect(ask(host, 'listDrafts', {}).drafted).toEqual([]);
    expect(names('begun')).toMatchObject([{ section: 'priorities', from: 0, to: 0 }]);
    ask(host, 'draftSection', FIRST);
    expect(ask(host, 'listDrafts', {}).drafted).toHaveLength(1);
    expect(names('begun')).toEqual([]);
  });

  it('is completed once, though its wish has no name', () => {
    const { attempt: _attempt, ...unnamed } = FIRST;
    stopped(unnamed, 3, 'insertParagraph');
    ask(host, 'draftSection', unnamed);
    expect(titles()).toHaveLength(1);
    ask(host, 'draftSection', unnamed);
    expect(titles()).toHaveLength(2);
  });

  it('is completed where it stands by now, with the cursor somewhere else', () => {
    stopped(FIRST, 3, 'insertParagraph');
    host.edit(typeAbove(0, 'Own line above'), typeAbove(0, 'Own first line'));
    host.edit({ do: 'cursor', path: [0], offset: 0 });
    ask(host, 'draftSection', FIRST);
    expect(titles()).toHaveLength(1);
    expect(texts().slice(0, 3)).toEqual(['Own first line', 'Own line above', TITLE]);
  });

  it('is completed in a copy of the document, which has no note of it', () => {
    ask(host, 'draftSection', FIRST);
    const whole = texts().join('\n');
    host.reopen(start);
    stopped(FIRST, 3, 'insertParagraph');
    host.openDoc(host.copyFile(host.snapshot().id));
    ask(host, 'draftSection', FIRST);
    expect(texts().join('\n')).toBe(whole);
  });

  it('is completed though its mark was lost, as when it is cut and pasted', () => {
    stopped(FIRST, 3, 'insertParagraph');
    const three = texts().slice(0, 3);
    host.edit({ do: 'moveBlocks', from: 0, count: 3, to: 4 }, { do: 'moveBlocks', from: 0, count: 1, to: 4 });
    expect([names('begun'), texts().slice(0, 3)]).toEqual([[], three]);
    ask(host, 'draftSection', FIRST);
    expect(titles()).toHaveLength(1);
    expect(names('whole')).toMatchObject([{ from: 0 }]);
  });

  it('keeps a heading that a person has reworded meanwhile, and counts as theirs', () => {
    stopped(FIRST, 3, 'insertParagraph');
    host.edit({ do: 'insertText', path: [0], offset: 4, text: 'Own ' });
    ask(host, 'draftSection', FIRST);
    expect(texts()[0]).toBe('Our Own whole-school mental health strategy');
    expect(titles()).toEqual([]);
    expect(names('whole')).toMatchObject([{ from: 0, fingerprint: '' }]);
  });

  it('is begun anew at the cursor where a person took it away', () => {
    stopped(FIRST, 3, 'insertParagraph');
    host.edit({ do: 'deleteBlocks', from: 0, count: 3 });
    expect(ask(host, 'draftSection', FIRST).outcome).toBe('drafted');
    expect(titles()).toHaveLength(1);
  });

  it('is completed after any number of stops', () => {
    ask(host, 'draftSection', FIRST);
    const wanted = wholeState(host);
    host.reopen(start);
    for (let nth = 14; nth < 30; nth += 1) stop(FIRST, nth);
    ask(host, 'draftSection', FIRST);
    expect(differences(wholeState(host), wanted)).toEqual([]);
  });

  it('keeps what people type into it, as it looks, and takes none of it as ours', { timeout: 60_000 }, () => {
    host.resetCounters();
    ask(host, 'draftSection', FIRST);
    const calls = host.counters().total;
    const moments = fc.record({ calls: fc.integer({ min: 1, max: calls }), at: fc.nat(), kind: fc.nat({ max: 2 }) });
    fc.assert(
      fc.property(moments, ({ calls: nth, at, kind }) => {
        host.reopen(start);
        if (!stop(FIRST, nth) || names('whole').length > 0) return;
        const text = ['Own line', TITLE, 'Two priorities'][kind] ?? '';
        const own: Block = { type: 'paragraph', text, heading: 'HEADING4' };
        const path = at % paper().blocks.length;
        host.edit({ do: 'addBlock', at: path, block: own });
        ask(host, 'draftSection', FIRST);
        const { blocks } = paper();
        const standing = blocks.flatMap((block, index) => (block.heading === 'HEADING4' ? [index] : []));
        expect(standing.map((index) => blocks[index])).toEqual([own]);
        const [whole] = names('whole');
        for (const index of standing) expect(index < (whole?.from ?? 0) || index > (whole?.to ?? 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('words of a person that are the same as ours', () => {
  const ownTitle: Edit = { do: 'insertText', path: [0], offset: 0, text: `Own minutes\n${TITLE}\nOwn end` };

  it.each([FIRST, { kind: 'strategy-board' } as const])('stay theirs where a draft begins at them (%j)', (input) => {
    host.edit(ownTitle, { do: 'cursor', path: [0], offset: 0 });
    ask(host, 'draftSection', input);
    expect(titles().map(({ heading }) => heading)).toEqual(['HEADING1', undefined]);
  });

  it('stay theirs where a draft was cut short before its first word', () => {
    host.edit(ownTitle, { do: 'cursor', path: [0], offset: 0 });
    stopped(FIRST, 1, 'setProperties');
    ask(host, 'draftSection', FIRST);
    expect(titles().map(({ heading }) => heading)).toEqual(['HEADING1', undefined]);
  });

  it('stay theirs where it was cut short before its first words had a mark, and more was typed', () => {
    host.edit({ do: 'insertText', path: [0], offset: 0, text: 'Own minutes\nOwn end' });
    host.edit({ do: 'cursor', path: [0], offset: 0 });
    stopped(FIRST, 1, 'setProperties');
    host.edit(typeAbove(1, TITLE), typeAbove(3, 'Own last line'));
    ask(host, 'draftSection', FIRST);
    expect(titles().map(({ heading }) => heading)).toEqual(['HEADING1', undefined]);
  });
});

describe('the header of the page', () => {
  const HEADER = 'Internal: not for publication';

  it('gets its words where a run was stopped before it had them', () => {
    stopped(FIRST, 1, 'addHeader');
    expect(paper().header).toBe('');
    ask(host, 'draftSection', FIRST);
    expect(paper().header).toContain(HEADER);
  });

  it('stays as it is where something else stands in the document', () => {
    stopped(FIRST, 1, 'addHeader');
    host.edit({ do: 'insertText', path: [0], offset: 0, text: 'Own minutes' });
    ask(host, 'draftSection', FIRST);
    expect(paper().header).toBe('');
  });
});

describe('a menu item that was cut short', () => {
  const click = (): void => {
    host.reply([{ button: 'OK' }]);
    expect(host.clickMenu('Draft strategy')).toMatchObject({ ok: true });
  };

  it('ends the same when it is chosen again', { timeout: 120_000 }, () => {
    host.resetCounters();
    click();
    const calls = host.counters().total;
    const wanted = wholeState(host);
    for (let nth = 3; nth < calls - 3; nth += 7) {
      host.reopen(start);
      host.reply([{ button: 'OK' }]);
      host.fault({ nth, when: 'after', stop: true, error: 'Exceeded maximum execution time' });
      host.clickMenu('Draft strategy');
      host.fault(null);
      click();
      expect([nth, ...differences(wholeState(host), wanted)]).toEqual([nth]);
    }
  });

  it('is a new draft once it has been completed', () => {
    click();
    click();
    expect(titles()).toHaveLength(2);
    expect(new Set(names('whole').map(({ draft }) => draft))).toEqual(new Set([1, 2]));
  });
});
