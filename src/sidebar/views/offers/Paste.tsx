import { offersWords as words } from '../../../content/offersWords';
import { sidebarWords } from '../../../content/sidebarWords';
import type { Output } from '../../../contract/api';
import { Press, ScreenHeading, Sentences } from '../parts';
import type { OffersProps } from './Offers';

/** Where the lead pastes what the school already offers. */
export function Paste({ offers, actions, busy, home }: OffersProps) {
  return (
    <main>
      <ScreenHeading>{words.paste.heading}</ScreenHeading>
      <p id="paste-help">{words.paste.help}</p>
      <label for="pasted">{words.paste.label}</label>
      <textarea
        id="pasted"
        aria-describedby="paste-help"
        value={offers.pasted}
        onInput={(event) => actions.typePasted(event.currentTarget.value)}
      />
      <Press look="main" label={words.paste.preview} busy={busy.includes('preview')} onPress={actions.preview} />
      <p role="status" class="quiet">
        {busy.includes('preview') ? words.paste.previewBusy : ''}
      </p>
      <Press look="link" label={sidebarWords.backHome} onPress={home} />
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
export function Preview({ preview, actions, busy }: OffersProps & { preview: Output<'previewList'> }) {
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
        <Press look="main" label={words.paste.add} busy={busy.includes('add')} onPress={actions.add} />
      )}
      <p role="status" class="quiet">
        {busy.includes('add') ? words.paste.addBusy : ''}
      </p>
      <Press label={words.paste.change} onPress={() => actions.show({ at: 'paste' })} />
    </main>
  );
}

/** How many rows now stand in the register. */
export function Pasted({ recorded, home }: OffersProps & { recorded: Output<'addProvision'> }) {
  return (
    <main>
      <ScreenHeading>{words.paste.heading}</ScreenHeading>
      <p role="status">
        {recorded.recorded} {words.paste.added}
      </p>
      <Sentences lines={recorded.messages} />
      <Press look="main" label={sidebarWords.backHome} onPress={home} />
    </main>
  );
}
