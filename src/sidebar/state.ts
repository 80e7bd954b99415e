import type { Output } from '../contract/api';
import type { Failure } from '../contract/failure';
import type { OffersEvent, OffersScreen, OffersState } from './offersState';
import { FIRST_OFFERS, nextOffers } from './offersState';

/** Where the lead is. Each screen holds what it shows, so a screen without its content cannot exist. */
export type Screen =
  | { readonly at: 'opening' }
  | { readonly at: 'home' }
  | { readonly at: 'refreshed'; readonly report: Output<'refresh'> }
  | { readonly at: 'offers'; readonly screen: OffersScreen }
  | { readonly at: 'share' }
  | { readonly at: 'confirm'; readonly asked: Output<'share'> }
  | { readonly at: 'shared'; readonly done: Output<'share'> };

export type State = {
  readonly screen: Screen;
  /** Last known state of the plan; null before the first answer. */
  readonly plan: Output<'open'> | null;
  /** Names of the calls under way, for their buttons. */
  readonly busy: readonly string[];
  readonly failure: Failure | null;
  readonly offers: OffersState;
  /** What is typed, kept when a call fails or the lead goes back. */
  readonly addresses: string;
  readonly role: 'viewer' | 'editor';
};

export type Event =
  | { readonly type: 'opened'; readonly plan: Output<'open'> }
  | { readonly type: 'went'; readonly to: Screen }
  | { readonly type: 'started'; readonly name: string }
  | { readonly type: 'ended'; readonly name: string }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'chose'; readonly role: 'viewer' | 'editor' }
  | { readonly type: 'offers'; readonly event: OffersEvent };

/** Before anything is known. */
export const FIRST: State = {
  screen: { at: 'opening' },
  plan: null,
  busy: [],
  failure: null,
  offers: FIRST_OFFERS,
  addresses: '',
  role: 'viewer',
};

/** What an event does. Typed text is only ever replaced by typing, or cleared once it is stored. */
export function next(state: State, event: Event): State {
  switch (event.type) {
    case 'opened':
      return { ...state, plan: event.plan, screen: state.screen.at === 'opening' ? { at: 'home' } : state.screen };
    case 'went':
      return { ...state, screen: event.to, failure: null };
    case 'started':
      return { ...state, busy: [...state.busy, event.name], failure: null };
    case 'ended':
      return { ...state, busy: state.busy.filter((name) => name !== event.name) };
    case 'failed':
      return { ...state, failure: event.failure };
    case 'typed':
      return { ...state, addresses: event.text };
    case 'chose':
      return { ...state, role: event.role };
    case 'offers':
      return { ...state, offers: nextOffers(state.offers, event.event) };
  }
}

/** The addresses as typed, one a line; also split where a list was pasted with commas or semicolons. */
export function addressesOf(typed: string): string[] {
  return typed
    .split(/[\n,;]+/)
    .map((address) => address.trim())
    .filter((address) => address !== '');
}
