import { Fragment } from 'preact';
import { offersWords } from '../../content/offersWords';
import { reportWords } from '../../content/sidebarReportWords';
import { sidebarWords } from '../../content/sidebarWords';
import type { Actions } from '../actions';
import type { NextStep } from '../answers/nextStep';
import { say } from '../say';
import type { Plan, State } from '../state';
import { askingIn, stepIn } from '../state';
import { OffersLinks } from './offers/OffersLinks';
import { CellLines, Press, ScreenHeading } from './parts';
import { RefreshSteps } from './RefreshSteps';
import { TaskList } from './TaskList';

const words = sidebarWords.home;

function Counts({ counts }: { counts: Plan['counts'] }) {
  const rows: [string, number][] = [
    [words.checkNow, counts.A],
    [words.priorities, counts.B],
    [words.tidyUp, counts.C],
    [words.findOut, counts.D],
  ];
  return (
    <dl class="counts">
      {rows.map(([label, count]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </Fragment>
      ))}
    </dl>
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
  const after = step.after.map(({ title }) => title).join(', ');
  return (
    <>
      <h3>{step.task.title}</h3>
      <p>{step.task.unlocks}</p>
      {after === '' ? null : <p class="quiet">{say(words.after, { tasks: after })}</p>}
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

function Papers({ papers }: { papers: NonNullable<Plan['papers']> }) {
  return (
    <section>
      <h2>{words.papers}</h2>
      <p class="quiet">{words.papersHelp}</p>
      <ul class="papers">
        {papers.map(({ title, ready, missing }) => (
          <li key={title}>
            <strong>{title}</strong> {ready ? <span class="tag done">{words.paperReady}</span> : null}
            {missing.length === 0 ? null : (
              <details>
                <summary>{words.paperMissing}</summary>
                <ul>
                  {missing.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
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

function Problems({ plan }: { plan: Plan }) {
  if (plan.problems.length === 0) return null;
  return (
    <section>
      <h2>{words.problems}</h2>
      <p class="quiet">{words.problemsHelp}</p>
      <CellLines lines={plan.problems} />
    </section>
  );
}

function SheetButtons({ state, actions }: { state: State; actions: Actions }) {
  return (
    <>
      <Press label={offersWords.paste.button} onPress={() => actions.offers.show({ at: 'paste' })} />
      <OffersLinks actions={actions.offers} />
      <Press label={reportWords.button} busy={state.busy.includes('refresh')} onPress={actions.refresh} />
      <RefreshSteps step={state.step} />
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
      <Problems plan={plan} />
      {asking === null ? null : <TaskList asking={asking} open={actions.openTask} />}
      {plan.papers === undefined ? null : <Papers papers={plan.papers} />}
      <Press look="link" label={words.more} onPress={() => actions.go({ at: 'more' })} />
    </main>
  );
}
