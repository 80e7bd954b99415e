import { sidebarWords as words } from '../content/sidebarWords';
import type { Client } from '../contract/api';
import type { Result } from '../contract/failure';
import type { Busy, Event, Screen, State } from './state';
import { addressesOf } from './state';

/** What a screen can ask for. */
export type Actions = {
  go(to: Screen): void;
  home(): void;
  type(field: 'pasted' | 'addresses', text: string): void;
  choose(role: 'viewer' | 'editor'): void;
  open(): void;
  refresh(): void;
  preview(): void;
  add(): void;
  check(): void;
  share(): void;
};

type Dispatch = (event: Event) => void;

/** Calls the server for one piece of work: twelve clicks are one call, and a failure keeps everything typed. */
async function work<T>(dispatch: Dispatch, busy: Busy, call: Promise<Result<T>>, then: (value: T) => Screen) {
  dispatch({ type: 'started', busy });
  const result = await call;
  if (result.ok) dispatch({ type: 'went', to: then(result.value) });
  else dispatch({ type: 'failed', failure: result.failure });
}

function refuse(dispatch: Dispatch, message: string): void {
  dispatch({ type: 'failed', failure: { code: 'bad-input', message } });
}

/** The actions over one client; `latest` gives the state at the moment of the press. */
export function createActions(client: Client, dispatch: Dispatch, latest: () => State): Actions {
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
    go: (to) => dispatch({ type: 'went', to }),
    home: () => {
      dispatch({ type: 'went', to: { at: 'home' } });
      open();
    },
    type: (field, text) => dispatch({ type: 'typed', field, text }),
    choose: (role) => dispatch({ type: 'chose', role }),
    refresh: async () => {
      await work(dispatch, 'refresh', client.refresh({}), (report) => ({ at: 'refreshed', report }));
      await client.drawCharts({});
    },
    preview: () => {
      if (latest().pasted.trim() === '') return refuse(dispatch, words.paste.empty);
      work(dispatch, 'preview', client.previewList({ text: latest().pasted }), (preview) => ({
        at: 'preview',
        preview,
      }));
    },
    add: () =>
      work(dispatch, 'add', client.addProvision({ text: latest().pasted }), (recorded) => ({ at: 'pasted', recorded })),
    check: () => {
      if (people().length === 0) return refuse(dispatch, words.share.nobody);
      work(dispatch, 'check', sharing(false), (asked) => ({ at: 'confirm', asked }));
    },
    share: () => work(dispatch, 'share', sharing(true), (done) => ({ at: 'shared', done })),
  };
}
