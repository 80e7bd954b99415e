import { describe, expect, it } from 'vitest';
import type { Client, Input, MethodName, Output } from '../../src/contract/api';
import type { FailureCode } from '../../src/contract/failure';
import { createActions } from '../../src/sidebar/actions';
import { type Event, FIRST, next, type Plan, type State } from '../../src/sidebar/state';
import { createStore } from '../../src/sidebar/store';
import { saved } from './page';
import { picked, QUESTIONS, words } from './questions';

const PLAN: Plan = {
  where: 'sheet',
  isSetUp: false,
  workbook: 'Plan',
  url: '',
  userKey: 'u',
  revision: '0',
  counts: { A: 0, B: 0, C: 0, D: 0, total: 0 },
  offers: 0,
  nextStep: '',
  answers: [],
  problems: [],
  tabs: [],
  plans: [],
  undoable: null,
  readOnly: null,
  isBusy: false,
  isCopy: false,
  notices: [],
  place: '',
};
const REPORT = { tabs: [], attention: [], counts: PLAN.counts, summary: '', leftOut: [], undoable: null };

type Call = { readonly name: MethodName; readonly input: unknown };

async function turns() {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

/** A page over a server that answers at once; `plan` is what it opens, `fails` which method refuses. */
function pageOver(plan: Partial<Plan> = {}) {
  const calls: Call[] = [];
  const fails = new Map<MethodName, FailureCode>();
  const opens = { ...PLAN, ...plan };
  const hidden: Output<'refresh'>['attention'] = [];
  const answer = (name: MethodName, input: unknown) => {
    if (name === 'drawCharts') return { drawn: 1, hidden };
    if (name === 'open') return (input as Input<'open'>).questions ? { ...opens, questionnaire: QUESTIONS } : opens;
    if (name !== 'saveAnswers') return REPORT;
    const rows = (input as Input<'saveAnswers'>).answers.map(({ key, answer: text = '' }) => ({
      key,
      answer: text,
      detail: '',
      ids: [text],
    }));
    const reply = saved(rows);
    return reply.ok ? reply.value : null;
  };
  const client = new Proxy({} as Client, {
    get: (_target, name: MethodName) => async (input: unknown) => {
      calls.push({ name, input });
      const code = fails.get(name);
      if (code !== undefined) return { ok: false, failure: { code, message: code } };
      return { ok: true, value: answer(name, input) as Output<MethodName> };
    },
  });
  const store = createStore<State, Event>(next, FIRST);
  const told: string[] = [];
  const frame = {
    after: () => () => {},
    close: () => void told.push('closed'),
    focus: (id: string) => void told.push(id),
  };
  const actions = createActions(client, store, frame);
  const named = (name: MethodName) => calls.filter((call) => call.name === name);
  return { actions, store, calls, named, fails, told, hidden };
}

async function opened(plan: Partial<Plan> = {}) {
  const page = pageOver(plan);
  page.actions.open();
  await turns();
  return page;
}

const rows = (answers: Record<string, string>): Plan['answers'] =>
  Object.entries(answers).map(([key, answer]) => ({ key, answer, detail: '', ids: [answer] }));
const at = ({ store }: Awaited<ReturnType<typeof opened>>) => store.state().screen;

describe('opening', () => {
  it('asks first whether something has happened, on a blank plan only', async () => {
    expect(at(await opened())).toEqual({ at: 'incident' });
    expect(at(await opened({ answers: rows({ nation: 'wales' }) }))).toEqual({ at: 'home' });
    expect(at(await opened({ isSetUp: true }))).toEqual({ at: 'home' });
    expect(at(await opened({ offers: 3 }))).toEqual({ at: 'home' });
  });

  it('takes one call', async () => {
    const { calls } = await opened();
    expect(calls.map(({ name }) => name)).toEqual(['open']);
  });

  it('comes back to the place that was left, and stands at home where it is gone', async () => {
    expect(at(await opened({ place: 'first/2' }))).toEqual({ at: 'task', task: 'first', index: 2 });
    expect(at(await opened({ place: 'first/9', isSetUp: true }))).toEqual({ at: 'home' });
  });
});

describe('going on', () => {
  it('fetches the questions anew, after saving, where the nation changed', async () => {
    const page = await opened({ isSetUp: true });
    page.actions.openTask('first');
    page.actions.answer('nation', picked('wales'));
    page.actions.goOn();
    await turns();
    expect(page.calls.map(({ name }) => name)).toEqual(['open', 'saveAnswers', 'open']);
    expect(at(page)).toEqual({ at: 'task', task: 'first', index: 2 });
  });

  it('stays where it is when that fails, with everything typed', async () => {
    const page = await opened({ isSetUp: true });
    page.actions.openTask('first');
    page.fails.set('saveAnswers', 'google-failed');
    page.actions.answer('nation', picked('wales'));
    page.actions.goOn();
    await turns();
    expect(at(page)).toEqual({ at: 'task', task: 'first', index: 0 });
    expect(page.store.state().queue.drafts.nation).toEqual(picked('wales'));
    page.fails.clear();
    page.actions.goOn();
    await turns();
    expect(at(page)).toMatchObject({ index: 2 });
  });

  it('goes through the quick pass and ends on the list', async () => {
    const page = await opened({ answers: rows({ nation: 'wales' }) });
    page.actions.goOn();
    expect(at(page)).toMatchObject({ task: 'offers' });
    page.actions.goOn();
    await turns();
    expect(at(page)).toEqual({ at: 'home' });
    expect(page.store.state().place).toBeNull();
    expect(page.named('saveAnswers').at(-1)?.input).toEqual({ answers: [], place: '' });
  });

  it('goes back screen by screen to the list', async () => {
    const page = await opened({ place: 'first/2' });
    page.actions.back();
    expect(at(page)).toEqual({ at: 'task', task: 'first', index: 0 });
    page.actions.back();
    expect(at(page)).toEqual({ at: 'home' });
  });
});

describe('saving and closing', () => {
  it('closes only once everything is in the sheet, and keeps the place', async () => {
    const page = await opened({ place: 'first/2' });
    page.fails.set('saveAnswers', 'google-failed');
    page.actions.answer('size', words('20'));
    page.actions.saveAndClose();
    await turns();
    expect(page.told).toEqual([]);
    page.fails.clear();
    page.actions.saveAndClose();
    await turns();
    expect(page.told).toEqual(['closed']);
    expect(page.named('saveAnswers').at(-1)?.input).toMatchObject({ place: 'first/2' });
  });

  it('goes to the question that waits for a choice instead of closing', async () => {
    const page = await opened({ place: 'first/2' });
    page.actions.answer('size', words('20'));
    page.store.dispatch({ type: 'queue', event: { type: 'sent' } });
    const reply = saved([], [{ key: 'size', answer: '30', detail: '' }]);
    if (reply.ok) page.store.dispatch({ type: 'queue', event: { type: 'replied', reply: reply.value } });
    page.actions.home();
    page.actions.saveAndClose();
    await turns();
    expect(at(page)).toEqual({ at: 'task', task: 'first', index: 2 });
    expect(page.told).toEqual(['question-size']);
  });
});

describe('refreshing', () => {
  it('is one call however often it is pressed, after what was typed is saved', async () => {
    const page = await opened({ place: 'first/2' });
    page.actions.answer('size', words('20'));
    page.actions.home();
    for (let press = 0; press < 12; press += 1) page.actions.refresh();
    await turns();
    const names = page.calls.map(({ name }) => name);
    expect(names.filter((name) => name === 'refresh')).toHaveLength(1);
    expect(names.indexOf('saveAnswers')).toBeLessThan(names.indexOf('refresh'));
    expect(at(page)).toMatchObject({ at: 'refreshed' });
  });

  it('tells of rows that a filter hides, which are found in its second half', async () => {
    const page = await opened({ isSetUp: true });
    const line = { address: 'Gap analysis', text: 'Rows that a filter hides in this tab: 3.' };
    page.hidden.push(line);
    page.actions.refresh();
    await turns();
    expect(at(page)).toMatchObject({ at: 'refreshed', report: { attention: [line] } });
  });

  it('can be repeated after a failure', async () => {
    const page = await opened({ isSetUp: true });
    page.fails.set('refresh', 'busy');
    page.actions.refresh();
    await turns();
    expect(page.store.state()).toMatchObject({ failure: { code: 'busy' }, step: null });
    page.actions.again();
    await turns();
    expect(page.store.state()).toMatchObject({ failure: { code: 'busy' }, step: null });
    page.fails.clear();
    page.actions.again();
    await turns();
    expect(at(page)).toMatchObject({ at: 'refreshed' });
  });

  it('does not start where saving failed', async () => {
    const page = await opened({ place: 'first/2' });
    page.fails.set('saveAnswers', 'google-failed');
    page.actions.answer('size', words('20'));
    page.actions.refresh();
    await turns();
    expect(page.named('refresh')).toEqual([]);
    expect(page.store.state().failure?.code).toBe('google-failed');
  });
});

describe('sharing', () => {
  it('asks before it shares, with the key of whoever opened the page', async () => {
    const page = await opened({ isSetUp: true });
    page.actions.check();
    expect(page.store.state().failure?.code).toBe('bad-input');
    page.actions.type('a@b.example; c@d.example');
    page.actions.check();
    await turns();
    expect(at(page)).toMatchObject({ at: 'confirm' });
    page.actions.share();
    await turns();
    const people = [
      { address: 'a@b.example', role: 'viewer' },
      { address: 'c@d.example', role: 'viewer' },
    ];
    expect(page.named('share').map(({ input }) => input)).toEqual([
      { people, confirmed: false, userKey: 'u' },
      { people, confirmed: true, userKey: 'u' },
    ]);
  });
});
