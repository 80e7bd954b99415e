import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan';
import { BOARD_WORDS, draftStrategyBoard } from '../../src/outputs/documents/strategyBoard';
import { wordCount } from '../../src/outputs/documents/words';
import { docContent } from './docContent';
import { expectReadable } from './readable';
import { renderDoc, renderReady, textsOf } from './renderDoc';
import { brackenfold, tallowmere, thinSchool, toldFrom } from './schools';

const board = (plan: Plan, edition: 'publishable' | 'internal' = 'internal') =>
  draftStrategyBoard(plan, docContent, { edition });

describe('the board version', () => {
  it.each([
    ['tallowmere', tallowmere, 'internal'],
    ['tallowmere', tallowmere, 'publishable'],
    ['thin', thinSchool, 'internal'],
  ] as const)('of %s reads as expected', async (name, plan, edition) => {
    const { model, ready } = board(plan, edition);
    const read = `${renderDoc(model)}\n\n${renderReady(ready)}\n`;
    await expect(read).toMatchFileSnapshot(`../expected/strategy-board-${name}-${edition}.txt`);
  });

  it.each([tallowmere, brackenfold])('has at least six sections, within its limit ($id)', (plan) => {
    for (const edition of ['publishable', 'internal'] as const) {
      const { model } = board(plan, edition);
      expect(model.sections.filter(({ heading }) => heading !== '').length).toBeGreaterThanOrEqual(6);
      expect(wordCount(textsOf(model).join(' '))).toBeLessThanOrEqual(BOARD_WORDS);
      expectReadable(model);
    }
  });

  it('holds its limit when every answer is long', () => {
    const long = 'and then we say the same thing once more so that it is far too long '.repeat(6);
    const told = Object.fromEntries(
      Object.entries(tallowmere.answers.told).map(([key, { answer, detail }]) => [
        key,
        {
          answer: /date|when|\.by|start|Dates|halfTerms|Days|asked|model|name/.test(key) ? answer : `${answer} ${long}`,
          detail,
        },
      ]),
    );
    const { model, ready } = board({ ...tallowmere, answers: { ...tallowmere.answers, told } });
    const words = wordCount(textsOf(model).join(' '));
    if (words > BOARD_WORDS) expect(ready.missing.join(' ')).toContain('1800 fit');
    expect(textsOf(model).join(' ')).toContain('999');
    expectReadable(model);
  });

  it('prints the head’s words as typed and adds nothing', () => {
    const commitment = board(tallowmere).model.sections.find(({ id }) => id === 'commitment');
    const texts = commitment?.blocks.flatMap((block) =>
      block.type === 'paragraph' ? block.runs.map(({ text }) => text) : [],
    );
    expect(texts?.slice(0, 4)).toEqual([
      'Two years ago our children told us lunchtime was the worst part of the day.',
      'I will keep three hours a week for the lead, and ask about this every half-term.',
      'Tell someone the same day.',
      'Head, Tallowmere Primary School',
    ]);
  });

  it('names what is not covered yet, once, and never as something to complete', () => {
    const { model, ready } = board(thinSchool);
    expect(model.notYetCovered).toContain('a commitment from the head');
    expect(textsOf(model).join(' ')).not.toMatch(/to be completed/i);
    expect(model.sections.filter(({ heading }) => heading !== '').map(({ id }) => id)).toEqual(['offers']);
    expect(ready.missing.join(' ')).toContain('There is enough here for the plan on a page.');
  });

  it('turns to adult services for students of 18 and over, and to each age in its own lines', () => {
    const college: Plan = {
      ...brackenfold,
      answers: { ...brackenfold.answers, setting: 'college', phases: ['post16'] },
    };
    const words = textsOf(board(college, 'publishable').model);
    const adults = words[words.indexOf('#### 18 and over') + 1] ?? '';
    expect(words).toContain('#### Under 18');
    expect(adults).toContain('999');
    expect(adults).toContain('GP');
    expect(adults).not.toMatch(/children's|your child/i);
    expect(words.join(' ')).not.toContain('If your child');
  });

  it('says that what we offer is not covered where only the contact is known', () => {
    const told = {
      ...thinSchool.answers.told,
      ...toldFrom({ 'parents.contact': 'head', 'parents.how': 'ring the office' }),
    };
    const { model } = board({ ...thinSchool, answers: { ...thinSchool.answers, told } });
    expect(model.notYetCovered).toContain('what we offer');
    expect(textsOf(model).join(' ')).toMatch(/the head.*ring the office/);
  });

  it('lists one missing section without a list', () => {
    const told = {
      ...tallowmere.answers.told,
      ...toldFrom({ 'commit.why': '', 'commit.will': '', 'commit.ask': '', 'role.values': '' }),
    };
    const { model } = board({ ...tallowmere, answers: { ...tallowmere.answers, told } });
    expect(textsOf(model).join('\n')).toContain('Not yet covered: a commitment from the head.');
  });

  it('keeps two neighbouring paragraphs from opening alike', () => {
    for (const plan of [tallowmere, brackenfold]) {
      for (const { id, blocks } of board(plan).model.sections) {
        if (id === 'commitment') continue;
        const texts = blocks.map((block) =>
          block.type === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '',
        );
        const opening = (text: string) => text.toLowerCase().split(' ').slice(0, 3).join(' ');
        texts.forEach((text, at) => {
          if (text && texts[at - 1]) expect(opening(text)).not.toBe(opening(texts[at - 1] ?? ''));
        });
      }
    }
  });
});
