import type { Output } from '../contract/api';

/** The screens about what the school offers. Each holds what it shows. */
export type OffersScreen =
  | { readonly at: 'paste' }
  | { readonly at: 'preview'; readonly preview: Output<'previewList'> }
  | { readonly at: 'pasted'; readonly recorded: Output<'addProvision'> };

/** What is typed on these screens, kept when a call fails or the lead goes elsewhere. */
export type OffersState = { readonly pasted: string };

export type OffersEvent = { readonly type: 'pasted'; readonly text: string } | { readonly type: 'stored' };

/** Before anything is typed. */
export const FIRST_OFFERS: OffersState = { pasted: '' };

/** What an event does. Typed text is only ever replaced by typing, or cleared once it is stored. */
export function nextOffers(state: OffersState, event: OffersEvent): OffersState {
  switch (event.type) {
    case 'pasted':
      return { ...state, pasted: event.text };
    case 'stored':
      return { ...state, pasted: '' };
  }
}
