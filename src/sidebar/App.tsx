import { sidebarWords as words } from '../content/sidebarWords';
import type { Actions } from './actions';
import { shownAnswers } from './answers/queue';
import type { Screen, State } from './state';
import { askingIn } from './state';
import { Bar } from './views/Bar';
import { Home } from './views/Home';
import { CallFirst, Incident } from './views/Incident';
import { Code, More } from './views/More';
import { Offers } from './views/offers/Offers';
import { FailureBox, ScreenHeading } from './views/parts';
import { Refreshed } from './views/Refreshed';
import { Confirm, Share, Shared } from './views/Share';
import { TaskScreen } from './views/task/TaskScreen';

type Props = { readonly state: State; readonly actions: Actions };

function Opening({ state }: { state: State }) {
  return (
    <main>
      <ScreenHeading>{words.title}</ScreenHeading>
      <p role="status">{state.failure === null ? words.opening : words.notOpened}</p>
    </main>
  );
}

function CurrentScreen({ state, actions }: Props) {
  const { screen, plan } = state;
  const asking = askingIn(state);
  if (plan === null && screen.at !== 'share') return <Opening state={state} />;
  switch (screen.at) {
    case 'opening':
      return <Opening state={state} />;
    case 'incident':
      return <Incident actions={actions} />;
    case 'callFirst':
      return plan === null ? null : <CallFirst plan={plan} actions={actions} />;
    case 'home':
      return plan === null ? null : <Home plan={plan} state={state} actions={actions} />;
    case 'task':
      return asking === null ? null : <TaskScreen at={screen} asking={asking} state={state} actions={actions} />;
    case 'refreshed':
      return <Refreshed report={screen.report} state={state} actions={actions} />;
    case 'offers':
      return (
        <Offers
          screen={screen.screen}
          offers={state.offers}
          actions={actions.offers}
          busy={state.busy}
          home={actions.home}
          answers={shownAnswers(state.queue)}
          conflicts={state.queue.conflicts}
        />
      );
    case 'share':
      return <Share state={state} actions={actions} />;
    case 'confirm':
      return <Confirm asked={screen.asked} state={state} actions={actions} />;
    case 'shared':
      return <Shared done={screen.done} actions={actions} />;
    case 'more':
      return plan === null ? null : <More plan={plan} state={state} actions={actions} />;
    case 'code':
      return <Code code={screen.code} />;
  }
}

/** Where the page is, as a name: a screen that changes is drawn anew, so that its heading takes the focus. */
function screenName(screen: Screen): string {
  if (screen.at === 'task') return `task ${screen.task} ${screen.index}`;
  return screen.at === 'offers' ? `offers ${screen.screen.at}` : screen.at;
}

/** What the lead should know before anything else: that nothing can be written here, that this file is a copy. */
function Notices({ plan }: { plan: State['plan'] }) {
  return plan === null || plan.notices.length === 0 ? null : (
    <aside class="failure" id="notices" aria-label={words.home.notices}>
      {plan.notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </aside>
  );
}

const WITHOUT_HOME = ['opening', 'incident', 'home'];

/** The page: the line at the top, what went wrong, what just happened, and the screen. */
export function App({ state, actions }: Props) {
  const { screen } = state;
  const back = screen.at === 'task' ? actions.back : null;
  const home = WITHOUT_HOME.includes(screen.at) ? null : actions.home;
  return (
    <>
      <Bar
        queue={state.queue}
        workbook={state.plan?.workbook ?? ''}
        back={back}
        home={home}
        save={actions.saveNow}
        showStuck={actions.showStuck}
        notice={state.notice}
      />
      <div class="scroll">
        <FailureBox failure={state.failure} again={actions.again} />
        <Notices plan={state.plan} />
        <CurrentScreen key={screenName(screen)} state={state} actions={actions} />
      </div>
    </>
  );
}
