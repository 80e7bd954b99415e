import type { Answers } from '../../answers/answer';
import type { OffersActions } from '../../offersActions';
import type { OffersScreen, OffersState } from '../../offersState';
import { AddType, Search } from './Catalogue';
import { EditOffer } from './EditOffer';
import { Added, Paste, Tabs } from './Paste';
import { Preview } from './Preview';
import { Register } from './Register';
import { MapStart, NeedScreen, Walked } from './Walk';

/** What every screen about offers is given. `busy` names the calls under way; `home` goes back to the task list. */
export type OffersProps = {
  readonly offers: OffersState;
  readonly actions: OffersActions;
  readonly busy: readonly string[];
  readonly home: () => void;
  /** Answers as the page shows them, by question id, and somebody else's newer ones. */
  readonly answers: Answers;
  readonly conflicts: Answers;
};

/** The same screen with another page or need is drawn anew, so that its heading takes the focus. */
function screenName(screen: OffersScreen): string {
  if (screen.at === 'need') return `need ${screen.index}`;
  return screen.at === 'preview' || screen.at === 'register' ? `${screen.at} ${screen.page}` : screen.at;
}

function CurrentScreen({ screen, ...props }: OffersProps & { screen: OffersScreen }) {
  switch (screen.at) {
    case 'paste':
      return <Paste {...props} />;
    case 'tabs':
      return <Tabs tabs={screen.tabs} {...props} />;
    case 'preview':
      return <Preview page={screen.page} {...props} />;
    case 'pasted':
      return <Added recorded={screen.recorded} {...props} />;
    case 'search':
      return <Search {...props} />;
    case 'type':
      return <AddType type={screen.type} {...props} />;
    case 'register':
      return <Register page={screen.page} {...props} />;
    case 'edit':
      return <EditOffer page={screen.page} {...props} />;
    case 'map':
      return <MapStart {...props} />;
    case 'need':
      return <NeedScreen index={screen.index} {...props} />;
    case 'walked':
      return <Walked {...props} />;
  }
}

/** The screen about offers that is shown now. */
export function Offers(props: OffersProps & { screen: OffersScreen }) {
  return <CurrentScreen key={screenName(props.screen)} {...props} />;
}
