import { sidebarWords as words } from '../../content/sidebarWords';
import type { Output } from '../../contract/api';
import type { Actions } from '../actions';
import type { State } from '../state';
import { Press, ScreenHeading, Sentences } from './parts';

/** Where the lead pastes what the school already offers. */
export function Paste({ state, actions }: { state: State; actions: Actions }) {
  return (
    <main>
      <ScreenHeading>{words.paste.heading}</ScreenHeading>
      <p id="paste-help">{words.paste.help}</p>
      <label for="pasted">{words.paste.label}</label>
      <textarea
        id="pasted"
        aria-describedby="paste-help"
        value={state.pasted}
        onInput={(event) => actions.type('pasted', event.currentTarget.value)}
      />
      <Press look="main" label={words.paste.preview} busy={state.busy === 'preview'} onPress={actions.preview} />
      <p role="status" class="quiet">
        {state.busy === 'preview' ? words.paste.previewBusy : ''}
      </p>
      <Press look="link" label={words.backHome} onPress={actions.home} />
    </main>
  );
}

function PreviewRow({ row }: { row: Output<'previewList'>['rows'][number] }) {
  return (
    <li>
      <strong>{row.name === '' ? row.line : row.name}</strong>
      {row.messages.map((message) => (
        <div key={message} class="quiet">
          {message}
        </div>
      ))}
    </li>
  );
}

/** Every pasted line as it was understood; nothing is stored until the lead says so. */
export function Preview(props: { preview: Output<'previewList'>; state: State; actions: Actions }) {
  const { preview, state, actions } = props;
  return (
    <main>
      <ScreenHeading>{words.paste.previewHeading}</ScreenHeading>
      <p>{words.paste.previewHelp}</p>
      <Sentences lines={preview.messages} />
      <ul>
        {preview.rows.map((row, at) => (
          <PreviewRow key={`${at} ${row.line}`} row={row} />
        ))}
      </ul>
      {preview.rows.length === 0 ? null : (
        <Press look="main" label={words.paste.add} busy={state.busy === 'add'} onPress={actions.add} />
      )}
      <p role="status" class="quiet">
        {state.busy === 'add' ? words.paste.addBusy : ''}
      </p>
      <Press label={words.share.change} onPress={() => actions.go({ at: 'paste' })} />
    </main>
  );
}

/** How many rows now stand in the register. */
export function Pasted({ recorded, actions }: { recorded: Output<'addProvision'>; actions: Actions }) {
  return (
    <main>
      <ScreenHeading>{words.paste.heading}</ScreenHeading>
      <p role="status">
        {recorded.recorded} {words.paste.added}
      </p>
      <Sentences lines={recorded.messages} />
      <Press look="main" label={words.backHome} onPress={actions.home} />
    </main>
  );
}
