import { offersWords as words } from '../content/offersWords';
import type { Client } from '../contract/api';
import type { OffersEvent, OffersScreen, OffersState } from './offersState';
import type { Work } from './work';

/** What the screens about offers can ask for. */
export type OffersActions = {
  /** Shows one of these screens. */
  show(screen: OffersScreen): void;
  typePasted(text: string): void;
  preview(): void;
  add(): void;
};

/** What these actions are given: the server, the state at the moment of the press, and ways to change it. */
export type OffersParts = {
  readonly client: Client;
  readonly latest: () => OffersState;
  readonly tell: (event: OffersEvent) => void;
  readonly show: (screen: OffersScreen) => void;
  /** Says on the present screen what is wrong with what was typed. */
  readonly refuse: (message: string) => void;
  readonly work: Work;
};

/** The actions over one client. */
export function createOffersActions({ client, latest, tell, show, refuse, work }: OffersParts): OffersActions {
  return {
    show,
    typePasted: (text) => tell({ type: 'pasted', text }),
    preview: () => {
      if (latest().pasted.trim() === '') return refuse(words.paste.empty);
      const call = () => client.previewList({ text: latest().pasted });
      work('preview', call, (preview) => show({ at: 'preview', preview }));
    },
    add: () =>
      work(
        'add',
        () => client.addProvision({ text: latest().pasted }),
        (recorded) => {
          tell({ type: 'stored' });
          show({ at: 'pasted', recorded });
        },
      ),
  };
}
