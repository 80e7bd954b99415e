import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/content/sentences/bank';
import type { SentenceTemplate } from '../../src/content/sentences/types';
import { longDate, monthAndYear, shortDate } from '../../src/outputs/documents/days';
import { holds } from '../../src/outputs/documents/sentences/conditions';
import { fillText } from '../../src/outputs/documents/sentences/fill';
import { type Speaker, sayTemplate } from '../../src/outputs/documents/sentences/say';
import { filled, listSlot, numberSlot, type Slots, textSlot } from '../../src/outputs/documents/sentences/slot';
import { speakerFor } from '../../src/outputs/documents/sentences/speaker';
import { dateFromPhrase, halfTermsIn, schoolDayAfter, schoolDayBefore } from '../../src/outputs/documents/terms';
import {
  listOf,
  listOfFour,
  lowerStart,
  numberWord,
  roundedCount,
  severalIn,
  theRole,
  withStop,
} from '../../src/outputs/documents/words';
import { docContent } from './docContent';
import { tallowmere } from './schools';

const typed = (text: string): Slots => filled({ x: textSlot(text, []) });

describe('words', () => {
  it.each([
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a.', ' b ', '', '-', 'c.'], 'a, b and c'],
    [['a, big', 'b'], 'a, big; and b'],
    [['worry and fear', 'low mood'], 'worry and fear, and low mood'],
    [[], ''],
  ])('lists %j', (items, words) => expect(listOf(items)).toBe(words));

  it('stops a list at four', () => {
    expect(listOfFour(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c, d and others');
    expect(listOfFour(['a', 'b', 'c', 'd'])).toBe('a, b, c and d');
  });

  it.each([
    ['SENCO', 'the SENCO'],
    ['Assistant head', 'the assistant head'],
    ['our counsellor', 'our counsellor'],
    ['the head', 'the head'],
    ['Mrs K', 'Mrs K'],
    ['Jo Brown', 'Jo Brown'],
    ['Assistant Head', 'the Assistant Head'],
    ['Head of Year 9', 'the head of Year 9'],
    ['SLT', 'SLT'],
  ])('reads the role %s', (role, words) => expect(theRole(role)).toBe(words));

  it.each([
    ['We ask', 'we ask'],
    ['ELSA time', 'ELSA time'],
    ['Year 6 map', 'Year 6 map'],
    ['I will', 'I will'],
    ['The Nest', 'the Nest'],
    ['Lego Club', 'Lego Club'],
    ['October survey', 'October survey'],
  ])('lowers %s', (text, words) => expect(lowerStart(text)).toBe(words));

  it('closes a sentence once', () => {
    for (const end of ['', '.', ' .', '..', '. ']) expect(withStop(`We ask${end}`)).toBe('We ask.');
    expect(withStop('Who helps?')).toBe('Who helps?');
    expect(withStop('They said "Stay."')).toBe('They said "Stay."');
  });

  it('reads numbers as a page does', () => {
    expect([1, 10, 11].map(numberWord)).toEqual(['one', 'ten', '11']);
    expect([9, 10, 12, 13, 188].map(roundedCount)).toEqual(['fewer than 10', '10', '10', '15', '190']);
  });

  it('parts what was typed into one cell', () => {
    expect(severalIn('PE, stories and forest days')).toEqual(['PE', 'stories', 'forest days']);
    expect(severalIn('sleep and worry; life online')).toEqual(['sleep and worry', 'life online']);
    expect(severalIn('worry and fear')).toEqual(['worry and fear']);
  });
});

describe('dates', () => {
  it('reads as a page does', () => {
    expect(longDate('2026-02-13')).toBe('Friday 13 February 2026');
    expect(longDate('2028-02-29')).toBe('Tuesday 29 February 2028');
    expect(longDate('2027-02-29')).toBe('2027-02-29');
    expect(shortDate('2027-03-25')).toBe('25 Mar 2027');
    expect(monthAndYear('2026-10-05')).toBe('October 2026');
    expect(monthAndYear('October 2026')).toBe('October 2026');
  });

  const terms = halfTermsIn('2026-11-02 to 2026-12-18; 2027-01-05 to 2027-02-12; 2027-02-22 to 2027-03-25');
  it.each([
    ['by half-term', '2026-12-18'],
    ['next half-term', '2027-02-12'],
    ['by Christmas', '2026-12-18'],
    ['by Easter', '2027-03-25'],
    ['this year', '2027-03-25'],
    ['within six weeks', '2027-01-05'],
    ['2027-01-20', '2027-01-20'],
    ['soon', 'soon'],
  ])('turns "%s" into a day', (said, day) => expect(dateFromPhrase(said, '2026-11-23', terms)).toBe(day));

  it('leaves a phrase a phrase without term dates', () => {
    expect(dateFromPhrase('by Easter', '2026-11-23', [])).toBe('by Easter');
  });

  it('finds school days round a holiday', () => {
    expect(schoolDayAfter('2026-12-24', terms)).toBe('2027-01-05');
    expect(schoolDayBefore('2026-12-24', terms)).toBe('2026-12-18');
    expect(schoolDayBefore('2026-12-05', terms)).toBe('2026-12-04');
  });
});

describe('conditions', () => {
  const slots = filled({ model: textSlot('A', []), asked: numberSlot(12, []), roles: listSlot(['a', 'b'], []) });
  it.each([
    ['', true],
    ['model', true],
    ['!model', false],
    ['model=A|C', true],
    ['model=B', false],
    ['asked>=10', true],
    ['asked<10', false],
    ['gone<10 | !gone', true],
    ['roles>=2 & internal', true],
    ['publish', false],
  ])('%s is %s', (condition, is) => expect(holds(condition, { slots, edition: 'internal' })).toBe(is));
});

describe('filling', () => {
  it('leaves the sentence out where a slot is empty or says nothing', () => {
    expect(fillText('Tell {x}.', {})).toBeNull();
    expect(fillText('Tell {x}.', typed('...'))).toBeNull();
  });

  it('joins typed words and ours with one full stop', () => {
    expect(fillText('The risk: {x|lower} We will act.', typed('ELSA stops'))?.text).toBe(
      'The risk: ELSA stops. We will act.',
    );
    expect(fillText('Because of this, {x}', typed('we moved it.'))?.text).toBe('Because of this, we moved it.');
    expect(fillText('Tell {x} ({y}).', filled({ x: textSlot('Jo.', []), y: textSlot('now.', []) }))?.text).toBe(
      'Tell Jo (now).',
    );
    expect(fillText('Who: {x}.', typed('who knows?'))?.text).toBe('Who: who knows?');
  });

  it('counts only facts of the school', () => {
    const slots = filled({ x: textSlot('Hill School', [], false), y: textSlot('the Nest', []) });
    expect(fillText('{x} has {y}.', slots)?.facts).toBe(1);
  });

  const word = fc.stringMatching(/^[A-Za-z][a-z]{0,8}$/);
  const phrase = fc
    .tuple(
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('', '.', ' .', '. ', '!', '?', '...'),
      fc.constantFrom('', ' ', '  '),
    )
    .map(([words, end, space]) => `${space}${words.join(`${space} `)}${end}`);
  const templates = Object.entries<SentenceTemplate>(sentences);

  it('never prints a double space, two full stops or an empty list end, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...templates),
        (items, [id, template]) => {
          const slots = everySlot(template, items);
          const speaker: Speaker = { planId: 'p', edition: 'internal', slots, words: docContent.nations.england.words };
          for (const variant of template.variants) {
            const text = sayTemplate(id, { ...template, variants: [{ text: variant.text }] }, speaker)?.text ?? '';
            expect(text).not.toMatch(/ {2}|\.\.|\. \.|, and \.|[{}]| [,;]/);
            if (!template.label && !template.leadsIn) expect(text).toMatch(/^$|[.!?]["”]?$/);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  function everySlot(template: SentenceTemplate, items: readonly string[]): Slots {
    const names = template.variants.flatMap(({ text }) => [...text.matchAll(/\{(\w+)((?:\|\w+)*)/g)]);
    const slotFor = (filters: string) => (/list/.test(filters) ? listSlot(items, []) : textSlot(items[0] ?? '', []));
    return filled(Object.fromEntries(names.map((match) => [match[1] ?? '', slotFor(match[2] ?? '')])));
  }

  it('keeps what was typed, word for word', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const words = text
          .trim()
          .replace(/\s+/g, ' ')
          .replace(/[ .]+$/, '');
        expect(fillText('What we want to be different: {x}', typed(text))?.text).toContain(words);
      }),
    );
  });
});

describe('variants', () => {
  it('are the same for the same plan, and differ between two plans for at least half the templates', () => {
    const said = (planId: string) => {
      const speaker = { ...speakerFor(tallowmere, docContent, 'internal'), planId };
      return Object.entries<SentenceTemplate>(sentences).map(
        ([id, template]) => sayTemplate(id, template, speaker)?.text,
      );
    };
    expect(said('one')).toEqual(said('one'));
    const several = Object.entries<SentenceTemplate>(sentences).map(([id, template]) => {
      const speaker = speakerFor(tallowmere, docContent, 'internal');
      const texts = template.variants.map(
        (variant) => sayTemplate(id, { ...template, variants: [variant] }, speaker)?.text,
      );
      return new Set(texts.filter(Boolean)).size > 1;
    });
    const [one, other] = [said('one'), said('quite another')];
    const differing = one.filter((text, at) => several[at] && text !== other[at]).length;
    expect(differing / several.filter(Boolean).length).toBeGreaterThan(0.3);
    const among = ['a1', 'b2', 'c3', 'd4'].map(said);
    const everDiffering = one.filter(
      (_, at) => several[at] && new Set(among.map((texts) => texts[at])).size > 1,
    ).length;
    expect(everDiffering / several.filter(Boolean).length).toBeGreaterThan(0.5);
  });

  it('takes the next one where the neighbour opens with the same three words', () => {
    const template: SentenceTemplate = { variants: [{ text: 'We work with {x}.' }, { text: 'From outside: {x}.' }] };
    const speaker: Speaker = {
      planId: 'p',
      edition: 'internal',
      slots: typed('a nurse'),
      words: docContent.nations.england.words,
    };
    const after = sayTemplate('t', template, speaker, {}, 'We work with others.')?.text;
    expect(after).toBe('From outside: a nurse.');
  });
});
