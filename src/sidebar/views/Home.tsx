import { offersWords } from '../../content/offersWords';
import { reportWords } from '../../content/sidebarReportWords';
import { sidebarWords } from '../../content/sidebarWords';
import type { Actions } from '../actions';
import type { Task } from '../answers/answer';
import type { NextStep } from '../answers/nextStep';
import { say } from '../say';
import type { Plan, State } from '../state';
import { askingIn, stepIn } from '../state';
import { CellLine } from './CellLine';
import { Counts } from './Counts';
import { OffersLinks } from './offers/OffersLinks';
import { Papers } from './Papers';
import { Press, ScreenHeading } from './parts';
import { RefreshSteps } from './RefreshSteps';
import { TaskList } from './TaskList';

const words = sidebarWords.home;

/** The next few tasks and what each makes possible. */
function After({ tasks }: { tasks: readonly Task[] }) {
  return tasks.length === 0 ? null : (
    <details>
      <summary>{say(words.after, { tasks: tasks.map(({ title }) => title).join(', ') })}</summary>
      <ul>
        {tasks.map(({ id, title, unlocks }) => (
          <li key={id}>
            <strong>{title}</strong>: {unlocks}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What comes next, what it makes possible, and what comes after it; never how much there is in all. */
function StepWords({ step }: { step: NextStep }) {
  if (step.kind === 'all-done') return <p>{words.allDone}</p>;
  if (step.kind === 'refresh')
    return (
      <>
        <h3>{words.refreshNext}</h3>
        <p>{words.refreshWhy}</p>
        <p class="quiet">{words.refreshHint}</p>
      </>
    );
  return (
    <>
      <h3>{step.task.title}</h3>
      <p>{step.task.unlocks}</p>
      <After tasks={step.after} />
    </>
  );
}

function Next({ state, actions }: { state: State; actions: Actions }) {
  const step = stepIn(state);
  if (step === null) return null;
  return (
    <section class="panel" aria-labelledby="next-step">
      <h2 id="next-step">{words.next}</h2>
      <StepWords step={step} />
      {step.kind === 'all-done' ? null : <Press look="main" label={sidebarWords.go} onPress={actions.goOn} />}
    </section>
  );
}

function Found({ plan }: { plan: Plan }) {
  return (
    <section>
      <h2>{words.found}</h2>
      <Counts counts={plan.counts} />
    </section>
  );
}

function Problems({ plan, show }: { plan: Plan; show: Actions['showCell'] }) {
  if (plan.problems.length === 0) return null;
  return (
    <section>
      <h2>{words.problems}</h2>
      <p class="quiet">{words.problemsHelp}</p>
      <ul class="cells">
        {plan.problems.map((line, at) => (
          <li key={`${line.address} ${line.text}`}>
            <CellLine line={line} id={`problem-${at}`} show={show} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SheetButtons({ state, actions }: { state: State; actions: Actions }) {
  const isReadOnly = state.plan?.readOnly !== null;
  const about = isReadOnly ? 'notices' : undefined;
  return (
    <>
      <Press
        label={offersWords.paste.button}
        busy={isReadOnly}
        about={about}
        onPress={() => actions.offers.show({ at: 'paste' })}
      />
      <OffersLinks actions={actions.offers} />
      <Press
        label={reportWords.button}
        about={about}
        busy={isReadOnly || state.busy.includes('refresh')}
        onPress={actions.refresh}
      />
      <RefreshSteps step={state.step} />
      {state.step === null && state.plan?.isBusy === true ? <p class="panel">{reportWords.elsewhere}</p> : null}
    </>
  );
}

function Worried({ plan, actions }: { plan: Plan; actions: Actions }) {
  return (
    <div class="worried">
      <p>{words.worried}</p>
      {plan.callFirst === undefined ? null : (
        <Press look="link" label={words.callFirst} onPress={() => actions.go({ at: 'callFirst' })} />
      )}
    </div>
  );
}

/** The task list: what comes next, what stands where, and what can already be made. */
export function Home({ plan, state, actions }: { plan: Plan; state: State; actions: Actions }) {
  const inSheets = plan.where === 'sheet';
  const asking = askingIn(state);
  return (
    <main>
      <ScreenHeading>{words.heading}</ScreenHeading>
      {inSheets ? <Next state={state} actions={actions} /> : <p>{words.inDocs}</p>}
      {inSheets ? <SheetButtons state={state} actions={actions} /> : null}
      <Press label={sidebarWords.share.button} onPress={() => actions.go({ at: 'share' })} />
      <Worried plan={plan} actions={actions} />
      {inSheets && plan.isSetUp ? <Found plan={plan} /> : null}
      <Problems plan={plan} show={actions.showCell} />
      {asking === null ? null : <TaskList asking={asking} open={actions.openTask} />}
      {plan.papers === undefined ? null : <Papers papers={plan.papers} />}
      <Press look="link" label={words.more} onPress={() => actions.go({ at: 'more' })} />
    </main>
  );
}
