import { moreWords as words } from '../content/sidebarWords';
import type { Client } from '../contract/api';
import type { Event } from './state';
import type { Work } from './work';

/** What the screen "More" can ask for. */
export type MoreActions = {
  /** A code of the whole plan, for a colleague's document. */
  showCode(): void;
  forgetPlans(): void;
  /** Sets the drop-downs and formats of every tab again. */
  repairChoices(): void;
};

export type MoreParts = {
  readonly client: Client;
  readonly dispatch: (event: Event) => void;
  readonly work: Work;
};

/** Seldom needed, so kept apart. */
export function createMoreActions({ client, dispatch, work }: MoreParts): MoreActions {
  const say = (notice: string) => dispatch({ type: 'noticed', notice });
  return {
    showCode: () =>
      void work(
        'code',
        () => client.exportCode({}),
        (code) => dispatch({ type: 'went', to: { at: 'code', code } }),
      ),
    repairChoices: () =>
      void work(
        'repair',
        () => client.repairChoices({}),
        ({ message, tabs }) => {
          say(message);
          dispatch({ type: 'told', told: { repairs: tabs.map(({ words: told }) => told).join('\n') } });
        },
      ),
    forgetPlans: () =>
      void work(
        'forget',
        () => client.forget({}),
        ({ forgotten }) => say(forgotten === 0 ? words.nothingForgotten : words.forgotten),
      ),
  };
}
