import { render } from 'preact';
import { faultPanelWords } from '../content/sidebarFaultWords';
import { sidebarWords } from '../content/sidebarWords';
import { App } from './App';
import { createActions } from './actions';
import { isUnsaved } from './answers/queue';
import { createClient } from './client';
import { after, browserFrame, warnBeforeLeaving } from './host';
import type { Event, State } from './state';
import { FIRST, next } from './state';
import { createStore } from './store';

/** The menu item that opened the page says where it starts. */
function firstState(): State {
  return document.body.dataset.start === 'share' ? { ...FIRST, screen: { at: 'share' } } : FIRST;
}

/** Opening that takes longer than this is explained, in milliseconds. */
const SLOW = 15_000;

function start(root: HTMLElement): void {
  const store = createStore<State, Event>(next, firstState());
  const actions = createActions(createClient(faultPanelWords), store, browserFrame);
  const draw = () => render(<App state={store.state()} actions={actions} />, root);
  store.listen(draw);
  warnBeforeLeaving(() => isUnsaved(store.state().queue));
  draw();
  actions.open();
  after(SLOW, () => {
    if (store.state().plan === null) store.dispatch({ type: 'noticed', notice: sidebarWords.openingSlow });
  });
}

const root = document.getElementById('app');
if (root !== null) start(root);
