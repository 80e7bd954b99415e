import type { Output } from '../contract/api';
import { afterSaving, type Edit, editOf, settled, withOffer } from './offers/edit';
import type { Known, OfferType } from './offers/find';
import { type Cells, freshList, type Preview, type ReadList, type RowChange } from './offers/rows';

/** The screens about what the school offers. Each holds what it shows. */
export type OffersScreen =
  | { readonly at: 'paste' }
  | { readonly at: 'tabs'; readonly tabs: Output<'listTabs'>['tabs'] }
  | { readonly at: 'preview'; readonly page: number }
  | { readonly at: 'pasted'; readonly recorded: Output<'addProvision'> }
  | { readonly at: 'search' }
  | { readonly at: 'type'; readonly type: OfferType }
  | { readonly at: 'register'; readonly page: number }
  | { readonly at: 'edit'; readonly page: number }
  | { readonly at: 'map' }
  | { readonly at: 'need'; readonly index: number }
  | { readonly at: 'walked' };

/** What is typed on these screens, kept when a call fails or the lead goes elsewhere. */
export type OffersState = {
  readonly pasted: string;
  /** The list under review; null when there is none. */
  readonly list: ReadList | null;
  readonly onlyLooks: boolean;
  readonly search: string;
  /** Cells of the type that is about to be added. */
  readonly draft: Cells;
  readonly filter: string;
  readonly edit: Edit | null;
  /** Register, catalogue and map as last read; null before that and when they have changed. */
  readonly known: Known | null;
  /** What looks like details of pupils, in words. */
  readonly notices: readonly string[];
};

export type OffersEvent =
  | { readonly type: 'pasted'; readonly text: string }
  | { readonly type: 'read'; readonly preview: Preview; readonly tab: string }
  | { readonly type: 'changed'; readonly line: number; readonly change: RowChange }
  | { readonly type: 'narrowed'; readonly onlyLooks: boolean }
  | { readonly type: 'stored' }
  | { readonly type: 'searched'; readonly text: string }
  | { readonly type: 'drafted'; readonly cells: Cells }
  | { readonly type: 'filtered'; readonly text: string }
  | { readonly type: 'known'; readonly known: Known }
  | { readonly type: 'editing'; readonly key: string }
  | { readonly type: 'typed'; readonly column: string; readonly text: string }
  | { readonly type: 'saved'; readonly key: string; readonly saved: Output<'saveOffer'> }
  | { readonly type: 'settled'; readonly take: 'mine' | 'theirs' };

/** Before anything is typed. */
export const FIRST_OFFERS: OffersState = {
  pasted: '',
  list: null,
  onlyLooks: false,
  search: '',
  draft: {},
  filter: '',
  edit: null,
  known: null,
  notices: [],
};

function changed(state: OffersState, line: number, change: RowChange): OffersState {
  if (state.list === null) return state;
  const { changes } = state.list;
  return { ...state, list: { ...state.list, changes: { ...changes, [line]: { ...changes[line], ...change } } } };
}

function editing(state: OffersState, key: string): OffersState {
  const offer = state.known?.offers.find((one) => one.key === key);
  if (offer === undefined || state.edit?.key === key) return { ...state, notices: [] };
  return { ...state, edit: editOf(offer), notices: [] };
}

function typed(state: OffersState, column: string, text: string): OffersState {
  if (state.edit === null) return state;
  return { ...state, edit: { ...state.edit, typed: { ...state.edit.typed, [column]: text } } };
}

/** An edit that is done is put away; one in trouble stays open with everything typed. */
function saved(state: OffersState, key: string, reply: Output<'saveOffer'>): OffersState {
  if (state.edit === null) return state;
  const edit = afterSaving(state.edit, reply);
  const known = state.known === null ? null : withOffer(state.known, key, reply.offer);
  return { ...state, known, edit: edit.trouble === null ? null : edit, notices: reply.notices };
}

/** What an event does. Typed text is only ever replaced by typing, or cleared once it is stored. */
export function nextOffers(state: OffersState, event: OffersEvent): OffersState {
  switch (event.type) {
    case 'pasted':
      return { ...state, pasted: event.text };
    case 'read':
      return { ...state, list: freshList(event.preview, event.tab), onlyLooks: false };
    case 'changed':
      return changed(state, event.line, event.change);
    case 'narrowed':
      return { ...state, onlyLooks: event.onlyLooks };
    case 'stored': {
      const wasPasted = state.list?.tab === '';
      return { ...state, pasted: wasPasted ? '' : state.pasted, list: null, known: null, draft: {} };
    }
    case 'searched':
      return { ...state, search: event.text };
    case 'drafted':
      return { ...state, draft: event.cells };
    case 'filtered':
      return { ...state, filter: event.text };
    case 'known':
      return { ...state, known: event.known };
    case 'editing':
      return editing(state, event.key);
    case 'typed':
      return typed(state, event.column, event.text);
    case 'saved':
      return saved(state, event.key, event.saved);
    case 'settled':
      return state.edit === null ? state : { ...state, edit: settled(state.edit, event.take) };
  }
}
