import { sidebarWords as words } from '../content/sidebarWords';
import type { Client } from '../contract/api';
import type { OffersActions } from './offersActions';
import { createOffersActions } from './offersActions';
import type { Event, Screen, State } from './state';
import { addressesOf } from './state';
import { createWork } from './work';

/** What a screen can ask for. */
export type Actions = {
  go(to: Screen): void;
  home(): void;
  type(text: string): void;
  choose(role: 'viewer' | 'editor'): void;
  open(): void;
  refresh(): void;
  check(): void;
  share(): void;
  readonly offers: OffersActions;
};

type Dispatch = (event: Event) => void;

/** The actions over one client; `latest` gives the state at the moment of the press. */
export function createActions(client: Client, dispatch: Dispatch, latest: () => State): Actions {
  const work = createWork(dispatch);
  const refuse = (message: string) => dispatch({ type: 'failed', failure: { code: 'bad-input', message } });
  const go = (to: Screen) => dispatch({ type: 'went', to });
  const open = async () => {
    const result = await client.open({});
    if (result.ok) dispatch({ type: 'opened', plan: result.value });
    else dispatch({ type: 'failed', failure: result.failure });
  };
  const people = () => addressesOf(latest().addresses).map((address) => ({ address, role: latest().role }));
  const sharing = (confirmed: boolean) =>
    client.share({ people: people(), confirmed, userKey: latest().plan?.userKey ?? '' });
  return {
    open,
    go,
    home: () => {
      go({ at: 'home' });
      open();
    },
    type: (text) => dispatch({ type: 'typed', text }),
    choose: (role) => dispatch({ type: 'chose', role }),
    refresh: async () => {
      await work(
        'refresh',
        () => client.refresh({}),
        (report) => go({ at: 'refreshed', report }),
      );
      await client.drawCharts({});
    },
    check: () => {
      if (people().length === 0) return refuse(words.share.nobody);
      work(
        'check',
        () => sharing(false),
        (asked) => go({ at: 'confirm', asked }),
      );
    },
    share: () =>
      work(
        'share',
        () => sharing(true),
        (done) => go({ at: 'shared', done }),
      ),
    offers: createOffersActions({
      client,
      latest: () => latest().offers,
      tell: (event) => dispatch({ type: 'offers', event }),
      show: (screen) => go({ at: 'offers', screen }),
      refuse,
      work,
    }),
  };
}
