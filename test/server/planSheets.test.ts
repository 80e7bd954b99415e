import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/host.types';
import { addressOf, ask, cell, cellBeside, setUp, tab, texts } from './workbook';

let host: Host;
afterEach(() => host.close());

const HAVE = 'We have it: name it beside this';

/** The cell of a column in the row of a place under the map. */
const place = (text: string, header: string) =>
  cellBeside(host, 'Provision map', addressOf(host, 'Provision map', text), header);
const shown = (name: string, at: string) => cell(host, name, at)?.shown ?? '';
const type = (name: string, at: string, text: string) => host.edit({ do: 'type', tab: name, at, text });

/** The answer that a question has in the Answers tab. */
function told(key: string): readonly [answer: string, detail: string] {
  const row = ask(host, 'open', {}).answers.find((answer) => answer.key === key);
  return [row?.answer ?? '', row?.detail ?? ''];
}

/** Rows of Progress, as the names of their snapshots. */
function snapshots(): readonly string[] {
  const { cells } = tab(host, 'Progress');
  return Object.entries(cells)
    .filter(([at]) => /^B([2-9]|\d\d)$/.test(at))
    .map(([, { shown: name }]) => name);
}

const ANX = 'Anxiety and worry, for everyone, primary';
const TRN = 'Transition and change, for everyone, primary';

describe('open places under the map', () => {
  it('have a list of answers; "Nothing yet" becomes a priority and stands in Answers too', () => {
    host = setUp();
    const at = place(TRN, 'Your answer');
    expect(cell(host, 'Provision map', at)?.validation).toMatchObject({
      list: ['Nothing yet', 'Not relevant here', HAVE],
      reject: false,
    });
    type('Provision map', at, 'Nothing yet');
    ask(host, 'refresh', {});
    expect(told('map.TRN:U:primary')).toEqual(['Nothing yet', '']);
    expect(addressOf(host, 'Gap analysis', 'Nothing offered for everyone yet for transition')).toMatch(/^C\d+$/);
    expect(shown('Provision map', place(TRN, 'For everyone'))).toBe('Lead said no');
    const before = texts(host);
    ask(host, 'refresh', {});
    expect(texts(host)).toEqual(before);
  });

  it('name an offer, which the refresh puts into the register once', () => {
    host = setUp();
    type('Provision map', place(TRN, 'Your answer'), HAVE);
    type('Provision map', place(TRN, 'Name of the offer'), 'Moving-up mornings');
    const report = ask(host, 'refresh', {});
    expect(report.tabs.find(({ kind }) => kind === 'provision')?.added).toBe(1);
    expect(report.attention.some(({ text }) => text.includes('"Moving-up mornings" is now in the Provision tab'))).toBe(
      true,
    );
    const handedOn = report.tabs.find(({ kind }) => kind === 'answers')?.cells;
    expect(handedOn?.map(({ after }) => after)).toEqual([HAVE, 'Moving-up mornings']);
    expect(handedOn?.map(({ at }) => shown('Answers', at.a1))).toEqual([HAVE, 'Moving-up mornings']);
    const name = addressOf(host, 'Provision', 'Moving-up mornings');
    expect(shown('Provision', cellBeside(host, 'Provision', name, 'Tier'))).toBe('Universal');
    expect(shown('Provision', cellBeside(host, 'Provision', name, 'Main need'))).toBe('Transition and change');
    expect(shown('Provision map', place(TRN, 'For everyone'))).toBe('Recorded: Moving-up mornings');
    const before = texts(host);
    expect(ask(host, 'refresh', {}).tabs.map(({ added, changed }) => added + changed)).toEqual(Array(8).fill(0));
    expect(texts(host)).toEqual(before);
  });

  it('ask for a reason where they are not relevant, with the address of the cell', () => {
    host = setUp();
    const at = place(TRN, 'Your answer');
    type('Provision map', at, 'Not relevant here');
    const asked = ask(host, 'refresh', {}).attention.find(({ text }) => text.startsWith(TRN));
    expect(asked).toMatchObject({ address: `Provision map ${at}` });
    type('Provision map', place(TRN, 'Name of the offer'), 'We have one class');
    expect(ask(host, 'refresh', {}).attention.some(({ text }) => text.startsWith(TRN))).toBe(false);
    expect(told('map.TRN:U:primary')).toEqual(['Not relevant here', 'We have one class']);
    expect(shown('Provision map', place(TRN, 'For everyone'))).toBe('Not relevant here');
  });

  it('follow Answers where that is the newer one', () => {
    host = setUp();
    type('Provision map', place(TRN, 'Your answer'), 'Nothing yet');
    ask(host, 'refresh', {});
    ask(host, 'saveAnswers', {
      answers: [{ key: 'map.TRN:U:primary', answer: 'Not relevant here', detail: 'One class' }],
    });
    ask(host, 'refresh', {});
    expect(shown('Provision map', place(TRN, 'Your answer'))).toBe('Not relevant here');
    expect(shown('Provision map', place(TRN, 'Name of the offer'))).toBe('One class');
  });

  it('keep both answers where both were changed, and say so', () => {
    host = setUp();
    const at = place(TRN, 'Your answer');
    type('Provision map', at, 'Nothing yet');
    ask(host, 'saveAnswers', {
      answers: [{ key: 'map.TRN:U:primary', answer: 'Not relevant here', detail: 'One class' }],
    });
    const report = ask(host, 'refresh', {});
    expect(shown('Provision map', at)).toBe('Nothing yet');
    expect(told('map.TRN:U:primary')).toEqual(['Not relevant here', 'One class']);
    expect(report.attention.map(({ address }) => address)).toContain(`Provision map ${at}`);
  });

  const SHS = 'Self-harm and suicide risk, specialist route';
  it('keep what was typed there while Answers has no column for it', () => {
    host = setUp();
    const detail = cellBeside(host, 'Answers', 'A1', 'Detail or evidence').replace(/\d/g, '');
    host.edit({ do: 'delete', tab: 'Answers', columns: [detail, 1] });
    const at = place(SHS, 'Name of the offer');
    type('Provision map', at, 'Moving-up mornings');
    ask(host, 'refresh', {});
    ask(host, 'refresh', {});
    expect(shown('Provision map', at)).toBe('Moving-up mornings');
  });

  const answered = () => {
    host = setUp();
    type('Provision map', place(TRN, 'Your answer'), 'Not relevant here');
    type('Provision map', place(TRN, 'Name of the offer'), 'One class');
    ask(host, 'refresh', {});
  };

  it('give an answer back to Answers where its row was deleted', () => {
    answered();
    const row = Number(addressOf(host, 'Answers', 'map.TRN:U:primary').replace(/\D/g, ''));
    host.edit({ do: 'delete', tab: 'Answers', rows: [row, 1] });
    ask(host, 'refresh', {});
    expect(told('map.TRN:U:primary')).toEqual(['Not relevant here', 'One class']);
    expect(shown('Provision map', place(TRN, 'Name of the offer'))).toBe('One class');
    const before = texts(host);
    ask(host, 'refresh', {});
    expect(texts(host)).toEqual(before);
  });

  it('give their answers back where the whole of Answers was deleted', () => {
    answered();
    host.edit({ do: 'deleteTab', tab: 'Answers' });
    ask(host, 'refresh', {});
    expect(told('map.TRN:U:primary')).toEqual(['Not relevant here', 'One class']);
  });

  it('are emptied where somebody emptied the answer in Answers', () => {
    answered();
    ask(host, 'saveAnswers', { answers: [{ key: 'map.TRN:U:primary', answer: '', detail: '' }] });
    ask(host, 'refresh', {});
    expect(shown('Provision map', place(TRN, 'Name of the offer'))).toBe('');
  });

  it('leave the list where something is recorded', () => {
    host = setUp();
    ask(host, 'addProvision', { rows: [{ name: 'Worry jar', tier: 'Universal', mainNeed: 'Anxiety and worry' }] });
    ask(host, 'refresh', {});
    const left = Object.entries(tab(host, 'Provision map').cells).find(([, one]) => one.shown === ANX)?.[0] ?? '';
    expect(shown('Provision map', cellBeside(host, 'Provision map', left, 'Planner update'))).toBe(
      'Closed: something is recorded here now.',
    );
  });
});

describe('rules a school adjusts in Answers', () => {
  it('hold from the next refresh, are told with their day, and reach no safety line', () => {
    host = setUp();
    const lineA = () =>
      Object.values(tab(host, 'Gap analysis').cells).filter(({ shown: text }) => text === '1 Check now').length;
    const before = lineA();
    ask(host, 'saveAnswers', {
      answers: [
        { key: 'settings.rulesOff', answer: 'Priorities: setting up the role' },
        { key: 'settings.doFirstFrom', answer: '4' },
      ],
    });
    const report = ask(host, 'refresh', {});
    expect(report.tabs.find(({ kind }) => kind === 'gaps')?.closed).toBe(1);
    const told = Object.values(tab(host, 'Gap analysis').cells).map(({ shown: text }) => text);
    expect(told.filter((text) => text.startsWith('Closed: this rule is switched off'))).toHaveLength(1);
    expect(
      told.filter((text) => text.startsWith('Switched off here: Priorities: setting up the role, since')),
    ).toHaveLength(1);
    expect(told.some((text) => text.includes('begins at the score 4 (usual: 3.5), since'))).toBe(true);
    expect(lineA()).toBe(before);
    expect(ask(host, 'open', {}).counts.A).toBe(report.counts.A);
  });
});

describe('Overview and Progress', () => {
  it('leave what people write in them', () => {
    host = setUp();
    const head = addressOf(host, 'Overview', 'Head');
    const signed = cellBeside(host, 'Overview', head, 'Signed by');
    type('Overview', signed, 'A. Example');
    type('Progress', cellBeside(host, 'Progress', 'B2', 'Our notes'), 'The year we began');
    ask(host, 'saveAnswers', { answers: [{ key: 'ratings.ethos-1', answer: 'Embedded' }] });
    ask(host, 'refresh', {});
    expect(shown('Overview', signed)).toBe('A. Example');
    expect(shown('Progress', cellBeside(host, 'Progress', 'B2', 'Our notes'))).toBe('The year we began');
    expect(addressOf(host, 'Overview', '1 embedded; 5 still to answer')).toMatch(/^D/);
  });

  it('a snapshot is one a day; a note beside it keeps it, and then one is added when a figure changed', () => {
    host = setUp();
    expect(snapshots()).toHaveLength(1);
    expect(snapshots()[0]).toMatch(/^(Autumn|Spring|Summer) \d{4} baseline$/);
    ask(host, 'saveAnswers', { answers: [{ key: 'july', answer: 'Calmer mornings' }] });
    ask(host, 'refresh', {});
    expect(snapshots()).toHaveLength(1);
    ask(host, 'saveAnswers', { answers: [{ key: 'ratings.ethos-2', answer: 'Embedded' }] });
    ask(host, 'refresh', {});
    expect(snapshots()).toHaveLength(1);
    host.edit({ do: 'type', tab: 'Progress', at: 'P2', text: 'Before INSET' });
    const first = texts(host).Progress ?? {};
    ask(host, 'saveAnswers', { answers: [{ key: 'ratings.ethos-1', answer: 'Embedded' }] });
    ask(host, 'refresh', {});
    ask(host, 'refresh', {});
    expect(snapshots()).toHaveLength(2);
    expect(texts(host).Progress).toMatchObject(first);
  });
});

describe('the chart of the Overview', () => {
  it('is drawn once, in a call of its own, and kept current', () => {
    host = setUp();
    ask(host, 'refresh', {});
    const before = host.snapshot();
    host.resetCounters();
    expect(ask(host, 'drawCharts', {})).toEqual({ drawn: 1 });
    expect(host.counters().total).toBeLessThanOrEqual(30);
    expect(host.snapshot()).not.toEqual(before);
    expect(tab(host, 'Overview').charts).toHaveLength(1);
    const block = addressOf(host, 'Overview', 'For the chart: tier');
    const first = shown('Overview', cellBeside(host, 'Overview', 'A2', 'Offers running'));
    ask(host, 'addProvision', { rows: [{ name: 'Worry jar', tier: 'Universal', mainNeed: 'Anxiety and worry' }] });
    ask(host, 'refresh', {});
    expect(ask(host, 'drawCharts', {})).toEqual({ drawn: 1 });
    expect(Number(shown('Overview', cellBeside(host, 'Overview', 'A2', 'Offers running')))).toBe(Number(first) + 1);
    expect(ask(host, 'drawCharts', {})).toEqual({ drawn: 0 });
    expect(tab(host, 'Overview').charts).toHaveLength(1);
    expect(addressOf(host, 'Overview', 'For the chart: tier')).toBe(block);
  });

  it('costs the next refresh nothing', () => {
    host = setUp();
    ask(host, 'drawCharts', {});
    ask(host, 'refresh', {});
    host.resetCounters();
    const before = texts(host);
    ask(host, 'refresh', {});
    expect(host.counters().total).toBeLessThanOrEqual(35);
    expect(texts(host)).toEqual(before);
  });
});
