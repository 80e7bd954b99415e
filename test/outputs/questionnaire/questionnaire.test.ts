import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/content/index';
import { tasks } from '../../../src/content/questions/tasks';
import type { NationId, PhaseId, SettingId } from '../../../src/domain/catalogue';
import { callFirstFor } from '../../../src/outputs/questionnaire/callFirst';
import { questionnaireFor, type School } from '../../../src/outputs/questionnaire/questionnaire';
import { vocabularyOf } from '../../../src/outputs/sheets/sheetParts';

function schoolIn(nation: NationId | null, setting: SettingId | null, phases: readonly PhaseId[]): School {
  const vocabulary = vocabularyOf(content.nations[nation ?? 'england'], setting ?? 'school');
  return { ...(nation ? { nation } : {}), ...(setting ? { setting } : {}), phases, vocabulary };
}

const anySchool = fc
  .record({
    nation: fc.constantFrom<NationId | null>(null, 'england', 'wales', 'scotland', 'northern-ireland'),
    setting: fc.constantFrom<SettingId | null>(null, 'school', 'college'),
    phases: fc.subarray<PhaseId>(['primary', 'secondary', 'post16']),
  })
  .map(({ nation, setting, phases }) => schoolIn(nation, setting, phases));

const screensOf = (school: School) => questionnaireFor(content, school).tasks.flatMap(({ screens }) => screens);

describe('the task list', () => {
  it('holds every section of questions exactly once', () => {
    const sections = tasks.flatMap((task) => task.sections);
    expect(new Set(sections).size).toBe(sections.length);
    expect([...sections].sort()).toEqual([...new Set(content.questions.map(({ section }) => section))].sort());
  });

  it('starts with the quick pass, and only that is quick', () => {
    const { tasks: asked, questions } = questionnaireFor(content, schoolIn(null, null, []));
    const quick = new Set(questions.filter((question) => question.quick).map(({ id }) => id));
    const inQuickTasks = asked
      .filter((task) => task.quick)
      .flatMap(({ screens }) => screens.flatMap((s) => s.questions));
    expect(new Set(inQuickTasks)).toEqual(quick);
    expect(asked.map((task) => task.quick)).toEqual([...asked.map((task) => task.quick)].sort().reverse());
  });
});

describe('the screens', () => {
  it('ask everything once while nothing is settled', () => {
    const asked = screensOf(schoolIn(null, null, [])).flatMap(({ questions }) => questions);
    expect([...asked].sort()).toEqual(
      content.questions
        .filter(({ byPlanner }) => byPlanner !== true)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('ask nothing twice, and never what cannot be asked here', () => {
    fc.assert(
      fc.property(anySchool, (school) => {
        const asked = screensOf(school).flatMap(({ questions }) => questions);
        expect(new Set(asked).size).toBe(asked.length);
        if (school.nation !== undefined && school.nation !== 'england') expect(asked).not.toContain('mhst');
        if (school.phases.length === 1 && school.phases[0] === 'primary') {
          expect(asked).not.toContain('map.GEN:U:secondary');
          expect(asked).toContain('roll.secondary');
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are short: about five questions, or eight short lines', () => {
    const { tasks: asked, questions } = questionnaireFor(content, schoolIn('england', 'school', ['primary']));
    const conditional = new Set(questions.filter(({ when }) => when.length > 0).map(({ id }) => id));
    for (const task of asked)
      for (const { heading, questions: ids } of task.screens) {
        const sure = ids.filter((id) => task.compact || !conditional.has(id));
        expect(sure.length, heading).toBeLessThanOrEqual(task.compact ? 9 : 6);
      }
  });

  it('keep a question with the one it hangs on', () => {
    const screens = screensOf(schoolIn('england', 'school', ['primary']));
    const screenOf = (id: string) => screens.find(({ questions }) => questions.includes(id));
    expect(screenOf('confirmed.self-harm.by')).toBe(screenOf('safety.self-harm'));
    expect(screenOf('confirmed.self-harm.on')).toBe(screenOf('safety.self-harm'));
  });
});

describe('the words', () => {
  it('are the nation’s and the setting’s own', () => {
    const college = questionnaireFor(content, schoolIn('wales', 'college', ['post16']));
    const asked = college.questions.find(({ id }) => id === 'crisisRoute');
    expect(asked?.wording).toBe('Is it agreed who to call in a crisis, in and out of college hours?');
    expect(JSON.stringify(college.questions)).not.toMatch(/\{pupil|\{dsl|\{senco/);
  });

  it('are those of the only phase where it has its own', () => {
    const own = content.questions.find(({ wordingFor }) => wordingFor?.secondary !== undefined);
    const { questions } = questionnaireFor(content, schoolIn('england', 'school', ['secondary']));
    const both = questionnaireFor(content, schoolIn('england', 'school', ['primary', 'secondary'])).questions;
    const wording = (all: typeof questions) => all.find(({ id }) => id === own?.id)?.wording;
    expect(own).toBeDefined();
    expect(wording(questions)).not.toBe(wording(both));
  });

  it('share their lists of options', () => {
    const { lists, questions } = questionnaireFor(content, schoolIn('england', 'school', ['primary']));
    expect(lists.length).toBeLessThan(questions.length / 4);
    for (const { list } of questions) if (list !== undefined) expect(lists[list]?.length).toBeGreaterThan(1);
  });
});

describe('who to call first', () => {
  it('begins with 999 and keeps to the nation', () => {
    const { lines } = callFirstFor(content, 'scotland', vocabularyOf(content.nations.scotland, 'school'));
    expect(lines[0]).toContain('999');
    expect(lines.join('\n')).not.toContain('England');
    expect(lines.join('\n')).not.toContain('press 2');
    expect(lines.join('\n')).not.toMatch(/\{\w+/);
  });

  it('names each nation’s line while the nation is not known', () => {
    const { lines } = callFirstFor(content, null, content.nations.england.words);
    expect(lines.join('\n')).toMatch(/Wales: Call 111 and press 2/);
  });
});
