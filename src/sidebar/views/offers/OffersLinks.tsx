import { offersWords as words } from '../../../content/offersWords';
import type { OffersActions } from '../../offersActions';
import { Press } from '../parts';

/** Other ways into what the school offers, beside the button that pastes. */
export function OffersLinks({ actions }: { actions: OffersActions }) {
  return (
    <details>
      <summary>{words.more}</summary>
      <Press label={words.search.button} onPress={actions.openSearch} />
      <Press label={words.register.button} onPress={actions.openRegister} />
    </details>
  );
}
