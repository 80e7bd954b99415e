import { sidebarWords as words } from '../content/sidebarWords';
import type { Client } from '../contract/api';
import type { Event, State } from './state';
import { addressesOf } from './state';
import type { Work } from './work';

/** What the screens about sharing can ask for. */
export type ShareActions = {
  type(text: string): void;
  choose(role: 'viewer' | 'editor'): void;
  check(): void;
  share(): void;
};

export type ShareParts = {
  readonly client: Client;
  readonly dispatch: (event: Event) => void;
  readonly latest: () => State;
  readonly refuse: (message: string) => void;
  readonly work: Work;
};

/** Asks what sharing would do, then shares. */
export function createShareActions({ client, dispatch, latest, refuse, work }: ShareParts): ShareActions {
  const people = () => addressesOf(latest().addresses).map((address) => ({ address, role: latest().role }));
  const call = (confirmed: boolean) => () =>
    client.share({ people: people(), confirmed, userKey: latest().plan?.userKey ?? '' });
  return {
    type: (text) => dispatch({ type: 'typed', text }),
    choose: (role) => dispatch({ type: 'chose', role }),
    check: () => {
      if (people().length === 0) return refuse(words.share.nobody);
      work('check', call(false), (asked) => dispatch({ type: 'went', to: { at: 'confirm', asked } }));
    },
    share: () => void work('share', call(true), (done) => dispatch({ type: 'went', to: { at: 'shared', done } })),
  };
}
