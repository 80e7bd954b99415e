import type { Output } from '../contract/api';
import type { Failure } from '../contract/failure';
import type { Answers, Questionnaire } from './answers/answer';
import { finder } from './answers/asked';
import type { NextStep, Progress } from './answers/nextStep';
import { nextStep } from './answers/nextStep';
import { type Place, placeIn } from './answers/place';
import type { Queue, QueueEvent } from './answers/queue';
import { EMPTY_QUEUE, nextQueue, shownAnswers, stuckKeys } from './answers/queue';
import type { Known } from './answers/status';
import type { OffersEvent, OffersScreen, OffersState } from './offersState';
import { FIRST_OFFERS, nextOffers } from './offersState';

/** What the server tells about a plan. */
export type Plan = Output<'open'>;

/** Where the lead is. Each screen holds what it shows, so a screen without its content cannot exist. */
export type Screen =
  | { readonly at: 'opening' }
  | { readonly at: 'incident' }
  | { readonly at: 'callFirst' }
  | { readonly at: 'home' }
  | { readonly at: 'task'; readonly task: string; readonly index: number }
  | { readonly at: 'refreshed'; readonly report: Output<'refresh'> }
  | { readonly at: 'offers'; readonly screen: OffersScreen }
  | { readonly at: 'share' }
  | { readonly at: 'confirm'; readonly asked: Output<'share'> }
  | { readonly at: 'shared'; readonly done: Output<'share'> }
  | { readonly at: 'more' }
  | { readonly at: 'code'; readonly code: Output<'exportCode'> };

/** The steps of a refresh, as the page makes them one after the other. */
export type RefreshStep = 'saving' | 'refreshing' | 'charts';

export type State = {
  readonly screen: Screen;
  /** Last known state of the plan; null before the first answer. */
  readonly plan: Plan | null;
  /** The answers, and where saving them stands. */
  readonly queue: Queue;
  /** The screen of questions somebody left half-way. */
  readonly place: Place | null;
  /** Names of the calls under way, for their buttons. */
  readonly busy: readonly string[];
  readonly failure: Failure | null;
  /** What just happened, read out; '' for nothing. */
  readonly notice: string;
  /** The step of the refresh under way. */
  readonly step: RefreshStep | null;
  /** What was said about single cells since the report, by tab, row and column. */
  readonly told: Readonly<Record<string, string>>;
  readonly offers: OffersState;
  /** What is typed, kept when a call fails or the lead goes back. */
  readonly addresses: string;
  readonly role: 'viewer' | 'editor';
};

export type Event =
  | { readonly type: 'opened'; readonly plan: Plan; readonly asOf: number }
  | { readonly type: 'went'; readonly to: Screen }
  | { readonly type: 'finished' }
  | { readonly type: 'queue'; readonly event: QueueEvent }
  | { readonly type: 'started'; readonly name: string }
  | { readonly type: 'ended'; readonly name: string }
  | { readonly type: 'stepped'; readonly step: RefreshStep | null }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'noticed'; readonly notice: string }
  | { readonly type: 'told'; readonly told: Readonly<Record<string, string>> }
  | { readonly type: 'undone'; readonly undoable: Plan['undoable'] }
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'chose'; readonly role: 'viewer' | 'editor' }
  | { readonly type: 'offers'; readonly event: OffersEvent };

/** Before anything is known. */
export const FIRST: State = {
  screen: { at: 'opening' },
  plan: null,
  queue: EMPTY_QUEUE,
  place: null,
  busy: [],
  failure: null,
  notice: '',
  step: null,
  told: {},
  offers: FIRST_OFFERS,
  addresses: '',
  role: 'viewer',
};

/** The first screen: where somebody left off; on a blank plan the question that comes before all others. */
function firstScreen({ where, answers, offers, isSetUp, place, questionnaire }: Plan): Screen {
  const left = questionnaire === undefined ? null : placeIn(place, questionnaire);
  if (left !== null) return { at: 'task', ...left };
  const isBlank = answers.length === 0 && offers === 0 && !isSetUp;
  return where === 'sheet' && isBlank ? { at: 'incident' } : { at: 'home' };
}

function opened(state: State, plan: Plan, asOf: number): State {
  const known = { ...state.plan, ...plan };
  const queue = nextQueue(state.queue, { type: 'read', rows: plan.answers, asOf });
  if (state.screen.at !== 'opening') return { ...state, plan: known, queue };
  return went({ ...state, plan: known, queue }, firstScreen(known));
}

function went(state: State, to: Screen): State {
  const place = to.at === 'task' ? { task: to.task, index: to.index } : state.place;
  const told = to.at === 'refreshed' ? {} : state.told;
  const queue = nextQueue(state.queue, { type: 'left' });
  return { ...state, screen: to, place, told, queue, failure: null, notice: '' };
}

/** What an event does. Typed text is only ever replaced by typing, or cleared once it is stored. */
export function next(state: State, event: Event): State {
  switch (event.type) {
    case 'opened':
      return opened(state, event.plan, event.asOf);
    case 'went':
      return went(state, event.to);
    case 'finished':
      return { ...went(state, { at: 'home' }), place: null };
    case 'queue':
      return { ...state, queue: nextQueue(state.queue, event.event) };
    case 'started':
      return { ...state, busy: [...state.busy, event.name], failure: null, notice: '' };
    case 'ended':
      return { ...state, busy: state.busy.filter((name) => name !== event.name) };
    case 'stepped':
      return { ...state, step: event.step };
    case 'failed':
      return { ...state, failure: event.failure };
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'told':
      return { ...state, told: { ...state.told, ...event.told } };
    case 'undone':
      return { ...state, plan: state.plan === null ? null : { ...state.plan, undoable: event.undoable } };
    case 'typed':
      return { ...state, addresses: event.text };
    case 'chose':
      return { ...state, role: event.role };
    case 'offers':
      return { ...state, offers: nextOffers(state.offers, event.event) };
  }
}

/** The questions with everything needed to decide about them; null before they are known. */
export type Asking = Known & { readonly questionnaire: Questionnaire; readonly answers: Answers };

/** What is asked, and how it is answered so far. */
export function askingIn({ plan, queue }: State): Asking | null {
  const questionnaire = plan?.questionnaire;
  if (questionnaire === undefined) return null;
  const conflicts = stuckKeys(queue);
  return { questionnaire, answers: shownAnswers(queue), find: finder(questionnaire), conflicts };
}

/** How far the plan has come; null before the questions are known. */
export function progressIn(state: State): (Asking & Progress) | null {
  const asking = askingIn(state);
  if (asking === null || state.plan === null) return null;
  const { isSetUp, offers } = state.plan;
  return { ...asking, isSetUp, hasOffers: offers > 0, place: state.place };
}

/** What comes next on the task list; null before the questions are known. */
export function stepIn(state: State): NextStep | null {
  const progress = progressIn(state);
  return progress === null ? null : nextStep(progress.questionnaire, progress);
}

/** The addresses as typed, one a line; also split where a list was pasted with commas or semicolons. */
export function addressesOf(typed: string): string[] {
  return typed
    .split(/[\n,;]+/)
    .map((address) => address.trim())
    .filter((address) => address !== '');
}
