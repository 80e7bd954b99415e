import { faultPanelWords } from '../content/sidebarFaultWords';
import type { Client } from '../contract/api';
import { createSaver } from './answers/saver';
import type { Frame } from './frame';
import { createMoreActions, type MoreActions } from './moreActions';
import type { OffersActions } from './offersActions';
import { createOffersActions } from './offersActions';
import { createRefreshActions, type RefreshActions } from './refreshActions';
import { createShareActions, type ShareActions } from './shareActions';
import type { Event, Screen, State } from './state';
import type { Store } from './store';
import { createTaskActions, placeOf, type TaskActions } from './taskActions';
import { createWork } from './work';

/** What a screen can ask for. */
export type Actions = TaskActions &
  RefreshActions &
  ShareActions &
  MoreActions & {
    go(to: Screen): void;
    home(): void;
    open(): void;
    /** Repeats what failed last. */
    again(): void;
    readonly offers: OffersActions;
  };

/** Milliseconds between two looks at a file that somebody is refreshing. */
const LOOK_AGAIN = 5000;

/** The actions over one client and one store. */
export function createActions(client: Client, { state: latest, dispatch }: Store<State, Event>, frame: Frame): Actions {
  const { work, again } = createWork(dispatch);
  const refuse = (message: string) => dispatch({ type: 'failed', failure: { code: 'bad-input', message } });
  const go = (to: Screen) => dispatch({ type: 'went', to });
  const saver = createSaver({
    client,
    latest: () => latest().queue,
    tell: (event) => dispatch({ type: 'queue', event }),
    place: () => placeOf(latest()),
    timers: frame,
    noAnswer: { code: 'google-failed', message: faultPanelWords.noAnswer },
  });
  /** The questions come along when they are not known yet, and when answers changed what can be made from them. */
  let readAt = -1;
  const read = async () => {
    const asOf = latest().queue.replies;
    const questions = readAt !== asOf;
    await work(
      'open',
      () => client.open({ questions }),
      (plan) => {
        readAt = asOf;
        dispatch({ type: 'opened', plan, asOf });
        if (questions) tasks.loaded();
        if (plan.isBusy) lookAgain();
      },
    );
  };
  /** Somebody is refreshing: what it did shows when it is done. */
  const lookAgain = () => {
    readAt = -1;
    frame.after(LOOK_AGAIN, read);
  };
  const home = () => {
    go({ at: 'home' });
    saver.flush().then(read);
  };
  const common = { client, dispatch, latest, saver, frame, work };
  const refreshing = createRefreshActions(common);
  const tasks = createTaskActions({
    ...common,
    frame,
    home,
    refresh: refreshing.refresh,
    walkMap: () => offers.openMap(),
  });
  const offers = createOffersActions({
    client,
    latest: () => latest().offers,
    tell: (event) => dispatch({ type: 'offers', event }),
    show: (screen) => go({ at: 'offers', screen }),
    refuse,
    notice: (notice) => dispatch({ type: 'noticed', notice }),
    work,
    answers: { answer: tasks.answer, settleAnswer: tasks.settleAnswer, flush: saver.flush },
    listPlaces: tasks.listPlaces,
  });
  return {
    ...tasks,
    ...refreshing,
    ...createShareActions({ client, dispatch, latest, refuse, work }),
    ...createMoreActions({ client, dispatch, work }),
    go,
    home,
    open: read,
    again,
    offers,
  };
}
