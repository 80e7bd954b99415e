import { describe, expect, it } from 'vitest';
import { content } from '../../src/content/index';
import { papers } from '../../src/content/papers';
import type { Question } from '../../src/domain/catalogue';
import type { AnswerRow } from '../../src/domain/plan';
import { modelsOf } from '../../src/server/models';
import { papersFrom } from '../../src/server/papers';
import { understand } from '../../src/server/understand';

const TODAY = '2026-11-23';
const inPapers = new Set(papers.flatMap(({ answers }) => answers));

type Rows = { readonly [key: string]: string };

function pictureOf(rows: Rows) {
  const answers: AnswerRow[] = Object.entries(rows).map(([key, answer]) => ({ key, answer, detail: '' }));
  const understood = understand({ answers, provision: [], decisions: {} }, TODAY);
  return { understood, answers, provision: [], actions: [], today: TODAY };
}

/** Every tab but the one that holds the answers themselves. */
function sheetsOf(rows: Rows): string {
  const tabs = modelsOf(pictureOf(rows)).filter(({ kind }) => kind !== 'answers');
  return JSON.stringify(tabs.map(({ rows: lines }) => lines));
}

const known = (rows: Rows) =>
  papersFrom({ ...pictureOf(rows), readings: {}, decisions: {}, carried: [], problems: [] }).map(
    (paper) => paper.known,
  );

/** Answers worth trying: the ends and the middle of a list, a number, a day, words. */
function triesFor({ answer, id }: Question): readonly string[] {
  switch (answer.kind) {
    case 'choice':
    case 'several': {
      const labels = answer.options.map(({ label }) => label);
      const some = [labels[0], labels[1], labels[labels.length - 1]].filter((label) => label !== undefined);
      return answer.kind === 'several' ? [...some, labels.join(', ')] : some;
    }
    case 'rating':
      return ['Not yet in place', 'Embedded', "Don't know"];
    case 'number':
      return [String(answer.least), String(answer.most)];
    case 'date':
      return ['2026-11-02', '2020-01-01'];
    case 'text':
      return [id.startsWith('map.') ? 'Tea and talk' : 'Blue kites'];
  }
}

/** A school in which this question is asked, and in which what it is about matters. */
function schoolFor(question: Question): readonly Rows[] {
  const wanted = Object.fromEntries((question.showWhen ?? []).map(({ question: id, is }) => [id, is[0] ?? '']));
  const thin: Rows = { nation: 'england', setting: 'school', phases: 'primary, secondary, post16', ...wanted };
  const [, need] = /^routes\.(\w+)\./.exec(question.id) ?? [];
  const route: Rows = {
    [`routes.${need}.route`]: 'CAMHS, by letter',
    [`routes.${need}.threshold`]: 'Yes',
    [`routes.${need}.checked`]: '2026-11-02',
  };
  const besides = Object.fromEntries(Object.entries(route).filter(([id]) => need !== undefined && id !== question.id));
  const busy: Rows = {
    ...thin,
    'needs.1': 'ANX',
    'needs.2': 'MOOD',
    'ticks.elsa': 'yes',
    'ticks.nurture-group': 'yes',
    'ticks.school-counselling': 'yes',
    ...Object.fromEntries(content.indicators.map(({ id }) => [`ratings.${id}`, '1'])),
  };
  return [thin, busy, { ...busy, ...besides }];
}

const changesATab = (question: Question): boolean =>
  schoolFor(question).some((rows) => {
    const before = sheetsOf(rows);
    return triesFor(question).some((answer) => sheetsOf({ ...rows, [question.id]: answer }) !== before);
  });

describe('every answer is for something', () => {
  it('shows in a tab, or counts for a paper', () => {
    const others = content.questions.filter(({ id, byPlanner }) => byPlanner !== true && !inPapers.has(id));
    expect(others.filter((question) => !changesATab(question)).map(({ id }) => id)).toEqual([]);
  });

  it('is counted for each paper that draws on it', () => {
    const rows = { 'role.title': 'Inclusion lead', 'handover.successor': 'Deputy head' };
    const draws = papers.map(({ answers }) => Object.keys(rows).filter((id) => answers.includes(id)).length);
    expect(known(rows)).toEqual(draws);
    expect(known({})).toEqual(papers.map(() => 0));
  });
});
