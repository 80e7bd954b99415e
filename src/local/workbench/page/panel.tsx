import { useEffect, useRef } from 'preact/hooks';
import type { Panel as Shown } from '../protocol';
import { words } from './words';

type Props = { readonly panel: Shown; readonly close: () => void; readonly focusFile: () => void };

/** What a page beside the file may tell: that it closes, or that the file should have the focus. */
const toldBy = (data: unknown): string =>
  typeof data === 'object' && data !== null && 'host' in data ? String(data.host) : '';

/** The add-on's page beside the file: 300 pixels wide, of another origin, in a sandbox. */
export function SidePanel({ panel, close, focusFile }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const listen = (event: MessageEvent): void => {
      if (event.source !== frame.current?.contentWindow) return;
      if (toldBy(event.data) === 'close') close();
      if (toldBy(event.data) === 'focus') focusFile();
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [panel.id]);
  useEffect(() => frame.current?.focus(), [panel.id]);
  return (
    <aside class="panel" aria-label={words.panel.label}>
      <header>
        <h2>{panel.title}</h2>
        <button type="button" class="plain" aria-label={words.panel.close} title={words.panel.close} onClick={close}>
          ×
        </button>
      </header>
      <iframe
        key={panel.id}
        ref={frame}
        id="planner"
        title={panel.title}
        src={panel.url}
        sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"
      />
    </aside>
  );
}
