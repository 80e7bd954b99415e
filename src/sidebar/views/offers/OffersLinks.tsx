import type { OffersActions } from '../../offersActions';

/** Other ways into what the school offers, beside the button that pastes. */
export function OffersLinks(_: { actions: OffersActions }) {
  return null;
}
