import { useState } from 'preact/hooks';
import { sidebarWords } from '../../content/sidebarWords';
import type { Actions } from '../actions';
import type { Plan } from '../state';
import { Press, ScreenHeading, Sentences } from './parts';

const words = sidebarWords.incident;

/** Asked before anything else on a blank plan. What is chosen is not kept. */
export function Incident({ actions }: { actions: Actions }) {
  const [answer, choose] = useState<'yes' | 'no' | null>(null);
  const goOn = () => (answer === 'yes' ? actions.go({ at: 'callFirst' }) : actions.home());
  return (
    <main>
      <ScreenHeading>{words.heading}</ScreenHeading>
      <fieldset aria-describedby="incident-hint">
        <legend>{words.question}</legend>
        <p id="incident-hint" class="quiet">
          {words.hint}
        </p>
        <div class="choices short">
          {(['yes', 'no'] as const).map((one) => (
            <label class="choice" key={one}>
              <input type="radio" name="incident" checked={answer === one} onChange={() => choose(one)} />
              <span>{words[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Press look="main" label={sidebarWords.go} onPress={goOn} />
    </main>
  );
}

/** Who to call after a death or a serious incident. The plan waits. */
export function CallFirst({ plan, actions }: { plan: Plan; actions: Actions }) {
  return (
    <main>
      <ScreenHeading>{plan.callFirst?.heading ?? sidebarWords.home.callFirst}</ScreenHeading>
      <Sentences lines={plan.callFirst?.lines ?? []} />
      <p>{words.after}</p>
      <Press label={words.goOn} onPress={actions.home} />
    </main>
  );
}
