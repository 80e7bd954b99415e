import { render } from 'preact';
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { sidebarWords as words } from '../content/sidebarWords';
import type { Actions } from './actions';
import { createActions } from './actions';
import { createClient } from './client';
import type { State } from './state';
import { FIRST, next } from './state';
import { Home } from './views/Home';
import { Offers } from './views/offers/Offers';
import { FailureBox, Press } from './views/parts';
import { Refreshed } from './views/Refreshed';
import { Confirm, Share, Shared } from './views/Share';

function CurrentScreen({ state, actions }: { state: State; actions: Actions }) {
  const { screen, plan } = state;
  switch (screen.at) {
    case 'opening':
      return state.failure === null ? (
        <p role="status">{words.opening}</p>
      ) : (
        <Press label={words.failure.again} onPress={actions.open} />
      );
    case 'home':
      return plan === null ? (
        <p role="status">{words.opening}</p>
      ) : (
        <Home plan={plan} actions={actions} busy={state.busy} />
      );
    case 'refreshed':
      return <Refreshed report={screen.report} actions={actions} />;
    case 'offers':
      return (
        <Offers
          screen={screen.screen}
          offers={state.offers}
          actions={actions.offers}
          busy={state.busy}
          home={actions.home}
        />
      );
    case 'share':
      return <Share state={state} actions={actions} />;
    case 'confirm':
      return <Confirm asked={screen.asked} state={state} actions={actions} />;
    case 'shared':
      return <Shared done={screen.done} actions={actions} />;
  }
}

/** The menu item that opened the page says where it starts. */
function firstState(): State {
  return document.body.dataset.start === 'share' ? { ...FIRST, screen: { at: 'share' } } : FIRST;
}

function App() {
  const [state, dispatch] = useReducer(next, firstState());
  const latest = useRef(state);
  latest.current = state;
  const actions = useMemo(() => createActions(createClient(words.failure), dispatch, () => latest.current), []);
  useEffect(() => actions.open(), [actions]);
  return (
    <>
      <FailureBox failure={state.failure} />
      <CurrentScreen state={state} actions={actions} />
    </>
  );
}

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
