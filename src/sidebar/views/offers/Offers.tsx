import type { OffersActions } from '../../offersActions';
import type { OffersScreen, OffersState } from '../../offersState';
import { Paste, Pasted, Preview } from './Paste';

/** What every screen about offers is given. `busy` names the calls under way; `home` goes back to the task list. */
export type OffersProps = {
  readonly offers: OffersState;
  readonly actions: OffersActions;
  readonly busy: readonly string[];
  readonly home: () => void;
};

/** The screen about offers that is shown now. */
export function Offers({ screen, ...props }: OffersProps & { screen: OffersScreen }) {
  switch (screen.at) {
    case 'paste':
      return <Paste {...props} />;
    case 'preview':
      return <Preview preview={screen.preview} {...props} />;
    case 'pasted':
      return <Pasted recorded={screen.recorded} {...props} />;
  }
}
