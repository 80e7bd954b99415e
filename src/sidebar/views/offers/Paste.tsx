import { offersWords } from '../../../content/offersWords';
import { sidebarWords } from '../../../content/sidebarWords';
import type { OffersScreen } from '../../offersState';
import { counted } from '../../say';
import { Press, ScreenHeading, Sentences } from '../parts';
import type { OffersProps } from './Offers';
import { Notices, Told } from './parts';

const words = offersWords.paste;

/** Where the lead pastes what the school already offers, or goes on to a tab of the workbook. */
export function Paste({ offers, actions, busy }: OffersProps) {
  return (
    <main>
      <ScreenHeading>{words.heading}</ScreenHeading>
      <p id="paste-help">{words.help}</p>
      <label for="pasted">{words.label}</label>
      <textarea
        id="pasted"
        aria-describedby="paste-help"
        value={offers.pasted}
        onInput={(event) => actions.typePasted(event.currentTarget.value)}
      />
      <Press look="main" label={words.preview} busy={busy.includes('preview')} onPress={actions.preview} />
      <Told>{busy.includes('preview') ? words.previewBusy : ''}</Told>
      <p id="or-tab">{words.orTab}</p>
      <Press label={words.tab} busy={busy.includes('tabs')} onPress={actions.pickTab} />
    </main>
  );
}

/** The tabs of the workbook that are the school's own. */
export function Tabs({ tabs, actions, busy }: OffersProps & Pick<Extract<OffersScreen, { at: 'tabs' }>, 'tabs'>) {
  const { tabs: tabWords } = offersWords;
  return (
    <main>
      <ScreenHeading>{tabWords.heading}</ScreenHeading>
      <p>{tabs.length === 0 ? tabWords.none : tabWords.help}</p>
      <ul class="plain">
        {tabs.map(({ sheetId, name, rows, columns }) => (
          <li key={sheetId}>
            <Press
              look="link"
              label={name}
              busy={busy.includes('preview')}
              onPress={() => actions.previewTab(sheetId, name)}
            />
            <p class="quiet">{counted(tabWords.size, columns, { rows: String(rows), columns: String(columns) })}</p>
          </li>
        ))}
      </ul>
      <Told>{busy.includes('preview') ? tabWords.busy : ''}</Told>
      <Press look="link" label={offersWords.backToList} onPress={() => actions.show({ at: 'paste' })} />
    </main>
  );
}

/** How many offers now stand in the register, and what can be done next. */
export function Added({
  recorded,
  actions,
  busy,
  home,
}: OffersProps & Pick<Extract<OffersScreen, { at: 'pasted' }>, 'recorded'>) {
  const { added } = offersWords;
  return (
    <main>
      <ScreenHeading>{added.heading}</ScreenHeading>
      <p role="status">{counted(added.count, recorded.recorded)}</p>
      <Notices notices={recorded.notices} />
      <Sentences lines={recorded.messages} />
      <Press look="main" label={sidebarWords.backHome} onPress={home} />
      <Press label={added.register} busy={busy.includes('offers')} onPress={actions.openRegister} />
      <Press label={added.another} busy={busy.includes('offers')} onPress={actions.openSearch} />
    </main>
  );
}
