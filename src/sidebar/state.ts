import type { Output } from '../contract/api';
import type { Failure } from '../contract/failure';

/** Where the lead is. Each screen holds what it shows, so a screen without its content cannot exist. */
export type Screen =
  | { readonly at: 'opening' }
  | { readonly at: 'home' }
  | { readonly at: 'refreshed'; readonly report: Output<'refresh'> }
  | { readonly at: 'paste' }
  | { readonly at: 'preview'; readonly preview: Output<'previewList'> }
  | { readonly at: 'pasted'; readonly recorded: Output<'addProvision'> }
  | { readonly at: 'share' }
  | { readonly at: 'confirm'; readonly asked: Output<'share'> }
  | { readonly at: 'shared'; readonly done: Output<'share'> };

export type Busy = 'refresh' | 'preview' | 'add' | 'check' | 'share';

export type State = {
  readonly screen: Screen;
  /** Last known state of the plan; null before the first answer. */
  readonly plan: Output<'open'> | null;
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  /** What is typed, kept when a call fails or the lead goes back. */
  readonly pasted: string;
  readonly addresses: string;
  readonly role: 'viewer' | 'editor';
};

export type Event =
  | { readonly type: 'opened'; readonly plan: Output<'open'> }
  | { readonly type: 'went'; readonly to: Screen }
  | { readonly type: 'started'; readonly busy: Busy }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'typed'; readonly field: 'pasted' | 'addresses'; readonly text: string }
  | { readonly type: 'chose'; readonly role: 'viewer' | 'editor' };

/** Before anything is known. */
export const FIRST: State = {
  screen: { at: 'opening' },
  plan: null,
  busy: null,
  failure: null,
  pasted: '',
  addresses: '',
  role: 'viewer',
};

/** What an event does. Typed text is only ever replaced by typing, or cleared once it is stored. */
export function next(state: State, event: Event): State {
  switch (event.type) {
    case 'opened':
      return { ...state, plan: event.plan, screen: state.screen.at === 'opening' ? { at: 'home' } : state.screen };
    case 'went':
      return {
        ...state,
        screen: event.to,
        busy: null,
        failure: null,
        pasted: event.to.at === 'pasted' ? '' : state.pasted,
      };
    case 'started':
      return { ...state, busy: event.busy, failure: null };
    case 'failed':
      return { ...state, busy: null, failure: event.failure };
    case 'typed':
      return { ...state, [event.field]: event.text };
    case 'chose':
      return { ...state, role: event.role };
  }
}

/** The addresses as typed, one a line; also split where a list was pasted with commas or semicolons. */
export function addressesOf(typed: string): string[] {
  return typed
    .split(/[\n,;]+/)
    .map((address) => address.trim())
    .filter((address) => address !== '');
}
