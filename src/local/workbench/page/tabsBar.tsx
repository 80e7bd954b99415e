import { useEffect, useRef } from 'preact/hooks';
import type { Answer, Ask, SheetState } from '../protocol';
import { say, words } from './words';

type Props = {
  readonly sheet: SheetState;
  readonly act: (ask: Ask) => Promise<Answer>;
  readonly askText: (title: string, label: string, start: string, go: string) => Promise<string | null>;
};

/** The tabs along the bottom. A hidden one can be looked at too, and says so. */
export function TabsBar({ sheet, act, askText }: Props) {
  const bar = useRef<HTMLUListElement>(null);
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [sheet.front]);
  const front = sheet.tabs.find(({ id }) => id === sheet.front);
  const show = (name: string) => void act({ do: 'edit', edits: [{ do: 'look', tab: name }] });
  const rename = async (name: string): Promise<void> => {
    const label = say(words.sheet.renameLabel, { tab: name });
    const wanted = await askText(words.sheet.renameTab, label, name, words.sheet.rename);
    if (wanted !== null && wanted !== name)
      await act({ do: 'edit', edits: [{ do: 'renameTab', tab: name, name: wanted }] });
  };
  return (
    <nav class="tabs" aria-label={words.sheet.tabs}>
      <ul ref={bar}>
        {sheet.tabs.map(({ id, name, hidden, colour }) => (
          <li key={id}>
            <button
              type="button"
              class={hidden ? 'tab is-hidden' : 'tab'}
              aria-current={id === sheet.front ? 'true' : undefined}
              style={colour === null ? {} : { borderBottomColor: colour }}
              onClick={() => show(name)}
              onDblClick={() => void rename(name)}
            >
              {name}
              {hidden && <small> ({words.sheet.hiddenTab})</small>}
            </button>
          </li>
        ))}
      </ul>
      {front && (
        <button type="button" class="plain rename" onClick={() => void rename(front.name)}>
          <span aria-hidden="true">✎ </span>
          {words.sheet.renameTab}
        </button>
      )}
    </nav>
  );
}
