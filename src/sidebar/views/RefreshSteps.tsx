import { useEffect, useRef } from 'preact/hooks';
import { reportWords as words } from '../../content/sidebarReportWords';
import type { RefreshStep } from '../state';

const STEPS: readonly RefreshStep[] = ['saving', 'refreshing', 'charts'];

function stateOf(step: RefreshStep, now: RefreshStep): keyof typeof words.stepStates {
  const [at, present] = [STEPS.indexOf(step), STEPS.indexOf(now)];
  return at < present ? 'done' : at === present ? 'now' : 'later';
}

function StepLine({ step, now }: { step: RefreshStep; now: RefreshStep }) {
  const state = stateOf(step, now);
  return (
    <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
      {words.steps[step]} <span class="tag">{words.stepStates[state]}</span>
    </li>
  );
}

function Steps({ now }: { now: RefreshStep }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section class="panel" ref={panel}>
      <h2>{words.underWay}</h2>
      <ol class="steps">
        {STEPS.map((one) => (
          <StepLine key={one} step={one} now={now} />
        ))}
      </ol>
      <p class="quiet">{words.stay}</p>
    </section>
  );
}

/** How far the refresh has come. The step under way is read out. */
export function RefreshSteps({ step }: { step: RefreshStep | null }) {
  return (
    <>
      <p role="status" class="hidden">
        {step === null ? '' : `${words.underWay}: ${words.steps[step]}`}
      </p>
      {step === null ? null : <Steps now={step} />}
    </>
  );
}
