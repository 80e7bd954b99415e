import { describe, expect, it } from 'vitest';
import { questions } from '../../src/content/questions/index';
import { sentences } from '../../src/content/sentences/bank';
import { anyOtherDecision, decisionsByGap, ownerlessDecision } from '../../src/content/sentences/kinds/decisions';
import { boardQuestions, tierCountWords } from '../../src/content/sentences/kinds/governorsReport';
import { documentKinds, kindSentences } from '../../src/content/sentences/kinds/index';
import * as paperRules from '../../src/content/sentences/kinds/paperRules';
import { policyPrompts } from '../../src/content/sentences/kinds/policyOutline';
import { anyReadiness, readinessOf } from '../../src/content/sentences/kinds/readiness';
import { outcomeWords } from '../../src/content/sentences/kinds/reportItems';
import { ninetyDaysWords, scopeWords, toldToWords } from '../../src/content/sentences/kinds/rolePage';
import { kindSlots, sharedWorkedOut } from '../../src/content/sentences/kinds/slots';
import type { KindSlot } from '../../src/content/sentences/kinds/types';
import { comesFromWords, howSureWords } from '../../src/content/sentences/kinds/whereFrom';
import { worriedBoxes, worriedPageSentences } from '../../src/content/sentences/kinds/worriedPage';
import { slotRules } from '../../src/content/sentences/slots';
import type { SentenceTemplate } from '../../src/content/sentences/types';
import { provisionHeaders } from '../../src/content/sheetWords';
import { slotNames } from '../../src/outputs/documents/sentences/fill';
import { FILTER_NAMES } from '../../src/outputs/documents/sentences/filters';
import { sayTemplate } from '../../src/outputs/documents/sentences/say';
import { filled, numberSlot, textSlot } from '../../src/outputs/documents/sentences/slot';
import { bannedIn } from '../outputs/readable';
import { textsIn } from './strings';

const asked = new Map(questions.map((question) => [question.id, question]));
const slots: readonly (readonly [string, KindSlot])[] = Object.entries<KindSlot>(kindSlots);
const known = new Set([...Object.keys(slotRules), ...Object.keys(kindSlots), ...Object.keys(sharedWorkedOut)]);

const decisions = [...Object.values(decisionsByGap), anyOtherDecision, ownerlessDecision];
const templates: readonly (readonly [string, SentenceTemplate])[] = [
  ...Object.entries<SentenceTemplate>(kindSentences),
  ...decisions.map(({ template }, place) => [`decision ${place + 1}`, template] as const),
];
const texts = [
  ...templates.flatMap(([id, { variants }]) => variants.map((variant) => [id, variant.text] as const)),
  ...documentKinds.flatMap(({ id, titles, sections }) => [
    ...titles.map(({ text }) => [id, text] as const),
    ...sections.flatMap((section) => section.titles.map((text) => [id, text] as const)),
  ]),
  ...boardQuestions.map(({ id, text }) => [id, text] as const),
  ...policyPrompts.flatMap(({ id, heading, prompt }) => [[id, heading] as const, [id, prompt] as const]),
  ...decisions.flatMap(({ ifWeWait = '' }) => [['if we wait', ifWeWait] as const]),
];
const conditions = [
  ...templates.flatMap(([id, { variants }]) => variants.map(({ when }) => [id, when] as const)),
  ...documentKinds.flatMap(({ id, titles, sections }) =>
    [...titles, ...sections].map(({ when }) => [id, when] as const),
  ),
  ...boardQuestions.map(({ id, when }) => [id, when] as const),
].flatMap(([id, when]) => (when === undefined ? [] : [[id, when] as const]));

/** The names a condition reads; a term it cannot read is handed back whole. */
function namesIn(condition: string): readonly string[] {
  return condition
    .split(/ [&|] /)
    .map((term) => /^!?(\w+)$/.exec(term)?.[1] ?? /^(\w+)(?:>=|<|=)\w+$/.exec(term)?.[1] ?? term);
}

const wordsOnly = {
  anyReadiness,
  readinessOf,
  paperRules,
  outcomeWords,
  tierCountWords,
  scopeWords,
  toldToWords,
  ninetyDaysWords,
  howSureWords,
  comesFromWords,
};

describe('the fifteen kinds', () => {
  it('are fifteen, each with a title, a section and a reader', () => {
    expect(new Set(documentKinds.map(({ id }) => id)).size).toBe(15);
    for (const { id, titles, sections, reader, editions } of documentKinds) {
      expect(
        [titles.length, sections.length, reader.length, editions.length].every((n) => n > 0),
        id,
      ).toBe(true);
      expect(new Set(sections.map((section) => section.id)).size, id).toBe(sections.length);
    }
  });

  it('use only sentences that exist, and leave none of their own unused', () => {
    const all = new Set([...Object.keys(sentences), ...Object.keys(kindSentences)]);
    const used = documentKinds.flatMap((kind) => kind.sections.flatMap((section) => section.sentences));
    expect(used.filter((id) => !all.has(id))).toEqual([]);
    expect(Object.keys(kindSentences).filter((id) => !used.includes(id))).toEqual([]);
  });

  it('print something in every section: a sentence, a table or the words of a rule', () => {
    const strengths = ['strategy-page/strengths', 'slt-briefing/well'];
    const bare = documentKinds.flatMap(({ id, sections }) =>
      sections.filter((one) => one.sentences.length === 0 && !one.table).map((one) => `${id}/${one.id}`),
    );
    expect(bare).toEqual(strengths);
  });

  it('keep to their word shares', () => {
    for (const { id, limit, sections } of documentKinds) {
      const shares = sections.reduce((sum, { words = 0 }) => sum + words, 0);
      if (typeof limit === 'object' && 'most' in limit) expect(shares, id).toBeLessThanOrEqual(limit.most);
    }
  });

  it('are never named after an inspectorate', () => {
    const named = texts.filter(([, text]) => /ofsted|estyn|inspect/i.test(text));
    expect(named).toEqual([]);
  });

  it('print who confirmed the safety details wherever a page is a safety page with items', () => {
    for (const { id, safety, safetyItems } of documentKinds) expect(safetyItems.length > 0, id).toBe(safety !== 'no');
  });
});

describe('sentences of the kinds', () => {
  it('have ids of their own across the whole bank', () => {
    expect(Object.keys(kindSentences).filter((id) => id in sentences)).toEqual([]);
  });

  it.each(texts)('%s has only slots and filters we know: %s', (_, text) => {
    expect(slotNames(text).filter((name) => !known.has(name))).toEqual([]);
    const filters = [...text.matchAll(/\|(\w+)/g)].map((match) => match[1] ?? '');
    expect(filters.filter((filter) => !FILTER_NAMES.includes(filter))).toEqual([]);
    expect(text.replace(/\{[\w|.]+\}/g, '')).not.toMatch(/[{}]/);
  });

  it.each(conditions)('%s has a condition that names known things: %s', (_, condition) => {
    const names = namesIn(condition).filter((name) => name !== 'internal' && name !== 'publish');
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  it('have conditions that a wrong name would break', () => {
    expect(namesIn('internal & !sponser | isNew=yes & n>=2')).toEqual(['internal', 'sponser', 'isNew', 'n']);
    expect(namesIn('two words')).toEqual(['two words']);
  });

  it('say nothing that every school says', () => {
    const ours = [...texts, ...textsIn(wordsOnly)].filter(([path]) => !path.includes('neverWrite'));
    expect(ours.flatMap(([path, text]) => bannedIn(text).map((phrase) => `${path}: ${phrase}`))).toEqual([]);
    expect(bannedIn('We pride ourselves on this journey.')).not.toEqual([]);
  });

  it('hold no stray space or doubled stop', () => {
    const spoilt = [...texts, ...textsIn(wordsOnly)].filter(([, text]) => {
      const plain = text.replace(/_{3,} \./g, '____.');
      return /\s{2}|^\s|\s$|\.\.|\s[,.;:]/.test(plain);
    });
    expect(spoilt).toEqual([]);
  });

  it('never make the role compulsory, and never say "to be completed"', () => {
    expect(texts.filter(([, text]) => /to be completed|statutory role|must appoint/i.test(text))).toEqual([]);
  });
});

describe('slots of the kinds', () => {
  const rows = slots.map(([name, slot]) => [name, slot] as const);
  it.each(rows)('%s says where its words come from', (name, slot) => {
    if ('question' in slot) {
      const places = slot.question.includes('{n}') ? ['1', '2', '3'] : [''];
      const ids = places.map((place) => slot.question.replace('{n}', place));
      expect(ids.filter((id) => !asked.has(id))).toEqual([]);
      if (slot.part === 'detail') expect(ids.map((id) => typeof asked.get(id)?.detail)).toContain('string');
    } else if ('column' in slot) {
      expect(Object.keys(provisionHeaders)).toContain(slot.column);
    } else {
      expect(Object.values(slot).join('').length, name).toBeGreaterThan(10);
    }
  });

  it('are used, and stand in one table only', () => {
    const used = new Set([
      ...texts.flatMap(([, text]) => slotNames(text)),
      ...textsIn(wordsOnly).flatMap(([, text]) => slotNames(text)),
      ...conditions.flatMap(([, condition]) => namesIn(condition)),
    ]);
    expect(Object.keys(kindSlots).filter((name) => !used.has(name))).toEqual([]);
    expect(Object.keys(kindSlots).filter((name) => name in slotRules || name in sharedWorkedOut)).toEqual([]);
  });
});

describe('policy prompts and questions for the board', () => {
  it('stand beside answers that are asked', () => {
    const wanted = policyPrompts.flatMap(({ answers }) => answers);
    expect(wanted.filter((id) => !asked.has(id))).toEqual([]);
    expect(policyPrompts).toHaveLength(24);
  });

  it('always leave the board one question to ask', () => {
    expect(boardQuestions).toHaveLength(8);
    expect(boardQuestions.filter(({ when }) => when === undefined)).toHaveLength(1);
  });
});

describe('decisions', () => {
  it('delay nobody’s support, and never put a safety line off', () => {
    const all = decisions.flatMap(({ template }) => template.variants.map(({ text }) => text));
    const external = decisionsByGap['external-quality']?.template.variants ?? [];
    expect(external.every(({ text }) => text.includes('sessions continue unless'))).toBe(true);
    expect(all.filter((text) => /pause|suspend|stop .*(session|support)/i.test(text))).toEqual([]);
  });
});

describe('the page "Worried about a pupil?"', () => {
  const speaker = (given: Readonly<Record<string, string>>) => ({
    planId: 'plan-1',
    edition: 'internal' as const,
    words: {
      pupil: 'pupil',
      pupils: 'pupils',
      class: 'class',
      governors: 'governors',
      governor: 'governor',
      dsl: 'DSL',
      senco: 'SENCO',
      rshe: 'RSHE',
      inset: 'INSET',
      camhs: 'CAMHS',
    },
    slots: filled(Object.fromEntries(Object.entries(given).map(([name, text]) => [name, textSlot(text, [])]))),
  });
  const given = {
    dsl: 'DSL',
    dslWhere: "head's office",
    deputy: 'deputy DSL',
    deputyWhere: 'the Nest',
    recordWhere: 'in our safeguarding record',
    nationLineShort: 'Call 111 and choose the mental health option',
  };

  it('has five boxes in one order, and 999 in the first', () => {
    expect(worriedBoxes.map(({ head }) => head)).toEqual([
      'In danger now?',
      'Listen',
      'Tell, today',
      'Write it down',
      'What happens next',
    ]);
    for (const { text } of worriedPageSentences['S-worried-danger'].variants) expect(text).toContain('999');
  });

  it.each(worriedBoxes.flatMap(({ sentences: ids }) => [...ids]).filter((id) => id !== 'S-worried-third'))(
    '%s reads without the answers that may be missing',
    (id) => {
      const sentence = sayTemplate(id, worriedPageSentences[id], speaker(given));
      expect(sentence?.text).toMatch(/^[A-Z].*\.$/);
      expect(sentence?.text).not.toMatch(/[{}]|\bin in\b/);
    },
  );

  it('is silent where the third person is not known, and says 999 where nobody answers after hours', () => {
    expect(sayTemplate('x', worriedPageSentences['S-worried-third'], speaker(given))).toBeNull();
    expect(sayTemplate('x', worriedPageSentences['S-worried-hours'], speaker(given))?.text).toBe(
      'Out of hours: call 999 if somebody is in danger; otherwise call 111 and choose the mental health option.',
    );
  });
});

describe('counts', () => {
  const decisionCount = (n: number) => ({
    planId: 'plan-1',
    edition: 'internal' as const,
    words: {
      pupil: 'pupil',
      pupils: 'pupils',
      class: 'class',
      governors: '',
      governor: '',
      dsl: '',
      senco: '',
      rshe: '',
      inset: '',
      camhs: '',
    },
    slots: { decisionCount: numberSlot(n, []) },
  });
  it('have a singular form', () => {
    const say = (n: number) => sayTemplate('S-brief-why', kindSentences['S-brief-why'], decisionCount(n))?.text;
    expect(say(1)).toBe('This asks SLT for one decision on mental health. It takes ten minutes.');
    expect(say(3)).toBe('This asks SLT for three decisions on mental health. It takes ten minutes.');
  });
});
