import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.types';
import { lapseMarks } from '../../src/server/lapses';
import type { SentAnswer, StandingRow } from '../../src/server/savePlan';
import { stage } from './keeping';
import { addressOf, ask, cell, cellBeside, tab } from './workbook';

const TODAY = '2026-11-23';
const rowsOf = (answers: { readonly [key: string]: string }): ReadonlyMap<string, StandingRow> =>
  new Map(Object.entries(answers).map(([key, answer], at) => [key, { row: at + 2, key, answer, detail: '' }]));
const marks = (standing: { readonly [key: string]: string }, sent: readonly SentAnswer[]) =>
  lapseMarks(rowsOf(standing), sent, TODAY, (_key, text) => text.toLowerCase());

const CONFIRMED = {
  'safety.self-harm': 'Yes',
  'confirmed.self-harm.by': 'DSL',
  'confirmed.self-harm.on': '2026-09-01',
};
const LAPSED = { ...CONFIRMED, 'safe.changed.self-harm': '2026-10-05' };
const noted = (answer: string, item = 'self-harm') => [{ key: `safe.changed.${item}`, answer, early: true }];

describe('a safety answer that changes', () => {
  it('is noted with the day where it had been confirmed', () => {
    expect(marks(CONFIRMED, [{ key: 'safety.self-harm', answer: 'Partly' }])).toEqual(noted(TODAY));
    expect(marks(CONFIRMED, [{ key: 'safety.self-harm', answer: '' }])).toEqual(noted(TODAY));
    expect(marks(LAPSED, [{ key: 'safety.self-harm', answer: 'No' }])).toEqual(noted(TODAY));
  });

  it('is not noted where nothing changes, or nothing was confirmed', () => {
    expect(marks(CONFIRMED, [{ key: 'safety.self-harm', answer: 'YES' }])).toEqual([]);
    expect(marks(CONFIRMED, [{ key: 'safety.self-harm', detail: 'Written in June' }])).toEqual([]);
    expect(marks(CONFIRMED, [{ key: 'safety.sudden-death', answer: 'No' }])).toEqual([]);
    expect(marks({ 'safety.self-harm': 'Yes' }, [{ key: 'safety.self-harm', answer: 'No' }])).toEqual([]);
    const first = { ...CONFIRMED, 'safety.self-harm': '' };
    expect(marks(first, [{ key: 'safety.self-harm', answer: 'Yes' }])).toEqual([]);
  });

  it('counts where it is confirmed again that day or later, together or afterwards', () => {
    const again = { key: 'confirmed.self-harm.on', answer: '23/11/2026' };
    expect(marks(CONFIRMED, [{ key: 'safety.self-harm', answer: 'Partly' }, again])).toEqual([]);
    expect(marks(LAPSED, [again])).toEqual(noted(''));
    expect(marks(LAPSED, [{ key: 'confirmed.self-harm.on', answer: '2026-10-05' }])).toEqual(noted(''));
  });

  it('stays noted where only the role, or an earlier day, is saved', () => {
    expect(marks(LAPSED, [{ key: 'confirmed.self-harm.by', answer: 'Deputy DSL' }])).toEqual([]);
    expect(marks(LAPSED, [{ key: 'confirmed.self-harm.on', answer: '2026-10-04' }])).toEqual([]);
    expect(marks(LAPSED, [{ key: 'confirmed.self-harm.on', answer: '' }])).toEqual([]);
  });

  it('concerns what is confirmed together: whom to tell, and the out-of-hours route', () => {
    const contacts = { 'safe.deputy': 'The head', 'safe.confirmed.contacts.on': '2026-09-01' };
    expect(marks(contacts, [{ key: 'safe.deputy', answer: 'The deputy head' }])).toEqual(noted(TODAY, 'contacts'));
    const route = { 'safe.outOfHours': '01234 567 890', 'confirmed.crisis-route.on': '2026-09-01' };
    expect(marks(route, [{ key: 'safe.outOfHours', answer: '01234 567 891' }])).toEqual(noted(TODAY, 'crisis-route'));
  });
});

const SAFETY = [
  'crisisRoute',
  ...['self-harm', 'suicidal-thoughts', 'return-after-crisis', 'sudden-death'].map((id) => `safety.${id}`),
];
const ITEMS = ['crisis-route', 'self-harm', 'suicidal-thoughts', 'return-after-crisis', 'sudden-death'];

/** All five answered yes and confirmed today. */
function confirmAll(host: Host): void {
  const confirmed = ITEMS.flatMap((id) => [
    { key: `confirmed.${id}.by`, answer: 'DSL' },
    { key: `confirmed.${id}.on`, answer: TODAY },
  ]);
  ask(host, 'saveAnswers', { answers: [...SAFETY.map((key) => ({ key, answer: 'Yes' })), ...confirmed] });
  ask(host, 'refresh', {});
}

const { host, again } = stage(confirmAll);
beforeEach(again);
afterAll(() => host.close());

const answerTo = (key: string): string => {
  const at = addressOf(host, 'Answers', `${key}|`);
  return cell(host, 'Answers', cellBeside(host, 'Answers', at, 'Answer'))?.shown ?? '';
};
const typeAnswer = (key: string, text: string): void => {
  const at = addressOf(host, 'Answers', `${key}|`);
  host.edit({ do: 'type', tab: 'Answers', at: cellBeside(host, 'Answers', at, 'Answer'), text });
};
const overview = (): string =>
  Object.values(tab(host, 'Overview').cells)
    .map(({ shown }) => shown)
    .join('\n');

describe('in the workbook', () => {
  it('the confirmation stays as it was typed, and no longer counts from the same save on', () => {
    expect(overview()).toContain('5 of 5 confirmed');
    const got = ask(host, 'saveAnswers', { answers: [{ key: 'safety.self-harm', answer: 'Partly' }] });
    expect(got.lapsed).toMatchObject([
      { key: 'safe.changed.self-harm', words: expect.stringContaining('self-harm procedure') },
    ]);
    ask(host, 'saveAnswers', { answers: [{ key: 'safety.self-harm', answer: 'Yes' }] });
    expect(['by', 'on'].map((part) => answerTo(`confirmed.self-harm.${part}`))).toEqual(['DSL', TODAY]);
    expect(answerTo('safe.changed.self-harm')).toBe(TODAY);
    ask(host, 'refresh', {});
    expect(overview()).toContain('4 of 5 confirmed');
    expect(overview()).toContain('Last confirmed by the DSL on 23 November 2026: to be confirmed again.');
    expect(ask(host, 'open', {}).counts.A).toBeGreaterThan(0);
  });

  it('it counts again once it is confirmed again', () => {
    ask(host, 'saveAnswers', { answers: [{ key: 'crisisRoute', answer: 'No' }] });
    ask(host, 'saveAnswers', { answers: [{ key: 'crisisRoute', answer: 'Yes' }] });
    ask(host, 'saveAnswers', { answers: [{ key: 'confirmed.crisis-route.on', answer: TODAY }] });
    expect(answerTo('safe.changed.crisis-route')).toBe('');
    ask(host, 'refresh', {});
    expect(overview()).toContain('5 of 5 confirmed');
  });

  it('a change typed in the sheet between two looks of the page is not overwritten, and nothing lapses for it', () => {
    const was = { answer: 'No', detail: '' };
    const got = ask(host, 'saveAnswers', { answers: [{ key: 'safety.self-harm', answer: 'Partly', was }] });
    expect(got.conflicts.map(({ key }) => key)).toEqual(['safety.self-harm']);
    expect(answerTo('safe.changed.self-harm')).toBe('');
  });

  it('it is noted even where the row for the note is not there yet', () => {
    const row = Number(addressOf(host, 'Answers', 'safe.changed.self-harm|').slice(1));
    host.edit({ do: 'delete', tab: 'Answers', rows: [row, 1] });
    ask(host, 'saveAnswers', { answers: [{ key: 'safety.self-harm', answer: 'Partly' }] });
    expect(answerTo('safe.changed.self-harm')).toBe(TODAY);
    expect(answerTo('safety.self-harm')).toBe('Partly');
  });

  it('no stop lets an answer change without the note', () => {
    for (const calls of [2, 3, 4, 5]) {
      again();
      host.budget(calls);
      host.call('rpc', 'saveAnswers', JSON.stringify({ answers: [{ key: 'safety.self-harm', answer: 'No' }] }));
      host.budget(null);
      if (answerTo('safety.self-harm') === 'No') expect(answerTo('safe.changed.self-harm')).toBe(TODAY);
      ask(host, 'saveAnswers', { answers: [{ key: 'safety.self-harm', answer: 'No' }] });
      expect(answerTo('safe.changed.self-harm'), `stopped after ${calls} calls`).toBe(TODAY);
    }
  });

  it('a confirmed answer that is changed in the tab is noted at the next refresh, with the day it was seen', () => {
    typeAnswer('safety.self-harm', 'Partly');
    const got = ask(host, 'refresh', {});
    expect(answerTo('safe.changed.self-harm')).toBe(TODAY);
    expect(['by', 'on'].map((part) => answerTo(`confirmed.self-harm.${part}`))).toEqual(['DSL', TODAY]);
    expect(got.attention.map(({ text }) => text)).toContainEqual(expect.stringContaining('self-harm procedure'));
    const told = got.tabs.find(({ kind }) => kind === 'answers');
    expect(told).toMatchObject({ changed: 1, cells: [{ before: '', after: TODAY }] });
    expect(cell(host, 'Answers', told?.cells[0]?.at.a1 ?? '')?.shown).toBe(TODAY);
    typeAnswer('safety.self-harm', 'Yes');
    ask(host, 'refresh', {});
    expect(overview()).toContain('4 of 5 confirmed');
    ask(host, 'saveAnswers', { answers: [{ key: 'confirmed.self-harm.on', answer: TODAY }] });
    ask(host, 'refresh', {});
    expect(answerTo('safe.changed.self-harm')).toBe('');
    expect(overview()).toContain('5 of 5 confirmed');
  });

  it('the same answer typed in other words, or a day in another form, is no change', () => {
    typeAnswer('safety.self-harm', 'yes');
    typeAnswer('confirmed.self-harm.on', '23/11/2026');
    ask(host, 'refresh', {});
    expect(answerTo('safe.changed.self-harm')).toBe('');
    expect(overview()).toContain('5 of 5 confirmed');
  });

  it('a change in the tab counts before anything is refreshed, and in a copy of the file', () => {
    host.openSheet(host.copyFile(host.snapshot().id));
    typeAnswer('crisisRoute', 'No');
    typeAnswer('crisisRoute', 'Yes');
    expect(ask(host, 'open', {}).counts.A).toBe(0);
    typeAnswer('crisisRoute', 'Not sure');
    expect(ask(host, 'open', {}).counts.A).toBeGreaterThan(0);
    ask(host, 'refresh', {});
    expect(answerTo('safe.changed.crisis-route')).toBe(TODAY);
  });

  it('a first answer to a part that was blank, and a confirmation given anew, are no change', () => {
    const parts = [
      { key: 'safe.deputy', answer: 'The head' },
      { key: 'safe.confirmed.contacts.by', answer: 'DSL' },
      { key: 'safe.confirmed.contacts.on', answer: TODAY },
    ];
    ask(host, 'saveAnswers', { answers: parts });
    ask(host, 'refresh', {});
    typeAnswer('safe.third', 'The deputy head');
    ask(host, 'refresh', {});
    expect(answerTo('safe.changed.contacts')).toBe('');
    typeAnswer('safe.deputy', 'The SENCO');
    typeAnswer('safe.confirmed.contacts.on', '2026-11-24');
    ask(host, 'refresh', {});
    expect(answerTo('safe.changed.contacts')).toBe('');
    typeAnswer('safe.deputy', 'The office');
    ask(host, 'refresh', {});
    expect(answerTo('safe.changed.contacts')).toBe(TODAY);
  });

  it('a second refresh has nothing left to do', () => {
    typeAnswer('safety.sudden-death', 'No');
    ask(host, 'refresh', {});
    const after = host.snapshot();
    ask(host, 'refresh', {});
    expect(host.snapshot()).toEqual(after);
  });

  it('saving stays within eight service calls', () => {
    host.resetCounters();
    ask(host, 'saveAnswers', { answers: SAFETY.map((key) => ({ key, answer: 'Partly' })) });
    expect(host.counters().total).toBeLessThanOrEqual(8);
    host.resetCounters();
    ask(host, 'saveAnswers', { answers: [{ key: 'safety.self-harm', answer: 'No' }], place: 'safety/1' });
    expect(host.counters().total).toBeLessThanOrEqual(8);
  });
});
