import type { Answer, Question, Questionnaire, Task } from '../../src/sidebar/answers/answer';

function question(id: string, more: Partial<Question> = {}): Question {
  return { id, wording: id, why: '', source: '', who: '', kind: 'choice', list: 0, when: [], quick: true, ...more };
}

function task(id: string, more: Partial<Task> = {}): Task {
  const screens = [{ heading: id, questions: [`${id}.a`] }];
  return { id, stage: 'start', title: id, unlocks: '', quick: true, compact: false, screens, ...more };
}

/** A small questionnaire: nation first, a team asked about in England only, its use only where there is one. */
export const QUESTIONS: Questionnaire = {
  lists: [
    [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
    [
      { id: 'england', label: 'England' },
      { id: 'wales', label: 'Wales' },
    ],
  ],
  questions: [
    question('nation', { list: 1 }),
    question('team', { when: [{ questions: ['nation'], is: ['england'] }] }),
    question('use', { when: [{ questions: ['team'], is: ['yes'] }] }),
    question('size', { kind: 'number', list: undefined, least: 0, most: 100 }),
    question('start', { kind: 'date', list: undefined }),
    question('ticks.a'),
    question('later.a', { quick: false }),
  ],
  tasks: [
    task('first', {
      screens: [
        { heading: 'Nation', questions: ['nation'] },
        { heading: 'Team', questions: ['team', 'use'] },
        { heading: 'Size', questions: ['size', 'start'] },
      ],
    }),
    task('offers', { screens: [{ heading: 'Offers', questions: ['ticks.a'] }] }),
    task('later', { quick: false, stage: 'plan' }),
  ],
};

/** An answer of options. */
export const picked = (...ids: string[]): Answer => ({ answer: ids.join(', '), detail: '', ids });
/** An answer in words. */
export const words = (answer: string, detail = ''): Answer => ({ answer, detail, ids: null });
