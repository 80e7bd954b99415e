import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content/index';
import { rulesContent } from '../../src/content/rulesContent';
import { assess } from '../../src/domain/assess';
import { readAnswers } from '../../src/domain/reading/readAnswers';
import { changedSettings, readSettings } from '../../src/domain/reading/readSettings';
import { askRules } from '../../src/domain/rules/findOut';
import { priorityRules } from '../../src/domain/rules/priorities';
import { tidyRules } from '../../src/domain/rules/tidy';
import { DEFAULT_SETTINGS, SETTING_RANGES } from '../../src/domain/settings';
import { anyAnswers, anyRegister } from './anySchool';
import { TODAY } from './schools';

const { questions } = content;
const row = (key: string, answer: string) => ({ key: `settings.${key}`, answer, detail: '' });
const settingsOf = (...rows: readonly (readonly [string, string])[]) =>
  readSettings(
    rows.map(([key, answer]) => row(key, answer)),
    questions,
  );

/** Labels and limits of a question. */
function optionsOf(id: string) {
  const answer = questions.find((question) => question.id === id)?.answer;
  return answer?.kind === 'choice' || answer?.kind === 'several' ? answer.options : [];
}

describe('the rules a school may adjust', () => {
  test('are the usual ones where nothing is said', () => {
    expect(readSettings([], questions)).toEqual(DEFAULT_SETTINGS);
    expect(changedSettings(readSettings([], questions))).toEqual([]);
  });

  test('are read as they are typed: numbers, steps, shares, several rules, weights', () => {
    const settings = settingsOf(
      ['reviewMonths', '18'],
      ['doFirstFrom', '4'],
      ['placesShare', '90%'],
      ['rulesOff', 'Tidy up: places, Priorities: data protection'],
      ['impact.5', 'Calm, consistent responses, Link governor'],
    );
    expect(settings).toMatchObject({ reviewMonths: 18, doFirstFrom: 4, placesShare: 0.9 });
    expect(settings.rulesOff).toEqual(['gap:tidy:places', 'gap:data-protection']);
    expect(settings.impact).toEqual({ 'ethos-1': 5, 'leadership-5': 5 });
    expect(changedSettings(settings)).toEqual(['reviewMonths', 'doFirstFrom', 'impact', 'placesShare', 'rulesOff']);
  });

  test('a cell that cannot be read leaves the usual rule and is told', () => {
    const rows = [row('reviewMonths', '48'), row('doFirstFrom', 'often'), row('rulesOff', 'Self-harm procedure')];
    expect(readSettings(rows, questions)).toEqual(DEFAULT_SETTINGS);
    expect(readAnswers(rows, questions, TODAY).problems.map(({ code }) => code)).toEqual([
      'out-of-range',
      'not-an-option',
      'not-an-option',
    ]);
  });

  test('each figure asks for what its range allows, and shows its usual value', () => {
    for (const [name, [least, most]] of Object.entries(SETTING_RANGES)) {
      const question = questions.find(({ id }) => id === `settings.${name}`);
      const values = optionsOf(`settings.${name}`).map(({ id }) => Number(id));
      const range =
        question?.answer.kind === 'number'
          ? [question.answer.least, question.answer.most]
          : [Math.min(...values), Math.max(...values)];
      expect(range, name).toEqual([least, most]);
      const usual = DEFAULT_SETTINGS[name as keyof typeof SETTING_RANGES];
      expect(question?.why, name).toContain(`Usual: ${name === 'placesShare' ? '80%' : usual}`);
    }
  });

  test('every rule of priorities, tidy up and find out can be switched off, and no other', () => {
    const rules = [...priorityRules, ...tidyRules, ...askRules].map(({ key }) => key);
    expect(
      optionsOf('settings.rulesOff')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...new Set(rules)].sort());
    expect(rules.filter((key) => key.includes('safety'))).toEqual([]);
  });

  test('weights: the usual one of every statement stands in one list, and safety statements have none', () => {
    const labels = [1, 2, 3, 4, 5].flatMap((weight) => {
      const why = questions.find(({ id }) => id === `settings.impact.${weight}`)?.why ?? '';
      return /Usual: (.*?)\. Leave/.exec(why)?.[1]?.split('. ') ?? [];
    });
    const weighed = optionsOf('settings.impact.5');
    expect(labels.filter((label) => label !== 'none').sort()).toEqual(weighed.map(({ label }) => label).sort());
    const safety = rulesContent.indicators.filter(({ id, safety: own }) => own || id === 'targeted-6');
    expect(weighed.filter(({ id }) => safety.some((one) => one.id === id))).toEqual([]);
  });

  test('no label of a list holds a comma', () => {
    const labels = questions.filter(({ id }) => id.startsWith('settings.')).flatMap(({ id }) => optionsOf(id));
    expect(labels.filter(({ label }) => label.includes(','))).toEqual([]);
  });
});

/** Any cells a lead could leave under the rules, a safety rule's key among them. */
const anyCells = fc
  .record({
    reviewMonths: fc.constantFrom('', '6', '24', 'x'),
    routeMonths: fc.constantFrom('', '3', '12'),
    confirmMonths: fc.constantFrom('', '3', '12', '99'),
    doFirstFrom: fc.constantFrom('', '3', '4.5'),
    thisYearFrom: fc.constantFrom('', '1', '2.5'),
    visibleAtStart: fc.constantFrom('', '1', '5'),
    visibleLater: fc.constantFrom('', '1', '5'),
    rulesOff: fc
      .subarray(['gap:safety:self-harm', 'gap:safety:not-done', ...optionsOf('settings.rulesOff').map(({ id }) => id)])
      .map((ids) => ids.join(', ')),
    'impact.1': fc.subarray(optionsOf('settings.impact.1').map(({ id }) => id)).map((ids) => ids.join(', ')),
  })
  .map((cells) => Object.entries(cells).map(([key, answer]) => row(key, answer)));

test('no setting takes a safety line away', () => {
  fc.assert(
    fc.property(anyAnswers, anyRegister, anyCells, (answers, rows, cells) => {
      const partsOf = (settings = DEFAULT_SETTINGS) =>
        assess(answers, rows, rulesContent, settings).lines.flatMap((line) => (line.lane === 'A' ? line.parts : []));
      const adjusted = partsOf(readSettings(cells, questions));
      expect(partsOf().filter((part) => !adjusted.includes(part))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
