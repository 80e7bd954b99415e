import { describe, expect, it } from 'vitest';
import { questions } from '../../src/content/questions/index';
import { sentences } from '../../src/content/sentences/bank';
import * as docWords from '../../src/content/sentences/docWords';
import { gapWords } from '../../src/content/sentences/gapWords';
import { priorityWords } from '../../src/content/sentences/priorities';
import { askedDirectly, priorityParts, slotRules } from '../../src/content/sentences/slots';
import type { PriorityWords, SentenceTemplate } from '../../src/content/sentences/types';
import { slotNames } from '../../src/outputs/documents/sentences/fill';
import { FILTER_NAMES } from '../../src/outputs/documents/sentences/filters';
import { bannedIn } from '../outputs/readable';

/** Slots that are worked out, not asked. */
const WORKED_OUT =
  'pupil pupils dsl senco governor governors rshe roll stepCount needs needCount needSources contactRole directoryChecked proceduresReviewed draftDate answersDate priorityCount owner by know ownerCell byCell knowCell cause firstStep start moreActions day30 costItems notCosted confirmRole confirmDate changedItems sectionTitles evidence staffEvidence n need offer phaseYears boundaryYear roleGroup topic'.split(
    ' ',
  );
const templates = Object.entries<SentenceTemplate>(sentences);
const texts = [
  ...templates.flatMap(([id, template]) => template.variants.map(({ text }) => [id, text] as const)),
  ...Object.entries<PriorityWords>(priorityWords).flatMap(([id, { a, b, unnamed = '', know }]) =>
    [a, b, unnamed, know].map((text) => [id, text] as const),
  ),
];

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [];
}

describe('the sentence bank', () => {
  it.each(texts)('%s has only slots and filters we know: %s', (_, text) => {
    const known = new Set([...Object.keys(slotRules), ...WORKED_OUT]);
    expect(slotNames(text).filter((name) => !known.has(name))).toEqual([]);
    const filters = [...text.matchAll(/\|(\w+)/g)].map((match) => match[1] ?? '');
    expect(filters.filter((filter) => !FILTER_NAMES.includes(filter))).toEqual([]);
    expect(text.replace(/\{[\w|.]+\}/g, '')).not.toMatch(/[{}]/);
  });

  it('says nothing that every school says', () => {
    const ours = [...texts.map(([, text]) => text), ...leaves(docWords)];
    expect(ours.flatMap(bannedIn)).toEqual([]);
    expect(bannedIn('We have a holistic and inspection-proof plan.')).toEqual(
      ['inspection proof', 'holistic'].map((one) => (one === 'inspection proof' ? 'inspection-proof' : one)),
    );
  });

  it('asks a question for every slot', () => {
    const asked = new Set(questions.map(({ id }) => id));
    const wanted = [
      ...Object.values(slotRules).map(({ question }) => question),
      ...Object.values(askedDirectly).filter((id) => id !== askedDirectly.wordsPrefix),
      ...Object.values(priorityParts).map((part) => `priority.2.${part}`),
      'voice.themes.3',
      'strength.3',
      'words.dsl',
    ];
    expect(wanted.filter((id) => !asked.has(id))).toEqual([]);
  });

  it('has public words for every gap that has internal ones only', () => {
    const silent = gapWords.filter(({ words, inPublic }) => priorityWords[inPublic ?? words].public === 'words-only');
    for (const { words } of silent) expect(priorityWords[words]).toHaveProperty('unnamed');
  });
});
