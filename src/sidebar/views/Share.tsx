import { sidebarWords as words } from '../../content/sidebarWords';
import type { Output } from '../../contract/api';
import type { Actions } from '../actions';
import type { State } from '../state';
import { Press, ScreenHeading, Sentences } from './parts';

function RoleChoice({ state, actions }: { state: State; actions: Actions }) {
  return (
    <fieldset>
      <legend>{words.share.role}</legend>
      {(['viewer', 'editor'] as const).map((role) => (
        <label class="choice" key={role}>
          <input
            type="radio"
            name="role"
            value={role}
            checked={state.role === role}
            onChange={() => actions.choose(role)}
          />
          {role === 'viewer' ? words.share.viewer : words.share.editor}
        </label>
      ))}
    </fieldset>
  );
}

/** Who should get access, and as what. */
export function Share({ state, actions }: { state: State; actions: Actions }) {
  const isRefused = state.failure?.code === 'bad-input';
  return (
    <main>
      <ScreenHeading>{words.share.heading}</ScreenHeading>
      <p>{words.share.help}</p>
      <label for="addresses">{words.share.addresses}</label>
      <textarea
        id="addresses"
        value={state.addresses}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? 'page-fault' : undefined}
        onInput={(event) => actions.type(event.currentTarget.value)}
      />
      <RoleChoice state={state} actions={actions} />
      <Press look="main" label={words.share.check} busy={state.busy.includes('check')} onPress={actions.check} />
      <p role="status" class="quiet">
        {state.busy.includes('check') ? words.share.checkBusy : ''}
      </p>
      <Press look="link" label={words.backHome} onPress={actions.home} />
    </main>
  );
}

/** Exactly who gets what, before anything is shared. */
export function Confirm(props: { asked: Output<'share'>; state: State; actions: Actions }) {
  const { asked, state, actions } = props;
  return (
    <main>
      <ScreenHeading>{words.share.confirmHeading}</ScreenHeading>
      <p>
        {words.share.file}: <strong>{asked.file}</strong>
      </p>
      <ul>
        {asked.people.map((person) => (
          <li key={person.address}>
            <strong>{person.address}</strong>
            <div>{person.words}</div>
            {person.warnings.map((warning) => (
              <div key={warning} class="warn">
                {warning}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {asked.warnings.length === 0 ? null : (
        <section class="panel">
          <h2>{words.share.before}</h2>
          <Sentences lines={asked.warnings} />
        </section>
      )}
      <Press look="main" label={words.share.confirm} busy={state.busy.includes('share')} onPress={actions.share} />
      <p role="status" class="quiet">
        {state.busy.includes('share') ? words.share.confirmBusy : ''}
      </p>
      <Press label={words.share.change} onPress={() => actions.go({ at: 'share' })} />
    </main>
  );
}

function Access({ access }: { access: Output<'share'>['access'] }) {
  const lines = [
    ...(access.owner === null ? [] : [`${access.owner}: ${words.share.owner}`]),
    ...access.editors.filter((editor) => editor !== access.owner).map((editor) => `${editor}: ${words.share.editors}`),
    ...access.viewers.map((viewer) => `${viewer}: ${words.share.viewers}`),
  ];
  return <Sentences lines={lines} />;
}

/** What became of each person, and who has access now as read back from the file. */
export function Shared({ done, actions }: { done: Output<'share'>; actions: Actions }) {
  return (
    <main>
      <ScreenHeading>{words.share.doneHeading}</ScreenHeading>
      <ul>
        {done.outcomes.map((outcome) => (
          <li key={outcome.address}>
            <strong>{outcome.address}</strong>
            <div>{outcome.words}</div>
          </li>
        ))}
      </ul>
      <h2>{words.share.access}</h2>
      <Access access={done.access} />
      <Press look="main" label={words.backHome} onPress={actions.home} />
    </main>
  );
}
