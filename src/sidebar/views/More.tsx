import { useRef, useState } from 'preact/hooks';
import { moreWords as words } from '../../content/sidebarWords';
import type { Output } from '../../contract/api';
import type { Actions } from '../actions';
import { say } from '../say';
import type { Plan, State } from '../state';
import { Press, ScreenHeading, Sentences } from './parts';

function Repairs({ plan, state, actions }: { plan: Plan; state: State; actions: Actions }) {
  const { undoable } = plan;
  const isReadOnly = plan.readOnly !== null;
  const repaired = (state.told.repairs ?? '').split('\n').filter((line) => line !== '');
  return (
    <section>
      <h2>{words.repairs}</h2>
      <Press
        label={words.repair}
        about="repair-help"
        busy={isReadOnly || state.busy.includes('repair')}
        onPress={actions.repairChoices}
      />
      <p id="repair-help" class="quiet">
        {words.repairHelp}
      </p>
      <Sentences lines={repaired} />
      {undoable === null ? null : <Undo undoable={undoable} state={state} actions={actions} />}
    </section>
  );
}

type UndoProps = { undoable: NonNullable<Plan['undoable']>; state: State; actions: Actions };

function Undo({ undoable, state, actions }: UndoProps) {
  return (
    <>
      <Press label={words.undo} about="undo-help" busy={state.busy.includes('undo')} onPress={() => actions.undo()} />
      <p id="undo-help" class="quiet">
        {say(words.undoHelp, { when: undoable.savedWords, count: undoable.cells })}
      </p>
    </>
  );
}

/** What is seldom needed: help, the code for Docs, repairs, privacy. */
export function More({ plan, state, actions }: { plan: Plan; state: State; actions: Actions }) {
  return (
    <main>
      <ScreenHeading>{words.heading}</ScreenHeading>
      <h2>{words.help}</h2>
      <Sentences lines={words.helpLines} />
      <h2>{words.docs}</h2>
      <Press label={words.code} busy={state.busy.includes('code')} onPress={actions.showCode} />
      <p role="status" class="quiet">
        {state.busy.includes('code') ? words.codeBusy : ''}
      </p>
      <Press
        label={words.forget}
        about="forget-help"
        busy={state.busy.includes('forget')}
        onPress={actions.forgetPlans}
      />
      <p id="forget-help" class="quiet">
        {words.forgetHelp}
      </p>
      <Repairs plan={plan} state={state} actions={actions} />
      <h2>{words.privacy}</h2>
      <Sentences lines={words.privacyLines} />
    </main>
  );
}

/** The code, ready to copy. */
export function Code({ code }: { code: Output<'exportCode'> }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [told, tell] = useState('');
  const copy = async () => {
    box.current?.select();
    const copied = await navigator.clipboard.writeText(code.code).then(
      () => true,
      () => false,
    );
    tell(copied ? words.copied : words.notCopied);
  };
  return (
    <main>
      <ScreenHeading>{words.codeHeading}</ScreenHeading>
      <p id="code-help">{words.codeHelp}</p>
      <label for="code">{words.codeLabel}</label>
      <textarea id="code" ref={box} readOnly aria-describedby="code-help" value={code.code} />
      <Press look="main" label={words.copy} onPress={copy} />
      <p role="status">{told}</p>
    </main>
  );
}
